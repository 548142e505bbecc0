"""The dialog with feedback sheets, as a coordinator works with it."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel

from orat.ui.pages.follow_up.sheets.dialog import SheetDialog
from orat.ui.widgets.banner import Banner
from orat.ui.window import MainWindow
from tests.ui.pages.follow_up import FollowUpHands
from tests.ui.pages.hands import Hands, cell_texts, dialog, settle


class SheetHands(Hands):
    """Opened from the tab with those who wait; files go where `folder` says."""

    def __init__(self, window: MainWindow[Any], folder: Path) -> None:
        page = FollowUpHands(window, feedback=True)
        Hands(window.header).press("Återkopplingsblad…")
        opened = dialog(page.page).root
        assert isinstance(opened, SheetDialog)
        self.dialog = opened
        self.saved: list[Path] = []
        opened.paper.ask = lambda _parent, suggested: self._to(folder / suggested.name)
        opened.ask_folder = lambda _parent, _suggested: folder
        super().__init__(opened)

    def _to(self, target: Path) -> Path:
        self.saved.append(target)
        return target

    @property
    def units(self) -> list[str]:
        """The lines of the list."""
        settle()
        view = self.dialog.table.view
        return [": ".join(cell_texts(view, row)) for row in range(view.model().rowCount())]

    @property
    def unit(self) -> str:
        """The line that is chosen."""
        return self.units[self.dialog.table.view.currentIndex().row()]

    def choose_unit(self, at: int) -> None:
        """Go to a line of the list."""
        self.dialog.table.view.selectRow(at)
        settle()

    @property
    def banner(self) -> str:
        """What the band says that is shown last."""
        settle()
        shown = self.seen(Banner)
        return shown[-1].accessibleName() if shown else ""

    def says(self, words: str) -> bool:
        """Whether some visible label has these words."""
        return any(words in one.text() for one in self.seen(QLabel))

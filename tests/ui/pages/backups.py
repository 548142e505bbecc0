"""Säkerhetskopior in Register, as whoever keeps the register works with them."""

from typing import Any

from orat.ui.widgets.banner import Banner
from orat.ui.widgets.told_list import ToldItem
from orat.ui.window import MainWindow
from tests.ui.pages.hands import Hands, dialog, settle
from tests.ui.pages.register import RegisterHands


class BackupHands(RegisterHands):
    """The part with the backups."""

    def __init__(self, window: MainWindow[Any]) -> None:
        super().__init__(window, "Säkerhetskopior")

    @property
    def listed(self) -> list[str]:
        """What the rows say, newest first."""
        settle()
        return [item.accessibleName() for item in self.seen(ToldItem)]

    def look(self, row: int = 0) -> Hands:
        """Press Återställ… in a row; what comes is the question."""
        Hands(self.seen(ToldItem)[row]).press("Återställ…")
        return dialog(self.page)

    @property
    def banners(self) -> list[str]:
        """What the bands of the page say."""
        settle()
        return [banner.accessibleName() for banner in self.seen(Banner)]

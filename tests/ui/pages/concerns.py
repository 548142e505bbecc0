"""Iakttagelser and its form, as a coordinator works with them."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from orat.ui.pages.concerns import ConcernFormPage, ConcernsPage
from orat.ui.widgets.chip import Chip
from orat.ui.window import MainWindow
from tests.ui.pages.hands import Hands, settle
from tests.ui.pages.listed import ListHands


class ConcernsHands(ListHands):
    """The list with its detail pane."""

    page: ConcernsPage

    def __init__(self, window: MainWindow[Any]) -> None:
        window.go("concerns")
        settle()
        assert isinstance(window.page, ConcernsPage)
        self.page = window.page
        self.window = window
        super().__init__(window.page)

    @property
    def counts(self) -> str:
        """What the header says of numbers."""
        return str(self.page.subtitle[0])

    def search(self, text: str) -> None:
        """Search for words."""
        field = self.page.search
        assert field is not None
        field.setText(text)  # type: ignore[attr-defined]
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle()

    def filter(self, **values: tuple[Any, ...]) -> None:
        """Set chips as the menu's lists do."""
        for key, chosen in values.items():
            self.page.filters._set(key, chosen)
        settle()

    @property
    def chips(self) -> list[str]:
        """The words of the chips that are on."""
        settle()
        return [chip._words.text() for chip in self.seen(Chip)]

    def sort_by(self, heading: str) -> None:
        """Press a heading."""
        columns = [column.title for column in self.page.table.model.columns]
        self.page.table.view.horizontalHeader().sectionClicked.emit(columns.index(heading))
        settle()

    @property
    def read(self) -> str:
        """What the pane at the right says."""
        return Hands(self.page._side.currentWidget()).texts()


class FormHands(Hands):
    """The form."""

    def __init__(self, window: MainWindow[Any], **target: Any) -> None:
        if target:
            window.go("concern-form", **target)
        settle()
        assert isinstance(window.page, ConcernFormPage)
        self.page: ConcernFormPage = window.page
        self.window = window
        super().__init__(window.page)

    def fill(self, **fields: str) -> None:
        """Write titel, enhet, kategori, dag."""
        labels = {"title": "Titel", "unit": "Enhet", "category": "Kategori", "day": "Dag", "place": "Plats"}
        for name, text in fields.items():
            self.write(labels[name], text)

    def report(self) -> None:
        """Press Rapportera."""
        self.page._report.trigger()
        settle()

    @property
    def similar(self) -> str:
        """What the card with similar ones says."""
        self.page._look()
        settle()
        return Hands(self.page.similar).texts()

"""Iakttagelser and its form, as a coordinator works with them."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from orat.ui.pages.concerns import ConcernFormPage, ConcernsPage
from orat.ui.widgets.chip import Chip
from orat.ui.window import MainWindow
from tests.ui.pages.hands import Hands, cell_texts, pick, settle, words_of


class ConcernsHands(Hands):
    """The list with its detail pane."""

    def __init__(self, window: MainWindow[Any]) -> None:
        window.go("concerns")
        settle()
        assert isinstance(window.page, ConcernsPage)
        self.page: ConcernsPage = window.page
        self.window = window
        super().__init__(window.page)

    @property
    def titles(self) -> list[str]:
        """The titles in the list, top to bottom."""
        view = self.page.table.view
        view.viewport().grab()
        settle()
        return [cell_texts(view, row)[1].split(", ")[0] for row in range(view.model().rowCount())]

    @property
    def counts(self) -> str:
        """What the header says of numbers."""
        return str(self.page.subtitle[0])

    def select(self, *titles: str) -> None:
        """Select rows by their titles."""
        selection = self.page.table.view.selectionModel()
        model = self.page.table.model
        places = [self.titles.index(title) for title in titles]
        how = QItemSelectionModel.SelectionFlag
        selection.select(model.index(places[0], 0), how.ClearAndSelect | how.Rows)
        selection.setCurrentIndex(model.index(places[0], 0), how.NoUpdate)
        for place in places[1:]:
            selection.select(model.index(place, 0), how.Select | how.Rows)
        settle()

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
    def offered(self) -> list[str]:
        """What the menu of the selection offers."""
        menu = QMenu()
        self.page.deeds.fill(menu)
        return words_of(menu)

    def do(self, word: str) -> None:
        """Choose in the menu of the selection."""
        menu = QMenu()
        self.page.deeds.fill(menu)
        pick(menu, word)

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

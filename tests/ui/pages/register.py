"""Register, as whoever keeps it works with it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator

from orat.ui.pages.register.page import RegisterPage
from orat.ui.window import MainWindow
from tests.ui.pages.hands import Hands, settle


class RegisterHands(Hands):
    """One part at a time."""

    def __init__(self, window: MainWindow[Any], part: str = "Enheter") -> None:
        window.go("register")
        settle()
        assert isinstance(window.page, RegisterPage)
        self.page: RegisterPage = window.page
        self.window = window
        super().__init__(window.page)
        self.turn(part)

    def turn(self, part: str) -> None:
        """Go to a part of the register by its name."""
        parts = self.root.findChild(QListWidget)
        assert isinstance(parts, QListWidget)
        (found,) = parts.findItems(part, Qt.MatchFlag.MatchExactly)
        parts.setCurrentItem(found)
        settle()

    @property
    def _items(self) -> list[QTreeWidgetItem]:
        (tree,) = self.seen(QTreeWidget) or [QTreeWidget()]
        every = QTreeWidgetItemIterator(tree)
        items: list[QTreeWidgetItem] = []
        while every.value() is not None:
            items.append(every.value())
            every += 1
        return [item for item in items if not item.isHidden()]

    @property
    def names(self) -> list[str]:
        """What the rows begin with, top to bottom, those below a folded one too."""
        return [item.text(0).split(", ")[0] for item in self._items]

    def below(self, name: str) -> list[str]:
        """The rows right below one in the tree."""
        item = next(item for item in self._items if item.text(0).split(", ")[0] == name)
        children = [child for at in range(item.childCount()) if (child := item.child(at)) is not None]
        return [child.text(0).split(", ")[0] for child in children]

    def row(self, name: str) -> list[str]:
        """What one row says, cell by cell."""
        item = next(item for item in self._items if item.text(0).startswith(name))
        return [item.text(at) for at in range(item.columnCount())]

    def open(self, name: str) -> None:
        """Go to a row."""
        item = next(item for item in self._items if item.text(0).startswith(name))
        item.treeWidget().setCurrentItem(item)
        settle()

    def search(self, text: str) -> None:
        """Search for words."""
        field: Any = self.page.search
        field.setText(text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle()

    def look_into(self, path: Path) -> None:
        """Choose a file to read in, as the dialog of the system would tell it."""
        self.page.sections["read_in"].preview(path)
        settle()

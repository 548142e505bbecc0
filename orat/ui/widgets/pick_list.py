"""A popup in which several answers can be ticked, found by typing."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from orat.ui.widgets.button import Button
from orat.ui.widgets.fields.combo import Option

_SEARCH_FROM = 9
_VALUE = Qt.ItemDataRole.UserRole


class _Ticks(QListWidget):
    """Enter ticks like the space bar does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            turn(item)
            return
        super().keyPressEvent(event)


def turn(item: QListWidgetItem) -> None:
    """Tick what is not ticked, and the other way round."""
    ticked = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)


class PickList(QFrame):
    """Emits `picked` with the ticked values at each change; closes by Escape or a press outside.

    `more` is a button below the list for what no tick stands for.
    """

    picked = Signal(tuple)
    more_wanted = Signal()

    def __init__(
        self,
        title: str,
        options: Sequence[Option[Hashable]],
        chosen: Sequence[Hashable],
        parent: QWidget,
        *,
        more: str = "",
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("card")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Sök"))
        self._search.setAccessibleName(self.tr("Sök i {title}").format(title=title))
        self._search.textChanged.connect(self._narrow)
        if len(options) < _SEARCH_FROM:
            self._search.hide()
        self._list = _Ticks()
        self._list.setAccessibleName(title)
        line = max(24, round(self.fontMetrics().height() * 1.6))
        for option in options:
            item = QListWidgetItem("   " * option.depth + (option.leaf or option.word))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if option.value in chosen else Qt.CheckState.Unchecked)
            item.setData(_VALUE, option.value)
            item.setToolTip(option.word)
            item.setSizeHint(QSize(0, line))
            self._list.addItem(item)
        self._list.itemChanged.connect(lambda _: self.picked.emit(self.values()))
        column.addWidget(self._search)
        column.addWidget(self._list)
        around = 0 if self._search.isHidden() else self._search.sizeHint().height() + 6
        if more:
            button = Button(more, self._want_more, look="link")
            column.addWidget(button)
            around += button.sizeHint().height() + 6
        self.resize(self.fontMetrics().averageCharWidth() * 44, min(len(options), 12) * line + around + 18)

    def open_below(self, widget: QWidget) -> None:
        """Open under a widget, with focus in the search or the list."""
        self.move(widget.mapToGlobal(QPoint(0, widget.height() + 4)))
        self.show()
        (self._list if self._search.isHidden() else self._search).setFocus()
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    def values(self) -> tuple[Hashable, ...]:
        """What is ticked, in the list's order."""
        items = (self._list.item(at) for at in range(self._list.count()))
        return tuple(item.data(_VALUE) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _want_more(self) -> None:
        self.close()
        self.more_wanted.emit()

    def _narrow(self, text: str) -> None:
        for at in range(self._list.count()):
            item = self._list.item(at)
            item.setHidden(text.casefold() not in item.toolTip().casefold())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._list.setFocus()
            return
        super().keyPressEvent(event)

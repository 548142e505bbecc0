"""A white card: a title row with an optional link, and content below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from orat.ui.widgets.label import LineLabel, capitalise, label, restyle, rule


class Card(QFrame):
    """Add content with `add`; rows added with `add_row` are parted by thin lines. `quiet` is the paper-
    coloured kind.
    """

    def __init__(self, title: str = "", *, quiet: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        if quiet:
            self.setProperty("quiet", "true")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(16, 7, 12, 6)
        self._head.setSpacing(14)
        self._title: QLabel | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        if title:
            self._title = LineLabel(title, "section", least=10)
            capitalise(self._title)
            self._head.addWidget(self._title)
            self._head.addStretch(1)
            self._title.setMinimumHeight(round(self._title.fontMetrics().height() * 1.5))
            self._column.addLayout(self._head)
            self._column.addWidget(rule())
            self.setAccessibleName(title)
        self._column.addLayout(self._rows, 1)

    def set_title(self, title: str) -> None:
        """Change the title of a card that was made with one."""
        if self._title is not None:
            self._title.setText(title)
        self.setAccessibleName(title)

    def set_bare(self, bare: bool) -> None:
        """Lie in another card, without a frame of its own."""
        self.setProperty("bare", "true" if bare else "false")
        restyle(self)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a link, a menu or a bar at the right end of the title row."""
        self._head.addWidget(widget)

    def add(self, content: QWidget | QLayout, stretch: int = 0, *, margins: bool = False) -> None:
        """Add content over the card's full width, or inside its margins."""
        if margins:
            holder = QWidget()
            inner = QVBoxLayout(holder)
            inner.setContentsMargins(16, 12, 16, 14)
            inner.setSpacing(8)
            inner.addWidget(content) if isinstance(content, QWidget) else inner.addLayout(content)
            content = holder
        if isinstance(content, QWidget):
            self._rows.addWidget(content, stretch)
        else:
            self._rows.addLayout(content, stretch)

    def add_row(self, row: QWidget) -> None:
        """Add a row with a thin line above it, unless it is the first."""
        if self._rows.count():
            self._rows.addWidget(rule())
        self._rows.addWidget(row)

    def add_note(self, text: str) -> QLabel:
        """Add a small muted line as the last row, and return it."""
        note = label(text, "small", wrap=True)
        note.setContentsMargins(16, 10, 16, 12)
        self.add_row(note)
        return note

    def add_stretch(self) -> None:
        """Let the rows stay at the top."""
        self._rows.addStretch(1)

    def clear(self) -> None:
        """Take away all content below the title."""
        clear(self._rows)


def clear(layout: QLayout) -> None:
    """Remove and free everything in a layout; the keyboard stays with what the layout lies in."""
    parent = layout.parentWidget()
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            # Qt would pass the keyboard on along the tab chain, out of the page.
            if parent is not None and _has_focus(widget):
                parent.setFocus(Qt.FocusReason.OtherFocusReason)
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()


def show_now(layout: QLayout) -> None:
    """Show what was just laid out before the next paint.

    Qt shows what is added to a layout in the next turn of the event loop, and may paint the gap before.
    """
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget = item.widget() if item is not None else None
        if widget is not None and not widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            widget.show()


def _has_focus(widget: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))

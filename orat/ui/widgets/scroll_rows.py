"""Rows one below the other that scroll when there is no room, as the body of a card or a column."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from orat.ui.widgets.card import clear
from orat.ui.widgets.label import label, rule
from orat.ui.widgets.scrolled import Scrolled


class ScrollRows(QScrollArea):
    """Never scrolls sideways; the wheel works, and focus goes to what is inside.

    `whole` keeps it at least as wide as what is inside needs, as for forms; rows of text give way instead,
    or do so only below `up_to` characters.
    """

    def __init__(
        self,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        spacing: int = 0,
        *,
        whole: bool = False,
        up_to: int = 0,
    ) -> None:
        super().__init__()
        self._whole = whole
        self._up_to = up_to
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = Scrolled()
        self.inner.setObjectName("scrolled")
        outer = QVBoxLayout(self.inner)
        outer.setContentsMargins(*margins)
        outer.setSpacing(0)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(spacing)
        outer.addLayout(self.rows)
        outer.addStretch(1)
        self.setWidget(self.inner)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if not (self._whole or self._up_to):
            return hint
        needed = self.inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        if not self._whole:
            needed = min(needed, self._up_to * self.fontMetrics().averageCharWidth())
        return QSize(max(needed, hint.width()), hint.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt tells nobody that what is inside has come to need another width.
        if event.type() == QEvent.Type.LayoutRequest and watched is self.inner:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def add(self, widget: QWidget) -> None:
        """Add a row."""
        self.rows.addWidget(widget)

    def add_ruled(self, widget: QWidget) -> None:
        """Add a row with a thin line above it, unless it is the first."""
        if self.rows.count():
            self.rows.addWidget(rule())
        self.rows.addWidget(widget)

    def add_note(self, text: str) -> None:
        """Add a muted line."""
        note = label(text, "small", wrap=True)
        note.setContentsMargins(16, 12, 16, 12)
        self.rows.addWidget(note)

    def clear(self) -> None:
        """Take all rows away."""
        clear(self.rows)

"""A search field that tells what is sought shortly after the last keystroke, with the key that leads
there.
"""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from orat.ui.icons import icon
from orat.ui.theme import Role
from orat.ui.widgets.fields.editors import LineEdit
from orat.ui.widgets.key_cap import key_cap_size, paint_key_cap

_SEARCH_AFTER_MS = 200


class SearchField(LineEdit):
    """`searched` is emitted with the text, also the empty one; Escape empties it."""

    searched = Signal(str)
    descended = Signal()
    """Down or Enter: on to what was found."""

    def __init__(self, text: str, key: str = "Ctrl+F", parent: QWidget | None = None) -> None:
        super().__init__()
        if parent is not None:
            self.setParent(parent)
        self._key = key
        self._said = ""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)
        self.setClearButtonEnabled(False)
        self._clear = self.addAction(QIcon(), LineEdit.ActionPosition.TrailingPosition)
        self._clear.setToolTip(self.tr("Rensa sökningen"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.empty)
        self._timer = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._say)
        self.textChanged.connect(self._on_text)
        self.returnPressed.connect(self._descend)

    def empty(self) -> None:
        """Search for nothing."""
        self.clear()
        self._say()

    def _on_text(self, text: str) -> None:
        if text and not self._clear.isVisible():
            self._clear.setIcon(icon("x"))
        self._clear.setVisible(bool(text))
        self._timer.start()

    def _descend(self) -> None:
        self._say()
        self.descended.emit()

    def _say(self) -> None:
        self._timer.stop()
        text = self.text().strip()
        if text != self._said:
            self._said = text
            self.searched.emit(text)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 34, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.empty()
            return
        if event.key() == Qt.Key.Key_Down:
            self._descend()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or not self._key or self.hasFocus():
            return
        cap = key_cap_size(self._key, self.font())
        left = self.width() - cap.width() - 10
        if left > self.fontMetrics().horizontalAdvance(self.placeholderText()) + 16:
            painter = QPainter(self)
            place = QRectF(left, (self.height() - cap.height()) / 2, cap.width(), cap.height())
            paint_key_cap(painter, place, self._key, self.font(), Role.TEXT_MUTED)
            painter.end()

"""One-line texts that give way: what there is no room for ends in "…" and is told on hover."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy

_LEAST_CHARACTERS = 6


class ElidedLabel(QLabel):
    """`look` as in `label`; the whole text stays its accessible name."""

    def __init__(self, text: str, look: str = "plain") -> None:
        super().__init__(text)
        self._more = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", look)

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        least = min(super().minimumSizeHint().width(), metrics.averageCharWidth() * _LEAST_CHARACTERS)
        return QSize(least, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    def tell_more(self, text: str) -> None:
        """What is told on hover in place of the text alone."""
        self._more = text
        self._tell_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self._more or (self.text() if cut else ""))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()


class ElidedCheck(QCheckBox):
    """A box to tick with a text that gives way; the whole of it stays the accessible name."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        text = self.fontMetrics().horizontalAdvance(self.text())
        least = min(text, self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS)
        return QSize(hint.width() - text + least, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        # All the enums of styles take 8 ms to make; the first paint of the window does without.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).width()
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)

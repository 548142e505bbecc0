"""Labels in the few looks that the program has."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

LOOKS = ("title", "heading", "strong", "muted", "small", "label", "section", "number", "error", "plain")


def label(text: str, look: str = "plain", *, wrap: bool = False, tone: str = "") -> QLabel:
    """A plain-text label; `look` is one of LOOKS, `tone` "danger" or "warning" colours its text."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("look", look)
    if tone:
        made.setProperty("tone", tone)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if look == "section":
        capitalise(made)
    return made


class LineLabel(QLabel):
    """Asks for one line, and goes on to more where that is too long: nothing of it is cut."""

    def __init__(self, text: str, look: str = "plain", *, least: int = 16) -> None:
        super().__init__(text)
        self._least = least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", look)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._least * self.fontMetrics().averageCharWidth()), hint.height())


def capitalise(made: QLabel) -> None:
    """Show the text of a heading in capitals; it is read aloud as it is written."""
    font = QFont(made.font())
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 105)
    made.setFont(font)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose property it selects on was changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def rule(*, vertical: bool = False) -> QFrame:
    """A thin line between rows or columns."""
    line = QFrame()
    line.setObjectName("ruleVertical" if vertical else "rule")
    return line

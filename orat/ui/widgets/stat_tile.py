"""A large number with what it counts, and the row of such tiles at the top of a page."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from orat.ui.widgets.label import label, restyle, rule
from orat.ui.widgets.press_area import PressArea
from orat.ui.widgets.turning import TurningRow


class StatTile(QWidget):
    """`number` large, `text` below, `note` smaller; `tone` colours the number and `note_tone` the note."""

    def __init__(self, text: str, opened: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._area = None if opened is None else PressArea(self, opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(1)
        self._number = label("–", "number")
        self._text = label(text, "muted", wrap=True)
        self._note = label("", "small", wrap=True)
        for part in (self._number, self._text, self._note):
            column.addWidget(part)
        column.addStretch(1)
        self._name()

    def set_text(self, text: str) -> None:
        """Say otherwise what is counted, as for one of it."""
        self._text.setText(text)
        self._name()

    def show_value(self, number: str, note: str = "", *, tone: str = "", note_tone: str = "") -> None:
        """Show a number, already formatted; tones are "", "danger" or "warning"."""
        self._number.setText(number)
        self._note.setText(note)
        self._number.setProperty("tone", tone)
        self._note.setProperty("tone", note_tone)
        restyle(self._number)
        restyle(self._note)
        self._name()

    def _name(self) -> None:
        parts = (self._number.text(), self._text.text(), self._note.text())
        self.setAccessibleName(" ".join(part for part in parts if part))
        if self._area is not None:
            self._area.setAccessibleName(self.accessibleName())


class StatRow(QFrame):
    """Tiles side by side in one card, parted by thin lines; in two rows where there is little room."""

    def __init__(self, *tiles: StatTile) -> None:
        super().__init__()
        self.setObjectName("card")
        row = TurningRow(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for at in range(0, len(tiles), 2):
            if at:
                between = QFrame()
                between.setObjectName("ruleAny")
                row.addWidget(between)
            pair = QHBoxLayout()
            for index, tile in enumerate(tiles[at : at + 2]):
                if index:
                    pair.addWidget(rule(vertical=True))
                pair.addWidget(tile, 1)
            row.addLayout(pair, 1)

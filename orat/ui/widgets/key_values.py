"""Names at the left, values at the right: what a detail pane shows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from orat.ui.widgets.card import clear
from orat.ui.widgets.label import label


class KeyValueList(QWidget):
    """Rows of a muted name and a value that can be selected and copied; an empty value leaves its row out."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_rows(self, *rows: tuple[str, str | QWidget]) -> None:
        """Show these rows instead of those before."""
        clear(self._grid)
        for name, value in rows:
            if value == "":
                continue
            at = self._grid.rowCount()
            key = label(name, "muted")
            shown = value if isinstance(value, QWidget) else _value(value, name)
            self._grid.addWidget(key, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(shown, at, 1, Qt.AlignmentFlag.AlignTop)


def _value(text: str, name: str) -> QLabel:
    made = label(text, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setAccessibleName(f"{name}: {text}")
    return made

"""The small heading of a part of a page, with an optional link or button at its end."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from orat.ui.widgets.label import label


class SectionHeader(QWidget):
    """A heading in small capitals."""

    def __init__(self, text: str, end: QWidget | None = None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 2)
        self._label = label(text, "section")
        row.addWidget(self._label)
        row.addStretch(1)
        if end is not None:
            row.addWidget(end)

    def set_text(self, text: str) -> None:
        """Change the heading."""
        self._label.setText(text)

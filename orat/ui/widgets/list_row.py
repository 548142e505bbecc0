"""One row in a card: bold title with badges, a muted line below, something at the left and at the right."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.ui.widgets.badge import Badge, BadgeLook
from orat.ui.widgets.label import label
from orat.ui.widgets.press_area import PressArea
from orat.ui.widgets.title_line import TitleLine


class ListRow(QWidget):
    """A row that can be pressed when `opened` is given, by mouse, Enter or space; read aloud as its
    title and subtitle.
    """

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *,
        lead: str | BadgeLook = "",
        badges: Sequence[BadgeLook] = (),
        end: BadgeLook | QWidget | None = None,
        opened: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(10)
        if isinstance(lead, BadgeLook):
            row.addWidget(Badge(lead), 0, Qt.AlignmentFlag.AlignTop)
        elif lead:
            number = label(lead, "muted")
            number.setMinimumWidth(
                number.fontMetrics().horizontalAdvance("§ 88" if lead.startswith("§") else "88")
            )
            row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(TitleLine(title, badges))
        if subtitle:
            texts.addWidget(label(subtitle, "small", wrap=True))
        row.addLayout(texts, 1)
        if isinstance(end, BadgeLook):
            row.addWidget(Badge(end), 0, Qt.AlignmentFlag.AlignTop)
        elif end is not None:
            row.addWidget(end, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
        if opened is not None:
            area = PressArea(self, opened)
            area.setAccessibleName(title)
            area.setAccessibleDescription(subtitle)

"""The measures that the follow-up point takes up, overdue first."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from orat.domain.rows import MeasureRow
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.agenda.subtitles import review_count
from orat.ui.pages.meetings.room.review_row import ReviewRow
from orat.ui.widgets.card import clear, show_now
from orat.ui.widgets.label import label, rule


class ReviewList(QWidget):
    """A row is made anew only when its measure changed, so that what is typed elsewhere stays."""

    def __init__(self, context: ServiceContext) -> None:
        super().__init__()
        self._context = context
        self._rows: dict[int, tuple[MeasureRow, ReviewRow]] = {}
        self._shown_for = 0
        self._heading = label("", "label")
        self._frame = QFrame()
        self._frame.setObjectName("card")
        self._column = QVBoxLayout(self._frame)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._heading)
        column.addWidget(self._frame)

    def show_reviews(self, meeting_id: int, reviews: tuple[MeasureRow, ...]) -> None:
        """Show the measures as they stand now."""
        if meeting_id != self._shown_for:
            self._rows, self._shown_for = {}, meeting_id
        self._heading.setText(review_count(reviews))
        self._frame.setVisible(bool(reviews))
        kept = {
            row.id: self._rows[row.id][1]
            for row in reviews
            if row.id in self._rows and self._rows[row.id][0] == row
        }
        for widget in kept.values():
            self._column.removeWidget(widget)
        clear(self._column)
        self._rows = {}
        for index, row in enumerate(reviews):
            widget = kept.get(row.id) or ReviewRow(self._context, meeting_id, row)
            self._rows[row.id] = (row, widget)
            if index:
                self._column.addWidget(rule())
            self._column.addWidget(widget)
        show_now(self._column)

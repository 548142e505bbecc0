"""What a report is like: concerns to gather it with or to join it to, and other reports in the inbox."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from orat.domain.inbox import IncomingRow
from orat.services.concerns.answers import SimilarConcern
from orat.services.inbox.answers import AlikeView, SimilarReport
from orat.ui.pages.concerns import describe
from orat.ui.pages.inbox.words import happened_text
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card, clear, show_now
from orat.ui.widgets.elided import ElidedCheck
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.words import common_words


class AlikeBox(Card):
    """What is ticked is gathered with the report once that is accepted."""

    counted = Signal(int)
    """How many are alike, when others are shown."""

    def __init__(
        self,
        today: Callable[[], date],
        opened: Callable[[int], object],
        joined: Callable[[int], object],
        dismissed: Callable[[int], object],
        other: Callable[[int], object],
        other_joined: Callable[[int], object],
        other_dismissed: Callable[[int], object],
        answered: Callable[[int], object],
    ) -> None:
        super().__init__(self.tr("Liknande"))
        self._today = today
        self._opened, self._joined, self._dismissed = opened, joined, dismissed
        self._other, self._other_joined, self._other_dismissed = other, other_joined, other_dismissed
        self._answered = answered
        self._boxes: dict[int, QCheckBox] = {}
        self._view = AlikeView(report_id=0)
        self._list = ScrollRows((16, 12, 16, 14), 14)
        self._alike = self._list.rows
        self.add(self._list, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        # A scroll area asks for what it first held.
        inner, wide = self._list.inner.layout(), max(self.width(), 1)
        needed = inner.heightForWidth(wide) if inner is not None else 0
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height() + needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ids of the concerns that are ticked."""
        return tuple(row_id for row_id, box in self._boxes.items() if box.isChecked())

    @property
    def similar(self) -> Sequence[SimilarConcern]:
        """The concerns that are shown."""
        return self._view.similar

    def show_view(self, view: AlikeView) -> None:
        """Show what a report is like; ticks stay on those of the same report that are still there."""
        if view == self._view:
            return
        ticked = set(self.chosen) if view.report_id == self._view.report_id else set()
        self._view = view
        clear(self._alike)
        self._boxes = {}
        for row in view.asked:
            self._alike.addWidget(self._asked(row))
        for one in view.similar:
            self._alike.addWidget(self._concern(one, ticked=one.row.id in ticked))
        for other in view.others:
            self._alike.addWidget(self._report(other))
        show_now(self._alike)
        self._list.verticalScrollBar().setValue(0)
        self.updateGeometry()
        self.counted.emit(self._alike.count())

    def _asked(self, row: IncomingRow) -> QWidget:
        asked = self.tr("Avsändaren har fått en fråga om: {title}").format(title=row.title)
        day = happened_text(row.when_kind, row.happened_on, self._today())
        text = " · ".join(part for part in (row.unit, day) if part)
        return _line(
            label(asked, wrap=True),
            text,
            (self.tr("Visa"), partial(self._other, row.id)),
            (self.tr("Det här är svaret"), partial(self._answered, row.id)),
        )

    def _concern(self, one: SimilarConcern, *, ticked: bool) -> QWidget:
        row = one.row
        text = self.tr("{number} · {title}").format(number=row.number, title=row.title)
        box = ElidedCheck(text)
        gathered = self.tr("Samlas i samma problembild när rapporten tas emot")
        box.setToolTip(f"{text}\n{gathered}")
        box.setChecked(ticked)
        self._boxes[row.id] = box
        about = " · ".join(
            part
            for part in (
                describe.short_day_line(row, self._today()),
                describe.place_text(row) or row.unit,
                common_words(one.likeness.common),
            )
            if part
        )
        return _line(
            box,
            about,
            (self.tr("Visa"), partial(self._opened, row.id)),
            (self.tr("Samma händelse"), partial(self._joined, row.id)),
            (self.tr("Inte lik"), partial(self._dismissed, row.id)),
        )

    def _report(self, other: SimilarReport) -> QWidget:
        row = other.row
        heading = label(self.tr("I inkorgen: {title}").format(title=row.title), wrap=True)
        day = happened_text(row.when_kind, row.happened_on, self._today())
        text = " · ".join(part for part in (row.unit, day, common_words(other.common)) if part)
        return _line(
            heading,
            text,
            (self.tr("Visa"), partial(self._other, row.id)),
            (self.tr("Samma händelse"), partial(self._other_joined, row.id)),
            (self.tr("Inte lik"), partial(self._other_dismissed, row.id)),
        )


def _line(heading: QWidget, text: str, *links: tuple[str, Callable[[], object]]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(heading)
    column.addWidget(label(text, "small", wrap=True))
    row = FlowLayout(gap=10)
    for place, (words, handler) in enumerate(links):
        button = Button(words, handler, look="link", writes=place > 0)
        if place == 0:
            button.setProperty("flush", "true")
        row.addWidget(button)
    column.addLayout(row)
    return holder

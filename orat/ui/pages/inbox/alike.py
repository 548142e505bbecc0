"""What a report is like: concerns to gather it with or to join it to, and other reports in the inbox."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.inbox import IncomingRow
from orat.services.concerns.answers import SimilarConcern
from orat.services.inbox.answers import AlikeView, SimilarReport
from orat.ui.pages.concerns import describe
from orat.ui.pages.inbox.words import happened_text
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear, show_now
from orat.ui.widgets.elided import ElidedCheck
from orat.ui.widgets.label import label
from orat.ui.words import common_words

_SHOWN = 2
"""How many are shown before one asks for the rest."""


class AlikeBox(QFrame):
    """Hidden when nothing is alike. What is ticked is gathered with the report once that is accepted."""

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
        super().__init__()
        self.setObjectName("block")
        self._today = today
        self._opened, self._joined, self._dismissed = opened, joined, dismissed
        self._other, self._other_joined, self._other_dismissed = other, other_joined, other_dismissed
        self._answered = answered
        self._boxes: dict[int, QCheckBox] = {}
        self._view = AlikeView(report_id=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Liknande"), "strong"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        column.addLayout(self._rows)
        self._rest = Button("", self._unfold, look="link")
        self._rest.setProperty("flush", "true")
        column.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

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
        clear(self._rows)
        self._boxes = {}
        for row in view.asked:
            self._rows.addWidget(self._asked(row))
        for one in view.similar:
            self._rows.addWidget(self._concern(one, ticked=one.row.id in ticked))
        for other in view.others:
            self._rows.addWidget(self._report(other))
        count = self._rows.count()
        self.setVisible(count > 0)
        show_now(self._rows)
        # The form is what one came for; the best ones are enough to know by.
        self._rest.setText(self.tr("Visa {count} till").format(count=count - _SHOWN))
        self._rest.setVisible(count > _SHOWN)
        for place in range(_SHOWN, count):
            self._show_row(place, shown=False)

    def _unfold(self) -> None:
        self._rest.hide()
        for place in range(self._rows.count()):
            self._show_row(place, shown=True)

    def _show_row(self, place: int, *, shown: bool) -> None:
        item = self._rows.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.setVisible(shown)

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
    row = QHBoxLayout()
    row.setSpacing(10)
    for place, (words, handler) in enumerate(links):
        button = Button(words, handler, look="link")
        if place == 0:
            button.setProperty("flush", "true")
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    return holder

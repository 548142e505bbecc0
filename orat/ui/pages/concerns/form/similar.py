"""Concerns like the one that is being written: shown beside it, never in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from orat.services.concerns.answers import SimilarConcern
from orat.ui import words
from orat.ui.pages.concerns import describe
from orat.ui.widgets.badge import Badge
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows

_SNIPPET = 160
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class SimilarText:
    """A similar concern with what it says."""

    similar: SimilarConcern
    text: str


class SimilarCard(Card):
    """Tick one to gather it with the new concern once that is reported; `chosen` are those ticked."""

    def __init__(self, opened: Callable[[int], object], today: Callable[[], date]) -> None:
        super().__init__(self.tr("Liknande iakttagelser"))
        self._opened = opened
        self._today = today
        self._boxes: dict[int, QCheckBox] = {}
        self._shown: tuple[SimilarText, ...] = ()
        self._gatherable = True
        self._list = ScrollRows()
        self.add(self._list, 1)
        self.show_similar(())

    @property
    def chosen(self) -> tuple[SimilarConcern, ...]:
        """Those that are to be gathered with the new one."""
        return tuple(
            entry.similar
            for entry in self._shown
            if entry.similar.row.id in self._boxes and self._boxes[entry.similar.row.id].isChecked()
        )

    def show_similar(self, found: tuple[SimilarText, ...]) -> None:
        """Show the best ones; ticks stay on those that are still there."""
        found = found[:_SHOWN]
        if found == self._shown and found:
            return
        ticked = {one for one, box in self._boxes.items() if box.isChecked()}
        self._list.clear()
        self._boxes = {}
        self._shown = found
        for entry in found:
            self._list.add_ruled(self._row(entry, ticked=entry.similar.row.id in ticked))
        if not found:
            self._list.add_note(
                self.tr("När du skriver visas iakttagelser som liknar den här i plats, kategori och tid.")
            )

    def forget(self) -> None:
        """Untick and empty."""
        self._boxes = {}
        self._shown = ()
        self.show_similar(())

    def set_gatherable(self, gatherable: bool) -> None:
        """Whether they can be ticked: while the new one is not reported."""
        self._gatherable = gatherable
        for box in self._boxes.values():
            box.setVisible(gatherable)

    def _row(self, entry: SimilarText, *, ticked: bool) -> QWidget:
        row = entry.similar.row
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 10, 12, 8)
        column.setSpacing(3)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Badge(words.severity_badge(row.severity)))
        top.addWidget(label(describe.short_day_line(row, self._today()), "small"))
        top.addStretch(1)
        show = Button(self.tr("Visa"), lambda: self._opened(row.id), look="link")
        show.setAccessibleName(self.tr("Visa {number}").format(number=row.number))
        top.addWidget(show)
        column.addLayout(top)
        column.addWidget(label(row.title, "strong", wrap=True))
        where = self.tr("{place} · {unit}").format(place=describe.place_text(row) or "–", unit=row.unit)
        column.addWidget(label(where, "small", wrap=True))
        column.addWidget(label(words.common_words(entry.similar.likeness.common), "small", wrap=True))
        if entry.text:
            text = entry.text if len(entry.text) <= _SNIPPET else f"{entry.text[:_SNIPPET].rstrip()}…"
            column.addWidget(label(" ".join(text.split()), wrap=True))
        if row.problem:
            belongs = self.tr("Hör till problembilden ”{problem}”").format(problem=row.problem)
            column.addWidget(label(belongs, "small", wrap=True))
        column.addWidget(self._choice(entry, ticked=ticked))
        return holder

    def _choice(self, entry: SimilarText, *, ticked: bool) -> QCheckBox:
        row = entry.similar.row
        # A long name would not wrap in the box; it stands on a line of its own above.
        box = QCheckBox(self.tr("Samla i problembilden") if row.problem else self.tr("Samla i problembild"))
        box.setAccessibleDescription(row.problem)
        box.setChecked(ticked)
        if not self._gatherable:
            # Never shown by hand: it lies in nothing yet, and would be a window that closes what is open.
            box.hide()
        self._boxes[row.id] = box
        return box

"""What happened to one thing, newest first, with a way back to what it said earlier."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.rows import HistoryEntry
from orat.ui import formats
from orat.ui.history_words import entry_lines
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.label import label

_FEW = 6
_MOVES = frozenset(
    {"year", "serial", "state", "problem_id", "closing_reason", "referred_to", "created_at", "reported_at",
     "feedback_due_since", "deleted_at"}
)  # fmt: skip
"""Fields that say where a thing stands rather than what it says; going back leaves them as they are."""


class HistoryList(QWidget):
    """`restored` gets the id of the change to go back to; without it there is no such link."""

    def __init__(self, today: Callable[[], date], restored: Callable[[int], object] | None = None) -> None:
        super().__init__()
        self._today = today
        self._restored = restored
        self._entries: Sequence[HistoryEntry] = ()
        self._all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_entries(self, entries: Sequence[HistoryEntry]) -> None:
        """Show these, the first few at once and the rest on demand."""
        if entries == self._entries:
            return
        self._entries = entries
        self._all = False
        self._build()

    def _build(self) -> None:
        clear(self._column)
        shown = self._entries if self._all else self._entries[:_FEW]
        since = self._rewritten()
        for at, entry in enumerate(shown):
            self._column.addWidget(self._row(entry, earlier=at in since))
        if len(shown) < len(self._entries):
            more = self.tr("Visa alla {count}").format(count=len(self._entries))
            self._column.addWidget(Button(more, self._show_all, look="link"), 0, Qt.AlignmentFlag.AlignLeft)

    def _show_all(self) -> None:
        self._all = True
        self._build()

    def _rewritten(self) -> set[int]:
        """Which entries left a version that a later one wrote over: only to these is there a way back."""
        found: set[int] = set()
        written_over = False
        for at, entry in enumerate(self._entries):
            writes = entry.created or any(name not in _MOVES for name, _, _ in entry.fields)
            if writes and written_over and not entry.removed:
                found.add(at)
            written_over = written_over or writes
        return found

    def _row(self, entry: HistoryEntry, *, earlier: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        at = formats.local(entry.change.at)
        moment = self.tr("{day} {time}").format(
            day=formats.short_day(at.date(), self._today()), time=formats.clock(at)
        )
        text = self.tr("{moment} · {what}").format(moment=moment, what="\n".join(entry_lines(entry)))
        said = label(text, "small", wrap=True)
        said.setToolTip(self.tr("Av {actor}").format(actor=entry.change.actor))
        row.addWidget(said, 1)
        if self._restored is not None and earlier:
            back = Button(
                self.tr("Återställ"), partial(self._restored, entry.change.id), look="link", writes=True
            )
            back.setToolTip(self.tr("Återställ denna version"))
            back.setAccessibleName(self.tr("Återställ denna version, {moment}").format(moment=moment))
            row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return holder

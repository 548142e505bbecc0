"""The box in the detail pane that tells how many others are alike, and shows and gathers them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from orat.services.concerns.answers import ConcernDetail, SimilarConcern
from orat.ui import words
from orat.ui.pages.concerns import describe
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.label import label
from orat.ui.widgets.list_row import ListRow


class SimilarBox(QFrame):
    """Hidden when nothing is alike. `gathered` gets the similar ones that are to share a problem."""

    def __init__(
        self,
        opened: Callable[[int], object],
        gathered: Callable[[tuple[SimilarConcern, ...]], object],
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self.setObjectName("block")
        self._opened = opened
        self._gathered = gathered
        self._today = today
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        self._sentence = label("", wrap=True)
        column.addWidget(self._sentence)
        line = QHBoxLayout()
        line.setSpacing(8)
        self._show = Button(self.tr("Visa"), self._toggle, look="link")
        self._gather = Button(self.tr("Samla i problembild"), self._gather_them, look="link", writes=True)
        self._show.setProperty("flush", "true")
        for button in (self._show, self._gather):
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        column.addWidget(self._list)
        self._found: tuple[SimilarConcern, ...] = ()
        self._list.hide()
        self.hide()

    def show_detail(self, detail: ConcernDetail) -> None:
        """Show what is like this concern and not gathered with it already."""
        here = detail.row.problem_id
        found = tuple(one for one in detail.similar if here is None or one.row.problem_id != here)
        self.setVisible(bool(found))
        # Nothing is moved out of a problem that it is gathered in already.
        alone = any(one.row.problem_id is None for one in found)
        self._gather.setVisible(alone or here is None)
        if found == self._found:
            return
        self._found = found
        self._list.hide()
        self._show.setText(self.tr("Visa"))
        self._sentence.setText(self._said())
        clear(self._rows)
        for one in found:
            where = describe.place_text(one.row) or one.row.unit
            text = self.tr("{day} · {place} · {why}").format(
                day=describe.short_day_line(one.row, self._today()),
                place=where,
                why=words.common_words(one.likeness.common),
            )
            self._rows.addWidget(ListRow(one.row.title, text, opened=partial(self._opened, one.row.id)))

    def _said(self) -> str:
        if not self._found:
            return ""
        common = [
            each
            for each in self._found[0].likeness.common
            if all(each in one.likeness.common for one in self._found)
        ]
        why = words.common_words(common) or words.common_words(self._found[0].likeness.common)
        if len(self._found) == 1:
            return self.tr("Liknar en annan: {why}.").format(why=why)
        return self.tr("Liknar {count} andra: {why}.").format(count=len(self._found), why=why)

    def _toggle(self) -> None:
        shown = self._list.isHidden()
        self._list.setVisible(shown)
        self._show.setText(self.tr("Dölj") if shown else self.tr("Visa"))

    def _gather_them(self) -> None:
        self._gathered(self._found)

"""The calm line about drafts that were begun and never reported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.changes import Done
from orat.domain.concern import Concern
from orat.ui import formats
from orat.ui.page import Context
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.card import clear

if TYPE_CHECKING:
    from orat.services.house import Services


class DraftsBanner(QWidget):
    """Tells of the newest draft but the one in the form; hidden when there is none."""

    def __init__(self, context: Context[Services], resumed: Callable[[int], object]) -> None:
        super().__init__()
        self._context = context
        self._resumed = resumed
        self._in_form = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def read(self, in_form: int) -> None:
        """Look for drafts; `in_form` is the id of the one that is being written."""
        self._in_form = in_form
        self._context.tasks.read(
            lambda services: services.lists.drafts(), then=self._show, owner=self, latest="drafts"
        )

    def discard(self, concern_id: int) -> None:
        """Throw one away."""
        self._context.tasks.write(
            lambda services: services.concerns.discard(concern_id), then=self._discarded, owner=self
        )

    def _discarded(self, _: Done[None]) -> None:
        self._context.shell.say(self.tr("Utkastet är slängt"))
        self.read(self._in_form)

    def _show(self, drafts: Sequence[Concern]) -> None:
        others = [draft for draft in drafts if draft.id != self._in_form]
        clear(self._column)
        self.setVisible(bool(others))
        if others:
            self._column.addWidget(self._banner(others[0], len(others)))

    def _banner(self, draft: Concern, count: int) -> Banner:
        title = draft.title or self.tr("utan titel")
        day = formats.short_day(formats.local(draft.created_at).date()) if draft.created_at else ""
        if count == 1:
            text = self.tr("Ett utkast är inte rapporterat: {title} ({day}).").format(title=title, day=day)
        else:
            text = self.tr("{count} utkast är inte rapporterade, senast: {title} ({day}).").format(
                count=count, title=title, day=day
            )
        return Banner(
            text,
            Tone.NEUTRAL,
            actions=[
                (self.tr("Fortsätt skriva"), partial(self._resumed, draft.id)),
                (self.tr("Släng"), partial(self.discard, draft.id)),
            ],
        )

"""The calm line about drafts that were begun and never reported."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.concern import Concern
from orat.ui import formats
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.card import clear


class DraftsBanner(QWidget):
    """Tells of the newest draft; hidden when there is none."""

    def __init__(self, resumed: Callable[[int], object], discarded: Callable[[int], object]) -> None:
        super().__init__()
        self._resumed = resumed
        self._discarded = discarded
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_drafts(self, drafts: Sequence[Concern]) -> None:
        """Offer the newest of these."""
        clear(self._column)
        self.setVisible(bool(drafts))
        if drafts:
            self._column.addWidget(self._banner(drafts[0], len(drafts)))

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
                (self.tr("Fortsätt skriva"), lambda: self._resumed(draft.id)),
                (self.tr("Släng"), lambda: self._discarded(draft.id)),
            ],
        )

"""The pane beside the list while several concerns are chosen: what can be done with all in one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.scales import Severity
from orat.ui import words
from orat.ui.pages.concerns.deeds import Deeds
from orat.ui.widgets.badge import Badge
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card, clear
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label
from orat.ui.widgets.section_header import SectionHeader


class BulkPane(Card):
    """Follows the page's `Deeds`; call `show_chosen` after `Deeds.choose`."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._heading = label("", "heading", wrap=True)
        self._note = label("", "muted", wrap=True)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(8)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(18, 16, 18, 18)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._note)
        column.addLayout(self._parts)
        column.addStretch(1)
        self.add(holder, 1)

    def show_chosen(self) -> None:
        """Say how many, and offer what all of them allow."""
        rows = self._deeds.rows
        deeds = self._deeds
        self._heading.setText(self.tr("{count} iakttagelser valda").format(count=len(rows)))
        self._note.setText(self.tr("Det du gör här gäller alla valda och är ett steg att ångra."))
        self.setAccessibleName(self._heading.text())
        clear(self._parts)
        counts = Counter(row.severity for row in rows)
        line = FlowLayout()
        for severity in reversed(Severity):
            if counts[severity]:
                look = words.severity_badge(severity)
                line.addWidget(Badge(look))
                line.addWidget(label(str(counts[severity]), "muted"))
        self._parts.addLayout(line)
        groups = (
            (
                self.tr("Nästa steg"),
                (deeds.restore, deeds.gather, deeds.raising, deeds.review, deeds.answer, deeds.send),
            ),
            (self.tr("Ändra"), (deeds.category, deeds.area)),
            (
                self.tr("Avsluta"),
                (deeds.close, deeds.refer, deeds.reject, deeds.reopen, deeds.take_out, deeds.delete),
            ),
        )
        for heading, actions in groups:
            offered = [action for action in actions if action.isEnabled()]
            if not offered:
                continue
            self._parts.addWidget(SectionHeader(heading))
            flow = FlowLayout()
            for action in offered:
                flow.addWidget(Button.of(action, show_key=False))
            self._parts.addLayout(flow)
            if deeds.category in actions:
                self._add_scale(
                    self.tr("Ändra allvar till"),
                    {words.severity_word(one): a for one, a in deeds.severity.items()},
                )
                self._add_scale(
                    self.tr("Ändra trend till"), {words.trend_word(one): a for one, a in deeds.trend.items()}
                )

    def _add_scale(self, heading: str, actions: Mapping[str, QAction]) -> None:
        self._parts.addWidget(SectionHeader(heading))
        flow = FlowLayout()
        for word, action in actions.items():
            button = Button(word.capitalize(), action.trigger, writes=True)
            button.setAccessibleName(action.text())
            flow.addWidget(button)
        self._parts.addLayout(flow)

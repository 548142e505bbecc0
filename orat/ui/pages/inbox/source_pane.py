"""The right of Inkorg: the source of the report, as it was written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel

from orat.domain.inbox import Enclosure
from orat.domain.intake import OriginKind
from orat.services.inbox_answers import ReportView
from orat.ui import formats
from orat.ui.pages.inbox import words
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.card import Card
from orat.ui.widgets.fields import Fold
from orat.ui.widgets.key_values import KeyValueList
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows

_WIDE = 36
"""How narrow the pane may become, in characters; below that it goes under the form."""


class SourcePane(Card):
    """What was sent can be selected and copied, never changed."""

    def __init__(self) -> None:
        super().__init__(self.tr("Källa"))
        self._list = ScrollRows((16, 12, 16, 16), 12)
        self.add(self._list, 1)
        self._shown: ReportView | None = None

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * _WIDE, super().minimumSizeHint().height())

    def show_view(self, view: ReportView | None) -> None:
        """Show the source of one report, or none."""
        if view is not None and self._shown is not None and self._same(view, self._shown):
            return
        self._shown = view
        self._list.clear()
        if view is None:
            self.set_title(self.tr("Källa"))
            self._list.add_note(self.tr("Här står blanketten, raden eller mejlet som rapporten kommer ur."))
            return
        report, delivery = view.report, view.delivery
        self.set_title(self._heading(view))
        self._list.add(label(delivery.name, "strong", wrap=True))
        for note in delivery.notes.split("\n") if delivery.notes else ():
            self._list.add(Banner(words.note_text(note), Tone.CAUTION))
        if report.answers or report.rest:
            self._add_answers(view)
        if delivery.kind is OriginKind.MAIL:
            self._add_mail(view)
        if view.enclosures:
            self._add_files(view.enclosures)
        self._list.verticalScrollBar().setValue(0)

    def _same(self, view: ReportView, shown: ReportView) -> bool:
        before, after = shown.report, view.report
        return before.id == after.id and shown.delivery == view.delivery and before.typed == after.typed

    def _heading(self, view: ReportView) -> str:
        report = view.report
        if report.kind is OriginKind.TABLE:
            return self.tr("Källa: rad {number}").format(number=report.number)
        if report.kind is OriginKind.FORM:
            return self.tr("Källa: händelse {number} på blanketten").format(number=report.number)
        return self.tr("Källa: mejlet")

    def _add_answers(self, view: ReportView) -> None:
        report = view.report
        if report.part:
            self._list.add(label(self.tr("Bilaga: {name}").format(name=report.part), "muted", wrap=True))
        pairs = [(words.answer_word(name), text) for name, text in report.answers]
        pairs += [(heading or self.tr("Utan rubrik"), text) for heading, text in report.rest]
        answers = KeyValueList()
        answers.show_rows(*pairs)
        self._list.add(answers)

    def _add_mail(self, view: ReportView) -> None:
        delivery = view.delivery
        head = KeyValueList()
        address = f"<{delivery.sender_email}>" if delivery.sender_email else ""
        sender = f"{delivery.sender_name} {address}".strip()
        sent = formats.local(delivery.sent_at) if delivery.sent_at is not None else None
        head.show_rows(
            (self.tr("Från"), sender),
            (self.tr("Skickat"), f"{formats.iso_day(sent.date())} {formats.clock(sent)}" if sent else ""),
            (self.tr("Ämne"), delivery.subject),
        )
        self._list.add(head)
        if delivery.text:
            self._list.add(_text(delivery.text, self.tr("Mejlets text")))
        if delivery.quoted:
            fold = Fold(self.tr("Tidigare mejl och signatur"))
            fold.add(_text(delivery.quoted, self.tr("Tidigare mejl och signatur")))
            self._list.add(fold)

    def _add_files(self, files: Sequence[Enclosure]) -> None:
        self._list.add(label(self.tr("Bilagor som följer med iakttagelsen"), "section"))
        for file in files:
            line = f"{file.name} · {formats.file_size(file.size)}"
            if file.active:
                line = self.tr("{file} · har makron eller skript").format(file=line)
            self._list.add(label(line, wrap=True))


def _text(text: str, name: str) -> QLabel:
    made = label(text, wrap=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setAccessibleName(f"{name}: {text}")
    return made

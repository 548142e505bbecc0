"""The right of Inkorg: the source of the report, as it was written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from orat.domain.intake import OriginKind, summed_in
from orat.domain.packed_text import from_pairs
from orat.domain.revision import PARTS
from orat.services.inbox.answers import ReportView
from orat.ui import formats
from orat.ui.page import Context
from orat.ui.pages.inbox import words
from orat.ui.pages.inbox.enclosures import EnclosureList
from orat.ui.pages.inbox.told import part_text, part_word
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card, clear, show_now
from orat.ui.widgets.fields import Fold
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.key_values import KeyValueList
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows

if TYPE_CHECKING:
    from orat.services.house import Services

_WIDE = 32
"""How narrow the pane may become, in characters; below that it goes under the form."""


class SourcePane(Card):
    """What was sent can be selected and copied, never changed."""

    def __init__(self, context: Context[Services], original: Sequence[QAction]) -> None:
        super().__init__(self.tr("Källa"))
        self._today = context.today
        self._original = original
        self.enclosures = EnclosureList(context)
        self._list = ScrollRows((16, 12, 16, 16), 12)
        self._said = QVBoxLayout()
        self._said.setSpacing(12)
        self._letter = QVBoxLayout()
        self._letter.setSpacing(12)
        self._list.rows.addLayout(self._said)
        self._list.add(self.enclosures)
        self._list.rows.addLayout(self._letter)
        self.add(self._list, 1)
        self._shown: ReportView | None = None

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * _WIDE, super().minimumSizeHint().height())

    def show_view(self, view: ReportView | None) -> None:
        """Show the source of one report, or none."""
        if view is not None:
            self.enclosures.show_view(view)
        if view is not None and self._shown is not None and self._same(view, self._shown):
            return
        self._shown = view
        clear(self._said)
        clear(self._letter)
        if view is None:
            self.enclosures.hide()
            self.set_title(self.tr("Källa"))
            self._said.addWidget(
                label(
                    self.tr("Här står blanketten, raden eller mejlet som rapporten kommer ur."),
                    "small",
                    wrap=True,
                )
            )
            return
        report, delivery = view.report, view.delivery
        self.set_title(self._heading(view))
        self._said.addWidget(label(delivery.name, "strong", wrap=True))
        if delivery.file_digest is not None:
            self._said.addWidget(self._links())
        for note in delivery.notes.split("\n") if delivery.notes else ():
            text = words.note_text(note)
            quiet = summed_in(note)[0] > 0
            self._said.addWidget(label(text, "muted", wrap=True) if quiet else Banner(text, Tone.CAUTION))
        if report.kind is OriginKind.PACKAGE:
            self._add_packed(view)
        elif report.answers or report.rest:
            self._add_answers(view)
        if delivery.kind is OriginKind.MAIL:
            self._add_mail(view)
        if delivery.kind is OriginKind.RESCUE and delivery.text:
            self._said.addWidget(label(self.tr("Annat som gick att läsa"), "strong", wrap=True))
            self._said.addWidget(_text(delivery.text, self.tr("Annat som gick att läsa")))
        show_now(self._said)
        show_now(self._letter)
        self._list.verticalScrollBar().setValue(0)

    def _same(self, view: ReportView, shown: ReportView) -> bool:
        before, after = shown.report, view.report
        same = before.id == after.id and before.typed == after.typed
        return same and shown.delivery.notes == view.delivery.notes

    def _links(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=12)
        for at, action in enumerate(self._original):
            button = Button.of(action, look="link", show_key=False)
            if at == 0:
                button.setProperty("flush", "true")
            flow.addWidget(button)
        return holder

    def _heading(self, view: ReportView) -> str:
        report = view.report
        if report.kind is OriginKind.TABLE:
            return self.tr("Källa: rad {number}").format(number=report.number)
        if report.kind is OriginKind.FORM:
            return self.tr("Källa: händelse {number} på blanketten").format(number=report.number)
        if report.kind is OriginKind.RESCUE:
            return self.tr("Källa: registrets skadade fil")
        if report.kind is OriginKind.PACKAGE:
            return self.tr("Källa: paketet")
        return self.tr("Källa: mejlet")

    def _add_answers(self, view: ReportView) -> None:
        report = view.report
        if report.part:
            self._said.addWidget(
                label(self.tr("Bilaga: {name}").format(name=report.part), "muted", wrap=True)
            )
        pairs = [(words.answer_word(name), words.answer_text(name, text)) for name, text in report.answers]
        pairs += [(heading or self.tr("Utan rubrik"), text) for heading, text in report.rest]
        answers = KeyValueList()
        answers.show_rows(*pairs)
        self._said.addWidget(answers)

    def _add_packed(self, view: ReportView) -> None:
        """What the other installation wrote, part by part, and how it came."""
        report, delivery = view.report, view.delivery
        made = formats.local(delivery.sent_at) if delivery.sent_at is not None else None
        came = (
            (self.tr("Från"), delivery.sender_name),
            (self.tr("Gjort"), f"{formats.iso_day(made.date())} {formats.clock(made)}" if made else ""),
            (self.tr("Mejlat av"), delivery.sender_email),
            (self.tr("Deras nummer"), delivery.subject),
        )
        packed = from_pairs(report.answers)
        named = {"category": packed.category, "area": packed.area, "unit": packed.unit}
        said = [
            (part_word(part), part_text(part, packed, named.get(part, ""), self._today()))
            for part in PARTS
            if report.answers and part != "description"
        ]
        answers = KeyValueList()
        answers.show_rows(*came, *said)
        self._said.addWidget(answers)
        if packed.description:
            self._said.addWidget(label(part_word("description"), "section"))
            self._said.addWidget(_text(packed.description, part_word("description")))
        if delivery.text:
            self._said.addWidget(label(self.tr("Mejlets text"), "section"))
            self._said.addWidget(_text(delivery.text, self.tr("Mejlets text")))

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
        self._letter.addWidget(head)
        if delivery.text:
            self._letter.addWidget(_text(delivery.text, self.tr("Mejlets text")))
        if delivery.quoted:
            fold = Fold(self.tr("Tidigare mejl och signatur"))
            fold.add(_text(delivery.quoted, self.tr("Tidigare mejl och signatur")))
            self._letter.addWidget(fold)


def _text(text: str, name: str) -> QLabel:
    made = label(text, wrap=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setAccessibleName(f"{name}: {text}")
    return made

"""Masks a finalised version: its texts at the left, what is masked below them, the live edition at the
right.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.content_fields import ContentField, label_of, where_of
from orat.domain.documents import Masking
from orat.domain.masking import LeftOver, occurrences
from orat.domain.minutes import Edition, MinutesContent
from orat.services.documents.editions import Ground
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.notes.change_words import field_word
from orat.ui.pages.meetings.notes.masking.ask import Wanted, mask_dialog
from orat.ui.pages.meetings.notes.masking.listing import MaskingList
from orat.ui.pages.meetings.notes.masking.spans import Span
from orat.ui.pages.meetings.notes.masking.texts import MaskingTexts
from orat.ui.pages.meetings.notes.shown import Shown
from orat.ui.paper.view import PaperView
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.splitter import Splitter

if TYPE_CHECKING:
    from orat.services.house import Services


@dataclass(frozen=True, slots=True)
class _Answer:
    """A version, what is masked in it, and the edition that it gives."""

    content: MinutesContent
    fields: tuple[ContentField, ...]
    maskings: tuple[Masking, ...]
    left: tuple[LeftOver, ...]
    grounds: tuple[Ground, ...]
    pdf: bytes


class MaskingPane(QWidget):
    """Every masking is kept at once and can be undone by name."""

    def __init__(self, context: ServiceContext) -> None:
        super().__init__()
        self._context = context
        self._meeting_id = 0
        self._version_id = 0
        self._answer: _Answer | None = None
        self._latest = ""
        self.texts = MaskingTexts()
        self.texts.mask_wanted.connect(self._ask_span)
        self.texts.whole_wanted.connect(self._ask_whole)
        self.texts.unmask_wanted.connect(self._unmask)
        self.listing = MaskingList()
        self.listing.shown_wanted.connect(self.texts.go_to)
        self.listing.unmask_wanted.connect(self._unmask)
        self.listing.left_over_wanted.connect(self._ask_left_over)
        self.preview = PaperView(context, thumbnails=False)
        self._mask = context.actions.add(
            "notes.mask-selected",
            self.tr("Maskera det markerade…"),
            self._ask_selected,
            "Ctrl+M",
            scope=self,
            writes=True,
        )
        self._mask.setEnabled(False)
        self.texts.selectionChanged.connect(self._allow)
        self._lay_out()
        self.setFocusProxy(self.texts)

    def _lay_out(self) -> None:
        words = Card(self.tr("Texter"))
        words.add_to_head(Button.of(self._mask))
        words.add(self.texts, 1)
        left = Splitter(
            "meeting.masking.left",
            self._context.settings,
            words,
            self.listing,
            shares=(62, 38),
            orientation=Qt.Orientation.Vertical,
        )
        paper = Card(self.tr("Så blir den maskade versionen"))
        paper.add(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Splitter("meeting.masking", self._context.settings, left, paper, shares=(50, 50)))

    def open_version(self, meeting_id: int, version_id: int) -> None:
        """Mask in a version."""
        self._meeting_id, self._version_id = meeting_id, version_id
        self.read()

    def read(self) -> None:
        """Read anew; the place in the texts stays."""
        meeting_id, version_id = self._meeting_id, self._version_id
        shown = Shown(edition=Edition.MASKED, version_id=version_id)

        def job(services: "Services") -> _Answer:
            editions = services.editions
            return _Answer(
                services.minutes.version_content(version_id),
                editions.fields(version_id),
                editions.maskings(version_id),
                editions.left_over(version_id),
                editions.grounds(),
                shown.pdf(services, meeting_id),
            )

        self._context.tasks.read(job, self._show, owner=self, latest="masking")

    def _show(self, answer: _Answer) -> None:
        self._answer = answer
        self.texts.show_fields(answer.fields)
        self.texts.show_maskings(answer.maskings)
        rows = tuple(
            (each, self._where(answer.content, each), self.texts.text_of(each)) for each in answer.maskings
        )
        self.listing.show_maskings(rows, answer.left)
        self.preview.show_pdf(answer.pdf)

    def _where(self, content: MinutesContent, masking: Masking) -> str:
        where, name = where_of(masking.path, content), field_word(label_of(masking.path))
        return self.tr("{where} {field}").format(where=where, field=name) if where else name

    def _allow(self) -> None:
        self._mask.setEnabled(self.texts.selected() is not None)

    def _ask_selected(self) -> None:
        span = self.texts.selected()
        if span is not None:
            self._ask_span(span)

    def _ask_span(self, span: Span) -> None:
        answer = self._answer
        if answer is None:
            return
        many = len(occurrences(answer.content, span.text.strip())) if span.text.strip() else 0
        start, end = (None, None) if span.whole else (span.start, span.end)
        self._ask(Wanted(self._version_id, span.text, span.field.path, start, end, many))

    def _ask_whole(self, field: ContentField) -> None:
        self._ask(Wanted(self._version_id, field.text, field.path))

    def _ask_left_over(self, left: LeftOver) -> None:
        self._ask(Wanted(self._version_id, left.text))

    def _ask(self, wanted: Wanted) -> None:
        if self._answer is not None:
            mask_dialog(
                self._context, self, wanted, self._answer.grounds, self._latest, self._remember
            ).open()

    def _remember(self, ground: str) -> None:
        self._latest = ground
        self.texts.setFocus()

    def _unmask(self, masking: Masking) -> None:
        self._context.tasks.write(lambda s: s.editions.unmask(masking.id), owner=self)

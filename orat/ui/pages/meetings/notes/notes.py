"""The notes of a meeting that is over: what is missing at the left, the pages themselves at the right."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from orat.domain.changes import Change
from orat.domain.content_changes import differences
from orat.domain.content_json import from_json
from orat.domain.meeting import MeetingState
from orat.domain.minutes import ContentChange, DocumentKind
from orat.services.answers import RoomView, VersionView
from orat.ui import formats
from orat.ui.pages.meetings.notes.confirm import finalise_dialog, reopen_dialog
from orat.ui.pages.meetings.notes.missing import Cure, Missing, missing_in
from orat.ui.pages.meetings.notes.panels import ChangesCard, MissingCard, VersionsCard
from orat.ui.pages.meetings.paper import Paper
from orat.ui.pages.meetings.paper_view import PaperView
from orat.ui.pages.meetings.refusal import refused
from orat.ui.pages.meetings.room.attendance import AttendanceDialog
from orat.ui.pages.meetings.view import MeetingView, ServiceContext
from orat.ui.pages.meetings.when import meeting_when
from orat.ui.theme import Tone
from orat.ui.widgets.badge import BadgeLook
from orat.ui.widgets.card import Card
from orat.ui.widgets.fields import TextField
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.widgets.splitter import Splitter
from orat.ui.words import meeting_state_badge

if TYPE_CHECKING:
    from orat.services.house import Services


@dataclass(frozen=True, slots=True)
class NotesAnswer:
    """All that is shown; `changes` are of the version shown, or of the draft against the latest one."""

    room: RoomView
    versions: tuple[VersionView, ...]
    pdf: bytes
    changes: tuple[ContentChange, ...]


class NotesView(MeetingView):
    """A draft until finalised; then versions that never change, and a draft again when corrected."""

    correction_wanted = Signal()
    point_wanted = Signal(int)

    def __init__(self, context: ServiceContext) -> None:
        super().__init__(context)
        self._answer: NotesAnswer | None = None
        self._shown: int | None = None
        self.paper = Paper(context, self)
        self.missing = MissingCard(self._cure)
        self.summary = TextField(
            self.tr("Sammanfattning"),
            least=4,
            most=10,
        )
        self.summary.committed.connect(self._summarise)
        self.summary.edited.connect(partial(context.shell.mark_unsaved, True))
        self._summary_card = Card()
        self._summary_card.add(self.summary, margins=True)
        self.versions = VersionsCard()
        self.versions.chosen.connect(self._choose)
        self.versions.export_wanted.connect(self._export_version)
        self.changes = ChangesCard()
        self.pages = PaperView(context)
        side = ScrollRows(spacing=16)
        for card in (self.missing, self._summary_card, self.versions, self.changes):
            side.add(card)
        desk = Card(quiet=True)
        desk.add(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Splitter("meeting.notes", context.settings, side, desk, shares=(36, 64)))
        self._declare()

    def _declare(self) -> None:
        add = partial(self.context.actions.add, scope=self)
        self._correct = add(
            "notes.correct", self.tr("Rätta punkterna"), self.correction_wanted.emit, "", "pencil"
        )
        self._export = add("notes.export", self.tr("Exportera PDF…"), self._export_pdf, "", "file-text")
        self._finalise = add("notes.finalise", self.tr("Fastställ…"), self._ask_to_finalise, "", "lock")
        people = add("notes.attendance", self.tr("Närvaro…"), self._show_attendance, "", "users")
        self.menu = (people,)
        self._reopen = add("notes.reopen", self.tr("Öppna för rättelse…"), self._ask_to_reopen, "", "pencil")

    def open(self, meeting_id: int) -> None:
        if meeting_id != self.meeting_id:
            self.summary.commit()
            self.meeting_id, self._shown = meeting_id, None
            self.summary.show_value("", force=True)
        self._read()

    def refresh(self, change: Change) -> None:
        self._read()

    def leave(self) -> None:
        self.summary.commit()

    def _read(self) -> None:
        meeting_id, wanted = self.meeting_id, self._shown

        def job(services: "Services") -> NotesAnswer:
            room = services.room.view(meeting_id)
            versions = services.minutes.versions(meeting_id)
            shown = next((view.version for view in versions if view.version.id == wanted), None)
            if shown is not None:
                pdf = services.minutes.version_pdf(shown.id)
                return NotesAnswer(room, versions, pdf, from_json(shown.content).changes)
            pdf = services.minutes.pdf(meeting_id, DocumentKind.NOTES)
            content = services.minutes.content(meeting_id, DocumentKind.NOTES)
            changes = content.changes
            if room.meeting.state is MeetingState.HELD and versions:
                changes = differences(from_json(versions[0].version.content), content)
            return NotesAnswer(room, versions, pdf, changes)

        self.context.tasks.read(job, self._show, owner=self, latest="notes")

    def _show(self, answer: NotesAnswer) -> None:
        meeting = answer.room.meeting
        if meeting.id != self.meeting_id:
            return
        self._answer = answer
        held = meeting.state is MeetingState.HELD
        self.missing.setVisible(held)
        self.missing.show_missing(missing_in(answer.room) if held else ())
        self.summary.show_value(meeting.summary)
        self.summary.set_read_only(not held)
        hint = self.tr("Står först i anteckningarna. Antalet åtgärder räknas av programmet.")
        self.summary.set_hint(hint if held else "")
        self._summary_card.setVisible(held or bool(meeting.summary))
        shown = self._shown
        if shown is None and not held and answer.versions:
            shown = answer.versions[0].version.id
        self.versions.show_versions(answer.versions, shown, draft=held)
        self.versions.setVisible(bool(answer.versions))
        self.changes.show_changes(self._changes_title(answer, shown), answer.changes)
        self.pages.show_pdf(answer.pdf)
        self._show_header(answer, held=held)

    def _changes_title(self, answer: NotesAnswer, shown: int | None) -> str:
        version = next((view.version.version for view in answer.versions if view.version.id == shown), None)
        if version is None:
            latest = answer.versions[0].version.version if answer.versions else 0
            return self.tr("Ändrat sedan version {number}").format(number=latest)
        words = self.tr("Ändrat i version {number}")
        return words.format(number=version)

    def _show_header(self, answer: NotesAnswer, *, held: bool) -> None:
        meeting = answer.room.meeting
        self.header = (self._correct, self._export, self._finalise) if held else (self._reopen, self._export)
        number = len(answer.versions)
        badge = BadgeLook(self.tr("Utkast"), Tone.CAUTION) if held else meeting_state_badge(meeting.state)
        told = [self.tr("· {when}").format(when=meeting_when(meeting))]
        if held and number:
            told.insert(0, self.tr("· blir version {number}").format(number=number + 1))
        elif number:
            told.insert(0, self.tr("· version {number}").format(number=number))
        self.say_header(
            self.tr("Mötesanteckningar · {week}").format(week=formats.week_long(meeting.week)), badge, *told
        )

    def _summarise(self, summary: str | None) -> None:
        meeting_id = self.meeting_id
        self.context.tasks.write(
            lambda s: s.room.summarise(meeting_id, summary or ""),
            failed=refused(self.context.shell, self.summary),
            owner=self,
        )

    def _cure(self, missing: Missing) -> None:
        if missing.cure is Cure.SUMMARY:
            self.summary.setFocus()
        elif missing.cure is Cure.ATTENDANCE:
            self._show_attendance()
        elif missing.item_id is not None:
            self.correction_wanted.emit()
            self.point_wanted.emit(missing.item_id)

    def _show_attendance(self) -> None:
        AttendanceDialog(self.context, self, self.meeting_id).open()

    def _choose(self, version_id: int | None) -> None:
        self._shown = version_id
        self._read()

    def _export_pdf(self) -> None:
        self.summary.commit()
        if self._answer is not None:
            self.paper.export(self._answer.room.meeting, DocumentKind.NOTES)

    def _export_version(self, version_id: int) -> None:
        if self._answer is not None:
            self.paper.export(self._answer.room.meeting, DocumentKind.NOTES, version_id)

    def _ask_to_finalise(self) -> None:
        self.summary.commit()
        if self._answer is not None:
            number = len(self._answer.versions) + 1
            finalise_dialog(
                self.context, self, self._answer.room.meeting, number, self.missing.found, self._latest
            ).open()

    def _ask_to_reopen(self) -> None:
        if self._answer is not None:
            reopen_dialog(self.context, self, self._answer.room.meeting, len(self._answer.versions)).open()

    def _latest(self) -> None:
        self._shown = None

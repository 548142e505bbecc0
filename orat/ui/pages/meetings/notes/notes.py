"""The notes of a meeting that is over: what is missing at the left, the pages themselves at the right."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout

from orat.domain.changes import Change
from orat.domain.minutes import DocumentKind, Edition, Stage
from orat.ui import formats
from orat.ui.guarding import watch
from orat.ui.guarding.panel import guard_meeting
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.notes.answer import NotesAnswer, read_notes
from orat.ui.pages.meetings.notes.choice_bar import ChoiceBar
from orat.ui.pages.meetings.notes.compare import CompareDialog
from orat.ui.pages.meetings.notes.confirm import finalise_dialog, reopen_dialog
from orat.ui.pages.meetings.notes.issued import IssuedCard
from orat.ui.pages.meetings.notes.leaving import Leaving
from orat.ui.pages.meetings.notes.masking.pane import MaskingPane
from orat.ui.pages.meetings.notes.missing import Cure, Missing, missing_in
from orat.ui.pages.meetings.notes.panels import ChangesCard, MissingCard, VersionsCard
from orat.ui.pages.meetings.notes.shown import Shown
from orat.ui.pages.meetings.notes.stages import StagesCard, stage_of, version_words
from orat.ui.pages.meetings.paper import Paper
from orat.ui.pages.meetings.refusal import refused
from orat.ui.pages.meetings.room.attendance import AttendanceDialog
from orat.ui.pages.meetings.sending import send_dialog, sign_dialog
from orat.ui.pages.meetings.view import MeetingView
from orat.ui.pages.meetings.when import meeting_when
from orat.ui.paper.view import PaperView
from orat.ui.theme import Tone
from orat.ui.widgets.badge import BadgeLook
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.fields import TextField
from orat.ui.widgets.label import rule
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.widgets.splitter import Splitter
from orat.ui.words import meeting_state_badge


class NotesView(MeetingView):
    """A draft until finalised; then versions that never change, and a draft again when corrected."""

    correction_wanted = Signal()
    point_wanted = Signal(int)

    def __init__(self, context: ServiceContext) -> None:
        super().__init__(context)
        self._answer: NotesAnswer | None = None
        self._shown = Shown()
        self._masking: MaskingPane | None = None
        self.paper = Paper(context, self)
        self.paper.jump = self.go_to
        self.missing = MissingCard(self._cure)
        self.stages = StagesCard()
        self.summary = TextField(self.tr("Sammanfattning"), least=4, most=10)
        watch(context.tasks, self.summary)
        self.summary.committed.connect(self._summarise)
        self.summary.edited.connect(partial(context.shell.mark_unsaved, True))
        self._summary_card = Card()
        self._summary_card.add(self.summary, margins=True)
        self._leaving = Leaving(context, self, self.paper, self.summary.commit, self.go_to)
        self.versions = VersionsCard()
        self.versions.chosen.connect(self._choose)
        self.versions.export_wanted.connect(self._leaving.export_version)
        self.versions.compare_wanted.connect(self._compare)
        self.changes = ChangesCard()
        self.issued = IssuedCard()
        self.issued.export_wanted.connect(self._leaving.export_issued)
        self.issued.send_wanted.connect(partial(send_dialog, context, self))
        self.issued.sign_wanted.connect(lambda what: sign_dialog(context, self, what).open())
        self.choice = ChoiceBar()
        self.choice.chosen.connect(self._show_other)
        self.choice.issue_wanted.connect(self._leaving.issue)
        self.pages = PaperView(context)
        self._lay_out()
        self._declare()

    def _lay_out(self) -> None:
        side = ScrollRows(spacing=16, whole=True)
        for card in (
            self.missing,
            self.stages,
            self._summary_card,
            self.versions,
            self.changes,
            self.issued,
        ):
            side.add(card)
            # Each is shown with what belongs in it; empty they say nothing.
            card.hide()
        desk = Card(quiet=True)
        desk.add(self.choice)
        desk.add(rule())
        desk.add(self.pages, 1)
        self._desk = Splitter("meeting.notes", self.context.settings, side, desk, shares=(32, 68), turns=True)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._desk)

    def _declare(self) -> None:
        add = partial(self.context.actions.add, scope=self)
        self._correct = add(
            "notes.correct",
            self.tr("Rätta punkterna"),
            self.correction_wanted.emit,
            "",
            "pencil",
            writes=True,
        )
        self._finalise = add(
            "notes.finalise", self.tr("Fastställ…"), self._ask_to_finalise, "", "lock", writes=True
        )
        self._people = add("notes.attendance", self.tr("Närvaro…"), self._show_attendance, "", "users")
        self._reopen = add(
            "notes.reopen", self.tr("Öppna för rättelse…"), self._ask_to_reopen, "", "pencil", writes=True
        )
        self._print = add("notes.print", self.tr("Skriv ut…"), self.pages.print, "Ctrl+P", "file-text")
        self.choice.add_button(Button.of(self._print))
        self._mask = add("notes.mask", self.tr("Maskera…"), self._open_masking, "", "eye", writes=True)
        self._end_mask = add("notes.mask-done", self.tr("Klar"), self._close_masking, "", "check")

    def open(self, meeting_id: int) -> None:
        if meeting_id != self.meeting_id:
            self.summary.commit()
            self.meeting_id, self._shown = meeting_id, Shown()
            self._stack.setCurrentWidget(self._desk)
            self.summary.show_value("", force=True)
        self._read()

    def refresh(self, change: Change) -> None:
        self._read()
        if self._masking is not None and self._is_masking:
            self._masking.read()

    def leave(self) -> None:
        self.summary.commit()

    def _read(self) -> None:
        meeting_id, shown = self.meeting_id, self._shown
        self.context.tasks.read(
            lambda services: read_notes(services, meeting_id, shown), self._show, owner=self, latest="notes"
        )

    def _show(self, answer: NotesAnswer) -> None:
        meeting, held = answer.room.meeting, answer.held
        if meeting.id != self.meeting_id:
            return
        self._answer, self._shown = answer, answer.shown
        self.missing.setVisible(held)
        self.missing.show_missing(missing_in(answer.room) if held else ())
        self.stages.show_stage(meeting)
        self.stages.show()
        self.summary.show_value(meeting.summary)
        self.summary.set_read_only(not held)
        hint = self.tr("Står först i anteckningarna. Antalet åtgärder räknas av programmet.")
        self.summary.set_hint(hint if held else "")
        self._summary_card.setVisible(held or bool(meeting.summary))
        self.versions.show_versions(answer.versions, answer.version_id, draft=held)
        self.versions.setVisible(bool(answer.versions))
        self.changes.show_changes(self._changes_title(answer), answer.changes)
        self.issued.show_issued(answer.issued)
        self.choice.offer(answer.units, answer.points, finalised=bool(answer.versions))
        self.choice.show_choice(answer.shown, answer.holds(), answer.unprintable)
        self._leaving.show(answer)
        self._show_header(answer)
        self.pages.show_pdf(answer.pdf, self.title)

    def _changes_title(self, answer: NotesAnswer) -> str:
        shown = answer.version_id
        version = next((view.version.version for view in answer.versions if view.version.id == shown), None)
        draft = answer.held and answer.shown.version_id is None
        if version is None or draft:
            latest = answer.versions[0].version.version if answer.versions else 0
            return self.tr("Ändrat sedan version {number}").format(number=latest)
        words = self.tr("Ändrat i version {number}")
        return words.format(number=version)

    def _show_header(self, answer: NotesAnswer) -> None:
        meeting, held, number = answer.room.meeting, answer.held, len(answer.versions)
        self._allow(answer)
        badge = meeting_state_badge(meeting.state)
        if held:
            out = stage_of(meeting) is Stage.CIRCULATED
            badge = BadgeLook(self.tr("Ute för synpunkter") if out else self.tr("Utkast"), Tone.CAUTION)
        told = [self.tr("· {when}").format(when=meeting_when(meeting))]
        if held and number:
            told.insert(0, self.tr("· blir version {number}").format(number=number + 1))
        elif number:
            told.insert(0, version_words(number, answer.sent_at, self.context.today()))
        title = self.tr("Mötesanteckningar · {week}")
        if self._is_masking:
            title = self.tr("Maskera · {week}")
        # One text, so that what there is no room for is cut at its end.
        self.say_header(title.format(week=formats.week_long(meeting.week)), badge, " ".join(told))

    def _allow(self, answer: NotesAnswer) -> None:
        held, masking = answer.held, self._is_masking
        for action, allowed in (
            (self._mask, bool(answer.versions) and not masking),
            (self._end_mask, masking),
            (self._correct, held),
            (self._finalise, held),
            (self._reopen, not held),
        ):
            action.setEnabled(allowed)
            action.setVisible(allowed)
        self._print.setEnabled(not masking)
        export = self._leaving.button
        self.menu = (self._people, self._print)
        if masking:
            self.header = (self._leaving.hand_out, self._end_mask)
        elif held:
            self.header = (self._correct, self._leaving.circulate, export, self._finalise)
            self.menu += (self._mask,) if answer.versions else ()
        else:
            # Once they are finalised, the next thing is to send them.
            actions = self.context.actions
            unsent = answer.sent_at is None and "meeting.send" in actions
            send = (actions["meeting.send"],) if unsent else ()
            self.header = (self._reopen, self._mask, export, *send)

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
            self.go_to(missing.item_id)

    def _show_attendance(self) -> None:
        AttendanceDialog(self.context, self, self.meeting_id).open()

    def _choose(self, version_id: int | None) -> None:
        # Editions are made of versions: who asks for the draft wants the whole of it.
        shown = Shown() if version_id is None else replace(self._shown, version_id=version_id)
        self._show_other(replace(shown, kind=DocumentKind.NOTES))

    def _show_other(self, shown: Shown) -> None:
        self._shown = shown
        self._read()

    def _compare(self) -> None:
        if self._answer is not None:
            CompareDialog(self.context, self, self._answer.versions).open()

    @property
    def _is_masking(self) -> bool:
        return self._masking is not None and self._stack.currentWidget() is self._masking

    def _open_masking(self) -> None:
        answer = self._answer
        if answer is None or not answer.versions:
            return
        if self._masking is None:
            self._masking = MaskingPane(self.context)
            self._stack.addWidget(self._masking)
        self._masking.open_version(self.meeting_id, answer.shown.version_id or answer.versions[0].version.id)
        self._stack.setCurrentWidget(self._masking)
        self._show_header(answer)
        self._masking.setFocus()

    def _close_masking(self) -> None:
        self._stack.setCurrentWidget(self._desk)
        self._show_other(Shown(edition=Edition.MASKED, version_id=self._shown.version_id))
        self.pages.setFocus()

    def _ask_to_finalise(self) -> None:
        self.summary.commit()
        guard_meeting(self.context, self, self.meeting_id, self._finalise_now, self.go_to)

    def go_to(self, item_id: int | None) -> None:
        """Go to where a point is written, or to the summary."""
        if item_id is None:
            self.summary.setFocus()
        else:
            self.correction_wanted.emit()
            self.point_wanted.emit(item_id)

    def _finalise_now(self) -> None:
        meeting_id, shown = self.meeting_id, self._shown

        def ask(answer: NotesAnswer) -> None:
            meeting, number = answer.room.meeting, len(answer.versions) + 1
            finalise_dialog(self.context, self, meeting, number, missing_in(answer.room), self._latest).open()

        # Read anew: what is shown may be from before the summary that was just kept.
        self.context.tasks.read(lambda services: read_notes(services, meeting_id, shown), ask, owner=self)

    def _ask_to_reopen(self) -> None:
        if self._answer is not None:
            reopen_dialog(self.context, self, self._answer.room.meeting, len(self._answer.versions)).open()

    def _latest(self) -> None:
        self._shown = Shown()

"""The ways in which notes leave the program: as a file, for comments, or handed out to somebody."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from orat.domain.documents import IssuedDocument
from orat.domain.minutes import DocumentKind, Edition
from orat.ui.guarding.panel import Jump, guard_meeting
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.notes.answer import NotesAnswer
from orat.ui.pages.meetings.notes.issuing import circulate_dialog, issue_dialog
from orat.ui.pages.meetings.notes.shown import Shown, describe
from orat.ui.pages.meetings.paper import Paper
from orat.ui.widgets.menu_button import menu_button


class Leaving(QObject):
    """`commit` keeps what is being typed before anything leaves, `jump` goes to where what was found is
    written; `show` says what is in front.
    """

    def __init__(
        self,
        context: ServiceContext,
        parent: QWidget,
        paper: Paper,
        commit: Callable[[], object],
        jump: Jump,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self._paper = paper
        self._commit = commit
        self._jump = jump
        self._answer: NotesAnswer | None = None
        add = partial(context.actions.add, scope=parent)
        self.export = add("notes.export", self.tr("Exportera PDF…"), self._export, "", "file-text")
        self.circulate = add(
            "notes.circulate",
            self.tr("Skicka ut för synpunkter…"),
            self._ask_to_circulate,
            "",
            "users",
            writes=True,
        )
        self.hand_out = add(
            "notes.issue-masked",
            self.tr("Lämna ut maskad version…"),
            self._issue_masked,
            "",
            "file-text",
            writes=True,
        )
        self.look_through = add(
            "notes.findings", self.tr("Gå igenom personuppgifter…"), self._look_through, "", "eye"
        )
        self.button = menu_button(self.tr("Exportera"), self._fill)
        self.button.setParent(parent)
        self.button.hide()

    def show(self, answer: NotesAnswer) -> None:
        """What is in front, and what can leave."""
        self._answer = answer
        for action, allowed in ((self.circulate, answer.held), (self.hand_out, bool(answer.versions))):
            action.setEnabled(allowed)
            action.setVisible(allowed)

    def export_version(self, version_id: int) -> None:
        """Save the bytes of a version as a file."""
        if self._answer is not None:
            self._paper.export(self._answer.room.meeting, DocumentKind.NOTES, version_id)

    def export_issued(self, document: IssuedDocument) -> None:
        """Save the bytes of what was handed out as a file."""
        if self._answer is not None:
            self._paper.export_issued(document, self._answer.room.meeting)

    def issue(self) -> None:
        """Hand out the edition that is shown."""
        if self._answer is not None:
            self._ask_to_issue(self._answer, self._answer.shown, self._answer.holds())

    def _export(self) -> None:
        self._commit()
        answer = self._answer
        if answer is None:
            return
        if answer.shown.is_edition:
            self.issue()
        else:
            self._paper.export(answer.room.meeting, answer.shown.kind, answer.shown.version_id)

    def _look_through(self) -> None:
        self._commit()
        if self._answer is not None:
            words = self.tr("Inget i texterna ser ut som en personuppgift.")
            done = partial(self._context.shell.say, words)
            guard_meeting(self._context, self._parent, self._answer.room.meeting.id, done, self._jump)

    def _fill(self, menu: QMenu) -> None:
        self._commit()
        answer = self._answer
        if answer is None:
            return
        if answer.held and answer.newest:
            menu.addAction(self.look_through)
            menu.addSeparator()
        if answer.newest:
            self._paper.fill_menu(menu, answer.room.meeting, answer.shown.kind)
        elif answer.shown.is_edition:
            menu.addAction(self.tr("Lämna ut…"), self.issue)
        else:
            menu.addAction(self.tr("PDF, som den fastställdes…"), self._export)

    def _issue_masked(self) -> None:
        answer = self._answer
        if answer is not None and answer.versions:
            version_id = answer.shown.version_id or answer.versions[0].version.id
            shown = Shown(edition=Edition.MASKED, version_id=version_id)
            holds = describe(shown, answer.versions, answer.units, draft=False)
            self._ask_to_issue(answer, shown, holds)

    def _ask_to_issue(self, answer: NotesAnswer, shown: Shown, holds: str) -> None:
        meeting = answer.room.meeting
        unit = next((each.name for each in answer.units if each.id == shown.unit_id), "")
        issue_dialog(self._context, self._parent, self._paper, meeting, shown, holds, unit).open()

    def _ask_to_circulate(self) -> None:
        self._commit()
        if self._answer is None:
            return
        meeting = self._answer.room.meeting

        def circulate() -> None:
            circulate_dialog(self._context, self._parent, self._paper, meeting).open()

        guard_meeting(self._context, self._parent, meeting.id, circulate, self._jump)

"""What can be done to an agenda from its panels; each is one step to undo."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject

from orat.domain.agenda import AgendaItem
from orat.domain.changes import Done
from orat.services.meetings.answers import Suggestion
from orat.ui import formats
from orat.ui.page import Job, ServiceContext
from orat.ui.pages.meetings.refusal import refused
from orat.ui.widgets.fields import Field
from orat.ui.words import item_title


class AgendaCommands(QObject):
    """Writes to the agenda of `meeting_id` and says what was done."""

    def __init__(self, context: ServiceContext, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.tasks = context.tasks
        self.meeting_id = 0

    def propose(self) -> None:
        """Add what a new proposal has and the agenda lacks."""
        meeting = self.meeting_id

        def say(done: Done[int]) -> None:
            added = (
                self.tr("1 punkt lades till.") if done.value == 1 else self.tr("{count} punkter lades till.")
            )
            self._say(
                added.format(count=done.value)
                if done.value
                else self.tr("Dagordningen är redan fullständig.")
            )

        self.context.tasks.write(lambda s: s.agenda.propose(meeting), say, owner=self)

    def place(self, concern_ids: Sequence[int], position: int | None = None) -> None:
        """Make a new point of concerns, at a § number or in front of the closing point."""
        meeting, ids = self.meeting_id, tuple(concern_ids)
        self._write(
            lambda s: s.agenda.place_concerns(meeting, ids, position),
            self.tr("”{title}” står nu som {paragraph}."),
        )

    def join(self, item_id: int, concern_ids: Sequence[int]) -> None:
        """Let concerns join what a point is about."""
        ids = tuple(concern_ids)
        self._write(
            lambda s: s.agenda.add_to_point(item_id, ids), self.tr("Lades till i {paragraph} ”{title}”.")
        )

    def accept(self, suggestion: Suggestion) -> None:
        """Gather concerns as suggested, and see that their problem is on the agenda."""
        meeting, grouping = self.meeting_id, suggestion.grouping
        title = suggestion.problem or grouping.title
        self._write(
            lambda s: s.agenda.accept_grouping(meeting, grouping.concern_ids, grouping.problem_id, title),
            self.tr("”{title}” står nu som {paragraph}."),
        )

    def unskip(self, skip_id: int) -> None:
        """Bring back a matter that was skipped."""
        self._write(lambda s: s.agenda.unskip(skip_id), self.tr("”{title}” står nu som {paragraph}."))

    def move(self, item_id: int, position: int) -> None:
        """Give a point another § number."""
        self._write(
            lambda s: s.agenda.move(item_id, position), self.tr("”{title}” är nu {paragraph}."), quiet=True
        )

    def edit(self, item_id: int, asked: Field[Any] | None = None, **fields: Any) -> None:
        """Rename, set minutes, presenter or note; the field that asked says what is wrong."""
        failed = refused(self.context.shell, asked) if asked is not None else None
        self.context.tasks.write(lambda s: s.agenda.edit(item_id, **fields), failed=failed, owner=self)

    def take_off(self, item_id: int, title: str) -> None:
        """Take a point off; what it was about waits again."""
        self._leave(
            lambda s: s.agenda.take_off(item_id), self.tr("”{title}” togs bort från dagordningen."), title
        )

    def skip(self, item_id: int, title: str) -> None:
        """Leave a point out this once."""
        self._leave(
            lambda s: s.agenda.skip_once(item_id), self.tr("”{title}” hoppas över den här gången."), title
        )

    def send_on(self, item_id: int, title: str) -> None:
        """Send a point on to the next week."""
        self._leave(
            lambda s: s.agenda.send_on(item_id), self.tr("”{title}” skickades till nästa vecka."), title
        )

    def take_out(self, concern_id: int, title: str) -> None:
        """Take a concern out of the problem that a point is about."""
        self._leave(
            lambda s: s.problems.take_out([concern_id]), self.tr("”{title}” togs ut ur problembilden."), title
        )

    def show_matter(self, problem_id: int | None, concern_id: int | None) -> None:
        """Go to the problem or the concern that a point is about."""
        if problem_id is not None:
            self.context.shell.go("problems", problem_id=problem_id)
        elif concern_id is not None:
            self.context.shell.go("concerns", concern_id=concern_id)

    def _write(self, job: Job, text: str, *, quiet: bool = False) -> None:
        def say(done: Done[AgendaItem]) -> None:
            item = done.value
            words = text.format(title=item_title(item), paragraph=self._paragraph(item))
            self._say(words, undo=not quiet)

        self.context.tasks.write(job, say, owner=self)

    def _leave(self, job: Job, text: str, title: str) -> None:
        self.context.tasks.write(job, lambda _: self._say(text.format(title=title), undo=True), owner=self)

    def _paragraph(self, item: AgendaItem) -> str:
        return formats.paragraph(item.position)

    def _say(self, text: str, *, undo: bool = False) -> None:
        actions = self.context.actions
        offer = (self.tr("Ångra"), actions["edit.undo"].trigger) if undo and "edit.undo" in actions else None
        self.context.shell.say(text, offer)

"""What is held about one of the register's own people, as it is told to them (GDPR art. 15)."""

from dataclasses import dataclass
from datetime import date, datetime

from orat.domain.changes import Kind
from orat.domain.measure import MeasureState
from orat.domain.meeting import AttendanceRole, Presence
from orat.domain.register import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended:
    """One meeting that the person was called to."""

    week: str
    held_on: date
    role: AttendanceRole
    presence: Presence


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersFor:
    """One measure that the person answers for."""

    what: str
    due: date | None
    state: MeasureState


@dataclass(frozen=True, slots=True, kw_only=True)
class SentTo:
    """One sending to the person, at which address; `day` is local."""

    day: date
    title: str
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A text of something else that has the person's name in it.

    `about` says which thing ("2026-0412 Container i brand"), `excerpt` is the text around the name, "" where
    the text is a document as a whole.
    """

    kind: Kind
    id: int
    field: str
    about: str = ""
    excerpt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """Everything that is found of one person. `changes` counts what the log says they did in the program,
    from `first_change` to `last_change` (UTC).
    """

    organisation: str
    made_at: datetime
    made_by: str
    person: Person
    unit: str = ""
    attended: tuple[Attended, ...] = ()
    answers_for: tuple[AnswersFor, ...] = ()
    contact_of: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    sendings: tuple[SentTo, ...] = ()
    changes: int = 0
    first_change: datetime | None = None
    last_change: datetime | None = None
    mentions: tuple[Mention, ...] = ()
    language: str = "sv"
    example: bool = False

"""What every way in makes of what came: drafts of concerns, what is wrong in them, and whence they came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from orat.domain.event import FiledEvent
from orat.errors import Fact, UserError


class OriginKind(StrEnum):
    """The way that something came in; RESCUE is out of the register's own file, which was damaged."""

    FORM = "form"
    TABLE = "table"
    MAIL = "mail"
    PACKAGE = "package"
    RESCUE = "rescue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Whence one draft came. `number` is its row in a table or its place among a form's events, from 1;
    `digest` is the SHA-256 of the file in hexadecimal, `sender` an address, or "".
    """

    kind: OriginKind
    file_name: str = ""
    digest: str = ""
    number: int = 0
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a field could not be read as typed: the code and the facts of the error that it would have been."""

    field: str
    code: str
    facts: tuple[tuple[str, Fact], ...] = ()

    @classmethod
    def of(cls, field: str, error: UserError) -> Trouble:
        """The trouble that an error makes in one field."""
        return cls(field, error.code, tuple(item for item in error.facts.items() if item[0] != "field"))

    @property
    def error(self) -> UserError:
        """The error to explain it by."""
        return UserError(self.code, **{**dict(self.facts), "field": self.field})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDraft(FiledEvent):
    """What somebody answered about one event: each field that could be read, and all of them as `typed`.

    Names are as they were written; an id is what the name, or a form's hidden field, seems to mean. None and
    "" are for what was not answered.
    """

    category: str = ""
    area: str = ""
    unit: str = ""
    typed: tuple[tuple[str, str], ...] = ()


class Verdict(StrEnum):
    """What can be done with a draft: taken in, left as known already, taken after an answer, or corrected.

    Of packages also: it says otherwise than before (CHANGED); and of one that lies there whole, that it
    waits for its password (LOCKED), or for somebody to let its answers in (ANSWERS).
    """

    NEW = "new"
    DUPLICATE = "duplicate"
    NEEDS_DECISION = "needs_decision"
    WRONG = "wrong"
    CHANGED = "changed"
    LOCKED = "locked"
    ANSWERS = "answers"


UNOPENED = frozenset({Verdict.LOCKED, Verdict.ANSWERS})
"""Verdicts on a package that lies in the inbox as it came."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict and the codes of its reasons, the gravest first."""

    verdict: Verdict
    reasons: tuple[str, ...] = ()


READ_AS = "read-as"
"""What was written was understood, but not as it stands: somebody should look."""
SEVERAL = "several"
"""What was written may be several things of the register."""
OF_SENDER = "of-sender"
"""What was written is not known; the sender's is taken."""

NEEDED = frozenset({"title", "happened_on"})
"""Fields without which there is nothing to take in; the rest can be decided by whoever reviews it."""


def judge(draft: ReportDraft, troubles: Sequence[Trouble], *, known: bool = False) -> Judgement:
    """What can be done with a draft; `known` says that the very same has come in before.

    Reasons are "field-code" for each trouble ("happened_on-empty"), "known", "unit-unknown",
    "category-unknown" and "area-unknown". Everything that was written and not understood is among them.
    """
    wrong = [each for each in troubles if each.field in NEEDED and each.code != READ_AS]
    if known and not wrong:
        return Judgement(Verdict.DUPLICATE, ("known",))
    asked = [f"{each.field}-{each.code}" for each in (*wrong, *(one for one in troubles if one not in wrong))]
    if draft.unit_id is None and f"unit-{SEVERAL}" not in asked:
        asked.append("unit-unknown")
    asked += ["category-unknown"] if draft.category_id is None else []
    asked += ["area-unknown"] if draft.area and draft.area_id is None else []
    verdict = Verdict.WRONG if wrong else Verdict.NEEDS_DECISION if asked else Verdict.NEW
    return Judgement(verdict, tuple(asked))


_SUMMED = "summed-rows"
_NAMED = 20
"""So many rows are named in a note."""


def summed_note(rows: Sequence[int], name: str = "") -> str:
    """What a delivery notes of rows that only sum up: how many, and the first numbers; "" of none. `name` is
    the file's among several.
    """
    if not rows:
        return ""
    numbers = " ".join(map(str, rows[:_NAMED]))
    return f"{_SUMMED} {len(rows)} {numbers}" + (f": {name}" if name else "")


def summed_in(note: str) -> tuple[int, tuple[int, ...]]:
    """How many rows a note says sum up, and the numbers it names; 0 for a note about something else."""
    code, *numbers = note.partition(": ")[0].split(" ")
    if code != _SUMMED or not numbers or not all(number.isdecimal() for number in numbers):
        return 0, ()
    return int(numbers[0]), tuple(map(int, numbers[1:]))

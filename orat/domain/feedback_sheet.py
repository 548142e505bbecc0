"""The feedback sheet as frozen values: what one unit reported in a period, and what became of it."""

from dataclasses import dataclass
from datetime import date

from orat.domain.agenda import Outcome
from orat.domain.minutes import ConcernPrint, MeasurePrint
from orat.domain.scales import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionPrint:
    """What one meeting said about a matter; `decision` is empty where it was only taken up."""

    week: str
    held_on: date
    outcome: Outcome
    decision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPrint:
    """What the unit was answered, and when."""

    day: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterPrint:
    """What the unit reported of one problem, or one concern alone; `open` while something is to come."""

    title: str
    severity: Severity
    open: bool
    concerns: tuple[ConcernPrint, ...]
    decisions: tuple[DecisionPrint, ...] = ()
    measures: tuple[MeasurePrint, ...] = ()
    answers: tuple[AnswerPrint, ...] = ()
    referred_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackSheet:
    """Everything printed for one unit; days from `first` to `last` are when it was reported."""

    organisation: str
    department: str
    example: bool
    language: str
    unit: str
    first: date
    last: date
    made_on: date
    matters: tuple[MatterPrint, ...]
    identity: str = ""
    check_code: str = ""

    @property
    def concerns(self) -> int:
        """How many concerns the unit reported."""
        return sum(len(matter.concerns) for matter in self.matters)

    @property
    def open(self) -> int:
        """In how many of the matters something is still to come."""
        return sum(matter.open for matter in self.matters)

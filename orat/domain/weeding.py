"""Weeding (gallring): rules by kind of data and age, what they would take, and the log of what was taken."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from orat.domain.changes import Kind
from orat.domain.measure import NEVER


class WeedRule(StrEnum):
    """What a rule is about. Each has its own age, counted from the day that is told beside it."""

    CONCERNS = "concerns"
    """Ended concerns with their answers, attachments and the reports they came from, wherever their titles
    were copied to; since they were reported.
    """
    BIN = "bin"
    """What is left of concerns and drafts that were thrown away; since then."""
    MEETINGS = "meetings"
    """What was written at finalised and cancelled meetings and in their measures, and drafts that were sent
    for comments; since they were held.
    """
    DOCUMENTS = "documents"
    """Agendas and feedback sheets that were handed out; since then. Finalised notes are never taken."""
    SENDINGS = "sendings"
    """Names and addresses of receivers; since the sending."""
    INBOX = "inbox"
    """Deliveries of which every report is settled; since they came."""
    LOG = "log"
    """Former texts in the change log; since the change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """After so many months a kind of data goes; None keeps it. `reference` is the decision (Dnr)."""

    rule: WeedRule
    months: int | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One thing that a rule would take, known by `name`, and the day that its age is counted from."""

    rule: WeedRule
    kind: Kind
    id: int
    name: str
    day: date

    @property
    def key(self) -> str:
        """What it is told apart by: "concerns:concern:12"."""
        return f"{self.rule}:{self.kind}:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeedException:
    """One thing that a rule is not to take, until the end of a day or for good (None), and why."""

    id: int = 0
    rule: WeedRule = WeedRule.CONCERNS
    kind: Kind = Kind.CONCERN
    thing: int = 0
    reason: str = ""
    until: date | None = None
    by: str = ""
    at: datetime = NEVER

    @property
    def key(self) -> str:
        """The key of the candidate that it holds back."""
        return f"{self.rule}:{self.kind}:{self.thing}"

    def holds(self, today: date) -> bool:
        """Whether it is still in force."""
        return self.until is None or today <= self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A thing that a rule would take were it not excepted."""

    candidate: Candidate
    exception: WeedException


@dataclass(frozen=True, slots=True, kw_only=True)
class Weeding:
    """One weeding that was carried out.

    `counts` is JSON: how many things by rule. `rules` and `exceptions` are JSON too: each rule with its
    months and reference, and which things were held back for which reason, by key. `digest` is the SHA-256
    in hex of the approved list, `sealed` that of the seals of changes that lost their texts. `swept_at` is
    when the file was made anew, without what was let go; until then that is to be done again.
    """

    id: int = 0
    at: datetime = NEVER
    by: str = ""
    rules: str = ""
    counts: str = ""
    exceptions: str = ""
    digest: str = ""
    sealed: str = ""
    backup: str = ""
    swept_at: datetime | None = None

"""What came in and waits to be reviewed (Inkorgen): deliveries, their reports, and what became of those."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from hashlib import sha256
from typing import Any

from orat.domain.attachments import AttachedFile
from orat.domain.concern import Concern
from orat.domain.event import FILED, FiledEvent
from orat.domain.intake import UNOPENED, Judgement, OriginKind, ReportDraft, Verdict
from orat.domain.measure import NEVER
from orat.domain.scales import Severity, WhenKind
from orat.errors import UserError


class IncomingState(StrEnum):
    """Where a report stands: WAITING to be reviewed, HELD back by its reviewer, ASKED about, or settled."""

    WAITING = "waiting"
    HELD = "held"
    ASKED = "asked"
    ACCEPTED = "accepted"
    JOINED = "joined"
    HANDED_ON = "handed_on"
    REJECTED = "rejected"


OPEN = frozenset({IncomingState.WAITING, IncomingState.HELD, IncomingState.ASKED})
"""States in which somebody still has to do something."""
TURNED_AWAY = frozenset({IncomingState.HANDED_ON, IncomingState.REJECTED})
"""States of what never becomes a concern here."""
SETTLED = frozenset(IncomingState) - OPEN
"""States of which the sender is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One file or mail that came in. `digest` is the SHA-256 of its bytes in hex; the bytes are kept under
    `file_digest` as long as they may be.

    `unit_id` is the sender's, where the address is known. `headings` are the columns of a table as JSON.
    `known` is how many of its reports had come before. `notes` are codes, one a line, of what could not be
    read. `receipt_due` says that reports were settled that the sender has not been told of; `receipt_at` is
    when they were last told, `receipt_to` the address, if it was known, and `receipt_waived` that no receipt
    was needed then.
    """

    id: int = 0
    kind: OriginKind = OriginKind.FORM
    name: str = ""
    digest: str = ""
    file_digest: str | None = None
    received_at: datetime = NEVER
    sent_at: datetime | None = None
    sender_name: str = ""
    sender_email: str = ""
    unit_id: int | None = None
    subject: str = ""
    text: str = ""
    quoted: str = ""
    headings: str = ""
    known: int = 0
    notes: str = ""
    receipt_due: bool = False
    receipt_at: datetime | None = None
    receipt_to: str = ""
    receipt_waived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """A file that came with a mail and is no report itself: it goes along with reports that are accepted.

    `report_ids` are those reports, by id with commas between; None until somebody says or the mail shows
    which: then it is the first that is not turned away.
    """

    id: int = 0
    delivery_id: int = 0
    name: str = ""
    mime: str = ""
    digest: str = ""
    size: int = 0
    width: int = 0
    height: int = 0
    active: bool = False
    report_ids: str | None = None

    @property
    def chosen(self) -> frozenset[int] | None:
        """The reports it goes along with; None until that is said."""
        return None if self.report_ids is None else _ids(self.report_ids)

    def going_with(self, report_ids: Iterable[int]) -> Enclosure:
        """The same, going along with these reports."""
        return replace(self, report_ids=",".join(map(str, sorted(report_ids))))

    def as_attached(self) -> AttachedFile:
        """What it will be at a concern, and is shown as until then."""
        return AttachedFile(
            id=self.id, name=self.name, mime=self.mime, digest=self.digest, size=self.size, width=self.width,
            height=self.height, active=self.active,
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingReport(FiledEvent):
    """One event as it was reported, to be reviewed. `part` names the attachment that it stood in,
    and `number` its row or its place there, from 1.

    `reasons` are codes, one a line, the gravest first. `typed` is what was answered, as JSON pairs of field
    and text; `beside` the cells of a row that answer nothing, as pairs of heading and text. `concern_id` is
    what it became or was joined to; `unlike` are the concerns it was said not to be like, by id, and the
    reports, by "r" and id. `revises_id` is the report of the same that came before, where this one says
    otherwise; `split_of` is the report that it was split off, below which it stands. `asked_at` is when its
    sender was last asked about it, `asked_to` the address, if it was known.
    """

    id: int = 0
    delivery_id: int = 0
    kind: OriginKind = OriginKind.FORM
    part: str = ""
    number: int = 0
    state: IncomingState = IncomingState.WAITING
    verdict: Verdict = Verdict.NEW
    reasons: str = ""
    note: str = ""
    referred_to: str = ""
    concern_id: int | None = None
    revises_id: int | None = None
    split_of: int | None = None
    decided_at: datetime | None = None
    fingerprint: str = ""
    unlike: str = ""
    typed: str = "[]"
    beside: str = "[]"
    asked_at: datetime | None = None
    asked_to: str = ""

    @property
    def answers(self) -> tuple[tuple[str, str], ...]:
        """What was answered, as pairs of field and text."""
        return _pairs(self.typed)

    @property
    def rest(self) -> tuple[tuple[str, str], ...]:
        """The cells of a row that answer nothing, as pairs of heading and text."""
        return _pairs(self.beside)

    @property
    def codes(self) -> tuple[str, ...]:
        """The reasons of the verdict."""
        return tuple(self.reasons.split("\n")) if self.reasons else ()

    @property
    def unknown_unit(self) -> str:
        """The unit that it names and that the register does not have, or ""."""
        if self.unit_id is not None or self.revises_id is not None or self.verdict in UNOPENED:
            return ""
        return dict(self.answers).get("unit", "").strip()

    @property
    def unlike_ids(self) -> frozenset[int]:
        """The concerns that it was said not to be like."""
        return frozenset(int(each) for each in self.unlike.split(",") if each.isdecimal())

    @property
    def unlike_reports(self) -> frozenset[int]:
        """The other reports that it was said not to be like."""
        return frozenset(int(each[1:]) for each in self.unlike.split(",") if each.startswith("r"))

    def unlike_to(self, *, concerns: Iterable[int] = (), reports: Iterable[int] = ()) -> IncomingReport:
        """The same, said not to be like these either."""
        apart = [str(each) for each in sorted(self.unlike_ids.union(concerns))]
        apart += [f"r{each}" for each in sorted(self.unlike_reports.union(reports))]
        return replace(self, unlike=",".join(apart))


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptMapping:
    """Which heading answers which field, as it was settled for a sender and for these headings; `columns` is
    JSON, {field: heading}.
    """

    id: int = 0
    sender: str = ""
    signature: str = ""
    columns: str = "{}"
    used_at: datetime = NEVER

    @property
    def headings(self) -> Mapping[str, str]:
        """The heading of each field."""
        return {str(name): str(heading) for name, heading in json.loads(self.columns).items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxFilter:
    """Which reports; an empty field does not narrow. `delivery_id` is one delivery's; `unanswered` leaves
    those whose sender is asked and has not answered, or has not been told what became of them. `alike` are
    new ones that were found since to be so like a concern of their day that they are to be decided.
    """

    states: frozenset[IncomingState] = OPEN
    verdicts: frozenset[Verdict] = frozenset()
    unit_ids: frozenset[int] = frozenset()
    delivery_id: int | None = None
    unanswered: bool = False
    alike: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What was written to the sender of a report, when and to which address: a question, and a receipt of
    what became of it. `waived` says that no receipt was needed, `owed` that one is still to be written.
    """

    asked_at: datetime | None = None
    asked_to: str = ""
    told_at: datetime | None = None
    told_to: str = ""
    waived: bool = False
    owed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingRow:
    """One line of the list of reports, with the name of the unit and what is said of the delivery. `written`
    is what stands for a unit that is not known; `reply` is how its sender was told what became of it.
    """

    id: int
    delivery_id: int
    kind: OriginKind
    state: IncomingState
    verdict: Verdict
    severity: Severity
    title: str
    unit: str
    written: str
    when_kind: WhenKind
    happened_on: date | None
    happened_at: time | None
    received_at: datetime
    sender: str
    file_name: str
    reply: Reply


def of_draft(draft: ReportDraft, judgement: Judgement, **more: Any) -> IncomingReport:
    """The report that a draft makes."""
    values = {name: getattr(draft, name) for name in FILED}
    return IncomingReport(
        verdict=judgement.verdict, reasons="\n".join(judgement.reasons),
        fingerprint=fingerprint_of(draft), typed=json.dumps(draft.typed, ensure_ascii=False), **values,
        **more,
    )  # fmt: skip


def as_concern(report: IncomingReport) -> Concern:
    """The concern that a report would become, not kept yet."""
    return Concern(**{name: getattr(report, name) for name in FILED})


def fingerprint_of(draft: ReportDraft) -> str:
    """What is the same in the same report sent twice: who, when, where and every word. 16 signs of hex."""
    said = (
        draft.unit_id or draft.unit, draft.happened_on, draft.happened_at, draft.title, draft.description,
        draft.place,
    )  # fmt: skip
    return sha256("\x1f".join(map(str, said)).casefold().encode()).hexdigest()[:16]


def require_open(report: IncomingReport) -> None:
    """Raise UserError("report-settled") unless something is still to be done with the report."""
    if report.state not in OPEN:
        raise UserError("report-settled", state=report.state)


def rejudged(report: IncomingReport, corrected: Iterable[str] | None = None) -> IncomingReport:
    """The report with the verdict of what it says now that somebody has corrected it. What was not understood
    of other fields than those `corrected` is still said; None has looked at all of them.
    """
    settled = None if corrected is None else {_ASKED_AS.get(each, each) for each in corrected}
    missing = [f"{field}-empty" for field in ("title", "happened_on") if getattr(report, field) in ("", None)]
    asked = [
        *(["unit-unknown"] if report.unit_id is None else []),
        *(["category-unknown"] if report.category_id is None else []),
    ]
    if settled is not None:
        told = {_field_of(each) for each in missing} | settled
        left = [each for each in report.codes if _is_left(each, told)]
        asked = [*left, *(each for each in asked if _field_of(each) not in set(map(_field_of, left)))]
    verdict = Verdict.WRONG if missing else Verdict.NEEDS_DECISION if asked else Verdict.NEW
    return replace(report, verdict=verdict, reasons="\n".join((*missing, *asked)))


_ASKED_AS = {"unit_id": "unit", "category_id": "category", "area_id": "area", "when_kind": "happened_on"}


def _is_left(code: str, told: Container[str]) -> bool:
    """Whether a reason is about what was written in a field that nobody has looked at since."""
    field = _field_of(code)
    asked = {*FILED, *_ASKED_AS.values()}
    return field in asked and field not in told and not code.endswith(("-empty", "-of-mail"))


def _field_of(code: str) -> str:
    return code.partition("-")[0]


def without_reason(report: IncomingReport, code: str) -> IncomingReport:
    """The report with one reason of its verdict settled; the verdict goes with the last."""
    reasons = tuple(each for each in report.codes if each != code)
    settled = report.verdict is Verdict.NEEDS_DECISION and not reasons
    return replace(report, reasons="\n".join(reasons), verdict=Verdict.NEW if settled else report.verdict)


def reply_of(report: IncomingReport, delivery: Delivery) -> Reply:
    """What was written to the sender of a report; a receipt from before it was settled says nothing of it."""
    settled = report.state in SETTLED
    told = (
        settled
        and delivery.receipt_at is not None
        and (report.decided_at is None or delivery.receipt_at >= report.decided_at)
    )
    return Reply(
        asked_at=report.asked_at, asked_to=report.asked_to,
        told_at=delivery.receipt_at if told else None, told_to=delivery.receipt_to if told else "",
        waived=told and delivery.receipt_waived, owed=settled and delivery.receipt_due and not told,
    )  # fmt: skip


def _ids(text: str) -> frozenset[int]:
    return frozenset(int(each) for each in text.split(",") if each)


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((str(name), str(said)) for name, said in json.loads(text))

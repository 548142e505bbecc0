"""What became of a concern that came in a package, and how the answer lands where the concern is from."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256

from orat.documents.package_text import refusal
from orat.documents.wording import Translate
from orat.domain.agenda import Outcome
from orat.domain.concern import ENDED_STATES, Concern, ConcernState, can_become
from orat.domain.inbox import Delivery, IncomingReport, IncomingState
from orat.domain.measure import NEVER, Feedback, FeedbackChannel
from orat.domain.meeting import MeetingState
from orat.domain.package import (
    OutsideIdentity,
    OutsideKind,
    Package,
    PackedAnswer,
    PackedDecision,
    PackedFeedback,
    PackedRefusal,
)
from orat.domain.rows import MeasureRow, Treatment
from orat.domain.text import LINE, clean_body, clean_line
from orat.storage.work import Reader, Work

_OVER = frozenset({MeetingState.HELD, MeetingState.FINALISED})
_TURNED_AWAY = {
    IncomingState.REJECTED: ConcernState.REJECTED,
    IncomingState.HANDED_ON: ConcernState.REFERRED,
}
_FOLLOWED = frozenset({ConcernState.SCHEDULED, ConcernState.IN_ACTION, ConcernState.ANSWERED}) | ENDED_STATES
"""States that the other installation decides about; what it has only received changes nothing here."""


def accepted(reader: Reader, register: str = "") -> Iterator[tuple[OutsideIdentity, Concern]]:
    """What came from outside, or from one register, and became or joined a concern here, as it came."""
    for outside, report in _reports(reader, register):
        concern = reader.find(Concern, report.concern_id)
        if concern is not None:
            yield outside, concern


def turned_away(reader: Reader, register: str = "") -> Iterator[tuple[OutsideIdentity, IncomingReport]]:
    """What came from outside, or from one register, and was rejected or handed on in the inbox."""
    for outside, report in _reports(reader, register):
        if report.state in _TURNED_AWAY:
            yield outside, report


def refused(reader: Reader, register: str = "") -> Iterator[IncomingReport]:
    """Changes of what came before, from outside or from one register, that were not taken over."""
    roots = [report.id for _, report in _reports(reader, register)]
    for change in reader.all(IncomingReport, revises_id=roots):
        if change.state in _TURNED_AWAY:
            yield change


def _reports(reader: Reader, register: str) -> Iterator[tuple[OutsideIdentity, IncomingReport]]:
    narrowed = {"register": register} if register else {}
    known = reader.all(OutsideIdentity, kind=OutsideKind.CONCERN, **narrowed)
    ids = [each.report_id for each in known if each.report_id is not None]
    reports = {report.id: report for report in reader.all(IncomingReport, id=ids)}
    for outside in known:
        report = reports.get(outside.report_id or 0)
        if report is not None:
            yield outside, report


def mailed_by(reader: Reader, register: str) -> str:
    """The address that the latest package of a register was mailed from, "" where none was."""
    reports = [report for _, report in _reports(reader, register)]
    deliveries = reader.all(Delivery, id=[report.delivery_id for report in reports])
    return next((each.sender_email for each in reversed(deliveries) if each.sender_email), "")


def told_of_report(number: int, report: IncomingReport) -> PackedAnswer:
    """Why a report was turned away; `number` is what it is called where it came from."""
    return PackedAnswer(
        id=number, state=_TURNED_AWAY[report.state], reason=report.note, referred_to=report.referred_to
    )


def told_of(reader: Reader, outside: OutsideIdentity, concern: Concern, today: date) -> PackedAnswer:
    """Where a concern stands, with its feedback, the decisions of meetings that are over, and the changes of
    it that were not taken over. It is called as where it came from.
    """
    root = reader.problems.root(concern.problem_id) if concern.problem_id else None
    treatments = (
        reader.problems.treatments(root, today)
        if root
        else reader.problems.treatments_of_concern(concern.id, today)
    )
    return PackedAnswer(
        id=outside.number, number=concern.number, state=concern.state, reason=concern.closing_reason,
        referred_to=concern.referred_to,
        feedback=tuple(
            PackedFeedback(id=each.id, at=each.at, channel=each.channel, text=each.text)
            for each in reader.all(Feedback, concern_id=concern.id, order=("at", "id"))
        ),
        decisions=tuple(_decision(each) for each in treatments if _is_decided(each)),
        refused=tuple(
            PackedRefusal(
                id=each.id, at=each.decided_at or NEVER, reason=each.note, referred_to=each.referred_to
            )
            for each in reader.all(IncomingReport, revises_id=outside.report_id)
            if each.state in _TURNED_AWAY
        ),
    )  # fmt: skip


def _is_decided(treatment: Treatment) -> bool:
    item = treatment.item
    decided = item.outcome is Outcome.DECIDED and bool(item.decision or treatment.measures)
    return treatment.meeting.state in _OVER and decided


def _decision(treatment: Treatment) -> PackedDecision:
    return PackedDecision(
        id=treatment.item.id, week=str(treatment.meeting.week), held_on=treatment.meeting.held_on,
        paragraph=treatment.item.position, decision=treatment.item.decision,
        measures=tuple(_measure(each) for each in treatment.measures),
    )  # fmt: skip


def _measure(row: MeasureRow) -> str:
    due = row.due.isoformat() if row.due else ""
    return " – ".join(filter(None, (row.what, row.owner, due)))


def take_answer(
    work: Work, package: Package, answer: PackedAnswer, concern: Concern, now: datetime, translate: Translate
) -> bool:
    """Put an answer at its concern: what it says anew becomes feedback, what it says otherwise changes it.

    Answers whether anything differed. The unit that reported then waits to be told.
    """
    said = [
        _keep(work, package, OutsideKind.FEEDBACK, each.id, _feedback(package, each, concern))
        for each in answer.feedback
        if each.text.strip()
    ]
    said += [
        _keep(work, package, OutsideKind.DECISION, each.id, _of_decision(package, each, concern, now))
        for each in answer.decisions
    ]
    said += [
        _keep(work, package, OutsideKind.REFUSAL, each.id, _of_refusal(package, each, concern, translate))
        for each in answer.refused
    ]
    after = _followed(concern, answer)
    if any(said):
        after = replace(after, feedback_due_since=concern.feedback_due_since or now)
    if after != concern:
        work.save(after)
    return any(said) or after != concern


def _followed(concern: Concern, answer: PackedAnswer) -> Concern:
    """The concern in the state that it has there, where it may take that step here."""
    state = answer.state
    if state not in _FOLLOWED or state is concern.state or not can_become(concern.state, state):
        return concern
    ended = state in ENDED_STATES
    return replace(
        concern, state=state,
        closing_reason=clean_body(answer.reason, "closing_reason") if ended else concern.closing_reason,
        referred_to=clean_line(answer.referred_to[:LINE], "referred_to") if ended else concern.referred_to,
    )  # fmt: skip


def _feedback(package: Package, each: PackedFeedback, concern: Concern) -> Feedback:
    return Feedback(
        concern_id=concern.id, at=each.at, author=_sender(package), channel=each.channel,
        text=clean_body(each.text, "text"),
    )  # fmt: skip


def _of_decision(package: Package, each: PackedDecision, concern: Concern, now: datetime) -> Feedback:
    """A decision as it reads among the feedback: when, where in the notes, and what is to be done."""
    day = each.held_on.isoformat() if each.held_on else each.week
    head = f"{day} § {each.paragraph}:"
    lines = [f"{head} {each.decision}".strip(), *(f"– {measure}" for measure in each.measures)]
    return Feedback(
        concern_id=concern.id, at=now, author=_sender(package), channel=FeedbackChannel.MINUTES,
        text=clean_body("\n".join(lines), "text"),
    )  # fmt: skip


def _of_refusal(package: Package, each: PackedRefusal, concern: Concern, translate: Translate) -> Feedback:
    return Feedback(
        concern_id=concern.id, at=each.at, author=_sender(package), channel=FeedbackChannel.MAIL,
        text=clean_body(refusal(each, translate), "text"),
    )  # fmt: skip


def _sender(package: Package) -> str:
    return clean_line(package.sender[:LINE], "author")


def _keep(work: Work, package: Package, kind: OutsideKind, number: int, made: Feedback) -> bool:
    """Keep what is said once; said otherwise later, it is changed. A decision on two concerns is at both."""
    digest = sha256(f"{made.channel}\x1f{made.text}".encode()).hexdigest()
    about = made.concern_id
    known = work.one(OutsideIdentity, register=package.register, kind=kind, number=number, about=about)
    if known is not None and known.digest == digest:
        return False
    before = work.find(Feedback, known.feedback_id) if known is not None else None
    if before is not None:
        work.save(replace(before, text=made.text, channel=made.channel))
    kept = before or work.add(made)
    identity = OutsideIdentity(
        id=known.id if known is not None else 0, register=package.register, kind=kind, number=number,
        about=about,
        sender=_sender(package), feedback_id=kept.id, digest=digest,
    )  # fmt: skip
    if known is not None:
        work.save(identity)
    else:
        work.add(identity)
    return True

"""Takes the texts of one thing away and leaves what statistics need: place, week, category and severity."""

from dataclasses import fields, replace
from typing import Any, TypeVar

from orat.domain.agenda import MATTERS, AgendaItem
from orat.domain.attachments import AttachedFile, Owner
from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.domain.documents import IssuedDocument
from orat.domain.inbox import Delivery, Enclosure, IncomingReport
from orat.domain.measure import Feedback, FollowUp, Measure, MeasureState
from orat.domain.meeting import Attendance, Meeting
from orat.domain.minutes import Stage
from orat.domain.problem import Problem
from orat.domain.sending import Dispatch, Receipt
from orat.domain.weeding import Candidate, WeedRule
from orat.services.attaching import attachments_of
from orat.services.concerns import blanked
from orat.storage.weed import WeedingWork

V = TypeVar("V")


def let_go(work: WeedingWork, candidate: Candidate) -> None:
    """Carry a rule out on one thing. What is gone already is passed over."""
    if candidate.rule is WeedRule.BIN:
        concern = work.find(Concern, candidate.id)
        if concern is not None:
            work.let_go(concern)
            _files(work, Owner(Kind.CONCERN, concern.id))
        return
    ways: dict[Kind, Any] = {
        Kind.CONCERN: _concern,
        Kind.PROBLEM: _problem,
        Kind.MEETING: _meeting,
        Kind.DISPATCH: _dispatch,
        Kind.DELIVERY: _delivery,
    }
    ways[candidate.kind](work, candidate.id)


def wordless(value: V, *keep: str, **after: Any) -> V:
    """A value whose texts are empty but for those named; enumerations and numbers stay."""
    given: Any = value
    empty: dict[str, Any] = {
        field.name: ""
        for field in fields(given)
        if type(getattr(given, field.name)) is str and field.name not in keep
    }
    return replace(given, **{**empty, **after})  # type: ignore[no-any-return]


def _save(work: WeedingWork, before: Any, after: Any) -> None:
    work.save(after)
    work.let_go(before)


def _concern(work: WeedingWork, concern_id: int) -> None:
    concern = work.find(Concern, concern_id)
    if concern is None:
        return
    _save(work, concern, replace(blanked(concern), state=concern.state, trend=concern.trend,
                                 problem_id=concern.problem_id, place_kind=concern.place_kind))  # fmt: skip
    for answer in work.all(Feedback, concern_id=concern_id):
        _save(work, answer, wordless(answer, "author"))
    for report in work.all(IncomingReport, concern_id=concern_id):
        _report(work, report)
    _files(work, Owner(Kind.CONCERN, concern_id))


def _problem(work: WeedingWork, problem_id: int) -> None:
    problem = work.find(Problem, problem_id)
    if problem is not None:
        _save(work, problem, wordless(problem))


def _meeting(work: WeedingWork, meeting_id: int) -> None:
    """The points' texts, ended measures and drafts sent for comments; what was finalised is kept as it is."""
    meeting = work.find(Meeting, meeting_id)
    if meeting is None:
        return
    _save(work, meeting, wordless(meeting))
    for item in work.all(AgendaItem, meeting_id=meeting_id):
        keep = ("reason_week",) if item.kind in MATTERS else ("reason_week", "title")
        _save(work, item, wordless(item, *keep))
        _files(work, Owner(Kind.ITEM, item.id))
        for measure in work.all(Measure, item_id=item.id):
            if measure.state is not MeasureState.OPEN:
                _measure(work, measure)
    for person in work.all(Attendance, meeting_id=meeting_id):
        _save(work, person, wordless(person, "organisation", person_id=None))
    for document in work.all(IssuedDocument, meeting_id=meeting_id, stage=Stage.CIRCULATED):
        for sent in work.all(Dispatch, document_id=document.id):
            _save(work, sent, replace(sent, document_id=None))
        work.let_go(document)
        work.remove(document)


def _measure(work: WeedingWork, measure: Measure) -> None:
    _save(work, measure, wordless(measure))
    for entry in work.all(FollowUp, measure_id=measure.id):
        _save(work, entry, wordless(entry, "author"))
    _files(work, Owner(Kind.MEASURE, measure.id))


def _dispatch(work: WeedingWork, dispatch_id: int) -> None:
    """Who got it; that it was sent, when and with which digest stays."""
    dispatch = work.find(Dispatch, dispatch_id)
    if dispatch is None:
        return
    _save(work, dispatch, wordless(dispatch, "title", "digest", "message_id", "author", "failure"))
    for receipt in work.all(Receipt, dispatch_id=dispatch_id):
        _save(work, receipt, wordless(receipt, "code"))


def _delivery(work: WeedingWork, delivery_id: int) -> None:
    delivery = work.find(Delivery, delivery_id)
    if delivery is None:
        return
    digests = [delivery.file_digest] if delivery.file_digest else []
    _save(work, delivery, wordless(delivery, "digest", file_digest=None))
    for report in work.all(IncomingReport, delivery_id=delivery_id):
        _report(work, report)
    enclosures = work.all(Enclosure, delivery_id=delivery_id)
    for enclosure in enclosures:
        work.let_go(enclosure)
        work.remove(enclosure)
    work.blobs.let_go([*digests, *(each.digest for each in enclosures)])


def _report(work: WeedingWork, report: IncomingReport) -> None:
    _save(work, report, wordless(report, "fingerprint", "unlike", typed="[]", beside="[]"))


def _files(work: WeedingWork, owner: Owner) -> None:
    """What is attached, and what was once and was taken away: the log still has its name and its caption, and
    undo could have brought it back.
    """
    attached = attachments_of(work, owner)
    for each in attached:
        work.let_go(each)
        work.remove(each)
    ((field, owner_id),) = owner.fields.items()
    once = work.attached_once.get((field, owner_id), frozenset())
    # What belongs to something else by now stays with that.
    gone = [(row_id, digest) for row_id, digest in once if work.find(AttachedFile, row_id) is None]
    for row_id, _ in gone:
        work.let_go(AttachedFile(id=row_id))
    work.blobs.let_go({*(each.digest for each in attached), *(digest for _, digest in gone)})

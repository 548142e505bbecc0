"""Takes the texts of one thing away and leaves what statistics need: place, week, category and severity."""

from collections.abc import Collection
from dataclasses import fields, replace
from typing import Any, TypeVar

from orat.domain.agenda import MATTERS, AgendaItem
from orat.domain.attachments import AttachedFile, Owner
from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.domain.documents import IssuedDocument
from orat.domain.inbox import OPEN, Delivery, Enclosure, IncomingReport
from orat.domain.measure import Feedback, FollowUp, Measure, MeasureState
from orat.domain.meeting import Attendance, Meeting
from orat.domain.minutes import Stage
from orat.domain.problem import Problem
from orat.domain.sending import Dispatch, Receipt
from orat.domain.weeding import Candidate, WeedRule
from orat.services.attaching import attachments_of
from orat.services.concerns.concerns import blanked
from orat.services.keeping.copied_titles import forget_copies
from orat.storage.entities import kind_of
from orat.storage.weed import WeedingWork

V = TypeVar("V")


def let_go(work: WeedingWork, candidate: Candidate, held: Collection[str] = ()) -> None:
    """Carry a rule out on one thing; `held` are the keys of what is excepted. What is gone is passed over."""
    if candidate.rule is WeedRule.BIN:
        _thrown_away(work, candidate.id, held)
        return
    if candidate.kind is Kind.CONCERN:
        _concern(work, candidate.id, held)
        return
    ways: dict[Kind, Any] = {
        Kind.PROBLEM: _problem,
        Kind.MEETING: _meeting,
        Kind.ISSUED: _document,
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


def _once(work: WeedingWork, entity: type[Any], field: str, owner_id: int) -> frozenset[int]:
    """Let the log forget the rows that belonged to something and are gone by now; answers their ids."""
    known = work.remembered.of(kind_of(entity), field, owner_id)
    gone = frozenset(row_id for row_id in known if work.find(entity, row_id) is None)
    work.let_go(*(entity(id=row_id) for row_id in gone))
    return gone


def _concern(work: WeedingWork, concern_id: int, held: Collection[str]) -> None:
    concern = work.find(Concern, concern_id)
    if concern is None:
        return
    _save(work, concern, replace(blanked(concern), state=concern.state, trend=concern.trend,
                                 problem_id=concern.problem_id, place_kind=concern.place_kind))  # fmt: skip
    _around_concern(work, concern_id, held)
    forget_copies(work, concern)


def _thrown_away(work: WeedingWork, concern_id: int, held: Collection[str]) -> None:
    """A concern that was in the bin, or a draft of which there is no row any more."""
    work.let_go(Concern(id=concern_id))
    _around_concern(work, concern_id, held)
    forget_copies(work, work.find(Concern, concern_id) or Concern(id=concern_id))


def _around_concern(work: WeedingWork, concern_id: int, held: Collection[str]) -> None:
    """Answers, the reports it came from with their originals, what was to be done outside meetings, files."""
    for answer in work.all(Feedback, concern_id=concern_id):
        _save(work, answer, wordless(answer, "author"))
    _once(work, Feedback, "concern_id", concern_id)
    for report in work.all(IncomingReport, concern_id=concern_id):
        _report(work, report)
        if f"{WeedRule.INBOX}:{Kind.DELIVERY}:{report.delivery_id}" not in held:
            _came_in(work, report.delivery_id)
    _measures(work, "concern_id", concern_id)
    _files(work, Owner(Kind.CONCERN, concern_id))


def _came_in(work: WeedingWork, delivery_id: int) -> None:
    """The file or mail itself goes with the last of the concerns that came of it."""
    delivery = work.find(Delivery, delivery_id)
    reports = work.all(IncomingReport, delivery_id=delivery_id)
    if delivery is not None and not any(
        each.state in OPEN or (each.concern_id is not None and each.title) for each in reports
    ):
        _original(work, delivery)


def _problem(work: WeedingWork, problem_id: int) -> None:
    """With what was merged into it; the points about it lose their titles, and keep what was said there."""
    for member in work.problems.family(problem_id):
        problem = work.find(Problem, member)
        if problem is None:
            continue
        _save(work, problem, wordless(problem))
        for item in work.all(AgendaItem, problem_id=member):
            _save(work, item, replace(item, title=""))
        _once(work, AgendaItem, "problem_id", member)
        _measures(work, "problem_id", member)


def _measures(work: WeedingWork, field: str, owner_id: int) -> None:
    """Ended measures that were not decided at a meeting, with which those go that were."""
    about: dict[str, Any] = {field: owner_id}
    for measure in work.all(Measure, item_id=None, **about):
        if measure.state is not MeasureState.OPEN:
            _measure(work, measure)


def _meeting(work: WeedingWork, meeting_id: int) -> None:
    """The points' texts, ended measures and drafts sent for comments; what was finalised is kept as it is."""
    meeting = work.find(Meeting, meeting_id)
    if meeting is None:
        return
    _save(work, meeting, wordless(meeting))
    for item in work.all(AgendaItem, meeting_id=meeting_id):
        keep = ("reason_week",) if item.kind in MATTERS else ("reason_week", "title")
        _save(work, item, wordless(item, *keep))
        for measure in work.all(Measure, item_id=item.id):
            if measure.state is not MeasureState.OPEN:
                _measure(work, measure)
        _at_point(work, item.id)
    for item_id in _once(work, AgendaItem, "meeting_id", meeting_id):
        _at_point(work, item_id)
    for person in work.all(Attendance, meeting_id=meeting_id):
        _save(work, person, wordless(person, "organisation", person_id=None))
    _once(work, Attendance, "meeting_id", meeting_id)
    for document in work.all(IssuedDocument, meeting_id=meeting_id, stage=Stage.CIRCULATED):
        _document(work, document.id)


def _at_point(work: WeedingWork, item_id: int) -> None:
    """What is at a point, or was before it was taken off, and is gone by now."""
    for measure_id in _once(work, Measure, "item_id", item_id):
        _once(work, FollowUp, "measure_id", measure_id)
        _files(work, Owner(Kind.MEASURE, measure_id))
    _files(work, Owner(Kind.ITEM, item_id))


def _measure(work: WeedingWork, measure: Measure) -> None:
    _save(work, measure, wordless(measure))
    for entry in work.all(FollowUp, measure_id=measure.id):
        _save(work, entry, wordless(entry, "author"))
    _once(work, FollowUp, "measure_id", measure.id)
    _files(work, Owner(Kind.MEASURE, measure.id))


def _document(work: WeedingWork, document_id: int) -> None:
    """The sendings of it stay, with its title and digest."""
    document = work.find(IssuedDocument, document_id)
    if document is None:
        return
    for sent in work.all(Dispatch, document_id=document_id):
        _save(work, sent, replace(sent, document_id=None))
    work.let_go(document)
    work.remove(document)


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
    _original(work, delivery)
    for report in work.all(IncomingReport, delivery_id=delivery_id):
        _report(work, report)
    _once(work, IncomingReport, "delivery_id", delivery_id)


def _original(work: WeedingWork, delivery: Delivery) -> None:
    """The file or mail itself and what came with it; its digest stays, so that it is known again."""
    digests = {delivery.file_digest} if delivery.file_digest else set()
    _save(work, delivery, wordless(delivery, "digest", file_digest=None))
    for enclosure in work.all(Enclosure, delivery_id=delivery.id):
        digests.add(enclosure.digest)
        work.let_go(enclosure)
        work.remove(enclosure)
    for row_id in _once(work, Enclosure, "delivery_id", delivery.id):
        digests |= work.remembered.digests(Kind.ENCLOSURE, row_id)
    work.blobs.let_go(digests)


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
    digests = {each.digest for each in attached}
    ((field, owner_id),) = owner.fields.items()
    # What belongs to something else by now stays with that.
    for row_id in _once(work, AttachedFile, field, owner_id):
        digests |= work.remembered.digests(Kind.ATTACHMENT, row_id)
    work.blobs.let_go(digests)

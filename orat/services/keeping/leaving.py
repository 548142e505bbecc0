"""Person data in what is about to leave: the rows of an export, of a package, of feedback sheets."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain, islice

from orat.domain.agenda import AgendaItem
from orat.domain.changes import Kind
from orat.domain.concern import Concern, ConcernState
from orat.domain.exports import Exported, ExportWish
from orat.domain.inbox import IncomingReport
from orat.domain.measure import Feedback, FollowUp, Measure
from orat.domain.person_data import Looked
from orat.domain.problem import Problem
from orat.domain.rows import MeasureRow, Treatment
from orat.services.desk import Desk
from orat.services.documents.exports import Exports, pages
from orat.services.documents.feedback_sheets import TOLD, reported_by
from orat.services.inbox.package_answers import accepted, refused, turned_away
from orat.services.keeping.guard import Guard
from orat.services.keeping.sightings import Texts, Told, found_in, unheard
from orat.storage.store import Store
from orat.storage.work import Reader

MOST = 2_000
"""So many rows are looked through before a file is written; the person is told when there are more."""
_CONCERN = (
    "title", "description", "place", "reporter_role", "recurrence", "effect_note", "already_done",
    "help_wanted", "referred_to", "closing_reason",
)  # fmt: skip
_SHEET = ("title", "place", "referred_to", "closing_reason")
_DECISION = ("title", "decision", "outcome_reason")


class Leaving(Desk):
    """Use cases on texts that leave. Who answers for a measure is meant to be named, and is not looked at.

    `told` hears how much is looked through, 0 to 1, and may raise Cancelled.
    """

    def __init__(self, store: Store, guard: Guard, exports: Exports) -> None:
        super().__init__(store)
        self._guard = guard
        self._exports = exports

    def of_export(self, wish: ExportWish, told: Told = unheard) -> Looked:
        """What may be person data in the rows of an export, and how many rows were looked through."""
        with self._store.read() as reader:
            count = self._exports.count_in(reader, wish)
            if wish.what is Exported.CONCERNS:
                ids = islice((each for page in pages(reader, wish) for each in page), MOST)
                texts = _concerns(reader, list(ids))
            elif wish.what is Exported.MEASURES:
                texts = _measures(reader, self._exports.measure_rows(reader, wish)[:MOST])
            else:
                texts = self._points(reader, wish)
            return self._looked(texts, count, told)

    def of_package(self, concern_ids: Sequence[int], told: Told = unheard) -> Looked:
        """What may be person data in the concerns of a package."""
        with self._store.read() as reader:
            return self._looked(_concerns(reader, list(concern_ids[:MOST])), len(concern_ids), told)

    def of_answers(self, register: str, told: Told = unheard) -> Looked:
        """What may be person data in what another installation is told of its concerns."""
        with self._store.read() as reader:
            found = [concern for _, concern in accepted(reader, register)]
            away = [*(report for _, report in turned_away(reader, register)), *refused(reader, register)]
            texts = chain(_told(reader, found[:MOST]), _turned_away(away[: MOST - len(found[:MOST])]))
            return self._looked(texts, len(found) + len(away), told)

    def of_sheets(self, unit_ids: Sequence[int], first: date, last: date, told: Told = unheard) -> Looked:
        """What may be person data in the feedback sheets of some units."""
        with self._store.read() as reader:
            found = [each for unit_id in unit_ids for each in reported_by(reader, unit_id, first, last)]
            return self._looked(_told(reader, found[:MOST]), len(found), told)

    def _looked(self, texts: Iterable[Texts], of: int, told: Told) -> Looked:
        rows = min(of, MOST)
        return Looked(sightings=tuple(found_in(self._guard, _once(texts), rows, told)), rows=rows, of=of)

    def _points(self, reader: Reader, wish: ExportWish) -> Iterator[Texts]:
        points = self._exports.points(reader, wish)[:MOST]
        where = {item.id: f"{meeting.week} § {item.position}" for meeting, item in points}
        items = [item for _, item in points]
        for item in items:
            yield Kind.ITEM, item, _DECISION, where[item.id], item.id
        for measure in reader.all(Measure, item_id=list(where)):
            yield Kind.MEASURE, measure, ("what",), where[measure.item_id or 0], measure.item_id
        for problem in reader.all(Problem, id=[each.problem_id for each in items if each.problem_id]):
            yield Kind.PROBLEM, problem, ("title",), "", None
        for concern in reader.all(Concern, id=[each.concern_id for each in items if each.concern_id]):
            yield Kind.CONCERN, concern, ("title",), concern.number, None


def _told(reader: Reader, concerns: Sequence[Concern]) -> Iterator[Texts]:
    """What a unit is told of its concerns, on a sheet or in an answer."""
    problems: dict[int, None] = {}
    for concern in concerns:
        yield Kind.CONCERN, concern, _SHEET, concern.number, None
        if concern.problem_id:
            problems[reader.problems.root(concern.problem_id)] = None
        else:
            yield from _treated(reader, reader.problems.treatments_of_concern(concern.id))
    for problem_id in problems:
        yield Kind.PROBLEM, reader.get(Problem, problem_id), ("title",), "", None
        yield from _treated(reader, reader.problems.treatments(problem_id))
    numbers = {concern.id: concern.number for concern in concerns}
    for given in reader.all(Feedback, concern_id=list(numbers), order=("at", "id")):
        yield Kind.FEEDBACK, given, ("text",), numbers[given.concern_id], None


def _turned_away(reports: Sequence[IncomingReport]) -> Iterator[Texts]:
    for report in reports:
        yield Kind.INCOMING, report, ("note", "referred_to"), report.title, None


def _treated(reader: Reader, treatments: Iterable[Treatment]) -> Iterator[Texts]:
    """The decisions of meetings that are over, and the measures born there with what was said last."""
    told = [each for each in treatments if each.meeting.state in TOLD]
    for each in told:
        item: AgendaItem = each.item
        yield Kind.ITEM, item, ("decision",), f"{each.meeting.week} § {item.position}", item.id
    yield from _measures(reader, [row for each in told for row in each.measures])


def _measures(reader: Reader, rows: Sequence[MeasureRow]) -> Iterator[Texts]:
    measures = {each.id: each for each in reader.all(Measure, id=[row.id for row in rows])}
    last = {row.id: row for row in rows}
    said: dict[int, FollowUp] = {}
    for entry in reader.all(FollowUp, measure_id=list(last), order=("at", "id")):
        if entry.note == last[entry.measure_id].last_note:
            said[entry.measure_id] = entry
    problems = {row.problem_id for row in rows if row.problem_id}
    for row in rows:
        where = str(row.decided_week) if row.decided_week else ""
        yield Kind.MEASURE, measures[row.id], ("what",), where, measures[row.id].item_id
        if row.id in said:
            yield Kind.FOLLOW_UP, said[row.id], ("note",), where, None
    for problem in reader.all(Problem, id=sorted(problems)):
        yield Kind.PROBLEM, problem, ("title",), "", None


def _concerns(reader: Reader, ids: Sequence[int]) -> Iterator[Texts]:
    """Concerns that are reported, in the order of their ids, and the problems that their rows name."""
    concerns = {each.id: each for each in reader.all(Concern, id=list(ids), deleted_at=None)}
    for concern_id in ids:
        concern = concerns.get(concern_id)
        if concern is not None and concern.state is not ConcernState.DRAFT:
            yield Kind.CONCERN, concern, _CONCERN, concern.number, None
    problems = {each.problem_id for each in concerns.values() if each.problem_id}
    for problem in reader.all(Problem, id=sorted(problems)):
        yield Kind.PROBLEM, problem, ("title",), "", None


def _once(texts: Iterable[Texts]) -> Iterator[Texts]:
    """Each row once, where it first stands: several sheets can tell of one decision."""
    seen = set()
    for each in texts:
        key = each[0], each[1].id
        if key not in seen:
            seen.add(key)
            yield each

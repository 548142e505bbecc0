"""The points of past and coming agendas that a matter had, and the measures still open for it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, or_, select

from orat.domain.agenda import AgendaItem, Outcome
from orat.domain.measure import MeasureState
from orat.domain.meeting import Meeting, MeetingState
from orat.domain.rows import Treatment
from orat.domain.weeks import Week
from orat.storage import tables
from orat.storage.mapping import fields_of, to_domain
from orat.storage.queries.families import Families
from orat.storage.queries.measure_rows import measures_born_at

HELD = frozenset({MeetingState.HELD, MeetingState.FINALISED})
_TAKEN_UP = frozenset({Outcome.DECIDED, Outcome.NOTED})
_I, _M = tables.AGENDA_ITEM.c, tables.MEETING.c


@dataclass(frozen=True, slots=True)
class OpenMeasure:
    """An open measure and what it is about: a root problem, a concern, both or neither."""

    id: int
    root: int | None
    concern_id: int | None
    due: date | None

    def late(self, today: date) -> bool:
        """Whether its time has passed."""
        return self.due is not None and self.due < today


@dataclass(frozen=True, slots=True)
class PastPoint:
    """The latest time that a concern was taken up: in which week, and what was decided."""

    week: Week
    decision: str


def treatments(
    connection: Connection, problem_ids: Collection[int], concern_ids: Collection[int], today: date | None
) -> tuple[Treatment, ...]:
    """Every point about any of these, oldest first. Without `today` no measure counts as late."""
    both = select(*fields_of(AgendaItem), *fields_of(Meeting))
    found = both.join_from(tables.AGENDA_ITEM, tables.MEETING, _M.id == _I.meeting_id)
    found = found.where(or_(_I.problem_id.in_(problem_ids), _I.concern_id.in_(concern_ids)))
    rows = connection.execute(found.order_by(_M.held_on, _M.id, _I.position, _I.id)).all()
    width = len(fields_of(AgendaItem))
    pairs = [(to_domain(AgendaItem, row), to_domain(Meeting, row, width)) for row in rows]
    born = measures_born_at(connection, [item.id for item, _ in pairs], today or date.min)
    return tuple(
        Treatment(meeting=meeting, item=item, measures=born.get(item.id, ())) for item, meeting in pairs
    )


def latest_points(connection: Connection, concerns: Mapping[int, int | None]) -> Mapping[int, PastPoint]:
    """The latest point that took up each concern or its problem, which `concerns` gives by the concern's id.

    A point that was only carried over took nothing up.
    """
    families = Families.read(connection)
    roots = {
        concern_id: families.root(problem) if problem else None for concern_id, problem in concerns.items()
    }
    members = {member: root for root in roots.values() if root for member in families.of(root)}
    found = select(_I.concern_id, _I.problem_id, _I.decision, _M.year, _M.number)
    found = found.join_from(tables.AGENDA_ITEM, tables.MEETING, _M.id == _I.meeting_id).where(
        _M.state.in_(HELD),
        _I.outcome.in_(_TAKEN_UP),
        or_(_I.concern_id.in_(list(roots)), _I.problem_id.in_(list(members))),
    )
    places: dict[tuple[str, int | None], tuple[int, PastPoint]] = {}
    rows = connection.execute(found.order_by(_M.held_on, _M.id, _I.position, _I.id)).all()
    for place, row in enumerate(rows):
        matter = ("problem", members[row.problem_id]) if row.problem_id else ("concern", row.concern_id)
        places[matter] = place, PastPoint(Week(row.year, row.number), row.decision)
    latest = {}
    for concern_id, root in roots.items():
        own = [places[key] for key in (("concern", concern_id), ("problem", root)) if key in places]
        if own:
            latest[concern_id] = max(own, key=lambda placed: placed[0])[1]
    return latest


def open_measures(connection: Connection, series_id: int, families: Families) -> tuple[OpenMeasure, ...]:
    """Every open measure of a series, with the root problem that it or its concern belongs to."""
    measure, concern = tables.MEASURE.c, tables.CONCERN.c
    found = select(
        measure.id, measure.problem_id, measure.concern_id, measure.due, concern.problem_id.label("of")
    )
    found = found.outerjoin_from(tables.MEASURE, tables.CONCERN, concern.id == measure.concern_id)
    found = found.where(measure.series_id == series_id, measure.state == MeasureState.OPEN)
    return tuple(
        OpenMeasure(row.id, _root(families, (row.problem_id, row.of)), row.concern_id, row.due)
        for row in connection.execute(found)
    )


def _root(families: Families, problems: Iterable[Any]) -> int | None:
    return next((families.root(problem_id) for problem_id in problems if problem_id is not None), None)

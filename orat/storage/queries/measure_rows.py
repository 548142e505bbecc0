"""Rows of the follow-up list, for the measures that a condition leaves."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from orat.domain.measure import Measure, MeasureState
from orat.domain.meeting import COMING
from orat.domain.rows import MeasureRow
from orat.domain.weeks import Week
from orat.storage import tables
from orat.storage.mapping import chosen, to_domain
from orat.storage.queries.concern_rows import problem_titles
from orat.storage.queries.families import Families

_M = tables.MEASURE.c


def measure_rows(connection: Connection, today: date, *conditions: Any) -> tuple[MeasureRow, ...]:
    """Open ones by due date, so that the overdue are first and the undated last; then closed ones, latest
    first.
    """
    found = _joined().where(*conditions)
    families = Families.read(connection)
    rows = sorted(connection.execute(found).all(), key=_place)
    ids = [row.id for row in rows]
    roots = {row.id: _root(families, row) for row in rows}
    titles = problem_titles(connection, (root for root in roots.values() if root is not None))
    reviews, last = _review_weeks(connection, ids), _last_entries(connection, ids)
    return tuple(
        _row(
            row,
            today,
            roots[row.id],
            titles,
            reviews.get(row.id),
            last.get(row.id, ("", "")),
        )
        for row in rows
    )


def measures_born_at(
    connection: Connection, item_ids: Collection[int], today: date
) -> Mapping[int, tuple[MeasureRow, ...]]:
    """The measures decided at each of these points, in the order they were written down."""
    item_id: Any = _M.item_id
    pairs = connection.execute(select(_M.id, item_id).where(item_id.in_(item_ids)).order_by(_M.id)).all()
    if not pairs:
        return {}
    rows = {
        row.id: row for row in measure_rows(connection, today, _M.id.in_([row_id for row_id, _ in pairs]))
    }
    born: dict[int, tuple[MeasureRow, ...]] = {}
    for row_id, point_id in pairs:
        born[point_id] = (*born.get(point_id, ()), rows[row_id])
    return born


def _joined() -> Any:
    unit, concern, item, meeting = tables.UNIT.c, tables.CONCERN.c, tables.AGENDA_ITEM.c, tables.MEETING.c
    return (
        chosen(Measure)
        .add_columns(
            unit.name.label("unit"),
            concern.title.label("concern"),
            concern.problem_id.label("of"),
            meeting.year,
            meeting.number,
        )
        .outerjoin_from(tables.MEASURE, tables.UNIT, unit.id == _M.owner_unit_id)
        .outerjoin(tables.CONCERN, concern.id == _M.concern_id)
        .outerjoin(tables.AGENDA_ITEM, item.id == _M.item_id)
        .outerjoin(tables.MEETING, meeting.id == item.meeting_id)
    )


def _place(measure: Any) -> tuple[Any, ...]:
    if measure.state is MeasureState.OPEN:
        return 0, measure.due or date.max, measure.id
    closed = measure.closed_at.timestamp() if measure.closed_at else 0.0
    return 1, -closed, -measure.id


def _root(families: Families, row: Any) -> int | None:
    problem_id = row.problem_id or row.of
    return None if problem_id is None else families.root(problem_id)


def _row(
    row: Any,
    today: date,
    root: int | None,
    titles: Mapping[int, str],
    review: Week | None,
    last: Sequence[str],
) -> MeasureRow:
    measure = to_domain(Measure, row)
    return MeasureRow(
        id=measure.id,
        what=measure.what,
        owner=", ".join(part for part in (row.unit, measure.owner_name) if part),
        owner_unit_id=measure.owner_unit_id,
        problem_id=root,
        problem=titles.get(root or 0, "") or row.concern or "",
        decided_week=Week(row.year, row.number) if row.year else None,
        review_week=review,
        due=measure.due,
        postponements=measure.postponements,
        state=measure.state,
        days_late=measure.days_late(today),
        last_status=last[0],
        last_note=last[1],
    )


def _review_weeks(connection: Connection, ids: Iterable[int]) -> Mapping[int, Week]:
    """The soonest coming meeting that has each measure to follow up."""
    review, meeting = tables.REVIEW.c, tables.MEETING.c
    found = select(review.measure_id, meeting.year, meeting.number).join_from(
        tables.REVIEW, tables.MEETING, meeting.id == review.meeting_id
    )
    found = found.where(review.measure_id.in_(list(ids)), meeting.state.in_(COMING))
    weeks: dict[int, Week] = {}
    for measure_id, year, number in connection.execute(found.order_by(meeting.held_on, meeting.id)):
        weeks.setdefault(measure_id, Week(year, number))
    return weeks


def _last_entries(connection: Connection, ids: Iterable[int]) -> Mapping[int, tuple[str, str]]:
    """The status and the note of each measure's latest entry."""
    entry = tables.FOLLOW_UP.c
    latest = func.row_number().over(
        partition_by=entry.measure_id, order_by=(entry.at.desc(), entry.id.desc())
    )
    placed = (
        select(entry.measure_id, entry.status, entry.note, latest.label("place"))
        .where(entry.measure_id.in_(list(ids)))
        .subquery()
    )
    rows = connection.execute(select(placed).where(placed.c.place == 1))
    return {row.measure_id: (row.status.value, row.note) for row in rows}

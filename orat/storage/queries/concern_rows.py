"""Rows of the list of concerns: what is seen together is read together, for the ids of a page."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, or_, select

from orat.domain.meeting import COMING, MeetingState
from orat.domain.rows import ConcernRow
from orat.domain.weeks import Week
from orat.storage import tables
from orat.storage.queries.families import Families

PATH = " › "
"""Between a category and the one below it."""
_AT_ONCE = 5_000


def concern_rows(connection: Connection, ids: Sequence[int]) -> tuple[ConcernRow, ...]:
    """The rows of concerns in the order asked; those that are gone are left out."""
    found: list[Any] = []
    for start in range(0, len(ids), _AT_ONCE):
        found += connection.execute(_rows(), {"ids": ids[start : start + _AT_ONCE]}).all()
    problems = {row.id: row.problem_id for row in found}
    families = Families.read(connection) if any(problems.values()) else Families({}, {})
    roots = {problem_id: families.root(problem_id) for problem_id in problems.values() if problem_id}
    titles = problem_titles(connection, roots.values())
    weeks = meeting_weeks(connection, families, {row_id: roots.get(of) for row_id, of in problems.items()})
    made = {row.id: _row(row, roots, titles, weeks) for row in found}
    return tuple(made[row_id] for row_id in ids if row_id in made)


def problem_titles(connection: Connection, ids: Iterable[int]) -> Mapping[int, str]:
    """The titles of problems by id."""
    wanted = sorted(set(ids))
    if not wanted:
        return {}
    problem = tables.PROBLEM.c
    return dict(connection.execute(select(problem.id, problem.title).where(problem.id.in_(wanted))).all())


def meeting_weeks(
    connection: Connection, families: Families, roots: Mapping[int, int | None]
) -> Mapping[int, Week]:
    """The week of the soonest coming meeting with each concern on its agenda, else of the latest one.

    `roots` gives each concern's problem. Cancelled meetings do not count: what was on them went on.
    """
    problems = {member: root for root in set(roots.values()) if root for member in families.of(root)}
    best: dict[tuple[str, int | None], tuple[tuple[bool, int], Week]] = {}
    for start in range(0, len(ids := sorted(roots)), _AT_ONCE):
        some = {"concerns": ids[start : start + _AT_ONCE], "problems": sorted(problems) if start == 0 else []}
        for concern_id, problem_id, held_on, state, year, number in connection.execute(_agendas(), some):
            matter = ("concern", concern_id) if problem_id is None else ("problem", problems[problem_id])
            coming = state in COMING
            rank = (coming, -held_on.toordinal() if coming else held_on.toordinal())
            if matter not in best or rank > best[matter][0]:
                best[matter] = rank, Week(year, number)
    weeks = {}
    for concern_id, root in roots.items():
        ranked = [best[key] for key in (("concern", concern_id), ("problem", root or 0)) if key in best]
        if ranked:
            weeks[concern_id] = max(ranked)[1]
    return weeks


@cache
def _rows() -> Select[Any]:
    c, u, a = tables.CONCERN.c, tables.UNIT.c, tables.AREA.c
    category, above = tables.CATEGORY.alias("category"), tables.CATEGORY.alias("above")
    joined = (
        tables.CONCERN.outerjoin(tables.UNIT, u.id == c.unit_id)
        .outerjoin(tables.AREA, a.id == c.area_id)
        .outerjoin(category, category.c.id == c.category_id)
        .outerjoin(above, above.c.id == category.c.parent_id)
    )
    rows: Any = (
        select(
            c.id, c.year, c.serial, c.title, c.severity, c.trend, c.state, c.place, c.when_kind,
            c.happened_on, c.happened_at, c.recurring, c.problem_id, c.reported_at, c.deleted_at,
            u.name.label("unit"), a.name.label("area"), category.c.name.label("category"),
            above.c.name.label("above"),
        )
        .select_from(joined)
        .where(c.id.in_(bindparam("ids", expanding=True)))
    )  # fmt: skip
    return rows  # type: ignore[no-any-return]


@cache
def _agendas() -> Select[int | None, int | None, date, MeetingState, int, int]:
    i, m = tables.AGENDA_ITEM.c, tables.MEETING.c
    return (
        select(i.concern_id, i.problem_id, m.held_on, m.state, m.year, m.number)
        .join_from(tables.AGENDA_ITEM, tables.MEETING, m.id == i.meeting_id)
        .where(
            m.state != MeetingState.CANCELLED,
            or_(
                i.concern_id.in_(bindparam("concerns", expanding=True)),
                i.problem_id.in_(bindparam("problems", expanding=True)),
            ),
        )
    )


def _row(
    row: Any, roots: Mapping[int, int], titles: Mapping[int, str], weeks: Mapping[int, Week]
) -> ConcernRow:
    (row_id, year, serial, title, severity, trend, state, place, when_kind, happened_on, happened_at,
     recurring, of, reported_at, deleted_at, unit, area, category, above) = row  # fmt: skip
    problem_id = roots[of] if of else None
    return ConcernRow(
        id=row_id,
        number=f"{year}-{serial:04d}" if serial else "",
        title=title,
        severity=severity,
        trend=trend,
        state=state,
        category=f"{above}{PATH}{category}" if above else category or "",
        unit=unit or "",
        area=area or "",
        place=place,
        when_kind=when_kind,
        happened_on=happened_on,
        happened_at=happened_at,
        recurring=recurring,
        problem_id=problem_id,
        problem=titles[problem_id] if problem_id else "",
        meeting_week=weeks.get(row_id),
        reported_at=reported_at,
        deleted_at=deleted_at,
    )

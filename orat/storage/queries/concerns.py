"""Lists of concerns and what is asked of them: pages, those near to one, who waits, what was used last."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select

from orat.domain.concern import Concern, ConcernState
from orat.domain.filters import ConcernFilter, Order, Page
from orat.domain.rows import ConcernRow, FeedbackDue
from orat.domain.weeks import Week
from orat.storage import tables
from orat.storage.derive import reported_key
from orat.storage.mapping import chosen, to_domain
from orat.storage.queries.awaiting import awaiting, count_awaiting
from orat.storage.queries.concern_lists import ConcernList
from orat.storage.queries.concern_rows import concern_rows
from orat.storage.queries.families import Families
from orat.storage.queries.nearness import near, on_day
from orat.storage.queries.points import latest_points
from orat.storage.queries.unindexed import CONCERN as UNINDEXED

_C = tables.CONCERN.c
_LOCAL = ZoneInfo("Europe/Stockholm")
_LATELY = 300
"""Concerns looked back over for what was filled in last."""

_REMEMBERED: Mapping[str, Any] = {
    "unit_id": _C.unit_id, "area_id": _C.area_id, "category_id": _C.category_id, "place": _C.place,
}  # fmt: skip


class ConcernQueries:
    """What is read of concerns. Drafts and what lies in the bin are in a list only where it says so."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ids(
        self, where: ConcernFilter, order: Order, *, after: str | None = None, limit: int = 500
    ) -> Page[int]:
        """The next ids after an earlier page's mark. Drafts are left out unless their state is asked for."""
        return ConcernList(self._connection, where).page(order, after, limit)

    def rows(self, ids: Sequence[int]) -> tuple[ConcernRow, ...]:
        """Rows in the order asked; missing ids are skipped."""
        return concern_rows(self._connection, ids)

    def page(
        self, where: ConcernFilter, order: Order, *, after: str | None = None, limit: int = 50
    ) -> Page[ConcernRow]:
        """The next rows after an earlier page's mark."""
        page = self.ids(where, order, after=after, limit=limit)
        return Page(self.rows(page.rows), page.after)

    def count(self, where: ConcernFilter, *, at_most: int | None = None) -> int:
        """How many a filter leaves, counting no further than `at_most`."""
        return ConcernList(self._connection, where).count(at_most)

    def next_serial(self, year: int) -> int:
        """The next free number of a year, one past the highest."""
        taken = select(func.max(_C.serial)).where(
            _C.series_id == tables.SERIES.c.id, _C.year == year, _C.serial > 0
        )
        highest = select(func.max(taken.correlate(tables.SERIES).scalar_subquery())).select_from(
            tables.SERIES
        )
        return (self._connection.scalar(highest) or 0) + 1

    def near(self, concern: Concern, *, days: int = 60, limit: int = 200) -> tuple[Concern, ...]:
        """Reported concerns that could be like one, newest event first: same unit, area or category, or like
        words.
        """
        return near(self._connection, concern, days, limit)

    def on_day(self, day: date, *, up_to: int, most: int) -> tuple[Concern, ...]:
        """Reported concerns of one day with an id of at most `up_to`, and at most so many."""
        return on_day(self._connection, day, up_to, most)

    def newest(self) -> int:
        """The highest id; 0 when there is none."""
        return self._connection.scalar(select(func.max(_C.id))) or 0

    def of_problem(self, problem_id: int, *, latest: int | None = None) -> tuple[Concern, ...]:
        """The concerns of a problem's whole family, oldest event first; at most so many `latest`."""
        family = Families.read(self._connection).of(problem_id)
        found = (_C.problem_id.in_(family), _C.deleted_at.is_(None))
        if latest is None:
            return self._values(*found, order=(_C.happened_key, _C.id))
        newest = chosen(Concern).where(*found).order_by(_C.happened_key.desc(), _C.id.desc()).limit(latest)
        return tuple(to_domain(Concern, row) for row in reversed(self._connection.execute(newest).all()))

    def awaiting(self, series_id: int, *, most: int | None = None) -> tuple[Concern, ...]:
        """Concerns that wait for an agenda and are on no coming one, neither alone nor through their problem.

        Oldest event first. Of more than `most` the latest and the gravest, `most` of each.
        """
        return awaiting(self._connection, series_id, most)

    def count_awaiting(self, series_id: int) -> int:
        """How many concerns wait for an agenda."""
        return count_awaiting(self._connection, series_id)

    def feedback_due(self, series_id: int) -> tuple[FeedbackDue, ...]:
        """The concerns whose reporters still wait for their answer, longest first."""
        unit = tables.UNIT.c
        waiting = chosen(Concern).add_columns(unit.name.label("unit_name"))
        waiting = waiting.outerjoin_from(tables.CONCERN, tables.UNIT, unit.id == _C.unit_id).where(
            UNINDEXED.series_id == series_id, _C.feedback_due_since.is_not(None), _C.deleted_at.is_(None)
        )
        rows = self._connection.execute(waiting.order_by(_C.feedback_due_since, _C.id)).all()
        concerns = [(to_domain(Concern, row), row.unit_name) for row in rows]
        points = latest_points(self._connection, {concern.id: concern.problem_id for concern, _ in concerns})
        return tuple(
            FeedbackDue(
                concern_id=concern.id,
                number=concern.number,
                title=concern.title,
                unit_id=concern.unit_id,
                unit=name or "",
                since=concern.feedback_due_since,
                week=points[concern.id].week if concern.id in points else None,
                last_decision=points[concern.id].decision if concern.id in points else "",
            )
            for concern, name in concerns
            if concern.feedback_due_since is not None
        )

    def in_bin_before(self, instant: datetime) -> tuple[Concern, ...]:
        """What was put in the bin before an instant (UTC)."""
        return self._values(_C.deleted_at < instant, order=(_C.deleted_at, _C.id))

    def last_used(self, field: str, limit: int = 5) -> tuple[int | str, ...]:
        """The latest different values of `unit_id`, `area_id`, `category_id` or `place`, latest first."""
        column = _REMEMBERED[field]
        lately = select(column).order_by(_C.id.desc()).limit(_LATELY)
        used = dict.fromkeys(value for value in self._connection.scalars(lately) if value)
        return tuple(used)[:limit]

    def drafts(self) -> tuple[Concern, ...]:
        """What was begun and not reported, newest first."""
        return self._values(
            _C.series_id.in_(select(tables.SERIES.c.id)),
            _C.state == ConcernState.DRAFT,
            _C.deleted_at.is_(None),
            order=(_C.created_at.desc(), _C.id.desc()),
        )

    def weekly_counts(self, series_id: int, weeks: int, until: Week) -> tuple[int, ...]:
        """How many were reported in each of so many ISO weeks (local time), oldest first; `until` is the
        last.
        """
        mondays = [until.shifted(1 - weeks + index).day(1) for index in range(weeks)]
        return tuple(self._reported_between(series_id, day, day + timedelta(days=7)) for day in mondays)

    def reported_by_unit(self, series_id: int, first: date, last: date) -> dict[int, int]:
        """How many concerns each unit reported on the days (local time) from `first` to `last`."""
        counted = select(_C.unit_id, func.count()).where(
            *self._reported(series_id, first, last + timedelta(days=1)), _C.unit_id.is_not(None)
        )
        found = self._connection.execute(counted.group_by(_C.unit_id)).all()
        return {row[0]: row[1] for row in found if row[0] is not None}

    def _reported_between(self, series_id: int, first: date, end: date) -> int:
        reported = (
            select(func.count()).select_from(tables.CONCERN).where(*self._reported(series_id, first, end))
        )
        return self._connection.scalar(reported) or 0

    def _reported(self, series_id: int, first: date, end: date) -> tuple[Any, ...]:
        """What holds of those reported from one day to before another."""
        start, stop = (datetime.combine(day, time.min, _LOCAL).astimezone(UTC) for day in (first, end))
        return (
            _C.listed, _C.reported_key >= reported_key(start), _C.reported_key < reported_key(stop),
            _C.series_id == series_id,
        )  # fmt: skip

    def _values(self, *conditions: Any, order: Sequence[Any]) -> tuple[Concern, ...]:
        found = self._connection.execute(chosen(Concern).where(*conditions).order_by(*order))
        return tuple(to_domain(Concern, row) for row in found)

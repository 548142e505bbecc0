"""Meetings with their points, and which of them are coming."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, exists, func, select

from orat.domain.agenda import STANDING, AgendaItem, Outcome
from orat.domain.agenda_rules import Matter
from orat.domain.meeting import COMING, Meeting, MeetingState
from orat.domain.rows import ItemView, MeetingRow
from orat.domain.weeks import Week
from orat.storage import tables
from orat.storage.mapping import chosen, to_domain
from orat.storage.queries.item_views import item_views
from orat.storage.queries.matters import matters
from orat.storage.queries.points import HELD

_M, _I = tables.MEETING.c, tables.AGENDA_ITEM.c


class MeetingQueries:
    """Lists of meetings and of what is on them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self, series_id: int) -> tuple[MeetingRow, ...]:
        """All meetings of a series, newest first. Standing points do not count as undecided."""
        points = self._counted(select(_I.meeting_id, func.count(), func.sum(_I.minutes)))
        undecided = self._counted(
            select(_I.meeting_id, func.count(), func.count()).where(
                _I.outcome == Outcome.UNDECIDED, _I.kind.not_in(STANDING)
            )
        )
        measures = self._counted(
            select(_I.meeting_id, func.count(), func.count()).join(
                tables.MEASURE, tables.MEASURE.c.item_id == _I.id
            )
        )
        version = tables.MINUTES_VERSION.c
        versions = dict(
            self._connection.execute(
                select(version.meeting_id, func.count()).group_by(version.meeting_id)
            ).all()
        )
        found = select(tables.MEETING).where(_M.series_id == series_id)
        return tuple(
            MeetingRow(
                id=row.id,
                week=Week(row.year, row.number),
                held_on=row.held_on,
                starts=row.starts,
                ends=row.ends,
                place=row.place,
                state=row.state,
                reason=row.reason,
                points=points.get(row.id, (0, 0))[0],
                undecided=undecided.get(row.id, (0, 0))[0],
                planned_minutes=points.get(row.id, (0, 0))[1],
                new_measures=measures.get(row.id, (0, 0))[0],
                versions=versions.get(row.id, 0),
            )
            for row in self._connection.execute(found.order_by(_M.held_on.desc(), _M.id.desc()))
        )

    def by_week(self, series_id: int, week: Week) -> Meeting | None:
        """The meeting that a week names."""
        return self._one(
            chosen(Meeting).where(_M.series_id == series_id, _M.year == week.year, _M.number == week.number)
        )

    def coming(self, series_id: int) -> tuple[Meeting, ...]:
        """Meetings planned or in progress, soonest first."""
        found = chosen(Meeting).where(_M.series_id == series_id, _M.state.in_(COMING))
        rows = self._connection.execute(found.order_by(_M.held_on, _M.id))
        return tuple(to_domain(Meeting, row) for row in rows)

    def latest_held(self, series_id: int, before: date | None = None) -> Meeting | None:
        """The latest meeting that was held, of those before a day when one is given."""
        found = chosen(Meeting).where(_M.series_id == series_id, _M.state.in_(HELD))
        if before is not None:
            found = found.where(_M.held_on < before)
        return self._one(found.order_by(_M.held_on.desc(), _M.id.desc()).limit(1))

    def can_resume(self, meeting: Meeting) -> bool:
        """Whether a meeting is over and its notes were never finalised."""
        version = tables.MINUTES_VERSION.c
        finalised = select(exists().where(version.meeting_id == meeting.id))
        return meeting.state is MeetingState.HELD and not self._connection.scalar(finalised)

    def items(self, meeting_id: int, today: date) -> tuple[ItemView, ...]:
        """The points of a meeting by § number, each with what is shown at it.

        The concerns of a problem come newest event first: of a coming meeting those not ended (all, when
        none is left), else those reported before it was over. `measures` are those born at the point;
        the figures count all open ones of its matter, and at the follow-up what is to be followed up.
        """
        meeting = self._one(chosen(Meeting).where(_M.id == meeting_id))
        if meeting is None:
            return ()
        found = chosen(AgendaItem).where(_I.meeting_id == meeting_id).order_by(_I.position, _I.id)
        items = [to_domain(AgendaItem, row) for row in self._connection.execute(found)]
        return item_views(self._connection, meeting, items, today)

    def matters(self, series_id: int, meeting: Meeting) -> tuple[Matter, ...]:
        """What earlier weeks and open problems bring to a meeting; see `orat.storage.queries.matters`."""
        return matters(self._connection, series_id, meeting)

    def _counted(self, grouped: Any) -> dict[int, tuple[int, int]]:
        rows = self._connection.execute(grouped.group_by(_I.meeting_id))
        return {meeting_id: (count, total or 0) for meeting_id, count, total in rows}

    def _one(self, found: Any) -> Meeting | None:
        row = self._connection.execute(found).one_or_none()
        return None if row is None else to_domain(Meeting, row)

"""Lists of measures: what is to be followed up, by whom, and what became of it."""

from datetime import date

from sqlalchemy import Connection, or_, select

from orat.domain.changes import Kind
from orat.domain.filters import MeasureFilter, MeasureScope
from orat.domain.measure import FollowUp, Measure, MeasureState
from orat.domain.rows import MeasureRow, MeasureStory
from orat.errors import UserError
from orat.storage import tables
from orat.storage.mapping import chosen, to_domain
from orat.storage.queries.families import Families
from orat.storage.queries.measure_rows import measure_rows
from orat.storage.search import asked, matching

_M = tables.MEASURE.c


class MeasureQueries:
    """What is read of measures. `today` is the local day by which one is late."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self, where: MeasureFilter, *, series_id: int, today: date) -> tuple[MeasureRow, ...]:
        """Open ones first: overdue, then by due date, then undated; closed ones after them, latest first."""
        conditions = [_M.series_id == series_id]
        if where.scope is MeasureScope.CLOSED:
            conditions.append(_M.state != MeasureState.OPEN)
        elif where.scope is not MeasureScope.ALL:
            conditions.append(_M.state == MeasureState.OPEN)
        if where.scope is MeasureScope.OVERDUE:
            conditions.append(_M.due < today)
        if where.owner_unit_ids:
            conditions.append(_M.owner_unit_id.in_(sorted(where.owner_unit_ids)))
        if where.problem_id is not None:
            family = Families.read(self._connection).of(where.problem_id)
            theirs = select(tables.CONCERN.c.id).where(tables.CONCERN.c.problem_id.in_(family))
            conditions.append(or_(_M.problem_id.in_(family), _M.concern_id.in_(theirs)))
        if where.text.strip():
            match = asked(self._connection, Kind.MEASURE, where.text)
            if match is None:
                return ()
            conditions.append(_M.id.in_(select(matching(Kind.MEASURE, match).subquery().c.id)))
        return measure_rows(self._connection, today, *conditions)

    def row(self, measure_id: int, today: date) -> MeasureRow:
        """One measure's row. Raises UserError("gone")."""
        rows = measure_rows(self._connection, today, _M.id == measure_id)
        if not rows:
            raise UserError("gone", kind=Kind.MEASURE, id=measure_id)
        return rows[0]

    def for_review(self, meeting_id: int, today: date) -> tuple[MeasureRow, ...]:
        """What a meeting has to follow up, by due date: nothing moves when a measure is ended there."""
        reviewed = select(tables.REVIEW.c.measure_id).where(tables.REVIEW.c.meeting_id == meeting_id)
        rows = measure_rows(self._connection, today, _M.id.in_(reviewed))
        return tuple(sorted(rows, key=lambda row: (row.due or date.max, row.id)))

    def open_ids(self, series_id: int) -> tuple[int, ...]:
        """Every open measure of a series, by id."""
        found = select(_M.id).where(_M.series_id == series_id, _M.state == MeasureState.OPEN)
        return tuple(self._connection.scalars(found.order_by(_M.id)))

    def counts(self, series_id: int, today: date) -> tuple[int, int]:
        """How many are open, and how many of these are overdue."""
        found = select(_M.due).where(_M.series_id == series_id, _M.state == MeasureState.OPEN)
        dues = self._connection.scalars(found).all()
        return len(dues), sum(1 for due in dues if due is not None and due < today)

    def story(self, measure_id: int, today: date) -> MeasureStory:
        """A measure and everything said of it, oldest first. Raises UserError("gone")."""
        row = self.row(measure_id, today)
        measure = self._connection.execute(chosen(Measure).where(_M.id == measure_id)).one()
        entry = tables.FOLLOW_UP.c
        said = chosen(FollowUp).where(entry.measure_id == measure_id).order_by(entry.at, entry.id)
        entries = tuple(to_domain(FollowUp, found) for found in self._connection.execute(said))
        return MeasureStory(measure=to_domain(Measure, measure), row=row, entries=entries)

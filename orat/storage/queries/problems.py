"""Lists of problems; what was merged into one is counted and shown as part of it."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import Connection, or_, select

from orat.domain.changes import Kind
from orat.domain.filters import ProblemScope
from orat.domain.meeting import MeetingState
from orat.domain.problem import ProblemState
from orat.domain.rows import ProblemRow, Treatment
from orat.domain.scales import Severity
from orat.domain.weeks import Week
from orat.errors import UserError
from orat.storage import tables
from orat.storage.queries.families import Families
from orat.storage.queries.points import HELD, OpenMeasure, open_measures, treatments
from orat.storage.queries.standing import standings
from orat.storage.search import asked, matching

_P = tables.PROBLEM.c


class ProblemQueries:
    """What is read of problems. A merged problem answers for the one that it was merged into."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(
        self, scope: ProblemScope, *, text: str = "", today: date, series_id: int
    ) -> tuple[ProblemRow, ...]:
        """The problems of a scope, gravest first, then those with the latest event."""
        conditions = [_P.series_id == series_id, _P.merged_into_id.is_(None)]
        if scope is ProblemScope.SOLVED:
            conditions.append(_P.state == ProblemState.SOLVED)
        elif scope is ProblemScope.OPEN:
            conditions.append(_P.state != ProblemState.SOLVED)
        families = Families.read(self._connection)
        if text.strip():
            conditions.append(_P.id.in_({families.root(found) for found in self._matching(text)}))
        roots = self._connection.scalars(select(_P.id).where(*conditions)).all()
        rows = self._rows(families, roots, today)
        return tuple(sorted(rows, key=lambda row: (-row.severity, _negative(row.last_on), -row.id)))

    def row(self, problem_id: int, today: date) -> ProblemRow:
        """The row of the problem that one belongs to. Raises UserError("gone")."""
        families = Families.read(self._connection)
        rows = self._rows(families, [families.root(problem_id)], today)
        if not rows:
            raise UserError("gone", kind=Kind.PROBLEM, id=problem_id)
        return rows[0]

    def root(self, problem_id: int) -> int:
        """The problem that one was merged into, at the end of the way; itself when it was not."""
        return Families.read(self._connection).root(problem_id)

    def family(self, problem_id: int) -> tuple[int, ...]:
        """The root of a problem and all that was merged into it, the root first."""
        return Families.read(self._connection).of(problem_id)

    def treatments(self, problem_id: int, today: date | None = None) -> tuple[Treatment, ...]:
        """Every point about the family or one of its concerns, on past and coming agendas, oldest first.

        Without `today` no measure counts as late.
        """
        family = self.family(problem_id)
        concern = tables.CONCERN.c
        theirs = self._connection.scalars(select(concern.id).where(concern.problem_id.in_(family))).all()
        return treatments(self._connection, family, theirs, today)

    def treatments_of_concern(self, concern_id: int, today: date | None = None) -> tuple[Treatment, ...]:
        """Every point about a concern by itself, oldest first."""
        return treatments(self._connection, (), (concern_id,), today)

    def of_titles(self, text: str, today: date, series_id: int, limit: int = 20) -> tuple[ProblemRow, ...]:
        """The problems of any scope that have these words, at most so many."""
        return self.rows(ProblemScope.ALL, text=text, today=today, series_id=series_id)[:limit]

    def _matching(self, text: str) -> Collection[int]:
        match = asked(self._connection, Kind.PROBLEM, text)
        if match is None:
            return ()
        return self._connection.scalars(select(matching(Kind.PROBLEM, match).subquery().c.id)).all()

    def _rows(self, families: Families, roots: Collection[int], today: date) -> list[ProblemRow]:
        standing = standings(self._connection, families, roots)
        problems = self._connection.execute(select(tables.PROBLEM).where(_P.id.in_(roots))).all()
        weeks = self._last_weeks(families, roots)
        measures: dict[int | None, list[OpenMeasure]] = {}
        for series_id in sorted({problem.series_id for problem in problems}):
            for measure in open_measures(self._connection, series_id, families):
                measures.setdefault(measure.root, []).append(measure)
        return [
            ProblemRow(
                id=problem.id,
                title=problem.title,
                state=problem.state,
                severity=problem.severity or standing[problem.id].severity or Severity.MODERATE,
                trend=problem.trend or standing[problem.id].trend,
                concerns=standing[problem.id].concerns,
                units=len(standing[problem.id].units),
                open_measures=len(measures.get(problem.id, ())),
                overdue_measures=sum(measure.late(today) for measure in measures.get(problem.id, ())),
                first_on=standing[problem.id].first_on,
                last_on=standing[problem.id].last_on,
                last_week=weeks.get(problem.id),
            )
            for problem in problems
        ]

    def _last_weeks(self, families: Families, roots: Collection[int]) -> dict[int, Week]:
        """The week of the latest meeting that took each problem up, or takes it up now."""
        members = {member: root for root in roots for member in families.of(root)}
        item, meeting, concern = tables.AGENDA_ITEM.c, tables.MEETING.c, tables.CONCERN.c
        theirs = select(item.problem_id, concern.problem_id.label("of"), meeting.year, meeting.number)
        theirs = theirs.join_from(tables.AGENDA_ITEM, tables.MEETING, meeting.id == item.meeting_id)
        theirs = theirs.outerjoin(tables.CONCERN, concern.id == item.concern_id).where(
            meeting.state.in_(HELD | {MeetingState.IN_PROGRESS}),
            or_(item.problem_id.is_not(None), concern.problem_id.is_not(None)),
        )
        weeks = {}
        for problem_id, of, year, number in self._connection.execute(
            theirs.order_by(meeting.held_on, meeting.id)
        ):
            root = members.get(problem_id or of or 0)
            if root is not None:
                weeks[root] = Week(year, number)
        return weeks


def _negative(day: date | None) -> int:
    return -day.toordinal() if day else 0

"""The follow-up list: measures with their owners, problems and weeks, and what became of each."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.orm import Session

from orat.domain.changes import Kind
from orat.domain.filters import MeasureFilter, MeasureScope
from orat.domain.measure import FollowUp, Measure, MeasureState
from orat.domain.meeting import COMING
from orat.domain.rows import MeasureRow, MeasureStory
from orat.domain.weeks import Week
from orat.errors import UserError
from orat.storage import models
from orat.storage.mapping import to_domain
from orat.storage.queries.families import Families

_M = models.Measure


class MeasureQueries:
    """Lists of measures; late ones first, then by date, undated last."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def rows(self, where: MeasureFilter, *, series_id: int, today: date) -> tuple[MeasureRow, ...]:
        """The measures of a filter."""
        conditions: list[ColumnElement[bool]] = [_M.series_id == series_id, *_scope(where.scope, today)]
        if where.owner_unit_ids:
            conditions.append(_M.owner_unit_id.in_(where.owner_unit_ids))
        if where.problem_id is not None:
            family = Families.read(self._session).of(where.problem_id)
            conditions.append(_M.problem_id.in_(family))
        found = self._rows(select(_M).where(*conditions), today)
        words = where.text.casefold().split()
        return tuple(row for row in found if _has(row, words))

    def row(self, measure_id: int, today: date) -> MeasureRow:
        """One measure. Raises UserError("gone")."""
        found = self._rows(select(_M).where(_M.id == measure_id), today)
        if not found:
            raise UserError("gone", kind=Kind.MEASURE, id=measure_id)
        return found[0]

    def of_items(self, item_ids: Sequence[int], today: date) -> tuple[MeasureRow, ...]:
        """The measures born at these points."""
        return self._rows(select(_M).where(_M.item_id.in_(item_ids)), today)

    def for_review(self, meeting_id: int, today: date) -> tuple[MeasureRow, ...]:
        """The measures that a meeting has to follow up."""
        review = models.Review
        return self._rows(
            select(_M).join(review, review.measure_id == _M.id).where(review.meeting_id == meeting_id), today
        )

    def open_ids(self, series_id: int) -> tuple[int, ...]:
        """Every measure that still waits to be done."""
        found = select(_M.id).where(_M.series_id == series_id, _M.state == MeasureState.OPEN).order_by(_M.id)
        return tuple(self._session.scalars(found))

    def counts(self, series_id: int, today: date) -> tuple[int, int]:
        """How many are open, and how many of those overdue."""
        open_ = (
            select(func.count())
            .select_from(_M)
            .where(_M.series_id == series_id, _M.state == MeasureState.OPEN)
        )
        late = open_.where(_M.due < today)
        return self._session.scalar(open_) or 0, self._session.scalar(late) or 0

    def story(self, measure_id: int, today: date) -> MeasureStory:
        """One measure with everything that was said of it, oldest first."""
        row = self._session.get(_M, measure_id)
        if row is None:
            raise UserError("gone", kind=Kind.MEASURE, id=measure_id)
        entry = models.FollowUp
        said = select(entry).where(entry.measure_id == measure_id).order_by(entry.at, entry.id)
        return MeasureStory(
            measure=to_domain(Measure, row),
            row=self.row(measure_id, today),
            entries=tuple(to_domain(FollowUp, each) for each in self._session.scalars(said)),
        )

    def _rows(self, chosen: Select[Any], today: date) -> tuple[MeasureRow, ...]:
        measures = self._session.scalars(chosen).all()
        ids = [measure.id for measure in measures]
        if not ids:
            return ()
        units = self._names(models.Unit, models.Unit.name, {measure.owner_unit_id for measure in measures})
        families = Families.read(self._session)
        roots = {measure.id: families.root(measure.problem_id) for measure in measures if measure.problem_id}
        titles = self._names(models.Problem, models.Problem.title, set(roots.values()))
        decided = self._decided_weeks({measure.item_id for measure in measures})
        reviewed = self._review_weeks(ids)
        latest = self._latest_entries(ids)
        made = []
        for measure in measures:
            value = to_domain(Measure, measure)
            entry = latest.get(measure.id)
            problem_id = roots.get(measure.id)
            made.append(
                MeasureRow(
                    id=measure.id,
                    what=measure.what,
                    owner=", ".join(
                        part for part in (units.get(measure.owner_unit_id, ""), measure.owner_name) if part
                    ),
                    owner_unit_id=measure.owner_unit_id,
                    problem_id=problem_id,
                    problem=titles.get(problem_id, ""),
                    decided_week=decided.get(measure.item_id),
                    review_week=reviewed.get(measure.id),
                    due=measure.due,
                    postponements=measure.postponements,
                    state=measure.state,
                    days_late=value.days_late(today),
                    last_status=entry.status.value if entry else "",
                    last_note=entry.note if entry else "",
                )
            )
        return tuple(sorted(made, key=_urgency))

    def _names(self, model: Any, name: Any, ids: set[int | None]) -> dict[int | None, str]:
        wanted = sorted(row_id for row_id in ids if row_id is not None)
        return dict(self._session.execute(select(model.id, name).where(model.id.in_(wanted))).tuples().all())

    def _decided_weeks(self, item_ids: set[int | None]) -> dict[int | None, Week]:
        item, meeting = models.AgendaItem, models.Meeting
        found = (
            select(item.id, meeting.year, meeting.number)
            .join(meeting, meeting.id == item.meeting_id)
            .where(item.id.in_(sorted(each for each in item_ids if each is not None)))
        )
        return {item_id: Week(year, number) for item_id, year, number in self._session.execute(found)}

    def _review_weeks(self, ids: Sequence[int]) -> dict[int, Week]:
        review, meeting = models.Review, models.Meeting
        found = (
            select(review.measure_id, meeting.year, meeting.number)
            .join(meeting, meeting.id == review.meeting_id)
            .where(review.measure_id.in_(ids), meeting.state.in_(COMING))
            .order_by(meeting.held_on.desc())
        )
        return {measure_id: Week(year, number) for measure_id, year, number in self._session.execute(found)}

    def _latest_entries(self, ids: Sequence[int]) -> dict[int, models.FollowUp]:
        entry = models.FollowUp
        last = (
            select(entry.measure_id, func.max(entry.id).label("id"))
            .where(entry.measure_id.in_(ids))
            .group_by(entry.measure_id)
            .subquery()
        )
        found = select(entry).join(last, and_(entry.id == last.c.id))
        return {each.measure_id: each for each in self._session.scalars(found)}


def _scope(scope: MeasureScope, today: date) -> list[ColumnElement[bool]]:
    return {
        MeasureScope.OPEN: [_M.state == MeasureState.OPEN],
        MeasureScope.OVERDUE: [_M.state == MeasureState.OPEN, _M.due < today],
        MeasureScope.CLOSED: [_M.state != MeasureState.OPEN],
        MeasureScope.ALL: [],
    }[scope]


def _has(row: MeasureRow, words: Sequence[str]) -> bool:
    text = f"{row.what} {row.owner} {row.problem}".casefold()
    return all(word in text for word in words)


def _urgency(row: MeasureRow) -> tuple[bool, int, date, int]:
    """Open before ended, the latest first, then by date with undated last."""
    return row.state is not MeasureState.OPEN, -row.days_late, row.due or date.max, row.id

"""Reading concerns: the list, one in detail, those like it, and what was filled in last."""

import re
from collections.abc import Sequence
from datetime import datetime

from orat.analysis.similarity import similar
from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.domain.filters import ConcernFilter, MeasureFilter, MeasureScope, Order, Page, ProblemScope
from orat.domain.measure import Feedback
from orat.domain.meeting import Meeting
from orat.domain.rows import ConcernRow, MeasureRow
from orat.services.answers import Hit
from orat.services.concerns.answers import ConcernDetail, Remembered, SimilarConcern
from orat.services.desk import Desk
from orat.services.surroundings import surroundings
from orat.storage.work import Reader


class Lists(Desk):
    """Use cases that only read concerns."""

    def ids(
        self, where: ConcernFilter, order: Order, *, after: str | None = None, limit: int = 500
    ) -> Page[int]:
        """The next ids of a list, and the mark to go on from."""
        with self._store.read() as reader:
            return reader.concerns.ids(where, order, after=after, limit=limit)

    def rows(self, ids: Sequence[int]) -> tuple[ConcernRow, ...]:
        """Rows in the order asked; what has gone is missing."""
        with self._store.read() as reader:
            return reader.concerns.rows(ids)

    def count(self, where: ConcernFilter) -> int:
        """How many a filter leaves."""
        with self._store.read() as reader:
            return reader.concerns.count(where)

    def concern(self, concern_id: int) -> Concern:
        """One concern as it is kept."""
        with self._store.read() as reader:
            return reader.get(Concern, concern_id)

    def detail(self, concern_id: int) -> ConcernDetail:
        """One concern with everything that belongs to it."""
        with self._store.read() as reader:
            concern = reader.get(Concern, concern_id)
            root = reader.problems.root(concern.problem_id) if concern.problem_id else None
            return ConcernDetail(
                concern=concern,
                row=reader.concerns.rows([concern_id])[0],
                problem=reader.problems.row(root, self._today()) if root else None,
                similar=self._similar(reader, concern),
                treatments=reader.problems.treatments(root, self._today())
                if root
                else reader.problems.treatments_of_concern(concern_id, self._today()),
                feedback=reader.all(Feedback, concern_id=concern_id, order=("at", "id")),
                history=reader.history.of(Kind.CONCERN, concern_id),
            )

    def similar_to(self, draft: Concern) -> tuple[SimilarConcern, ...]:
        """Concerns like one that is being written, best first."""
        with self._store.read() as reader:
            return self._similar(reader, draft)

    def drafts(self) -> tuple[Concern, ...]:
        """What was begun and never reported, newest first."""
        with self._store.read() as reader:
            return reader.concerns.drafts()

    def remembered(self) -> Remembered:
        """What was filled in last."""
        with self._store.read() as reader:
            used = reader.concerns.last_used
            return Remembered(
                unit_ids=tuple(int(value) for value in used("unit_id")),
                area_ids=tuple(int(value) for value in used("area_id")),
                category_ids=tuple(int(value) for value in used("category_id")),
                places=tuple(str(value) for value in used("place")),
            )

    def latest_meeting_instant(self) -> datetime | None:
        """When the latest meeting was closed (UTC), for "nytt sedan förra mötet"."""
        with self._store.read() as reader:
            meeting = reader.meetings.latest_held(self._series(reader).id)
            return since_meeting(meeting)

    def find(self, text: str, limit: int = 8) -> tuple[Hit, ...]:
        """What the words lead to, for the palette: meetings by their week, problems, concerns and measures,
        the open ones first. A meeting is called by its week, as 2026-W47.
        """
        with self._store.read() as reader:
            series_id, today = self._series(reader).id, self._today()
            page = reader.concerns.page(ConcernFilter(text=text), Order(), limit=limit)
            problems = reader.problems.rows(ProblemScope.ALL, text=text, today=today, series_id=series_id)
            sought = MeasureFilter(scope=MeasureScope.ALL, text=text)
            measures = reader.measures.rows(sought, series_id=series_id, today=today)
            meetings = _of_week(reader, series_id, text)
        return (
            *(Hit(kind="meeting", id=each.id, title=str(each.week), detail=each.place) for each in meetings),
            *(Hit(kind="problem", id=row.id, title=row.title, detail="") for row in problems[:limit]),
            *(
                Hit(kind="concern", id=row.id, title=row.title, detail=f"{row.number} · {row.unit}")
                for row in page.rows
            ),
            *(
                Hit(kind="measure", id=row.id, title=row.what, detail=_said_of(row))
                for row in measures[:limit]
            ),
        )

    def _similar(self, reader: Reader, concern: Concern) -> tuple[SimilarConcern, ...]:
        candidates = reader.concerns.near(concern)
        likenesses = similar(concern, candidates, surroundings(reader))
        rows = {row.id: row for row in reader.concerns.rows([likeness.concern_id for likeness in likenesses])}
        return tuple(
            SimilarConcern(row=rows[likeness.concern_id], likeness=likeness)
            for likeness in likenesses
            if likeness.concern_id in rows
        )


_WEEK = re.compile(r"(?:v\.?|vecka|week) ?(\d{1,2})(?: (\d{4}))?", re.IGNORECASE)


def _of_week(reader: Reader, series_id: int, text: str) -> tuple[Meeting, ...]:
    """The meetings of a week that is asked for by its number, the latest first."""
    asked = _WEEK.fullmatch(text.strip())
    if asked is None:
        return ()
    year = {"year": int(asked[2])} if asked[2] else {}
    return reader.all(Meeting, series_id=series_id, number=int(asked[1]), order=("-year", "-id"), **year)


def _said_of(row: MeasureRow) -> str:
    """Who is to do it, by when, and what it is about."""
    due = row.due.isoformat() if row.due else ""
    return " · ".join(filter(None, (row.owner, due, row.problem)))


def since_meeting(meeting: Meeting | None) -> datetime | None:
    """The instant that "since the last meeting" counts from."""
    return meeting.ended_at if meeting else None

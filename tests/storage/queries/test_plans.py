"""No question walks past every concern: each statement is led by an index that leaves few rows."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import event

from orat.domain.agenda import Outcome
from orat.domain.changes import Kind
from orat.domain.concern import ConcernState
from orat.domain.filters import ConcernFilter, MeasureFilter, MeasureScope, Order, ProblemScope
from orat.domain.inbox import SETTLED, InboxFilter, IncomingReport, IncomingState
from orat.domain.meeting import MeetingState
from orat.domain.weeks import Week
from orat.storage.work import Reader
from tests.storage.queries.told import Told

TODAY = date(2026, 11, 18)
UNANSWERED = InboxFilter(states=SETTLED | {IncomingState.ASKED}, unanswered=True)
WALKS = re.compile(
    r"SCAN (concern|measure|follow_up|change|change_image|incoming_report|delivery)\b"
    r"|SEARCH concern USING (COVERING )?INDEX ix_concern_by_\w+ \(listed=\?\)"
)
QUESTIONS: dict[str, Callable[[Reader], object]] = {
    "items": lambda reader: reader.meetings.items(2, TODAY),
    "matters": lambda reader: reader.meetings.matters(1, reader.meetings.coming(1)[0]),
    "meetings": lambda reader: reader.meetings.rows(1),
    "latest held": lambda reader: reader.meetings.latest_held(1),
    "problems": lambda reader: reader.problems.rows(ProblemScope.ALL, today=TODAY, series_id=1),
    "problems by words": lambda reader: reader.problems.rows(
        ProblemScope.ALL, text="br", today=TODAY, series_id=1
    ),
    "treatments": lambda reader: reader.problems.treatments(1, TODAY),
    "of a problem": lambda reader: reader.concerns.of_problem(1),
    "awaiting": lambda reader: reader.concerns.awaiting(1),
    "feedback": lambda reader: reader.concerns.feedback_due(1),
    "drafts": lambda reader: reader.concerns.drafts(),
    "bin": lambda reader: reader.concerns.in_bin_before(datetime(2026, 11, 18, tzinfo=UTC)),
    "weeks": lambda reader: reader.concerns.weekly_counts(1, 8, Week(2026, 47)),
    "serial": lambda reader: reader.concerns.next_serial(2026),
    "near": lambda reader: reader.concerns.near(reader.concerns.of_problem(1)[0]),
    "rows": lambda reader: reader.concerns.rows([1, 2]),
    "list of a problem": lambda reader: reader.concerns.page(ConcernFilter(problem_id=1), Order()),
    "list of the bin": lambda reader: reader.concerns.page(ConcernFilter(in_bin=True), Order()),
    "list awaiting feedback": lambda reader: reader.concerns.page(
        ConcernFilter(awaiting_feedback=True), Order()
    ),
    "list of drafts": lambda reader: reader.concerns.page(
        ConcernFilter(states=frozenset({ConcernState.DRAFT})), Order()
    ),
    "list by words": lambda reader: reader.concerns.page(ConcernFilter(text="brand"), Order()),
    "count since": lambda reader: reader.concerns.count(
        ConcernFilter(reported_after=datetime(2026, 11, 18, tzinfo=UTC))
    ),
    "measures": lambda reader: reader.measures.rows(MeasureFilter(), series_id=1, today=TODAY),
    "measures of a problem": lambda reader: reader.measures.rows(
        MeasureFilter(scope=MeasureScope.ALL, problem_id=1), series_id=1, today=TODAY
    ),
    "reviews": lambda reader: reader.measures.for_review(2, TODAY),
    "story": lambda reader: reader.measures.story(1, TODAY),
    "history": lambda reader: reader.history.of(Kind.CONCERN, 1),
    "inbox": lambda reader: reader.inbox.ids(InboxFilter(), after="1.1"),
    "unanswered": lambda reader: (reader.inbox.ids(UNANSWERED, after="1.1"), reader.inbox.count(UNANSWERED)),
    "reports near": lambda reader: reader.inbox.near(IncomingReport(happened_on=TODAY), 7, 400),
    "first in line": lambda reader: reader.inbox.first_in_line(1),
    "of a day": lambda reader: reader.concerns.on_day(TODAY, up_to=9, most=500),
    "version": lambda reader: reader.history.image_at(Kind.CONCERN, 1, 1_000),
    "in use": lambda reader: reader.register.in_use(Kind.UNIT, 1),
}


@pytest.fixture
def lived(told: Told) -> Told:
    """A register with one of most things."""
    concern = told.concern("Brand", on=date(2026, 11, 10))
    problem = told.problem("Bränder", concern, told.concern("Eld", on=date(2026, 11, 9)))
    told.measure(told.point(told.meeting(46, MeetingState.HELD), problem, Outcome.DECIDED))
    told.point(told.meeting(47), problem)
    return told


@pytest.mark.parametrize("name", QUESTIONS)
def test_nothing_walks_past_every_concern(lived: Told, name: str) -> None:
    sent: list[tuple[str, Any]] = []
    engine = lived.store._engine
    event.listen(engine, "before_cursor_execute", lambda _c, _u, sql, values, *_: sent.append((sql, values)))
    with lived.store.read() as reader:
        QUESTIONS[name](reader)
        asked = [(sql, values) for sql, values in sent if sql.startswith(("SELECT", "WITH"))]
        assert asked
        connection = reader.connection
        for sql, values in asked:
            plan = [row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)]
            assert not [step for step in plan if WALKS.search(step)], sql

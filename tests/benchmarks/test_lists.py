"""How fast pages of concerns are read, of ten thousand and a million, beside the same SQL in the driver.

Each figure is a ratio of processor times taken in turns, so that a busy machine is unfair to both sides.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from statistics import median
from time import thread_time
from typing import Any

import pytest
from sqlalchemy import event

from orat.domain.filters import ConcernFilter, ConcernSort, Order
from orat.domain.scales import Severity
from orat.storage import engine
from orat.storage.store import Store
from tests.benchmarks.ratios import record
from tests.benchmarks.registers import make_register

FEW, MANY = 10_000, 1_000_000
ROWS, ROUNDS = 50, 40
AGAINST_DRIVER, GROWTH = 6.0, 1.5
NEWEST = Order()
GRAVE = frozenset({Severity.HIGH, Severity.ACUTE})
GRAVE_IN_A_DISTRICT = ConcernFilter(severities=GRAVE, area_ids=frozenset({1}), first=date(2026, 1, 1))


@dataclass(frozen=True, slots=True)
class Question:
    """One page that somebody could ask for; `limit` on growth is None where it is only shown."""

    where: ConcernFilter
    order: Order = NEWEST
    limit: float | None = GROWTH


QUESTIONS = {
    "all concerns": Question(ConcernFilter()),
    "filtered, newest event first": Question(GRAVE_IN_A_DISTRICT),
    **{
        f"filtered, by {sort}{', turned' if turned else ''}": Question(
            GRAVE_IN_A_DISTRICT,
            Order(sort, descending=(sort in (ConcernSort.REPORTED, ConcernSort.SEVERITY)) is not turned),
            # The oldest reports of events since New Year: nothing says where among the reports they begin.
            limit=None if turned and sort is ConcernSort.REPORTED else GROWTH,
        )
        for sort in ConcernSort
        if sort is not ConcernSort.HAPPENED
        for turned in (False, True)
    },
    "one school": Question(ConcernFilter(unit_ids=frozenset({3}))),
    "new since a day": Question(ConcernFilter(reported_after=datetime(2026, 11, 12, tzinfo=UTC))),
    "search, commonest word": Question(ConcernFilter(text="container")),
    "search, beginning of a word": Question(ConcernFilter(text="skolg")),
    "search, two words, filtered": Question(ConcernFilter(text="brand container", severities=GRAVE)),
    # Rare, and yet on fifty rows of ten thousand: a page that is not full is no measure for one that is.
    "search, rare word": Question(ConcernFilter(text="plats100")),
    "search, commonest word by title": Question(
        ConcernFilter(text="container"), Order(ConcernSort.TITLE, descending=False), limit=None
    ),
}


class Measured:
    """A register, and a bare connection to the same file."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._bare = engine.connect(store.path, read_only=True)
        self._sent: list[tuple[str, Any]] = []
        event.listen(store._engine, "before_cursor_execute", self._note)

    def page(self, question: Question) -> None:
        """Read the page as the program does."""
        with self.store.read() as reader:
            reader.concerns.page(question.where, question.order, limit=ROWS)

    def same_sql(self, question: Question) -> Callable[[], None]:
        """What reads the same rows by the same statements through the driver alone."""
        self._sent.clear()
        self.page(question)
        statements = [(sql, values) for sql, values in self._sent if not sql.startswith("BEGIN")]

        def run() -> None:
            for sql, values in statements:
                self._bare.execute(sql, values).fetchall()

        return run

    def close(self) -> None:
        """Let go of the file."""
        self._bare.close()
        self.store.close()

    def _note(self, _: Any, __: Any, statement: str, parameters: Any, *more: Any) -> None:
        self._sent.append((statement, parameters))


@pytest.fixture(scope="module")
def registers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Measured, Measured]]:
    folder = tmp_path_factory.mktemp("lists")
    few, many = (Measured(make_register(folder / str(count), count)) for count in (FEW, MANY))
    yield few, many
    few.close()
    many.close()


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_page(registers: tuple[Measured, Measured], name: str) -> None:
    few, many = registers
    question = QUESTIONS[name]
    in_few, in_many, bare = _in_turns(
        lambda: few.page(question), lambda: many.page(question), many.same_sql(question)
    )
    record(f"lists: {name}, a million", in_many * 1000, unit="ms")
    record(f"lists: {name}, against the driver", in_many / bare, AGAINST_DRIVER, "×")
    record(f"lists: {name}, a million against ten thousand", in_many / in_few, question.limit, "×")
    assert in_many / bare <= AGAINST_DRIVER
    assert question.limit is None or in_many / in_few <= question.limit


def _in_turns(*jobs: Callable[[], None]) -> list[float]:
    """The median processor seconds of each job, each run once before."""
    for job in jobs:
        job()
    times: list[list[float]] = [[] for _ in jobs]
    for _ in range(ROUNDS):
        for job, taken in zip(jobs, times, strict=True):
            started = thread_time()
            job()
            taken.append(thread_time() - started)
    return [median(taken) for taken in times]

"""Leafing through any list of concerns gives every row once, in the order that sorting in Python gives."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orat.domain.concern import ConcernState
from orat.domain.filters import ConcernFilter, ConcernSort, Order
from orat.domain.scales import Severity
from orat.storage.queries import concern_lists
from orat.storage.store import Store
from tests import builders
from tests.storage.queries.crowd import FIRST, Crowd, gather_crowd

COUNT = 260


@pytest.fixture(scope="module")
def crowd_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Crowd]]:
    store = Store.open(tmp_path_factory.mktemp("crowd"), actor="Samordnare")
    yield store, gather_crowd(store, COUNT, seed=47)
    store.close()


def leaf(store: Store, where: ConcernFilter, order: Order, size: int) -> list[int]:
    """All ids of a list, page by page."""
    found: list[int] = []
    after: str | None = None
    for _ in range(COUNT + 2):
        with store.read() as reader:
            page = reader.concerns.ids(where, order, after=after, limit=size)
        assert len(page.rows) <= size
        found += page.rows
        after = page.after
        if after is None:
            return found
        assert len(page.rows) == size, "a page with a following one is full"
    raise AssertionError("the pages never end")


def _some(values: Any) -> st.SearchStrategy[Any]:
    return st.one_of(st.just(frozenset()), st.frozensets(st.sampled_from(values), min_size=1, max_size=3))


_days = st.none() | st.integers(-3, 45).map(lambda days: FIRST + timedelta(days=days))
filters = st.builds(
    ConcernFilter,
    text=st.sampled_from(
        (
            "",
            "",
            "",
            "brand",
            "bra cont",
            "på bak",
            "b bakom",
            "sjö",
            "ÅS",
            "Örta",
            "moped",
            "elev sjön",
            "finnsinte",
        )
    ),
    first=_days,
    last=_days,
    severities=_some(tuple(Severity)),
    states=_some(tuple(ConcernState)),
    unit_ids=_some((1, 2, 3, 4, 5, 6, 99)),
    area_ids=_some((1, 2, 3, 4, 99)),
    category_ids=_some((1, 2, 3, 4, 5, 99)),
    problem_id=st.sampled_from((None, None, None, 1, 2, 3)),
    reported_after=st.none()
    | st.integers(0, 1_500).map(lambda h: builders.instant(FIRST) + timedelta(hours=h)),
    awaiting_feedback=st.sampled_from((False, False, True)),
    in_bin=st.sampled_from((False, False, False, True)),
)
orders = st.builds(Order, st.sampled_from(ConcernSort), st.booleans())
thorough = settings(
    max_examples=100, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip


@pytest.mark.parametrize("reach", [3, 4_000])
@given(where=filters, order=orders, size=st.integers(1, 40))
@thorough
def test_any_list_page_by_page(
    crowd_store: tuple[Store, Crowd], monkeypatch: pytest.MonkeyPatch, reach: int,
    where: ConcernFilter, order: Order, size: int,
) -> None:  # fmt: skip
    monkeypatch.setattr(concern_lists, "REACH", reach)
    monkeypatch.setattr(concern_lists, "REACH_FOR_EACH", 0)
    monkeypatch.setattr(concern_lists, "FEW_HITS", reach)
    store, crowd = crowd_store
    expected = crowd.expected(where, order)
    assert leaf(store, where, order, size) == expected
    with store.read() as reader:
        assert reader.concerns.count(where) == len(expected)
        assert reader.concerns.count(where, at_most=5) == min(5, len(expected))


@pytest.mark.parametrize("by", ConcernSort)
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("size", [1, 7, 500])
def test_every_order_page_by_page(
    crowd_store: tuple[Store, Crowd], by: ConcernSort, descending: bool, size: int
) -> None:
    store, crowd = crowd_store
    order = Order(by, descending)
    found = leaf(store, ConcernFilter(), order, size)
    assert found == crowd.expected(ConcernFilter(), order)


def test_titles_stand_in_swedish_order(crowd_store: tuple[Store, Crowd]) -> None:
    store, _ = crowd_store
    ids = leaf(store, ConcernFilter(), Order(ConcernSort.TITLE, descending=False), 50)
    with store.read() as reader:
        titles = list(dict.fromkeys(row.title.casefold() for row in reader.concerns.rows(ids)))
    assert titles == [
        "anlagd brand i container", "aska", "mopeder på skolgården", "zebra på väggen",
        "åverkan på cykelställ",
        "ängen bakom matsalen", "ängen bakom skolan", "ö", "öppen eld i parken",
    ]  # fmt: skip


def test_a_page_of_rows_is_the_page_of_ids(crowd_store: tuple[Store, Crowd]) -> None:
    store, _ = crowd_store
    where, order = ConcernFilter(severities=frozenset({Severity.ACUTE})), Order()
    with store.read() as reader:
        ids, rows = reader.concerns.ids(where, order, limit=10), reader.concerns.page(where, order, limit=10)
    assert [row.id for row in rows.rows] == list(ids.rows)
    assert rows.after == ids.after
    assert ids.after is not None


def test_what_comes_in_between_two_pages_moves_nothing(told: Any) -> None:
    for day in (2, 4, 6, 8):
        told.concern(on=date(2026, 11, day))
    with told.store.read() as reader:
        first = reader.concerns.ids(ConcernFilter(), Order(), limit=2)
    told.concern(on=date(2026, 11, 9))
    told.concern(on=date(2026, 11, 3))
    with told.store.read() as reader:
        second = reader.concerns.ids(ConcernFilter(), Order(), after=first.after, limit=2)
    assert (first.rows, second.rows) == ((4, 3), (2, 6))


@pytest.mark.parametrize("text", ["!!!", '"', "*", "AND", "-", "\0"])
def test_marks_and_operators_are_no_query(crowd_store: tuple[Store, Crowd], text: str) -> None:
    store, _ = crowd_store
    with store.read() as reader:
        assert reader.concerns.ids(ConcernFilter(text=text), Order()).rows == ()
        assert reader.concerns.count(ConcernFilter(text=text)) == 0


def test_far_ends_of_the_calendar(told: Any) -> None:
    told.concern(on=date.min)
    last = told.concern(on=date.max)
    every = ConcernFilter(first=date.min, last=date.max)
    with told.store.read() as reader:
        assert reader.concerns.ids(every, Order()).rows == (2, 1)
        assert reader.concerns.count(ConcernFilter(last=date(2026, 1, 1))) == 1
        found = reader.concerns.ids(ConcernFilter(text="container"), Order(), limit=1)
        assert found.rows == (2,)
        assert reader.concerns.ids(ConcernFilter(text="container"), Order(), after=found.after).rows == (1,)
        assert [near.id for near in reader.concerns.near(last, days=10)] == []

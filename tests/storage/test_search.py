"""The search indexes follow every write, in Swedish, and nothing that a person types can break a query."""

from dataclasses import replace

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given
from hypothesis import strategies as st

from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.domain.measure import Measure
from orat.domain.problem import Problem
from orat.storage import search
from orat.storage.store import Store
from tests.storage.kept import Kept, fill

_TRIED = driver.connect(":memory:")
_TRIED.execute("CREATE VIRTUAL TABLE tried USING fts5(text)")


def found(store: Store, typed: str, kind: Kind = Kind.CONCERN) -> list[int]:
    asked = search.expression(typed)
    assert asked is not None
    with store.read() as reader:
        return sorted(row.id for row in reader.connection.execute(search.matching(kind, asked)))


@pytest.fixture
def kept(store: Store) -> Kept:
    return fill(store)


@pytest.mark.parametrize(
    "typed",
    ["eld", "ELD", "papp", "eld i pap", "papperskorg eld", "ekback", "östervång", "ÖSTERVÅNG", "anlagd",
     "pyroteknik", "2026-0001", "2026-00", '"eld"', "eld*", "eld -- papperskorg", "(eld",
     "O\N{COMBINING DIAERESIS}sterv"],
)  # fmt: skip
def test_it_is_found(store: Store, kept: Kept, typed: str) -> None:
    assert found(store, typed) == [kept.concern.id]


@pytest.mark.parametrize(
    "typed", ["orkester", "ostervang", "eld AND", "eld OR vatten", "NOT eld", "title:eld", "ld"]
)
def test_it_is_not_found(store: Store, kept: Kept, typed: str) -> None:
    assert found(store, typed) == []


def test_sheep_are_not_far(store: Store, kept: Kept) -> None:
    with store.write("concern.edit") as work:
        work.save(replace(kept.concern, title="Får på vägen"))
    assert found(store, "får") == [kept.concern.id]
    assert found(store, "far") == []


def test_the_index_follows_edit_removal_and_undo(store: Store, kept: Kept) -> None:
    with store.write("concern.edit") as work:
        work.save(replace(kept.concern, title="Klotter på väggen", happened_on=None))
    assert (found(store, "eld"), found(store, "klotter")) == ([], [kept.concern.id])
    with store.write("concern.remove") as work:
        work.remove(work.get(Concern, kept.concern.id))
    assert found(store, "klotter") == []
    store.undo()
    store.undo()
    assert (found(store, "eld"), found(store, "klotter")) == ([kept.concern.id], [])
    assert store.check() == ()


def test_the_index_follows_the_names_of_the_register(store: Store, kept: Kept) -> None:
    with store.write("register.rename") as work:
        work.save(replace(kept.unit, name="Åskolan"))
        work.save(replace(kept.area, name="Hamnen"))
        work.save(replace(kept.above, name="Eldsvådor"))
        work.save(replace(kept.category, name="Med flit"))
    for old, new in (("ekback", "åsko"), ("öster", "hamn"), ("pyro", "eldsvåd"), ("anlagd", "flit")):
        assert (found(store, old), found(store, new)) == ([], [kept.concern.id])
    with store.write("category.move") as work:
        work.save(replace(kept.category, name="Med flit", parent_id=None))
    assert found(store, "eldsvåd") == []
    with store.read() as reader:
        assert reader.all(Concern, unit_key="{skolan", area_key="hamnen", category_key="med flit") != ()
    assert store.check() == ()


def test_problems_and_measures_are_found_too(store: Store, kept: Kept) -> None:
    with store.write("problem.make") as work:
        problem = work.add(
            Problem(series_id=kept.series.id, title="Bränder i Östervång", summary="på kvällar")
        )
        measure = work.add(
            Measure(series_id=kept.series.id, problem_id=problem.id, what="Ronda", owner_unit_id=kept.unit.id)
        )
    assert found(store, "kväll", Kind.PROBLEM) == [problem.id]
    for typed in ("rond", "ekback", "bränder"):
        assert found(store, typed, Kind.MEASURE) == [measure.id]
    with store.write("problem.rename") as work:
        work.save(replace(problem, title="Eldar"))
    assert (found(store, "bränder", Kind.MEASURE), found(store, "eldar", Kind.MEASURE)) == ([], [measure.id])
    assert store.check() == ()


def test_any_of_several_words(store: Store, kept: Kept) -> None:
    asked = search.any_of(["vatten", "papperskorg", "..."])
    assert asked is not None
    with store.read() as reader:
        assert [row.id for row in reader.connection.execute(search.matching(Kind.CONCERN, asked))] == [
            kept.concern.id
        ]
    assert search.any_of([" ", "-"]) is None


@given(st.text())
def test_whatever_is_typed_is_a_query_or_none(typed: str) -> None:
    storable = typed.encode("utf-8", "replace").decode()
    for asked in (search.expression(storable), search.any_of(storable.split())):
        if asked is not None:
            _TRIED.execute("SELECT rowid FROM tried WHERE tried MATCH ?", (asked,)).fetchall()


def test_a_pasted_page_asks_for_its_first_words() -> None:
    pasted = search.expression("ord " * 50_000)
    assert pasted is not None
    assert pasted.count('"ord"') == search.WORDS


def test_nothing_but_signs_asks_for_nothing() -> None:
    assert search.expression(' "*- ()') is None
    assert search.expression("") is None


def test_words_that_were_looked_up_are_looked_up_again_when_somebody_has_written(
    store: Store, kept: Kept
) -> None:
    def asked() -> str | None:
        with store.read() as reader:
            return search.asked(reader.connection, Kind.CONCERN, "skogs")

    assert asked() == '"skogs" *'
    with store.write("concern.edit") as work:
        work.save(replace(kept.concern, title="Skogsbrand"))
    assert asked() == '("skogsbrand")'
    other = Store.open(store.path.parent, actor="", clock=store.clock)
    with other.write("concern.edit") as work:
        work.save(replace(kept.concern, title="Skogsrået"))
    other.close()
    assert asked() == '("skogsrået")'

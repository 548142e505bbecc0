"""An id is never given twice: what is new meets no history of what was thrown away or undone."""

from dataclasses import replace

from orat.domain.changes import Kind
from orat.domain.register import Unit
from orat.storage.store import Store
from tests.builders import draft, series


def test_what_is_new_never_has_the_id_of_what_is_gone(store: Store) -> None:
    with store.write("test.add") as work:
        its = work.add(series()).id
        first = work.add(replace(draft("Kladd"), series_id=its))
    with store.write("test.remove") as work:
        work.remove(first)
    with store.write("test.add") as work:
        second = work.add(replace(draft("Något annat"), series_id=its))
    assert second.id > first.id
    with store.read() as reader:
        assert [entry.change.verb for entry in reader.history.of(Kind.CONCERN, second.id)] == ["test.add"]
    store.undo()
    with store.write("test.add") as work:
        third = work.add(replace(draft("Ett tredje"), series_id=its))
    assert third.id > second.id
    assert store.check() == ()


def test_what_is_undone_comes_back_under_its_own_id(store: Store) -> None:
    with store.write("test.add") as work:
        unit = work.add(Unit(name="Ekbackskolan"))
    store.undo()
    store.redo()
    with store.read() as reader:
        assert reader.get(Unit, unit.id).name == "Ekbackskolan"
    assert store.check() == ()


def test_thousands_have_ids_of_their_own_too(store: Store) -> None:
    with store.write("test.add") as work:
        gone = work.add_many(Unit, [Unit(name=f"Enhet {number}") for number in range(5)])
    store.undo()
    with store.write("test.add") as work:
        made = work.add_many(Unit, [Unit(name=f"Skola {number}") for number in range(3)])
        one = work.add(Unit(name="En till"))
    assert made.start == gone.stop
    assert one.id == made.stop
    assert store.check() == ()

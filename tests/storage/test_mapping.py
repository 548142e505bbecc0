"""Every entity comes back from the database and from its image as it was."""

import dataclasses
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, time
from typing import Any, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orat.domain.agenda import AgendaItem, Approval
from orat.domain.changes import Kind
from orat.storage.chain import canonical
from orat.storage.entities import ENTITIES
from orat.storage.mapping import from_plain, to_plain
from orat.storage.store import Store
from orat.storage.work import Work

_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: _TEXT,
    int: st.integers(-(2**40), 2**40),
    float: st.floats(allow_nan=False, allow_infinity=False) | st.integers(-180, 180).map(float),
    bytes: st.binary(max_size=100),
    date: st.dates(),
    time: st.times(),
    datetime: st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC)),
}
_IDS_AND_KEYS = ("id", "key", "severity", "year", "number", "version", "serial")


def values(entity: type[Any]) -> st.SearchStrategy[Any]:
    """Any value of a type, but for ids (which must point to something) and what must be unique."""
    hints = get_type_hints(entity)
    chosen: dict[str, st.SearchStrategy[Any]] = {}
    for field in dataclasses.fields(entity):
        if field.name.endswith("_id") or field.name in _IDS_AND_KEYS:
            continue
        hint = hints[field.name]
        chosen[field.name] = _PLAIN[hint] if hint in _PLAIN else st.from_type(hint)
    return st.builds(entity, **chosen)


st.register_type_strategy(str, _TEXT)
st.register_type_strategy(int, _PLAIN[int])
st.register_type_strategy(float, _PLAIN[float])
st.register_type_strategy(datetime, _PLAIN[datetime])


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One register for all the examples: each is undone by leaving its unit of work with an exception."""
    store = Store.open(tmp_path_factory.mktemp("register"), actor="")
    yield store
    store.close()


class _TakenBackError(Exception):
    pass


def require_kept(work: Work, value: Any) -> None:
    """A value is what its row is, and what the log says of it."""
    found = work.get(type(value), value.id)
    assert found == value
    (image,) = work.recorder.images()
    assert image.after == canonical(to_plain(type(value), found)) == canonical(to_plain(type(value), value))


@pytest.mark.parametrize("kind", list(Kind))
@given(data=st.data())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_value_comes_back(register: Store, kind: Kind, data: st.DataObject) -> None:
    entity = ENTITIES[kind]
    value, other = data.draw(values(entity)), data.draw(values(entity))
    if kind is Kind.ATTACHMENT:
        # It must belong to exactly one thing.
        value, other = (dataclasses.replace(each, measure_id=7) for each in (value, other))
    with suppress(_TakenBackError), register.write("test") as work:
        work.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        added = work.add(value)
        require_kept(work, added)
        require_kept(work, work.save(dataclasses.replace(other, id=added.id)))
        work.save_many(entity, [added])
        require_kept(work, added)
        raise _TakenBackError
    image = from_plain(entity, to_plain(entity, value))
    if kind is Kind.MINUTES:
        value = dataclasses.replace(value, pdf=b"")
    if kind is Kind.ISSUED:
        value = dataclasses.replace(value, data=b"")
    assert image == value


def test_an_image_of_an_older_schema_takes_defaults_for_what_it_does_not_know() -> None:
    entity = ENTITIES[Kind.SETTING]
    assert from_plain(entity, {"id": 1, "key": "tema", "gone": "?"}) == entity(id=1, key="tema", value="")


def test_every_field_is_a_column_and_every_kind_a_table(register: Store) -> None:
    with register.read() as reader:
        connection = reader.connection
        for kind, entity in ENTITIES.items():
            columns = {row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({kind})")}
            assert {field.name for field in dataclasses.fields(entity)} <= columns
    assert set(ENTITIES) == set(Kind)


def test_a_column_that_came_later_changes_no_image_of_before_it() -> None:
    older = to_plain(AgendaItem, AgendaItem(id=1, title="Mopeder"))
    assert {"approves_id", "approval"}.isdisjoint(older)
    assert from_plain(AgendaItem, older) == AgendaItem(id=1, title="Mopeder")
    newer = to_plain(AgendaItem, AgendaItem(id=1, approves_id=7, approval=Approval.AS_WRITTEN))
    assert (newer["approves_id"], newer["approval"]) == (7, "as_written")

"""What was done and to what, as the log's images tell it."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import event

from orat.domain.attachments import AttachedFile
from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.domain.scales import Severity
from orat.errors import UserError
from tests import builders
from tests.storage.queries.told import Told

DAY = date(2026, 11, 10)


def test_the_history_of_a_concern_newest_first_with_names_for_ids(told: Told) -> None:
    concern = told.concern("Eld", on=DAY, severity=Severity.HIGH, area_id=None)
    problem = told.problem("Bränder")
    edited = replace(
        concern, severity=Severity.ACUTE, area_id=told.area.id, problem_id=problem.id, trend=None
    )
    with told.store.write("concern.edit", number="2026-0001") as work:
        work.save(edited)
    told.store.undo()
    with told.store.write("concern.remove") as work:
        work.remove(concern)
    with told.store.read() as reader:
        removed, undone, edit, created = reader.history.of(Kind.CONCERN, concern.id)
        assert reader.history.of(Kind.CONCERN, concern.id, limit=1) == (removed,)
        assert reader.history.of(Kind.PROBLEM, concern.id + 4711) == ()
    assert (created.created, created.removed, removed.created, removed.removed) == (True, False, False, True)
    assert (edit.change.verb, edit.change.facts, edit.change.actor) == (
        "concern.edit", {"number": "2026-0001"}, "Samordnare",
    )  # fmt: skip
    assert set(edit.fields) == {
        ("severity", "3", "4"), ("area_id", "", "Östra området"), ("problem_id", "", "Bränder"),
    }  # fmt: skip
    assert set(undone.fields) == {(name, new, old) for name, old, new in edit.fields}
    told_at_first = {name: new for name, _, new in created.fields}
    assert (told_at_first["title"], told_at_first["unit_id"]) == ("Eld", "Ekbackskolan")
    assert "id" not in told_at_first
    assert "recurrence" not in told_at_first, "nothing was said of it"


def test_a_version_can_be_read_as_it_was(told: Told) -> None:
    concern = told.concern("Först", on=DAY)
    first = _newest(told)
    told.save(concern, title="Sedan")
    second = _newest(told)
    told.add(builders.unit("Sjöskolan"))
    third = _newest(told)
    with told.store.read() as reader:
        then = reader.history.image_at(Kind.CONCERN, concern.id, first)
        assert isinstance(then, Concern)
        assert then == concern
        for change_id in (second, third):
            later = reader.history.image_at(Kind.CONCERN, concern.id, change_id)
            assert later == replace(concern, title="Sedan")
        for row_id, change_id in ((concern.id, first - 1), (4711, third)):
            with pytest.raises(UserError, match="gone"):
                reader.history.image_at(Kind.CONCERN, row_id, change_id)


def test_the_newest_changes_and_what_they_touched(told: Told) -> None:
    with told.store.read() as reader:
        before = reader.history.head()
    with told.store.write("told.both", count=2) as work:
        units = [work.add(builders.unit(name)) for name in ("Parkskolan", "Sjöskolan")]
    with told.store.read() as reader:
        newest, earlier = reader.history.latest(2)
        assert reader.history.head() not in ("", before)
    assert newest == work.change
    assert {touched.id for touched in newest.touched} == {unit.id for unit in units}
    assert newest.touches(Kind.UNIT)
    assert not newest.touches(Kind.CONCERN)
    assert earlier.id < newest.id


def _newest(told: Told) -> int:
    with told.store.read() as reader:
        return reader.history.latest(1)[0].id


def test_the_history_of_a_concern_tells_of_its_attachments_by_an_index_of_their_own(told: Told) -> None:
    concern, other = told.concern("Eld", on=DAY), told.concern("Rök", on=DAY)
    with told.store.write("attachment.add") as work:
        digest = work.blobs.keep(b"x")
        first, second = (
            work.add(AttachedFile(concern_id=concern.id, name=name, digest=digest)) for name in "ab"
        )
        work.add(AttachedFile(concern_id=other.id, name="c", digest=digest))
    with told.store.write("attachment.remove") as work:
        work.remove(first)
    with told.store.write("both") as work:
        work.save(replace(second, caption="Porten"))
        work.save(replace(concern, severity=Severity.ACUTE))
    sent: list[str] = []
    with told.store.read() as reader:
        connection = reader.connection
        event.listen(connection, "before_cursor_execute", lambda *seen: sent.append(seen[2]))
        both, removed, added, created = reader.history.of(Kind.CONCERN, concern.id)
        assert reader.history.of(Kind.CONCERN, concern.id, limit=1) == (both,)
        asked = next(sql for sql in sent if "json_extract" in sql)
        plans = [
            str(row) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}", (1, 200, 0)).all()
        ]
    assert any("ix_change_image_attached_to (<expr>=?)" in plan for plan in plans), plans
    assert created.created
    assert [(file.name, file.created) for file in added.files] == [("a", True), ("b", True)]
    assert (added.fields, added.created) == ((), False), "the concern itself stands as it stood"
    assert [(file.name, file.removed) for file in removed.files] == [("a", True)]
    assert both.fields == (("severity", "3", "4"),)
    assert [file.fields for file in both.files] == [(("caption", "", "Porten"),)]

"""Whatever is done to a register's file behind the program's back is found, and the row is named.

Each trial is one alteration, deletion, insertion or exchange at a random place in a file of its own.
"""

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.domain.meeting import Meeting
from orat.domain.minutes import MinutesVersion
from orat.domain.problem import Problem
from orat.domain.register import Person, Setting
from orat.domain.weeding import Weeding
from orat.storage.check import check
from orat.storage.finding import Finding
from orat.storage.store import FILE, Store
from tests.storage.conftest import Clock
from tests.storage.kept import behind_the_back, fill

Named = tuple[str, int]
"""A table and the id of a row in it."""
PDF = b"%PDF-1.7"
_LOG = ("change", "change_image", "chain_anchor", "sealed_change")
_OWN = frozenset({("change_image", "id"), ("change", "undo_state")})


@dataclass(frozen=True)
class Trial:
    """What was done, and which rows a finding may name it by."""

    told: str
    names: frozenset[Named]


def make(folder: Path, clock: Clock) -> None:
    """A register in which everything has happened: texts, undo, minutes, a weeding, and more after it."""
    store = Store.open(folder, actor="Samordnare", clock=clock)
    kept = fill(store)
    for number in range(2, 7):
        with store.write("concern.report", number=f"2026-000{number}", title="Rök") as work:
            work.add(replace(kept.concern, id=0, serial=number, title=f"Rök {number}"))
    with store.write("problem.gather", title="Bränder") as work:
        problem = work.add(Problem(series_id=kept.series.id, title="Bränder"))
        for concern in work.all(Concern, id=[2, 3]):
            work.save(replace(concern, problem_id=problem.id))
    with store.write("concern.edit") as work:
        work.save(replace(kept.concern, title="Annat"))
    store.undo()
    with store.write("person.keep", name="Kim") as work:
        work.add(Person(name="Kim Exempelsson"))
        work.add(Setting(key="a", value="b"))
    with store.read() as reader:
        head = reader.history.head()
    with store.write("minutes.finalise", undoable=False) as work:
        meeting = work.add(Meeting(series_id=kept.series.id, year=2026, number=47))
        work.add(
            MinutesVersion(
                meeting_id=meeting.id, version=1, finalised_at=clock.now, pdf=PDF, chain_head=head,
                digest=sha256(PDF).hexdigest(),
            )
        )  # fmt: skip
    with store.weed("weeding.carry-out") as weeding:
        weeding.record = weeding.add(Weeding(at=clock.now, by="Samordnare"))
        concern = weeding.get(Concern, 4)
        weeding.save(replace(concern, title="", description=""))
        weeding.let_go(concern)
    store.sweep()
    for place in ("Parken", "Torget", "Ängen"):
        with store.write("concern.edit") as work:
            work.save(replace(work.get(Concern, 5), place=place))
    assert store.check() == ()
    store.close()


class Tamperer:
    """Does one thing at random to a file, with a plain connection and the foreign keys off."""

    def __init__(self, connection: Any, luck: random.Random) -> None:
        self._ask = connection.execute
        self._luck = luck
        tables = [kind.value for kind in Kind] + list(_LOG)
        self._tables = [name for name in tables if self._ask(f"SELECT 1 FROM {name} LIMIT 1").fetchone()]

    def act(self) -> Trial | None:
        """Do something; None when it happened to change nothing."""
        deeds: list[Callable[[], Trial | None]] = [self._alter] * 5 + [
            self._remove, self._remove, self._forge, self._forge, self._exchange, self._cut_off,
        ]  # fmt: skip
        try:
            return self._luck.choice(deeds)()
        except IntegrityError:
            return None  # the schema itself forbids it

    def _alter(self) -> Trial | None:
        table, row = self._row()
        columns = [name for _, name, *_ in self._ask(f"PRAGMA table_info({table})") if name != "id"]
        column = self._luck.choice(columns)
        if (table, column) in _OWN:
            return None
        (old,) = self._ask(f"SELECT {column} FROM {table} WHERE id = ?", (row,)).fetchone()
        new = self._other(old)
        if table == "change_image" and column in ("before", "after") and (old is None or new is None):
            return None  # that is what a weeding leaves
        self._ask(f"UPDATE {table} SET {column} = ? WHERE id = ?", (new, row))
        return self._trial(f"{table}.{column} {row}: {old!r} to {new!r}", table, row)

    def _remove(self) -> Trial:
        table, row = self._row()
        trial = self._trial(f"{table} {row} removed", table, row)
        self._ask(f"DELETE FROM {table} WHERE id = ?", (row,))
        return trial

    def _forge(self) -> Trial:
        table, row = self._row()
        columns = [name for _, name, *_ in self._ask(f"PRAGMA table_info({table})")]
        new = self._ask(f"SELECT max(id) FROM {table}").fetchone()[0] + self._luck.choice((1, 1, 7))
        chosen = ", ".join(str(new) if name == "id" else name for name in columns)
        for index in self._unique(table):
            self._ask(f"DROP INDEX {index}")
        self._ask(f"INSERT OR IGNORE INTO {table} SELECT {chosen} FROM {table} WHERE id = ?", (row,))
        if not self._ask(f"SELECT 1 FROM {table} WHERE id = ?", (new,)).fetchone():
            self._ask(f"UPDATE {table} SET id = ? WHERE id = ?", (new, row))
        trial = self._trial(f"{table} {new} forged after {row}", table, new)
        gap = frozenset({(table, each) for each in (row, new - 6)}) if table == "change" else frozenset()
        return replace(trial, names=trial.names | gap | {(table, row)})

    def _exchange(self) -> Trial | None:
        table, one = self._row()
        (other,) = self._ask(f"SELECT id FROM {table} ORDER BY random() LIMIT 1").fetchone()
        if one == other:
            return None
        first, second = (self._trial("", table, row) for row in (one, other))
        for old, new in ((one, -1), (other, one), (-1, other)):
            self._ask(f"UPDATE {table} SET id = ? WHERE id = ?", (new, old))
        return Trial(f"{table} {one} and {other} exchanged", first.names | second.names)

    def _cut_off(self) -> Trial:
        """Take away the newest changes and put the rows back as they were, so that the rest is whole."""
        (last,) = self._ask("SELECT max(id) FROM change").fetchone()
        kept = last - self._luck.randint(1, 3)
        images = self._ask(
            "SELECT row_id, before FROM change_image WHERE change_id > ? ORDER BY change_id DESC", (kept,)
        ).fetchall()
        for row, before in images:
            self._ask("UPDATE concern SET place = json_extract(?, '$.place') WHERE id = ?", (before, row))
        self._ask("DELETE FROM change_image WHERE change_id > ?", (kept,))
        self._ask("DELETE FROM change WHERE id > ?", (kept,))
        return Trial(f"cut off after {kept}", frozenset({("change", kept + 1)}))

    def _row(self) -> Named:
        table = self._luck.choice(self._tables)
        (row,) = self._ask(f"SELECT id FROM {table} ORDER BY random() LIMIT 1").fetchone()
        return table, row

    def _unique(self, table: str) -> list[str]:
        found = self._ask(f"PRAGMA index_list({table})").fetchall()
        return [name for _, name, unique, origin, _ in found if unique and origin == "c"]

    def _trial(self, told: str, table: str, row: int) -> Trial:
        """An image is named by itself or by its change, a seal by its change or its weeding, the anchor by
        where the log then seems to be cut.
        """
        names = {(table, row)}
        if table == "change_image":
            found = self._ask("SELECT change_id FROM change_image WHERE id = ?", (row,)).fetchone()
            names |= {("change", found[0])} if found else set()
        elif table == "sealed_change":
            found = self._ask("SELECT weeding_id FROM sealed_change WHERE id = ?", (row,)).fetchone()
            names |= {("change", row)} | ({("weeding", found[0])} if found else set())
        elif table == "chain_anchor":
            names |= {("change", each) for each in range(1, 99)}
        elif table == "change":
            names |= {("change", row + 1)}
        return Trial(told, frozenset(names))

    def _other(self, old: Any) -> Any:
        """Something else of the same kind, or of another."""
        if isinstance(old, bool) or old is None:
            return self._luck.choice(["x", 1, "2026-11-16"])
        if isinstance(old, int):
            return self._luck.choice([old + 1, old - 1, -old - 1, "x"])
        if isinstance(old, float):
            return old + 0.5
        if isinstance(old, bytes):
            return old + b" "
        if not old:
            return self._luck.choice([" ", "x", "0"])
        at = self._luck.randrange(len(old))
        swapped = old[:at] + chr(ord(old[at]) ^ 1) + old[at + 1 :]
        return self._luck.choice([swapped, old + " ", old[:-1], ""])


def trials(folder: Path, count: int, seed: int) -> Iterator[tuple[Trial, set[Named]]]:
    """Each trial on the same register, with the rows that the check names after it. Every tenth is done to a
    file of its own that is opened anew; the others are taken back before they are committed.
    """
    clock = Clock()
    make(folder, clock)
    whole = (folder / FILE).read_bytes()
    luck = random.Random(seed)
    store = Store.open(folder, actor="", clock=clock)
    done = 0
    while done < count:
        found = _on_file(folder / "tried", whole, luck) if done % 10 == 0 else _taken_back(store, luck)
        if found is not None:
            done += 1
            yield found
    assert store.check() == (), "all of it was taken back"
    store.close()


def _taken_back(store: Store, luck: random.Random) -> tuple[Trial, set[Named]] | None:
    with store.read() as reader:
        connection = reader.connection
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        trial = Tamperer(connection.connection.dbapi_connection, luck).act()
        return None if trial is None else (trial, named(check(reader.connection, indexes=False)))


def _on_file(folder: Path, whole: bytes, luck: random.Random) -> tuple[Trial, set[Named]] | None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / FILE).write_bytes(whole)
    with behind_the_back(folder / FILE) as connection:
        trial = Tamperer(connection, luck).act()
    store = Store.open(folder, actor="", clock=Clock(), read_only=True)
    found = store.check()
    store.close()
    return None if trial is None else (trial, named(found))


def named(findings: tuple[Finding, ...]) -> set[Named]:
    """The rows that the findings are about."""
    return {(each.table, each.row or 0) for each in findings}


def unnamed(folder: Path, count: int, seed: int) -> list[str]:
    """The trials of which no row was named."""
    return [
        f"{trial.told}: {sorted(found)}"
        for trial, found in trials(folder, count, seed)
        if not trial.names & found
    ]


def test_a_hundred_and_twenty_tamperings_are_found_and_named(tmp_path: Path) -> None:
    assert unnamed(tmp_path, 120, seed=1) == []


@pytest.mark.soak
def test_ten_thousand_tamperings_are_found_and_named(tmp_path: Path) -> None:
    assert unnamed(tmp_path, 10_000, seed=2) == []

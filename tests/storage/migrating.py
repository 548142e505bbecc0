"""Openings that are killed on their way to the newest schema: this process forks them and looks afterwards.

    python -m tests.storage.migrating FOLDER ASIDE DATABASE KILLS [KEY]

Each killing has a copy of FOLDER, which may be empty, and dies at one of so many of all the statements and
calls of files there are, counted in a run that lives. DATABASE has the migrations. Prints one JSON line for
each: the step, the schema that was found, and whether all was whole then and after the next opening.
"""

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from orat import paths
from orat.domain.concern import Concern
from orat.storage import engine, migrate
from orat.storage import store as stores
from orat.storage.store import FILE, Store
from tests.forking import told_by
from tests.storage.kept import fill

_FILES = frozenset({"open", "os.mkdir", "os.rename", "os.remove", "os.chmod"})
TITLE = "Eld i en papperskorg"


def _die_at(folder: Path, limit: int) -> Callable[[], int]:
    """Kill this process at its n-th statement or call of a file in the folder; the answer is one such call
    and tells how many there were.
    """
    seen = 0

    def count(*_: object) -> int:
        nonlocal seen
        seen += 1
        if seen == limit:
            os.kill(os.getpid(), signal.SIGKILL)
        return seen

    def watched(*arguments: Any, _connect: Any = engine.connect, **options: Any) -> Any:
        connection = _connect(*arguments, **options)
        connection.set_trace_callback(count)
        return connection

    def heard(event: str, told: tuple[Any, ...]) -> None:
        if event in _FILES and str(folder) in str(told[:1]):
            count()

    engine.connect = watched
    sys.addaudithook(heard)
    return count


def killed(folder: Path, limit: int, key: str | None) -> int:
    """Fork an opening that dies at its n-th step; how many steps there were when it lived, otherwise 0."""

    def opening(pipe: int) -> None:
        step = _die_at(folder, limit)
        store = Store.open(folder, actor="", key=key)
        last = step()
        store.close()
        os.write(pipe, str(last).encode())

    told, whole = told_by(opening)
    return int(told) if whole else 0


def found(folder: Path, step: int, key: str | None, *, filled: bool) -> dict[str, Any]:
    """What is there after a killing, and after the next opening."""
    told: dict[str, Any] = {"step": step, "schema": ""}
    if filled:
        with closing(engine.connect(folder / FILE, key=key)) as connection:
            ask = connection.execute
            (told["schema"],) = ask("SELECT version_num FROM alembic_version").fetchone()
            assert ask("SELECT title FROM concern").fetchall() == [(TITLE,)]
            assert ask("PRAGMA integrity_check").fetchone() == ("ok",)
            assert ask("PRAGMA foreign_key_check").fetchall() == []
            has_motto = any(row[1] == "motto" for row in ask("PRAGMA table_info(series)"))
            assert has_motto is (told["schema"] == "9999")
    store = Store.open(folder, actor="", key=key)
    if not filled:
        fill(store)
    with store.read() as reader:
        assert [concern.title for concern in reader.all(Concern)] == [TITLE]
    # The next schema is one that the program's own comparison knows nothing of.
    assert {each.code for each in store.check()} <= ({"schema", "row-altered"} if filled else set())
    store.close()
    assert engine.is_plain(folder / FILE) is (key is None)
    return told


def main(folder: Path, aside: Path, database: Path, kills: int, key: str | None = None) -> None:
    """Kill, look, tell."""
    filled = (folder / FILE).exists()
    if (database / "migrations" / "versions" / "9999_next.py").exists():
        for module in (stores, migrate):
            module.__dict__["HEAD"] = "9999"
    paths.database = lambda: database

    def again() -> None:
        shutil.rmtree(aside, ignore_errors=True)
        shutil.copytree(folder, aside)

    again()
    total = killed(aside, 0, key)
    assert total > kills
    last = [total - back for back in (4, 2, 0)] if kills > 3 else [total]
    for step in sorted({1 + at * total // kills for at in range(kills - len(last))} | set(last)):
        again()
        assert killed(aside, step, key) == 0
        print(json.dumps(found(aside, step, key, filled=filled)), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]), *sys.argv[5:])

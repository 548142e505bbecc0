"""A verified copy of the live database, made while it is open."""

import os
from contextlib import closing
from hashlib import file_digest
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from orat.errors import EnvironmentFault
from orat.storage import engine


def make_backup(connection: Any, target: Path, *, key: str | None = None) -> str:
    """Copy a driver's open connection to `target` and answer the SHA-256 of the copy, also kept beside it.

    Written under a temporary name, opened again, checked, and renamed when it is whole. Raises
    EnvironmentFault ("disk-full", "unreadable", …); no half copy is left behind.
    """
    temporary = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
        with closing(driver.connect(str(temporary), isolation_level=None)) as copy:
            if key is not None:
                copy.set_key(key)
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            _require_same(connection, copy)
        digest = _digest(temporary)
        target.with_name(target.name + ".sha256").write_text(f"{digest}  {target.name}\n", encoding="utf-8")
        temporary.replace(target)
    except driver.DatabaseError as error:
        raise engine.fault(error) or EnvironmentFault("unreadable") from error
    except OSError as error:
        raise engine.from_os(error) from error
    finally:
        temporary.unlink(missing_ok=True)
    return digest


def _require_same(original: Any, copy: Any) -> None:
    """Raise EnvironmentFault("unreadable") unless the copy is sound and has as many rows in every table."""
    if copy.execute("PRAGMA quick_check").fetchone() != ("ok",):
        raise EnvironmentFault("unreadable")
    tables = [
        name for (name,) in original.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        )
    ]  # fmt: skip
    for name in tables:
        count = f'SELECT count(*) FROM "{name}"'  # noqa: S608 - the name is the schema's own
        if original.execute(count).fetchone() != copy.execute(count).fetchone():
            raise EnvironmentFault("unreadable", table=name)


def _digest(path: Path) -> str:
    with path.open("rb+") as file:
        digest = file_digest(file, "sha256").hexdigest()
        os.fsync(file.fileno())
    return digest

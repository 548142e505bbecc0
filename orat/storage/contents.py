"""What a register holds, read over a bare connection so that any schema of ours can be asked."""

from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from orat.domain.backups import Contents
from orat.domain.meeting import MeetingState

_HELD = (MeetingState.HELD.value, MeetingState.FINALISED.value)


def contents_of(connection: Any) -> Contents:
    """Count what is there. Raises the driver's errors where it cannot be read."""
    ask = connection.execute
    last = ask("SELECT id, digest, at FROM change ORDER BY id DESC LIMIT 1").fetchone()
    first = ask("SELECT digest FROM change ORDER BY id LIMIT 1").fetchone()
    schema = ask("SELECT version_num FROM alembic_version").fetchone()
    week = ask(
        "SELECT year, number FROM meeting WHERE state IN (?, ?) ORDER BY year DESC, number DESC LIMIT 1",
        _HELD,
    ).fetchone()
    return Contents(
        schema=str(schema[0]) if schema else "",
        lineage=first[0] if first else "",
        last_change=last[0] if last else 0,
        last_digest=last[1] if last else "",
        last_at=instant(last[2]) if last else None,
        latest_week=f"{week[0]}-W{week[1]:02d}" if week else "",
        rows=row_counts(connection),
    )


def row_counts(connection: Any) -> dict[str, int]:
    """How many rows each table has."""
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - the schema's own
        for name in tables(connection)
    }


def tables(connection: Any) -> list[str]:
    """The names of the tables that hold what a person put in; search indexes are made from those."""
    found = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
        "AND name NOT LIKE '%!_search!_%' ESCAPE '!' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"
    )
    return [name for (name,) in found]


def instant(stored: Any) -> datetime | None:
    """A stored UTC time; None for what is none."""
    with suppress(ValueError, TypeError):
        return datetime.fromisoformat(stored).replace(tzinfo=UTC)
    return None

"""Which schema this program knows, and what a file holds."""

from typing import Any

from sqlalchemy import Connection

HEAD = "0001"
"""The newest revision in database/migrations; known here so that an ordinary start does without Alembic."""
APPLICATION_ID = 0x4F524154
"""Marks the file as ours ("ORAT") in SQLite's header."""


def revision(connection: Any) -> str | None:
    """The revision of a driver's connection: None for an empty file, "" for a database that is not ours."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return None
    if "alembic_version" not in tables:
        return ""
    found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if found is None else str(found[0])


def dump_schema(connection: Connection) -> str:
    """Every statement that makes the schema, tables first, each kind by name: database/schema.sql."""
    # FTS5 keeps each index in tables of its own, named after it.
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL "
        "AND (type = 'trigger' OR name NOT LIKE 'sqlite!_%' ESCAPE '!' "
        "AND name NOT LIKE '%!_search!_%' ESCAPE '!') "
        "ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 WHEN 'view' THEN 2 ELSE 3 END, name"
    )
    return "".join(f"{row.sql.strip()};\n\n" for row in rows)

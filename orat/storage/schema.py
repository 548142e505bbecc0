"""Which schema this program knows, and what a file holds."""

from sqlalchemy import Connection

HEAD = "0014"
"""The newest revision in database/migrations; known here so that an ordinary start does without Alembic."""
APPLICATION_ID = 0x4F524154
"""Marks the file as ours ("ORAT") in SQLite's header."""


def revision(connection: Connection) -> str | None:
    """The revision of a database: None for an empty file, "" for one that is not ours."""
    told = connection.exec_driver_sql
    tables = {name for (name,) in told("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return None
    if "alembic_version" not in tables:
        return ""
    found = told("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


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

"""Brings a database to this program's schema by Alembic, in one transaction, with a verified copy made first.

A process killed at any moment leaves the old schema with all its rows, or the new one with all its rows.
"""

from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from orat import paths
from orat.domain.backups import Reason
from orat.errors import EnvironmentFault
from orat.storage import engine
from orat.storage.schema import HEAD, revision
from orat.storage.shelf import FOLDER, Shelf


def migrate(path: Path, *, now: datetime, key: str | None = None) -> None:
    """Migrate a file to HEAD, creating it if need be.

    Raises EnvironmentFault("newer-schema") for a schema of a later program, ("not-a-database") for somebody
    else's database, and those of the engine; the file is then as it was.
    """
    opened = engine.make_engine(path, key=key)
    try:
        with opened.connect() as connection:
            found = revision(connection)
            connection.rollback()
            require_known(found)
            if found is not None:
                shelf = Shelf(path.parent / FOLDER, key=key)
                shelf.add(engine.raw(connection), Reason.MIGRATION, now=now)
            engine.write_ahead(connection)
        _upgrade(opened, alembic_config())
    finally:
        opened.dispose()


def require_known(found: str | None) -> None:
    """Raise EnvironmentFault("not-a-database") or ("newer-schema") for a revision that cannot be migrated."""
    if found == "":
        raise EnvironmentFault("not-a-database")
    known = {script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()}
    if found is not None and found not in known:
        raise EnvironmentFault("newer-schema", schema=found, known=HEAD)


def alembic_config() -> Config:
    """Alembic's settings without a file: where the migrations lie."""
    config = Config()
    config.set_main_option("script_location", str(paths.database() / "migrations").replace("%", "%%"))
    return config


def _upgrade(opened: Engine, config: Config) -> None:
    with opened.connect().execution_options(write=True) as connection:
        # With foreign keys on, rebuilding a parent table would empty its children. The pragma means nothing
        # inside a transaction, and SQLAlchemy begins one with the first statement it knows of.
        engine.raw(connection).execute("PRAGMA foreign_keys = OFF")
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            _require_whole(connection)


def _require_whole(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise EnvironmentFault("unreadable", table=str(broken[0]), row=broken[1])

"""Write database/schema.sql as the migrations make it, so that a change of the tables is read in a diff."""

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from orat import paths
from orat.storage.engine import make_engine
from orat.storage.migrate import migrate
from orat.storage.schema import dump_schema


def schema() -> str:
    """Every statement of a database that has just been made."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "orat.db"
        migrate(file, now=datetime.now(UTC))
        opened = make_engine(file, read_only=True)
        try:
            with opened.connect() as connection:
                return dump_schema(connection)
        finally:
            opened.dispose()


if __name__ == "__main__":
    (paths.database() / "schema.sql").write_text(schema(), encoding="utf-8")

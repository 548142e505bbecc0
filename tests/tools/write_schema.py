"""Write database/schema.sql anew from the migrations: python -m tests.tools.write_schema."""

import tempfile
from contextlib import closing
from pathlib import Path

from orat import paths
from orat.storage import engine
from orat.storage.schema import dump_schema
from orat.storage.store import FILE, Store

SCHEMA = paths.database() / "schema.sql"


def schema_of_a_new_register(folder: Path) -> str:
    """The schema that the migrations make."""
    Store.open(folder, actor="").close()
    with closing(engine.make_engine(folder / FILE).connect()) as connection:
        return dump_schema(connection)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        SCHEMA.write_text(schema_of_a_new_register(Path(folder)), encoding="utf-8")

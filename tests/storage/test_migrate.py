"""Migrations: one path from any schema to this one, a copy first, all or nothing, even when killed."""

import gzip
import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine

from orat import paths
from orat.domain.concern import Concern
from orat.domain.minutes import MinutesVersion
from orat.errors import EnvironmentFault
from orat.storage import search, tables
from orat.storage.engine import make_engine
from orat.storage.migrate import alembic_config, migrate
from orat.storage.schema import APPLICATION_ID, HEAD, dump_schema
from orat.storage.store import FILE, Store
from tests.storage.conftest import Clock
from tests.storage.kept import KEY, behind_the_back, fill

ROOT = Path(__file__).parents[2]
RELEASED = sorted((Path(__file__).parents[1] / "databases").glob("*.db.gz"))
"""A small file of every released schema."""


def test_the_program_knows_the_newest_revision() -> None:
    assert ScriptDirectory.from_config(alembic_config()).get_current_head() == HEAD


def test_the_migrations_make_the_tables_of_the_models(store: Store) -> None:
    wanted = create_engine("sqlite://", module=driver)
    with wanted.connect() as connection, store.read() as reader:
        known = tables.every()
        tables.METADATA.create_all(connection)
        made = reader.connection
        for table in known:
            assert tables_as_kept(made, table) == tables_as_kept(connection, table)
    wanted.dispose()


def tables_as_kept(connection: Connection, table: str) -> dict[str, object]:
    """Columns, foreign keys and indexes of a table as SQLite tells them."""
    told = connection.exec_driver_sql
    indexes = {
        name: (unique, partial, [tuple(row)[2:] for row in told(f"PRAGMA index_xinfo({name})")])
        for _, name, unique, _, partial in told(f"PRAGMA index_list({table})")
    }
    return {
        "columns": {tuple(row)[1:4] for row in told(f"PRAGMA table_info({table})")},
        "keys": {tuple(row)[2:5] for row in told(f"PRAGMA foreign_key_list({table})")},
        "indexes": indexes,
    }


def test_the_schema_in_the_repository_is_what_the_migrations_make(store: Store) -> None:
    """After a change of the schema: python -m tests.tools.schema."""
    with store.read() as reader:
        made = dump_schema(reader.connection)
    assert made == (paths.database() / "schema.sql").read_text(encoding="utf-8")


def test_the_search_indexes_are_those_that_the_program_speaks_of(store: Store) -> None:
    with store.read() as reader:
        made = dump_schema(reader.connection)
        mark = reader.connection.exec_driver_sql("PRAGMA application_id").scalar()
    for index in search.INDEXES:
        for statement in search.create_statements(index):
            assert f"{statement};\n" in made
    assert mark == APPLICATION_ID


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_each_released_schema_comes_to_this_one(released: Path, tmp_path: Path, clock: Clock) -> None:
    (tmp_path / FILE).write_bytes(gzip.decompress(released.read_bytes()))
    store = Store.open(tmp_path, actor="", clock=clock)
    assert store.check() == ()
    with store.read() as reader:
        assert len(reader.all(Concern)) == 3
        assert [hashlib.sha256(minutes.pdf).hexdigest() for minutes in reader.all(MinutesVersion)] == [
            minutes.digest for minutes in reader.all(MinutesVersion)
        ]
    store.close()


@pytest.fixture
def two_revisions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's migrations and a next one, which rebuilds a parent table; HEAD follows."""
    database = tmp_path / "database"
    shutil.copytree(paths.database(), database)
    (database / "migrations" / "versions" / "9999_next.py").write_text(
        NEXT_REVISION.replace("@HEAD", HEAD), encoding="utf-8"
    )
    monkeypatch.setattr(paths, "database", lambda: database)
    for module in ("orat.storage.store", "orat.storage.migrate"):
        monkeypatch.setattr(f"{module}.HEAD", "9999")
    return database


NEXT_REVISION = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "@HEAD"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("series", recreate="always") as batch:
        batch.add_column(sa.Column("motto", sa.Text(), nullable=False, server_default=""))
"""


def test_rebuilding_a_parent_keeps_its_children_and_a_copy_is_made_first(
    store: Store, clock: Clock, two_revisions: Path
) -> None:
    kept = fill(store)
    store.close()
    again = Store.open(store.path.parent, actor="", clock=clock)
    with again.read() as reader:
        connection = reader.connection
        assert connection.exec_driver_sql("SELECT motto FROM series").all() == [("",)]
        assert reader.find(type(kept.concern), kept.concern.id) == kept.concern
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    again.close()
    (copy,) = (store.path.parent / "backups").glob("*.db")
    assert copy.name == "20261116T073000Z-0001-migration.db"
    (made,) = again.shelf.all()
    assert again.shelf.is_intact(made)
    assert made.contents.schema == HEAD
    with behind_the_back(copy) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
        assert connection.execute("SELECT title FROM concern").fetchall() == [(kept.concern.title,)]


def test_a_row_that_points_nowhere_stops_the_migration(
    store: Store, clock: Clock, two_revisions: Path
) -> None:
    fill(store)
    store.close()
    with behind_the_back(store.path) as connection:
        connection.execute("DELETE FROM area")
    with pytest.raises(EnvironmentFault, match="unreadable") as caught:
        Store.open(store.path.parent, actor="", clock=clock)
    assert caught.value.facts["table"] in {"unit", "concern"}
    with behind_the_back(store.path) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
    assert [made.whole for made in store.shelf.all()] == [False]


def test_a_newer_register_is_left_untouched(store: Store, clock: Clock) -> None:
    fill(store)
    store.close()
    with behind_the_back(store.path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0815'")
    before = store.path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(EnvironmentFault, match="newer-schema") as caught:
            Store.open(store.path.parent, actor="", clock=clock, read_only=read_only)
        assert caught.value.facts == {"schema": "0815", "known": HEAD}
    assert store.path.read_bytes() == before
    assert not (store.path.parent / "backups").exists()


def killed(folder: Path, aside: Path, database: Path, kills: int, key: str | None = None) -> list[str]:
    """The schema that tests.storage.migrating found after each killing; it looks whether all is whole."""
    arguments = [sys.executable, "-m", "tests.storage.migrating"]
    arguments += [str(folder), str(aside), str(database), str(kills), *([key] if key else [])]
    done = subprocess.run(arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT, check=True)
    seen = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(seen) == kills
    return [each["schema"] for each in seen]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_a_first_start_that_is_killed_is_made_good_by_the_next(tmp_path: Path, key: str | None) -> None:
    (tmp_path / "new").mkdir()
    killed(tmp_path / "new", tmp_path / "aside", paths.database(), 3, key)


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def filled(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> tuple[Path, str | None]:
    """The folder of a filled register of this schema, and its key."""
    made = Store.open(tmp_path / "filled", actor="", clock=clock, key=request.param)
    fill(made)
    made.close()
    return tmp_path / "filled", request.param


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_migration_that_is_killed_leaves_the_old_or_the_new_schema(
    filled: tuple[Path, str | None], tmp_path: Path, two_revisions: Path
) -> None:
    folder, key = filled
    found = killed(folder, tmp_path / "aside", two_revisions, 5, key)
    assert found == [HEAD] * 4 + ["9999"]


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_migration_killed_at_a_hundred_points_is_old_or_new(
    filled: tuple[Path, str | None], tmp_path: Path, two_revisions: Path
) -> None:
    folder, key = filled
    found = killed(folder, tmp_path / "aside", two_revisions, 100, key)
    assert set(found) == {HEAD, "9999"}
    assert found == sorted(found)


def test_migrating_twice_is_harmless(tmp_path: Path, clock: Clock) -> None:
    """Two programs that start at once both find an empty folder."""
    migrate(tmp_path / FILE, now=clock.now)
    migrate(tmp_path / FILE, now=clock.now)
    opened = make_engine(tmp_path / FILE)
    with opened.connect() as connection:
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == HEAD
    opened.dispose()


def test_an_ordinary_start_does_without_alembic(store: Store) -> None:
    store.close()
    code = (
        "import sys; from pathlib import Path; from orat.storage.store import Store;"
        f"Store.open(Path({str(store.path.parent)!r}), actor='').close();"
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0

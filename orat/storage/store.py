"""The register on disk: opens it, hands out reading and writing transactions, steps back and forward."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import IntegrityError

from orat.domain.backups import Backup, Reason
from orat.domain.changes import Change, ChangeKind, Step
from orat.errors import EnvironmentFault, Fact, UserError
from orat.storage import engine, log, undo
from orat.storage.backup import Heard, take_place
from orat.storage.damage import require_sound
from orat.storage.recorder import Recorder
from orat.storage.schema import HEAD, revision
from orat.storage.shelf import FOLDER, Shelf
from orat.storage.still import Claim
from orat.storage.undo import Told, unheard
from orat.storage.work import Reader, Work

if TYPE_CHECKING:
    # What is seldom done to a register is read when it is done.
    from orat.storage.bulk import Bulk
    from orat.storage.finding import Finding
    from orat.storage.weed import WeedingWork

FILE = "orat.db"
"""The database's name in the data folder."""


def utc_now() -> datetime:
    """The present instant."""
    return datetime.now(UTC)


class Store:
    """One open register. Its connection serves one thread at a time; others wait for their turn."""

    def __init__(
        self,
        path: Path,
        opened: Engine,
        *,
        actor: str,
        clock: Callable[[], datetime],
        read_only: bool,
        key: str | None = None,
    ) -> None:
        self.path = path
        self.shelf = Shelf(path.parent / FOLDER, key=key)
        self.key = key
        self.actor = actor
        self.clock = clock
        self.read_only = read_only
        self._engine = opened
        self._closed = False
        self._turn = threading.RLock()
        self._beside = threading.RLock()
        self._current: Reader | None = None
        self._claim = Claim(path, writes=not read_only)

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        actor: str,
        clock: Callable[[], datetime] = utc_now,
        read_only: bool = False,
        key: str | None = None,
    ) -> Store:
        """Open the register in a folder, made or migrated when needed (after a verified copy into backups/).

        Raises EnvironmentFault "not-a-database", "register-damaged", "newer-schema", "read-only", "locked",
        "disk-full" or "unreadable"; the file is then as it was. A read-only store must find a file of this
        very schema.
        """
        path = folder.absolute() / FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise engine.from_os(error) from error
        require_sound(path, key=key)
        opened = engine.make_engine(path, key=key, read_only=read_only)
        try:
            found = _revision(opened, write=not read_only)
            if found != HEAD:
                opened.dispose()
                from orat.storage.migrate import migrate, require_known

                require_known(found)
                if read_only:
                    raise EnvironmentFault("read-only", path=str(path))
                migrate(path, now=clock(), key=key)
        except EnvironmentFault:
            opened.dispose()
            raise
        return cls(path, opened, actor=actor, clock=clock, read_only=read_only, key=key)

    def close(self) -> None:
        """Let go of the file; the write-ahead log is folded into it."""
        with self._turn:
            self._closed = True
            self._engine.dispose()
            self._claim.end()

    def remove(self) -> None:
        """Close the register and take its files away for good."""
        self.close()
        for name in (self.path.name, f"{self.path.name}-wal", f"{self.path.name}-shm"):
            self.path.with_name(name).unlink(missing_ok=True)

    def become(self, other: Path) -> None:
        """Take another register's file, closed and of the same key, in place of this one; `other` is gone.

        A process killed at any moment leaves the one or the other whole. Raises EnvironmentFault("locked")
        while another program has this one open.
        """
        with self._turn, self._beside:
            self._fold()
            self._engine.dispose()
            try:
                # The file that is replaced may not be open on Windows, and would keep its room elsewhere.
                self._claim.end()
                take_place(other, self.path)
            except OSError as error:
                raise engine.from_os(error) from error
            finally:
                self._claim = Claim(self.path, writes=True)

    @contextmanager
    def aside(self) -> Iterator[Any]:
        """A driver's connection of its own that only reads, for work beside the window's; on any thread."""
        with self._beside:
            claim = Claim(self.path, writes=False)
            try:
                with (
                    closing(engine.connect(self.path, key=self.key, read_only=True)) as connection,
                    engine.told_as_faults(self.path),
                ):
                    yield connection
            finally:
                claim.end()

    def back_up(self, reason: Reason, *, heard: Heard = lambda _part: None) -> Backup:
        """Make a backup while others read and write; on any thread, but not inside a write of this one.

        Raises EnvironmentFault as `Shelf.add` does.
        """
        with self.aside() as connection:
            # Each page is read once, and a cache would only be filled and emptied.
            connection.execute("PRAGMA cache_size = -128")
            return self.shelf.add(connection, reason, now=self.clock(), heard=heard)

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """A consistent view. Inside another read or write of the same thread it is that one."""
        with self._turn:
            if self._current is not None:
                yield self._current
                return
            with self._connection(write=False) as connection:
                self._current = Reader(connection)
                try:
                    yield self._current
                finally:
                    self._current = None

    @contextmanager
    def write(
        self, verb: str, *, run: str | None = None, undoable: bool = True, **facts: Fact
    ) -> Iterator[Work]:
        """One unit of work: kept and logged as one change, or nothing of it if anything is raised.

        Adjacent changes of one `run`, one actor and less than five minutes apart are one undo step; one
        of the run WITH_PREVIOUS is no step of its own but undone with what was done before it, and nothing
        of it is kept while something can be done again (`change` is None then); one of the run ASIDE is
        passed over: it stays when what is before it is undone. What else cannot be undone bars everything
        before it too. RuntimeError inside another read or write: a bug.
        """
        with self._turn, self._connection(write=True) as connection:
            recorder = Recorder(connection)
            work = Work(connection, dict(facts), recorder)
            self._current = work
            try:
                yield work
                if run == log.WITH_PREVIOUS and undo.step_to_redo(connection) is not None:
                    return
                if recorder.settled():
                    entry = self._entry(verb, work.facts, run=run, undoable=undoable)
                    work.change = log.append(connection, entry, recorder.images(), recorder.written)
                connection.commit()
            except BaseException:
                work.change = None
                raise
            finally:
                self._current = None

    @contextmanager
    def weed(self, verb: str, **facts: Fact) -> Iterator[WeedingWork]:
        """A unit of work in which texts are let go for good; it cannot be undone. Call `sweep` after it."""
        from orat.storage.weed import WeedingWork

        with self._turn, self._connection(write=True) as connection:
            recorder = Recorder(connection)
            work = WeedingWork(connection, dict(facts), recorder)
            self._current = work
            try:
                yield work
                work.finish()
                recorder.settled()
                entry = self._entry(verb, work.facts, undoable=False)
                work.change = log.append(connection, entry, recorder.images(), recorder.written)
                work.forget(work.change.id)
                connection.commit()
            except BaseException:
                work.change = None
                raise
            finally:
                self._current = None

    def sweep(self) -> None:
        """Make the search indexes and the file anew, so that nothing that was let go lingers in them.

        Takes as much room again meanwhile. Raises EnvironmentFault("disk-full"), ("locked"); then it is to be
        called again.
        """
        from orat.storage.weed import remake_indexes

        with self._turn, self._beside:
            with self._connection(write=True) as connection:
                remake_indexes(connection)
                connection.commit()
            with self._engine.connect() as connection:
                engine.vacuum(connection)
            self._fold()

    def undo(self, told: Told = unheard) -> Change:
        """Take back the latest step. `told` hears how much is done, 0 to 1, and may raise: then none is.

        Raises UserError("nothing-to-undo") or ("undo-conflict", kind, id).
        """
        return self._go_over(ChangeKind.UNDO, told)

    def redo(self, told: Told = unheard) -> Change:
        """Do again what was last undone; the same. Raises UserError("nothing-to-redo"), ("undo-conflict")."""
        return self._go_over(ChangeKind.REDO, told)

    def undo_step(self) -> Step | None:
        """What undo would take back."""
        with self.read() as reader:
            return undo.step_to_undo(reader.connection)

    def redo_step(self) -> Step | None:
        """What redo would do again."""
        with self.read() as reader:
            return undo.step_to_redo(reader.connection)

    @contextmanager
    def bulk(self, verb: str, **facts: Fact) -> Iterator[Bulk]:
        """Fill the register with many rows as one change without images that cannot be undone."""
        from orat.storage.bulk import Bulk

        with self._turn, self._connection(write=True) as connection:
            loading = Bulk(connection)
            yield loading
            loading.finish()
            entry = self._entry(verb, {**facts, **loading.facts}, undoable=False)
            log.append(connection, entry, ())
            connection.commit()

    def check(self, *, deep: bool = False) -> tuple[Finding, ...]:
        """Everything that is wrong with the file, and if `deep` with its backups; empty when it is whole."""
        from orat.storage.check import check
        from orat.storage.deep_check import deep_check

        with self._turn, self._connection(write=not self.read_only) as connection:
            findings = check(connection, indexes=not self.read_only)
            if deep:
                findings += tuple(deep_check(connection, self.shelf, key=self.key))
            return findings

    def _fold(self) -> None:
        """Bring the write-ahead log into the file: left beside another file it would be taken for its own."""
        with self._engine.connect() as connection, engine.told_as_faults(self.path):
            (busy, *_) = engine.raw(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise EnvironmentFault("locked")

    def _go_over(self, kind: ChangeKind, told: Told) -> Change:
        with self._turn, self._connection(write=True) as connection:
            undoing = kind is ChangeKind.UNDO
            step = undo.step_to_undo(connection) if undoing else undo.step_to_redo(connection)
            if step is None:
                raise UserError("nothing-to-undo" if undoing else "nothing-to-redo")
            recorder = Recorder(connection)
            try:
                undo.go_over(connection, step, kind, recorder, told)
            except IntegrityError as error:
                raise UserError("undo-conflict") from error
            recorder.settled()
            entry = self._entry(step.verb, step.facts, kind=kind, undo_of=step.change_id)
            change = log.append(connection, entry, recorder.images(), recorder.written)
            try:
                connection.commit()
            except IntegrityError as error:
                raise UserError("undo-conflict") from error
            return change

    def _entry(self, verb: str, facts: Mapping[str, Fact], **more: Any) -> log.Entry:
        return log.Entry(at=self.clock(), actor=self.actor, verb=verb, facts=facts, **more)

    @contextmanager
    def _connection(self, *, write: bool) -> Iterator[Connection]:
        if self._current is not None:
            raise RuntimeError("a write inside another read or write")
        if self._closed:
            raise RuntimeError("the register is closed")
        if write and self.read_only:
            raise EnvironmentFault("read-only", path=str(self.path))
        # A write takes its turn among processes here, not first when something is written. In the block of a
        # transaction that the database took back nothing more can be written.
        with self._engine.connect().execution_options(write=write) as connection, connection.begin():
            try:
                yield connection
            finally:
                connection.rollback()


def _revision(opened: Engine, *, write: bool) -> str | None:
    """The file's revision. Asks for the right to write where it is wanted, so that its lack shows at once."""
    with opened.connect().execution_options(write=write) as connection:
        if write:
            # A file that cannot be written is only told apart by writing, which is taken back.
            connection.exec_driver_sql("PRAGMA user_version = 0")
        found = revision(connection)
        connection.rollback()
        if found == HEAD and write:
            engine.write_ahead(connection)
        return found

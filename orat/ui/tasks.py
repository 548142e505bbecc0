"""Runs reads and writes on the one thread that owns the services, and brings results back to the UI
thread.
"""

import logging
import queue
import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from orat.domain.changes import Done
from orat.errors import Cancelled, EnvironmentFault, OratError
from orat.ui.progress import Progress

S = TypeVar("S")
T = TypeVar("T")

log = logging.getLogger(__name__)

_BUSY_AFTER_MS = 1000
_PROGRESS_AFTER_MS, _PROGRESS_SOON_MS = 3000, 500
_CLOSED = EnvironmentFault("services-not-open")


@dataclass(eq=False, slots=True)
class _Job:
    """One thing to do on the worker; `key` lets a newer read take its place."""

    run: Callable[[], object]
    then: Callable[[Any], None] | None
    failed: Callable[[OratError], None] | None
    owner: QObject | None
    key: Hashable | None = None
    writes: bool = False
    progress: Progress | None = None
    superseded: bool = False
    beside: bool = False

    @property
    def wanted(self) -> bool:
        """Whether anybody is still there to take the result."""
        return not self.superseded and (self.owner is None or shiboken6.isValid(self.owner))


@dataclass(frozen=True, slots=True)
class _Answer:
    job: _Job
    value: object = None
    error: BaseException | None = None


class Tasks(QObject, Generic[S]):
    """The way from the window to the services `S`: jobs run one at a time in the order they were asked for.

    `inline=True` runs each job at once on the calling thread and lets bugs fly; that is for tests.
    """

    changed = Signal(object)
    """A `Change`, after each write that changed something."""
    busy = Signal(bool)
    """True when work has taken one second, False when all is done."""
    long_job = Signal(object)
    """A `Progress`, when a job started with `run_long` has taken three seconds."""
    long_job_ended = Signal(object)
    """The same `Progress` when it is over."""
    beside_done = Signal()
    """What ran beside the services is over, whichever way."""
    unhandled = Signal(object)
    """An `OratError` that no `failed` took."""
    bug = Signal(str)
    """The type name of any other exception; its text is never passed on, it may hold what a person wrote."""
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None, *, inline: bool = False) -> None:
        super().__init__(parent)
        self._inline = inline
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._services: S | None = None
        self._close: Callable[[S], None] | None = None
        self._latest: dict[Hashable, _Job] = {}
        self._beside: dict[threading.Thread, Progress] = {}
        self._pending = 0
        self._shown_busy = False
        self._timer = QTimer(self, singleShot=True, interval=_BUSY_AFTER_MS)
        self._timer.timeout.connect(self._say_busy)
        self._answered.connect(self._deliver)

    def start(
        self,
        factory: Callable[[], S],
        then: Callable[[], None] | None = None,
        failed: Callable[[OratError], None] | None = None,
        close: Callable[[S], None] | None = None,
    ) -> None:
        """Open the services on the worker's own thread; may be called again after a failure or to change
        them.

        `close` is called with them, on the same thread, at `stop` or before others take their place.
        """

        def open_services() -> None:
            self._close_services()
            self._services = factory()
            self._close = close

        self._submit(
            _Job(open_services, None if then is None else lambda _: then(), failed, None, writes=True)
        )

    def read(
        self,
        job: Callable[[S], T],
        then: Callable[[T], None],
        failed: Callable[[OratError], None] | None = None,
        owner: QObject | None = None,
        latest: Hashable | None = None,
    ) -> None:
        """Run a read and hand its result to `then` on the UI thread.

        Dropped when `owner` (or the object `then` is a method of) is gone, or a newer read has the same
        `latest`.
        """
        who = _owner(owner, then)
        self._submit(
            _Job(self._bound(job), then, failed, who, key=None if latest is None else (id(who), latest))
        )

    def write(
        self,
        job: Callable[[S], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[OratError], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Run a write; `then` gets its result, and `changed` is emitted when it is a `Done` with a change."""
        self._submit(_Job(self._bound(job), then, failed, _owner(owner, then), writes=True))

    def run_long(
        self,
        title: str,
        job: Callable[[S, Progress], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[OratError], None] | None = None,
        owner: QObject | None = None,
        *,
        soon: bool = False,
    ) -> Progress:
        """Run what may take long; it reports to its `Progress`, which the window shows after three seconds,
        or after half a one where somebody waits for nothing else (`soon`).

        A job that meets `Progress.check()` after Avbryt ends there; `then` is not called, and what it wrote
        in an open unit of work is rolled back by that unit.
        """
        progress = Progress(title)

        def run() -> T:
            return job(self._opened(), progress)

        entry = _Job(run, then, failed, _owner(owner, then), writes=True, progress=progress)
        self._submit(entry, _PROGRESS_SOON_MS if soon else _PROGRESS_AFTER_MS)
        return progress

    def beside(
        self,
        job: Callable[[Progress], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[OratError], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Run what needs no turn of the services' on a thread of its own; `stop` calls it off and waits."""
        progress = Progress("")
        entry = _Job(lambda: job(progress), then, failed, _owner(owner, then), writes=True, beside=True)
        if self._inline:
            self._deliver(_run(entry, bugs_fly=True))
            return
        thread = threading.Thread(target=lambda: self._answered.emit(_run(entry)), name="beside", daemon=True)
        self._beside = {each: its for each, its in self._beside.items() if each.is_alive()}
        self._beside[thread] = progress
        thread.start()

    def stop(self) -> None:
        """Finish what is queued, close the services and end the thread; blocks until done."""
        for thread, progress in self._beside.items():
            progress.cancel()
            thread.join()
        self._beside.clear()
        if self._inline:
            self._close_services()
        elif self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None

    @property
    def idle(self) -> bool:
        """Whether nothing is queued or running."""
        return self._pending == 0

    def _bound(self, job: Callable[[S], T]) -> Callable[[], T]:
        return lambda: job(self._opened())

    def _opened(self) -> S:
        if self._services is None:
            raise _CLOSED
        return self._services

    def _close_services(self) -> None:
        if self._services is not None and self._close is not None:
            self._close(self._services)
        self._services = None

    def _submit(self, job: _Job, shown_after: int = _PROGRESS_AFTER_MS) -> None:
        if job.key is not None:
            older = self._latest.get(job.key)
            if older is not None:
                older.superseded = True
            self._latest[job.key] = job
        self._pending += 1
        if self._inline:
            self._deliver(_run(job, bugs_fly=True))
            return
        if self._thread is None:
            self._thread = threading.Thread(
                target=_work,
                args=(self._queue, self._answered, self._close_services),
                name="services",
                daemon=True,
            )
            self._thread.start()
        if self._pending == 1:
            self._timer.start()
        if job.progress is not None:
            self._announce_later(job.progress, shown_after)
        self._queue.put(job)

    def _announce_later(self, progress: Progress, after: int) -> None:
        def announce() -> None:
            if not progress.ended:
                self.long_job.emit(progress)

        QTimer.singleShot(after, self, announce)

    def _deliver(self, answer: _Answer) -> None:
        job = answer.job
        self._pending -= not job.beside
        if job.key is not None and self._latest.get(job.key) is job:
            del self._latest[job.key]
        if job.progress is not None:
            job.progress.ended = True
            self.long_job_ended.emit(job.progress)
        try:
            if answer.error is not None:
                self._fail(job, answer.error)
            else:
                if job.then is not None and job.wanted:
                    job.then(answer.value)
                if job.writes and isinstance(answer.value, Done) and answer.value.change is not None:
                    self.changed.emit(answer.value.change)
        finally:
            if job.beside:
                self.beside_done.emit()
            else:
                self._settle()

    def _fail(self, job: _Job, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, OratError):
            self.bug.emit(type(error).__name__)
        elif not job.wanted:
            # A read nobody waits for may fail in silence; a write may not.
            if job.writes:
                self.unhandled.emit(error)
        elif job.failed is not None:
            job.failed(error)
        elif error is not _CLOSED:
            self.unhandled.emit(error)

    def _say_busy(self) -> None:
        if self._pending:
            self._shown_busy = True
            self.busy.emit(True)

    def _settle(self) -> None:
        if self._pending:
            return
        self._timer.stop()
        if self._shown_busy:
            self._shown_busy = False
            self.busy.emit(False)


def _owner(owner: QObject | None, then: Callable[..., object] | None) -> QObject | None:
    if owner is not None:
        return owner
    bound_to = getattr(then, "__self__", None)
    return bound_to if isinstance(bound_to, QObject) else None


def _run(job: _Job, *, bugs_fly: bool = False) -> _Answer:
    if not job.wanted and not job.writes:
        return _Answer(job)
    try:
        return _Answer(job, job.run())
    except (OratError, Cancelled) as error:
        return _Answer(job, error=error)
    except Exception as error:
        if bugs_fly:
            raise
        log.error("job.failed", exc_info=error)  # orat.log writes its kind and places, never its text
        return _Answer(job, error=error)


def _work(
    jobs: "queue.SimpleQueue[_Job | None]", answered: SignalInstance, close: Callable[[], None]
) -> None:
    while (job := jobs.get()) is not None:
        answered.emit(_run(job))
    close()

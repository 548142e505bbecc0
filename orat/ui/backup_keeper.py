"""Sees to it that backups are made by themselves; the footer tells how they stand, a banner what failed."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from orat.domain.backups import INTERVAL, PlaceState, Reason
from orat.domain.changes import Change
from orat.errors import OratError
from orat.ui import backup_words
from orat.ui.messages import explain
from orat.ui.tasks import Tasks
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.window import MainWindow

if TYPE_CHECKING:
    from orat.services.house import Services
    from orat.services.keeping.backups import Errand, Made, Overview

_LOOK_MS = 60_000
_FIRST_MS = 1_500
"""The first backup waits until the first page has been read."""


class BackupKeeper(QObject):
    """Asks once a minute whether a backup is due; it is made on a thread of its own."""

    def __init__(self, window: "MainWindow[Services]", tasks: "Tasks[Services]") -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._reason = Reason.START
        self._running = self._stirred = False
        self._made_at: datetime | None = None
        self._away = False
        self._told: PlaceState | None = None
        """What a banner says of the second place, or said before a person closed it."""
        self._first = QTimer(self, singleShot=True, interval=_FIRST_MS)
        self._first.timeout.connect(self.look)
        self._clock = QTimer(self, interval=_LOOK_MS)
        self._clock.timeout.connect(self._look_if_needed)
        tasks.changed.connect(self._on_change)
        tasks.beside_done.connect(self.tell)

    def begin(self) -> None:
        """The register is open: tell how its backups stand, and make the first of the day."""
        self.tell()
        self._reason = Reason.START
        self._first.start()
        self._clock.start()

    def look(self) -> None:
        """Make a backup if one is due."""
        if not self._running:
            reason, self._reason = self._reason, Reason.INTERVAL
            self._tasks.read(lambda services: services.backups.errand(reason), self._send, owner=self)

    def tell(self) -> None:
        """Read how the backups stand and say so in the footer."""
        self._tasks.read(
            lambda services: services.backups.overview(), self._show, self._hush, owner=self, latest="backups"
        )

    def _look_if_needed(self) -> None:
        now = self._window.context.now()
        waited = self._made_at is None or abs(now - self._made_at) >= INTERVAL
        if (self._stirred and waited) or self._away:
            self.look()

    def _on_change(self, change: Change) -> None:
        self._stirred = True

    def _send(self, errand: "Errand | None") -> None:
        if errand is None:
            return
        self._running = True
        self._tasks.beside(lambda progress: errand.run(progress.report), self._done, self._failed, owner=self)

    def _done(self, made: "Made") -> None:
        self._running = False
        if made.backup is not None:
            self._stirred = False
            self._made_at = self._window.context.now()
        self._window.set_banner("backup", None)

    def _failed(self, error: OratError) -> None:
        self._running = False
        lead = self.tr("Säkerhetskopian gjordes inte.")
        again = [(self.tr("Försök igen"), self._again)]
        banner = Banner(explain(error).text, Tone.WARNING, lead=lead, actions=again, closable=True)
        self._window.set_banner("backup", banner)

    def _again(self) -> None:
        self._reason = Reason.HAND
        self.look()

    def _show(self, overview: "Overview") -> None:
        today = self._window.context.today()
        self._window.set_notes(backup_words.footer(overview.newest, today, encrypted=overview.encrypted))
        place = overview.place
        self._away = place is not None and place.state in (PlaceState.MISSING, PlaceState.WAITING)
        if place is None or not overview.late:
            self._told = None
            self._window.set_banner("second-place", None)
            return
        if self._told is place.state:
            return
        self._told = place.state
        go = [(self.tr("Visa"), self._go)]
        lead = self.tr("Andra platsen för säkerhetskopior.")
        text = backup_words.place_words(place, today)
        self._window.set_banner(
            "second-place", Banner(text, Tone.CAUTION, lead=lead, actions=go, closable=True)
        )

    def _go(self) -> None:
        self._window.go("register", section="backups")

    def _hush(self, _error: OratError) -> None:
        """A register that cannot be read says so itself."""

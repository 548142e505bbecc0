"""What every use case works at: the store, the clock on the wall, and the meeting series at hand."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from orat.domain.meeting import Series
from orat.errors import UserError
from orat.storage.store import Store
from orat.storage.work import Reader

LOCAL = ZoneInfo("Europe/Stockholm")


def local(instant: datetime) -> datetime:
    """A UTC instant as Swedish wall-clock time."""
    return instant.astimezone(LOCAL)


class Desk:
    """Base of the services. Days are Swedish local days; instants are UTC."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def _now(self) -> datetime:
        return self._store.clock()

    def _today(self) -> date:
        return local(self._now()).date()

    def _series(self, reader: Reader) -> Series:
        series = reader.all(Series, active=True)
        if not series:
            raise UserError("no-register")
        return series[0]

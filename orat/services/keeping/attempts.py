"""Wrong passwords cost time: each doubles the wait for the next try, and a new start does not forget them."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from math import ceil
from pathlib import Path

from orat import paths
from orat.errors import UserError

FILE = "orat.tries"
_FREE = 2
_LONGEST = timedelta(minutes=5)


class Attempts:
    """Counts in a small file, because a closed register cannot. Who can remove it can also copy the register
    and try elsewhere, where only the cost of each try holds.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._path = folder / FILE
        self._clock = clock

    def wait(self) -> int:
        """Seconds until the next try; 0 for now."""
        failed, last = self._read()
        cost = self._cost(failed)
        passed = self._clock() - last
        # Whoever sets the clock back waits the whole time, and no longer.
        left = cost if passed < timedelta() else cost - passed
        return max(0, ceil(left.total_seconds()))

    def require(self, field: str) -> None:
        """Raise UserError("wait", seconds, field) while it is too early."""
        if seconds := self.wait():
            raise UserError("wait", field=field, seconds=seconds)

    def failed(self) -> None:
        """One more wrong try."""
        told = {"failed": self._read()[0] + 1, "last": self._clock().isoformat()}
        with suppress(OSError):
            paths.write_private(self._path, json.dumps(told).encode())

    def passed(self) -> None:
        """The right one: all is forgotten."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _read(self) -> tuple[int, datetime]:
        with suppress(OSError, ValueError, LookupError, TypeError):
            told = json.loads(self._path.read_bytes())
            return max(0, int(told["failed"])), datetime.fromisoformat(told["last"]).astimezone(UTC)
        return 0, datetime.min.replace(tzinfo=UTC)

    @staticmethod
    def _cost(failed: int) -> timedelta:
        if failed <= _FREE:
            return timedelta()
        return min(_LONGEST, timedelta(seconds=2 ** min(failed - _FREE, 20)))

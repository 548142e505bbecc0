"""Tells how far a document has come, and stops when it is called off."""

from collections.abc import Callable

from orat.errors import Cancelled

Progress = Callable[[int, int], None]
"""Hears how many steps are done, and of how many."""
Asked = Callable[[], bool]
"""Says whether the document was called off."""

_EVERY = 64


class Watch:
    """Stands beside one document while it is made; `steps` is how many there will be."""

    def __init__(self, progress: Progress | None = None, cancelled: Asked | None = None) -> None:
        self.steps = 0
        self._done = 0
        self._looks = 0
        self._progress = progress
        self._cancelled = cancelled

    def step(self) -> None:
        """One more is done. What is cut in parts takes more steps than foreseen, and counts no further."""
        self._done = min(self._done + 1, self.steps)
        if self._progress:
            self._progress(self._done, self.steps)
        self.look(every=1)

    def look(self, every: int = _EVERY) -> None:
        """Raise Cancelled when somebody called it off; asks only now and then."""
        self._looks += 1
        if self._cancelled and self._looks % every == 0 and self._cancelled():
            raise Cancelled

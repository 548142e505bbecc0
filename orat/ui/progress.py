"""How far a long job has come, and whether somebody pressed Avbryt: shared between the worker and the
window.
"""

import threading

from orat.errors import Cancelled


class Progress:
    """Written by the job on the worker, read by the window; `title` says what is done, in the person's
    language.
    """

    def __init__(self, title: str) -> None:
        self.title = title
        self.ended = False
        self._fraction: float | None = None
        self._cancelled = threading.Event()

    @property
    def fraction(self) -> float | None:
        """0 to 1, or None while nobody knows."""
        return self._fraction

    def report(self, fraction: float) -> None:
        """Say how far it is, 0 to 1; raises Cancelled after Avbryt."""
        self._fraction = min(1.0, max(0.0, fraction))
        self.check()

    def check(self) -> None:
        """Raise Cancelled after Avbryt; call between steps where stopping leaves nothing half done."""
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the job to stop at its next check."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether Avbryt was pressed."""
        return self._cancelled.is_set()

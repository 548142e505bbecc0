"""Does this pair of PySide6 and Python lose a reference to None on every void call? Ends with 1 if so.

PySide6 6.12.0 does on CPython 3.11, and the process aborts ("none_dealloc") after some 5,000 such calls. From
CPython 3.12 on None is immortal (PEP 683) and its count never moves.
"""

import os
import sys
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import PySide6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

CALLS = 500


def lost_per_call(call: Callable[[], object]) -> float:
    """How many references to None one call loses; 0 for a sound binding."""
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return (before - sys.getrefcount(None)) / CALLS


def main() -> int:
    """Measure three kinds of void call and say what was found."""
    app = QApplication([])
    widget, thing = QWidget(), QObject()
    calls: dict[str, Callable[[], object]] = {
        "QWidget.update": widget.update,
        "QObject.setObjectName": lambda: thing.setObjectName("x"),
        "QApplication.processEvents": app.processEvents,
    }
    lost = {name: lost_per_call(call) for name, call in calls.items()}
    print("PySide6", PySide6.__version__, "Python", sys.version.split()[0], "lost per call", lost)
    return 1 if max(lost.values()) > 0.5 else 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)  # an ordinary exit may abort where references were lost

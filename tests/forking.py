"""Forks a process that works until it is killed or done: a fork has read the program already."""

import os
import signal
import traceback
from collections.abc import Callable


def forked(work: Callable[[int], object]) -> tuple[int, int]:
    """The child's process id and the end of a pipe to read from; `work` gets the end to write to, and the
    child ends when it does.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        code = 1
        try:
            work(writing)
            code = 0
        except BaseException:  # noqa: BLE001 - it is told, and the code says so
            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(writing)
    return child, reading


def lived(child: int) -> bool:
    """Wait for a child: whether it came to its end, or was killed. AssertionError where it failed by itself,
    which is not what it was to survive.
    """
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, -signal.SIGKILL), f"the child failed by itself: {code}"
    return code == 0


def kill(child: int) -> None:
    """Kill a child now, unless it has come to its end. AssertionError as for `lived`."""
    os.kill(child, signal.SIGKILL)
    lived(child)


def told_by(work: Callable[[int], object]) -> tuple[str, bool]:
    """What a child tells in the pipe, and whether it lived to its end. AssertionError as for `lived`."""
    child, reading = forked(work)
    with os.fdopen(reading) as lines:
        told = lines.read()
    return told, lived(child)

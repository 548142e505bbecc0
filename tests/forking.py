"""Forks a process that works until it is killed: a fork has read the program already."""

import os
from collections.abc import Callable
from contextlib import suppress


def forked(work: Callable[[int], object]) -> tuple[int, int]:
    """The child's process id and the end of a pipe to read from; `work` gets the end to write to, and the
    child ends when it does.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with suppress(BaseException):
            work(writing)
        os._exit(1)
    os.close(writing)
    return child, reading

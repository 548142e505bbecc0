"""One thread at a time reads the code of pages: some of it stands in a ring, and half read it is wrong."""

from threading import RLock

CODE = RLock()
"""Held while pages are imported, ahead on a thread of its own or at a visit."""

"""One writer: who has a data folder open for writing, in the window or on the command line.

The operating system holds the lock and gives it up when the process is gone, however it went, so that a
killed one leaves nothing behind. What another computer wrote into the file is never taken for gone.
"""

import getpass
import hashlib
import json
import os
import platform
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from orat.errors import EnvironmentFault

FILE = "orat.lock"
_LOCKED_BYTE = 1 << 30
"""Far behind the text, which others must be able to read while the lock is held (Windows)."""
_LOOK_EVERY = 0.05


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the folder; `machine` tells computers of one name apart."""

    user: str = ""
    computer: str = ""
    machine: str = ""
    process: int = 0

    @property
    def here(self) -> bool:
        """Whether it is a process of this computer."""
        return self.machine == _machine()


class Holding:
    """`take` the folder before anything is written in it, `release` it afterwards."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._descriptor = -1

    @property
    def held(self) -> bool:
        """Whether the folder is this one's."""
        return self._descriptor >= 0

    def take(self, wait: float = 0) -> bool:
        """Take the folder, waiting so many seconds for it; False when it is another's.

        Raises EnvironmentFault("read-only", path) in a folder that cannot be written in.
        """
        until = time.monotonic() + wait
        while not self._try():
            if time.monotonic() >= until:
                return False
            time.sleep(_LOOK_EVERY)
        return True

    def require(self, wait: float = 3) -> None:
        """Take the folder or raise EnvironmentFault("register-held", user, computer)."""
        if not self.take(wait):
            holder = self.holder() or Holder()
            raise EnvironmentFault("register-held", user=holder.user, computer=holder.computer)

    def holder(self) -> Holder | None:
        """Who has the folder, as far as the file tells; None for nobody."""
        try:
            return Holder(**json.loads(self._path.read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def release(self) -> None:
        """Give the folder back."""
        if self._descriptor < 0:
            return
        with suppress(OSError):
            os.ftruncate(self._descriptor, 0)
        _unlock(self._descriptor)
        os.close(self._descriptor)
        self._descriptor = -1

    def _try(self) -> bool:
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise EnvironmentFault("read-only", path=str(self._path.parent)) from error
        if not _lock(descriptor):
            os.close(descriptor)
            return False
        before = self.holder()
        if before is not None and not before.here:
            _unlock(descriptor)
            os.close(descriptor)
            return False
        os.ftruncate(descriptor, 0)
        told = Holder(_user(), platform.node(), _machine(), os.getpid())
        os.write(descriptor, json.dumps(asdict(told)).encode())
        self._descriptor = descriptor
        return True


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _machine() -> str:
    """A computer's own mark, the same at every start; not its identity itself, which is nobody's business."""
    for path in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        with suppress(OSError):
            return _mark(Path(path).read_text("ascii").strip())
    if sys.platform == "win32":
        import winreg

        with (
            suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key,
        ):
            return _mark(str(winreg.QueryValueEx(key, "MachineGuid")[0]))
    return _mark("")


def _mark(identity: str) -> str:
    return hashlib.sha256(f"orat {identity} {platform.node()}".encode()).hexdigest()[:16]


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(descriptor, 0, os.SEEK_SET)
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        with suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)

"""One window for each data folder: a second start raises the first window instead."""

import getpass
import hashlib
import socket
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1000
_HELLO = b"raise\n"


class SingleInstance(QObject):
    """`claim` the folder first; when it is another's, `raise_other` or tell who `holder` is."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
        self._name = f"orat-{digest}"
        self._lock = QLockFile(str(folder / "orat.lock"))
        # A lock never grows stale by age: only by its process being gone, which Qt tells for this machine alone.
        self._lock.setStaleLockTime(0)
        self._holder = folder / "orat.holder"
        self._server: QLocalServer | None = None

    def claim(self, raised: Callable[[], object]) -> bool:
        """Take the folder; `raised` is called whenever a later start asks for the window. False when it is taken."""
        if not self._lock.tryLock(0):
            return False
        self._holder.write_text(f"{getpass.getuser()}\n{socket.gethostname()}\n", "utf-8")
        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(lambda: self._answer(server, raised))
        server.listen(self._name)
        self._server = server
        return True

    def raise_other(self) -> bool:
        """Ask the first start to show its window; False when it does not answer, as on another computer."""
        connection = QLocalSocket()
        connection.connectToServer(self._name)
        if not connection.waitForConnected(_WAIT_MS):
            return False
        connection.write(_HELLO)
        connection.waitForBytesWritten(_WAIT_MS)
        connection.disconnectFromServer()
        return True

    @property
    def holder(self) -> tuple[str, str]:
        """User and computer that have the folder, empty where unknown."""
        try:
            user, computer = self._holder.read_text("utf-8").splitlines()[:2]
        except (OSError, ValueError):
            return "", ""
        return user, computer

    def release(self) -> None:
        """Give the folder back."""
        if self._server is not None:
            self._server.close()
            self._server = None
            self._holder.unlink(missing_ok=True)
        self._lock.unlock()

    def _answer(self, server: QLocalServer, raised: Callable[[], object]) -> None:
        while (connection := server.nextPendingConnection()) is not None:
            connection.disconnected.connect(connection.deleteLater)
            raised()

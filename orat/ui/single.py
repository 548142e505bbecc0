"""One window for each data folder: a second start raises the first window instead."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QObject, Signal

from orat.services.keeping.holding import Holding

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT_MS = 1000
_HELLO = b"raise\n"


class Single(QObject):
    """`acquire` the folder first; when it is another's, that one's window comes forward, or `holder`
    says who.
    """

    raised = Signal()
    """A later start asks for the window."""
    answered = False
    """Whether the window that has the folder came forward; False when it is on another computer."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = str(folder.resolve()).encode()
        digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256).toHex()
        self._name = f"orat-{bytes(digest.data()).decode()[:24]}"
        self.holding = Holding(folder)
        self._server: QLocalServer | None = None

    def acquire(self, *, listen: bool = True) -> bool:
        """Take the folder. False when it is taken; the window that has it is then asked to come forward.

        Without `listen` later starts are heard from a call of `listen` on.
        """
        if not self.holding.take():
            self.answered = self._ask_other()
            return False
        if listen:
            self.listen()
        return True

    def listen(self) -> None:
        """Hear later starts, from now on."""
        if self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)

    def holder(self) -> tuple[str, str]:
        """User and computer that have the folder, empty where unknown."""
        holder = self.holding.holder()
        return (holder.user, holder.computer) if holder is not None else ("", "")

    def release(self) -> None:
        """Give the folder back."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self.holding.release()

    def _ask_other(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        connection = QLocalSocket()
        connection.connectToServer(self._name)
        if not connection.waitForConnected(_WAIT_MS):
            return False
        connection.write(_HELLO)
        connection.waitForBytesWritten(_WAIT_MS)
        connection.disconnectFromServer()
        return True

    def _answer(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.disconnected.connect(connection.deleteLater)
            self.raised.emit()

"""One window per office file: a second start raises the first.

The file's own lock is the office's business, not this one's.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

MILLISECONDS_TO_ANSWER = 300


def pipe_name(path: Path) -> str:
    """The local pipe of an office file, the same for every way of writing its path."""
    said = str(path.resolve()).casefold().encode()
    digest = QCryptographicHash.hash(said, QCryptographicHash.Algorithm.Sha256)  # hashlib brings OpenSSL: 3 ms
    return "gremial-" + bytes(digest.data()).hex()[:24]


def raise_other(path: Path) -> bool:
    """Asks a window that has this file open to come forward; false when there is none."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - 7 ms that the first paint need not wait for

    socket = QLocalSocket()
    socket.connectToServer(pipe_name(path))
    found = socket.waitForConnected(MILLISECONDS_TO_ANSWER)
    if found:
        socket.disconnectFromServer()
    return found


class Doorbell(QObject):
    """Rings when somebody starts the program on the file that is already open here."""

    rung = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def hang(self, path: Path) -> None:
        """Listens for this file, no longer for the one before."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - as above

        self.take_down()
        name = pipe_name(path)
        QLocalServer.removeServer(name)  # left behind by a killed program
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        server.listen(name)
        self._server = server

    def take_down(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _answer(self) -> None:
        if self._server is not None:
            self._server.nextPendingConnection().deleteLater()
            self.rung.emit()

"""One window a library: a second start raises the first window and hands over its folders."""

from __future__ import annotations

import getpass
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QAbstractSocket, QLocalServer, QLocalSocket

ANSWER_MS = 1000


class SingleInstance(QObject):
    """The local socket by which starts of the same library find each other.

    Signals:
        raised: another start asked for the window; carries the folders it was given.
    """

    raised = Signal(list)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        mark = hashlib.sha256(
            f"{getpass.getuser()}\n{library}".encode("utf-8", "surrogateescape")
        ).hexdigest()
        self._name = f"kinframe-{mark[:16]}"
        self._server: QLocalServer | None = None

    def hand_over(self, folders: Sequence[Path]) -> bool:
        """Ask a window that is open already to come to the front; False if there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_MS):
            return False
        message = json.dumps([str(folder.absolute()) for folder in folders])
        socket.write(message.encode("utf-8", "surrogateescape") + b"\n")
        socket.waitForBytesWritten(ANSWER_MS)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Become the window others find. A socket left by a crash is taken over."""
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._name) and server.serverError() == (
            QAbstractSocket.SocketError.AddressInUseError
        ):
            QLocalServer.removeServer(self._name)
            server.listen(self._name)
        server.newConnection.connect(self._answer)
        self._server = server

    def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()

    def _answer(self) -> None:
        assert self._server is not None  # noqa: S101 - only its signal leads here
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            folders = json.loads(bytes(socket.readLine().data()).decode("utf-8", "surrogateescape"))
        except ValueError:
            # Not one of our starts: whoever it is gets no answer.
            return
        self.raised.emit([Path(folder) for folder in folders if isinstance(folder, str)])

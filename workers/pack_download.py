"""Downloading a pack: with progress, resumable, checked to the last bit.

This is the one place that opens a connection. Nothing is contacted before `start`. What has arrived
stays in a part file, so that a download that was stopped, or broke off, goes on where it was if the
server still has the same file.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

from config.language import mark, tr
from faces.catalogue import Offer
from faces.pack_files import need_room
from models.errors import PackError

log = logging.getLogger("PackDownload")

STALLED_AFTER = 30_000
"""Milliseconds without a byte after which a download is given up."""
CATCH_UP = 4 << 20
"""Bytes of a part file that are hashed between two events of the window: some ten milliseconds."""
UNPACKED = 2.2
"""How many times the zip's size has to be free: for itself and for what is in it."""
OK, PARTIAL, RANGE_NOT_SATISFIABLE = 200, 206, 416

_Error = QNetworkReply.NetworkError
NO_CONNECTION = mark(
    "There is no connection to the server. Everything else works without one; try again later."
)
BROKE_OFF = mark("The download broke off. What has arrived is kept; try again to go on from there.")
STALLED = mark("The server has stopped sending. What has arrived is kept; try again to go on from there.")
CHANGED = mark("The server offers another file than the one we know, so it was thrown away.")
DAMAGED = mark("What arrived is not the file we know, so it was thrown away. Try again later.")
NOT_ACCEPTED = mark("The licence of this pack has to be accepted before it is downloaded.")

_SENTENCES = {
    _Error.OperationCanceledError: STALLED,
    _Error.TimeoutError: STALLED,
    _Error.HostNotFoundError: NO_CONNECTION,
    _Error.ConnectionRefusedError: NO_CONNECTION,
    _Error.TemporaryNetworkFailureError: NO_CONNECTION,
    _Error.NetworkSessionFailedError: NO_CONNECTION,
    _Error.UnknownNetworkError: NO_CONNECTION,
    _Error.RemoteHostClosedError: BROKE_OFF,
    _Error.InsecureRedirectError: (
        mark("The server wants to send the file over an unprotected connection, so nothing was taken.")
    ),
    _Error.SslHandshakeFailedError: mark("The server could not prove who it is, so nothing was taken."),
}


class PackDownload(QObject):
    """Downloads packs, each into a part file beside the others; lives in the GUI thread and never blocks it.

    Signals:
        progress: name, bytes that are here, bytes in all.
        finished: name, the whole and checked zip. Whoever takes it removes it.
        failed: name, a sentence.

    Args:
        packs: the person's folder of packs.
        parent: its owner.
        stalled_after: milliseconds.
    """

    progress = Signal(str, object, object)
    finished = Signal(str, object)
    failed = Signal(str, str)

    def __init__(
        self, packs: Path, parent: QObject | None = None, *, stalled_after: int = STALLED_AFTER
    ) -> None:
        super().__init__(parent)
        self._packs = packs
        self._stalled_after = stalled_after
        self._manager = QNetworkAccessManager(self)
        # Never from https to http.
        self._manager.setRedirectPolicy(QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy)
        self._arriving: dict[str, _Arrival] = {}

    def start(self, offer: Offer, *, accepted: bool) -> None:
        """Begin to download, or go on; one download a name."""
        if offer.name in self._arriving:
            return
        if not accepted:
            self.failed.emit(offer.name, tr(NOT_ACCEPTED))
            return
        try:
            arrival = _Arrival(offer, self._packs)
        except PackError as error:
            self.failed.emit(offer.name, str(error))
            return
        self._arriving[offer.name] = arrival
        self._catch_up(arrival)

    def cancel(self, name: str) -> None:
        """Stop; what has arrived stays for the next time."""
        arrival = self._arriving.pop(name, None)
        if arrival is not None:
            arrival.stop()

    def is_under_way(self, name: str) -> bool:
        """Whether this pack is being downloaded."""
        return name in self._arriving

    def close(self) -> None:
        """Stop everything."""
        for name in list(self._arriving):
            self.cancel(name)

    def _catch_up(self, arrival: _Arrival) -> None:
        if self._arriving.get(arrival.offer.name) is not arrival:
            return  # Cancelled meanwhile.
        with self._or_give_up(arrival):
            if arrival.catch_up():
                QTimer.singleShot(0, self, lambda: self._catch_up(arrival))
            elif arrival.here == arrival.offer.size:
                self._finish(arrival)
            else:
                self._ask(arrival)

    def _ask(self, arrival: _Arrival) -> None:
        request = QNetworkRequest(QUrl(arrival.offer.address))
        request.setTransferTimeout(self._stalled_after)
        request.setRawHeader(b"Accept-Encoding", b"identity")
        if arrival.here:
            request.setRawHeader(b"Range", f"bytes={arrival.here}-".encode())
            if arrival.tag:
                request.setRawHeader(b"If-Range", arrival.tag)
        reply = self._manager.get(request)
        reply.setParent(self)
        arrival.reply = reply
        reply.readyRead.connect(lambda: self._take(arrival, reply))
        reply.finished.connect(lambda: self._ended(arrival, reply))

    def _take(self, arrival: _Arrival, reply: QNetworkReply) -> None:
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if arrival.reply is not reply or status not in {OK, PARTIAL}:
            return
        with self._or_give_up(arrival):
            arrival.take(reply)
            self.progress.emit(arrival.offer.name, arrival.here, arrival.offer.size)

    def _ended(self, arrival: _Arrival, reply: QNetworkReply) -> None:
        reply.deleteLater()
        if arrival.reply is not reply:
            return
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if status == RANGE_NOT_SATISFIABLE and arrival.here:
            # The part is not a part of what the server has now. Without one no range is asked for: only once.
            with self._or_give_up(arrival):
                arrival.begin_again()
                self._ask(arrival)
        elif reply.error() != _Error.NoError:
            self._give_up(arrival, _sentence(reply, status))
        elif arrival.here < arrival.offer.size:
            self._give_up(arrival, tr(BROKE_OFF))
        else:
            self._finish(arrival)

    def _finish(self, arrival: _Arrival) -> None:
        with self._or_give_up(arrival):
            file = arrival.whole()
            del self._arriving[arrival.offer.name]
            log.info("Downloaded %s", arrival.offer.name)
            self.finished.emit(arrival.offer.name, file)

    @contextmanager
    def _or_give_up(self, arrival: _Arrival) -> Iterator[None]:
        try:
            yield
        except PackError as error:
            self._give_up(arrival, str(error))

    def _give_up(self, arrival: _Arrival, sentence: str) -> None:
        self._arriving.pop(arrival.offer.name, None)
        arrival.stop()
        log.warning("Download of %s: %s", arrival.offer.name, sentence)
        self.failed.emit(arrival.offer.name, sentence)


class _Arrival:
    """One file on its way: what is here of it, its checksum so far, and the server's tag for its version."""

    def __init__(self, offer: Offer, packs: Path) -> None:
        self.offer = offer
        self.reply: QNetworkReply | None = None
        self._file = packs / f".{offer.name}.part"
        self._tag_file = packs / f".{offer.name}.tag"
        self._hash = hashlib.sha256()
        self._hashed = 0
        self._began = False
        with self._writing():
            packs.mkdir(parents=True, exist_ok=True)
            self._file.touch()
            self.here = self._file.stat().st_size
            self.tag = self._tag_file.read_bytes() if self._tag_file.exists() else b""
        if self.here > offer.size:
            self.begin_again()
        need_room(packs, int(UNPACKED * offer.size) - self.here)

    def catch_up(self) -> bool:
        """Hash the next piece of what was here from the last time; False if all of it is hashed.

        Raises:
            PackError: the part file cannot be read.
        """
        if self._hashed == self.here:
            return False
        with self._writing(), self._file.open("rb") as file:
            file.seek(self._hashed)
            chunk = file.read(min(CATCH_UP, self.here - self._hashed))
        if not chunk:
            # Somebody has shortened it meanwhile.
            self.here = self._hashed
            return False
        self._hash.update(chunk)
        self._hashed += len(chunk)
        return True

    def take(self, reply: QNetworkReply) -> None:
        """Write what has come.

        Raises:
            PackError: the disk is full, or the server sends more than there is.
        """
        if not self._began:
            self._begin(reply)
        chunk = reply.readAll().data()
        if self.here + len(chunk) > self.offer.size:
            self.begin_again()
            raise PackError(tr(CHANGED))
        with self._writing(), self._file.open("ab") as file:
            file.write(chunk)
        self._hash.update(chunk)
        self.here += len(chunk)

    def begin_again(self) -> None:
        """Throw away what is here; PackError if the disk refuses."""
        with self._writing():
            self._tag_file.unlink(missing_ok=True)
            self._file.write_bytes(b"")
        self.here, self.tag, self._hash, self._hashed, self._began = 0, b"", hashlib.sha256(), 0, False

    def whole(self) -> Path:
        """The file, checked.

        Raises:
            PackError: it is not the one it should be, and gone then; or it cannot be given its name.
        """
        if self._hash.hexdigest() != self.offer.sha256:
            self.begin_again()
            raise PackError(tr(DAMAGED))
        done = self._file.with_suffix(".zip")
        with self._writing():
            self._tag_file.unlink(missing_ok=True)
            self._file.replace(done)
        return done

    def stop(self) -> None:
        """Let go of the connection."""
        reply, self.reply = self.reply, None
        if reply is not None:
            reply.abort()

    def _begin(self, reply: QNetworkReply) -> None:
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if self.here and status != PARTIAL:
            # The server does not know ranges, or the file has changed since: it sends the whole of it.
            self.begin_again()
        self._began = True
        tag = bytes(reply.rawHeader("ETag").data())
        if tag and not tag.startswith(b"W/"):
            self.tag = tag
            with self._writing():
                self._tag_file.write_bytes(tag)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Whatever the disk refuses is a sentence; in a slot nobody else would catch it."""
        packs = self._file.parent
        try:
            yield
        except OSError as error:
            raise PackError(
                tr(
                    "The download could not be written to {packs}: {cause}.",
                    packs=packs,
                    cause=error.strerror or error,
                )
            ) from error


def _sentence(reply: QNetworkReply, status: object) -> str:
    if isinstance(status, int) and status >= 400:  # noqa: PLR2004
        return tr(
            "The server does not have this file at the moment (it answered {status}). Try again later.",
            status=status,
        )
    known = _SENTENCES.get(reply.error())
    return tr(known) if known else f"{tr(BROKE_OFF)} ({reply.errorString()})"

"""One process writes a library at a time; a second one may only look."""

from __future__ import annotations

import errno
import logging
import os
import re
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from config.language import mark, tr
from repository.writable import can_write

LOCK_NAME = "kinframe.lock"
POLL_SECONDS = 0.05
SOMEBODY = mark("another program")

# CIFS and Windows say EACCES where others say EAGAIN.
_HELD_BY_ANOTHER = frozenset({errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})
_SIGNATURE = re.compile(r"(\d{1,10})(?: ([\w.-]{1,255}))?")
_SIGNATURE_BYTES = 300

log = logging.getLogger("Repository")


if sys.platform == "win32":
    import msvcrt

    # Far behind the signature: what is locked on Windows cannot be read by others.
    _LOCKED_BYTE = 1 << 30

    def _lock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _unlock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

    def _host() -> str:
        return os.environ.get("COMPUTERNAME", "")

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(handle: int) -> None:
        # Closing alone would leave it to whatever else was forked meanwhile.
        fcntl.flock(handle, fcntl.LOCK_UN)

    def _host() -> str:
        return os.uname().nodename


@dataclass(eq=False, slots=True)
class _Hold:
    """The system's lock on one file, and how often this process has taken it."""

    file: Path
    handle: int
    takers: int = 0


# Held whenever the table or a lock of the system changes, and across fork(); never while waiting or logging.
_guard = threading.Lock()
_holds: dict[Path, _Hold] = {}
_warned: set[Path] = set()


class WriterLock:
    """The right of this process to write a library; it ends with `release`, or with the process.

    Taken more than once, as by several threads, it is released with the last of them.

    Attributes:
        guarded: False where the file system has no locks: nobody else is kept away, except by SQLite's own.
    """

    def __init__(self, hold: _Hold | None) -> None:
        self._hold = hold
        self.guarded = hold is not None

    @classmethod
    def take(cls, library_file: Path, wait: float = 0.0) -> Self | None:
        """Become the one process that writes this library; its folder is made if missing.

        Args:
            library_file: the SQLite file, which need not exist yet; the lock lies beside it.
            wait: seconds to go on asking while another process holds it.

        Returns:
            None if another process holds it (`holder` says which), if the lock file cannot be used
            (`obstacle` says why), or if `can_write` says that nobody here may write.
        """
        file = _lock_file(library_file)
        if file not in _holds and not can_write(library_file):
            return None
        deadline = time.monotonic() + wait
        while (lock := cls._try(file)) is None and (left := deadline - time.monotonic()) > 0:
            time.sleep(min(POLL_SECONDS, left))
        return lock

    @classmethod
    def _try(cls, file: Path) -> Self | None:
        trouble = None
        with _guard:
            hold = _holds.get(file)
            if hold is None:
                try:
                    # Anew each time: the folder may have been deleted and made again meanwhile.
                    handle = _open(file)
                except OSError:
                    return None
                try:
                    _lock(handle)
                except OSError as error:
                    os.close(handle)
                    if error.errno in _HELD_BY_ANOTHER or error.errno == errno.EBADF:
                        return None
                    trouble = error
                else:
                    _sign(handle)
                    hold = _holds[file] = _Hold(file, handle)
            if hold is not None:
                hold.takers += 1
        if trouble is not None and file not in _warned:
            _warned.add(file)
            log.warning("Nothing keeps two programs from writing %s at once: %s", file.parent, trouble)
        return cls(hold)

    def release(self) -> None:
        """Let others write; once is enough, more do no harm."""
        with _guard:
            hold, self._hold = self._hold, None
            # A forked child has a copy of this object, but holds nothing.
            if hold is None or _holds.get(hold.file) is not hold:
                return
            hold.takers -= 1
            if hold.takers:
                return
            del _holds[hold.file]
            # The file stays: deleted, it might be the one that another process has just opened to lock it.
            with suppress(OSError):
                _unlock(hold.handle)
            with suppress(OSError):
                os.close(hold.handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def holder(library_file: Path) -> str:
    """Who has taken the lock, for a sentence: "process 1234", "process 1234 on host2", "another program".

    Only to be asked when `WriterLock.take` has just returned None: the file remembers its last holder.
    """
    try:
        # Whoever may not write the file could not sign it: then it names somebody from before.
        with _lock_file(library_file).open("r+b") as stream:
            line = stream.readline(_SIGNATURE_BYTES).decode("utf-8", "replace").strip()
    except OSError:
        return tr(SOMEBODY)
    signature = _SIGNATURE.fullmatch(line)
    if signature is None:
        return tr(SOMEBODY)
    process, host = signature.groups()
    if host in (None, _host()):
        return tr("process {number}", number=process)
    return tr("process {number} on {host}", number=process, host=host)


def obstacle(library_file: Path) -> str | None:
    """Why nobody here can take the lock, a sentence; None where another process holds it.

    Only to be asked when `WriterLock.take` has just returned None, of a library that `can_write`.
    """
    file = _lock_file(library_file)
    with _guard:
        try:
            handle = _open(file)
        except OSError as error:
            return _unusable(file, error)
        try:
            _lock(handle)
            _unlock(handle)
        except OSError as error:
            return _unusable(file, error) if error.errno == errno.EBADF else None
        finally:
            os.close(handle)
    return None


def _unusable(file: Path, error: OSError) -> str:
    cause = error.strerror or str(error)
    return tr(
        "The lock file {file} cannot be used ({cause}), so this library can only be looked at.",
        file=file,
        cause=cause,
    )


def _lock_file(library_file: Path) -> Path:
    """The same for every way that leads to the library."""
    return Path(os.path.realpath(library_file)).with_name(LOCK_NAME)


def _open(file: Path) -> int:
    file.parent.mkdir(parents=True, exist_ok=True)
    # Not inherited by programs that are started: Python opens everything so.
    try:
        return os.open(file, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError:
        # One command run with sudo leaves a file that only root may write; to be locked it need not be
        # written, except on some network drives, which say EBADF then.
        return os.open(file, os.O_RDONLY)


def _sign(handle: int) -> None:
    # On a full disk nobody learns who holds it; it is held all the same.
    with suppress(OSError):
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, f"{os.getpid()} {_host()}\n".encode("utf-8", "replace"))


if sys.platform != "win32":

    def _forget_the_parents() -> None:
        """In a forked child: the locks are the parent's alone, even after its end."""
        for hold in _holds.values():
            # Not unlocked: that would unlock the parent.
            with suppress(OSError):
                os.close(hold.handle)
        _holds.clear()
        _guard.release()

    # The guard is held across the fork, so that no child is born with a lock that is in no table yet.
    os.register_at_fork(
        before=_guard.acquire, after_in_parent=_guard.release, after_in_child=_forget_the_parents
    )

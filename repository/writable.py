"""Whether a library can be written at all, whoever holds its lock."""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

_HANDLES = 1024


def can_write(library_file: Path) -> bool:
    """Whether this process may write the library, or make it, found out by trying.

    Not to be asked while another thread is opening the same library.
    """
    file = Path(os.path.realpath(library_file))
    return _takes_files(file.parent) and _opens_for_writing(file)


def _takes_files(folder: Path) -> bool:
    """Whether a file can be made and deleted here, or in the nearest parent where the folder is missing."""
    # os.access() says yes to root on any disk, and on a network drive whatever the server does.
    name = f".kinframe-{secrets.token_hex(8)}"
    for place in (folder, *folder.parents):
        attempt = place / name
        try:
            os.close(os.open(attempt, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            attempt.unlink()
        except FileNotFoundError:
            continue
        except OSError:
            return False
        return True
    return False


def _opens_for_writing(file: Path) -> bool:
    """Whether the file can be opened for writing; one that does not exist is no obstacle."""
    modes = _modes_of_open(file)
    if modes:
        # Opening it once more and closing that would drop SQLite's locks.
        return os.O_RDWR in modes or os.access(
            file, os.W_OK, effective_ids=os.access in os.supports_effective_ids
        )
    try:
        os.close(os.open(file, os.O_RDWR))
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


if sys.platform == "win32":

    def _modes_of_open(_file: Path) -> set[int]:
        # There closing one handle leaves the locks of the others alone.
        return set()

else:

    def _modes_of_open(file: Path) -> set[int]:
        """How this process has the file open already: O_RDONLY, O_WRONLY or O_RDWR."""
        try:
            wanted = file.stat()
        except OSError:
            return set()
        modes = set()
        for number in _open_handles():
            # The one that listed them is closed by now; other threads close theirs when they like.
            with suppress(OSError):
                if os.path.samestat(wanted, os.fstat(number)):
                    modes.add(fcntl.fcntl(number, fcntl.F_GETFL) & (os.O_WRONLY | os.O_RDWR))
        return modes

    def _open_handles() -> Iterable[int]:
        try:
            return [int(name) for name in os.listdir("/dev/fd")]  # noqa: PTH208 - numbers, not paths
        except OSError:
            # Where /proc is missing or closed.
            return range(_HANDLES)

"""Watching the chosen folders: what changes in them is told a moment after it has become quiet.

The system tells of every single file; here it is gathered into folders to look at. Where the system cannot
tell (network disks, more folders than it watches) the rescans find what changed.
"""

from __future__ import annotations

import errno
import logging
import os
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from media.walk import SUFFIXES, SYSTEM_FOLDERS
from models.part import Part

log = logging.getLogger("Watching")

QUIET_SECONDS, LONGEST_SECONDS = 1.5, 10.0
"""How long nothing may happen before it is told what did; and how long it is kept back at most."""
MOST_EVENTS = 4_000
"""In one go. Where there are more the system may have dropped some: its queue holds 16,384 on Linux, and
watchdog does not say when it overflows. Then all of the folder is looked at."""

_EVENTS: list[type[FileSystemEvent]] = [
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]
"""Not those of reading, of which each scan makes two a photo."""
_NO_ROOM = {errno.ENOSPC, errno.EMFILE, errno.ENOMEM}
"""What Linux answers when a person watches more than fs.inotify allows."""
_SIDECARS = frozenset({".xmp"})
_TELLING = frozenset({".nomedia", ".picasa.ini", "picasa.ini", "contacts.xml"})
"""What else a scan reads, by its ending and by its whole name, in lower case."""


class Watcher:
    """One thread that tells where something has changed; it begins with the first `watch`.

    Args:
        told: called in the thread with a `Part`.
        limited: called in the thread when the system watches no more folders.
        quiet: seconds; see `QUIET_SECONDS`.
        longest: seconds; see `LONGEST_SECONDS`.
    """

    def __init__(
        self,
        told: Callable[[Part], None],
        limited: Callable[[], None] = lambda: None,
        *,
        quiet: float = QUIET_SECONDS,
        longest: float = LONGEST_SECONDS,
    ) -> None:
        self._told = told
        self._limited = limited
        self._quiet = quiet
        self._longest = longest
        self._news: SimpleQueue[Callable[[], None] | tuple[Path, Path, bool]] = SimpleQueue()
        self._gathered = _Gathered()
        self._watches = _Watches(lambda root, path, is_folder: self._news.put((root, path, is_folder)))
        self._was_limited = False
        self._thread: threading.Thread | None = None
        self._ended = False

    def watch(self, folders: Sequence[Path]) -> None:
        """Watch these folders and all below them from now on, and no others; those that are there.

        Of each that was not watched before it is told that something may have changed in it: nobody knows
        what happened until now.
        """
        if not folders and self._thread is None:
            return
        self._start()
        wanted = list(folders)
        self._news.put(lambda: self._rewatch(wanted))

    def close(self) -> None:
        """Watch nothing any more; returns when every thread has ended."""
        if self._thread is not None:
            self._news.put(self._end)
            self._thread.join()
            self._thread = None

    def _start(self) -> None:
        if self._thread is None:
            self._ended = False
            self._thread = threading.Thread(target=self._run, name="watching")
            self._thread.start()

    def _run(self) -> None:
        try:
            while not self._ended:
                self._take(self._gathered.seconds_left(self._quiet, self._longest))
                if self._gathered.is_due(self._quiet, self._longest):
                    part = self._gathered.take()
                    if part:
                        self._told(part)
        finally:
            self._watches.close()

    def _take(self, patience: float | None) -> None:
        with suppress(Empty):
            news = self._news.get(timeout=patience)
            if isinstance(news, tuple):
                self._gathered.add(*news)
            else:
                news()

    def _rewatch(self, folders: Sequence[Path]) -> None:
        new, is_limited = self._watches.set(folders)
        if new:
            self._told(Part(whole=frozenset(new)))
        if is_limited and not self._was_limited:
            self._limited()
        self._was_limited = is_limited

    def _end(self) -> None:
        self._ended = True


class _Watches(FileSystemEventHandler):
    """What is watched just now. Belongs to the watcher's thread, but for `dispatch`."""

    def __init__(self, tell: Callable[[Path, Path, bool], None]) -> None:
        super().__init__()
        self._tell = tell
        self._observer: BaseObserver | None = None
        self._roots: dict[Path, tuple[ObservedWatch, str]] = {}
        """By chosen folder its watch, and what it is really called: a link itself is not watched."""

    def set(self, folders: Sequence[Path]) -> tuple[set[Path], bool]:
        """Watch these and no others.

        Returns:
            Those that were not watched before, and whether the system watches fewer than it should.
        """
        wanted = {folder for folder in _outermost(folders) if folder.is_dir()}
        self._drop(wanted)
        if not wanted:
            return set(), False
        if self._observer is None:
            self._observer = Observer()
            self._observer.start()
        new = wanted - self._roots.keys()
        done = [self._add(folder) for folder in sorted(new)]
        return new, not all(done) or not self._has_room()

    def close(self) -> None:
        """Watch nothing."""
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
            self._observer = None
            self._roots.clear()

    def dispatch(self, event: FileSystemEvent) -> None:
        """In the thread of the system's news: hand on what concerns photos."""
        for path in (event.src_path, event.dest_path):
            if path:
                self._hand_on(os.fsdecode(path), is_folder=event.is_directory)

    def _hand_on(self, path: str, *, is_folder: bool) -> None:
        for root, (_, real) in list(self._roots.items()):
            if path == real or path.startswith(os.path.join(real, "")):  # noqa: PTH118
                below = os.path.relpath(path, real)
                if _concerns_photos(below, is_folder=is_folder):
                    self._tell(root, root / below, is_folder)

    def _add(self, folder: Path) -> bool:
        assert self._observer is not None  # noqa: S101 - `set` has made it
        real = os.path.realpath(folder)
        try:
            # Events may come before this returns.
            self._roots[folder] = (ObservedWatch(real, recursive=True), real)
            watch = self._observer.schedule(self, real, recursive=True, event_filter=_EVENTS)
        except OSError as error:
            del self._roots[folder]
            log.warning("%s cannot be watched (%s); rescans find what changes there", folder, error)
            return error.errno not in _NO_ROOM
        self._roots[folder] = (watch, real)
        return True

    def _drop(self, wanted: Iterable[Path]) -> None:
        """End the watches nobody wants, and those that have ended because their folder went."""
        if self._observer is None:
            return
        alive = {emitter.watch for emitter in self._observer.emitters if emitter.is_alive()}
        for folder, (watch, _) in list(self._roots.items()):
            if folder not in set(wanted) or watch not in alive:
                del self._roots[folder]
                with suppress(KeyError):
                    self._observer.unschedule(watch)

    def _has_room(self) -> bool:
        """Whether the system would watch one more folder.

        Of folders below the first the observer says nothing when they cannot be watched.
        """
        assert self._observer is not None  # noqa: S101 - `set` has made it
        with tempfile.TemporaryDirectory() as probe:
            try:
                self._observer.unschedule(self._observer.schedule(self, probe))
            except OSError as error:
                log.warning("Not all folders can be watched (%s); rescans find what changes there", error)
                return error.errno not in _NO_ROOM
        return True


class _Gathered:
    """Where something has happened since the last time it was told."""

    def __init__(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self._whole: set[Path] = set()
        self._flat: set[Path] = set()
        self._roots: set[Path] = set()
        self._count = 0
        self._first = self._last = 0.0

    def add(self, root: Path, path: Path, is_folder: bool) -> None:
        """Something happened to a file or folder below a root."""
        now = time.monotonic()
        self._first = self._first if self._count else now
        self._last = now
        self._count += 1
        self._roots.add(root)
        if is_folder or path.name.lower() == ".nomedia":
            self._whole.add(path if is_folder else path.parent)
        if not is_folder:
            self._flat.add(path.parent)

    def seconds_left(self, quiet: float, longest: float) -> float | None:
        """How long to wait until it is to be told; None while there is nothing."""
        if not self._count:
            return None
        return max(0.0, min(self._last + quiet, self._first + longest) - time.monotonic())

    def is_due(self, quiet: float, longest: float) -> bool:
        """Whether it is to be told now."""
        return self._count > 0 and self.seconds_left(quiet, longest) == 0.0

    def take(self) -> Part:
        """What is to be looked at; then nothing is gathered."""
        if self._count > MOST_EVENTS:
            part = Part(whole=frozenset(self._roots))
        else:
            part = Part(frozenset(self._whole), frozenset(self._flat))
        self._clear()
        return part


def _outermost(folders: Sequence[Path]) -> list[Path]:
    """The folders that are in no other of them."""
    return [one for one in folders if not any(one != two and one.is_relative_to(two) for two in folders)]


def _concerns_photos(below: str, *, is_folder: bool) -> bool:
    """Whether a scan would look at this path, which is told from the chosen folder on."""
    *folders, name = Path(below).parts or ("",)
    if is_folder and name:
        folders.append(name)
    if any(folder.startswith(".") or folder.lower() in SYSTEM_FOLDERS for folder in folders):
        return False
    if is_folder:
        return True
    suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122
    return name.lower() in _TELLING or (
        not name.startswith(".") and (suffix in SUFFIXES or suffix in _SIDECARS)
    )

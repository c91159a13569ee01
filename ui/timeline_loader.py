"""What the timeline asks for while somebody looks at it, read in the lanes; and what its panel shows."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer

from models.changes import Changes
from models.folder_tree import FolderNode, tree_of
from models.photo_index import PhotoTile
from repository.library import Library
from ui.photos.photos_page import PhotosPage
from workers.jobs import Jobs

_PHOTOS_AT_ONCE = 20_000
"""So many photos' folders are counted at a time: whoever waits for something else waits for no more."""
_REST_MS = 5_000
"""While a scan runs folders are counted this often at most."""
_AT_ONCE_MS = 250
"""After something somebody did."""
_LATELY = timedelta(days=3)
"""What came so long before the photo that came last was added with it."""


class TimelineLoader(QObject):
    """Joins the page of photos to the jobs.

    Args:
        page: the page.
        jobs: what is asked.
        parent: its owner.
    """

    def __init__(self, page: PhotosPage, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._jobs = jobs
        self._stale = True
        self._counting = self._again = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_REST_MS)
        self._wait.timeout.connect(self._load_if_seen)
        page.installEventFilter(self)
        page.tiles_wanted.connect(self._read_tiles)
        jobs.changed.connect(self.changed)

    def changed(self, changes: Changes) -> None:
        """Take note of a change."""
        if changes.everything or changes.step is not None:
            self._page.forget_tiles()
        elif changes.photos:
            self._page.forget_tiles(changes.photos)
        if changes.photos or changes.everything:
            self._stale = True
            if changes.step is not None:
                # Somebody did that, and looks what has become of it.
                self._wait.start(_AT_ONCE_MS)
            elif not self._wait.isActive():
                self._wait.start(_REST_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes to the page finds folders that are true."""
        if watched is self._page and event.type() == QEvent.Type.Show:
            # First the photos themselves, which are read when the page is shown.
            QTimer.singleShot(0, self, self._load_if_seen)
        return super().eventFilter(watched, event)

    def _load_if_seen(self) -> None:
        if not self._stale or not self._page.isVisible():
            return
        if self._counting:
            # What has changed since is counted once this is done.
            self._again = True
        else:
            self._stale, self._counting = False, True
            self._jobs.survey(lambda library: library.pages.views(), self._page.set_views)
            self._jobs.survey(_last_added, self._show_recent)
            self._count_folders(0, Counter())

    def _read_tiles(self, photos: Sequence[int]) -> None:
        def show(tiles: list[PhotoTile]) -> None:
            self._page.set_tiles(photos, tiles)

        self._jobs.read(lambda library: library.pages.tiles(photos), show)

    def _show_recent(self, last: str | None) -> None:
        if last is None:
            self._page.set_recent(None)
        else:
            self._page.set_recent((datetime.fromisoformat(last) - _LATELY).date().isoformat())

    def _count_folders(self, after: int, counted: Counter[str]) -> None:
        """A part of the library at a time, each behind whatever was asked meanwhile."""

        def add(answer: tuple[list[tuple[str, int]], int]) -> None:
            folders, last = answer
            for folder, photos in folders:
                counted[folder] += photos
            if last:
                self._count_folders(last, counted)
            else:
                self._jobs.survey(lambda library: _tree(library, counted), self._show_folders)

        self._jobs.survey(lambda library: library.pages.folders(after, _PHOTOS_AT_ONCE), add)

    def _show_folders(self, folders: list[FolderNode]) -> None:
        self._counting = False
        self._page.set_folder_tree(folders)
        if self._again:
            self._again = False
            self._wait.start(_AT_ONCE_MS)


def _last_added(library: Library) -> str | None:
    return library.pages.last_added()


def _tree(library: Library, counted: Counter[str]) -> list[FolderNode]:
    return tree_of(counted, os.sep, [str(folder) for folder in library.folders.all()])

"""What is asked for on photos, from their page and from the viewer: done as decisions, or shown elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from config.language import trn
from faces.packs import Pack
from models.changes import Changes
from repository.library import Library
from services.trash import CopiesToo, move_to_trash
from services.turning import turn_photos
from ui.shared.open_folder import open_folder
from ui.shared.status_line import StatusLine
from ui.trash_dialog import TrashDialog
from workers.jobs import Jobs

MANY = 50
"""More photos than that go to the trash only after a question: one key after Ctrl+A means all there are."""


class PhotosController(QObject):
    """Joins what somebody chose to do with photos to the jobs.

    Args:
        jobs: what reads and writes.
        status: says what was done that is no decision.
        window: its owner; questions open over it.
    """

    def __init__(self, jobs: Jobs, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._status = status
        self._window = window
        self._leaving: set[int] = set()

    def trash(self, photos: Sequence[int]) -> None:
        """Move these photos to the system's trash; ask first where there are many, or further copies.

        What is on its way there already is not asked for again: a key pressed twice is one wish.
        """
        wanted = [photo for photo in dict.fromkeys(photos) if photo not in self._leaving]
        if not wanted:
            return
        self._leaving.update(wanted)
        if len(wanted) > MANY:
            self._ask(wanted, (), lambda: self._throw_away(wanted))
        else:
            self._throw_away(wanted)

    def _throw_away(self, photos: Sequence[int], *, with_copies: bool = False) -> None:
        def move(library: Library, pack: Pack) -> Changes | CopiesToo:
            if library.trashed.among(photos) >= set(photos):
                # Pressed again before the page knew: that is done, and no news.
                return Changes()
            return move_to_trash(library, pack, photos, self._jobs.trash, with_copies=with_copies)

        def ask(found: CopiesToo) -> None:
            self._ask(photos, found.copies, lambda: self._throw_away(photos, with_copies=True))

        def failed(sentence: str) -> None:
            self._leaving.difference_update(photos)
            self._jobs.failed.emit(sentence)

        self._jobs.decide(
            move, then=lambda _changes: self._leaving.difference_update(photos), ask=ask, failed=failed
        )

    def _ask(self, photos: Sequence[int], copies: Sequence[Path], agreed: Callable[[], None]) -> None:
        dialog = TrashDialog(len(photos), copies, self._window)
        dialog.agreed.connect(agreed)
        dialog.rejected.connect(lambda: self._leaving.difference_update(photos))
        dialog.open()

    def turn(self, photos: Sequence[int], quarter_turns: int) -> None:
        """Show these photos turned clockwise by so many quarters more."""
        self._jobs.decide(lambda library, pack: turn_photos(library, pack, photos, quarter_turns))

    def copy(self, photos: Sequence[int]) -> None:
        """Put the files of these photos on the clipboard, as a file manager does."""

        def put(addresses: list[str]) -> None:
            files = QMimeData()
            # In the form in which they are handed on: 100,000 addresses take a tenth of a second to make.
            files.setData("text/uri-list", "\r\n".join([*addresses, ""]).encode())
            QGuiApplication.clipboard().setMimeData(files)
            self._status.say(trn("Copied {n} photo.", "Copied {n} photos.", len(addresses)))

        self._jobs.read(lambda library: _addresses(library, photos), put)

    def show_in_folder(self, photo: int) -> None:
        """Show the folder of a photo in the system's file manager."""
        self._jobs.read(
            lambda library: library.photos.get(photo).path.parent,
            lambda folder: open_folder(folder, self._status),
        )


def _addresses(library: Library, photos: Sequence[int]) -> list[str]:
    """The files of photos as `file:` URLs."""
    found = {photo.id: photo.path for photo in library.photos.some(photos)}
    return [found[photo].as_uri() for photo in dict.fromkeys(photos) if photo in found]

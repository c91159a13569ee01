"""Keeping the pages true: reads what a change concerns, now if somebody looks, else when they come."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from config.language import count_of
from models.changes import Changes, LedgerEntry
from models.errors import UnknownNameError
from models.face import NamedFace
from models.person import Person, photos_of
from models.photo import Photo, Problem
from repository.library import Library
from ui.editor_controller import EditorController
from ui.frame import EDITOR, PERSON, Frame
from ui.shared.rail import HISTORY, PEOPLE, PHOTOS, PROBLEMS
from workers.jobs import Jobs

# While a scan runs every photo is a change: pages are read again this often at most,
FEWEST_MS = 700
# and never for more than a tenth of the time, however large the library.
REST_FACTOR = 10

PersonParts = tuple[Person, list[NamedFace], list[Photo], list[str]]


class PageLoader(QObject):
    """Reads the pages' records through the jobs and hands them to the pages."""

    def __init__(self, frame: Frame, editor: EditorController, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._editor = editor
        self._jobs = jobs
        self.person_id: int | None = None
        self._stale: set[str] = set()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._reload_stale)
        self._rest_ms = FEWEST_MS

    def load_all(self) -> None:
        """Read every page anew."""
        self.changed(Changes(everything=True, problems=True, step=0))

    def changed(self, changes: Changes) -> None:
        """Take note of a change; what a person decided is shown at once."""
        if changes.people or changes.faces or changes.everything:
            self._stale |= {PEOPLE, PERSON, EDITOR, PHOTOS}
        if changes.photos or changes.everything:
            self._stale.add(PHOTOS)
        if changes.problems:
            self._stale.add(PROBLEMS)
        if changes.step is not None or changes.everything:
            self._stale.add(HISTORY)
        if changes.step is not None:
            self._wait.stop()
            self._reload_stale()
        elif not self._wait.isActive():
            self._wait.start(self._rest_ms)

    def load(self, page: str) -> None:
        """Read this page if anything changed since it was read."""
        if page in self._stale:
            self._read(page)

    def show_person(self, person_id: int, then: Callable[[], None]) -> None:
        """Read a person's page and say when it can be shown."""
        self.person_id = person_id
        self._read(PERSON, then)

    def photos_beside(self, page: str) -> list[int]:
        """Ids of the photos one can step through when coming from this page, as they stand there."""
        if page == PERSON:
            return self._frame.person.shown()
        if page == PHOTOS:
            return self._frame.photos.shown()
        return []

    def _reload_stale(self) -> None:
        # The counts of the rail and the summary are seen from every page.
        for page in (PROBLEMS, self._frame.page):
            if page in self._stale:
                self._read(page)
        if self._stale:
            self._jobs.read(_summary, self._frame.status.set_summary)

    def _read(self, page: str, then: Callable[[], None] = lambda: None) -> None:
        self._stale.discard(page)
        readers: dict[str, Callable[[Callable[[], None]], None]] = {
            PEOPLE: self._read_people,
            PERSON: self._read_person,
            PHOTOS: self._read_photos,
            PROBLEMS: self._read_problems,
            HISTORY: self._read_history,
            EDITOR: lambda _then: self._editor.reload_faces(),
        }
        if page in readers:
            readers[page](then)

    def _read_people(self, then: Callable[[], None]) -> None:
        def show(found: tuple[list[Person], list[NamedFace]]) -> None:
            self._frame.people.set_people(*found)
            then()

        self._timed(lambda library: (library.people.all(), library.faces.in_no_group()), show)

    def _read_photos(self, then: Callable[[], None]) -> None:
        def show(photos: list[Photo]) -> None:
            self._frame.photos.set_photos(photos)
            then()

        self._timed(lambda library: library.photos.all(), show)

    def _read_person(self, then: Callable[[], None]) -> None:
        person_id = self.person_id
        if person_id is None:
            return

        def show(found: PersonParts | None) -> None:
            if person_id != self.person_id:
                return
            if found is None:
                self._person_gone()
                return
            self._frame.person.set_person(*found[:3])
            self._frame.person.set_names(found[3])
            then()

        self._timed(lambda library: _person(library, person_id), show)

    def _person_gone(self) -> None:
        """Merged away or taken back: there is nothing to show any more."""
        self.person_id = None
        if self._frame.page == PERSON:
            self._frame.show_page(PEOPLE)
            self._read(PEOPLE)

    def _read_problems(self, then: Callable[[], None]) -> None:
        def show(problems: list[Problem]) -> None:
            self._frame.problems.set_problems(problems)
            self._frame.rail.set_problems(len(problems))
            then()

        self._timed(lambda library: library.problems.all(), show)

    def _read_history(self, then: Callable[[], None]) -> None:
        def show(entries: list[LedgerEntry]) -> None:
            self._frame.history.set_entries(entries)
            then()

        self._timed(lambda library: library.history.entries(), show)

    def _timed(self, query: Callable[[Library], object], show: Callable[..., None]) -> None:
        began = time.monotonic()

        def done(found: object) -> None:
            show(found)
            self._rest_ms = max(FEWEST_MS, round((time.monotonic() - began) * 1000 * REST_FACTOR))

        self._jobs.read(query, done)


def _person(library: Library, person_id: int) -> PersonParts | None:
    try:
        person = library.people.get(person_id)
    except UnknownNameError:
        return None
    if person.faces == 0:
        return None
    faces, photos = library.faces.of_person(person_id), library.photos.of_person(person_id)
    return person, faces, photos, library.people.names()


def _summary(library: Library) -> str:
    photos, people = library.photos.count(), library.people.count()
    return f"{photos_of(photos)}, {count_of(people, 'person', 'people')}"

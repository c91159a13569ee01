"""Keeping the pages true: reads what a change concerns, now if somebody looks, else when they come."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QTimer

from models.changes import Changes, LedgerEntry
from models.face import NamedFace
from models.photo import Problem
from repository.library import Library
from services.searching import Found, found
from ui.editor_controller import EditorController
from ui.frame import EDITOR, PERSON, START, Frame
from ui.guesses_loader import GuessesLoader
from ui.page_readings import (
    CARDS_AT_ONCE,
    Everybody,
    Some,
    everybody,
    keep_cards,
    some,
    summary,
)
from ui.person_loader import PersonLoader
from ui.shared.rail import HISTORY, PEOPLE, PHOTOS, PROBLEMS
from workers.jobs import Jobs

# While a scan runs every photo is a change: pages are read again this often at most,
FEWEST_MS = 700
# and never for more than a tenth of the time, however large the library.
REST_FACTOR = 10
# Above so many it is as quick to read everybody.
MOST_CHANGED = 1_000


class PageLoader(QObject):
    """Reads the pages' records through the jobs and hands them to the pages."""

    def __init__(self, frame: Frame, editor: EditorController, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._editor = editor
        self._jobs = jobs
        self._person = PersonLoader(frame, jobs, self._person_gone, self)
        self._stale: set[str] = set()
        # Of the people page, once all of it was read: whom to read again, and whether those seen once.
        self._changed: set[int] = set()
        self._once_changed = False
        self._once: tuple[list[NamedFace], int] = ([], 0)
        self._guesses = GuessesLoader(frame, jobs, self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._reload_stale)
        self._rest_ms = FEWEST_MS

    @property
    def person_id(self) -> int | None:
        """Whose page is, or was last, open."""
        return self._person.person_id

    def load_all(self) -> None:
        """Read every page anew."""
        self.changed(Changes(everything=True, problems=True, step=0))

    def changed(self, changes: Changes) -> None:
        """Take note of a change; what a person decided is shown at once."""
        self._note(changes)
        if changes.step is not None:
            self._wait.stop()
            self._reload_stale()
        elif not self._wait.isActive():
            self._wait.start(self._rest_ms)

    def load(self, page: str) -> None:
        """Read this page if anything changed since it was read."""
        if self._is_stale(page):
            self._read(page)
        if page == PEOPLE:
            self._guesses.load()

    def show_person(self, person_id: int, then: Callable[[], None]) -> None:
        """Read a person's page and say when it can be shown."""
        self._stale.discard(PERSON)
        self._person.show(person_id, then)

    def photos_beside(self, page: str) -> list[int]:
        """Ids of the photos one can step through when coming from this page, as they stand there."""
        if page == PERSON:
            return self._frame.person.shown()
        if page == PHOTOS:
            return self._frame.photos.shown()
        return []

    def _note(self, changes: Changes) -> None:
        if changes.everything:
            self._stale.add(PEOPLE)
        else:
            self._changed |= changes.people
            self._once_changed |= bool(changes.faces)
        if changes.people or changes.faces or changes.everything:
            self._stale |= {PERSON, EDITOR, PHOTOS}
            self._guesses.outdate()
            self._person.note(changes)
        if changes.photos or changes.everything:
            self._stale.add(PHOTOS)
        if changes.problems:
            self._stale.add(PROBLEMS)
        if changes.step is not None or changes.everything:
            self._stale.add(HISTORY)

    def _is_stale(self, page: str) -> bool:
        return page in self._stale or (page == PEOPLE and bool(self._changed or self._once_changed))

    def _reload_stale(self) -> None:
        # First what is looked at, or soon will be. The rail's counts and the summary are seen everywhere.
        for page in (PEOPLE if self._frame.page == START else self._frame.page, PROBLEMS):
            if self._is_stale(page):
                self._read(page)
        if self._stale:
            self._jobs.read(summary, self._frame.status.set_summary)

    def _read(self, page: str, then: Callable[[], None] = lambda: None) -> None:
        readers: dict[str, Callable[[Callable[[], None]], None]] = {
            PEOPLE: self._read_people,
            PERSON: self._person.read,
            PHOTOS: self._read_photos,
            PROBLEMS: self._read_problems,
            HISTORY: self._read_history,
            EDITOR: lambda _then: self._editor.reload_faces(),
        }
        if page in readers:
            readers[page](then)
        self._stale.discard(page)

    def _read_people(self, then: Callable[[], None]) -> None:
        changed, self._changed = self._changed, set()
        once_changed, self._once_changed = self._once_changed, False
        if PEOPLE in self._stale or len(changed) > MOST_CHANGED:
            self._read_everybody(then)
        else:
            self._read_some(changed, then, once=once_changed)

    def _read_everybody(self, then: Callable[[], None]) -> None:
        def show(found: Everybody) -> None:
            self._frame.people.set_circles(found.circles)
            self._once = (found.once, found.once_count)
            self._frame.people.set_people(found.people, *self._once)
            self._guesses.load()
            if found.uncounted >= CARDS_AT_ONCE:
                self._keep_cards()
            then()

        self._timed(everybody, show)

    def _read_some(self, people: Collection[int], then: Callable[[], None], *, once: bool) -> None:
        def show(found: Some) -> None:
            page = self._frame.people
            page.set_circles(found.circles)
            page.change_people(found.people, found.gone)
            if found.once is not None and (found.once, found.once_count) != self._once:
                self._once = (found.once, found.once_count)
                page.change_once(*self._once)
            then()

        self._jobs.read(lambda library: some(library, people, once=once), show)

    def _keep_cards(self) -> None:
        """Keep what was counted, a little at a time: the next start need not count it again."""
        if self._jobs.read_only is None:
            self._jobs.read(keep_cards, lambda kept: self._keep_cards() if kept else None)

    def _read_photos(self, then: Callable[[], None]) -> None:
        query = self._frame.photos.query

        def show(answer: Found) -> None:
            # Whoever has asked for something else meanwhile gets the answer to that.
            self._frame.photos.set_found(answer)
            then()

        self._timed(lambda library: found(library, query), show)

    def _person_gone(self) -> None:
        """Merged away or taken back: there is nothing to show any more."""
        if self._frame.page == PERSON:
            self._frame.show_page(PEOPLE)
            self.load(PEOPLE)

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

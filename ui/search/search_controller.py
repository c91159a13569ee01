"""Searching on screen: what there is to search by, what was found, and the saved searches."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Signal

from config.language import tr
from models.changes import Changes
from models.person import Circle, Person
from models.query import PhotoQuery
from repository.library import Library
from services.places import gazetteer
from services.places_seen import PlacesSeen, places_seen
from services.searching import Found, Saved, delete_search, folders, found, rename_search, save_search, saved
from ui.photos.photos_page import PhotosPage
from workers.jobs import Jobs

_NAMES, _FOLDERS, _SAVED, _COUNTS, _PLACES = "names", "folders", "saved", "counts", "places"
_ON_CHIPS = (_NAMES, _SAVED)
"""What is seen without typing; the folders of 100,000 photos are gathered for who comes to search."""
Result = TypeVar("Result")


class SearchController(QObject):
    """Joins the page of photos to the jobs. What it reads is read when the page is shown or searched in.

    Args:
        page: the page.
        jobs: what is asked.
        parent: its owner.
    """

    said = Signal(str)
    """A sentence for the status line: about saved searches that cannot be used, or who is gone."""

    def __init__(self, page: PhotosPage, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._jobs = jobs
        self._readers: dict[str, Callable[[], None]] = {
            _NAMES: self._read_names,
            _SAVED: self._read_saved,
            _FOLDERS: self._read_folders,
            _COUNTS: self._read_counts,
            _PLACES: self._read_places,
        }
        self._stale = set(self._readers)
        self._told: tuple[str, ...] = ()
        self._wanted = page.query
        page.installEventFilter(self)
        page.query_changed.connect(self._search)
        page.bar.needed.connect(self.load)
        page.bar.save.save_wanted.connect(self._save)
        page.bar.save.rename_wanted.connect(self._rename)
        page.bar.save.delete_wanted.connect(self._delete)
        jobs.changed.connect(self.changed)

    def load(self) -> None:
        """Read what there is to search by, as far as it may have changed since."""
        self._load(self._readers)

    def _load(self, wanted: Iterable[str]) -> None:
        for what in wanted:
            if what in self._stale:
                self._stale.discard(what)
                self._readers[what]()

    def changed(self, changes: Changes) -> None:
        """Take note of a change; what somebody decided is shown at once."""
        if changes.people or changes.everything:
            self._stale |= {_NAMES, _SAVED}
        if changes.photos or changes.everything:
            self._stale |= {_FOLDERS, _COUNTS, _PLACES}
        if changes.step is not None:
            # Steps about circles and saved searches touch no person and no photo.
            self._stale |= {_NAMES, _SAVED}
            if self._page.isVisible():
                self._load(_ON_CHIPS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes to the page finds names that are true."""
        if watched is self._page and event.type() == QEvent.Type.Show:
            self._load(_ON_CHIPS)
        return super().eventFilter(watched, event)

    def _search(self, query: PhotoQuery) -> None:
        self._wanted = query

        def find(library: Library) -> Found | None:
            # Somebody who adds chips quickly waits for the last answer only.
            return found(library, query) if self._wanted is query else None

        def show(answer: Found | None) -> None:
            if answer is not None:
                self._page.set_found(answer)
                if query.area is not None:
                    # Its chip says which city is meant; read at the same time, that would hold the photos up.
                    self._load([_PLACES])

        self._jobs.read(find, show)

    def _read_names(self) -> None:
        asked = _everybody_in(self._page.query)

        def read(library: Library) -> tuple[list[Person], list[Circle], frozenset[int]]:
            there = library.people.existing(asked)
            return library.people.with_names(), library.circles.all(), frozenset(asked) - frozenset(there)

        def show(answer: tuple[list[Person], list[Circle], frozenset[int]]) -> None:
            people, circles, gone = answer
            self._page.set_people(people)
            self._page.set_circles(circles)
            self._let_go(gone, {circle.id for circle in circles})

        self._read(read, show)

    def _let_go(self, gone: Collection[int], circles: Collection[int]) -> None:
        """Nobody is searched for who was merged away meanwhile, and no circle that is no more."""
        before = self._page.query
        query = replace(
            before,
            people=tuple(one for one in before.people if one not in gone),
            any_of=tuple(one for one in before.any_of if one not in gone),
            without=tuple(one for one in before.without if one not in gone),
            circles=tuple(one for one in before.circles if one in circles),
        )
        if query == before:
            return
        if query.only and not (query.people or query.any_of or query.circles):
            query = replace(query, only=False)
        self._page.search(query)
        if query.circles != before.circles:
            self.said.emit(tr("A circle you searched for is gone from the library."))
        else:
            self.said.emit(tr("Somebody you searched for is gone from the library."))

    def _read_folders(self) -> None:
        self._jobs.survey(folders, self._page.set_folders)

    def _read_counts(self) -> None:
        self._jobs.survey(lambda library: library.searching.counts(), self._page.bar.set_counts)

    def _read_places(self) -> None:
        def read(library: Library) -> PlacesSeen:
            gazetteer().prepare()
            return places_seen(library)

        self._jobs.survey(read, self._page.bar.set_places)

    def _read_saved(self) -> None:
        def show(answer: Saved) -> None:
            self._page.set_saved(answer.searches)
            self._page.bar.set_unusable(answer.unusable)
            new = [note for note in answer.notes if note not in self._told]
            self._told = answer.notes
            for note in new:
                self.said.emit(note)

        self._read(saved, show)

    def _read(self, query: Callable[[Library], Result], show: Callable[[Result], None]) -> None:
        self._jobs.read(query, show)

    def _save(self, name: str, query: PhotoQuery) -> None:
        self._jobs.decide(lambda library, pack: save_search(library, pack, name, query))

    def _rename(self, search_id: int, name: str) -> None:
        self._jobs.decide(lambda library, pack: rename_search(library, pack, search_id, name))

    def _delete(self, search_id: int) -> None:
        self._jobs.decide(lambda library, pack: delete_search(library, pack, search_id))


def _everybody_in(query: PhotoQuery) -> tuple[int, ...]:
    return (*query.people, *query.any_of, *query.without)

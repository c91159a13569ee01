"""What the names in a search stand for."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from models.person import Circle, Person, somebody
from models.query import Area, PhotoQuery
from repository.fact_counts import FactCounts
from repository.saved_searches import SavedSearch
from services.places_seen import PlacesSeen
from ui.crop.who_search import PeopleSearch, keys_of
from ui.shared.place_words import apart, area_words

SavedOnes = Sequence[tuple[SavedSearch, PhotoQuery]]


@dataclass(slots=True)
class Known:
    """Everything there is to search by.

    Attributes:
        people: those with a name, to be found by a few letters.
        names: of the people, by id.
        circles: all of them.
        folders: paths, set by `set_folders`.
        folder_keys: what each of them is called, as it is searched.
        saved: the saved searches and what each means.
        unusable: saved searches that cannot be used, each with a sentence that says why.
        counts: cameras, file formats and kinds there are, with how many photos.
        places: where photos were taken; None until it has been read.
    """

    people: PeopleSearch = field(default_factory=lambda: PeopleSearch(()))
    names: Mapping[int, str] = field(default_factory=dict)
    circles: Sequence[Circle] = ()
    folders: Sequence[str] = ()
    folder_keys: Sequence[str] = ()
    saved: SavedOnes = ()
    unusable: Sequence[tuple[SavedSearch, str]] = ()
    counts: FactCounts = field(default_factory=FactCounts)
    places: PlacesSeen | None = None

    def set_people(self, people: Sequence[Person]) -> None:
        """Take note of who has a name; nicknames are found, too."""
        named = [person for person in people if person.name is not None]
        called = [replace(person, name=other) for person in named for other in person.nicknames]
        self.people = PeopleSearch([*named, *called], self.people)
        self.names = {person.id: person.name for person in named if person.name is not None}

    def set_folders(self, folders: Sequence[str]) -> None:
        """Take note of where photos are; each letter asks ten thousand of them."""
        self.folders = tuple(folders)
        self.folder_keys = keys_of([last_part(folder) for folder in folders]) if folders else ()

    def find(self, typed: str, most: int) -> list[int]:
        """Ids of the people who are meant by a few letters of a name or nickname, the likeliest first."""
        found = self.people.find(typed, 2 * most).people
        return list(dict.fromkeys(person.id for person in found))[:most]

    def name(self, person_id: int) -> str:
        """What somebody is called, kept from turning the words around it to its own side."""
        return apart(somebody(self.names.get(person_id)))

    def circle(self, circle_id: int) -> str:
        """The same for a circle."""
        return apart(next((circle.name for circle in self.circles if circle.id == circle_id), "?"))

    def area(self, area: Area) -> str:
        """A part of the map in words; with the cities that are read by then, else in figures."""
        return area_words(area, by_city=self.places is not None, seen=self.places)

    def saved_as(self, query: PhotoQuery) -> SavedSearch | None:
        """The saved search that asks the same."""
        return next((kept for kept, asks in self.saved if asks == query), None)


def last_part(folder: str) -> str:
    """What a folder is called; the root of a disk is called as it is."""
    return os.path.basename(folder) or folder  # noqa: PTH119 - ten times as quick, and asked of each folder

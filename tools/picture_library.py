"""The library in the pictures of the pages: an album that was looked at, and what somebody said about it."""

from __future__ import annotations

from pathlib import Path

from config.paths import Paths
from faces.installed import load_engine
from faces.packs import Pack, bundled_pack
from models.person import Person
from models.query import PhotoQuery
from repository.library import Library
from services.centroids import refresh
from services.describing import put_in_circle, set_favourite, set_nicknames, set_notes
from services.naming import name_person
from services.searching import save_search
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

NAMES = ("Ben", "Jonas", "Sarah", "Paul", "Lena Marie Hohenstein-Berghausen")
BEN, JONAS, SARAH, PAUL, LENA, NOBODY, COLLEAGUE = range(7)
"""By the number of their photos."""


def look_at(album: Path, folder: Path) -> None:
    """Find everybody in an album, for a library in this folder."""
    paths = Paths(library=folder, packs=folder)
    with Library(paths.database, paths.thumbnails) as library:
        for _ in scan(library, load_engine(bundled_pack(), "cpu"), [album], Manner(Pace(2))):
            pass


def say_who_they_are(folder: Path) -> None:
    """Name most of them and say a little more, in the language that is spoken: the history tells it."""
    paths, pack = Paths(library=folder, packs=folder), bundled_pack()
    with Library(paths.database, paths.thumbnails) as library:
        people = [person.id for person in _by_photos(library)]
        _mix_up(library, pack, people)
        for person, name in zip(people, NAMES, strict=False):
            name_person(library, pack, person, name)
        _say_more(library, pack, people)


def _mix_up(library: Library, pack: Pack, people: list[int]) -> None:
    """Two photos leave no doubts, so some are made: every kind of question is asked then."""
    for person, count in ((people[SARAH], 14), (people[JONAS], 9), (people[NOBODY], 12)):
        _move(library, pack, person, library.people.new_group(), count)
    _move(library, pack, people[COLLEAGUE], people[LENA], 3)


def _move(library: Library, pack: Pack, person: int, to: int, count: int) -> None:
    faces = [named.face.id for named in library.faces.of_person(person)][:count]
    with library.transaction():
        library.groups.assign((to, False, face) for face in faces)
    refresh(library, pack, [person, to])


def _say_more(library: Library, pack: Pack, people: list[int]) -> None:
    set_favourite(library, pack, [people[SARAH]], favourite=True)
    set_nicknames(library, pack, people[SARAH], ["Sally"])
    set_notes(library, pack, people[SARAH], "Piano: Chopin")
    put_in_circle(library, pack, people[:SARAH], "Tennis")
    put_in_circle(library, pack, people[SARAH:NOBODY], "Yoga")
    save_search(library, pack, "Ben 2026", PhotoQuery((people[BEN],), since="2026-06-01", until="2026-08-31"))


def _by_photos(library: Library) -> list[Person]:
    return sorted(library.people.all(), key=lambda person: (-person.photos, person.id))

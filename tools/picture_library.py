"""The library in the pictures of the pages: an album that was looked at, and what somebody said about it."""

from __future__ import annotations

from pathlib import Path

from config.paths import Paths
from faces.installed import load_engine
from faces.packs import Pack, bundled_pack
from models.person import Person
from models.query import PhotoQuery
from repository.library import Library
from services.describing import put_in_circle, set_favourite, set_nicknames, set_notes
from services.naming import name_person
from services.searching import save_search
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

NAMES = ("Ben", "Jonas", "Sarah", "Paul", "Lena Marie Hohenstein-Berghausen")
BEN, JONAS, SARAH = range(3)


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
        people = _by_photos(library)[: len(NAMES)]
        for person, name in zip(people, NAMES, strict=True):
            name_person(library, pack, person.id, name)
        _say_more(library, pack, [person.id for person in people])


def _say_more(library: Library, pack: Pack, people: list[int]) -> None:
    set_favourite(library, pack, [people[SARAH]], favourite=True)
    set_nicknames(library, pack, people[SARAH], ["Sally"])
    set_notes(library, pack, people[SARAH], "Flute, Tuesdays")
    put_in_circle(library, pack, people[:SARAH], "Hiking")
    put_in_circle(library, pack, people[SARAH:], "Orchestra")
    save_search(
        library, pack, "Summer with Ben", PhotoQuery((people[BEN],), since="2026-06-01", until="2026-08-31")
    )


def _by_photos(library: Library) -> list[Person]:
    return sorted(library.people.all(), key=lambda person: (-person.photos, person.id))

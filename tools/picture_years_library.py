"""The library of picture_years: who is who, what other programs wrote beside the photos, what was decided."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from picture_library import NAMES, look_at, say_who_they_are

from config.paths import Paths
from models.geometry import Box
from repository.library import Library
from tests.db.telling import tell

TOLD = ("Ida Hohenstein", "Mia Berger")
_TELLING = 12
"""How many photos of each of them have a name beside them."""


def look_at_years(album: Path, folder: Path) -> None:
    """Find everybody, name most of them, and let another program have named the others."""
    look_at(album, folder)
    say_who_they_are(folder)
    paths = Paths(library=folder, packs=folder)
    with Library(paths.database, paths.thumbnails) as library:
        found = _told(library)
    for photo, names in found.items():
        tell(photo, names)
    look_at(album, folder)


def _told(library: Library) -> dict[Path, dict[str, Box | None]]:
    """Names with their boxes, by photo: of those without a name here, and of one who has one."""
    people = sorted(library.people.all(), key=lambda person: (-person.photos, person.id))
    unnamed = [person.id for person in people if person.name is None][: len(TOLD)]
    known = [person.id for person in people if person.name == NAMES[0]]
    told: dict[Path, dict[str, Box | None]] = defaultdict(dict)
    for person, name in zip([*unnamed, *known], [*TOLD, NAMES[0]], strict=False):
        for named in library.faces.of_person(person)[:_TELLING]:
            told[library.photos.get(named.face.photo_id).path][name] = named.face.box
    return told

"""Catching up: reading what files say besides their pixels, for photos stored when nobody read it yet.

Faces are not looked for again. Each handful is written in a transaction of its own, and what is written is
not read again: it may stop at any moment, and goes on from there.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from config.language import mark
from media.details import read_details
from media.exif import UPRIGHT, ExifFacts
from media.files import is_file
from media.formats import Format
from media.jpeg import read_jpeg
from media.likeness import likeness
from media.name_dates import date_in_name
from media.screenshots import is_screenshot
from models.changes import Changes
from models.details import Details
from models.errors import PhotoError
from models.progress import Progress
from repository.late_facts import Factless, LateFact
from repository.library import Library
from workers.name_files_worker import note_all, told_of
from workers.pace import IDLE_AFTER, Pace
from workers.thumbnail_worker import small_pictures

log = logging.getLogger("Facts")

STAGE = mark("Reading what photos say of themselves")
HANDFUL = 25
REST = 0.1
"""Seconds between two handfuls while somebody does something in the window."""


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """How far it has come.

    Attributes:
        read: how many photos were read.
        after: the id of the last photo that was asked about; to go on after it.
        ended: whether there is nothing more to read.
    """

    read: int
    after: int
    ended: bool


def catch_up(
    library: Library, pace: Pace | None = None, *, after: int = 0, most: int | None = None
) -> Generator[Progress, None, CaughtUp]:
    """Read what the files of photos say of which too little is known; a file that is away is left for later.

    Args:
        library: written to in this thread only.
        pace: of the window beside it, if there is one.
        after: only photos with a greater id.
        most: no more than about so many, for somebody who lets others go first now and then.
    """
    if not library.can_write:
        return CaughtUp(0, after, ended=True)
    with library.transaction():
        library.late_facts.expect()
    total, read, asked = library.late_facts.count(), 0, 0
    while photos := library.late_facts.next(after, HANDFUL):
        after = photos[-1].id
        asked += len(photos)
        facts = _read(library, photos)
        told = told_of(library.photos.some(fact.id for fact in facts))
        with library.transaction():
            library.late_facts.note(facts)
            note_all(library, told)
        read += len(facts)
        yield Progress(STAGE, asked, total, changes=Changes(photos=frozenset(fact.id for fact in facts)))
        if most is not None and asked >= most:
            return CaughtUp(read, after, ended=False)
        if pace is not None and pace.idle() < IDLE_AFTER:
            time.sleep(REST)
    if read:
        log.info("Caught up with what %d photos say of themselves", read)
    return CaughtUp(read, after, ended=True)


def _read(library: Library, photos: list[Factless]) -> list[LateFact]:
    there = [photo for photo in photos if is_file(Path(photo.path))]
    pictures = small_pictures(library, "photo", [photo.id for photo in there])
    return [_facts(photo, pictures[photo.id]) for photo in there]


def _facts(photo: Factless, picture: bytes | None) -> LateFact:
    try:
        details = read_details(Path(photo.path))
    except PhotoError as error:
        # Its faces and names stay; the next scan says what is wrong with it.
        log.info("%s: %s", photo.path, error)
        details = Details()
    return LateFact(
        taken_at=details.taken_at or date_in_name(Path(photo.path).name),
        camera=details.camera,
        lens=details.lens,
        latitude=details.latitude,
        longitude=details.longitude,
        likeness=None if picture is None else _likeness(picture),
        screenshot=int(_is_screenshot(photo, details)),
        id=photo.id,
    )


def _likeness(picture: bytes) -> int | None:
    try:
        raster = read_jpeg(picture, None)
    except PhotoError:
        return None
    return None if raster is None else likeness(raster.pixels)


def _is_screenshot(photo: Factless, details: Details) -> bool:
    try:
        kind = Format(photo.format)
    except ValueError:
        return False
    exif = ExifFacts(
        UPRIGHT,
        details.taken_at,
        camera=details.camera,
        exposure=details.exposure,
        aperture=details.aperture,
    )
    return is_screenshot(Path(photo.path).name, kind, (photo.width, photo.height), exif)

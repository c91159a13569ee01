"""What a few letters may mean of the files themselves: cameras, file types, screenshots, when they came."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from config.language import mark, tr
from models.person import photos_of
from models.query import folded
from ui.search.chips import Chip, Kind
from ui.search.known import Known
from ui.search.offer import Offer, offer_of

CAMERAS, FILE_TYPES, ADDED = mark("Cameras"), mark("File types"), mark("Dates")
FILM_WORDS = mark("films videos movies clips")
RAW_WORDS = mark("raw raws")
SCREENSHOT_WORDS = mark("screenshots screen shots")
NO_WORDS = mark("no without")
RECENT_WORDS = mark("recently added new")
_MOST_CAMERAS, _MOST_FORMATS = 4, 3
_SHORTEST = 3
_RECENT_DAYS = (1, 7, 30)
_SUFFIXES = {
    "JPEG": "jpg jpeg", "HEIF": "heic heif hif", "TIFF": "tiff", "PNG": "png", "GIF": "gif", "BMP": "bmp",
    "WebP": "webp", "AVIF": "avif",
}  # fmt: skip
"""What the files of a format are called besides its name."""


def cameras(typed: str, known: Known) -> Iterator[Offer]:
    """Cameras the library has, by any words of their names: `iphone`, `canon 5d`."""
    words = folded(typed).split()
    found = [
        (camera, photos)
        for camera, photos in known.counts.cameras
        if all(word in folded(camera) for word in words)
    ]
    for camera, photos in found[:_MOST_CAMERAS]:
        yield offer_of(CAMERAS, known, Chip(Kind.CAMERA, camera), more=photos_of(photos))


def file_types(typed: str, known: Known) -> Iterator[Offer]:
    """`raw`, `videos`, `jpg`: of what the library has."""
    word = folded(typed)
    kinds = dict(known.counts.kinds)
    for kind, words in (("raw", RAW_WORDS), ("film", FILM_WORDS)):
        if kinds.get(kind) and _begins_one(word, words):
            yield offer_of(FILE_TYPES, known, Chip(Kind.FILES, kind), more=photos_of(kinds[kind]))
    found = [
        (name, photos)
        for name, photos in known.counts.formats
        if name.lower() != "raw" and _begins_one(word, _SUFFIXES.get(name, name))
    ]
    for name, photos in found[:_MOST_FORMATS]:
        yield offer_of(FILE_TYPES, known, Chip(Kind.FORMAT, name), more=photos_of(photos))


def screenshots(typed: str, known: Known) -> Iterator[Offer]:
    """`screenshots`, `no screenshots`."""
    if not known.counts.screenshots:
        return
    words = folded(typed).split()
    refused = bool(words) and words[0] in _said(NO_WORDS)
    wanted = " ".join(words[1:] if refused else words)
    if len(wanted) < _SHORTEST or not _begins_one(wanted, SCREENSHOT_WORDS):
        return
    with_them = offer_of(
        FILE_TYPES, known, Chip(Kind.SCREENSHOTS, 1), more=photos_of(known.counts.screenshots)
    )
    without = offer_of(FILE_TYPES, known, Chip(Kind.SCREENSHOTS, 0))
    yield from (without,) if refused else (with_them, without)


def added(typed: str, known: Known) -> Iterator[Offer]:
    """`recently added`, `new`."""
    words = folded(typed).split()
    if len("".join(words)) < _SHORTEST or not all(_begins_one(word, RECENT_WORDS) for word in words):
        return
    today = datetime.now(UTC).date()
    for days in _RECENT_DAYS:
        yield offer_of(ADDED, known, Chip(Kind.ADDED, (today - timedelta(days=days)).isoformat()))


def _said(words: str) -> list[str]:
    """These words in the reader's language and in English."""
    return [*folded(tr(words)).split(), *folded(words).split()]


def _begins_one(typed: str, words: str) -> bool:
    """Whether something typed is the beginning of one of these words."""
    return len(typed) > 1 and any(word.startswith(typed) for word in _said(words))

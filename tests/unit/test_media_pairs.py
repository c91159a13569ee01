"""Which files are parts of another: RAW beside JPEG, the film of a Live Photo."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from media.containers import FILM_SUFFIXES, RAW_SUFFIXES
from media.pairs import LONGEST_LIVE, PairFile, companions
from models.photo import Kind


def file(path: str, duration: float | None = None) -> PairFile:
    where = PurePosixPath(path)
    suffix = where.suffix.lower()
    kind: Kind = "raw" if suffix in RAW_SUFFIXES else "film" if suffix in FILM_SUFFIXES else "photo"
    return PairFile(where, kind, duration)


def pairs(*files: str | PairFile) -> dict[str, str]:
    """Companions and their leaders, for films of two seconds."""
    found = companions(file(one, 2.0) if isinstance(one, str) else one for one in files)
    return {str(companion): str(leader) for companion, leader in found.items()}


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (["a/1.jpg", "a/1.cr2"], {"a/1.cr2": "a/1.jpg"}),
        (["a/1.CR2", "a/1.JPG"], {"a/1.CR2": "a/1.JPG"}),
        (["a/IMG_1.heic", "a/img_1.DNG"], {"a/img_1.DNG": "a/IMG_1.heic"}),
        (["a/1.heic", "a/1.jpg", "a/1.nef"], {"a/1.nef": "a/1.jpg"}),
        (["a/1.jpg", "a/1.cr3", "a/1.dng"], {"a/1.cr3": "a/1.jpg", "a/1.dng": "a/1.jpg"}),
        (["a/1.heic", "a/1.mov"], {"a/1.mov": "a/1.heic"}),
        (["a/1.jpg", "a/1.mp4"], {"a/1.mp4": "a/1.jpg"}),
        (["a/1.jpg", "a/1.cr2", "a/1.mov"], {"a/1.cr2": "a/1.jpg", "a/1.mov": "a/1.jpg"}),
        (["a/1.jpg", "a/1.jpeg", "a/1.cr2"], {"a/1.cr2": "a/1.jpeg"}),
        (["a/1.heic", "a/1.jpg"], {}),
        (["a/1.jpg", "b/1.cr2"], {}),
        (["a/1.jpg", "a/2.cr2"], {}),
        (["a/1.cr2", "a/1.mov"], {}),
        (["a/1.cr2"], {}),
        (["a/1.png", "a/1.cr2"], {}),
        (["a/1.jpg", "a/1.avi", "a/1.mkv"], {}),
        (["a/1.jpg", "a/1(1).cr2", "a/1_edited.cr2"], {}),
        (["a/1.tar.jpg", "a/1.cr2"], {}),
        ([], {}),
    ],
)
def test_who_belongs_to_whom(files: list[str], expected: dict[str, str]) -> None:
    assert pairs(*files) == expected
    assert pairs(*reversed(files)) == expected


@pytest.mark.parametrize(
    ("duration", "belongs"),
    [(1.5, True), (LONGEST_LIVE, True), (LONGEST_LIVE + 0.1, False), (60.0, False), (None, False)],
)
def test_only_a_short_film_is_part_of_a_photo(duration: float | None, belongs: bool) -> None:
    assert bool(pairs(file("a/1.heic"), file("a/1.mov", duration))) == belongs


def test_a_companion_leads_nobody() -> None:
    found = companions(file(f"a/{n}{suffix}", 2.0) for n in range(50) for suffix in (".jpg", ".arw", ".mov"))
    assert len(found) == 100
    assert not set(found) & set(found.values())

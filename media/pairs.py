"""Files that are parts of one photo: the RAW beside its JPEG, the film of a Live Photo beside its still."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from models.photo import Kind

LONGEST_LIVE = 6.0
"""Seconds. A Live Photo's film takes three; one that takes longer is a film that happens to have the number
of a photo."""

_LIVE_SUFFIXES = frozenset({".mov", ".mp4"})
_LEADERS = (
    frozenset({".jpg", ".jpeg", ".jpe", ".jfif"}),
    frozenset({".heic", ".heif", ".hif", ".avif"}),
)
"""A JPEG leads before a HEIC: every program shows it. Other formats are what people make of photos."""


@dataclass(frozen=True, slots=True)
class PairFile:
    """A file that may belong to another.

    Attributes:
        path: where it is.
        kind: photo, RAW or film.
        duration: of a film, seconds; None if nobody knows, and then it is taken for a film of its own.
    """

    path: PurePath
    kind: Kind
    duration: float | None = None


def companions(files: Iterable[PairFile]) -> dict[PurePath, PurePath]:
    """Which files are shown as part of another one.

    Files belong together if they are in the same folder and called the same but for the suffix and
    capitals: a RAW to a JPEG or HEIC, a short film to one of these, a HEIC to nobody. Of what else programs
    write (`IMG_1(1).HEIC`, `IMG_E1.JPG`, films inside a JPEG) nothing is guessed.

    Args:
        files: of one folder or of many.

    Returns:
        For each companion's path the path of the photo it is part of; leaders are in no key.
    """
    groups: dict[tuple[str, str], list[PairFile]] = {}
    for file in files:
        groups.setdefault((str(file.path.parent), file.path.stem.casefold()), []).append(file)
    found: dict[PurePath, PurePath] = {}
    for group in groups.values():
        leader = _leader(group)
        if leader is not None:
            found |= {file.path: leader.path for file in group if _belongs(file)}
    return found


def _leader(group: Sequence[PairFile]) -> PairFile | None:
    """The photo the others are part of; where two could be it, the first by name."""
    for suffixes in _LEADERS:
        photos = [file for file in group if file.kind == "photo" and file.path.suffix.lower() in suffixes]
        if photos:
            return min(photos, key=lambda file: str(file.path))
    return None


def _belongs(file: PairFile) -> bool:
    if file.kind == "raw":
        return True
    if file.kind != "film" or file.path.suffix.lower() not in _LIVE_SUFFIXES:
        return False
    return file.duration is not None and file.duration <= LONGEST_LIVE

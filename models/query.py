"""A search for photos: who has to be in them, who must not, when and where they were taken."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PhotoQuery:
    """All that is said has to hold at once; nothing said finds every photo.

    Attributes:
        people: ids of people who are all in the photo, together.
        any_of: ids of people of whom at least one is in it.
        without: ids of people none of whom is in it.
        only: nobody but `people` and `any_of` is in it, named or not.
        least_faces: at least so many faces are in it; 0 asks for nothing.
        most_faces: at most so many; None asks for nothing.
        unnamed: somebody without a name is in it.
        since: taken on this day or later, ISO 8601 (`2019-06-01`), or None.
        until: taken on this day or earlier, or None.
        folder: in this folder or below, as a path, or None.
        text: words that are all in the file's name, case and accents ignored.
        circles: ids of circles of each of which somebody is in it.
    """

    people: tuple[int, ...] = ()
    any_of: tuple[int, ...] = ()
    without: tuple[int, ...] = ()
    only: bool = False
    least_faces: int = 0
    most_faces: int | None = None
    unnamed: bool = False
    since: str | None = None
    until: str | None = None
    folder: str | None = None
    text: str = ""
    circles: tuple[int, ...] = ()


EVERYTHING = PhotoQuery()

"""A photo and what is known of its file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

FACTS_VERSION = 1
"""Of what is read from a file besides its pixels: a library that holds an older one reads it again."""

Kind = Literal["photo", "raw", "film"]
"""A film is shown by one of its pictures, and is a photo in every other respect."""


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What a rescan compares to see whether a file is the one it knows: no file is opened for it."""

    path: Path
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What decoding told about a photo; width and height are those of the upright image.

    Attributes:
        width: pixels.
        height: pixels.
        orientation: EXIF, 1 to 8: what was done to the stored pixels to make them upright.
        taken_at: ISO 8601, with an offset where the camera wrote one.
        format: for people: `JPEG`, `RAW`, `MP4`.
        kind: photo, RAW or film.
        camera: maker and model as one name.
        lens: its name.
        latitude: degrees north, WGS 84.
        longitude: degrees east.
        likeness: a perceptual hash, 64 bits as a signed number; see `media.likeness`.
        screenshot: it shows a screen.
    """

    width: int
    height: int
    orientation: int
    taken_at: str | None
    format: str
    kind: Kind = "photo"
    camera: str | None = None
    lens: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    likeness: int | None = None
    screenshot: bool = False


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of the library.

    Attributes:
        file: its path as text: of 100,000 photos the paths as objects would be most of what they take.
        repeats: one person may be in it more than once.
        missing: its file was not there when its folder was last looked at.
        kind: photo, RAW or film.
        turn: quarter turns clockwise it is shown with; boxes are those of the picture without them.
        shown_with: the id of the photo it is shown as a part of, if any.
        stack: the id of the photo on top of the stack it is in, if it is not that itself.
    """

    id: int
    file: str
    width: int
    height: int
    orientation: int
    taken_at: str | None
    faces: int = 0
    repeats: bool = False
    missing: bool = False
    kind: Kind = "photo"
    turn: int = 0
    shown_with: int | None = None
    stack: int | None = None

    @property
    def path(self) -> Path:
        """Where its file is, or was when it was last seen."""
        return Path(self.file)


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that could not be used, and the sentence that says why."""

    path: Path
    sentence: str

"""A photo and what is known of its file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What a rescan compares to see whether a file is the one it knows: no file is opened for it."""

    path: Path
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What decoding told about a photo; width and height are those of the upright image."""

    width: int
    height: int
    orientation: int
    taken_at: str | None
    format: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of the library.

    Attributes:
        file: its path as text: of 100,000 photos the paths as objects would be most of what they take.
        repeats: one person may be in it more than once.
        missing: its file was not there when its folder was last looked at.
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

    @property
    def path(self) -> Path:
        """Where its file is, or was when it was last seen."""
        return Path(self.file)


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that could not be used, and the sentence that says why."""

    path: Path
    sentence: str

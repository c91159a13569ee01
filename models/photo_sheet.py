"""All that is known of a photo besides its pixels and faces, as it is told on one sheet."""

from __future__ import annotations

from dataclasses import dataclass

from models.photo import Kind


@dataclass(frozen=True, slots=True)
class PhotoPart:
    """Another file that is shown as a part of the photo, or lies in one stack with it.

    Attributes:
        id: of the photo it is in the library.
        file: its path as text.
        kind: photo, RAW or film.
    """

    id: int
    file: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class PhotoSheet:
    """What the library knows of a photo's file.

    Attributes:
        size: bytes, as it was when it was scanned.
        format: for people: `JPEG`; None in libraries that were never told.
        camera: maker and model as one name, if known.
        lens: its name, if known.
        latitude: degrees north (WGS 84), if known.
        longitude: degrees east, if known.
        copies: paths of the same picture elsewhere.
        parts: the files that are shown as one with it, itself left out.
        stack: the photos of its stack, itself left out; the one on top first.
    """

    size: int
    format: str | None = None
    camera: str | None = None
    lens: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    copies: tuple[str, ...] = ()
    parts: tuple[PhotoPart, ...] = ()
    stack: tuple[PhotoPart, ...] = ()

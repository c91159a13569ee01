"""A name another program wrote into a photo or beside it, and where in the picture it belongs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from models.geometry import Box

Source = Literal["mwg", "microsoft", "iptc", "picasa"]
"""Whose form it is written in: the Metadata Working Group's, Microsoft's, the IPTC's, Picasa's."""

Place = Literal["embedded", "sidecar", "folder"]
"""In the file itself, in an XMP file beside it, or in a file about the whole folder."""

LONGEST_NAME = 200
"""Characters; a longer name is no name."""

MOST_OF_A_PHOTO = 500
"""Names that are read of one photo: each of the faces of a school in three forms."""


@dataclass(frozen=True, slots=True)
class Region:
    """Somebody who is in a photo, told by another program.

    Attributes:
        name: of the person, without outer space; never empty.
        box: in pixels of the upright picture, inside it; None where it is only said that somebody is
            in the picture, or where nobody can say any more where.
        source: the form it was written in.
        place: where it was written.
    """

    name: str
    box: Box | None
    source: Source
    place: Place

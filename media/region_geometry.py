"""Where a named region lies: between a photo's upright pixels and what other programs write.

Three frames of reference occur (docs/adr/0128-names-in.md says which program uses which, and how we know):

- **upright**: the picture as it is looked at, after its EXIF orientation was obeyed. All of Kinframe's
  boxes are in its pixels.
- **stored**: the picture as its pixels lie in the file. MWG regions are said to relate to it (MWG
  guidelines 2.0, section 5.9), and digiKam and Lightroom write them so; Windows' rectangles relate to
  it, and Picasa's, but for RAW files, where Picasa measures upright.
- **applied**: what the writer of an MWG region had before it: `AppliedToDimensions`. The same
  proportions mean a picture that was only resized: what is normalised is still right. For a photo
  that lies on its side, width and height swapped mean that the writer measured upright.

Normalised numbers are fractions of a side, 0 to 1, origin top left, x to the right and y down.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from models.geometry import Box

SIDEWAYS = 5
"""Orientations from 5 on swap width and height."""
SAME_PROPORTIONS = 0.03
"""So much may two sizes of one picture differ: a few rows a RAW decoder keeps or cuts, and rounding."""
_INVERSE = {1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 8, 7: 7, 8: 6}
_RECT64 = re.compile(r"[0-9a-fA-F]{1,16}", re.ASCII)
_RECT64_MOST = 65_535
_RECT64_DIGITS = 16

Size = tuple[int, int]
"""Width and height in pixels."""


class Spot(NamedTuple):
    """A rectangle by its top left corner, all numbers normalised: Microsoft's form."""

    left: float
    top: float
    width: float
    height: float


class Area(NamedTuple):
    """A rectangle by its middle, all numbers normalised: the form of MWG's `stArea`."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Frame:
    """The picture a region lies in.

    Attributes:
        width: of the upright picture, pixels.
        height: of the upright picture, pixels.
        orientation: EXIF, 1 to 8 (CIPA DC-008, 4.6.5): what makes the stored pixels upright.
    """

    width: int
    height: int
    orientation: int = 1

    @property
    def stored(self) -> Size:
        """Width and height of the pixels as they lie in the file."""
        return (self.height, self.width) if self.orientation >= SIDEWAYS else (self.width, self.height)


def made_upright(spot: Spot, orientation: int) -> Spot:
    """A spot of the stored picture as a spot of the upright one."""
    left, top, width, height = spot
    right, bottom = 1 - left - width, 1 - top - height
    return {
        1: Spot(left, top, width, height),
        2: Spot(right, top, width, height),
        3: Spot(right, bottom, width, height),
        4: Spot(left, bottom, width, height),
        5: Spot(top, left, height, width),
        6: Spot(bottom, left, height, width),
        7: Spot(bottom, right, height, width),
        8: Spot(top, right, height, width),
    }[orientation]


def as_stored(spot: Spot, orientation: int) -> Spot:
    """A spot of the upright picture as a spot of the stored one."""
    return made_upright(spot, _INVERSE[orientation])


def box_of(spot: Spot, frame: Frame) -> Box:
    """A spot of the upright picture in its pixels."""
    left, top, width, height = spot
    return Box(left * frame.width, top * frame.height, width * frame.width, height * frame.height)


def spot_of(box: Box, frame: Frame) -> Spot:
    """A box in pixels of the upright picture as fractions of it."""
    return Spot(box.x / frame.width, box.y / frame.height, box.width / frame.width, box.height / frame.height)


def from_microsoft(spot: Spot, frame: Frame) -> Box:
    """A `MPReg:Rectangle`, which relates to the stored picture, in upright pixels."""
    return box_of(made_upright(spot, frame.orientation), frame)


def to_microsoft(box: Box, frame: Frame) -> Spot:
    """A box in upright pixels as a `MPReg:Rectangle`."""
    return as_stored(spot_of(box, frame), frame.orientation)


def from_mwg(area: Area, applied: Size | None, frame: Frame) -> Box | None:
    """A `stArea` in upright pixels.

    Args:
        area: as it is written.
        applied: the region list's `AppliedToDimensions`, where it says any.
        frame: the picture.

    Returns:
        None where the picture was cropped or turned since: nobody can say where it is now.
    """
    spot = Spot(area.x - area.width / 2, area.y - area.height / 2, area.width, area.height)
    if applied is None or alike(applied, frame.stored):
        return box_of(made_upright(spot, frame.orientation), frame)
    if frame.orientation >= SIDEWAYS and alike(applied, (frame.width, frame.height)):
        return box_of(spot, frame)
    return None


def to_mwg(box: Box, frame: Frame) -> Area:
    """A box in upright pixels as a `stArea`; `AppliedToDimensions` are `frame.stored` then."""
    left, top, width, height = as_stored(spot_of(box, frame), frame.orientation)
    return Area(left + width / 2, top + height / 2, width, height)


def alike(one: Size, other: Size) -> bool:
    """Whether two sizes have the same proportions, as far as whole pixels can tell."""
    (width, height), (other_width, other_height) = one, other
    if min(width, height, other_width, other_height) <= 0:
        return False
    # Of a thumbnail a row more or less is a good part of the proportions.
    tolerance = SAME_PROPORTIONS + 1 / min(width, height, other_width, other_height)
    ratio = width * other_height / (height * other_width)
    return max(ratio, 1 / ratio) <= 1 + tolerance


def read_rect64(text: str) -> Spot | None:
    """Picasa's `rect64`: four numbers of 16 bits, left, top, right, bottom, as one number in hexadecimal.

    Leading zeros are left out by Picasa; None for what is no such number, or no rectangle.
    """
    if not _RECT64.fullmatch(text):
        return None
    digits = text.zfill(_RECT64_DIGITS)
    left, top, right, bottom = (int(digits[at : at + 4], 16) / _RECT64_MOST for at in range(0, 16, 4))
    if right <= left or bottom <= top:
        return None
    return Spot(left, top, right - left, bottom - top)


def write_rect64(spot: Spot) -> str:
    """The same as Picasa writes it; what is outside the picture is cut off."""
    corners = (spot.left, spot.top, spot.left + spot.width, spot.top + spot.height)
    return (
        "".join(f"{round(min(max(one, 0.0), 1.0) * _RECT64_MOST):04x}" for one in corners).lstrip("0") or "0"
    )


def from_rect64(text: str, frame: Frame, *, raw: bool = False) -> Box | None:
    """A `rect64` in upright pixels; it relates to the stored picture, of a RAW to the upright one."""
    spot = read_rect64(text)
    if spot is None:
        return None
    return box_of(spot, frame) if raw else from_microsoft(spot, frame)


def to_rect64(box: Box, frame: Frame, *, raw: bool = False) -> str:
    """A box in upright pixels as a `rect64`."""
    return write_rect64(spot_of(box, frame) if raw else to_microsoft(box, frame))

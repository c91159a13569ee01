"""Where things lie in a photo that is shown turned: plain numbers, no Qt.

The *upright* frame is the photo's own, in which boxes are stored; the *shown* frame is the same picture
turned clockwise by quarters. Both have their origin top left, in pixels.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from models.face import NamedFace
from models.geometry import Box
from models.photo import Photo

_QUARTERS = 4

Pair = tuple[int, int]
"""Width and height."""


def shown_size(photo: Photo) -> Pair:
    """How large a photo is as it is shown."""
    return (photo.height, photo.width) if photo.turn % 2 else (photo.width, photo.height)


def turned_box(box: Box, size: Pair, quarters: int) -> Box:
    """A box in the picture turned clockwise by so many quarters.

    Args:
        box: in a picture of this size.
        size: (width, height) before it is turned.
        quarters: any number; below 0 the other way round.
    """
    width, height = size
    for _ in range(quarters % _QUARTERS):
        box = Box(height - box.bottom, box.x, box.height, box.width)
        width, height = height, width
    return box


def shown_faces(faces: Iterable[NamedFace], photo: Photo) -> list[NamedFace]:
    """Faces with their boxes where they are seen."""
    size = (photo.width, photo.height)
    return [
        replace(one, face=replace(one.face, box=turned_box(one.face.box, size, photo.turn))) for one in faces
    ]


def upright_box(box: Box, photo: Photo) -> Box:
    """What was drawn in the shown picture, in the upright one."""
    return turned_box(box, shown_size(photo), -photo.turn)

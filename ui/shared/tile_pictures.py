"""Photos as they are painted on tiles: made in the lane that reads them, so that painting only copies.

A tile's picture is named by what makes it: the side of the tile in device pixels. Another size is another
kind of picture: none in the cache is of the wrong one. Corners are rounded when it is painted, so that a
picture fits every scheme of colours.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage

from media.thumbnails import BLUR_SIDE, THUMBNAIL
from repository.thumbnails import Kind
from ui.shared.images import OF_PHOTOS, unpacked

_BLURRED = f"{OF_PHOTOS}blurred "
_LEAST_SHARP = 0.78
"""What is left of a thumbnail's side when it is cut square; a larger one is read for larger tiles."""


class TileKind(NamedTuple):
    """How a photo is made into a tile.

    Attributes:
        side: device pixels.
    """

    side: int

    @property
    def name(self) -> str:
        """As the cache of pictures calls it."""
        return f"{OF_PHOTOS}{self.side}"

    @property
    def blurred(self) -> str:
        """The kind of a picture so blurred that it takes no time to read."""
        return f"{_BLURRED}{self.side}"


def source_of(kind: str) -> tuple[Kind, Callable[[bytes], QImage]]:
    """What is read for a kind of picture, and what is made of it in the lane.

    Args:
        kind: as `ImageCache` names it.
    """
    if not kind.startswith(OF_PHOTOS):
        return ("face" if kind == "face" else "photo"), unpacked
    wanted = TileKind(int(kind.removeprefix(_BLURRED).removeprefix(OF_PHOTOS)))
    if kind.startswith(_BLURRED):
        return "blur", lambda colours: tile_image(blurred(colours), wanted)
    source: Kind = "large" if wanted.side > THUMBNAIL * _LEAST_SHARP else "photo"
    return source, lambda encoded: tile_image(unpacked(encoded), wanted)


def tile_image(picture: QImage, kind: TileKind) -> QImage:
    """A picture as it is copied to the screen: square and opaque.

    Args:
        picture: any size; an empty one stays empty.
        kind: how it is made.
    """
    if picture.isNull():
        return picture
    side = QSize(kind.side, kind.side)
    covering = _square(picture).scaled(
        side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return covering.convertToFormat(QImage.Format.Format_RGB32)


def blurred(colours: bytes) -> QImage:
    """The picture out of the few colours that are kept of it; an empty one if they are damaged.

    Args:
        colours: as `media.thumbnails.blur_of` wrote them.
    """
    if len(colours) != 3 * BLUR_SIDE * BLUR_SIDE:
        return QImage()
    few = QImage(colours, BLUR_SIDE, BLUR_SIDE, 3 * BLUR_SIDE, QImage.Format.Format_RGB888)
    # A copy of its own: the bytes are gone when this returns.
    return few.convertToFormat(QImage.Format.Format_RGB32)


def _square(picture: QImage) -> QImage:
    side = min(picture.width(), picture.height())
    corner = QPoint((picture.width() - side) // 2, (picture.height() - side) // 2)
    return picture.copy(QRect(corner, QSize(side, side)))

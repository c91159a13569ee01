"""What a file may cost that says it is small: pieces over pieces, runs that are filled up, vast tiles."""

from __future__ import annotations

from PIL import ImageFile
from PIL.TiffImagePlugin import TILELENGTH, TILEWIDTH, TiffImageFile

from config.language import tr
from media.formats import DAMAGED
from media.raster import check_size
from models.errors import PhotoError

MAX_COVERS = 8
"""How often a TIFF's pieces may cover the picture: once for each plane, and there are five at most."""

MAX_RUN_PIXELS = 20_000_000
"""Of a run-length encoded BMP: Pillow fills up a row that ends early pixel by pixel, in Python."""

_RUN_LENGTH = "bmp_rle"


def check_cost(image: ImageFile.ImageFile) -> None:
    """Refuse a picture whose decoding would take far more than its size allows for.

    Args:
        image: opened, not yet loaded.

    Raises:
        PhotoError: it is of that kind.
    """
    width, height = image.size
    if image.tile and image.tile[0].codec_name == _RUN_LENGTH and width * height > MAX_RUN_PIXELS:
        raise PhotoError(tr(DAMAGED))
    if isinstance(image, TiffImageFile):
        _check_tile(image)
        if _covered(image) > MAX_COVERS * width * height:
            raise PhotoError(tr(DAMAGED))


def _check_tile(image: TiffImageFile) -> None:
    """A tile is unpacked as a whole, however little of it the picture is."""
    width, height = image.tag_v2.get(TILEWIDTH), image.tag_v2.get(TILELENGTH)
    if isinstance(width, int) and isinstance(height, int):
        check_size((width, height))


def _covered(image: TiffImageFile) -> int:
    """Pixels of all pieces together; Pillow takes a piece of no size for the whole picture."""
    width, height = image.size
    boxes = (piece.extents or (0, 0, width, height) for piece in image.tile)
    return sum((right - left) * (bottom - top) or width * height for left, top, right, bottom in boxes)

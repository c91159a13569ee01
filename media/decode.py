"""From a file to upright pixels and facts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from media.colour import to_srgb
from media.files import read_photo
from media.formats import Format, identify
from media.jpeg import read_jpeg
from media.pictures import read_picture
from media.raster import is_sideways, upright
from models.errors import PhotoError
from models.face import Image
from models.photo import PhotoFacts


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A decoded photo.

    Attributes:
        image: upright RGB pixels, shape (height, width, 3), dtype uint8, C-contiguous and writable.
        facts: of the file; width and height are those of the whole upright picture.
        scale: image width / facts.width, at most 1: a point of the whole picture times scale is a
            point of `image`.
    """

    image: Image
    facts: PhotoFacts
    scale: float


def decode(path: Path, *, long_side: int | None = None, exact: bool = True, srgb: bool = True) -> Decoded:
    """Decode a photo of any of our formats; of an animation or a document the first picture.

    The file is read once and never written to. What it is tells its content, not its name.

    Args:
        path: the file.
        long_side: the long side of the image at most, in pixels; a JPEG is then decoded at a
            fraction of the cost. Nothing is ever enlarged. None gives every pixel.
        exact: False leaves the image at the smallest size the format decodes to that is not
            below long_side, for a caller who scales it anyway: a JPEG at n/8 of its size, other
            formats whole.
        srgb: bring wide-gamut photos (ICC profile) to sRGB, 12 ms a megapixel; False leaves the
            colours as stored, for pixels only a network will see.

    Raises:
        PhotoError: the file cannot be read, is no picture, is damaged, or has more than 200
            million pixels; str() is the sentence for the person.
    """
    data = read_photo(path)
    kind = identify(data, path)
    try:
        return _decoded(data, kind, long_side, exact=exact, srgb=srgb)
    except MemoryError as error:
        raise PhotoError("This computer has not enough memory free to open this picture.") from error


def _decoded(data: bytes, kind: Format, long_side: int | None, *, exact: bool, srgb: bool) -> Decoded:
    raster = read_jpeg(data, long_side, exact=exact) if kind is Format.JPEG else None
    if raster is None:
        raster = read_picture(data, kind, long_side, exact=exact)
    pixels = to_srgb(raster.pixels, raster.profile) if srgb else raster.pixels
    image = upright(pixels, raster.turn)
    width, height = raster.size[::-1] if is_sideways(raster.turn) else raster.size
    facts = PhotoFacts(width, height, raster.exif.orientation, raster.exif.taken_at, kind.value)
    return Decoded(image, facts, image.shape[1] / width)

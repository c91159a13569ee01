"""Small JPEGs for the screen: a photo's thumbnail, a face's chip."""

from __future__ import annotations

import math

import numpy as np
import simplejpeg
from PIL import Image as Pillow

from config.language import tr
from media.colour import to_srgb
from media.raster import every
from models.errors import PhotoError
from models.face import Image
from models.geometry import Box

THUMBNAIL = 384
"""Pixels of a thumbnail's long side."""
LARGE = 1536
"""Of the one that is made when a screen shows a photo larger than its thumbnail is."""
BLUR_SIDE = 6
"""Pixels of the side of what stands for a photo until its thumbnail is read."""
QUALITY = 85
CROP_QUALITY = 95
CROP_SIDE = 112
"""Pixels of an aligned crop's side, see `faces.align.SIDE`."""
NEUTRAL = (128, 128, 128)
"""Around a face that fills an image too narrow for a square."""

_SAMPLES = 3
"""Samples a thumbnail's pixel keeps in each direction when rows and columns are skipped first: enough
for the eye, and a 12-megapixel photo costs 5 ms instead of 24."""

_CornersF = tuple[float, float, float, float]


def thumbnail_size(width: int, height: int, long_side: int = THUMBNAIL) -> tuple[int, int]:
    """How wide and high the thumbnail of a photo is; a smaller photo keeps its size."""
    factor = min(1.0, long_side / max(height, width))
    return max(1, round(width * factor)), max(1, round(height * factor))


def photo_thumbnail(image: Image, long_side: int = THUMBNAIL) -> bytes:
    """A small JPEG of a whole photo.

    Args:
        image: upright RGB, shape (height, width, 3), dtype uint8.
        long_side: of the thumbnail, in pixels; a smaller photo keeps its size.
    """
    height, width = image.shape[:2]
    size = thumbnail_size(width, height, long_side)
    return small_jpeg(_resized(image, (0.0, 0.0, float(width), float(height)), size))


def blur_of(jpeg: bytes) -> bytes:
    """What is shown of a photo until its thumbnail is read: the colours of its middle square.

    Args:
        jpeg: its thumbnail.

    Returns:
        RGB, 6 x 6 pixels of 3 bytes, row by row; empty if the thumbnail cannot be read.
    """
    try:
        # An eighth of it is all that is decoded, which takes a third of a millisecond.
        pixels = simplejpeg.decode_jpeg(jpeg, "RGB", min_height=2 * BLUR_SIDE, min_width=2 * BLUR_SIDE)
    except ValueError:
        return b""
    height, width = pixels.shape[:2]
    side = min(height, width)
    left, top = (width - side) // 2, (height - side) // 2
    middle = Pillow.fromarray(pixels[top : top + side, left : left + side])
    return middle.resize((BLUR_SIDE, BLUR_SIDE), Pillow.Resampling.BOX).tobytes()


def face_chip(
    image: Image, box: Box, side: int = 192, margin: float = 0.35, profile: bytes | None = None
) -> bytes:
    """A square JPEG of a face with some of its surroundings.

    The square is moved to lie inside the image before its margin is made smaller, and only where
    the face itself is wider or higher than the image allows a square, the rest is neutral grey.

    Args:
        image: upright RGB, shape (height, width, 3), dtype uint8.
        box: the face, in pixels of `image`; it may stick out of the image or miss it altogether.
        side: of the chip, in pixels.
        margin: on each side, as a part of the face's longer side.
        profile: the ICC profile the pixels are in; None for sRGB.
    """
    height, width = image.shape[:2]
    face = box.clipped(float(width), float(height))
    longest = max(face.width, face.height, 1.0)
    edge = max(longest, min(longest * (1 + 2 * margin), float(min(width, height))))
    x1, x2 = _span(face.centre[0], edge, width)
    y1, y2 = _span(face.centre[1], edge, height)
    size = max(1, round(side * (x2 - x1) / edge)), max(1, round(side * (y2 - y1) / edge))
    chip = _resized(image, (x1, y1, x2, y2), size)
    if size != (side, side):
        paper = Pillow.new("RGB", (side, side), NEUTRAL)
        paper.paste(chip, ((side - size[0]) // 2, (side - size[1]) // 2))
        chip = paper
    return small_jpeg(chip, profile)


def crop_jpeg(crop: Image) -> bytes:
    """An aligned crop as it is kept, so well that another recogniser can work from it.

    Args:
        crop: RGB, shape (112, 112, 3), dtype uint8.
    """
    encoded: bytes = simplejpeg.encode_jpeg(crop, quality=CROP_QUALITY, colorsubsampling="444")
    return encoded


def crop_pixels(jpeg: bytes) -> Image:
    """The crop that `crop_jpeg` wrote: RGB, shape (112, 112, 3), dtype uint8.

    Raises:
        PhotoError: it is missing or damaged.
    """
    try:
        pixels: Image = simplejpeg.decode_jpeg(jpeg, "RGB")
    except ValueError as error:
        raise PhotoError(tr("The stored picture of this face is missing or damaged.")) from error
    if pixels.shape != (CROP_SIDE, CROP_SIDE, 3):
        raise PhotoError(tr("The stored picture of this face has another size."))
    return pixels


def _span(centre: float, edge: float, limit: int) -> tuple[float, float]:
    """Start and end of an edge around a centre, moved inside 0 to limit, and cut where it is longer."""
    start = min(max(centre - edge / 2, 0.0), max(limit - edge, 0.0))
    return start, min(start + edge, float(limit))


def _resized(image: Image, corners: _CornersF, size: tuple[int, int]) -> Pillow.Image:
    """The part of the image between the corners, at that size."""
    left, top = math.floor(corners[0]), math.floor(corners[1])
    part = image[top : math.ceil(corners[3]), left : math.ceil(corners[2])]
    step = max(1, min(part.shape[1] // (size[0] * _SAMPLES), part.shape[0] // (size[1] * _SAMPLES)))
    part = every(part, step)
    box = tuple(
        min(max(0.0, (corner - start) / step), float(end))
        for corner, start, end in zip(corners, (left, top) * 2, part.shape[1::-1] * 2, strict=True)
    )
    enlarged = size[0] > box[2] - box[0]
    kernel = Pillow.Resampling.BICUBIC if enlarged else Pillow.Resampling.HAMMING
    return Pillow.fromarray(part).resize(size, kernel, box=box, reducing_gap=1.5)


def small_jpeg(image: Pillow.Image | Image, profile: bytes | None = None) -> bytes:
    """A picture that has its final size, as it is kept for the screen.

    Args:
        image: RGB.
        profile: the ICC profile the pixels are in; None for sRGB.
    """
    # A small picture is brought to sRGB in a moment; the whole photo would take longer than its faces.
    pixels = to_srgb(np.asarray(image), profile)
    encoded: bytes = simplejpeg.encode_jpeg(pixels, quality=QUALITY, colorsubsampling="420")
    return encoded

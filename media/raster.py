"""Pixels on their way from a decoder to the upright image: sizes, limits, turning."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image as Pillow

from config.language import in_digits, mark, tr
from media.exif import ExifFacts
from models.errors import PhotoError
from models.face import Image

MAX_PIXELS = 200_000_000
"""More is refused from the header alone, before anything is allocated for the pixels."""

TOO_LARGE = mark("The picture has far too many pixels, more than Kinframe opens ({most} million).")

Size = tuple[int, int]
"""Width and height in pixels."""

_SIDEWAYS = 5
"""Orientations from 5 on swap width and height."""

_STRIP = 256
"""Rows turned at once: a strip of source and target fits the second-level cache (30 ms instead of
85 ms for 12 megapixels turned in one go)."""

_PIXEL = np.dtype("V3")
"""A pixel as one item of three bytes: numpy then moves pixels, not single bytes."""


@dataclass(frozen=True, slots=True, eq=False)
class Raster:
    """What a decoder made of a file.

    Attributes:
        pixels: RGB uint8, shape (height, width, 3), as turned as the decoder left them, perhaps
            smaller than the picture.
        size: of the whole picture, turned like `pixels`.
        exif: facts of the file.
        turn: the EXIF orientation `pixels` still need; 1 where the decoder turned them itself.
        profile: the embedded ICC profile of these RGB values, if there is one.
    """

    pixels: Image
    size: Size
    exif: ExifFacts
    turn: int
    profile: bytes | None


def check_size(size: Size, most: int = MAX_PIXELS) -> None:
    """Refuse a picture that is too large to open.

    Raises:
        PhotoError: it has more pixels than that.
    """
    width, height = size
    if width * height > most:
        raise PhotoError(
            tr(
                "The picture is {width} x {height} pixels, more than Kinframe opens ({most} million).",
                width=in_digits(width),
                height=in_digits(height),
                most=most // 1_000_000,
            )
        )


def fitted(size: Size, long_side: int | None) -> Size:
    """The size with the same proportions whose long side is at most that; never larger than it was."""
    longest = max(size)
    if long_side is None or longest <= long_side:
        return size
    width, height = (max(1, round(side * long_side / longest)) for side in size)
    return width, height


def shrunk(image: Pillow.Image, size: Size) -> Pillow.Image:
    """The image at that size or, where it has it already, itself."""
    if image.size == size:
        return image
    # Hamming: as sharp as bicubic and as cheap as bilinear for shrinking, without the steps of a box.
    return image.resize(size, Pillow.Resampling.HAMMING, reducing_gap=3.0)


def as_array(image: Pillow.Image) -> Image:
    """The pixels of an RGB image: a writable copy, shape (height, width, 3), dtype uint8."""
    return np.array(image, dtype=np.uint8)


def every(pixels: Image, step: int) -> Image:
    """Every step-th pixel of every step-th row, C-contiguous: a fast first cut, aliased by itself."""
    whole = np.ascontiguousarray(pixels) if pixels.strides[2] != 1 else pixels
    picked = np.ascontiguousarray(whole.view(_PIXEL)[::step, ::step, 0])
    return picked.view(np.uint8).reshape(*picked.shape, 3)


def is_sideways(orientation: int) -> bool:
    """Whether that EXIF orientation swaps width and height."""
    return orientation >= _SIDEWAYS


def upright(pixels: Image, orientation: int) -> Image:
    """The pixels turned and mirrored as an EXIF orientation (1 to 8; CIPA DC-008, 4.6.5) asks.

    Args:
        pixels: shape (height, width, 3), dtype uint8, C-contiguous.
        orientation: where row 0 and column 0 of `pixels` belong: 1 top left ... 8 left bottom.

    Returns:
        C-contiguous; `pixels` itself for orientation 1.
    """
    if orientation == 1:
        return pixels
    whole = pixels.view(_PIXEL)[..., 0]
    turned = {
        2: whole[:, ::-1],
        3: whole[::-1, ::-1],
        4: whole[::-1],
        5: whole.T,
        6: whole[::-1].T,
        7: whole[::-1, ::-1].T,
        8: whole[:, ::-1].T,
    }[orientation]
    result = np.empty(turned.shape, _PIXEL)
    if is_sideways(orientation):
        for start in range(0, turned.shape[1], _STRIP):
            result[:, start : start + _STRIP] = turned[:, start : start + _STRIP]
    else:
        result[:] = turned
    return result.view(np.uint8).reshape(*turned.shape, 3)

"""What we ask of OpenCV, which is imported through `config.opencv` only."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from config.opencv import QT_VARIABLES, load
from models.face import Image

__all__ = [
    "QT_VARIABLES",
    "halve",
    "laplacian_variance",
    "load",
    "resized",
    "shrink",
    "upright",
    "warp",
]


def shrink(image: Image, width: int, height: int) -> Image:
    """Resize to `width` x `height` pixels, cheaply and without aliasing.

    Exact 2 x 2 area steps as long as they fit, then one bilinear step: on 12 megapixels several
    times cheaper than one area step at a crooked ratio. An odd last row or column is dropped by a
    halving, a shift of under one source pixel.
    """
    while image.shape[1] >= 2 * width and image.shape[0] >= 2 * height:
        image = halve(image)
    if image.shape[:2] == (height, width):
        return image
    return resized(image, width, height)


def resized(image: Image, width: int, height: int) -> Image:
    """Resize in one bilinear step: fit for enlarging, and for shrinking to no less than half."""
    result: Image = load().resize(image, (width, height), interpolation=load().INTER_LINEAR)
    return result


def halve(image: Image) -> Image:
    """Half the size in both directions by exact 2 x 2 means."""
    cv2 = load()
    height, width = image.shape[0] // 2, image.shape[1] // 2
    even = image[: 2 * height, : 2 * width]
    halved: Image = cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA)
    return halved


def upright(image: Image, orientation: int) -> Image:
    """The pixels turned and mirrored as an EXIF orientation (1 to 8) asks; itself for 1.

    The same as `media.raster.upright` in a quarter of the time.
    """
    cv2 = load()
    steps: list[Callable[[Image], Image]] = {
        2: [lambda pixels: cv2.flip(pixels, 1)],
        3: [lambda pixels: cv2.rotate(pixels, cv2.ROTATE_180)],
        4: [lambda pixels: cv2.flip(pixels, 0)],
        5: [cv2.transpose],
        6: [lambda pixels: cv2.rotate(pixels, cv2.ROTATE_90_CLOCKWISE)],
        7: [lambda pixels: cv2.rotate(pixels, cv2.ROTATE_180), cv2.transpose],
        8: [lambda pixels: cv2.rotate(pixels, cv2.ROTATE_90_COUNTERCLOCKWISE)],
    }.get(orientation, [])
    for step in steps:
        image = step(image)
    return image


def warp(image: Image, matrix: npt.NDArray[np.float64], side: int) -> Image:
    """A `side` x `side` picture of the image under an affine map; black beyond the edge.

    Args:
        image: RGB pixels.
        matrix: (2, 3), maps image coordinates to coordinates of the result.
        side: pixels.
    """
    cv2 = load()
    warped: Image = cv2.warpAffine(image, matrix, (side, side), flags=cv2.INTER_LINEAR, borderValue=0)
    return warped


def laplacian_variance(image: Image) -> float:
    """Variance of the Laplacian of the grey picture, in squared grey levels."""
    cv2 = load()
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    return float(cv2.Laplacian(grey, cv2.CV_32F).var())

"""Real faces every installation has: a group of six in insightface, one portrait in scikit-image."""

from __future__ import annotations

import warnings
from functools import cache

import numpy as np

from faces import opencv
from models.face import Image


@cache
def group_of_six() -> Image:
    """1280 x 886 RGB."""
    opencv.load()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what insightface's dependencies say at import is not ours
        from insightface.data import get_image
    return np.ascontiguousarray(get_image("t1")[:, :, ::-1])


@cache
def portrait() -> Image:
    """512 x 512 RGB."""
    import skimage

    return np.ascontiguousarray(skimage.data.astronaut())


def turned(image: Image, quarters: int) -> Image:
    """The image turned counter-clockwise by so many quarter turns."""
    return np.ascontiguousarray(np.rot90(image, quarters))


def leaning(image: Image, degrees: float, centre: tuple[float, float]) -> Image:
    """The image turned clockwise by an angle around a point, grey where there was nothing."""
    from PIL import Image as Pillow

    turned_by = Pillow.fromarray(image).rotate(
        -degrees, Pillow.Resampling.BICUBIC, center=centre, fillcolor=(90, 90, 90)
    )
    return np.asarray(turned_by)

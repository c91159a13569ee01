"""Whatever a file holds, as 8-bit RGB: grey, deep, indexed, transparent, printed, wide-gamut."""

from __future__ import annotations

import io
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PIL import Image as Pillow
from PIL import ImageCms

from media.raster import as_array
from models.face import Image

WHITE = (255, 255, 255)

_FULL_SCALES = (1.0, 255.0, 65535.0)
"""The largest values files of 32-bit numbers use for white: a fraction, a byte, sixteen bits."""

_PIECE = 1 << 20
"""Numbers stretched at once: in double precision a whole picture would take gigabytes."""


def to_rgb(image: Pillow.Image, *, bits: int = 16) -> Pillow.Image:
    """An image of any of Pillow's modes as RGB; transparency is laid over white.

    Args:
        image: loaded, of any mode.
        bits: how many bits of a 16-bit mode are used (TIFF knows 12).
    """
    if image.mode == "RGB" and not image.has_transparency_data:
        return image
    if image.mode.startswith("I;16"):
        deep = np.asarray(image).astype(np.uint16, copy=False)
        return Pillow.fromarray((deep >> max(bits - 8, 0)).clip(0, 255).astype(np.uint8)).convert("RGB")
    if image.mode in {"I", "F"}:
        return Pillow.fromarray(_stretched(np.asarray(image))).convert("RGB")
    if image.mode == "LAB":
        return _applied(image, _lab_to_srgb())
    if image.has_transparency_data:
        return _over_white(image)
    return image.convert("RGB")


def cmyk_to_rgb(image: Pillow.Image, profile: bytes | None) -> Pillow.Image:
    """A CMYK image as sRGB: by its profile, or plainly where it has none that works."""
    transform = _to_srgb(profile, "CMYK") if profile else None
    return _applied(image, transform) if transform else image.convert("RGB")


def to_srgb(pixels: Image, profile: bytes | None) -> Image:
    """RGB pixels of a wide-gamut photo (Display P3, Adobe RGB) in sRGB.

    Costs 12 ms a megapixel. Pixels come back as they are where there is no profile, where it is
    sRGB anyway, or where it is broken: wrong colours are better than no photo.

    Args:
        pixels: RGB uint8, shape (height, width, 3).
        profile: an ICC profile.
    """
    transform = _to_srgb(profile, "RGB") if profile else None
    return as_array(_applied(Pillow.fromarray(pixels), transform)) if transform else pixels


def _over_white(image: Pillow.Image) -> Pillow.Image:
    # Of grey with premultiplied transparency Pillow makes nothing but plain transparency.
    plain = image.convert("LA") if image.mode == "La" else image
    clear = plain.convert("RGBA")
    paper = Pillow.new("RGB", clear.size, WHITE)
    paper.paste(clear, mask=clear.getchannel("A"))
    return paper


def _stretched(numbers: npt.NDArray[np.int32] | npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    """Numbers of unknown scale as bytes: by the smallest usual full scale that holds them all.

    Values outside every usual scale (measurements, not photos) are spread from least to greatest.
    """
    flat = numbers.reshape(-1)
    pieces = [slice(start, start + _PIECE) for start in range(0, flat.size, _PIECE)]
    least = min(float(_finite(flat[piece]).min()) for piece in pieces)
    greatest = max(float(_finite(flat[piece]).max()) for piece in pieces)
    scale = next((full for full in _FULL_SCALES if greatest <= full), None)
    black = 0.0
    if least < 0 or scale is None:
        black, scale = least, (greatest - least) or 1.0
    stretched = np.empty(flat.shape, np.uint8)
    for piece in pieces:
        stretched[piece] = np.rint((_finite(flat[piece]) - black) * (255.0 / scale))
    return stretched.reshape(numbers.shape)


def _finite(numbers: npt.NDArray[np.int32] | npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    """Numbers in double precision, zero for what is none."""
    with np.errstate(invalid="ignore"):
        return np.nan_to_num(numbers.astype(np.float64), nan=0.0, posinf=0.0, neginf=0.0)


@lru_cache(maxsize=16)
def _to_srgb(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """The transform from a profile to sRGB; None where there is nothing to do or nothing to be done.

    Kept because a library's photos share a handful of profiles; LittleCMS only reads a built
    transform, so threads may share it.
    """
    try:
        source = ImageCms.getOpenProfile(io.BytesIO(profile))
        if mode == "RGB" and "srgb" in ImageCms.getProfileDescription(source).lower():
            return None
        return ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    except ImageCms.PyCMSError:
        return None


@lru_cache(maxsize=1)
def _lab_to_srgb() -> ImageCms.ImageCmsTransform:
    lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    return ImageCms.buildTransform(lab, srgb, "LAB", "RGB")


def _applied(image: Pillow.Image, transform: ImageCms.ImageCmsTransform) -> Pillow.Image:
    return transform.apply(image)

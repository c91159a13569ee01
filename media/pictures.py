"""The general road: every format through Pillow, HEIF through pi-heif.

Each format's own reader is called directly, not through `Image.open`: the content has been
identified already, no reader of a format we do not promise can be tricked into running, and the
limit on pixels is ours to check between header and pixels and does not rest on Pillow's global one.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager

import pi_heif  # type: ignore[import-untyped]
from PIL import Image as Pillow
from PIL import ImageFile
from PIL.AvifImagePlugin import AvifImageFile
from PIL.BmpImagePlugin import BmpImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import BITSPERSAMPLE, TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from config.language import tr
from media.boxes import has_unreadable_items
from media.colour import cmyk_to_rgb, to_rgb
from media.cost import check_cost
from media.exif import UPRIGHT, ExifFacts, read_exif
from media.formats import CUT_OFF, DAMAGED, Format, declared_size, is_cut_off
from media.jpeg import metadata, without_exif
from media.quiet import pillow_warnings_ignored
from media.raster import MAX_PIXELS, TOO_LARGE, Raster, Size, as_array, check_size, fitted, shrunk
from models.errors import PhotoError

_READERS: dict[Format, type[ImageFile.ImageFile]] = {
    Format.JPEG: JpegImageFile,
    Format.PNG: PngImageFile,
    Format.GIF: GifImageFile,
    Format.BMP: BmpImageFile,
    Format.TIFF: TiffImageFile,
    Format.WEBP: WebPImageFile,
    Format.AVIF: AvifImageFile,
}

_RAISED_BY_READERS = (
    OSError,
    SyntaxError,
    ValueError,
    RuntimeError,
    EOFError,
    TypeError,
    ArithmeticError,
    AssertionError,
)
"""What Pillow and pi-heif raise for damaged files, found by fuzzing; anything else is a bug, ours or
theirs, and is let through. (Pillow turns IndexError, KeyError, TypeError and struct.error into
SyntaxError while it reads a header, but not while it loads: a TIFF's strips at a fraction, an AVIF film
of no units a second, an indexed PNG without colours.)"""

# Some of Pillow's readers ask Pillow's own limit again later, and it is lower than ours by default.
Pillow.MAX_IMAGE_PIXELS = MAX_PIXELS


def read_picture(data: bytes, kind: Format, long_side: int | None, *, exact: bool = True) -> Raster:
    """Decode a picture of any format.

    Args:
        data: the whole file.
        kind: its format.
        long_side: the pixels' long side at most, or None for all of them.
        exact: as for `decode`.

    Raises:
        PhotoError: it is too large, cut off or damaged.
    """
    read = _read_heif if kind is Format.HEIF else _read_with_pillow
    image, size = read(data, kind, long_side)
    profile = _profile(image)
    if image.mode == "CMYK":
        image, profile = cmyk_to_rgb(image, profile), None
    # Pillow sees only here that an indexed PNG has no colours.
    with _failures_as_sentences(data, kind):
        rgb = to_rgb(image, bits=_bits(image))
    pixels = as_array(shrunk(rgb, fitted(size, long_side)) if exact else rgb)
    facts = _facts(data, kind, image)
    # The readers of TIFF and HEIF turn the pixels; the others leave that to us.
    turn = UPRIGHT if kind in {Format.TIFF, Format.HEIF} else facts.orientation
    return Raster(pixels, size, facts, turn, profile)


def picture_size(data: bytes, kind: Format) -> Size:
    """Width and height by the header alone; (0, 0) where it is too damaged to tell."""
    if kind in {Format.AVIF, Format.HEIF}:
        return declared_size(data)
    try:
        with pillow_warnings_ignored(), _failures_as_sentences(data, kind):
            return _READERS[kind](io.BytesIO(data)).size
    except PhotoError:
        # Decoding will say what is wrong with it.
        return (0, 0)


def header_exif(data: bytes, kind: Format) -> bytes | None:
    """The EXIF block of a HEIF or AVIF file, without its pixels; None where there is none."""
    try:
        with pillow_warnings_ignored(), _failures_as_sentences(data, kind):
            if kind is Format.AVIF:
                block = AvifImageFile(io.BytesIO(data)).info.get("exif")
            else:
                block = _primary(data).info.get("exif")
    except PhotoError:
        return None
    return block if isinstance(block, bytes) else None


def _read_with_pillow(data: bytes, kind: Format, long_side: int | None) -> tuple[Pillow.Image, Size]:
    """The first frame, loaded, and the size of the whole picture."""
    with pillow_warnings_ignored(), _failures_as_sentences(data, kind):
        if kind is Format.AVIF:
            # libavif has a limit of its own, and says no more than "parsing failed" beyond it.
            check_size(declared_size(data))
        image = _READERS[kind](io.BytesIO(without_exif(data) if kind is Format.JPEG else data))
        size = image.size
        check_size(size)
        check_cost(image)
        if kind is Format.JPEG:
            image.draft(None, fitted(size, long_side))
        image.load()
    return image, size


def _read_heif(data: bytes, kind: Format, long_side: int | None) -> tuple[Pillow.Image, Size]:  # noqa: ARG001
    """The primary image, turned as the container says, and its size."""
    with pillow_warnings_ignored(), _failures_as_sentences(data, kind):
        primary = _primary(data)
        check_size(primary.size)
        image = primary.to_pillow()
    return image, image.size


def _primary(data: bytes) -> pi_heif.HeifImage:
    """The primary image of a HEIF file, not decoded yet."""
    if has_unreadable_items(data):
        raise ValueError("an item's type is no text")
    file = pi_heif.HeifFile(data)
    if not len(file):
        raise PhotoError(tr(DAMAGED))
    return file[file.primary_index]


def _facts(data: bytes, kind: Format, image: Pillow.Image) -> ExifFacts:
    """What the EXIF block says, wherever the format keeps it: a TIFF is one itself."""
    if kind is Format.TIFF:
        return read_exif(data)
    return read_exif(metadata(data)[0] if kind is Format.JPEG else image.info.get("exif"))


def _profile(image: Pillow.Image) -> bytes | None:
    """The ICC profile; in a TIFF the tag of that name may hold anything, even fractions."""
    profile = image.info.get("icc_profile")
    return profile if isinstance(profile, bytes) and profile else None


def _bits(image: Pillow.Image) -> int:
    """How many bits of a 16-bit value are used: a TIFF of 12 bits is not dark."""
    bits = image.tag_v2.get(BITSPERSAMPLE, (16,))[0] if isinstance(image, TiffImageFile) else 16
    return bits if isinstance(bits, int) else 16


@contextmanager
def _failures_as_sentences(data: bytes, kind: Format) -> Iterator[None]:
    try:
        yield
    except Pillow.DecompressionBombError as error:
        raise PhotoError(tr(TOO_LARGE, most=MAX_PIXELS // 1_000_000)) from error
    except _RAISED_BY_READERS as error:
        cut_off = is_cut_off(data, kind) or "truncated" in str(error)
        raise PhotoError(tr(CUT_OFF if cut_off else DAMAGED)) from error

"""What kind of picture some bytes are: told by their content, never by the name of the file."""

from __future__ import annotations

import codecs
import re
import struct
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from config.language import mark, tr
from media.containers import HEAD as _HEAD
from media.containers import film_format, is_raw
from media.tags import Block
from models.errors import PhotoError
from models.photo import Kind

CUT_OFF = mark("The picture is cut off: the file ends too early.")
DAMAGED = mark("The picture is damaged, or of a rare kind that Kinframe cannot open.")
UNKNOWN = mark("This is not a picture: its content is not of any known photo format.")

_BOX_HEADER = 8
_CONTAINER_HEAD = 1 << 20
_IMAGE_SIZE = re.compile(rb"ispe\0{4}(.{8})", re.DOTALL)


class Format(StrEnum):
    """The formats that are decoded."""

    JPEG = "JPEG"
    PNG = "PNG"
    GIF = "GIF"
    BMP = "BMP"
    TIFF = "TIFF"
    WEBP = "WebP"
    AVIF = "AVIF"
    HEIF = "HEIF"
    RAW = "RAW"
    MP4 = "MP4"
    MOV = "MOV"
    M4V = "M4V"
    PHONE = "3GP"
    AVI = "AVI"
    MKV = "MKV"
    WEBM = "WebM"
    MPEG = "MPEG"
    MTS = "MTS"
    WMV = "WMV"

    @property
    def kind(self) -> Kind:
        """Photo, RAW or film."""
        return "raw" if self is Format.RAW else "film" if self in FILMS else "photo"


FILMS = frozenset(
    {
        Format.MP4,
        Format.MOV,
        Format.M4V,
        Format.PHONE,
        Format.AVI,
        Format.MKV,
        Format.WEBM,
        Format.MPEG,
        Format.MTS,
        Format.WMV,
    }
)
"""Shown by one of their pictures, and never read as a whole."""

_MAGIC = {
    b"\xff\xd8\xff": Format.JPEG,
    b"\x89PNG\r\n\x1a\n": Format.PNG,
    b"GIF87a": Format.GIF,
    b"GIF89a": Format.GIF,
    b"BM": Format.BMP,
    b"II*\0": Format.TIFF,
    b"MM\0*": Format.TIFF,
    b"II+\0": Format.TIFF,
    b"MM\0+": Format.TIFF,
}
_AVIF_BRANDS = {b"avif", b"avis"}
_RAW_BRAND = b"crx "
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}


def identify(data: Block, path: Path) -> Format:
    """The format of a file's content.

    The path words the sentence, and tells a RAW file that looks like any TIFF.

    Args:
        data: the file; of a film its first bytes are enough.
        path: its name.

    Raises:
        PhotoError: the content is of none of the formats.
    """
    head = data[:_HEAD]
    if is_raw(data, path.suffix.lower()):
        return Format.RAW
    for magic, known in _MAGIC.items():
        if head.startswith(magic):
            return known
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Format.WEBP
    if head[4:8] == b"ftyp" and (picture := _of_container(head)) is not None:
        return picture
    if (film := film_format(head)) is not None:
        return Format(film)
    raise PhotoError(_stranger(head, path.suffix))


def is_film(head: bytes) -> bool:
    """Whether a file that begins like that is a film."""
    if head[4:8] == b"ftyp" and (head[8:12] == _RAW_BRAND or _of_container(head) is not None):
        return False
    return film_format(head) is not None


def is_cut_off(data: bytes, kind: Format) -> bool:
    """Whether the file is shorter than its own structure says; False where that cannot be told."""
    return kind in _CUT_OFF_TESTS and _CUT_OFF_TESTS[kind](data)


def declared_size(data: bytes) -> tuple[int, int]:
    """The largest width and height an AVIF or HEIF file declares (ISO/IEC 23008-12, 6.5.3)."""
    sizes = [struct.unpack(">II", found[1]) for found in _IMAGE_SIZE.finditer(data[:_CONTAINER_HEAD])]
    return max((width for width, _ in sizes), default=0), max((height for _, height in sizes), default=0)


def _of_container(data: bytes) -> Format | None:
    """AVIF or HEIF, or none of the two, by the brands of the first box (ISO/IEC 14496-12, 4.3).

    `mif1` and `msf1` as major brand only say "some picture"; the compatible brands say which.
    """
    size = int.from_bytes(data[:4], "big")
    major = data[8:12]
    brands = {major} | {data[at : at + 4] for at in range(16, min(size, _HEAD), 4)}
    if major in _AVIF_BRANDS or (major not in _HEIF_BRANDS - {b"mif1", b"msf1"} and brands & _AVIF_BRANDS):
        return Format.AVIF
    if brands & _HEIF_BRANDS:
        return Format.HEIF
    return None


def _stranger(head: bytes, suffix: str) -> str:
    if not head.strip(b"\0"):
        return tr("The file holds no picture: it is filled with zeros.")
    if _is_text(head):
        return (
            tr("This is a text file that is only named {suffix}.", suffix=suffix)
            if suffix
            else tr("This is a text file.")
        )
    return tr(UNKNOWN)


def _is_text(head: bytes) -> bool:
    try:
        # final=False: the head may end in the middle of a character.
        text = codecs.getincrementaldecoder("utf-8-sig")().decode(head, final=False)
    except UnicodeDecodeError:
        return False
    return all(char.isprintable() or char in "\t\n\r\f" for char in text)


def _jpeg_cut_off(data: bytes) -> bool:
    return b"\xff\xd9" not in data[-_HEAD:]


def _riff_cut_off(data: bytes) -> bool:
    return int.from_bytes(data[4:8], "little") + _BOX_HEADER > len(data)


def _png_cut_off(data: bytes) -> bool:
    return b"IEND" not in data[-_HEAD:]


def _gif_cut_off(data: bytes) -> bool:
    return b";" not in data[-_HEAD:]


def _bmp_cut_off(data: bytes) -> bool:
    return int.from_bytes(data[2:6], "little") > len(data)


def _boxes_cut_off(data: bytes) -> bool:
    at = 0
    while 0 <= at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        elif size == 0:
            return False
        if size < _BOX_HEADER:
            return False
        at += size
    return at > len(data)


_CUT_OFF_TESTS: dict[Format, Callable[[bytes], bool]] = {
    Format.JPEG: _jpeg_cut_off,
    Format.PNG: _png_cut_off,
    Format.GIF: _gif_cut_off,
    Format.BMP: _bmp_cut_off,
    Format.WEBP: _riff_cut_off,
    Format.AVIF: _boxes_cut_off,
    Format.HEIF: _boxes_cut_off,
}

"""What the header of a photo's file says besides its pixels, read without reading the photo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from media.exif import ExifFacts, read_exif
from media.files import opened
from media.film_header import read_film_header
from media.films import film_duration
from media.formats import FILMS, Format, identify
from media.jpeg import metadata
from media.pictures import header_exif
from media.raw import raw_exif
from media.tags import Block, FileBlock
from models.details import Details

_JPEG_HEAD = 1 << 20
"""Bytes: EXIF stands in the first segment or behind one or two others of 64 kB."""

_MOST_CHUNKS = 20_000
_MOST_EXIF = 1 << 20
_PNG_START, _RIFF_START = 8, 12


def read_details(path: Path) -> Details:
    """When, where and with what a photo or film was taken; of large files only the header is read.

    Raises:
        PhotoError: the file cannot be read, or is no picture.
    """
    with opened(path) as (file, size):
        block = FileBlock(file, size)
        kind = identify(block, path)
        if kind not in FILMS:
            return _details(_exif(block, kind))
    header = read_film_header(path)
    return _details(header.facts, film_duration(path, header))


def _exif(block: Block, kind: Format) -> ExifFacts:
    if kind is Format.RAW:
        return raw_exif(block)
    if kind is Format.TIFF:
        return read_exif(block)
    if kind is Format.JPEG:
        return read_exif(metadata(block[:_JPEG_HEAD])[0])
    if kind in {Format.PNG, Format.WEBP}:
        return read_exif(_chunk(block, kind))
    if kind in {Format.HEIF, Format.AVIF}:
        # Their metadata may be anywhere, and the files are small for what they show.
        return read_exif(header_exif(block[: len(block)], kind))
    return ExifFacts()


def _chunk(block: Block, kind: Format) -> bytes | None:
    """The EXIF chunk of a PNG (eXIf) or WebP (EXIF); None where there is none."""
    wanted = b"eXIf" if kind is Format.PNG else b"EXIF"
    chunks = _png_chunks(block) if kind is Format.PNG else _riff_chunks(block)
    place = next(((start, size) for name, start, size in chunks if name == wanted), None)
    return block[place[0] : place[0] + min(place[1], _MOST_EXIF)] if place else None


def _png_chunks(block: Block) -> Iterator[tuple[bytes, int, int]]:
    """Name of each chunk, and start and size of its content; a checksum follows it (PNG, 5.3)."""
    at = _PNG_START
    for _ in range(_MOST_CHUNKS):
        head = block[at : at + 8]
        if len(head) < 8:  # noqa: PLR2004
            return
        size = int.from_bytes(head[:4], "big")
        yield head[4:], at + 8, size
        at += 12 + size


def _riff_chunks(block: Block) -> Iterator[tuple[bytes, int, int]]:
    """The same of a WebP; an odd chunk is followed by a byte (RFC 9649, 2.3)."""
    at = _RIFF_START
    for _ in range(_MOST_CHUNKS):
        head = block[at : at + 8]
        if len(head) < 8:  # noqa: PLR2004
            return
        size = int.from_bytes(head[4:], "little")
        yield head[:4], at + 8, size
        at += 8 + size + size % 2


def _details(exif: ExifFacts, duration: float | None = None) -> Details:
    return Details(
        camera=exif.camera,
        lens=exif.lens,
        aperture=exif.aperture,
        exposure=exif.exposure,
        iso=exif.iso,
        focal_length=exif.focal_length,
        taken_at=exif.taken_at,
        latitude=exif.latitude,
        longitude=exif.longitude,
        altitude=exif.altitude,
        software=exif.software,
        title=exif.title,
        duration=duration,
    )

"""A short fingerprint of a file's content, to know a photo again under another name."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import BinaryIO

from media.containers import HEAD
from media.files import opened
from media.formats import is_film

SIZE = 16
"""Bytes of a fingerprint."""

WHOLE = 256 * 1024
"""Files up to this size are read as a whole."""

PIECE = 64 * 1024
"""Bytes read at the head, in the middle and at the tail of a larger one."""

PIECES, FILM_PIECES = 3, 7
"""How many are read. Films of one camera may be equally long (it cuts them at a size), begin alike and end in
the same filling: more of what is between tells them apart, for half a megabyte of however many gigabytes."""


def fingerprint(path: Path) -> bytes:
    """The fingerprint of a file: BLAKE2b (RFC 7693) over its size and its content or some pieces of it.

    Of a photo these are its head, its middle and its tail; of a film head, tail and five pieces evenly
    between them. Two files with the same fingerprint are taken for the same photo. Three pieces are
    enough: in a compressed picture every change of the pixels moves all the bytes behind it. It is no
    protection against somebody who wants two files to look alike.

    Returns:
        SIZE bytes.

    Raises:
        PhotoError: the file cannot be read.
    """
    with opened(path) as (file, size):
        return _digest(file, size)


def fingerprint_of(data: bytes) -> bytes:
    """The same of a file that has been read already."""
    return _digest(io.BytesIO(data), len(data))


def _digest(file: BinaryIO, size: int) -> bytes:
    digest = hashlib.blake2b(size.to_bytes(8, "little"), digest_size=SIZE)
    for start, length in _pieces(size, FILM_PIECES if is_film(_read(file, 0, HEAD)) else PIECES):
        digest.update(_read(file, start, length))
    return digest.digest()


def _pieces(size: int, count: int) -> list[tuple[int, int]]:
    """Where each piece begins, evenly from the head to the tail, and its length."""
    if size <= max(WHOLE, count * PIECE):
        return [(0, size)]
    return [((size - PIECE) * number // (count - 1), PIECE) for number in range(count)]


def _read(file: BinaryIO, start: int, length: int) -> bytes:
    file.seek(start, io.SEEK_SET)
    return file.read(length)

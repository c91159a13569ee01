"""Directories of tags, as TIFF 6.0 (section 2) lays them out and EXIF, DNG and most RAW files use them.

Every read is bounded by the block's length, and there is nothing it could raise but what reading a file
raises: a broken directory has fewer entries.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO, Literal, Protocol

Endian = Literal["little", "big"]

BYTE_ORDERS: dict[bytes, Endian] = {
    b"II*\0": "little",
    b"MM\0*": "big",
    # RAW files that are TIFF but for a number of their own: Olympus, and Panasonic.
    b"IIRO": "little",
    b"IIRS": "little",
    b"MMOR": "big",
    b"IIU\0": "little",
}

LONGEST = 1024
"""Bytes taken of a value: what we show is a line."""

_MOST_ENTRIES = 4096
"""Real directories have a hundred or two; 65,000 of the longest values would take megabytes."""

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 129: 1}
_ASCII, _INTEGERS, _BYTES = {2, 7, 129}, {1, 3, 4}, {1, 7}
_RATIONAL, _SIGNED_RATIONAL = 5, 10


class Block(Protocol):
    """Bytes, in memory or in a file."""

    def __len__(self) -> int: ...

    def __getitem__(self, part: slice, /) -> bytes: ...


class FileBlock:
    """A part of an open file as bytes, each read when it is asked for.

    Args:
        file: open for reading, and nobody else moves in it.
        size: bytes of the part.
        start: where it begins.
    """

    def __init__(self, file: BinaryIO, size: int, start: int = 0) -> None:
        self._file = file
        self._size = max(size, 0)
        self._start = start

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, part: slice, /) -> bytes:
        first, last, _ = part.indices(self._size)
        if last <= first:
            return b""
        self._file.seek(self._start + first)
        return self._file.read(last - first)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a directory has under one tag.

    Attributes:
        kind: the type of its values, see TIFF 6.0.
        value: at most LONGEST bytes.
        byteorder: of numbers in it.
    """

    kind: int
    value: bytes
    byteorder: Endian


Directory = dict[int, Entry]


def first_directory(block: Block) -> Directory:
    """The first directory of a TIFF structure; empty where it is none."""
    byteorder = BYTE_ORDERS.get(block[:4])
    return read_directory(block, int.from_bytes(block[4:8], byteorder), byteorder) if byteorder else {}


def sub_directory(block: Block, pointer: Entry | None) -> Directory:
    """The directory an entry of another one points to; empty where there is none."""
    offset = integer(pointer)
    return read_directory(block, offset, pointer.byteorder) if pointer and offset else {}


def read_directory(block: Block, offset: int, byteorder: Endian) -> Directory:
    """The entries of one directory, as far as the block goes; of two with the same tag the first."""
    count = min(int.from_bytes(block[offset : offset + 2], byteorder), _MOST_ENTRIES)
    rows = block[offset + 2 : offset + 2 + 12 * count]
    entries: Directory = {}
    for at in range(0, len(rows) // 12 * 12, 12):
        tag = int.from_bytes(rows[at : at + 2], byteorder)
        kind = int.from_bytes(rows[at + 2 : at + 4], byteorder)
        size = _SIZES.get(kind, 0) * int.from_bytes(rows[at + 4 : at + 8], byteorder)
        if not size or tag in entries:
            continue
        if size <= 4:  # noqa: PLR2004
            entries[tag] = Entry(kind, rows[at + 8 : at + 8 + size], byteorder)
            continue
        where = int.from_bytes(rows[at + 8 : at + 12], byteorder)
        if size <= len(block) - where:
            entries[tag] = Entry(kind, block[where : where + min(size, LONGEST)], byteorder)
    return entries


def integer(entry: Entry | None) -> int:
    """The first number of an entry; 0 where it has none."""
    if entry is None or entry.kind not in _INTEGERS:
        return 0
    return int.from_bytes(entry.value[: _SIZES[entry.kind]], entry.byteorder)


def rationals(entry: Entry | None) -> list[float | None]:
    """The fractions of an entry; None for each that is none (EXIF 2.32, 4.6.2)."""
    if entry is None or entry.kind not in {_RATIONAL, _SIGNED_RATIONAL}:
        return []
    letter = "i" if entry.kind == _SIGNED_RATIONAL else "I"
    count = len(entry.value) // 8
    order = "<" if entry.byteorder == "little" else ">"
    numbers = struct.unpack(f"{order}{2 * count}{letter}", entry.value[: 8 * count])
    return [
        above / below if below else None for above, below in zip(numbers[::2], numbers[1::2], strict=True)
    ]


def rational(entry: Entry | None) -> float | None:
    """The first fraction of an entry."""
    found = rationals(entry)
    return found[0] if found else None


def text(entry: Entry | None) -> str:
    """An entry's text on one line: UTF-8, as cameras and programs write it whatever EXIF says."""
    if entry is None or entry.kind not in _ASCII:
        return ""
    return one_line(entry.value.partition(b"\0")[0].decode("utf-8", "replace"))


def wide_text(entry: Entry | None) -> str:
    """The text of an entry as Windows writes it: UTF-16."""
    if entry is None or entry.kind not in _BYTES:
        return ""
    return one_line(entry.value.decode("utf-16-le", "replace").partition("\0")[0])


def raw(entry: Entry | None) -> bytes:
    """An entry's bytes as they are."""
    return entry.value if entry is not None else b""


def one_line(said: str) -> str:
    """A text without what cannot be seen and with single spaces."""
    return " ".join("".join(char if char.isprintable() else " " for char in said).split())

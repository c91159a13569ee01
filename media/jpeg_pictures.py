"""The further pictures of a JPEG: previews, gain maps, the second eye (CIPA DC-007, Multi-Picture Format)."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

MPF = b"MPF\0"
_ENTRIES = 0xB002
_ENTRY = 16
_EOI = 0xD9
_NEXT = re.compile(rb"\xff[^\0\xd0-\xd7\xff]")
"""A marker among pixels."""
_SOI = b"\xff\xd8\xff"


class Adjustment(NamedTuple):
    """What happened to a file: by how many bytes its first picture grew, and how many of them behind MPF."""

    grown: int
    behind: int


class _Entries(NamedTuple):
    order: Literal["little", "big"]
    start: int
    number: int


def adjusted_mpf(block: bytes, by: Adjustment) -> bytes | None:
    """The MPF block of a file that grew, of the same length; None for one that cannot be understood.

    Offsets count from the block itself, so only what lies between it and the further pictures moves them;
    the first picture's offset is always 0 (CIPA DC-007, 5.2.3.3).
    """
    entries = _entries(block)
    if entries is None:
        return None
    made = bytearray(block)
    for number in range(entries.number):
        at = entries.start + number * _ENTRY
        size, offset = (int.from_bytes(block[at + skip : at + skip + 4], entries.order) for skip in (4, 8))
        if offset == 0 and number == 0:
            size += by.grown
        elif offset:
            offset += by.behind
        if not (0 <= size < 1 << 32 and 0 <= offset < 1 << 32):
            return None
        made[at + 4 : at + 8] = size.to_bytes(4, entries.order)
        made[at + 8 : at + 12] = offset.to_bytes(4, entries.order)
    return bytes(made)


def has_unlisted_picture(data: bytes, scan: int, *, lists: int) -> bool:
    """Whether right behind the picture another one begins that no list of ours can follow.

    Cameras put previews there, and point at them from their own notes by the distance from the file's
    beginning.

    Args:
        data: the whole file.
        scan: where the first scan begins.
        lists: how many MPF segments it has.
    """
    if lists:
        return False
    end = _end_of_picture(data, scan)
    return data[end:].lstrip(b"\0")[: len(_SOI)] == _SOI


def _end_of_picture(data: bytes, scan: int) -> int:
    """Where the picture ends whose first scan begins there (ITU-T T.81, B.1.1.2)."""
    at = scan
    while (found := _NEXT.search(data, at)) is not None:
        at = found.end()
        if data[at - 1] == _EOI:
            return at
        at += max(int.from_bytes(data[at : at + 2], "big"), 2)
    return len(data)


def _entries(block: bytes) -> _Entries | None:
    orders: dict[bytes, Literal["little", "big"]] = {b"II*\0": "little", b"MM\0*": "big"}
    order = orders.get(block[:4])
    if order is None:
        return None
    at = int.from_bytes(block[4:8], order)
    count = int.from_bytes(block[at : at + 2], order)
    for number in range(count):
        entry = block[at + 2 + 12 * number : at + 14 + 12 * number]
        if len(entry) == 12 and int.from_bytes(entry[:2], order) == _ENTRIES:  # noqa: PLR2004
            size, start = (int.from_bytes(entry[skip : skip + 4], order) for skip in (4, 8))
            if start + size <= len(block) and size % _ENTRY == 0:
                return _Entries(order, start, size // _ENTRY)
    return None

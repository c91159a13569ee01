"""Items of a HEIF or AVIF file that are XMP (ISO/IEC 14496-12, 8.11; ISO/IEC 23008-12, A.3)."""

from __future__ import annotations

from collections.abc import Iterator

from media.tags import Block

MOST_META = 16 << 20
"""Bytes of the box that lists the items; of a picture in thousands of tiles it has a few hundred thousand."""
MOST_BOXES = 100_000
MOST_EXTENTS = 20_000
"""Pieces in which the items of a file lie; each may take no byte in the list."""
MOST_PACKETS = 4

_XMP_TYPE = b"application/rdf+xml"
_HEADER = 8
_IN_FILE, _IN_ITEM_DATA = 0, 1


def xmp_items(data: Block, most: int) -> list[bytes]:
    """The XMP packets among a file's items, each of at most that many bytes."""
    meta = next(_meta(data), b"")
    ids = {number for items in _boxes(meta, 4, b"iinf") for number in _xmp_ids(items)}
    if not ids:
        return []
    own_data = next(_boxes(meta, 4, b"idat"), b"")
    packets = []
    for locations in _boxes(meta, 4, b"iloc"):
        for number, method, extents in _located(locations):
            source: Block = own_data if method == _IN_ITEM_DATA else data
            if number in ids and sum(size for _, size in extents) <= most:
                # One place in a file may be named again and again.
                ids.remove(number)
                packets.append(b"".join(source[start : start + size] for start, size in extents))
            if len(packets) == MOST_PACKETS:
                break
    return [packet for packet in packets if packet][:MOST_PACKETS]


def _meta(data: Block) -> Iterator[bytes]:
    """The content of the file's own box of that kind, with its version and flags."""
    at = 0
    for _ in range(MOST_BOXES):
        head = data[at : at + 16]
        if len(head) < _HEADER:
            return
        size, body = int.from_bytes(head[:4], "big"), _HEADER
        if size == 1:
            size, body = int.from_bytes(head[8:16], "big"), 16
        elif size == 0:
            size = len(data) - at
        if size < body:
            return
        if head[4:8] == b"meta" and size <= MOST_META:
            yield data[at + body : at + size]
        at += size


def _boxes(data: bytes, at: int, kind: bytes) -> Iterator[bytes]:
    """The content of each box of that kind, version and flags included."""
    for _ in range(MOST_BOXES):
        size = int.from_bytes(data[at : at + 4], "big")
        if size < _HEADER or at + size > len(data):
            return
        if data[at + 4 : at + 8] == kind:
            yield data[at + _HEADER : at + size]
        at += size


def _xmp_ids(items: bytes) -> Iterator[int]:
    """The numbers of the items that say they are XMP (8.11.6.2)."""
    for item in _boxes(items, 6 if items[:1] == b"\0" else 8, b"infe"):
        wide = item[:1] == b"\3"
        if item[:1] not in {b"\2", b"\3"}:
            continue
        behind = 4 + (4 if wide else 2)
        kind = item[behind + 2 : behind + 6]
        _, _, content = item[behind + 6 :].partition(b"\0")
        if kind == b"mime" and content.partition(b"\0")[0] == _XMP_TYPE:
            yield int.from_bytes(item[4:behind], "big")


class _Reader:
    """Numbers one after another; behind the end all are 0."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data = data
        self._at = at

    def number(self, size: int) -> int:
        self._at += size
        return int.from_bytes(self._data[self._at - size : self._at], "big")

    def is_at_end(self) -> bool:
        return self._at >= len(self._data)


def _located(box: bytes) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """Number, construction method and extents of each item (8.11.3.2)."""
    version = box[0] if box else 0
    read = _Reader(box, 4)
    sizes, more_sizes = read.number(1), read.number(1)
    offset_size, length_size, base_size = sizes >> 4, sizes & 15, more_sizes >> 4
    index_size = more_sizes & 15 if version else 0
    wide = 4 if version == 2 else 2  # noqa: PLR2004
    left = MOST_EXTENTS
    for _ in range(read.number(wide)):
        number = read.number(wide)
        method = read.number(2) & 15 if version else _IN_FILE
        read.number(2)
        base = read.number(base_size)
        if read.is_at_end():
            return
        extents = []
        for _ in range(read.number(2)):
            left -= 1
            if read.is_at_end() or left < 0:
                return
            read.number(index_size)
            start = base + read.number(offset_size)
            extents.append((start, read.number(length_size)))
        yield number, method, extents

"""Where a file keeps its XMP: the packets embedded in photos of every kind, and in films.

Written against the XMP specification, part 3 (Adobe, 2020): JPEG's APP1 and its extension (1.1.3),
PNG's `iTXt` (1.1.5), TIFF's tag 700 (1.1.6), RIFF's chunk (WebP container specification), the item of a
HEIF or AVIF file (ISO/IEC 23008-12, A.3) and the `uuid` box of other ISO containers, such as CR3. Every
read is bounded, and a damaged file only has fewer packets.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from media.item_boxes import MOST_PACKETS, xmp_items
from media.tags import BYTE_ORDERS, Block

MOST_PACKET = 16 << 20
"""Bytes of one packet; depth maps in an extension reach ten million, names some thousand."""
MOST_PARTS = 10_000
"""Segments, chunks or boxes that are gone through for a packet."""

_STANDARD = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
_GUID = 32
_APP1, _SCAN, _END = 0xE1, 0xDA, 0xD9
_ALONE = {0x01, *range(0xD0, 0xD9)}
"""Markers without a length."""
_PNG_KEYWORD = b"XML:com.adobe.xmp\0"
_XMP_TAG = 700
_TIFF_BYTES = {1, 2, 7}
_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")


def xmp_packet(data: Block) -> bytes | None:
    """The file's own XMP packet; None where it has none. What of it went into an extension is not in it.

    Args:
        data: the whole file, in memory or open (`media.tags.FileBlock`).
    """
    return next(iter(xmp_packets(data)), None)


def xmp_packets(data: Block) -> list[bytes]:
    """The file's XMP packet and, where a JPEG has one that fits it, the extension: a packet like it."""
    head = data[:16]
    for begins, read in _READERS:
        if begins(head):
            return [packet for packet in read(data) if packet]
    return []


@dataclass(slots=True)
class _Extension:
    """Parts of an extension met so far."""

    size: int
    parts: dict[int, bytes] = field(default_factory=dict)

    def whole(self) -> bytes | None:
        """All of it, if nothing is missing."""
        at, joined = 0, []
        for offset in sorted(self.parts):
            if offset != at:
                return None
            joined.append(self.parts[offset])
            at += len(self.parts[offset])
        return b"".join(joined) if at == self.size else None


def _of_jpeg(data: Block) -> list[bytes]:
    standard: bytes | None = None
    extensions: dict[bytes, _Extension] = {}
    taken = 0
    for segment in _app1_segments(data):
        if standard is None and segment.startswith(_STANDARD):
            standard = segment[len(_STANDARD) :]
        elif segment.startswith(_EXTENSION) and taken + len(segment) <= MOST_PACKET:
            taken += len(segment)
            _take_part(extensions, segment[len(_EXTENSION) :])
    if standard is None:
        return []
    # Only the extension the packet speaks of is its own: an editor that knows nothing of it leaves old ones.
    own = next((extensions[guid].whole() for guid in extensions if guid in standard), None)
    return [standard, own] if own else [standard]


def _take_part(extensions: dict[bytes, _Extension], part: bytes) -> None:
    guid, size, offset = part[:_GUID], part[_GUID : _GUID + 4], part[_GUID + 4 : _GUID + 8]
    if len(offset) == 4:  # noqa: PLR2004
        known = extensions.setdefault(guid, _Extension(int.from_bytes(size, "big")))
        known.parts.setdefault(int.from_bytes(offset, "big"), part[_GUID + 8 :])


def _app1_segments(data: Block) -> Iterator[bytes]:
    at = 2
    for _ in range(MOST_PARTS):
        marker = data[at : at + 4]
        if len(marker) < 4 or marker[0] != 0xFF:  # noqa: PLR2004
            return
        if marker[1] == 0xFF:  # noqa: PLR2004 - a filling byte
            at += 1
        elif marker[1] in _ALONE:
            at += 2
        elif marker[1] in {_SCAN, _END}:
            return
        else:
            size = int.from_bytes(marker[2:4], "big")
            if marker[1] == _APP1:
                yield data[at + 4 : at + 2 + size]
            at += 2 + max(size, 2)


def _of_png(data: Block) -> list[bytes]:
    at = 8
    for _ in range(MOST_PARTS):
        head = data[at : at + 8]
        if len(head) < 8:  # noqa: PLR2004
            break
        size, kind = int.from_bytes(head[:4], "big"), head[4:8]
        if kind == b"iTXt" and size <= MOST_PACKET:
            text = data[at + 8 : at + 8 + size]
            if text.startswith(_PNG_KEYWORD):
                return [_png_text(text[len(_PNG_KEYWORD) :])]
        at += 12 + size
    return []


def _png_text(rest: bytes) -> bytes:
    """What follows the keyword: whether and how it is compressed, a language, a translated keyword, text."""
    compressed = rest[:1] == b"\1"
    _, _, behind_language = rest[2:].partition(b"\0")
    _, _, text = behind_language.partition(b"\0")
    if not compressed:
        return text
    try:
        inflating = zlib.decompressobj()
        inflated = inflating.decompress(text, MOST_PACKET)
    except zlib.error:
        return b""
    return b"" if inflating.unconsumed_tail else inflated


def _of_tiff(data: Block) -> list[bytes]:
    byteorder = BYTE_ORDERS[data[:4]]
    first = int.from_bytes(data[4:8], byteorder)
    count = int.from_bytes(data[first : first + 2], byteorder)
    rows = data[first + 2 : first + 2 + 12 * count]
    for at in range(0, len(rows) // 12 * 12, 12):
        tag, kind, size, where = (
            int.from_bytes(rows[at + a : at + b], byteorder) for a, b in ((0, 2), (2, 4), (4, 8), (8, 12))
        )
        if tag == _XMP_TAG and kind in _TIFF_BYTES and 4 < size <= MOST_PACKET:  # noqa: PLR2004
            return [data[where : where + size]]
    return []


def _of_webp(data: Block) -> list[bytes]:
    at = 12
    for _ in range(MOST_PARTS):
        head = data[at : at + 8]
        if len(head) < 8:  # noqa: PLR2004
            break
        size = int.from_bytes(head[4:8], "little")
        if head[:4] == b"XMP " and size <= MOST_PACKET:
            return [data[at + 8 : at + 8 + size]]
        at += 8 + size + size % 2
    return []


def _of_container(data: Block) -> list[bytes]:
    """The item of a picture, or the box of a film or a CR3."""
    found = xmp_items(data, MOST_PACKET)
    return found or list(islice(filter(None, _uuid_boxes(data)), MOST_PACKETS))


def _uuid_boxes(data: Block) -> Iterator[bytes]:
    at = 0
    for _ in range(MOST_PARTS):
        head = data[at : at + 32]
        if len(head) < 8:  # noqa: PLR2004
            return
        size, body = int.from_bytes(head[:4], "big"), 8
        if size == 1:
            size, body = int.from_bytes(head[8:16], "big"), 16
        if size < body:
            return
        if head[4:8] == b"uuid" and head[body : body + 16] == _UUID and size <= MOST_PACKET:
            yield data[at + body + 16 : at + size]
        at += size


_READERS: tuple[tuple[Callable[[bytes], bool], Callable[[Block], list[bytes]]], ...] = (
    (lambda head: head[:3] == b"\xff\xd8\xff", _of_jpeg),
    (lambda head: head[:8] == b"\x89PNG\r\n\x1a\n", _of_png),
    (lambda head: head[:4] in BYTE_ORDERS, _of_tiff),
    (lambda head: head[:4] == b"RIFF" and head[8:12] == b"WEBP", _of_webp),
    (lambda head: head[4:8] == b"ftyp", _of_container),
)

"""XMP in a JPEG: read, and exchanged without touching anything else in the file.

Written against ITU-T T.81 (annex B), the XMP specification part 3 (ISO 16684-1; 1.1.3: JPEG, extended XMP)
and CIPA DC-007 (Multi-Picture Format). Only the APP1 segments with XMP are exchanged; all other segments,
the pixels and whatever follows the picture (a film, a maker's own data) stay byte for byte and in order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from config.language import mark, tr
from media.jpeg_pictures import MPF, Adjustment, adjusted_mpf, has_unlisted_picture
from media.xmp_extension import EXTENSION, joined_packet, split_packet
from media.xmp_tree import (
    PADDING,
    Packet,
    UnreadablePacketError,
    packet_bytes,
)
from models.errors import PhotoError

XMP = b"http://ns.adobe.com/xap/1.0/\0"
_EXIF = b"Exif\0\0"
_APP0, _APP1, _APP2, _SOS, _EOI = 0xE0, 0xE1, 0xE2, 0xDA, 0xD9
_STANDALONE = {0x01, *range(0xD0, 0xD8)}
MOST_IN_SEGMENT = 65_533
"""Bytes of a segment behind its length (T.81, B.1.1.4)."""
_MOST_IN_PACKET = MOST_IN_SEGMENT - len(XMP)

NOT_PLAIN = mark("This JPEG is put together in an unusual way, so nothing is written into it.")
_POINTED_AT = mark(
    "Behind this picture is another one that would be lost if the file grew, so nothing is written into it."
)


class NotEmbeddableError(PhotoError):
    """Nothing can be written into this file without a risk for something else in it."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A marker segment: `start` is where its 0xFF is, `body` where what follows the length begins."""

    marker: int
    start: int
    body: int
    end: int


def segments_of(data: bytes) -> tuple[list[Segment], int]:
    """The segments before the pixels, and where the first scan begins.

    Raises:
        NotEmbeddableError: there are stray bytes between them, or the file is cut off.
    """
    if data[:2] != b"\xff\xd8":
        raise NotEmbeddableError(tr(NOT_PLAIN))
    found: list[Segment] = []
    at = 2
    while True:
        start = at
        if data[at : at + 1] != b"\xff":
            raise NotEmbeddableError(tr(NOT_PLAIN))
        while data[at : at + 1] == b"\xff":
            at += 1
        marker = data[at] if at < len(data) else _EOI
        if marker == _SOS:
            return found, start
        length = int.from_bytes(data[at + 1 : at + 3], "big")
        end = at + 1 + length
        if marker in {_EOI, 0} or marker in _STANDALONE or length < 2 or end > len(data):  # noqa: PLR2004
            raise NotEmbeddableError(tr(NOT_PLAIN))
        found.append(Segment(marker, start, at + 3, end))
        at = end


def embedded_packet(data: bytes) -> bytes | None:
    """The XMP of a JPEG as one packet, its extension joined to it; None where it has none.

    Raises:
        NotEmbeddableError: the file is put together in an unusual way.
        UnreadablePacketError: what is there is no XMP, or parts of it are missing.
    """
    found, _ = segments_of(data)
    main = [one for one in found if _is(data, one, XMP)]
    if len(main) > 1:
        raise UnreadablePacketError(tr(NOT_PLAIN))
    chunks = [data[one.body : one.end] for one in found if _is(data, one, EXTENSION)]
    if not main:
        return None
    packet = data[main[0].body + len(XMP) : main[0].end]
    if b"HasExtendedXMP" not in packet:
        # An extension nobody names belongs to a packet that is gone.
        return packet
    return joined_packet(packet, chunks)


def with_packet(data: bytes, packet: Packet) -> bytes:
    """The same JPEG with another packet.

    Raises:
        NotEmbeddableError: it cannot be done without a risk for something else in the file.
    """
    found, scan = segments_of(data)
    old = [one for one in found if _is(data, one, XMP) or _is(data, one, EXTENSION)]
    at = old[0].start if old else _place(data, found)
    room = old[0].end - old[0].start if len(old) == 1 else None
    change = _Exchange(old, at, b"".join(_segment(body) for body in _bodies(packet, room)))
    lists = [one for one in found if _is(data, one, MPF)]
    if change.grown and has_unlisted_picture(data, scan, lists=len(lists)):
        raise NotEmbeddableError(tr(_POINTED_AT))
    return _with_offsets(data, change, lists)


@dataclass(frozen=True, slots=True)
class _Exchange:
    """Segments that go, where others come instead, and these."""

    old: Sequence[Segment]
    at: int
    fresh: bytes

    @property
    def grown(self) -> int:
        """By how many bytes the file grows."""
        return len(self.fresh) - sum(one.end - one.start for one in self.old)

    def moved(self, place: int) -> int:
        """By how many bytes what stands at a place moves."""
        came = len(self.fresh) if self.at <= place else 0
        return came - sum(one.end - one.start for one in self.old if one.start < place)

    def made(self, data: bytes) -> bytes:
        """The file afterwards."""
        pieces: list[bytes] = []
        done = 0
        for one in self.old or [Segment(_APP1, self.at, self.at, self.at)]:
            pieces.append(data[done : one.start])
            if one.start == self.at:
                pieces.append(self.fresh)
            done = one.end
        return b"".join([*pieces, data[done:]])


def _with_offsets(data: bytes, change: _Exchange, lists: Sequence[Segment]) -> bytes:
    """The file with its lists of further pictures (MPF) saying where they are now."""
    made = change.made(data)
    for one in lists:
        moved = change.moved(one.start)
        header = one.body + len(MPF)
        block = adjusted_mpf(data[header : one.end], Adjustment(change.grown, change.grown - moved))
        if block is None:
            raise NotEmbeddableError(tr(NOT_PLAIN))
        at = header + moved
        made = made[:at] + block + made[at + len(block) :]
    return made


def _is(data: bytes, segment: Segment, mark_: bytes) -> bool:
    wanted = _APP2 if mark_ == MPF else _APP1
    return segment.marker == wanted and data.startswith(mark_, segment.body)


def _place(data: bytes, found: Sequence[Segment]) -> int:
    """Behind JFIF and EXIF, where readers look for it; else right at the beginning."""
    at = 2
    for one in found:
        if one.marker != _APP0 and not (one.marker == _APP1 and data.startswith(_EXIF, one.body)):
            break
        at = one.end
    return at


def _segment(body: bytes) -> bytes:
    return b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body


def _bodies(packet: Packet, room: int | None) -> list[bytes]:
    """What goes into the segments: as long as what was there if that is enough, so that nothing moves."""
    packet.wrapped = True
    plain = packet_bytes(packet)
    if packet.read_only:
        padding = 0
    else:
        left = -1 if room is None else room - 4 - len(XMP) - len(plain)
        padding = left if left >= 0 else PADDING
    padding = min(padding, max(_MOST_IN_PACKET - len(plain), 0))
    if len(plain) <= _MOST_IN_PACKET:
        return [XMP + (packet_bytes(packet, padding=padding) if padding else plain)]
    parts = split_packet(packet, _MOST_IN_PACKET)
    if parts is None:
        raise NotEmbeddableError(tr(NOT_PLAIN))
    main, extension = parts
    return [XMP + main, *extension]

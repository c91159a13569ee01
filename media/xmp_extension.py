"""XMP that does not fit into one segment of a JPEG: extended XMP (specification part 3, 1.1.3.1)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from xml.etree.ElementTree import Element  # nosec B405 - read by defusedxml

from config.language import tr
from media.xmp_rdf import ABOUT, DESCRIPTION, descriptions
from media.xmp_tree import (
    NOTE,
    UNREADABLE,
    Packet,
    UnreadablePacketError,
    bare_bytes,
    new_packet,
    packet_bytes,
    q,
    read_packet,
)

EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
_GUID = 32
_HEAD = len(EXTENSION) + _GUID + 8
_CHUNK = 65_400
_HAS_EXTENDED = q(NOTE, "HasExtendedXMP")
_ROOM_FOR_GUID = 120
"""Bytes by which the attribute that names the extension lengthens a packet."""


def split_packet(packet: Packet, most: int) -> tuple[bytes, list[bytes]] | None:
    """A packet in two: what stays, and an extension with the largest properties.

    Args:
        packet: is not changed.
        most: bytes that may stay.

    Returns:
        The packet, and the bodies of the segments with the extension; None where that is not enough.
    """
    main, extension = read_packet(packet_bytes(packet)), new_packet()
    blocks = list(descriptions(main))
    if not blocks:
        return None
    target = Element(DESCRIPTION, {ABOUT: blocks[0].get(ABOUT, "")})
    extension.rdf.append(target)
    extension.prefixes = main.prefixes
    movable = [(block, child) for block in blocks for child in block if isinstance(child.tag, str)]
    for block, child in sorted(movable, key=lambda one: _size(one[1]), reverse=True):
        if len(packet_bytes(main)) <= most - _ROOM_FOR_GUID:
            break
        block.remove(child)
        target.append(child)
    body = bare_bytes(extension)
    guid = _guid(body)
    blocks[0].set(_HAS_EXTENDED, guid.decode())
    first = packet_bytes(main)
    if len(first) > most:
        return None
    head = EXTENSION + guid + len(body).to_bytes(4, "big")
    starts = range(0, len(body), _CHUNK)
    return first, [head + start.to_bytes(4, "big") + body[start : start + _CHUNK] for start in starts]


def joined_packet(packet: bytes, chunks: Sequence[bytes]) -> bytes:
    """A packet and its extension as one.

    Args:
        packet: that names an extension.
        chunks: the bodies of the segments with extensions, in any order.

    Raises:
        UnreadablePacketError: parts are missing or damaged.
    """
    main = read_packet(packet)
    guid = ""
    for block in descriptions(main):
        guid = block.attrib.pop(_HAS_EXTENDED, guid)
        for child in block.findall(_HAS_EXTENDED):
            guid = (child.text or "").strip()
            block.remove(child)
    extension = read_packet(_body(guid.encode("ascii", "replace"), chunks))
    for block in descriptions(extension):
        main.rdf.append(block)
    main.prefixes = extension.prefixes | main.prefixes
    return packet_bytes(main)


def _body(guid: bytes, chunks: Sequence[bytes]) -> bytes:
    at = len(EXTENSION)
    mine = [chunk for chunk in chunks if chunk[at : at + _GUID] == guid]
    parts = {int.from_bytes(chunk[_HEAD - 4 : _HEAD], "big"): chunk[_HEAD:] for chunk in mine}
    body = b"".join(parts[offset] for offset in sorted(parts))
    if not mine or _guid(body) != guid.upper():
        raise UnreadablePacketError(tr(UNREADABLE))
    return body


def _guid(body: bytes) -> bytes:
    # What the specification wants; it protects nobody from anything.
    return hashlib.md5(body, usedforsecurity=False).hexdigest().upper().encode()


def _size(element: Element) -> int:
    """About how long it is as text."""
    return sum(len(one.text or "") + sum(map(len, one.attrib.values())) + 40 for one in element.iter())

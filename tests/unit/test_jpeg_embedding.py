"""XMP exchanged inside a JPEG: everything else stays, byte for byte."""

from __future__ import annotations

import hashlib
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Pillow

from media.jpeg_embedding import (
    XMP,
    NotEmbeddableError,
    embedded_packet,
    segments_of,
    with_packet,
)
from media.region_geometry import Frame
from media.xmp_extension import EXTENSION
from media.xmp_rdf import add_item, add_property, find_property, items
from media.xmp_tree import NOTE, Packet, UnreadablePacketError, new_packet, packet_bytes, q, read_packet
from media.xmp_writing import merge
from models.geometry import Box
from models.written import NamedBox, Written
from tests.fakes import calm

FILM = b"\0\0\0\x18ftypmp42" + bytes(range(256)) * 20
HISTORY = "{urn:made-up}History"


def picture(**more: object) -> bytes:
    made = io.BytesIO()
    Pillow.effect_noise((96, 64), 60).convert("RGB").save(made, "JPEG", **more)
    return made.getvalue()


def segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2, "big") + body


def inserted(data: bytes, *segments: bytes, at: int = 2) -> bytes:
    return data[:at] + b"".join(segments) + data[at:]


def named(data: bytes | None, who: str = "Sarah", before: Written | None = None) -> Packet:
    people = [NamedBox(who, Box(10, 10, 20, 20))]
    return merge(data, Frame(96, 64, 1), people, before or Written()).packet


def of_others(data: bytes) -> list[bytes]:
    found, _ = segments_of(data)
    return [
        data[one.start : one.end]
        for one in found
        if not data[one.body : one.end].startswith((XMP, EXTENSION))
    ]


def check(before: bytes, after: bytes) -> None:
    assert of_others(after) == of_others(before)
    assert after[segments_of(after)[1] :] == before[segments_of(before)[1] :]


def history_of(entries: int) -> Packet:
    packet = named(None)
    element = add_property(packet, HISTORY)
    for number in range(entries):
        add_item(element, "Seq", f"step {number} & more")
    return packet


def test_a_packet_goes_behind_exif_and_all_else_stays() -> None:
    exif = Pillow.Exif()
    exif[0x010F] = "Maker"
    before = picture(exif=exif, icc_profile=b"profile" * 40, comment=b"hello") + FILM
    before = inserted(before, segment(0xED, b"Photoshop 3.0\0 8BIM"), segment(0xEC, b"Ducky"))
    after = with_packet(before, named(None))
    check(before, after)
    assert after.endswith(FILM)
    packet = embedded_packet(after)
    assert packet is not None
    assert b"Sarah" in packet


@pytest.mark.parametrize("more", [{"progressive": True}, {"restart_marker_blocks": 2}, {"quality": 100}])
def test_every_kind_of_coding_stays(more: dict[str, object]) -> None:
    before = picture(**more)
    check(before, with_packet(before, named(None)))


def test_what_fits_into_the_room_that_was_left_moves_nothing() -> None:
    before = with_packet(picture(), named(None))
    packet = embedded_packet(before)
    after = with_packet(before, named(packet, "Somebody else altogether"))
    assert len(after) == len(before)
    check(before, after)


def test_a_packet_too_large_for_one_segment_is_split_and_joined_again() -> None:
    before = picture()
    after = with_packet(before, history_of(9_000))
    check(before, after)
    packet = embedded_packet(after)
    assert packet is not None
    tree = read_packet(packet)
    element = find_property(tree, HISTORY)
    assert element is not None
    assert len(items(element)) == 9_000
    assert b"HasExtendedXMP" not in packet
    # Readers that know nothing of extensions still find the names.
    found, _ = segments_of(after)
    main = next(after[one.body : one.end] for one in found if after[one.body : one.end].startswith(XMP))
    assert b"Sarah" in main
    again = with_packet(after, named(packet, "Tom"))
    check(before, again)
    small = with_packet(again, named(None))
    assert EXTENSION not in small
    check(before, small)


def test_an_extension_that_is_not_whole_is_never_written_over() -> None:
    whole = with_packet(picture(), history_of(9_000))
    found, _ = segments_of(whole)
    part = next(one for one in found if whole[one.body : one.end].startswith(EXTENSION))
    with pytest.raises(UnreadablePacketError):
        embedded_packet(whole[: part.start] + whole[part.end :])
    at = part.body + 200
    with pytest.raises(UnreadablePacketError):
        embedded_packet(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])


def test_an_extension_another_program_wrote_is_joined() -> None:
    ext = new_packet()
    block = add_property(ext, HISTORY)
    add_item(block, "Bag", "kept")
    body = packet_bytes(ext)
    guid = hashlib.md5(body, usedforsecurity=False).hexdigest().upper().encode()
    main = new_packet()
    add_property(main, q(NOTE, "HasExtendedXMP")).text = guid.decode()
    head = EXTENSION + guid + len(body).to_bytes(4, "big")
    parts = [head + at.to_bytes(4, "big") + body[at : at + 100] for at in range(0, len(body), 100)]
    other = EXTENSION + b"0" * 32 + (5).to_bytes(4, "big") + bytes(4) + b"other"
    data = inserted(
        picture(),
        segment(0xE1, XMP + packet_bytes(main)),
        *(segment(0xE1, one) for one in [other, *reversed(parts)]),
    )
    packet = embedded_packet(data)
    assert packet is not None
    assert b"kept" in packet
    after = with_packet(data, named(packet))
    check(data, after)
    joined = embedded_packet(after)
    assert joined is not None
    assert b"kept" in joined


def mpf(order: str, entries: list[tuple[int, int]]) -> bytes:
    """An MPF block of so many pictures: (size, offset) of each."""
    little = order == "little"

    def number(value: int, size: int) -> bytes:
        return value.to_bytes(size, "little" if little else "big")

    table = b"".join(number(0x030000, 4) + number(size, 4) + number(at, 4) + bytes(4) for size, at in entries)
    head = (b"II*\0" if little else b"MM\0*") + number(8, 4)
    rows = [
        number(0xB000, 2) + number(7, 2) + number(4, 4) + b"0100",
        number(0xB001, 2) + number(4, 2) + number(1, 4) + number(len(entries), 4),
        number(0xB002, 2) + number(7, 2) + number(len(table), 4) + number(8 + 2 + 36 + 4, 4),
    ]
    return b"MPF\0" + head + number(3, 2) + b"".join(rows) + bytes(4) + table


@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("behind", [False, True])
def test_further_pictures_are_found_where_they_are_afterwards(order: str, behind: bool) -> None:
    """Such as the gain map of a phone's photo, or the other eye of a stereo picture."""
    first, second = picture(), picture(quality=30)
    length = len(mpf(order, [(0, 0)] * 2)) + 4
    xmp = segment(0xE1, XMP + packet_bytes(new_packet()))
    before_it, after_it = (b"", xmp) if behind else (xmp, b"")
    size = len(first) + length + len(xmp)
    header = 2 + len(before_it) + 4 + 4
    block = mpf(order, [(size, 0), (len(second), size - header)])
    before = inserted(first, before_it, segment(0xE2, block), after_it) + second
    after = with_packet(before, named(None))
    assert len(after) > len(before)
    found, scan = segments_of(after)
    one = next(one for one in found if after[one.body : one.body + 4] == b"MPF\0")
    start = one.body + 4
    at = start + 8 + 2 + 36 + 4
    numbers = [int.from_bytes(after[at + skip : at + skip + 4], order) for skip in (4, 20, 24)]  # type: ignore[arg-type]
    assert numbers[0] == len(after) - len(second)
    assert numbers[1] == len(second)
    assert after[start + numbers[2] :] == second
    assert after[scan:] == before[segments_of(before)[1] :]


def test_a_picture_behind_that_nothing_of_ours_can_follow_keeps_the_file_as_it_is() -> None:
    before = picture() + picture(quality=20)
    with pytest.raises(NotEmbeddableError, match="another one"):
        with_packet(before, named(None))
    roomy = inserted(before, segment(0xE1, XMP + packet_bytes(named(None), padding=4_000)))
    packet = embedded_packet(roomy)
    after = with_packet(roomy, named(packet, "Tom"))
    assert len(after) == len(roomy)
    check(roomy, after)


def test_a_film_behind_moves_with_the_file() -> None:
    before = picture() + FILM
    assert with_packet(before, named(None)).endswith(FILM)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8stray" + bytes(50),
        b"\xff\xd8\xff\xe1\xff\xff" + bytes(50),
        b"\xff\xd8\xff\xe1\0\1" + bytes(50),
        b"\xff\xd8\xff\xd9",
    ],
)
def test_a_jpeg_put_together_in_an_unusual_way_is_left_alone(data: bytes) -> None:
    with pytest.raises(NotEmbeddableError):
        with_packet(data, named(None))


def test_two_packets_are_one_too_many() -> None:
    data = inserted(picture(), *[segment(0xE1, XMP + packet_bytes(named(None)))] * 2)
    with pytest.raises(UnreadablePacketError):
        embedded_packet(data)


@calm
@given(
    st.lists(
        st.tuples(
            st.sampled_from([0xE0, 0xE1, 0xE2, 0xE3, 0xED, 0xEE, 0xEF, 0xFE]),
            st.binary(min_size=6, max_size=60),
        ),
        max_size=8,
    ),
    st.binary(max_size=40),
    st.integers(0, 3),
)
def test_whatever_else_is_in_the_file_stays(
    segments: list[tuple[int, bytes]], tail: bytes, filling: int
) -> None:
    fill = b"\xff" * filling
    before = inserted(picture(), *(fill + segment(marker, body) for marker, body in segments))
    before += tail
    try:
        after = with_packet(before, named(None))
    except NotEmbeddableError:
        assert any(body.startswith(b"MPF\0") for _, body in segments) or tail.lstrip(b"\0").startswith(
            b"\xff\xd8"
        )
        return
    check(before, after)
    packet = embedded_packet(after)
    again = with_packet(after, named(packet, "Tom"))
    assert len(again) == len(after)
    check(before, again)

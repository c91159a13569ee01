"""Files and packets that are damaged, or made to do harm: they tell less, and cost no photo."""

from __future__ import annotations

import logging
import os
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.metadata import xmp_packet, xmp_packets
from media.picasa import parse_ini, read_contacts, read_ini
from media.region_geometry import Frame, from_rect64
from media.region_xml import UnreadableXmpError, read_packet
from media.regions import read_regions
from media.xmp_tree import packet_bytes
from media.xmp_writing import merge
from models.geometry import Box
from models.written import NamedBox, Written
from tests.fakes import calm
from tests.unit.named_files import listed, packet, photo, rect64, with_packet

SIZE = (400, 240)
FRAME = Frame(*SIZE)


def names_in(data: bytes | bytearray) -> list[str]:
    """Whom a file of 32 x 24 names."""
    return [region.name for region in read_regions(Path("a"), bytes(data), 32, 24, 1)]


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
HOSTILE = {
    "a billion laughs": packet(
        '<rdf:Description i:PersonInImage="&l9;"/>', before=f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>'
    ),
    "an entity from outside": packet(
        "<rdf:Description><i:PersonInImage>&out;</i:PersonInImage></rdf:Description>",
        before='<!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/hostname">]>',
    ),
    "a document type from outside": packet("", before='<!DOCTYPE x SYSTEM "http://localhost:9/x.dtd">'),
    "a hundred megabytes": b"<x>" + b" " * 100_000_000,
    "millions of elements": packet("<rdf:Description>" + "<i:a/>" * 1_000_000 + "</rdf:Description>"),
    "a deep well": packet("<i:a>" * 100_000 + "</i:a>" * 100_000),
    "half a packet": listed("Sarah")[:-20],
    "no packet": b"GIF89a",
    "nothing": b"",
    "zeros": bytes(1000),
    "an unknown encoding": b"<?xml version='1.0' encoding='utf-99'?><x/>",
    "no RDF": b"<x/>",
}


@pytest.mark.parametrize("what", list(HOSTILE))
def test_what_is_no_packet_of_names_is_refused_and_costs_no_photo(
    what: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(UnreadableXmpError):
        read_packet(HOSTILE[what], FRAME, "sidecar")
    path = photo(tmp_path / "a.jpg", SIZE)
    (tmp_path / "a.jpg.xmp").write_bytes(HOSTILE[what])
    (tmp_path / "contacts.xml").write_bytes(HOSTILE[what])
    (tmp_path / ".picasa.ini").write_bytes(f"[a.jpg]\nfaces={rect64((0, 0, 1, 1))},a\n".encode())
    with caplog.at_level(logging.WARNING, "NamesIn"):
        assert read_regions(path, None, *SIZE, 1) == []
    assert "a.jpg.xmp" in caplog.text


SUFFIXES = (".jpg", ".png", ".tif", ".webp", ".avif")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_cut_anywhere_tells_less_and_raises_nothing(tmp_path: Path, suffix: str) -> None:
    data = with_packet(tmp_path / f"a{suffix}", listed("Sarah")).read_bytes()
    assert names_in(data) == ["Sarah"]
    for end in range(0, len(data), max(1, len(data) // 400)):
        assert names_in(data[:end]) in ([], ["Sarah"])


def test_a_packet_in_zipped_text_is_read_up_to_a_bound(tmp_path: Path) -> None:
    def with_text(text: bytes) -> bytes:
        body = b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(text)
        chunk = struct.pack(">I", len(body)) + b"iTXt" + body + struct.pack(">I", zlib.crc32(b"iTXt" + body))
        return data[:33] + chunk + data[33:]

    data = photo(tmp_path / "a.png", (32, 24)).read_bytes()
    assert xmp_packet(with_text(listed("Sarah"))) == listed("Sarah")
    assert xmp_packet(with_text(bytes(100_000_000))) is None


def test_a_file_that_is_gone_tells_nothing(tmp_path: Path) -> None:
    assert read_regions(tmp_path / "nowhere" / "a.jpg", None, 10, 10, 1) == []


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """A small file of each kind with a packet in it."""
    folder = tmp_path_factory.mktemp("samples")
    return [with_packet(folder / f"a{suffix}", listed("Sarah")).read_bytes() for suffix in SUFFIXES]


@calm
@given(st.data())
def test_a_damaged_file_tells_less_and_raises_nothing(samples: list[bytes], data: st.DataObject) -> None:
    sample = bytearray(samples[data.draw(st.integers(0, len(samples) - 1))])
    assert names_in(sample) == ["Sarah"]
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(sample) - 1))
        sample[at] = data.draw(st.sampled_from([0, 1, 0x7F, 0x80, 0xFF]))
    assert len(names_in(sample)) <= 1


@calm
@given(st.text(alphabet="[]=;,()rect64faces0123456789abcdef\n\r\0 Contacts2.jpg", max_size=400))
def test_whatever_stands_in_picasas_file_raises_nothing(text: str) -> None:
    folder = parse_ini(text)
    for faces in folder.faces.values():
        assert all(from_rect64(rect, FRAME) is None or contact for rect, contact in faces)


@pytest.mark.parametrize("number", ["1e308", "-1e308", "9" * 400, "1e7"])
def test_a_number_larger_than_any_picture_is_none(tmp_path: Path, number: str) -> None:
    """What is reckoned from it would be no number, and one file would end every scan of its folder."""
    area = " ".join(f'a:{side}="{number}"' for side in "xywh")
    regions = (
        f'<rdf:li><rdf:Description r:Name="Sarah"><r:Area {area}/></rdf:Description></rdf:li>'
        f'<rdf:li><rdf:Description r:Name="Tom"><r:Area {area} a:unit="pixel"/></rdf:Description></rdf:li>'
    )
    told = packet(
        "<rdf:Description><r:Regions rdf:parseType='Resource'>"
        "<r:AppliedToDimensions xmlns:d='http://ns.adobe.com/xap/1.0/sType/Dimensions#'"
        f" d:w='{number}' d:h='{number}'/>"
        f"<r:RegionList><rdf:Bag>{regions}</rdf:Bag></r:RegionList></r:Regions>"
        "</rdf:Description>"
    )
    assert all(region.box is None for region in read_packet(told, FRAME, "sidecar"))
    merged = merge(told, FRAME, [NamedBox("Sarah", Box(10, 10, 20, 20))], Written())
    assert [one.name for one in read_packet(packet_bytes(merged.packet), FRAME, "sidecar") if one.box] != []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such pipes here")
def test_nobody_waits_for_a_pipe_called_as_picasas_file(tmp_path: Path) -> None:
    for name in (".picasa.ini", "contacts.xml"):
        os.mkfifo(tmp_path / name)
    assert read_ini(tmp_path / ".picasa.ini").faces == {}
    assert read_contacts(tmp_path / "contacts.xml") == {}


def _meta_box(locations: bytes) -> bytes:
    def box(kind: bytes, content: bytes) -> bytes:
        return (8 + len(content)).to_bytes(4, "big") + kind + content

    item = b"\2\0\0\0" + b"\0\1" + b"\0\0" + b"mime" + b"\0" + b"application/rdf+xml\0"
    items = b"\0\0\0\0" + b"\0\1" + box(b"infe", item)
    meta = b"\0\0\0\0" + box(b"iinf", items) + box(b"iloc", locations)
    return box(b"ftyp", b"heic\0\0\0\0heic") + box(b"meta", meta)


def test_a_list_of_places_that_takes_no_room_has_an_end() -> None:
    """Sizes of 0: 65,535 items of 65,535 extents each are said in six bytes an item."""
    rows = (b"\0\1" + b"\0\0" + b"\xff\xff") * 65_535
    data = _meta_box(b"\0\0\0\0" + b"\0\0" + b"\xff\xff" + rows)
    assert xmp_packets(data) == []


def test_one_packet_named_again_and_again_is_read_once() -> None:
    where = b"\0\1" + b"\0\0" + b"\0\1" + (0).to_bytes(4, "big") + (64).to_bytes(4, "big")
    data = _meta_box(b"\0\0\0\0" + b"\x44\0" + (1_000).to_bytes(2, "big") + where * 1_000)
    assert xmp_packets(data) == [data[:64]]

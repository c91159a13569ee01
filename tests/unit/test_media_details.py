"""What headers say: camera, lens, exposure, place; read without the file, and nonsense left out."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Pillow
from PIL.TiffImagePlugin import IFDRational

from media.decode import decode
from media.details import read_details
from media.exif import camera_name, read_exif, sensible_place
from media.files import opened
from media.film_header import film_header
from media.tags import LONGEST, FileBlock
from models.details import Details
from models.errors import PhotoError
from tests.unit.film_files import apple_list, box, old_texts
from tests.unit.media_files import DATA, WRITERS, encoded, exif_block, quarters, scene, written
from tests.unit.raw_files import Dng, dng_of, rationals_tag, text_tag

WITH_EXIF = [".jpg", ".png", ".tif", ".webp", ".avif"]

CAMERA = {0x010E: "Our garden", 0x010F: "Canon", 0x0110: "Canon EOS R6", 0x0131: "Firmware 1.8.2"}
SHOT = {
    0x829A: IFDRational(1, 200),
    0x829D: IFDRational(28, 10),
    0x8827: 800,
    0x9003: "2024:05:01 12:30:05",
    0x920A: IFDRational(70),
    0xA434: "RF24-70mm F2.8 L IS USM",
}
EXPECTED = Details(
    camera="Canon EOS R6",
    lens="RF24-70mm F2.8 L IS USM",
    aperture=2.8,
    exposure=0.005,
    iso=800,
    focal_length=70.0,
    taken_at="2024-05-01T12:30:05",
    software="Firmware 1.8.2",
    title="Our garden",
)


def fractions(*tenths: int) -> tuple[IFDRational, ...]:
    return tuple(IFDRational(number, 10) for number in tenths)


def gps(**tags: Any) -> dict[int, Any]:
    """The GPS directory as Pillow takes it."""
    names = {"side": 1, "latitude": 2, "way": 3, "longitude": 4, "below": 5, "altitude": 6}
    return {names[name]: value for name, value in tags.items()}


def block_of(directory: dict[int, Any]) -> bytes:
    exif = Pillow.Exif()
    exif.get_ifd(0x8825).update(directory)
    return exif.tobytes()


@pytest.mark.parametrize("suffix", WITH_EXIF)
def test_every_format_with_exif_tells_all(tmp_path: Path, suffix: str) -> None:
    data = encoded(scene(64, 48), suffix, exif=exif_block(CAMERA, SHOT))
    file = written(tmp_path, f"a{suffix}", data)
    assert read_details(file) == EXPECTED
    facts = decode(file).facts
    assert (facts.camera, facts.lens, facts.taken_at) == (EXPECTED.camera, EXPECTED.lens, EXPECTED.taken_at)


@pytest.mark.parametrize("suffix", WITH_EXIF)
def test_every_format_with_exif_tells_where(tmp_path: Path, suffix: str) -> None:
    place = gps(side="S", latitude=(33.0, 30.0, 0.0), way="W", longitude=(70.0, 45.0, 0.0))
    file = written(tmp_path, f"a{suffix}", encoded(scene(64, 48), suffix, exif=block_of(place)))
    told, facts = read_details(file), decode(file).facts
    assert (told.latitude, told.longitude) == (facts.latitude, facts.longitude) == (-33.5, -70.75)


@pytest.mark.parametrize("suffix", [suffix for suffix in WRITERS if suffix not in WITH_EXIF] + [".heic"])
def test_formats_without_it_tell_nothing(tmp_path: Path, suffix: str) -> None:
    data = (DATA / "plain.heic").read_bytes() if suffix == ".heic" else encoded(quarters(), suffix)
    assert read_details(written(tmp_path, f"a{suffix}", data)) == Details()


def test_heic_tells_what_its_exif_says(tmp_path: Path) -> None:
    whole = (DATA / "turned.heic").read_bytes()
    moment = struct.pack(">HHI", 0x0132, 2, 20)
    assert moment in whole
    # The date of its first directory becomes the name of a camera.
    file = written(tmp_path, "a.heic", whole.replace(moment, struct.pack(">HHI", 0x0110, 2, 20)))
    told, facts = read_details(file), decode(file).facts
    assert told.taken_at == facts.taken_at == "2021-07-08T09:10:11+02:00"
    assert told.camera == facts.camera == "2021:07:08 09:10:11"
    assert facts.format == "HEIF"


def test_a_png_with_its_exif_behind_the_pixels(tmp_path: Path) -> None:
    whole = encoded(scene(64, 48), ".png", exif=exif_block(CAMERA, SHOT))
    at = whole.index(b"eXIf") - 4
    length = 12 + struct.unpack(">I", whole[at : at + 4])[0]
    end = whole.index(b"IEND") - 4
    moved = whole[:at] + whole[at + length : end] + whole[at : at + length] + whole[end:]
    assert read_details(written(tmp_path, "a.png", moved)) == EXPECTED


def test_a_large_tiff_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = 0
    plain = FileBlock.__getitem__

    def counted(block: FileBlock, part: slice) -> bytes:
        nonlocal read
        data = plain(block, part)
        read += len(data)
        return data

    monkeypatch.setattr(FileBlock, "__getitem__", counted)
    file = written(tmp_path, "a.tif", encoded(scene(2000, 1500), ".tif", exif=exif_block(CAMERA, SHOT)))
    assert read_details(file).lens == EXPECTED.lens
    assert 0 < read < 20_000 < file.stat().st_size / 100


def test_a_raw_file_tells_without_being_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("media.raw._opened", None)
    wanted = Dng(scene(64, 48), exif=[text_tag(0xA434, "28mm"), rationals_tag(0x829D, [(2, 1)])])
    told = read_details(written(tmp_path, "a.dng", dng_of(wanted)))
    assert (told.camera, told.lens, told.aperture) == ("Kinframe Test 1", "28mm", 2.0)


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match="text file"):
        read_details(written(tmp_path, "a.jpg", b"hello"))
    with pytest.raises(PhotoError, match="disappeared"):
        read_details(tmp_path / "b.jpg")


@pytest.mark.parametrize(
    ("maker", "model", "name"),
    [
        ("Canon", "Canon EOS R6", "Canon EOS R6"),
        ("NIKON CORPORATION", "NIKON D850", "NIKON D850"),
        ("SONY", "ILCE-7M3", "SONY ILCE-7M3"),
        ("OLYMPUS IMAGING CORP.", "E-M1", "OLYMPUS E-M1"),
        ("OLYMPUS OPTICAL CO.,LTD", "C3040Z", "OLYMPUS C3040Z"),
        ("EASTMAN KODAK COMPANY", "KODAK DX7590 ZOOM DIGITAL CAMERA", "KODAK DX7590 ZOOM DIGITAL CAMERA"),
        ("Apple", "iPhone 13", "Apple iPhone 13"),
        ("LEICA CAMERA AG", "LEICA Q2", "LEICA Q2"),
        ("", "Pixel 8", "Pixel 8"),
        ("Google", "", "Google"),
        ("", "", None),
    ],
)
def test_the_maker_is_not_said_twice(maker: str, model: str, name: str | None) -> None:
    assert camera_name(maker, model) == name


@pytest.mark.parametrize(
    ("directory", "expected"),
    [
        (
            gps(side="N", latitude=(48.0, 51.0, 30.24), way="E", longitude=(2.0, 17.0, 40.2)),
            (48.8584, 2.2945),
        ),
        (gps(side="S", latitude=(33.0, 51.5, 0.0), way="W", longitude=(70.0, 0.0, 0.0)), (-33.8583, -70.0)),
        (gps(side="N", latitude=(0.0, 0.0, 0.0), way="E", longitude=(0.0, 0.0, 0.0)), None),
        (gps(side="N", latitude=(91.0, 0.0, 0.0), way="E", longitude=(2.0, 0.0, 0.0)), None),
        (gps(side="N", latitude=(45.0, 0.0, 0.0), way="E", longitude=(181.0, 0.0, 0.0)), None),
        (gps(side="X", latitude=(45.0, 0.0, 0.0), way="E", longitude=(2.0, 0.0, 0.0)), None),
        (gps(latitude=(45.0, 0.0, 0.0), way="E", longitude=(2.0, 0.0, 0.0)), None),
        (gps(side="N", latitude=(45.0, 0.0, 0.0)), None),
        ({}, None),
    ],
)
def test_the_place(directory: dict[int, Any], expected: tuple[float, float] | None) -> None:
    told = read_exif(block_of(directory))
    if expected is None:
        assert (told.latitude, told.longitude) == (None, None)
    else:
        assert (told.latitude, told.longitude) == pytest.approx(expected, abs=1e-4)


def test_fractions_of_nothing_are_no_place() -> None:
    whole = block_of(gps(side="N", latitude=(45.0, 30.0, 0.0), way="E", longitude=(2.0, 30.0, 0.0)))
    assert read_exif(whole).latitude == 45.5
    nothing = whole.replace(struct.pack("<II", 45, 1), struct.pack("<II", 45, 0))
    nothing = nothing.replace(struct.pack(">II", 45, 1), struct.pack(">II", 45, 0))
    assert nothing != whole
    assert read_exif(nothing).latitude is None


@pytest.mark.parametrize(
    ("directory", "altitude"),
    [
        (gps(altitude=IFDRational(35)), 35.0),
        (gps(altitude=IFDRational(430), below=b"\1"), -430.0),
        (gps(altitude=IFDRational(430), below=b"\0"), 430.0),
        (gps(altitude=IFDRational(4_000_000)), None),
    ],
)
def test_the_altitude(directory: dict[int, Any], altitude: float | None) -> None:
    assert read_exif(block_of(directory)).altitude == altitude


@pytest.mark.parametrize(
    ("tags", "field", "expected"),
    [
        ({0x8827: 65535, 0x8832: 102400}, "iso", 102400),
        ({0x8827: 65535}, "iso", 65535),
        ({0x8827: 0}, "iso", None),
        ({0x9201: IFDRational(8)}, "exposure", 1 / 256),
        ({0x9202: IFDRational(4)}, "aperture", 4.0),
        ({0x829D: IFDRational(0, 1)}, "aperture", None),
        ({0x829A: IFDRational(30)}, "exposure", 30.0),
        ({0xA432: fractions(240, 700, 28, 28)}, "lens", "24-70 mm f/2.8"),
        ({0xA432: fractions(180, 550, 35, 56)}, "lens", "18-55 mm f/3.5-5.6"),
        ({0xA432: fractions(500, 500, 18, 18)}, "lens", "50 mm f/1.8"),
        ({0xA432: (IFDRational(50), IFDRational(50), IFDRational(0, 0), IFDRational(0, 0))}, "lens", "50 mm"),
        ({0xA434: "  XF  35mm\n"}, "lens", "XF 35mm"),
        ({0x9286: b"ASCII\0\0\0Screenshot\0"}, "comment", "Screenshot"),
        ({0x9286: b"JIS\0\0\0\0\0xx"}, "comment", None),
    ],
)
def test_other_ways_to_say_it(tags: dict[int, Any], field: str, expected: object) -> None:
    assert getattr(read_exif(exif_block({}, tags)), field) == expected


def test_windows_title_comes_before_the_cameras() -> None:
    block = exif_block({0x010E: "OLYMPUS DIGITAL CAMERA", 0x9C9B: "Fête".encode("utf-16-le") + b"\0\0"})
    assert read_exif(block).title == "Fête"


def test_a_text_without_end_is_cut() -> None:
    assert len(read_exif(exif_block({0x010E: "x" * 90_000})).title or "") == LONGEST


@given(st.floats(allow_nan=True), st.floats(allow_nan=True))
def test_a_place_is_on_earth_or_nowhere(latitude: float, longitude: float) -> None:
    north, east = sensible_place(latitude, longitude)
    assert (north is None) == (east is None)
    assert north is None or (abs(north) <= 90 and abs(east or 0) <= 180)


@given(st.binary(max_size=400), st.sampled_from([b"", b"\0\0\0\x08", bytes(8)]))
def test_no_bytes_can_break_a_films_header(noise: bytes, start: bytes) -> None:
    for data in (
        start + noise,
        box(b"moov", noise),
        box(b"moov", box(b"meta", noise) + box(b"udta", noise) + box(b"mvhd", noise) + box(b"trak", noise)),
        box(b"moov", box(b"meta", box(b"hdlr", bytes(8)) + box(b"keys", noise) + box(b"ilst", noise))),
    ):
        header = film_header(data)
        assert header.duration is None or header.duration > 0


def test_a_header_of_a_million_boxes_ends() -> None:
    tracks = box(b"trak", b"\0\0\0\x08mdia") * 100_000
    assert film_header(box(b"moov", tracks)).facts.camera is None


@pytest.mark.parametrize(
    "place", ["", "nonsense", "+4851.5+00217.4/", "+91.0+002.0/", "+48.85/", "+00.0+000.0/", "48.8+2.2"]
)
def test_places_of_films_that_are_none(place: str) -> None:
    told = film_header(box(b"moov", old_texts({b"\xa9xyz": place}))).facts
    assert (told.latitude, told.longitude, told.altitude) == (None, None, None)


@pytest.mark.parametrize("moment", ["", "soon", "0001-01-01T00:00:00Z", "2024-13-01T00:00:00Z"])
def test_moments_of_films_that_are_none(moment: str) -> None:
    assert film_header(box(b"moov", apple_list({"creationdate": moment}))).facts.taken_at is None


def test_a_part_of_a_file_is_read_like_bytes(tmp_path: Path) -> None:
    file = written(tmp_path, "a", bytes(range(200)))
    with opened(file) as (stream, size):
        block = FileBlock(stream, 50, 100)
        assert size == 200
        assert len(block) == 50
        assert block[:3] == bytes([100, 101, 102])
        assert block[48:60] == bytes([148, 149])
        assert block[60:70] == block[5:2] == b""

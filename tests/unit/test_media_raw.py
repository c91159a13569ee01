"""RAW files: told from plain TIFFs, upright on every road, refused in a sentence."""

from __future__ import annotations

import struct
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from media.decode import Decoded, OpenPhoto, decode
from media.formats import Format, identify
from media.raster import upright
from models.errors import PhotoError
from models.face import Image
from tests.conftest import ROOT
from tests.unit.film_files import box
from tests.unit.media_files import (
    CORNERS,
    ORIENTATION,
    assert_quarters,
    encoded,
    exif_block,
    quarters,
    raw_tiff,
    scene,
    stored,
    written,
)
from tests.unit.raw_files import Dng, dng, dng_of, preview_of, rationals_tag, short_tag, text_tag

WIDTH, HEIGHT = 360, 240
DEVELOPED = 40
"""How far developed colours may be from those that were photographed: LibRaw makes the picture brighter."""
DAMAGED = "The RAW file is damaged, or of a camera that Kinframe does not know."


def marked(image: Image) -> bytes:
    """A preview that can be told from the sensor's picture: its middle is black."""
    pixels = image.copy()
    height, width = pixels.shape[:2]
    pixels[2 * height // 5 : 3 * height // 5, 2 * width // 5 : 3 * width // 5] = 0
    return preview_of(pixels)


def is_preview(decoded: Decoded) -> bool:
    height, width = decoded.image.shape[:2]
    return bool(decoded.image[height // 2 + 2, width // 2 + 2].max() < 60)


def assert_upright(decoded: Decoded) -> None:
    assert (decoded.facts.width, decoded.facts.height) == (WIDTH, HEIGHT)
    height, width = decoded.image.shape[:2]
    assert width / height == pytest.approx(WIDTH / HEIGHT, rel=0.02)
    assert decoded.scale == pytest.approx(width / WIDTH, rel=0.02)
    assert_quarters(decoded.image, DEVELOPED)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("part", [None, 1.0, 0.6, 0.2])
@pytest.mark.parametrize("long_side", [None, 100])
def test_it_is_upright_and_of_one_size_whichever_picture_is_taken(
    tmp_path: Path, orientation: int, part: float | None, long_side: int | None
) -> None:
    preview = None
    if part is not None:
        preview = marked(stored(quarters(round(WIDTH * part), round(HEIGHT * part)), orientation))
    file = written(tmp_path, "a.dng", dng(stored(quarters(WIDTH, HEIGHT), orientation), orientation, preview))
    decoded = decode(file, long_side=long_side)
    assert_upright(decoded)
    assert is_preview(decoded) == (part is not None and part >= 0.5)
    assert decoded.facts.orientation == orientation
    assert decoded.facts.kind == "raw"
    assert decoded.facts.format == "RAW"
    if long_side is not None:
        assert max(decoded.image.shape) == long_side


@pytest.mark.parametrize("orientation", [1, 6, 8])
def test_a_preview_as_large_as_wanted_is_enough_however_small_it_is(tmp_path: Path, orientation: int) -> None:
    preview = marked(stored(quarters(90, 60), orientation))
    file = written(tmp_path, "a.dng", dng(stored(quarters(WIDTH, HEIGHT), orientation), orientation, preview))
    small = decode(file, long_side=80)
    assert_upright(small)
    assert is_preview(small)
    assert not is_preview(decode(file, long_side=100))


@pytest.mark.parametrize("orientation", [5, 6, 7, 8])
def test_a_preview_that_the_camera_turned_already_is_not_turned_again(
    tmp_path: Path, orientation: int
) -> None:
    sensor = stored(quarters(WIDTH, HEIGHT), orientation)
    decoded = decode(written(tmp_path, "a.dng", dng(sensor, orientation, marked(quarters(WIDTH, HEIGHT)))))
    assert_upright(decoded)
    assert is_preview(decoded)


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_a_preview_with_its_own_exif_is_turned_once(tmp_path: Path, orientation: int) -> None:
    sensor = stored(quarters(WIDTH, HEIGHT), orientation)
    preview = encoded(sensor, ".jpg", exif=exif_block({ORIENTATION: orientation}))
    assert_upright(decode(written(tmp_path, "a.dng", dng(sensor, orientation, preview))))


def test_a_preview_of_another_shape_shows_another_picture_and_is_not_taken(tmp_path: Path) -> None:
    cropped = marked(quarters(WIDTH, WIDTH * 9 // 16))
    decoded = decode(written(tmp_path, "a.dng", dng(quarters(WIDTH, HEIGHT), 1, cropped)))
    assert not is_preview(decoded)
    assert_upright(decoded)


def test_a_damaged_preview_costs_time_and_nothing_else(tmp_path: Path) -> None:
    jpeg = marked(scene(WIDTH, HEIGHT))
    decoded = decode(written(tmp_path, "a.dng", dng(quarters(WIDTH, HEIGHT), 1, jpeg[: len(jpeg) // 2])))
    assert_upright(decoded)


def test_a_damaged_mosaic_behind_a_whole_preview_is_still_a_photo(tmp_path: Path) -> None:
    data = bytearray(dng(quarters(WIDTH, HEIGHT), 1, marked(quarters(WIDTH, HEIGHT))))
    entry = data.index(struct.pack("<HHI", 273, 4, 1), struct.unpack("<I", data[4:8])[0])
    # The mosaic begins where the file ends.
    data[entry + 8 : entry + 12] = struct.pack("<I", len(data) - 1000)
    assert is_preview(decode(written(tmp_path, "a.dng", data)))


@pytest.mark.parametrize("exact", [True, False])
def test_a_small_one_is_developed_at_half_the_size(tmp_path: Path, exact: bool) -> None:
    file = written(tmp_path, "a.dng", dng(quarters(WIDTH, HEIGHT)))
    decoded = decode(file, long_side=WIDTH // 3, exact=exact)
    assert max(decoded.image.shape) == (WIDTH // 3 if exact else WIDTH // 2)
    assert_upright(decoded)


def test_stored_pixels_come_with_the_turn_they_need(tmp_path: Path) -> None:
    file = written(tmp_path, "a.dng", dng(stored(quarters(WIDTH, HEIGHT), 6), 6))
    raw = OpenPhoto(file).decode_raw()
    assert raw.turn == 6
    assert_quarters(upright(raw.image, raw.turn), DEVELOPED)


def test_colours_are_those_of_the_scene(tmp_path: Path) -> None:
    image = decode(written(tmp_path, "a.dng", dng(quarters(WIDTH, HEIGHT)))).image
    red, green, blue = (image[y, x] for y, x in ((60, 90), (60, 270), (180, 90)))
    assert red.argmax() == 0
    assert green.argmax() == 1
    assert blue.argmax() == 2
    assert len(CORNERS) == 4


def _tiff_with_mosaic_below() -> bytes:
    below = raw_tiff([(262, 3, 1, struct.pack("<H", 32803))])[8:]
    return raw_tiff([(330, 4, 1, struct.pack("<I", 8 + 2 + 12 + 4))]) + below


TOLD: dict[str, tuple[str, Callable[[], bytes], Format]] = {
    "dng": ("a.dng", lambda: dng(quarters(64, 48)), Format.RAW),
    "dng_renamed": ("a.tif", lambda: dng(quarters(64, 48)), Format.RAW),
    "mosaic_below": ("a.tif", _tiff_with_mosaic_below, Format.RAW),
    "by_its_name": ("a.NEF", lambda: encoded(quarters(), ".tif"), Format.RAW),
    "plain_tiff": ("a.tif", lambda: encoded(quarters(), ".tif"), Format.TIFF),
    "plain_tiff_without_name": ("a", lambda: encoded(quarters(), ".tif"), Format.TIFF),
    "jpeg_named_raw": ("a.cr2", lambda: encoded(quarters(), ".jpg"), Format.JPEG),
    "cr2": ("a", lambda: b"II*\0\x10\0\0\0CR\2\0" + bytes(40), Format.RAW),
    "cr3": ("a", lambda: box(b"ftyp", b"crx \0\0\0\1crx isom") + bytes(40), Format.RAW),
    "raf": ("a", lambda: b"FUJIFILMCCD-RAW 0201" + bytes(99), Format.RAW),
    "orf": ("a", lambda: b"IIRO\x08\0\0\0" + bytes(40), Format.RAW),
    "rw2": ("a", lambda: b"IIU\0\x18\0\0\0" + bytes(40), Format.RAW),
    "crw": ("a", lambda: b"II\x1a\0\0\0HEAPCCDR" + bytes(40), Format.RAW),
    "mrw": ("a", lambda: b"\0MRM" + bytes(40), Format.RAW),
    "x3f": ("a", lambda: b"FOVb" + bytes(40), Format.RAW),
}


@pytest.mark.parametrize("which", TOLD)
def test_raw_files_are_told_by_their_content(which: str) -> None:
    name, make, expected = TOLD[which]
    assert identify(make(), Path(name)) is expected


def test_a_plain_tiff_is_read_as_one(tmp_path: Path) -> None:
    decoded = decode(written(tmp_path, "a.tiff", encoded(quarters(), ".tif")))
    assert_quarters(decoded.image, 0)
    assert decoded.facts.kind == "photo"


@pytest.mark.parametrize("which", ["cr2", "cr3", "raf", "orf", "rw2", "crw", "mrw", "x3f", "by_its_name"])
def test_what_libraw_cannot_read_is_refused_in_a_sentence(tmp_path: Path, which: str) -> None:
    name, make, _ = TOLD[which]
    file = written(tmp_path, name, make())
    assert OpenPhoto(file).pixels() == 0
    with pytest.raises(PhotoError) as caught:
        decode(file)
    assert str(caught.value) == DAMAGED


def test_one_cut_off_anywhere_is_opened_or_refused(tmp_path: Path) -> None:
    whole = dng(quarters(WIDTH, HEIGHT), 1, preview_of(quarters(WIDTH, HEIGHT)))
    said = []
    for end in range(100, len(whole), len(whole) // 40):
        try:
            assert_upright(decode(written(tmp_path, "a.dng", whole[:end])))
        except PhotoError as error:
            said.append(str(error))
    assert len(said) > 10
    assert all(sentence.endswith(".") for sentence in said)


def test_one_that_claims_more_pixels_than_are_opened_is_refused_by_its_header(tmp_path: Path) -> None:
    bomb = dng_of(Dng(quarters(64, 64), claims=(60_000, 60_000)))
    with pytest.raises(PhotoError, match="60,000 x 60,000 pixels"):
        decode(written(tmp_path, "a.dng", bomb))


def test_one_that_claims_more_than_it_has_is_damaged(tmp_path: Path) -> None:
    liar = dng_of(Dng(quarters(64, 64), claims=(8_000, 8_000)))
    with pytest.raises(PhotoError) as caught:
        decode(written(tmp_path, "a.dng", liar))
    assert str(caught.value) == DAMAGED


def test_a_preview_that_claims_far_too_much_is_not_opened(tmp_path: Path) -> None:
    jpeg = bytearray(preview_of(quarters(WIDTH, HEIGHT)))
    at = jpeg.index(b"\xff\xc0") + 5
    jpeg[at : at + 4] = struct.pack(">HH", 40_000, 60_000)
    decoded = decode(written(tmp_path, "a.dng", dng(quarters(WIDTH, HEIGHT), 1, bytes(jpeg))))
    assert_upright(decoded)


def test_camera_lens_date_and_place(tmp_path: Path) -> None:
    wanted = Dng(
        quarters(WIDTH, HEIGHT),
        camera=("NIKON CORPORATION", "NIKON Z 6_2"),
        exif=[
            text_tag(0x9003, "2024:05:01 12:30:05"),
            text_tag(0xA434, "NIKKOR Z 50mm f/1.8 S"),
            rationals_tag(0x829A, [(1, 250)]),
            rationals_tag(0x829D, [(18, 10)]),
            short_tag(0x8827, 400),
        ],
        gps=[
            text_tag(1, "S"),
            rationals_tag(2, [(33, 1), (51, 1), (3168, 100)]),
            text_tag(3, "E"),
            rationals_tag(4, [(151, 1), (12, 1), (40, 1)]),
        ],
    )
    facts = decode(written(tmp_path, "a.dng", dng_of(wanted))).facts
    assert (facts.camera, facts.lens) == ("NIKON Z 6_2", "NIKKOR Z 50mm f/1.8 S")
    assert facts.taken_at == "2024-05-01T12:30:05"
    assert facts.latitude == pytest.approx(-33.8588)
    assert facts.longitude == pytest.approx(151.2111, abs=1e-4)


def test_several_threads_may_ask_at_once(tmp_path: Path) -> None:
    files = [
        written(tmp_path, f"{number}.dng", dng(stored(quarters(WIDTH, HEIGHT), number), number))
        for number in (1, 3, 6, 8)
    ]
    images: dict[Path, Decoded] = {}

    def look(file: Path) -> None:
        images[file] = decode(file)

    threads = [threading.Thread(target=look, args=(file,)) for file in files]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for file in files:
        assert_upright(images[file])


def test_nobody_pays_for_libraw_who_has_no_raw_files() -> None:
    code = "import sys, media.decode, media.details; print('rawpy' in sys.modules, 'cv2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "False False\n"

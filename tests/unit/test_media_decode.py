"""Every format, every orientation, every size: what decode() makes of good files."""

from __future__ import annotations

import io
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from media.decode import Decoded, decode
from tests.unit.media_files import (
    CORNERS,
    DATA,
    ORIENTATION,
    WRITERS,
    assert_quarters,
    encoded,
    exif_block,
    quarter_colours,
    quarters,
    scene,
    stored,
    written,
)

WITH_EXIF = [".jpg", ".png", ".tif", ".webp", ".avif"]


def assert_sound(decoded: Decoded) -> None:
    assert decoded.image.dtype == np.uint8
    assert decoded.image.ndim == 3
    assert decoded.image.shape[2] == 3
    assert decoded.image.flags.c_contiguous
    assert decoded.image.flags.writeable
    assert decoded.scale == decoded.image.shape[1] / decoded.facts.width


@pytest.mark.parametrize("suffix", WRITERS)
def test_each_format_is_decoded(tmp_path: Path, suffix: str) -> None:
    tolerance = 0 if suffix in {".png", ".bmp", ".tif"} else 12
    decoded = decode(written(tmp_path, f"a{suffix}", encoded(quarters(), suffix)))
    assert_sound(decoded)
    assert decoded.image.shape == (64, 96, 3)
    assert_quarters(decoded.image, tolerance)
    assert (decoded.facts.width, decoded.facts.height, decoded.facts.orientation) == (96, 64, 1)
    assert decoded.facts.taken_at is None
    assert decoded.facts.format.upper() == WRITERS[suffix]["format"]
    assert decoded.scale == 1


@pytest.mark.parametrize(("suffix", "orientation"), list(product(WITH_EXIF, range(1, 9))))
def test_each_orientation_comes_out_upright(tmp_path: Path, suffix: str, orientation: int) -> None:
    data = encoded(stored(quarters(), orientation), suffix, exif=exif_block({ORIENTATION: orientation}))
    decoded = decode(written(tmp_path, f"a{suffix}", data))
    assert_sound(decoded)
    assert decoded.image.shape == (64, 96, 3)
    assert_quarters(decoded.image)
    assert (decoded.facts.width, decoded.facts.height) == (96, 64)
    # Pillow writes an AVIF's orientation as the container's own turn, and reads it back as EXIF.
    assert decoded.facts.orientation == orientation


@pytest.mark.parametrize(("suffix", "orientation"), list(product(WITH_EXIF, range(1, 9))))
def test_each_orientation_comes_out_upright_and_small(tmp_path: Path, suffix: str, orientation: int) -> None:
    pixels = quarters(480, 320)
    data = encoded(stored(pixels, orientation), suffix, exif=exif_block({ORIENTATION: orientation}))
    decoded = decode(written(tmp_path, f"a{suffix}", data), long_side=60)
    assert_sound(decoded)
    assert decoded.image.shape == (40, 60, 3)
    assert_quarters(decoded.image)
    assert (decoded.facts.width, decoded.facts.height) == (480, 320)
    assert decoded.scale == 60 / 480


def test_a_compressed_tiff_is_turned_once(tmp_path: Path) -> None:
    image = Pillow.fromarray(stored(quarters(), 6))
    data = encoded(image, ".tif", compression="tiff_lzw", tiffinfo={ORIENTATION: 6})
    decoded = decode(written(tmp_path, "a.tif", data))
    assert_quarters(decoded.image)
    assert (decoded.facts.width, decoded.facts.height, decoded.facts.orientation) == (96, 64, 6)


@pytest.mark.parametrize("value", [0, 9, 300, 65535])
def test_a_nonsense_orientation_means_upright(tmp_path: Path, value: int) -> None:
    data = encoded(quarters(), ".jpg", exif=exif_block({ORIENTATION: value}))
    decoded = decode(written(tmp_path, "a.jpg", data))
    assert_quarters(decoded.image)
    assert decoded.facts.orientation == 1


@pytest.mark.parametrize("name", ["plain.heic", "turned.heic", "clear.heic"])
@pytest.mark.parametrize("long_side", [None, 48])
def test_heif_is_upright_and_never_turned_twice(name: str, long_side: int | None) -> None:
    # turned.heic is stored on its side: a turn in the container and EXIF orientation 6, as phones write.
    decoded = decode(DATA / name, long_side=long_side)
    assert_sound(decoded)
    assert decoded.image.shape == ((64, 96, 3) if long_side is None else (32, 48, 3))
    assert (decoded.facts.width, decoded.facts.height, decoded.facts.format) == (96, 64, "HEIF")
    colours = np.array(quarter_colours(decoded.image))
    expected = np.array(list(CORNERS.values()))
    if name == "clear.heic":
        expected[[1, 3]] = 255
    assert np.abs(colours - expected).max() <= 12


def test_the_facts_of_a_heif_file() -> None:
    facts = decode(DATA / "turned.heic").facts
    assert facts.taken_at == "2021-07-08T09:10:11+02:00"
    assert facts.orientation == 1


@pytest.mark.parametrize("suffix", WITH_EXIF)
def test_the_date_is_read_in_each_format(tmp_path: Path, suffix: str) -> None:
    block = exif_block({}, {0x9003: "2019:12:31 23:59:58", 0x9011: "-05:30"})
    decoded = decode(written(tmp_path, f"a{suffix}", encoded(quarters(), suffix, exif=block)))
    assert decoded.facts.taken_at == "2019-12-31T23:59:58-05:30"


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
@pytest.mark.parametrize("long_side", [1, 7, 100, 479, 480, 481, 5000])
def test_long_side_is_a_bound_and_never_enlarges(tmp_path: Path, suffix: str, long_side: int) -> None:
    path = written(tmp_path, f"a{suffix}", encoded(scene(480, 321), suffix))
    decoded = decode(path, long_side=long_side)
    assert_sound(decoded)
    assert max(decoded.image.shape[:2]) == min(long_side, 480)
    assert (decoded.facts.width, decoded.facts.height) == (480, 321)


@pytest.mark.parametrize(
    ("suffix", "long_side", "expected"),
    [
        (".jpg", 100, 120),
        (".jpg", 121, 240),
        (".jpg", 240, 240),
        (".jpg", 50, 60),
        (".jpg", 241, 480),
        (".jpg", 480, 480),
        (".jpg", None, 480),
        (".png", 100, 480),
    ],
)
def test_a_size_that_need_not_be_exact_is_the_next_cheap_one(
    tmp_path: Path, suffix: str, long_side: int | None, expected: int
) -> None:
    exif = exif_block({ORIENTATION: 6})
    path = written(tmp_path, f"a{suffix}", encoded(stored(scene(320, 480), 6), suffix, exif=exif))
    decoded = decode(path, long_side=long_side, exact=False)
    assert_sound(decoded)
    assert decoded.image.shape[0] == expected
    assert (decoded.facts.width, decoded.facts.height) == (320, 480)


@pytest.mark.parametrize("long_side", [90, 200, 333, 700])
def test_a_small_decode_shows_the_same_picture(tmp_path: Path, long_side: int) -> None:
    pixels = scene(960, 640)
    small = decode(written(tmp_path, "a.jpg", encoded(pixels, ".jpg")), long_side=long_side).image
    expected = np.asarray(Pillow.fromarray(pixels).resize(small.shape[1::-1], Pillow.Resampling.BOX))
    assert np.abs(small.astype(int) - expected).mean() < 3


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".gif", ".bmp", ".tif", ".webp", ".avif"])
def test_one_pixel_is_a_picture(tmp_path: Path, suffix: str) -> None:
    pixels = np.full((1, 1, 3), 200, np.uint8)
    decoded = decode(written(tmp_path, f"a{suffix}", encoded(pixels, suffix)), long_side=100)
    assert decoded.image.shape == (1, 1, 3)
    assert np.abs(decoded.image.astype(int) - 200).max() <= 3


def test_a_very_long_picture_keeps_one_row(tmp_path: Path) -> None:
    decoded = decode(written(tmp_path, "a.png", encoded(scene(3000, 2), ".png")), long_side=100)
    assert decoded.image.shape == (1, 100, 3)


@pytest.mark.parametrize(
    "options", [{"progressive": True}, {"subsampling": 0}, {"subsampling": 1}, {"quality": 5}]
)
def test_kinds_of_jpeg(tmp_path: Path, options: dict[str, int]) -> None:
    decoded = decode(written(tmp_path, "a.jpg", encoded(quarters(), ".jpg", **options)))
    assert_quarters(decoded.image, 25)


@pytest.mark.parametrize("long_side", [None, 30])
def test_a_printers_jpeg_is_not_a_negative(tmp_path: Path, long_side: int | None) -> None:
    image = Pillow.fromarray(quarters()).convert("CMYK")
    decoded = decode(written(tmp_path, "a.jpg", encoded(image, ".jpg")), long_side=long_side)
    assert_quarters(decoded.image)
    assert (decoded.facts.width, decoded.facts.height) == (96, 64)


def test_the_content_decides_not_the_name(tmp_path: Path) -> None:
    decoded = decode(written(tmp_path, "really a png.jpg", encoded(quarters(), ".png")))
    assert decoded.facts.format == "PNG"
    assert_quarters(decoded.image, 0)


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".png", ".avif", ".tif"])
def test_of_several_pictures_the_first(tmp_path: Path, suffix: str) -> None:
    others = [Pillow.fromarray(quarters()[::-1].copy())]
    data = encoded(quarters(), suffix, save_all=True, append_images=others)
    assert_quarters(decode(written(tmp_path, f"a{suffix}", data)).image)


def test_an_mpo_is_a_jpeg(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    second = Pillow.fromarray(quarters()[::-1].copy())
    Pillow.fromarray(quarters()).save(buffer, "MPO", save_all=True, append_images=[second])
    decoded = decode(written(tmp_path, "a.jpg", buffer.getvalue()))
    assert decoded.facts.format == "JPEG"
    assert_quarters(decoded.image)

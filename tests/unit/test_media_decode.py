"""Every format, every orientation, every size: what decode() makes of good files."""

from __future__ import annotations

import io
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageCms

from media.decode import Decoded, decode
from models.face import Image
from tests.unit.media_files import (
    CORNERS,
    DATA,
    ORIENTATION,
    WRITERS,
    encoded,
    exif_block,
    quarters,
    scene,
    stored,
    tiff_of_bits,
    written,
)

WITH_EXIF = [".jpg", ".png", ".tif", ".webp", ".avif"]


def quarter_colours(image: Image) -> list[list[int]]:
    """The pixels in the middle of the quarters: top left, top right, bottom left, bottom right."""
    height, width = image.shape[:2]
    return [
        image[y, x].tolist() for y in (height // 4, 3 * height // 4) for x in (width // 4, 3 * width // 4)
    ]


def assert_quarters(image: Image, tolerance: int = 12) -> None:
    assert np.abs(np.subtract(quarter_colours(image), list(CORNERS.values()))).max() <= tolerance


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
        (".jpg", 240, 240),
        (".jpg", 241, 300),
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


def grey_ramp() -> Image:
    return np.repeat(np.arange(256, dtype=np.uint8)[None], 8, axis=0)


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_sixteen_bits_of_grey_are_scaled_not_clipped(tmp_path: Path, suffix: str) -> None:
    deep = Pillow.fromarray(grey_ramp().astype(np.uint16) * 257)
    assert deep.mode == "I;16"
    decoded = decode(written(tmp_path, f"a{suffix}", encoded(deep, suffix)))
    assert decoded.image[0, :, 0].tolist() == list(range(256))


def test_twelve_bits_of_grey_are_not_dark(tmp_path: Path) -> None:
    decoded = decode(written(tmp_path, "a.tif", tiff_of_bits([0, 1024, 2048, 4095], 12)))
    assert decoded.image[0, :, 0].tolist() == [0, 64, 128, 255]


def test_sixteen_bits_of_colour_are_scaled(tmp_path: Path) -> None:
    path = written(tmp_path, "a.tif", tiff_of_bits([0, 32768, 65535, 65535, 257 * 40, 0], 16, samples=3))
    assert decode(path).image.tolist() == [[[0, 128, 255], [255, 40, 0]]]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([0.0, 0.5, 1.0], [0, 128, 255]),
        ([0.0, 100.0, 255.0], [0, 100, 255]),
        ([0.0, 257.0 * 40, 65535.0], [0, 40, 255]),
        ([-10.0, 0.0, 10.0], [0, 128, 255]),
        ([float("nan"), float("inf"), 1.0], [0, 0, 255]),
        ([1e9, 1e9, 1e9], [0, 0, 0]),
    ],
)
def test_floating_point_pictures(tmp_path: Path, values: list[float], expected: list[int]) -> None:
    image = Pillow.fromarray(np.array([values], np.float32))
    decoded = decode(written(tmp_path, "a.tif", encoded(image, ".tif")))
    assert decoded.image[0, :, 0].tolist() == expected


def test_thirty_two_bit_integers(tmp_path: Path) -> None:
    image = Pillow.fromarray(np.array([[0, 257 * 40, 65535]], np.int32))
    assert decode(written(tmp_path, "a.tif", encoded(image, ".tif"))).image[0, :, 0].tolist() == [0, 40, 255]


def test_one_bit(tmp_path: Path) -> None:
    image = Pillow.fromarray(grey_ramp()).convert("1", dither=Pillow.Dither.NONE)
    decoded = decode(written(tmp_path, "a.tif", encoded(image, ".tif", compression="group4")))
    assert decoded.image[0, [0, 255]].tolist() == [[0, 0, 0], [255, 255, 255]]


def test_lab(tmp_path: Path) -> None:
    srgb, lab = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    image = ImageCms.profileToProfile(Pillow.fromarray(quarters()), srgb, lab, outputMode="LAB")
    assert image is not None
    assert_quarters(decode(written(tmp_path, "a.tif", encoded(image, ".tif"))).image)


def see_through(mode: str) -> Pillow.Image:
    """Red on the left, and on the right red that is quite transparent."""
    image = Pillow.new("RGBA", (40, 20), (200, 40, 40, 255))
    image.paste((200, 40, 40, 0), (20, 0, 40, 20))
    return image.convert(mode)


@pytest.mark.parametrize(
    ("suffix", "mode", "options"),
    [
        (".png", "RGBA", {}),
        (".png", "LA", {}),
        (".png", "P", {}),
        (".webp", "RGBA", {"lossless": True}),
        (".tif", "RGBA", {}),
        (".gif", "RGBA", {}),
        (".avif", "RGBA", {}),
    ],
)
def test_transparency_is_laid_over_white(
    tmp_path: Path, suffix: str, mode: str, options: dict[str, bool]
) -> None:
    image = see_through(mode).resize((40, 20))
    decoded = decode(written(tmp_path, f"a{suffix}", encoded(image, suffix, **options)))
    assert decoded.image[10, 30].tolist() == [255, 255, 255]
    expected = [88] * 3 if mode == "LA" else [200, 40, 40]
    assert np.abs(decoded.image[10, 10].astype(int) - expected).max() <= 8


def test_a_palette_with_one_clear_colour(tmp_path: Path) -> None:
    image = Pillow.new("P", (4, 1))
    image.putpalette([255, 0, 0, 0, 255, 0])
    image.putpixel((3, 0), 1)
    decoded = decode(written(tmp_path, "a.png", encoded(image, ".png", transparency=1)))
    assert decoded.image[0].tolist() == [[255, 0, 0]] * 3 + [[255, 255, 255]]


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

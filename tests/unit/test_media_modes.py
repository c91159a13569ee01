"""Deep, grey, indexed and transparent pictures all come out as 8-bit RGB."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageCms

from media.decode import decode
from models.face import Image
from tests.unit.media_files import assert_quarters, encoded, quarters, tiff_of_bits, written


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

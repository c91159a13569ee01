"""Colour profiles: wide-gamut photos come to sRGB, and nothing else changes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageCms

from media.colour import to_srgb
from media.decode import decode
from media.jpeg import metadata
from tests.unit.media_files import encoded, quarters

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def swapped_profile() -> bytes:
    """A profile whose red is sRGB's green and the other way round, and which is not called sRGB."""
    renamed = SRGB.replace("sRGB".encode("utf-16-be"), "tRGB".encode("utf-16-be"))
    for red, green in ((b"rXYZ", b"gXYZ"),):
        renamed = renamed.replace(red, b"????", 1).replace(green, red, 1).replace(b"????", green, 1)
    return renamed


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", ".avif"])
@pytest.mark.parametrize("long_side", [None, 48])
def test_a_profile_is_obeyed(tmp_path: Path, suffix: str, long_side: int | None) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(encoded(quarters(), suffix, icc_profile=swapped_profile()))
    image = decode(path, long_side=long_side).image
    left_as_stored = decode(path, long_side=long_side, srgb=False).image
    assert np.abs(image.astype(int) - left_as_stored[..., [1, 0, 2]]).max() <= 6
    assert image.flags.c_contiguous


@pytest.mark.parametrize("profile", [None, b"", SRGB, b"broken", SRGB[:200], SRGB[:-300]])
def test_pixels_stay_where_there_is_nothing_to_obey(profile: bytes | None) -> None:
    pixels = quarters()
    if profile == SRGB[:-300]:
        assert to_srgb(pixels, profile).shape == pixels.shape
    else:
        assert to_srgb(pixels, profile) is pixels


def test_a_profile_of_another_kind_of_colour_is_left_alone() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    pixels = quarters()
    assert to_srgb(pixels, lab) is pixels


def test_a_long_profile_is_put_together_from_its_pieces() -> None:
    # Pillow writes pieces of 65 KB; the profile's own length is in its header, the rest is padding.
    profile = SRGB + bytes(150_000)
    assert metadata(encoded(quarters(), ".jpg", icc_profile=profile))[1] == profile


def test_a_profile_with_a_missing_piece_is_no_profile() -> None:
    data = encoded(quarters(), ".jpg", icc_profile=SRGB + bytes(150_000))
    second = data.index(b"ICC_PROFILE\0\2")
    assert metadata(data[:second] + b"ICC_NOTHING\0\2" + data[second + 13 :])[1] is None


def test_fill_bytes_and_marks_without_a_length_are_stepped_over() -> None:
    data = encoded(quarters(), ".jpg", icc_profile=SRGB)
    odd = data[:2] + b"\xff\xff\xff\x01\xff\xd0" + data[2:]
    assert metadata(odd)[1] == SRGB


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\xff\xd8\xff\xe2\0\1", b"\xff\xd8" + b"\xff" * 9])
def test_a_jpeg_that_ends_in_its_header_has_no_metadata(data: bytes) -> None:
    assert metadata(data) == (None, None)


def test_a_printers_jpeg_with_a_broken_profile(tmp_path: Path) -> None:
    image = Pillow.fromarray(quarters()).convert("CMYK")
    (tmp_path / "a.jpg").write_bytes(encoded(image, ".jpg", icc_profile=b"broken"))
    (tmp_path / "b.jpg").write_bytes(encoded(image, ".jpg"))
    assert np.array_equal(decode(tmp_path / "a.jpg").image, decode(tmp_path / "b.jpg").image)

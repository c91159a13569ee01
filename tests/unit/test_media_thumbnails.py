"""Thumbnails and face chips: always a JPEG of the promised size, of the promised part."""

from __future__ import annotations

import numpy as np
import pytest
import simplejpeg
from hypothesis import given
from hypothesis import strategies as st

from media.thumbnails import NEUTRAL, crop_jpeg, face_chip, photo_thumbnail
from models.face import Image
from models.geometry import Box
from tests.unit.media_files import CORNERS, quarters, scene

SIDES = st.floats(-3000, 3000)


def pixels(jpeg: bytes) -> Image:
    decoded: Image = simplejpeg.decode_jpeg(jpeg)
    return decoded


def near(colour: np.ndarray, expected: tuple[int, int, int]) -> bool:
    return bool(np.abs(colour.astype(int) - expected).max() <= 12)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((4000, 3000), (384, 288)),
        ((3000, 4000), (288, 384)),
        ((384, 200), (384, 200)),
        ((385, 200), (384, 199)),
        ((100, 50), (100, 50)),
        ((1, 1), (1, 1)),
        ((5000, 3), (384, 1)),
    ],
)
def test_the_size_of_a_thumbnail(size: tuple[int, int], expected: tuple[int, int]) -> None:
    image = np.zeros((size[1], size[0], 3), np.uint8)
    assert pixels(photo_thumbnail(image)).shape[1::-1] == expected


def test_a_thumbnail_shows_the_photo() -> None:
    thumbnail = pixels(photo_thumbnail(quarters(4000, 3000), 100))
    assert [
        near(thumbnail[y, x], CORNERS[name])
        for (y, x), name in zip([(18, 25), (18, 75), (56, 25), (56, 75)], CORNERS, strict=True)
    ] == [True] * 4


def test_a_thumbnail_is_an_average_not_a_sample() -> None:
    # Single rows of light on dark: what a thumbnail of picked rows would lose or show in full.
    image = np.zeros((2400, 3200, 3), np.uint8)
    image[::7] = 250
    thumbnail = pixels(photo_thumbnail(image, 200)).astype(int)
    assert abs(thumbnail.mean() - 250 / 7) < 12
    assert thumbnail.max() < 140


@given(
    st.integers(1, 90),
    st.integers(1, 90),
    st.integers(1, 400),
)
def test_every_photo_has_a_thumbnail(width: int, height: int, long_side: int) -> None:
    thumbnail = pixels(photo_thumbnail(np.zeros((height, width, 3), np.uint8), long_side))
    assert max(thumbnail.shape[:2]) == min(long_side, max(width, height))


@given(
    size=st.tuples(st.integers(1, 300), st.integers(1, 300)),
    box=st.builds(Box, SIDES, SIDES, st.floats(0, 3000), st.floats(0, 3000)),
    side=st.integers(1, 200),
    margin=st.floats(0, 2),
)
def test_every_box_has_a_chip(size: tuple[int, int], box: Box, side: int, margin: float) -> None:
    image = np.full((*size, 3), 90, np.uint8)
    assert pixels(face_chip(image, box, side, margin)).shape == (side, side, 3)


def marked(width: int, height: int, box: Box) -> Image:
    """A black image with a white rectangle."""
    image = np.zeros((height, width, 3), np.uint8)
    image[int(box.y) : int(box.bottom), int(box.x) : int(box.right)] = 255
    return image


def extent(chip: Image) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of what is light in a chip."""
    rows, columns = np.nonzero(chip[..., 0] > 127)
    return int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1


@pytest.mark.parametrize(
    ("size", "box", "expected"),
    [
        # In the middle: 35 % of the side around, 1 / 1.7 of the chip is face.
        ((1000, 800), Box(400, 300, 100, 100), (40, 40, 153, 153)),
        ((4000, 3000), Box(1500, 900, 900, 900), (40, 40, 153, 153)),
        # Higher than wide: the longer side counts.
        ((1000, 800), Box(400, 300, 50, 100), (68, 40, 124, 153)),
        # In the corners the square is moved, not cut.
        ((1000, 800), Box(0, 0, 100, 100), (0, 0, 113, 113)),
        ((1000, 800), Box(900, 700, 100, 100), (79, 79, 192, 192)),
        # Sticking out: what is inside counts.
        ((1000, 800), Box(-100, 300, 200, 100), (0, 40, 113, 153)),
        # Too little room for the margin: as much as there is.
        ((1000, 120), Box(400, 10, 100, 100), (16, 16, 176, 176)),
    ],
)
def test_where_the_face_is_in_its_chip(
    size: tuple[int, int], box: Box, expected: tuple[int, int, int, int]
) -> None:
    chip = pixels(face_chip(marked(*size, box.clipped(*size)), box))
    assert np.abs(np.subtract(extent(chip), expected)).max() <= 1


def test_a_face_higher_than_the_image_is_wide_stands_between_grey() -> None:
    chip = pixels(face_chip(np.full((300, 100, 3), 255, np.uint8), Box(0, 0, 100, 300)))
    assert near(chip[96, 10], NEUTRAL)
    assert near(chip[96, 181], NEUTRAL)
    assert near(chip[10, 96], (255, 255, 255))


@pytest.mark.parametrize("box", [Box(5000, 5000, 50, 50), Box(-900, 10, 5, 5), Box(20, 20, 0, 0)])
def test_a_box_without_any_of_the_image_still_has_a_chip(box: Box) -> None:
    assert pixels(face_chip(scene(200, 100), box)).shape == (192, 192, 3)


def test_a_kept_crop_is_nearly_what_the_network_saw() -> None:
    crop = scene(112, 112)
    kept = pixels(crop_jpeg(crop))
    assert kept.shape == (112, 112, 3)
    assert np.abs(kept.astype(int) - crop).mean() < 1.5


def test_channels_in_reverse_order_will_do() -> None:
    image = quarters(900, 600)
    assert photo_thumbnail(image[..., ::-1]) == photo_thumbnail(image[..., ::-1].copy())


def test_a_read_only_image_will_do() -> None:
    image = scene(300, 200).copy()
    image.setflags(write=False)
    assert pixels(photo_thumbnail(image)).shape == (200, 300, 3)
    assert pixels(face_chip(image, Box(10, 10, 50, 50))).shape == (192, 192, 3)

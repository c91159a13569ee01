"""The perceptual hash: the same for a picture saved again, another for another picture."""

from __future__ import annotations

import io
from collections.abc import Callable
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Pillow
from PIL import ImageEnhance
from skimage import data as pictures

from media.likeness import BITS, NEAR, distance, distances, likeness
from models.face import Image

SIGNED = st.integers(-(1 << 63), (1 << 63) - 1)
ALL = (1 << BITS) - 1
GOLDEN = -7908477042283975294
NAMES = ["astronaut", "cat", "coffee", "rocket", "retina", "hubble_deep_field"]


def pixels(image: Pillow.Image, side: int = 384) -> Image:
    small = image.convert("RGB")
    small.thumbnail((side, side))
    return np.asarray(small)


@pytest.fixture(scope="module")
def photos() -> dict[str, Pillow.Image]:
    return {name: Pillow.fromarray(getattr(pictures, name)()).convert("RGB") for name in NAMES}


def saved_again(image: Pillow.Image, quality: int) -> Pillow.Image:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return Pillow.open(buffer)


CHANGES: dict[str, tuple[Callable[[Pillow.Image], Pillow.Image], int]] = {
    "another size": (lambda image: image.resize((image.width * 2 // 3, image.height * 2 // 3)), 2),
    "larger": (lambda image: image.resize((image.width * 2, image.height * 2)), 2),
    "squeezed": (lambda image: image.resize((image.width, image.height * 4 // 5)), 2),
    "saved well": (lambda image: saved_again(image, 80), 2),
    "saved badly": (lambda image: saved_again(image, 25), 4),
    "brighter": (lambda image: ImageEnhance.Brightness(image).enhance(1.15), NEAR),
    "darker": (lambda image: ImageEnhance.Brightness(image).enhance(0.7), NEAR),
    "more contrast": (lambda image: ImageEnhance.Contrast(image).enhance(1.15), NEAR),
    "grey": (lambda image: image.convert("L"), 2),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_changed_picture_stays_near(photos: dict[str, Pillow.Image], name: str, change: str) -> None:
    do, most = CHANGES[change]
    before, after = likeness(pixels(photos[name])), likeness(pixels(do(photos[name])))
    assert before is not None
    assert after is not None
    assert distance(before, after) <= most


def test_other_pictures_are_far(photos: dict[str, Pillow.Image]) -> None:
    hashes = [likeness(pixels(photo)) for photo in photos.values()]
    assert all(one is not None and -(1 << 63) <= one < 1 << 63 for one in hashes)
    assert min(distance(one or 0, other or 0) for one, other in combinations(hashes, 2)) > 2 * NEAR


@pytest.mark.parametrize("turn", [Pillow.Transpose.FLIP_LEFT_RIGHT, Pillow.Transpose.ROTATE_90])
def test_a_turned_picture_is_another_one(photos: dict[str, Pillow.Image], turn: Pillow.Transpose) -> None:
    for photo in photos.values():
        one, other = likeness(pixels(photo)), likeness(pixels(photo.transpose(turn)))
        assert one is not None
        assert other is not None
        assert distance(one, other) > 2 * NEAR


def test_the_thumbnail_says_what_the_photo_says(photos: dict[str, Pillow.Image]) -> None:
    for photo in photos.values():
        whole, small = likeness(np.asarray(photo)), likeness(pixels(photo, 256))
        assert whole is not None
        assert small is not None
        assert distance(whole, small) <= 2


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_picture_of_nothing_is_like_no_other(level: int) -> None:
    plain = np.full((300, 400, 3), level, np.uint8)
    assert likeness(plain) is None
    assert likeness(pixels(saved_again(Pillow.fromarray(plain), 60))) is None


def test_it_is_the_same_on_every_machine_and_for_ever() -> None:
    # Libraries keep these numbers, and compare them with new ones.
    rows, columns = np.mgrid[0:240, 0:320]
    image = np.stack([columns % 251, (rows * 2) % 241, (rows + columns) % 239], axis=2).astype(np.uint8)
    found = likeness(image)
    assert found is not None
    # A grey level may be rounded the other way by another processor's instructions.
    assert distance(found, GOLDEN) <= 2


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (7, 3)])
def test_tiny_pictures_do_no_harm(shape: tuple[int, int]) -> None:
    image = np.random.default_rng(1).integers(0, 256, (*shape, 3)).astype(np.uint8)
    found = likeness(image)
    assert found is None or -(1 << 63) <= found < 1 << 63


@given(SIGNED, SIGNED)
def test_the_distance_is_one(one: int, other: int) -> None:
    bits = zip(f"{one & ALL:064b}", f"{other & ALL:064b}", strict=True)
    assert distance(one, other) == distance(other, one) == sum(mine != yours for mine, yours in bits)
    assert distance(one, one) == 0
    assert distance(one, ~one) == BITS


@given(SIGNED, st.lists(SIGNED, max_size=20))
def test_many_distances_are_each_of_them(one: int, others: list[int]) -> None:
    assert distances(one, np.array(others, np.int64)).tolist() == [distance(one, other) for other in others]

from __future__ import annotations

import numpy as np
import pytest

from faces.align import TEMPLATE
from faces.opencv import laplacian_variance
from faces.quality import MINIMUM_SEED_QUALITY, exposure, frontal, inside, quality
from models.face import Image
from models.geometry import Box

FRONTAL = (TEMPLATE + 300).astype(np.float32)
SHARP: Image = np.random.default_rng(5).integers(60, 190, (112, 112, 3)).astype(np.uint8)


def of_width(width: float) -> Box:
    return Box(300, 300, width, width * 1.3)


def averaged(image: Image, times: int) -> Image:
    """The picture blurred by neighbour means."""
    soft = image.astype(np.float64)
    for _ in range(times):
        soft = (
            soft + np.roll(soft, 1, 0) + np.roll(soft, -1, 0) + np.roll(soft, 1, 1) + np.roll(soft, -1, 1)
        ) / 5
    return soft.astype(np.uint8)


def test_it_grows_with_size() -> None:
    qualities = [quality(SHARP, of_width(width), FRONTAL) for width in (14, 20, 28, 56, 112, 224, 900)]
    assert qualities == sorted(qualities)
    assert qualities[0] == 0
    assert qualities[3] == pytest.approx(0.5, abs=0.01)
    assert qualities[-1] == pytest.approx(1.0, abs=0.02)


@pytest.mark.parametrize(
    ("width", "may_found"), [(12, False), (20, False), (27, False), (29, True), (90, True)]
)
def test_narrow_faces_found_no_group(width: float, may_found: bool) -> None:
    assert (quality(SHARP, of_width(width), FRONTAL) >= MINIMUM_SEED_QUALITY) is may_found


def test_very_blurred_faces_found_no_group() -> None:
    blurred = averaged(SHARP, 40)
    assert laplacian_variance(blurred) < 15
    assert quality(blurred, of_width(400), FRONTAL) < MINIMUM_SEED_QUALITY


def test_a_flat_crop_has_no_quality() -> None:
    assert quality(np.full((112, 112, 3), 80, np.uint8), of_width(400), FRONTAL) == 0


def test_a_profile_ranks_lower_but_may_found_a_group() -> None:
    profile = FRONTAL.copy()
    profile[2, 0] += 30
    front, side = quality(SHARP, of_width(100), FRONTAL), quality(SHARP, of_width(100), profile)
    assert MINIMUM_SEED_QUALITY <= side < front
    assert quality(SHARP, of_width(100), None) == MINIMUM_SEED_QUALITY


def test_the_pose_does_not_depend_on_how_the_face_lies() -> None:
    quarter = np.stack([-FRONTAL[:, 1], FRONTAL[:, 0]], axis=1) * 3
    assert frontal(quarter) == pytest.approx(frontal(FRONTAL), abs=1e-6)
    assert frontal(FRONTAL) > 0.95
    assert frontal(np.zeros((5, 2), np.float32)) == 0


def test_a_face_cut_off_by_the_photo_founds_no_group() -> None:
    crop = np.random.default_rng(3).integers(0, 256, (112, 112, 3), dtype=np.uint8)
    whole_face = TEMPLATE.astype(np.float32)
    above = whole_face - np.array([0.0, 60.0], np.float32)
    assert inside(whole_face, (112, 112)) == 1.0
    assert inside(above, (112, 112)) == pytest.approx(3 / 5)
    whole = quality(crop, of_width(200), whole_face, (112, 112))
    cut = quality(crop, of_width(200), above, (112, 112))
    assert whole > MINIMUM_SEED_QUALITY
    assert cut == pytest.approx(MINIMUM_SEED_QUALITY * 3 / 5)


def test_a_face_in_bad_light_ranks_lower_but_may_found_a_group() -> None:
    burnt, dark = SHARP.copy(), SHARP.copy()
    burnt[:, :40] = 255
    dark[:50] = 0
    good = quality(SHARP, of_width(100), FRONTAL)
    for crop in (burnt, dark):
        assert 0 < exposure(crop) < 1
        assert MINIMUM_SEED_QUALITY <= quality(crop, of_width(100), FRONTAL) < good
    assert exposure(SHARP) == 1
    assert exposure(np.zeros_like(SHARP)) == 0

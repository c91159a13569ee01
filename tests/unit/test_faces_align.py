from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faces.align import SIDE, TEMPLATE, aligned_crop, cut, misfit, similarity, square_crop
from models.face import Image
from models.geometry import Box


def transform(angle: float, scale: float, shift: tuple[float, float]) -> np.ndarray:
    rotation = scale * np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    return np.column_stack([rotation, shift])


def applied(matrix: np.ndarray, points: np.ndarray) -> np.ndarray:
    result: np.ndarray = points @ matrix[:, :2].T + matrix[:, 2]
    return result


@given(
    angle=st.floats(-math.pi, math.pi),
    scale=st.floats(0.05, 20),
    shift=st.tuples(st.floats(-500, 500), st.floats(-500, 500)),
)
def test_a_known_similarity_is_recovered(angle: float, scale: float, shift: tuple[float, float]) -> None:
    truth = transform(angle, scale, shift)
    found = similarity(TEMPLATE, applied(truth, TEMPLATE))
    np.testing.assert_allclose(found, truth, rtol=1e-9, atol=1e-6)


@given(
    points=st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200)), min_size=5, max_size=5, unique=True),
)
def test_never_a_reflection(points: list[tuple[int, int]]) -> None:
    mirrored = np.array(points, np.float64) * [-1, 1]
    for target in (np.array(points, np.float64), mirrored):
        assert np.linalg.det(similarity(TEMPLATE, target)[:, :2]) >= -1e-9


def test_a_mirrored_face_gets_the_best_rotation_not_the_reflection() -> None:
    found = similarity(TEMPLATE * [-1, 1], TEMPLATE)
    assert np.linalg.det(found[:, :2]) > 0
    assert np.abs(applied(found, TEMPLATE * [-1, 1]) - TEMPLATE).max() > 5


def test_no_perturbation_of_the_solution_fits_better() -> None:
    source = TEMPLATE + np.random.default_rng(3).normal(0, 4, TEMPLATE.shape)
    best = similarity(source, TEMPLATE)

    def error(matrix: np.ndarray) -> float:
        return float(((applied(matrix, source) - TEMPLATE) ** 2).sum())

    for angle, scale, shift in ((0.01, 1, (0, 0)), (0, 1.01, (0, 0)), (0, 1, (0.3, 0)), (0, 1, (0, -0.3))):
        nudge = transform(angle, scale, shift)
        nudged = np.column_stack([nudge[:, :2] @ best[:, :2], applied(nudge, best[:, 2])])
        assert error(nudged) > error(best)


def test_coinciding_landmarks_are_refused() -> None:
    with pytest.raises(ValueError, match="coincide"):
        similarity(np.ones((5, 2)), TEMPLATE)


def test_misfit_is_zero_for_the_template_in_any_position() -> None:
    turned = applied(transform(2.0, 3.0, (40, 50)), TEMPLATE).astype(np.float32)
    assert misfit(turned) == pytest.approx(0, abs=1e-4)
    assert misfit(turned[[1, 0, 2, 4, 3]]) > 10


def dotted(points: np.ndarray, size: int) -> Image:
    """A black picture with a soft white blob on every point."""
    rows, columns = np.mgrid[0:size, 0:size]
    light = np.zeros((size, size))
    radius = size / 60
    for x, y in points:
        light += np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * radius**2))
    return np.repeat(np.clip(light * 255, 0, 255).astype(np.uint8)[:, :, None], 3, axis=2)


@pytest.mark.parametrize(("size", "angle"), [(150, 0.0), (300, 0.6), (600, -1.5), (1500, 3.0)])
def test_the_crop_puts_every_landmark_in_its_place(size: int, angle: float) -> None:
    """Also through the halvings that a large face goes through."""
    middle = transform(angle, size / 160, (0, 0))
    landmarks = applied(middle, TEMPLATE - 56) + size / 2
    crop = aligned_crop(dotted(landmarks, size), landmarks.astype(np.float32))
    assert crop.shape == (SIDE, SIDE, 3)
    grey = crop[:, :, 0].astype(np.float64)
    for x, y in TEMPLATE:
        left, top = round(x) - 5, round(y) - 5
        patch = grey[top : top + 11, left : left + 11]
        rows, columns = np.mgrid[0:11, 0:11]
        assert (columns * patch).sum() / patch.sum() + left == pytest.approx(x, abs=0.35)
        assert (rows * patch).sum() / patch.sum() + top == pytest.approx(y, abs=0.35)


def test_a_large_face_is_reduced_without_aliasing() -> None:
    fine = np.zeros((1600, 1600, 3), np.uint8)
    fine[::2] = 255
    crop = square_crop(fine, Box(200, 200, 1200, 1200))
    assert abs(float(crop.mean()) - 127.5) < 2
    assert float(crop.std()) < 2


def test_beyond_the_edge_is_black() -> None:
    white = np.full((100, 100, 3), 255, np.uint8)
    crop = square_crop(white, Box(80, 20, 60, 60))
    assert crop[50, 5].tolist() == [255, 255, 255]
    assert crop[50, 105].tolist() == [0, 0, 0]


@pytest.mark.parametrize("box", [Box(10, 10, 0, 0), Box(-500, -500, 20, 20), Box(0, 0, 4000, 1)])
def test_the_square_crop_always_has_its_size(box: Box) -> None:
    assert square_crop(np.zeros((60, 80, 3), np.uint8), box).shape == (SIDE, SIDE, 3)


def test_cut_of_the_whole_image_at_its_size_is_the_image() -> None:
    image = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
    same = cut(image, np.array([[1.0, 0, 0], [0, 1.0, 0]]), 64)
    np.testing.assert_array_equal(same, image)

"""Aligning a face by two clicks on its eyes."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from faces.align import misfit
from faces.eyes import LEAST_DISTANCE, MOST_SPREAD, NEAREST, landmarks_by_eyes
from faces.views import lean
from models.errors import AppError
from models.face import Eyes
from models.geometry import Box
from tests.fakes import calm

PHOTO = (1000, 800)
MIDDLE = (500.0, 400.0)
angles = st.floats(-math.pi, math.pi)
distances = st.floats(4, 150)


def eyes_of(distance: float, angle: float) -> Eyes:
    """Two eyes around the middle of the photo, of a face that leans clockwise by the angle."""
    dx, dy = math.cos(angle) * distance / 2, math.sin(angle) * distance / 2
    return (MIDDLE[0] - dx, MIDDLE[1] - dy), (MIDDLE[0] + dx, MIDDLE[1] + dy)


def box_below(distance: float, angle: float, share: float) -> Box:
    """A box as wide as two and a half eye distances whose middle is that share of one towards the mouth."""
    x = MIDDLE[0] - math.sin(angle) * share * distance
    y = MIDDLE[1] + math.cos(angle) * share * distance
    side = 2.5 * distance
    return Box(x - side / 2, y - side / 2, side, side)


def between(one: float, other: float) -> float:
    """The angle between two directions."""
    return abs(math.remainder(one - other, 2 * math.pi))


@calm
@given(distances, angles, st.floats(0.2, 1.2), st.booleans())
def test_the_mouth_is_where_the_box_is_however_the_face_lies(
    distance: float, angle: float, share: float, swapped: bool
) -> None:
    eyes = eyes_of(distance, angle)
    points = landmarks_by_eyes(eyes[::-1] if swapped else eyes, box_below(distance, angle, share), PHOTO)
    assert points.shape == (5, 2)
    assert points.dtype == np.float32
    np.testing.assert_allclose(points[:2], eyes, atol=1e-3)
    # The template's own eyes are a quarter of a degree askew.
    assert between(lean(points), angle) < 0.01
    assert misfit(points) < 0.01


@calm
@given(distances, angles, st.floats(-1.5, 1.5))
def test_the_order_of_the_clicks_does_not_matter(distance: float, angle: float, share: float) -> None:
    one, other = eyes_of(distance, angle)
    box = box_below(distance, angle, share)
    np.testing.assert_array_equal(
        landmarks_by_eyes((one, other), box, PHOTO), landmarks_by_eyes((other, one), box, PHOTO)
    )


@calm
@given(distances, angles, st.floats(-0.16, 0.16))
def test_a_box_whose_middle_is_between_the_eyes_means_an_upright_face(
    distance: float, angle: float, share: float
) -> None:
    assume(abs(math.cos(angle)) > 0.01)
    points = landmarks_by_eyes(eyes_of(distance, angle), box_below(distance, angle, share), PHOTO)
    assert abs(lean(points)) < math.pi / 2 + 0.01
    assert points[2, 1] > points[:2, 1].mean() - 0.01 * distance


@calm
@given(distances, angles, st.floats(0.3, 6))
def test_eyes_too_near_for_the_box_are_moved_apart_but_never_far(
    distance: float, angle: float, wider: float
) -> None:
    box = box_below(distance, angle, 0.5).widened(wider)
    points = landmarks_by_eyes(eyes_of(distance, angle), box, PHOTO)
    apart = float(np.linalg.norm(points[1] - points[0])) / distance
    expected = min(max(1.0, NEAREST * box.width / distance), MOST_SPREAD)
    assert apart == pytest.approx(expected, rel=1e-3)
    np.testing.assert_allclose(points[:2].mean(axis=0), MIDDLE, atol=1e-3)


@calm
@given(st.floats(0, PHOTO[0]), st.floats(0, PHOTO[1]), st.floats(0, PHOTO[0]), st.floats(0, PHOTO[1]))
def test_any_two_places_in_the_photo_give_a_face_or_a_sentence(
    x1: float, y1: float, x2: float, y2: float
) -> None:
    eyes = (x1, y1), (x2, y2)
    box = Box.from_corners(x1, y1, x2, y2)
    if math.dist(*eyes) < LEAST_DISTANCE:
        with pytest.raises(AppError, match="same place"):
            landmarks_by_eyes(eyes, box, PHOTO)
    else:
        assert np.isfinite(landmarks_by_eyes(eyes, box, PHOTO)).all()


@pytest.mark.parametrize("angle", [0.0, math.pi / 2, math.pi, -math.pi / 2])
def test_a_turned_photo_turns_the_landmarks(angle: float) -> None:
    upright = landmarks_by_eyes(eyes_of(80, 0), box_below(80, 0, 0.5), PHOTO) - np.array(MIDDLE)
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    found = landmarks_by_eyes(eyes_of(80, angle), box_below(80, angle, 0.5), PHOTO)
    np.testing.assert_allclose(found, upright @ turn.T + np.array(MIDDLE), atol=1e-3)


@pytest.mark.parametrize(
    "outside", [(-1.0, 10.0), (10.0, -0.5), (1000.5, 10.0), (10.0, 801.0), (math.nan, 10.0), (math.inf, 1.0)]
)
def test_an_eye_outside_the_photo_is_refused(outside: tuple[float, float]) -> None:
    box = Box(0, 0, 100, 100)
    for eyes in (((50.0, 50.0), outside), (outside, (50.0, 50.0))):
        with pytest.raises(AppError, match="outside the photo"):
            landmarks_by_eyes(eyes, box, PHOTO)


@pytest.mark.parametrize("second", [(50.0, 50.0), (51.9, 50.0), (51.0, 51.0)])
def test_two_clicks_on_one_eye_are_refused(second: tuple[float, float]) -> None:
    with pytest.raises(AppError, match="same place"):
        landmarks_by_eyes(((50.0, 50.0), second), Box(0, 0, 100, 100), PHOTO)

"""Aligning a face by its two eyes, where somebody clicked them because no network saw a face.

Two points fix a similarity transform but for one thing: on which side of the line through them the
mouth is. The rectangle somebody drew around the face tells.
"""

from __future__ import annotations

import math

import numpy as np

from config.language import tr
from faces.align import TEMPLATE, Affine, similarity
from models.errors import AppError
from models.face import Eyes, Landmarks, Point
from models.geometry import Box

LEAST_DISTANCE = 2.0
"""Pixels between two eyes: nearer ones are one click made twice."""
UNDECIDED = 1 / 6
"""Share of the eye distance within which the middle of the box says nothing of where the mouth is."""
NEAREST = 0.24
"""Eye distances per side of the box below which the face is turned away, so that its eyes look nearer to each
other than they are, unless the box is far too wide."""
MOST_SPREAD = 1.25
"""How much such eyes are moved apart at most. Faces seen from the side come closer to their true alignment:
the mean cosine of 21 is .71 without, .75 in rough boxes, .83 and .90 in boxes 1.3 and 1.6 times as wide.
Of 120 seen from the front it stays at .97, but falls to .83 in boxes drawn twice as wide as the face;
sooner or further apart, it falls in narrower ones too."""


def landmarks_by_eyes(eyes: Eyes, box: Box, photo: tuple[int, int]) -> Landmarks:
    """The five landmarks a face looking at us would have between these eyes.

    Args:
        eyes: their middles in upright pixels, in either order.
        box: as it was drawn around the face. Where its middle lies nearly on the line through the eyes,
            the face is taken to be upright.
        photo: (width, height) of the image in pixels.

    Returns:
        (5, 2) float32, upright pixels, the left eye as seen on the upright face first.

    Raises:
        AppError: an eye is outside the image, or the eyes are too near to each other.
    """
    _check(eyes, photo)
    seen = _spread(np.array(_in_order(eyes, box), np.float64), box)
    matrix = similarity(TEMPLATE[:2], seen)
    return (TEMPLATE @ matrix[:, :2].T + matrix[:, 2]).astype(np.float32)


def _check(eyes: Eyes, photo: tuple[int, int]) -> None:
    width, height = photo
    if not all(0 <= x <= width and 0 <= y <= height for x, y in eyes):
        raise AppError(tr("One of the eyes is outside the photo. Click both eyes again."))
    if math.dist(*eyes) < LEAST_DISTANCE:
        raise AppError(tr("The two eyes are at the same place. Click the middle of each eye."))


def _in_order(eyes: Eyes, box: Box) -> tuple[Point, Point]:
    """The left one, as seen when the face is upright, first."""
    first, second = sorted(eyes)
    across = (second[0] - first[0], second[1] - first[1])
    middle = ((first[0] + second[0]) / 2, (first[1] + second[1]) / 2)
    to_box = (box.centre[0] - middle[0], box.centre[1] - middle[1])
    # Below the line, in eye distances: positive on the side the mouth is on if `first` is the left eye.
    below = (across[0] * to_box[1] - across[1] * to_box[0]) / math.dist(first, second) ** 2
    return (second, first) if below < -UNDECIDED else (first, second)


def _spread(eyes: Affine, box: Box) -> Affine:
    """Both eyes, moved apart where they are too near to each other for a face that fills the box."""
    half = (eyes[1] - eyes[0]) / 2
    wanted = NEAREST * math.sqrt(box.area) / (2 * float(np.linalg.norm(half)))
    half *= min(max(1.0, wanted), MOST_SPREAD)
    middle = eyes.mean(axis=0)
    return np.stack([middle - half, middle + half])

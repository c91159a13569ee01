"""How much a face can be trusted, from 0 (noise) to 1 (large, sharp, looking at us).

    size      = log2(width / 14) / 4          0 at 14 px, .25 at 28, .5 at 56, 1 at 224
    sharpness = log2(variance / 7.5) / 5      0 at 7.5, .25 at 18, .6 at 60, 1 at 240
    frontal   = 1 - |yaw| / .6                1 from the front, 0 in profile
    exposure  = (shown - .4) / .5                 1 if at most a tenth of the crop is black or white, 0 at .6
    clear     = min(size, sharpness)
    quality   = clear                                                up to MINIMUM_SEED_QUALITY
              = minimum + (clear - minimum) * frontal * exposure     above it

each clipped to 0..1. `width` is the box's, in photo pixels; `variance` is that of the Laplacian of the
grey 112 px crop (on 1,585 faces of Labeled Faces in the Wild, median 132; every tenth reduced to 14 px and
enlarged again, at most 18); `yaw` is how far the nose lies from the middle of the eyes along the
line through them, in eye distances; `shown` is the share of the crop's pixels that are neither crushed to
black nor burnt to white. Blur and size decide whether a face may found a group; pose and light only rank
those that may. A face that the edge of the photo cuts off at the eyes, nose or mouth counts
at most as much as it shows of its five landmarks, below the minimum.
"""

from __future__ import annotations

import math

import numpy as np

from faces import opencv
from models.face import Image, Landmarks
from models.geometry import Box

MINIMUM_SEED_QUALITY = 0.25
"""Below it (narrower than 28 px, or very blurred) different people look alike; it founds no group."""

SMALLEST_WIDTH, DOUBLINGS_OF_WIDTH = 14.0, 4
LOWEST_VARIANCE, DOUBLINGS_OF_VARIANCE = 7.5, 5
PROFILE = 0.6
BLACK, WHITE = 12, 243
"""Grey levels beyond which a pixel shows nothing."""
NOTHING_SHOWN, ENOUGH_SHOWN = 0.4, 0.9


def quality(
    crop: Image, box: Box, landmarks: Landmarks | None, photo: tuple[int, int] | None = None
) -> float:
    """The quality of a face, 0 to 1, by the formula above.

    Args:
        crop: 112 x 112 RGB, aligned (or square).
        box: the face in photo pixels.
        landmarks: (5, 2); without them the pose counts as a profile.
        photo: (width, height); landmarks outside it were guessed. None: all were seen.
    """
    clear = min(size(box), sharpness(crop))
    shown = 1.0 if landmarks is None or photo is None else inside(landmarks, photo)
    if shown < 1.0:
        return min(clear, MINIMUM_SEED_QUALITY * shown)
    if clear <= MINIMUM_SEED_QUALITY:
        return clear
    facing = 0.0 if landmarks is None else frontal(landmarks)
    return MINIMUM_SEED_QUALITY + (clear - MINIMUM_SEED_QUALITY) * facing * exposure(crop)


def exposure(crop: Image) -> float:
    """1 for a face in good light, 0 for one that is all but black or white."""
    grey = crop.mean(axis=2)
    shown = float(((grey >= BLACK) & (grey <= WHITE)).mean())
    return min(max((shown - NOTHING_SHOWN) / (ENOUGH_SHOWN - NOTHING_SHOWN), 0.0), 1.0)


def inside(landmarks: Landmarks, photo: tuple[int, int]) -> float:
    """The share of the landmarks that lie in a photo of (width, height)."""
    return float(((landmarks >= 0) & (landmarks <= np.asarray(photo))).all(axis=1).mean())


def size(box: Box) -> float:
    """1 for a face 224 pixels wide, 0 for one of 14."""
    return min(_doublings(box.width / SMALLEST_WIDTH) / DOUBLINGS_OF_WIDTH, 1.0)


def sharpness(crop: Image) -> float:
    """1 for a sharp 112 px crop, 0 for one without any detail."""
    variance = opencv.laplacian_variance(crop)
    return min(_doublings(variance / LOWEST_VARIANCE) / DOUBLINGS_OF_VARIANCE, 1.0)


def frontal(landmarks: Landmarks) -> float:
    """1 for a face seen from the front, 0 for a profile."""
    left, right, nose = np.asarray(landmarks[:3], np.float64)
    eyes = right - left
    length = float(eyes @ eyes)
    if length == 0.0:
        return 0.0
    yaw = float((nose - (left + right) / 2) @ eyes) / length
    return max(0.0, 1.0 - abs(yaw) / PROFILE)


def _doublings(ratio: float) -> float:
    return math.log2(ratio) if ratio > 1.0 else 0.0

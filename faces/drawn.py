"""Finding the landmarks of a face somebody drew a rectangle around.

A drawn rectangle is a better hint than any score: the detector missed the face, or the rectangle
would not have been needed. So it looks again, at a low threshold, close up, at several sizes and in
all four right-angle positions, and takes what fits the rectangle best.
"""

from __future__ import annotations

import math

import numpy as np

from faces.align import cut, misfit
from faces.engine import Detection, Detector
from models.face import Image, Landmarks
from models.geometry import Box

AT_LEAST = 0.2
"""Score from which on a find inside the rectangle counts."""
SURE = 0.6
"""Rating that makes further positions needless."""
LOOKS = ((96, 2.0), (64, 3.0), (160, 1.6))
"""What the detector is shown: pixels for the rectangle's longer side, and how many times wider the view is
than the rectangle; people draw too tight, too wide and beside."""
TURNS = (0, 1, 3, 2)
"""Quarter turns, the likely ones first."""
LEAST_OVERLAP = 0.08
REACH = 1.5
"""The face's middle must lie in the rectangle made wider by this."""
USUAL_MISFIT = 9.0
"""Pixels in the 112 px crop at which landmarks count half. With CenterFace on 65 faces, 19 of 20 landmarks
found in the right position fit the template within 4.7 px, 19 of 20 in a wrong one no better than 5.4."""


def search(detector: Detector, image: Image, box: Box) -> Detection | None:
    """The face meant by a rectangle, in the pixels of the image; None if the detector sees none there.

    Args:
        detector: looks at cut-outs of the image.
        image: upright RGB pixels.
        box: as it was drawn; it may reach over the edge.
    """
    best, best_rating = None, 0.0
    for turn in TURNS:
        for size, context in LOOKS:
            for found in _look(detector, image, box.squared().widened(context), round(size * context), turn):
                rating = _rating(found, box)
                if rating > best_rating:
                    best, best_rating = found, rating
        if best_rating >= SURE:
            break
    return best


def _look(detector: Detector, image: Image, region: Box, side: int, turn: int) -> list[Detection]:
    """What the detector finds in a square region shown turned and `side` pixels wide."""
    scale = side / max(region.width, 1.0)
    # The warp counts from the middle of pixels, boxes and landmarks from their edges.
    shift_x, shift_y = scale * (0.5 - region.x) - 0.5, scale * (0.5 - region.y) - 0.5
    view = cut(image, np.array([[scale, 0.0, shift_x], [0.0, scale, shift_y]]), side)
    turned = np.ascontiguousarray(np.rot90(view, turn))
    return [_returned(found, turn, side, scale, region) for found in detector.find(turned, AT_LEAST)]


def _returned(found: Detection, turn: int, side: int, scale: float, region: Box) -> Detection:
    """A find in the turned view, in the pixels of the image."""
    box = found.box
    corners = np.array([[box.x, box.y], [box.right, box.bottom]], np.float32)
    origin = np.array([region.x, region.y], np.float32)
    first, second = (_turned_back(corners, turn, side) / scale + origin).tolist()
    landmarks = _turned_back(found.landmarks, turn, side) / scale + origin
    return Detection(Box.from_corners(*first, *second), landmarks.astype(np.float32), found.score)


def _turned_back(points: Landmarks, turn: int, side: int) -> Landmarks:
    """Undo `np.rot90(view, turn)` for (n, 2) points of a square view."""
    for _ in range(turn):
        points = np.stack([side - points[:, 1], points[:, 0]], axis=1)
    return points


def _rating(found: Detection, box: Box) -> float:
    """How well a find answers the rectangle, 0 to 1.

    The score alone will not do: CenterFace finds a face on its side upright with hardly less confidence,
    but its landmarks are then guesses that do not look like a face's. Nor will the landmarks: SCRFD draws a
    perfect face upside down over a real one, but with less confidence.
    """
    overlap = found.box.iou(box)
    if overlap < LEAST_OVERLAP or not box.widened(REACH).contains(*found.box.centre):
        return 0.0
    plausible = 1 / (1 + (misfit(found.landmarks) / USUAL_MISFIT) ** 2)
    return found.score**2 * plausible * math.sqrt(math.sqrt(overlap))

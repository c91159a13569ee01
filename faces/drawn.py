"""Finding the landmarks of a face somebody drew a rectangle around.

A drawn rectangle is a better hint than any score: the detector missed the face, or the rectangle
would not have been needed. So it looks again, at a low threshold, close up, at several sizes and in
all four right-angle positions, and takes what fits the rectangle best.
"""

from __future__ import annotations

import math

from faces.align import plausibility
from faces.engine import Detection, Detector
from faces.views import QUARTER, View
from models.face import Image
from models.geometry import Box

AT_LEAST = 0.2
"""Score from which on a find inside the rectangle counts."""
CLEAR = 0.6
"""Clarity that makes further looks needless: the face stands upright in the view, and nothing was guessed."""
LOOKS = ((96, 2.0), (64, 3.0), (160, 1.6))
"""What the detector is shown: pixels for the rectangle's longer side, and how many times wider the view is
than the rectangle; people draw too tight, too wide and beside."""
ANGLES = (0.0, QUARTER, -QUARTER, 2 * QUARTER)
"""How the face may lie, the likely ways first."""
LEAST_OVERLAP = 0.08
SURE_OVERLAP = 0.2
"""Overlap with the rectangle from which on a clear face is taken to be the one that was meant."""
REACH = 1.5
"""The face's middle must lie in the rectangle made wider by this."""


def search(detector: Detector, image: Image, box: Box) -> Detection | None:
    """The face meant by a rectangle, in the pixels of the image; None if the detector sees none there.

    Args:
        detector: looks at cut-outs of the image.
        image: upright RGB pixels.
        box: as it was drawn; it may reach over the edge.
    """
    best, best_rating = None, 0.0
    # Every position at one size before the next size: a face that lies then takes a third of the looks.
    for size, context in LOOKS:
        region = box.squared().widened(context)
        for angle in ANGLES:
            for found in _look(detector, image, region, round(size * context), angle):
                rating = _rating(found, box)
                if rating > best_rating:
                    best, best_rating = found, rating
            if best is not None and _clarity(best) >= CLEAR and best.box.iou(box) >= SURE_OVERLAP:
                return best
    return best


def _look(detector: Detector, image: Image, region: Box, side: int, angle: float) -> list[Detection]:
    """What the detector finds in a square region seen from an angle and shown `side` pixels wide."""
    view = View(region.centre, angle, side / max(region.width, 1.0), side)
    return [view.back(found) for found in detector.find(view.of(image), AT_LEAST)]


def _rating(found: Detection, box: Box) -> float:
    """How well a find answers the rectangle, 0 to 1."""
    overlap = found.box.iou(box)
    if overlap < LEAST_OVERLAP or not box.widened(REACH).contains(*found.box.centre):
        return 0.0
    return _clarity(found) * math.sqrt(math.sqrt(overlap))


def _clarity(found: Detection) -> float:
    """How surely a face stands upright where it was found, 0 to 1.

    The score alone will not do: CenterFace finds a face on its side upright with hardly less confidence,
    but its landmarks are then guesses that do not look like a face's. Nor will the landmarks: SCRFD draws a
    perfect face upside down over a real one, but with less confidence.
    """
    return found.score**2 * plausibility(found.landmarks)

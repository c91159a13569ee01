"""Why suggestions for a drawn face may be unsure, in words for the person.

The numbers are those of faces.quality. The bars were set on Labeled Faces in the Wild, whole and made
worse: of 400 whole faces three are doubted, as turned away. Against 60 people, faces 14 px wide, blurred by
a twenty-fifth of their width or darkened to a twelfth are recognised in 74, 69 and 60 % instead of 100 %.
"""

from __future__ import annotations

import numpy as np

from config.language import mark
from faces.quality import (
    BLACK,
    MINIMUM_SEED_QUALITY,
    WHITE,
    exposure,
    frontal,
    inside,
    sharpness,
    size,
)
from models.face import DetectedFace, Image

NO_EYES = mark("without visible eyes")
LEAST_FRONTAL = 0.25
"""Four of 400 whole faces lie below .35."""
LEAST_EXPOSURE = 0.5
"""The worst of 400 whole faces has .56; made two and a half times brighter, half of them are below .22."""
DARK = 30.0
"""Mean grey level. The darkest of 400 whole faces has 56."""
USUAL_GREY = 113.0
"""Mean grey level of half of the whole faces: a dark one is judged for blur as if it were that bright."""


def doubts(face: DetectedFace, photo: tuple[int, int]) -> tuple[str, ...]:
    """What makes a face hard to recognise, the worst first: "small", "blurred" and the like; () if nothing.

    Each fits "This face is ...", and they can be listed with commas and "and".

    Args:
        face: as an engine described it, in upright pixels.
        photo: (width, height) of the upright photo.
    """
    found = {word: share for word, share in _shares(face, photo).items() if share < 1.0}
    return tuple(sorted(found, key=lambda word: found[word]))


def _shares(face: DetectedFace, photo: tuple[int, int]) -> dict[str, float]:
    """How much of what is enough the face has, 0 to 1 and more, by the word for the lack of it."""
    shares = {
        NO_EYES: 0.0 if face.weak else 1.0,
        mark("small"): size(face.found or face.box) / MINIMUM_SEED_QUALITY,
        mark("blurred"): sharpness(_brightened(face.crop)) / MINIMUM_SEED_QUALITY,
        mark("cut off by the edge"): _whole(face, photo),
    }
    if face.landmarks is not None:
        shares[mark("turned away")] = frontal(face.landmarks) / LEAST_FRONTAL
    return shares | _light(face.crop)


def _light(crop: Image) -> dict[str, float]:
    grey = crop.mean(axis=2)
    clipped = exposure(crop) / LEAST_EXPOSURE
    if float((grey < BLACK).mean()) >= float((grey > WHITE).mean()):
        return {mark("too dark"): min(clipped, float(grey.mean()) / DARK)}
    return {mark("overexposed"): clipped}


def _brightened(crop: Image) -> Image:
    """A dark crop at the usual brightness: darkness flattens every edge, and is a doubt of its own."""
    gain = max(1.0, USUAL_GREY / max(float(crop.mean()), 1.0))
    brightened: Image = np.clip(crop * gain, 0, 255).astype(np.uint8)
    return brightened


def _whole(face: DetectedFace, photo: tuple[int, int]) -> float:
    if face.landmarks is not None:
        return inside(face.landmarks, photo)
    box = face.box
    at_edge = box.x <= 0 or box.y <= 0 or box.right >= photo[0] or box.bottom >= photo[1]
    # Without landmarks nobody can say whether the edge cuts anything, only that it may.
    return 0.9 if at_edge else 1.0

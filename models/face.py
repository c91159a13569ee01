"""Faces: as a network finds them, and as the library keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from models.geometry import Box

Image = npt.NDArray[np.uint8]
"""Upright RGB pixels, shape (height, width, 3), dtype uint8."""

Vector = npt.NDArray[np.float32]
"""An embedding or centroid: shape (dim,), dtype float32, unit length."""

Matrix = npt.NDArray[np.float32]
"""Rows of vectors: shape (n, dim), dtype float32."""

Landmarks = npt.NDArray[np.float32]
"""Five points (left eye, right eye, nose, left and right mouth corner as seen in the image),
shape (5, 2), dtype float32, (x, y) in upright pixels."""


Point = tuple[float, float]
"""(x, y) in upright pixels."""

Eyes = tuple[Point, Point]
"""The middles of both eyes, upright pixels, in either order."""


class Source(StrEnum):
    """Who drew the box."""

    DETECTED = "detected"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True, eq=False)
class DetectedFace:
    """A face an engine found or was told of, in the pixels of the upright image.

    Attributes:
        box: the face, upright pixels.
        landmarks: five points, or None where the networks saw none.
        score: the detector's confidence, 0 to 1; 0 where it saw nothing.
        quality: 0 (useless) to 1 (large and sharp); see faces.quality.
        embedding: unit vector of the pack's size.
        crop: aligned face, 112 x 112 RGB, what the embedding was computed from.
        weak: the vector comes from a plain square crop, without landmarks; it may match
            but must not drag a centroid.
        found: where the network itself saw the face, if it was told of by a rectangle; None where it
            saw none.
    """

    box: Box
    landmarks: Landmarks | None
    score: float
    quality: float
    embedding: Vector
    crop: Image
    weak: bool = False
    found: Box | None = None


@dataclass(frozen=True, slots=True)
class Face:
    """A face of the library; person_id is None while it is in no group.

    `forgotten`: only the box is left; somebody had all that was computed from it erased.
    """

    id: int
    photo_id: int
    box: Box
    source: Source
    person_id: int | None
    confirmed: bool
    quality: float
    weak: bool
    forgotten: bool = False


@dataclass(frozen=True, slots=True)
class NamedFace:
    """A face with its person's name, as the editor outlines it and a person's page lists it."""

    face: Face
    name: str | None

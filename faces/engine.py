"""What the program asks of a pair of networks, whichever they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from faces.packs import Pack
from models.effort import Effort
from models.face import DetectedFace, Image, Landmarks, Matrix, Vector
from models.geometry import Box


@dataclass(frozen=True, slots=True, eq=False)
class Detection:
    """A face as a detector sees it, in the pixels of the image it was shown.

    Attributes:
        box: upright pixels, clipped to the image.
        landmarks: (5, 2) float32, (x, y); ordered by the face's own left and right as seen
            when it is upright, so that a face lying on its side can still be aligned.
        score: confidence, 0 to 1.
    """

    box: Box
    landmarks: Landmarks
    score: float


class Detector(Protocol):
    """A network that finds faces."""

    def find(self, image: Image, at_least: float) -> list[Detection]:
        """Every face of upright RGB pixels whose score is at least that, best first."""
        ...


class Recogniser(Protocol):
    """A network that turns an aligned face into a vector."""

    def embed(self, crop: Image) -> Vector:
        """The unit vector of an aligned 112 x 112 RGB crop; shape (dim,), float32."""
        ...


class FaceEngine(Protocol):
    """Finds and describes faces. Methods may be called from several threads at once."""

    @property
    def pack(self) -> Pack:
        """The pack that is loaded; its id names the space the vectors live in."""
        ...

    def detect(self, image: Image, effort: Effort = Effort.BALANCED) -> list[Detection]:
        """The faces of a whole upright RGB photo, best first."""
        ...

    def embed(self, image: Image, detection: Detection) -> DetectedFace:
        """Align, judge and embed one face that `detect` found in this very image."""
        ...

    def describe(self, image: Image, box: Box) -> DetectedFace:
        """The face in a rectangle somebody drew; always an answer, and always with a vector.

        The result keeps the box as it was drawn. Where no landmarks can be found inside it, the
        vector comes from the plain square crop and the face is marked weak.
        """
        ...

    def embed_crops(self, crops: Sequence[Image]) -> Matrix:
        """The vectors of stored crops (112 x 112 RGB): shape (len(crops), dim), unit rows."""
        ...

"""What the program asks of a pair of networks, whichever they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from faces.packs import Pack
from faces.providers import Device
from models.effort import Effort
from models.face import DetectedFace, Eyes, Image, Landmarks, Matrix
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

    def scaled(self, factor: float) -> Detection:
        """The same face in an image enlarged by factor."""
        return Detection(self.box.scaled(factor), (self.landmarks * factor).astype(np.float32), self.score)


class Detector(Protocol):
    """A network that finds faces."""

    def find(self, image: Image, at_least: float) -> list[Detection]:
        """Every face of upright RGB pixels whose score is at least that, best first."""
        ...


class PhotoDetector(Protocol):
    """A way to find the faces of a whole photo, small, leaning and upside-down ones too."""

    def search(self, image: Image, at_least: float, effort: Effort) -> list[Detection]:
        """Every face of upright RGB pixels that is as sure as that in a single look, best first."""
        ...


class Recogniser(Protocol):
    """A network that turns an aligned face into a vector."""

    def embed(self, crops: Sequence[Image]) -> Matrix:
        """The unit vectors of aligned 112 x 112 RGB crops: shape (len(crops), dim), float32."""
        ...


class FaceEngine(Protocol):
    """Finds and describes faces. Methods may be called from several threads at once."""

    @property
    def pack(self) -> Pack:
        """The pack that is loaded; its id names the space the vectors live in."""
        ...

    @property
    def device(self) -> Device:
        """What runs the networks now; it changes when an accelerator fails."""
        ...

    def detect(self, image: Image, effort: Effort = Effort.BALANCED, scale: float = 1.0) -> list[Detection]:
        """The faces of a whole upright RGB photo, best first.

        Args:
            image: the photo, perhaps reduced.
            effort: how hard to look.
            scale: pixels of `image` per pixel of the photo; the smallest faces are dropped by their
                size in the photo.

        Returns:
            Faces in the pixels of `image`.
        """
        ...

    def embed(self, image: Image, detection: Detection, scale: float = 1.0) -> DetectedFace:
        """Align, judge and embed one face that lies at `detection` in this image.

        Returns:
            The face in the pixels of the photo, of which `image` holds `scale` pixels each.
        """
        ...

    def describe(self, image: Image, box: Box, eyes: Eyes | None = None) -> DetectedFace:
        """The face in a rectangle somebody drew; always an answer, and always with a vector.

        The result keeps the box as it was drawn, and `found` is the network's own. Where no landmarks
        can be found inside it, and nobody said where the eyes are, the vector comes from the plain
        square crop and the face is marked weak.

        Args:
            image: upright RGB pixels.
            box: as it was drawn.
            eyes: where somebody clicked them; then nothing is looked for.
        """
        ...

    def embed_crops(self, crops: Sequence[Image]) -> Matrix:
        """The vectors of stored crops (112 x 112 RGB): shape (len(crops), dim), unit rows."""
        ...

"""A detector and a recogniser joined to the engine the program uses."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from faces import drawn
from faces.align import aligned_crop, square_crop
from faces.engine import Detection, Detector, Recogniser
from faces.packs import Pack
from faces.quality import quality
from models.effort import Effort
from models.face import DetectedFace, Image, Matrix
from models.geometry import Box

MINIMUM_SCORE = 0.5
MINIMUM_WIDTH = 20.0
"""Pixels. Narrower finds are noise, and nobody could be recognised in them."""


class PackEngine:
    """See `FaceEngine`. Holds no state of its own, so threads may share it as they share its sessions."""

    def __init__(self, pack: Pack, detector: Detector, recogniser: Recogniser) -> None:
        self._pack = pack
        self._detector = detector
        self._recogniser = recogniser

    @property
    def pack(self) -> Pack:
        """The pack that is loaded."""
        return self._pack

    def detect(self, image: Image, effort: Effort = Effort.BALANCED) -> list[Detection]:  # noqa: ARG002
        """See `FaceEngine.detect`."""
        found = self._detector.find(image, MINIMUM_SCORE)
        return [detection for detection in found if detection.box.width >= MINIMUM_WIDTH]

    def embed(self, image: Image, detection: Detection) -> DetectedFace:
        """See `FaceEngine.embed`."""
        return self._face(image, detection.box, detection)

    def describe(self, image: Image, box: Box) -> DetectedFace:
        """See `FaceEngine.describe`."""
        return self._face(image, box, drawn.search(self._detector, image, box))

    def embed_crops(self, crops: Sequence[Image]) -> Matrix:
        """See `FaceEngine.embed_crops`."""
        vectors = [self._recogniser.embed(crop) for crop in crops]
        return np.stack(vectors) if vectors else np.empty((0, self._pack.dim), np.float32)

    def _face(self, image: Image, box: Box, seen: Detection | None) -> DetectedFace:
        crop = square_crop(image, box) if seen is None else aligned_crop(image, seen.landmarks)
        return DetectedFace(
            box=box,
            landmarks=None if seen is None else seen.landmarks,
            score=0.0 if seen is None else seen.score,
            quality=quality(crop, box, None if seen is None else seen.landmarks, image.shape[1::-1]),
            embedding=self._recogniser.embed(crop),
            crop=crop,
            weak=seen is None,
        )

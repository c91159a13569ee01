"""A detector and a recogniser joined to the engine the program uses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from faces import drawn
from faces.align import aligned_crop, square_crop
from faces.engine import Detection, Detector, PhotoDetector, Recogniser
from faces.eyes import landmarks_by_eyes
from faces.packs import Pack
from faces.providers import CPU, Device
from faces.quality import quality
from models.effort import Effort
from models.face import DetectedFace, Eyes, Image, Matrix
from models.geometry import Box

MINIMUM_SCORE = 0.5
MINIMUM_WIDTH = 20.0
"""Pixels. Narrower finds are noise, and nobody could be recognised in them."""


class PackEngine:
    """See `FaceEngine`. Holds no state of its own, so threads may share it as they share its sessions."""

    def __init__(
        self,
        pack: Pack,
        detector: Detector,
        photo_detector: PhotoDetector,
        recogniser: Recogniser,
        device: Callable[[], Device],
    ) -> None:
        self._pack = pack
        self._detector = detector
        self._photo_detector = photo_detector
        self._recogniser = recogniser
        self._device = device

    @property
    def pack(self) -> Pack:
        """The pack that is loaded."""
        return self._pack

    @property
    def device(self) -> Device:
        """See `FaceEngine.device`."""
        return self._device()

    def detect(self, image: Image, effort: Effort = Effort.BALANCED, scale: float = 1.0) -> list[Detection]:
        """See `FaceEngine.detect`."""
        found = self._photo_detector.search(image, MINIMUM_SCORE, effort)
        return [detection for detection in found if detection.box.width >= MINIMUM_WIDTH * scale]

    def embed(self, image: Image, detection: Detection, scale: float = 1.0) -> DetectedFace:
        """See `FaceEngine.embed`."""
        return self._face(image, detection.box, detection, scale)

    def describe(self, image: Image, box: Box, eyes: Eyes | None = None) -> DetectedFace:
        """See `FaceEngine.describe`."""
        photo = image.shape[1], image.shape[0]
        if eyes is not None:
            return self._face(image, box, Detection(box, landmarks_by_eyes(eyes, box, photo), 0.0), 1.0)
        seen = drawn.search(self._detector, image, box)
        found = None if seen is None else seen.box.clipped(*photo)
        return replace(self._face(image, box, seen, 1.0), found=found)

    def embed_crops(self, crops: Sequence[Image]) -> Matrix:
        """See `FaceEngine.embed_crops`."""
        return self._recogniser.embed(crops) if crops else np.empty((0, self._pack.dim), np.float32)

    def _face(self, image: Image, box: Box, seen: Detection | None, scale: float) -> DetectedFace:
        crop = square_crop(image, box) if seen is None else aligned_crop(image, seen.landmarks)
        in_photo = None if seen is None else seen.scaled(1 / scale).landmarks
        photo_size = round(image.shape[1] / scale), round(image.shape[0] / scale)
        return DetectedFace(
            box=box.scaled(1 / scale),
            landmarks=in_photo,
            score=0.0 if seen is None else seen.score,
            quality=quality(crop, box.scaled(1 / scale), in_photo, photo_size),
            embedding=self._recogniser.embed([crop])[0],
            crop=crop,
            weak=seen is None,
        )


def slowest(*devices: Device) -> Device:
    """What to tell of several networks: that one of them fell back, if one did."""
    ranked = sorted(devices, key=lambda device: (device.notice is None, device.provider != CPU))
    return ranked[0]

"""The CenterFace detector: a face is a peak of a heat map.

Xu et al., "CenterFace: Joint Face Detection and Alignment Using Face as Point", arXiv:1911.03599.
Input: RGB 0-255, float32, (1, 3, height, width), sides multiples of 32. Outputs at stride 4:
heat map (1, 1, h, w); log box sides in cells, height first (1, 2, h, w); offset of the centre in
cells, y first (1, 2, h, w); five landmarks as fractions of the box, y first (1, 10, h, w).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from faces import opencv
from faces.engine import Detection
from models.face import Image
from models.geometry import Box

if TYPE_CHECKING:
    import onnxruntime

Floats = npt.NDArray[np.float32]

STRIDE = 4
MULTIPLE = 32
OVERLAP = 0.3
"""Two boxes sharing more than this (intersection over union) are the same face."""


class CenterFace:
    """Finds faces with one look at the whole image."""

    def __init__(self, session: onnxruntime.InferenceSession, longest_side: int) -> None:
        self._session = session
        self._input = session.get_inputs()[0].name
        self._longest_side = longest_side

    def reduction(self, image: Image) -> float:
        """How much smaller than the image the picture shown to the network is; 1 for a small image."""
        height, width = image.shape[:2]
        return min(1.0, self._longest_side / float(max(height, width)))

    def find(self, image: Image, at_least: float) -> list[Detection]:
        """See `Detector`. An image whose longest side exceeds the limit is shrunk first; never enlarged."""
        height, width = image.shape[:2]
        ratio = self.reduction(image)
        small_width, small_height = max(1, round(width * ratio)), max(1, round(height * ratio))
        small = opencv.shrink(image, small_width, small_height)
        boxes, landmarks, scores = self._run(small, at_least)
        stretch = np.array([width / small_width, height / small_height], np.float32)
        return [
            Detection(_box(box, stretch).clipped(width, height), points * stretch, float(score))
            for box, points, score in zip(boxes, landmarks, scores, strict=True)
        ]

    def _run(self, image: Image, at_least: float) -> tuple[Floats, Floats, Floats]:
        heat, sides, offsets, points = self._session.run(None, {self._input: blob(image)})
        boxes, landmarks, scores = decode(heat[0, 0], sides[0], offsets[0], points[0], at_least)
        kept = suppress(boxes, scores)
        return boxes[kept], landmarks[kept], scores[kept]


def blob(image: Image) -> Floats:
    """The image as the network wants it: planes of floats, black on the right and below up to full cells."""
    height, width = image.shape[:2]
    padded = np.zeros((1, 3, -(-height // MULTIPLE) * MULTIPLE, -(-width // MULTIPLE) * MULTIPLE), np.float32)
    padded[0, :, :height, :width] = image.transpose(2, 0, 1)
    return padded


def decode(
    heat: Floats, sides: Floats, offsets: Floats, points: Floats, at_least: float
) -> tuple[Floats, Floats, Floats]:
    """Read boxes and landmarks off the network's maps.

    Args:
        heat: (h, w) confidence of a face centred in the cell.
        sides: (2, h, w).
        offsets: (2, h, w).
        points: (10, h, w).
        at_least: confidence from which on a cell counts.

    Returns:
        boxes (n, 4) as left, top, right, bottom; landmarks (n, 5, 2) as x, y; scores (n,): pixels of
        the network's input, best first.
    """
    rows, columns = np.nonzero(heat >= at_least)
    scores = heat[rows, columns]
    order = np.argsort(-scores, kind="stable")
    rows, columns = rows[order], columns[order]
    # The network speaks of (y, x); everybody else of (x, y).
    size = np.exp(sides[::-1, rows, columns].T) * STRIDE
    centre = (np.stack([columns, rows], axis=1) + offsets[::-1, rows, columns].T + 0.5) * STRIDE
    corner = centre - size / 2
    shares = points[:, rows, columns].T.reshape(-1, 5, 2)[:, :, ::-1]
    landmarks = shares * size[:, None, :] + corner[:, None, :]
    boxes = np.concatenate([corner, corner + size], axis=1)
    return boxes.astype(np.float32), landmarks.astype(np.float32), scores[order]


def suppress(boxes: Floats, scores: Floats) -> npt.NDArray[np.intp]:
    """Indices of the boxes left by greedy non-maximum suppression, best first."""
    order = np.argsort(-scores, kind="stable")
    kept = []
    while order.size:
        best, rest = order[0], order[1:]
        kept.append(best)
        order = rest[overlap(boxes[best], boxes[rest]) <= OVERLAP]
    return np.array(kept, np.intp)


def overlap(box: Floats, others: Floats) -> Floats:
    """Intersection over union of one (4,) box with (n, 4) others; shape (n,)."""
    corner = np.maximum(box[:2], others[:, :2])
    shared = np.clip(np.minimum(box[2:], others[:, 2:]) - corner, 0, None).prod(axis=1)
    area = (box[2:] - box[:2]).prod()
    areas = (others[:, 2:] - others[:, :2]).prod(axis=1)
    iou: Floats = shared / (area + areas - shared)
    return iou


def _box(corners: Floats, stretch: Floats) -> Box:
    left, top = corners[:2] * stretch
    right, bottom = corners[2:] * stretch
    return Box.from_corners(float(left), float(top), float(right), float(bottom))

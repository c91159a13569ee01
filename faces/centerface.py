"""The CenterFace detector: a face is a peak of a heat map.

Xu et al., "CenterFace: Joint Face Detection and Alignment Using Face as Point", arXiv:1911.03599.
Input: RGB 0-255, float32, (1, 3, height, width), sides multiples of 32. Outputs at stride 4:
heat map (1, 1, h, w); log box sides in cells, height first (1, 2, h, w); offset of the centre in
cells, y first (1, 2, h, w); five landmarks as fractions of the box, y first (1, 10, h, w).
"""

from __future__ import annotations

import numpy as np

from faces import opencv
from faces.distinct import Floats, suppress
from faces.engine import Detection
from faces.network import Network
from models.face import Image
from models.geometry import Box

INPUT = "image"
STRIDE = 4
MULTIPLE = 32
LONGEST_SIDE = 960
"""Pixels an image is reduced to unless the caller says otherwise."""


class CenterFace:
    """Finds faces with one look at the whole image."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def find(self, image: Image, at_least: float, longest_side: int = LONGEST_SIDE) -> list[Detection]:
        """See `Detector`. An image whose longest side exceeds the limit is shrunk first; never enlarged."""
        height, width = image.shape[:2]
        ratio = reduction(image, longest_side)
        small_width, small_height = max(1, round(width * ratio)), max(1, round(height * ratio))
        small = opencv.shrink(image, small_width, small_height)
        boxes, landmarks, scores = self._run(small, at_least)
        stretch = np.array([width / small_width, height / small_height], np.float32)
        return [
            Detection(_box(box, stretch).clipped(width, height), points * stretch, float(score))
            for box, points, score in zip(boxes, landmarks, scores, strict=True)
        ]

    def _run(self, image: Image, at_least: float) -> tuple[Floats, Floats, Floats]:
        heat, sides, offsets, points = self._network.run({INPUT: blob(image)})
        boxes, landmarks, scores = decode(heat[0, 0], sides[0], offsets[0], points[0], at_least)
        kept = suppress(boxes, scores)
        return boxes[kept], landmarks[kept], scores[kept]


def reduction(image: Image, longest_side: int) -> float:
    """How much smaller than the image the picture shown to the network is; 1 for a small image."""
    height, width = image.shape[:2]
    return min(1.0, longest_side / float(max(height, width)))


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


def _box(corners: Floats, stretch: Floats) -> Box:
    left, top = corners[:2] * stretch
    right, bottom = corners[2:] * stretch
    return Box.from_corners(float(left), float(top), float(right), float(bottom))

"""Each face once: of boxes that lie on each other, the best stays."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from faces.engine import Detection

Floats = npt.NDArray[np.float32]

OVERLAP = 0.3
"""Two boxes sharing more than this (intersection over union) are the same face."""


def distinct(found: list[Detection]) -> list[Detection]:
    """The best first, and no two of the same face: two looks may have led to one."""
    corners = [(face.box.x, face.box.y, face.box.right, face.box.bottom) for face in found]
    scores = np.array([face.score for face in found], np.float32)
    return [found[index] for index in suppress(np.array(corners, np.float32).reshape(-1, 4), scores)]


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

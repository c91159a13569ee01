"""Square cut-outs of a picture, turned and scaled, and the way back from what is found in them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from faces.align import TEMPLATE, Affine, cut, similarity
from faces.engine import Detection
from models.face import Image, Landmarks
from models.geometry import Box

QUARTER = math.pi / 2


@dataclass(frozen=True, slots=True)
class View:
    """A square of an image, looked at from an angle.

    Attributes:
        centre: of the square, (x, y) in pixels of the image, counted from the edge of the first.
        angle: how far what stands upright in the view leans in the image, clockwise, in radians.
        scale: pixels of the view per pixel of the image.
        side: of the view, in its own pixels.
    """

    centre: tuple[float, float]
    angle: float
    scale: float
    side: int

    def of(self, image: Image) -> Image:
        """The pixels of the view; black beyond the edge of the image."""
        turn = self._turn()
        # The warp counts from the middle of pixels, boxes and landmarks from their edges.
        shift = self.side / 2 - 0.5 - turn @ (np.array(self.centre) - 0.5)
        return cut(image, np.column_stack([turn, shift]), self.side)

    def back(self, seen: Detection) -> Detection:
        """A find in the view, in the pixels of the image; its box stays upright, with sides that fit."""
        middle_x, middle_y = self._points_back(np.array([seen.box.centre])).tolist()[0]
        width, height = seen.box.width / self.scale, seen.box.height / self.scale
        if round(self.angle / QUARTER) % 2:
            width, height = height, width
        box = Box(middle_x - width / 2, middle_y - height / 2, width, height)
        return Detection(box, self._points_back(seen.landmarks).astype(np.float32), seen.score)

    def _turn(self) -> Affine:
        cosine, sine = math.cos(self.angle) * self.scale, math.sin(self.angle) * self.scale
        return np.array([[cosine, sine], [-sine, cosine]])

    def _points_back(self, points: Landmarks | Affine) -> Affine:
        turned: Affine = (points - self.side / 2) @ np.linalg.inv(self._turn()).T + np.array(self.centre)
        return turned


def lean(landmarks: Landmarks) -> float:
    """How far a face leans clockwise from upright, in radians, -pi to pi, by its five landmarks."""
    matrix = similarity(TEMPLATE, landmarks)
    return math.atan2(float(matrix[1, 0]), float(matrix[0, 0]))

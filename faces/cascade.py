"""A second, closer look at faces that were small or doubtful in the first.

Looking at a whole photo at full size is dear, and at reduced size it misses small faces. So the
same network proposes on a reduced photo with a low bar, and judges what is small or doubtful there
again on a small cut-out of the finer picture. On 40 photos of 12 megapixels (80 faces) one look at
960 px found 77, one at 1280 px found 79 and this at 960 px 79, at under two second looks a photo.
"""

from __future__ import annotations

import numpy as np

from faces.align import cut
from faces.centerface import CenterFace, Floats, suppress
from faces.engine import Detection
from models.face import Image

PROPOSE = 0.08
"""Score from which on the first look proposes a face."""
CLEAR_SCORE = 0.6
CLEAR_WIDTH = 36.0
"""A proposal of that score and, in the reduced photo, that width needs no second look."""
CONFIRM = 0.9
"""The second look sees more, so it is believed at this share of the bar of a single look."""
VIEW = 128
"""Pixels of the second look's square view."""
FACE_IN_VIEW = 40.0
"""Pixels of the proposed face's width in that view, where the photo is fine enough."""
SAME_FACE = 0.25
"""Least overlap of what the second look finds with what the first proposed."""


class CascadedCenterFace:
    """Finds faces with one look at the reduced photo and a few at cut-outs of it."""

    def __init__(self, network: CenterFace) -> None:
        self._network = network

    def find(self, image: Image, at_least: float) -> list[Detection]:
        """See `Detector`. An image that need not be reduced holds no more than one look sees."""
        reduction = self._network.reduction(image)
        if reduction == 1.0:
            return self._network.find(image, at_least)
        found = []
        for proposal in self._network.find(image, PROPOSE):
            clear = proposal.score >= max(CLEAR_SCORE, at_least)
            if clear and proposal.box.width * reduction >= CLEAR_WIDTH:
                found.append(proposal)
            elif (confirmed := self._second_look(image, proposal, at_least * CONFIRM)) is not None:
                found.append(confirmed)
        return _distinct(found)

    def _second_look(self, image: Image, proposal: Detection, at_least: float) -> Detection | None:
        scale = min(1.0, FACE_IN_VIEW / max(proposal.box.width, 1.0))
        centre_x, centre_y = proposal.box.centre
        origin = np.array([centre_x, centre_y], np.float32) - VIEW / 2 / scale
        # The warp counts from the middle of pixels, boxes and landmarks from their edges.
        shift = scale * (0.5 - origin) - 0.5
        view = cut(image, np.array([[scale, 0.0, shift[0]], [0.0, scale, shift[1]]]), VIEW)
        found = [_from_view(seen, scale, origin, image) for seen in self._network.find(view, at_least)]
        same = [face for face in found if face.box.iou(proposal.box) >= SAME_FACE]
        return max(same, key=lambda face: face.score, default=None)


def _from_view(seen: Detection, scale: float, origin: Floats, image: Image) -> Detection:
    box = seen.box.scaled(1 / scale).moved(float(origin[0]), float(origin[1]))
    landmarks = (seen.landmarks / scale + origin).astype(np.float32)
    return Detection(box.clipped(image.shape[1], image.shape[0]), landmarks, seen.score)


def _distinct(found: list[Detection]) -> list[Detection]:
    """Best first, and each face once: two proposals may have led to the same one."""
    corners = [(face.box.x, face.box.y, face.box.right, face.box.bottom) for face in found]
    scores = np.array([face.score for face in found], np.float32)
    return [found[index] for index in suppress(np.array(corners, np.float32), scores)]

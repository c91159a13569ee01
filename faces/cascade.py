"""One look at the whole photo, and closer looks where that left a doubt.

Looking at a whole photo at full size is dear, and at reduced size it misses small faces. So the
network proposes on a reduced photo with a low bar; what is small or doubtful there is judged again
by the same network on a small cut-out of the finer picture. A face that leans far or lies upside
down is proposed too, but with landmarks that do not look like a face's: it is looked at again,
turned, until they do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from faces.align import misfit, plausibility
from faces.centerface import CenterFace, reduction
from faces.distinct import distinct
from faces.engine import Detection
from faces.views import QUARTER, View, lean
from models.effort import Effort
from models.face import Image

CLEAR_SCORE = 0.6
CLEAR_WIDTH = 36.0
"""A proposal of that score and, in the reduced photo, that width needs no second look for its size."""
FAINT = 0.08
SMALL = 20.0
"""A proposal below that score is worth a look only if it is narrower than that in the reduced photo: a face
of some size would have shown more clearly."""
CONFIRM = 0.9
"""The second look sees more, so it is believed at this share of the bar of a single look."""
VIEW = 128
"""Pixels of the second look's square view."""
FACE_IN_VIEW = 48.0
"""Pixels of the proposed face's width in that view, where the photo is fine enough."""
SAME_FACE = 0.25
"""Least overlap of what the second look finds with what the first proposed."""
FITS = 5.0
"""Misfit in pixels up to which landmarks are believed; see `faces.align.USUAL_MISFIT`."""
LEANS = 0.45
"""Radians from which on a look from the angle of the face itself sees more."""
SURE = 0.42
"""Rating from which on a turned look is believed whatever the fit: a face half turned away fits badly."""
GIVE_UP = 2
"""After that many sides from which nothing is seen there is no face: a real one shows something from most."""
BETTER = 1.15
"""By what factor a turned look must beat the upright one: its four tries are four chances to be wrong."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a photo is searched.

    Attributes:
        longest_side: pixels a photo is reduced to for the first look.
        propose: score from which on the first look proposes a face.
        turn: score from which on a proposal that nothing confirmed upright is worth turned looks.
    """

    longest_side: int
    propose: float
    turn: float


PLANS = {
    Effort.FAST: Plan(longest_side=512, propose=0.08, turn=0.12),
    Effort.BALANCED: Plan(longest_side=704, propose=0.04, turn=0.08),
    Effort.THOROUGH: Plan(longest_side=1920, propose=0.05, turn=0.05),
}


class CascadedCenterFace:
    """Finds faces with one look at the reduced photo and a few at cut-outs of it; see `PhotoDetector`."""

    def __init__(self, network: CenterFace) -> None:
        self._network = network

    def search(self, image: Image, at_least: float, effort: Effort) -> list[Detection]:
        """The faces of an image, best first; what scores below `at_least` in a single look is no face."""
        plan = PLANS[effort]
        reduced = reduction(image, plan.longest_side)
        found = []
        for proposal in self._network.find(image, plan.propose, plan.longest_side):
            # An image that was not reduced holds no more than the first look saw.
            bar, width = (at_least, 0.0) if reduced == 1.0 else (CLEAR_SCORE, CLEAR_WIDTH)
            shown = proposal.box.width * reduced
            if proposal.score < FAINT and shown > SMALL:
                continue
            clear = proposal.score >= max(bar, at_least) and shown >= width
            if clear and misfit(proposal.landmarks) <= FITS:
                found.append(proposal)
                continue
            upright = proposal if clear else self._from(image, proposal, 0.0, at_least * CONFIRM)
            if upright is None and proposal.score < plan.turn:
                continue
            best = self._turned_about(image, proposal, upright, at_least)
            if best is not None:
                found.append(best)
        return distinct([_clipped(face, image) for face in found])

    def _turned_about(
        self, image: Image, proposal: Detection, upright: Detection | None, at_least: float
    ) -> Detection | None:
        """The proposal from the side that shows it best; None if no look is sure of it."""
        if upright is not None and misfit(upright.landmarks) <= FITS:
            return upright
        best, best_rating, nothing = upright, BETTER * _rating(upright), 0
        for angle in _angles(upright or proposal):
            if upright is None and nothing == GIVE_UP:
                break
            turned = self._from(image, proposal, angle, at_least)
            if turned is None:
                nothing += 1
                continue
            turned = self._straightened(image, turned, angle, at_least)
            rating = _rating(turned)
            believed = misfit(turned.landmarks) <= FITS or rating >= SURE
            if believed and rating > best_rating:
                best, best_rating = turned, rating
        return best

    def _straightened(self, image: Image, found: Detection, angle: float, at_least: float) -> Detection:
        """The same face seen from its own angle, if that is another one and shows it better."""
        own = lean(found.landmarks)
        if abs(_between(own - angle)) < LEANS:
            return found
        again = self._from(image, found, own, at_least)
        return again if again is not None and _rating(again) > _rating(found) else found

    def _from(self, image: Image, proposal: Detection, angle: float, at_least: float) -> Detection | None:
        scale = min(1.0, FACE_IN_VIEW / max(min(proposal.box.width, proposal.box.height), 1.0))
        view = View(proposal.box.centre, angle, scale, VIEW)
        found = [view.back(seen) for seen in self._network.find(view.of(image), at_least, VIEW)]
        same = [face for face in found if face.box.iou(proposal.box) >= SAME_FACE]
        return max(same, key=lambda face: face.score, default=None)


def _angles(seen: Detection) -> Iterator[float]:
    """From where to look at a face that leans: as its landmarks say, then from the other sides."""
    own = lean(seen.landmarks)
    if abs(own) >= LEANS:
        yield own
    yield from (QUARTER, -QUARTER, 2 * QUARTER)


def _between(angle: float) -> float:
    """The same angle between -pi and pi."""
    return float((angle + np.pi) % (2 * np.pi) - np.pi)


def _rating(found: Detection | None) -> float:
    return 0.0 if found is None else found.score**2 * plausibility(found.landmarks)


def _clipped(face: Detection, image: Image) -> Detection:
    height, width = image.shape[:2]
    return Detection(face.box.clipped(width, height), face.landmarks, face.score)

"""Which face of ours an old box means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from models.face import Face, Source
from models.geometry import Box
from repository.library import Library
from services.import_claims import Claim, Owner


@dataclass(slots=True, eq=False)
class Spot:
    """A face in a photo, stored or about to be, and the old faces that mean it, each with its overlap.

    Nobody sees a hidden one; whatever somebody has said of a decided one stays.
    """

    photo_id: int
    box: Box
    face: Face | None = None
    hidden: bool = False
    decided: bool = False
    claims: list[tuple[float, Claim]] = field(default_factory=list)

    @property
    def best(self) -> tuple[float, Owner | None]:
        """How well its rightful owner's box fits, and who that is: a name counts more than a group."""
        said = [
            (claim.owner.name is not None, overlap, claim.owner)
            for overlap, claim in self.claims
            if claim.owner is not None and claim.owner.counts
        ]
        if not said:
            return 0.0, None
        _, overlap, owner = max(said, key=lambda one: one[:2])
        return overlap, owner


def spots_of(library: Library, photo_id: int, claims: Sequence[Claim]) -> tuple[list[Spot], int]:
    """The faces of a photo with the old ones that mean them; how many others without a box there are."""
    # Deleted and forgotten faces too: an old box must not bring them back.
    spots = [
        Spot(
            photo_id,
            Box(row["x"], row["y"], row["width"], row["height"]),
            library.faces.get(row["id"]),
            hidden=bool(row["hidden"]),
            decided=bool(row["keep"]),
        )
        for row in library.faces.boxes_of(photo_id)
    ]
    detected = [
        spot
        for spot in spots
        if spot.face is not None and spot.face.source is Source.DETECTED and not spot.hidden
    ]
    boxes = [claim.box for claim in claims if claim.box is not None]
    meant = iter(_each_its_own(boxes, spots))
    for claim in claims:
        if claim.box is not None:
            # Two boxes may mean the same face, one of them better; or one that an earlier one became.
            spot = next(meant) or _meant(claim.box, spots)
            if spot is None:
                spot = Spot(photo_id, claim.box)
                spots.append(spot)
            spot.claims.append((claim.box.iou(spot.box), claim))
    boxless = [claim for claim in claims if claim.box is None]
    # Somebody else's face in the same photo, and there is no telling which of them was found.
    if len(detected) == 1 and len({claim.owner for claim in boxless}) == 1 and not detected[0].claims:
        detected[0].claims += [(0.0, claim) for claim in boxless]
        return spots, 0
    return spots, len(boxless)


def _each_its_own(boxes: Sequence[Box], spots: Sequence[Spot]) -> list[Spot | None]:
    """For each box the face it means, if as many boxes as can be mean different ones: heads stand close."""
    if not boxes or not spots:
        return [None] * len(boxes)
    chosen: list[Spot | None] = [None] * len(boxes)
    if len(boxes) == 1:
        return [_meant(boxes[0], spots)]
    from scipy.optimize import linear_sum_assignment  # a while to import, and few need it

    worth = np.array([[_fit(box, spot) for spot in spots] for box in boxes])
    for box, spot in zip(*linear_sum_assignment(worth, maximize=True), strict=True):
        if worth[box, spot] > 0:
            chosen[box] = spots[spot]
    return chosen


def _fit(box: Box, spot: Spot) -> float:
    """How well a box means a face; one that can be seen before one somebody deleted, 0 for neither."""
    return box.iou(spot.box) + (not spot.hidden) if box.draws_again(spot.box) else 0.0


def _meant(box: Box, spots: Iterable[Spot]) -> Spot | None:
    """The face an old box means, one that can be seen before one somebody deleted."""
    best = max(spots, key=lambda spot: _fit(box, spot), default=None)
    return best if best is not None and _fit(box, best) > 0 else None


def holders_of(spots: Iterable[Spot]) -> Counter[int]:
    """Whose these faces are in our library."""
    faces = (spot.face for spot in spots if not spot.hidden)
    return Counter(face.person_id for face in faces if face is not None and face.person_id is not None)

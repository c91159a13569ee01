"""Which region of a file is which of our faces, which of them we wrote, and what others changed since."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from media.xmp_regions import FoundRegion
from models.geometry import Box
from models.written import NamedBox, What, Winner

SAME_PLACE = 1.5
"""Pixels two boxes may differ and still be one: others round what they write again."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of one face in one list.

    Attributes:
        region: that is there for it already, if any.
        is_ours: the region is ours, or will be.
        redraws: its box is to be ours as well.
        fills: only its name is ours.
    """

    region: FoundRegion | None = None
    is_ours: bool = True
    redraws: bool = False
    fills: bool = False


@dataclass(slots=True)
class Plan:
    """What becomes of one list.

    Attributes:
        verdicts: one for each face.
        conflicts: by face, in what the file differs, and its name there.
        kept: by face, what was ours and stays so while the face is contested.
        stale: regions of ours whose face or name is no more, and how we wrote them.
    """

    verdicts: list[Verdict] = field(default_factory=list)
    conflicts: dict[int, tuple[What, str]] = field(default_factory=dict)
    kept: dict[int, list[NamedBox]] = field(default_factory=dict)
    stale: list[tuple[FoundRegion, NamedBox]] = field(default_factory=list)


def judge(
    regions: Sequence[FoundRegion], faces: Sequence[NamedBox], known: Sequence[NamedBox], winner: Winner
) -> Plan:
    """Compare a list with who is to be in it.

    Args:
        regions: the faces in the list.
        faces: who is to be in it.
        known: what of the list we wrote.
        winner: what becomes of contradictions; ours ends them all.
    """
    ours = _ours(regions, known)
    missed = [one for one in known if one not in ours.values()]
    matched = _matched(regions, faces)
    plan = Plan()
    for index, face in enumerate(faces):
        region = matched.get(index)
        written = ours.get(region) if region is not None else None
        earlier = None if written else _nearest(face, region, missed)
        verdict, conflict = _verdict(face, region, written, earlier)
        if conflict is not None and winner == "nobody":
            plan.conflicts[index] = conflict
        plan.verdicts.append(verdict)
        plan.kept[index] = [one for one in (written, earlier) if one is not None]
    taken = set(map(id, matched.values()))
    plan.stale = [(region, one) for region, one in ours.items() if id(region) not in taken]
    return plan


def _verdict(
    face: NamedBox, region: FoundRegion | None, written: NamedBox | None, earlier: NamedBox | None
) -> tuple[Verdict, tuple[What, str] | None]:
    """What is to be done, and what speaks against it.

    Args:
        face: who is to be there.
        region: what is there.
        written: the same as we wrote it, if we did and nobody has touched it since.
        earlier: what we wrote for this face, if it is not there any more.
    """
    if region is None or region.box is None:
        return Verdict(), None if earlier is None else ("gone", "")
    elsewhere = not is_same_place(face.box, region.box)
    if written is not None:
        return Verdict(region, redraws=elsewhere and not written.filled, fills=written.filled), None
    if region.name == face.name:
        # Drawn by others and called the same: nothing is left to say.
        moved = earlier is not None and elsewhere
        return Verdict(region, is_ours=moved, redraws=moved), ("box", region.name) if moved else None
    if not region.name:
        return Verdict(region, fills=True), None if earlier is None else ("gone", "")
    return Verdict(region, fills=True), ("name", region.name)


def is_same_place(one: Box, other: Box) -> bool:
    """Whether two boxes are the same, but for rounding."""
    pairs = ((one.x, other.x), (one.y, other.y), (one.right, other.right), (one.bottom, other.bottom))
    return all(abs(mine - theirs) <= SAME_PLACE for mine, theirs in pairs)


def _ours(regions: Iterable[FoundRegion], known: Sequence[NamedBox]) -> dict[FoundRegion, NamedBox]:
    """The regions that are as we wrote them."""
    found: dict[FoundRegion, NamedBox] = {}
    for region in regions:
        for one in known:
            if region.box is not None and region.name == one.name and is_same_place(region.box, one.box):
                found[region] = one
                break
    return found


def _matched(regions: Sequence[FoundRegion], faces: Sequence[NamedBox]) -> dict[int, FoundRegion]:
    """By face, the region that means it: those that call it the same first, then the best overlap."""
    pairs = [
        (face.name != region.name, -face.box.iou(region.box), index, number)
        for index, face in enumerate(faces)
        for number, region in enumerate(regions)
        if region.box is not None and face.box.draws_again(region.box)
    ]
    found: dict[int, FoundRegion] = {}
    taken: set[int] = set()
    for _, _, index, number in sorted(pairs):
        if index not in found and number not in taken:
            found[index] = regions[number]
            taken.add(number)
    return found


def _nearest(face: NamedBox, region: FoundRegion | None, missed: Sequence[NamedBox]) -> NamedBox | None:
    """What we wrote for this face under this or another name and do not find any more."""
    places = [face.box] + ([region.box] if region is not None and region.box is not None else [])
    for one in missed:
        if any(place.draws_again(one.box) for place in places):
            return one
    return None

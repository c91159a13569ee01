"""Names and where they belong, merged into an XMP packet; all else in it stays as it is.

Written: MWG regions (Guidelines for Handling Image Metadata 2.0, 5.9), Microsoft's people tags
(`MP:RegionInfo`), IPTC Extension's `PersonInImage`, and keywords as Adobe, Lightroom and digiKam have them.
Read before writing: what others say of the same faces is never written over; see docs/adr/0129-names-out.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from media.region_geometry import Frame
from media.xmp_keywords import has_any, merge_keywords
from media.xmp_matching import Plan, Verdict, judge
from media.xmp_microsoft import MicrosoftRegions
from media.xmp_regions import MwgRegions, RegionTable
from media.xmp_tree import Packet, new_packet, read_packet, writable
from models.geometry import Box
from models.written import Conflict, NamedBox, Winner, Written


@dataclass(frozen=True, slots=True)
class Merged:
    """A packet with our names in it.

    Attributes:
        packet: the tree, to be written as `media.xmp_tree` does.
        changed: it says something else than before.
        written: what in it is ours now.
        expected: each of our people with the box MWG's list has for them: what a reader has to find.
        expected_microsoft: the same people in Microsoft's list; where others drew a face in one of the
            lists only, their box stays in that one and ours is in the other.
        conflicts: what was left alone because others say something else.
    """

    packet: Packet
    changed: bool
    written: Written
    expected: tuple[NamedBox, ...]
    expected_microsoft: tuple[NamedBox, ...]
    conflicts: tuple[Conflict, ...]


def merge(
    data: bytes | None,
    frame: Frame,
    people: Sequence[NamedBox],
    before: Written,
    winner: Winner = "nobody",
) -> Merged:
    """Merge who is in a picture into what its packet says.

    Args:
        data: the packet that is there, if any.
        frame: of the picture.
        people: who is to be in the packet, boxes in pixels of the upright picture.
        before: what of the packet is ours.
        winner: what becomes of contradictions.

    Raises:
        UnreadablePacketError: the packet is no XMP, or says something in a way that cannot be added to.
    """
    packet = new_packet() if data is None else read_packet(data)
    faces = [one for one in (_writable(person, frame) for person in people) if one is not None]
    before = _resized(before, frame)
    tables: tuple[RegionTable, RegionTable] = (MwgRegions(packet, frame), MicrosoftRegions(packet, frame))
    if not _is_there(packet, tables, before):
        before = Written()
    plans = [
        judge(table.regions, faces, known, winner)
        for table, known in zip(tables, (before.regions, before.microsoft), strict=True)
    ]
    contested = {index for plan in plans for index in plan.conflicts}
    conflicts = _conflicts(plans, faces)
    done = [_write(table, plan, faces, contested) for table, plan in zip(tables, plans, strict=True)]
    left = [faces[index].name for index in sorted(contested)]
    said = [face.name for index, face in enumerate(faces) if index not in contested]
    texts, texts_changed = merge_keywords(packet, said, left, before)
    written = replace(
        texts, width=frame.width, height=frame.height, regions=done[0].ours, microsoft=done[1].ours
    )
    return Merged(
        packet,
        texts_changed or any(one.changed for one in done),
        written,
        done[0].expected,
        done[1].expected,
        conflicts,
    )


@dataclass(frozen=True, slots=True)
class _Done:
    changed: bool
    ours: tuple[NamedBox, ...]
    expected: tuple[NamedBox, ...]


def _write(table: RegionTable, plan: Plan, faces: Sequence[NamedBox], contested: set[int]) -> _Done:
    """Bring one list of regions up to date; faces others say something else about stay as they are."""
    ours = [known for index in sorted(contested) for known in plan.kept[index]]
    expected: list[NamedBox] = []
    changed = False
    for index, face in enumerate(faces):
        verdict = plan.verdicts[index]
        if index in contested:
            continue
        done, is_new = _settle(table, face, verdict)
        changed |= is_new
        expected.append(done)
        if verdict.is_ours:
            ours.append(done)
    for region, known in plan.stale:
        if known.filled:
            table.unname(region)
        else:
            table.remove(region)
        changed = True
    if changed:
        table.tidy()
    return _Done(changed, tuple(dict.fromkeys(ours)), tuple(expected))


def _settle(table: RegionTable, face: NamedBox, verdict: Verdict) -> tuple[NamedBox, bool]:
    """Write one face; returns it as the list has it now, and whether that is new."""
    region = verdict.region
    if region is None:
        table.add(face)
        return face, True
    box = _rounded(region.box if region.box is not None and not verdict.redraws else face.box)
    if region.name == face.name and not verdict.redraws:
        return NamedBox(face.name, box, verdict.fills), False
    table.rename(region, face.name)
    if verdict.redraws:
        table.redraw(region, face.box)
    return NamedBox(face.name, box, verdict.fills), True


def _conflicts(plans: Sequence[Plan], faces: Sequence[NamedBox]) -> tuple[Conflict, ...]:
    """Each once, however many lists it is in."""
    found: dict[int, Conflict] = {}
    for plan in plans:
        for index, (what, theirs) in plan.conflicts.items():
            found.setdefault(index, Conflict(what, faces[index].name, theirs, faces[index].box))
    return tuple(found[index] for index in sorted(found))


def _is_there(packet: Packet, tables: Sequence[RegionTable], before: Written) -> bool:
    """Whether anything of ours is left; a program that drops all metadata contradicts nobody."""
    names = {one.name for one in (*before.regions, *before.microsoft)}
    return has_any(packet, before) or any(
        region.name in names for table in tables for region in table.regions
    )


def _writable(person: NamedBox, frame: Frame) -> NamedBox | None:
    """As it can be written: a name of valid characters, a box inside the picture; None for nothing left."""
    box = person.box.clipped(frame.width, frame.height)
    name = " ".join(writable(person.name).split())
    return NamedBox(name, _rounded(box)) if name and box.area > 0 else None


def _rounded(box: Box) -> Box:
    """To a thousandth of a pixel: read again it is the same."""
    return Box(*(round(value, 3) for value in (box.x, box.y, box.width, box.height)))


def _resized(before: Written, frame: Frame) -> Written:
    """What was written, in pixels of a picture that may have been saved at another size since."""
    if before.width in (0, frame.width):
        return before
    factor = frame.width / before.width
    scaled = [
        tuple(replace(one, box=one.box.scaled(factor)) for one in some)
        for some in (before.regions, before.microsoft)
    ]
    return replace(before, regions=scaled[0], microsoft=scaled[1])

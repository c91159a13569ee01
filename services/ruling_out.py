"""What somebody has ruled out, and what cannot be: of the few pairs that look alike."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from services.scene import Scene

Pair = tuple[int, int]


def impossible(seen: Scene, pairs: Sequence[Pair]) -> set[Pair]:
    """The pairs, of a group or minus a face and a person, that somebody ruled out, or that cannot be.

    They were told apart, as a whole or by a face; both are in one photo in which people appear once; or the
    photo is from before the person was born.
    """
    groups = [(one, other) for one, other in pairs if one > 0]
    faces = [(-one, other) for one, other in pairs if one < 0]
    barred = _told_apart(seen)
    out = {pair for pair in groups if pair in barred}
    refused = set(seen.library.decisions.cannot_links())
    out |= {(-face, person) for face, person in faces if (face, person) in refused}
    out |= seen.tables.in_one_photo(groups)
    out |= {(-face, person) for face, person in seen.tables.already_there(faces)}
    return out | _too_early(seen, groups, faces)


def _told_apart(seen: Scene) -> set[Pair]:
    """Both ways round."""
    told = list(seen.library.look_alikes.all())
    told += [(owner, person) for _, person, owner in seen.library.decisions.owned()]
    return {(one, other) for pair in told for one, other in (pair, pair[::-1])}


def _too_early(seen: Scene, groups: Collection[Pair], faces: Collection[Pair]) -> set[Pair]:
    """Pairs of which one was photographed before the other was born."""
    born = {person: said.born for person, said in seen.said.items() if said.born is not None}
    if not born:
        return set()
    ways = [
        (pair, older, younger)
        for pair in groups
        for older, younger in (pair, pair[::-1])
        if younger in born and older != younger
    ]
    first = seen.library.groups.first_seen({older for _, older, _ in ways})
    out = {pair for pair, older, younger in ways if older in first and first[older] < born[younger]}
    asked = [(face, person) for face, person in faces if person in born]
    places = seen.library.faces.places([face for face, _ in asked])
    for face, person in asked:
        taken = places[face][2] if face in places else None
        if taken is not None and taken[: len(born[person])] < born[person]:
            out.add((-face, person))
    return out

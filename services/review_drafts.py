"""Questions before anybody sees them: what is worth asking, and how much each answer would settle.

Naming comes before comparing. A group that looks like nobody with a name is asked "who is this?"; where a
second group is the same person, the name makes of it "is this Sarah?". Asking first whether the two are one
person would take as many answers where they are, and one more where they are not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from models.review import Asked
from services.likeness import Likenesses, Rival, alike, likenesses
from services.scene import Scene
from services.suspicions import suspicions

OFFERED = 0.5
"""How likely somebody must be for "is this Sarah?"; below, it is "who is this?"."""
WORTH_TELLING = 0.05
"""From which likelihood on who would be next is told."""
TOGETHER = 0.9
"""How likely each of several faces must be to be asked about in one question."""
MOST_TOGETHER = 12
"""More faces than that nobody looks at one by one."""
ALIKE = 0.25
"""Mean cosine of a face to the others it is asked about with."""
CLEAR = 0.4
"""Mean quality from which on the faces of a group are told by sight."""
MOST_WHO = 1_000
"""More groups than that nobody names in one go."""
FEWEST_PHOTOS = 3
"""Whoever is in fewer is mostly a stranger who passed by."""
FEW = 200
"""In a library of no more photos, two are enough."""
MOST_COMPARED = 3_000
"""How many groups, those in most photos, are compared with each other."""
SURE = 0.9
"""How likely two people with different names must be one for it to be asked unasked."""
ORDER = (Asked.APART, Asked.IS, Asked.SAME, Asked.WHO)
"""Of questions worth the same, what is one key comes before what has to be typed."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a question will be about; see `models.review.Question`.

    Attributes:
        worth: photos its answer is expected to settle.
        similar: cosine of the two, if two are compared.
        beside: faces of the other part; only for APART.
        rival: who would be next, and their cosine.
    """

    key: str
    asked: Asked
    worth: float
    resolves: int
    one: int | None = None
    other: int | None = None
    about: tuple[int, ...] = ()
    beside: tuple[int, ...] = ()
    likelihood: float | None = None
    similar: float | None = None
    rival: Rival | None = None


class _Loose(NamedTuple):
    """A face in no group, and how like somebody it is."""

    face: int
    likely: float
    similar: float


@dataclass(frozen=True, slots=True)
class Drafts:
    """All that pay, the worthiest first, and how many people would be left."""

    drafts: tuple[Draft, ...]
    left: int


def drafts(seen: Scene, skipped: Collection[str]) -> Drafts:
    """What is worth asking, what settles most first."""
    weighed = likenesses(seen)
    found = weighed.best()
    found = found.only(found.likely >= OFFERED)
    least = FEWEST_PHOTOS if seen.library.photos.count() > FEW else FEWEST_PHOTOS - 1
    is_ = list(_is_group(seen, found, weighed.runners_up(WORTH_TELLING)))
    loose = list(_are(seen, found, skipped))
    answered = {draft.one for draft in is_}
    who, others = _who(seen, [p for p in seen.known.people if _is_nobody(seen, p, answered)])
    pay = [draft for draft in who if draft.worth >= least]
    # Who was put off, and who is seen too little: together they may be worth a name.
    unknown = [draft.one for draft in who if draft.worth < least or draft.key in skipped]
    every = [*pay, *is_, *loose, *_same(seen, unknown), *suspicions_as_drafts(seen)]
    asked = [draft for draft in every if draft.key not in skipped]
    asked.sort(key=lambda draft: (-draft.worth, ORDER.index(draft.asked), draft.key))
    in_no_group = len(seen.loose) - sum(len(draft.about) for draft in loose)
    return Drafts(tuple(asked), others + len(who) - len(pay) + max(0, in_no_group))


def merge_drafts(seen: Scene, skipped: Collection[str]) -> list[Draft]:
    """Groups that may be one person, with names or without, the likeliest first."""
    people = [person for person in seen.known.people if seen.is_named(person) or seen.is_open(person)]
    chosen = sorted(
        (person for person in people if person in seen.photos),
        key=lambda person: (not seen.is_named(person), -seen.photos[person], person),
    )
    found = alike(seen, "all", chosen[:MOST_COMPARED])
    found = found.only(found.likely >= OFFERED)
    made = [draft for draft in _pairs(seen, found) if draft.key not in skipped]
    return sorted(made, key=lambda draft: (-(draft.likelihood or 0.0), -draft.worth, draft.key))


def suspicions_as_drafts(seen: Scene) -> Iterator[Draft]:
    """People whose faces look like two."""
    for found in suspicions(seen):
        # Nobody can say who two people are: the group comes apart before it is named.
        whole = seen.photos[found.person_id] if seen.is_open(found.person_id) else found.photos
        yield Draft(
            key=f"apart {found.person_id} {min(found.leaving)}",
            asked=Asked.APART,
            worth=float(whole),
            resolves=found.photos,
            one=found.person_id,
            about=found.leaving,
            beside=found.staying,
            likelihood=found.likelihood,
            similar=found.similarity,
        )


def skipped_faces(skipped: Collection[str]) -> set[tuple[int, int]]:
    """The (face, person) of the questions about loose faces among these keys."""
    pairs = set()
    for key in skipped:
        word, _, rest = key.partition(" ")
        faces, _, person = rest.partition(" ")
        if word == "are" and person.isdecimal():
            pairs |= {(int(face), int(person)) for face in faces.split("+") if face.isdecimal()}
    return pairs


def _is_nobody(seen: Scene, person: int, answered: Collection[int | None]) -> bool:
    return person in seen.photos and person not in answered and seen.is_open(person)


def _who(seen: Scene, people: Sequence[int]) -> tuple[list[Draft], int]:
    """Who is this, of the groups seen more than once, those in most photos first; and how many others."""
    rows = np.searchsorted(seen.groups.ids, np.array(people, np.int64))
    photos = seen.groups.photos[rows]
    # Blurred faces of many people are alike, so a group of them is mostly nobody in particular.
    told_by_sight = np.minimum(1.0, seen.groups.quality[rows] / CLEAR) ** 3
    worth = photos * told_by_sight
    often = np.flatnonzero(worth > 1)
    first = often[np.argsort(-worth[often], kind="stable")]
    made = [
        Draft(f"who {people[row]}", Asked.WHO, float(worth[row]), int(photos[row]), one=people[row])
        for row in first.tolist()[:MOST_WHO]
    ]
    return made, len(people) - len(often)


def _is_group(seen: Scene, found: Likenesses, next_: Mapping[int, Rival]) -> Iterator[Draft]:
    rows = zip(found.pairs, found.likely.tolist(), found.similar.tolist(), strict=True)
    for (one, other), likely, similar in rows:
        if one > 0:
            photos = seen.photos[one]
            yield Draft(
                f"is {one} {other}", Asked.IS, likely * photos, photos,
                one=one, other=other, likelihood=likely, similar=similar, rival=next_.get(one),
            )  # fmt: skip


def _are(seen: Scene, found: Likenesses, skipped: Collection[str]) -> Iterator[Draft]:
    """Questions about faces in no group; those that are almost certainly one person in one."""
    later = skipped_faces(skipped)
    rows = [
        (-one, other, likely, similar)
        for (one, other), likely, similar in zip(
            found.pairs, found.likely.tolist(), found.similar.tolist(), strict=True
        )
        if one < 0 and (-one, other) not in later
    ]
    places = seen.tables.standing([row[0] for row in rows])
    of_person: defaultdict[int, dict[int, _Loose]] = defaultdict(dict)
    for face, other, likely, similar in sorted(rows, key=lambda row: (-row[2], row[0])):
        if face in places:
            # Of two faces of one photo only the likelier can be them.
            where = places[face].photo if not places[face].repeats else -face
            of_person[other].setdefault(where, _Loose(face, likely, similar))
    for person, chosen in sorted(of_person.items()):
        together = _together(seen, list(chosen.values()))
        if len(together) > 1:
            yield _about(person, together)
        else:
            together = []
        yield from (_about(person, [row]) for row in chosen.values() if row not in together)


def _together(seen: Scene, rows: Sequence[_Loose]) -> list[_Loose]:
    """Those that are almost certain and like each other."""
    sure = [row for row in rows if row.likely >= TOGETHER][:MOST_TOGETHER]
    if len(sure) < 2:  # noqa: PLR2004
        return []
    vectors = seen.vectors[np.searchsorted(seen.loose, [row.face for row in sure])]
    similar = vectors @ vectors.T
    mean = (similar.sum(axis=1) - similar.diagonal()) / (len(sure) - 1)
    return [row for row, alike_ in zip(sure, mean.tolist(), strict=True) if alike_ >= ALIKE]


def _about(person: int, rows: Sequence[_Loose]) -> Draft:
    faces = "+".join(str(face) for face in sorted(row.face for row in rows))
    return Draft(
        f"are {faces} {person}", Asked.IS, sum(row.likely for row in rows), len(rows),
        other=person, about=tuple(row.face for row in rows), likelihood=min(row.likely for row in rows),
        similar=sum(row.similar for row in rows) / len(rows),
    )  # fmt: skip


def _same(seen: Scene, unknown: Sequence[int | None]) -> Iterator[Draft]:
    """Groups that may be one person, where no name settles it: both have one, or neither is asked for one."""
    named = [person for person in seen.known.people if person in seen.photos and seen.is_named(person)]
    both = alike(seen, "named", named)
    yield from _pairs(seen, both.only(both.likely >= SURE))
    neither = alike(seen, "unknown", [person for person in unknown if person is not None])
    for draft in _pairs(seen, neither.only(neither.likely >= OFFERED)):
        # Half of what there is to do: they still have no name.
        yield replace(draft, worth=draft.worth / 2)


def _pairs(seen: Scene, found: Likenesses) -> Iterator[Draft]:
    rows = zip(found.pairs, found.likely.tolist(), found.similar.tolist(), strict=True)
    for pair, likely, similar in rows:
        # On the right stands who would stay: the one with a name, or in more photos.
        one, other = sorted(pair, key=lambda person: (seen.is_named(person), seen.photos[person], -person))
        photos = seen.photos[one]
        yield Draft(
            f"same {pair[0]} {pair[1]}", Asked.SAME, likely * photos, photos,
            one=one, other=other, likelihood=likely, similar=similar,
        )  # fmt: skip

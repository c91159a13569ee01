"""Taking over what the old program's library says of faces: where they are, and whose.

Its vectors are of no use here, so all that counts is which face of ours an old box means. Whatever
somebody has decided in our library stands above what the old one says.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.face import Face, Source
from models.geometry import Box
from models.person import Person, count_of
from models.photo import Photo
from repository.journal import Journal, Value
from repository.library import Library
from repository.predecessor import OldFace, OldLibrary, OldPerson
from repository.text import name_key, storable
from services.deciding import deciding
from services.naming import new_person, tidy_name

BY_HAND = "manual_"
"""How the old program's keys begin of groups a person made, not the machine."""

Described = Mapping[tuple[int, Box], Mapping[str, Value]]
"""Photo and box to the columns of a face that our own detector did not find."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose an old face is.

    Attributes:
        key: of the old group; of namesakes, who are one person, the first one's.
        name: as we store names, or None.
        by_hand: a person put the group together.
    """

    key: str
    name: str | None
    by_hand: bool

    @property
    def counts(self) -> bool:
        """Whether a person has said so; what the old program grouped by itself, ours groups better."""
        return self.name is not None or self.by_hand


@dataclass(frozen=True, slots=True)
class Claim:
    """An old face in a photo of ours; no box where the old library has none, no owner for a loose face."""

    photo_id: int
    box: Box | None
    owner: Owner | None


@dataclass(frozen=True, slots=True)
class Claims:
    """What the old library says of our photos; `outside` counts boxes that lie beside their photo."""

    by_photo: Mapping[int, Sequence[Claim]]
    outside: int


@dataclass(frozen=True, slots=True)
class Imported:
    """What was taken over.

    Attributes:
        changes: of the step; nothing if all of it had been taken over before.
        people: how many of ours have faces the old library gives them.
        named: how many of those have a name there.
        faces: how many of ours old faces mean.
        without_box: old faces nobody can tell which they mean.
    """

    changes: Changes
    people: int
    named: int
    faces: int
    without_box: int


@dataclass(slots=True, eq=False)
class _Spot:
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


def claims_of(old: OldLibrary, photos: Mapping[OldFace, Photo]) -> Claims:
    """Place the old faces in our photos, each box cut off where its photo ends.

    Args:
        old: the old library.
        photos: which photo of ours each old face is in; faces that are missing here are left out.
    """
    found: defaultdict[int, list[Claim]] = defaultdict(list)
    outside = 0
    for owner, face in _owned(old):
        photo = photos.get(face)
        if photo is None:
            continue
        box = None if face.box is None else face.box.clipped(photo.width, photo.height)
        if box is not None and not box.area:
            outside += 1
        else:
            found[photo.id].append(Claim(photo.id, box, owner))
    return Claims(found, outside)


def undescribed(library: Library, claims: Claims) -> dict[int, list[Box]]:
    """By photo, the old boxes in which our library has no face."""
    boxes = {
        photo: [spot.box for spot in _spots(library, photo, said)[0] if spot.face is None]
        for photo, said in claims.by_photo.items()
    }
    return {photo: found for photo, found in boxes.items() if found}


def take_over(library: Library, pack: Pack, claims: Claims, described: Described, source: str) -> Imported:
    """Store the faces that are new and give every face to whom it belongs, in one step.

    Faces of people with a name are confirmed, for somebody has said so. What was decided in our library
    stays: confirmed, drawn and deleted faces, those somebody was refused for, and those of another name.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        claims: what the old library says.
        described: the faces in boxes that `undescribed` gave; of others no face is made.
        source: what the old library is called, for the history.
    """
    with deciding(library, pack, "import") as decision:
        taking = _TakeOver(library, decision.journal, described)
        taking.run(claims)
        what = count_of(len(taking.changed), "person", "people")
        if not taking.changed:
            what = count_of(len(decision.journal.changes), "face", "faces")
        decision.text = f"Imported {what} from {storable(source)}"
    return Imported(
        changes=decision.changes,
        people=len(taking.people),
        named=sum(taking.people.values()),
        faces=sum(bool(spot.claims and spot.face and not spot.hidden) for spot in taking.spots),
        without_box=taking.without_box,
    )


class _TakeOver:
    """The writing, inside the decision's transaction: all is read anew, as it is now."""

    def __init__(self, library: Library, journal: Journal, described: Described) -> None:
        self._library = library
        self._journal = journal
        self._described = described
        self._kept = library.people.kept_whole()
        self._holders: dict[int, Person] = {}
        self._most_in: dict[int, Owner] = {}
        self.spots: list[_Spot] = []
        self.without_box = 0
        self.people: dict[int, bool] = {}
        """Whom of ours the old library speaks of, and whether by name."""
        self.changed: set[int] = set()

    def run(self, claims: Claims) -> None:
        """Write all of it."""
        for photo, said in claims.by_photo.items():
            spots, without = _spots(self._library, photo, said)
            self.spots += spots
            self.without_box += without
        owned: defaultdict[Owner, list[tuple[float, _Spot]]] = defaultdict(list)
        for spot in self.spots:
            overlap, owner = spot.best
            if owner is not None:
                owned[owner].append((overlap, spot))
        shares = sorted(
            (
                (count, person, owner)
                for owner in owned
                if owner.name is not None
                for person, count in _holders([spot for _, spot in owned[owner]]).items()
            ),
            key=lambda share: (share[0], share[2].key),
        )
        self._most_in = {person: owner for _, person, owner in shares}
        # A group without a name must not hold back a face from somebody who has one.
        for owner in sorted(owned, key=lambda owner: (owner.name is None, owner.key)):
            # The best first: of two faces in one photo only one can be theirs. What our detector found too
            # is rather a face than what it did not, whose box fits itself.
            best = sorted(owned[owner], key=lambda one: (one[1].face is None, -one[0]))
            self._give_all([spot for _, spot in best], owner)
        for spot in self.spots:
            if spot.face is None:
                self._draw(spot)

    def _give_all(self, spots: Sequence[_Spot], owner: Owner) -> None:
        holders = _holders(spots)
        person = self._known(owner, holders)
        if person is None:
            person = self._adopted(owner, holders)
        if person is not None and holders[person]:
            self.people[person] = owner.name is not None
        for spot in spots:
            if not self._is_free(spot, owner, person):
                continue
            if person is None:
                person = new_person(self._library, self._journal, owner.name)
            elif self._is_beside(spot, person):
                continue
            self._give(spot, owner, person)

    def _known(self, owner: Owner, holders: Mapping[int, int]) -> int | None:
        """Who of ours the owner is already; of several whoever has most of their faces."""
        if owner.name is not None:
            known: Iterable[int] = self._library.people.named(owner.name)
        else:
            # Without a name only the faces tell, such as those an earlier import put there.
            known = sorted(self._kept.intersection(holders))
        return max(known, key=lambda person: holders.get(person, 0), default=None)

    def _adopted(self, owner: Owner, holders: Mapping[int, int]) -> int | None:
        """The unnamed group that gets the owner's name: one somebody decided about, with most of their faces.

        A new person instead would lose what was said of it, such as that a face is not of this group.
        """
        person = max(holders, key=lambda person: holders[person], default=None)
        if person is None or owner.name is None or person not in self._kept:
            return None
        holder = self._holder(person)
        if holder.name is not None or holder.ignored or self._most_in[person] != owner:
            return None
        self._journal.update("people", person, name=owner.name, decided=1)
        self.changed.add(person)
        return person

    def _is_free(self, spot: _Spot, owner: Owner, person: int | None) -> bool:
        """Whether nobody has decided whose this face is."""
        face = spot.face
        if face is None:
            return (spot.photo_id, spot.box) in self._described
        if spot.decided:
            return False
        if face.person_id is None or face.person_id == person:
            return True
        if owner.name is None:
            return face.person_id not in self._kept
        holder = self._holder(face.person_id)
        return holder.name is None and not holder.ignored

    def _holder(self, person: int) -> Person:
        """Somebody as they were before this import."""
        if person not in self._holders:
            self._holders[person] = self._library.people.get(person)
        return self._holders[person]

    def _is_beside(self, spot: _Spot, person: int) -> bool:
        """Whether the person is in this photo already, with another face."""
        face = None if spot.face is None else spot.face.id
        return self._library.faces.is_elsewhere_in(person, spot.photo_id, but=face)

    def _give(self, spot: _Spot, owner: Owner, person: int) -> None:
        before = len(self._journal.changes)
        whose: dict[str, Value] = {"person_id": person, "confirmed": int(owner.name is not None)}
        if spot.face is None:
            self._draw(spot, whose)
        else:
            self._journal.update("faces", spot.face.id, **whose, unsure=0)
        self.people[person] = owner.name is not None
        if len(self._journal.changes) > before:
            self.changed.add(person)
            self._journal.update("people", person, decided=1)

    def _draw(self, spot: _Spot, whose: Mapping[str, Value] | None = None) -> None:
        """Store a face our detector did not find, as if somebody had drawn it now."""
        columns = self._described.get((spot.photo_id, spot.box))
        if columns is None:
            return
        values: dict[str, Value] = {**columns, **(whose or {})}
        values |= {"photo_id": spot.photo_id, "source": Source.MANUAL.value, "unsure": 0, "hidden": 0}
        spot.face = self._library.faces.get(self._journal.insert("faces", **values))


def _holders(spots: Iterable[_Spot]) -> Counter[int]:
    """Whose these faces are in our library."""
    faces = (spot.face for spot in spots if not spot.hidden)
    return Counter(face.person_id for face in faces if face is not None and face.person_id is not None)


def _owned(old: OldLibrary) -> Iterable[tuple[Owner | None, OldFace]]:
    """Every old face with its owner; people with the same name are one."""
    namesakes: dict[str | None, Owner] = {}
    for person in old.people:
        owner = _owner(person)
        if owner.name is not None:
            owner = namesakes.setdefault(name_key(owner.name), owner)
        for face in person.faces:
            yield owner, face
    for face in old.loose:
        yield None, face


def _owner(person: OldPerson) -> Owner:
    # Where several projects have the same keys, the project comes first.
    by_hand = any(key.startswith(BY_HAND) for key in (person.key, person.key.partition("/")[2]))
    try:
        name = None if person.name is None else tidy_name(person.name)
    except AppError:
        name = None
    return Owner(person.key, name, by_hand)


def _spots(library: Library, photo_id: int, claims: Sequence[Claim]) -> tuple[list[_Spot], int]:
    """The faces of a photo with the old ones that mean them; how many others without a box there are."""
    # Deleted and forgotten faces too: an old box must not bring them back.
    spots = [
        _Spot(
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
    for claim in claims:
        if claim.box is not None:
            spot = _meant(claim.box, spots)
            if spot is None:
                spot = _Spot(photo_id, claim.box)
                spots.append(spot)
            spot.claims.append((claim.box.iou(spot.box), claim))
    boxless = [claim for claim in claims if claim.box is None]
    # Somebody else's face in the same photo, and there is no telling which of them was found.
    if len(detected) == 1 and len({claim.owner for claim in boxless}) == 1 and not detected[0].claims:
        detected[0].claims += [(0.0, claim) for claim in boxless]
        return spots, 0
    return spots, len(boxless)


def _meant(box: Box, spots: Iterable[_Spot]) -> _Spot | None:
    """The face an old box means, one that can be seen before one somebody deleted."""
    drawn = [spot for spot in spots if box.draws_again(spot.box)]
    return max(drawn, key=lambda spot: (not spot.hidden, box.iou(spot.box)), default=None)

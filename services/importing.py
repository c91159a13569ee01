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
    """A face in a photo, stored or about to be, and the old faces that mean it, each with its overlap."""

    photo_id: int
    box: Box
    face: Face | None = None
    hidden: bool = False
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
    hidden = _hidden_faces(library)
    boxes = {
        photo: [spot.box for spot in _spots(library, photo, said, hidden)[0] if spot.face is None]
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
        self._refused = {face for face, _ in library.decisions.cannot_links()}
        self._kept = library.people.kept_whole()
        self._holders: dict[int, Person] = {}
        self.spots: list[_Spot] = []
        self.without_box = 0
        self.people: dict[int, bool] = {}
        """Whom of ours the old library speaks of, and whether by name."""
        self.changed: set[int] = set()

    def run(self, claims: Claims) -> None:
        """Write all of it."""
        hidden = _hidden_faces(self._library)
        for photo, said in claims.by_photo.items():
            spots, without = _spots(self._library, photo, said, hidden)
            self.spots += spots
            self.without_box += without
        owned: defaultdict[Owner, list[tuple[float, _Spot]]] = defaultdict(list)
        for spot in self.spots:
            overlap, owner = spot.best
            if owner is not None:
                owned[owner].append((overlap, spot))
        # A group without a name must not hold back a face from somebody who has one.
        for owner in sorted(owned, key=lambda owner: owner.name is None):
            # The best first: of two faces in one photo only one can be theirs.
            best = sorted(owned[owner], key=lambda one: -one[0])
            self._give_all([spot for _, spot in best], owner)
        for spot in self.spots:
            if spot.face is None:
                self._draw(spot)

    def _give_all(self, spots: Sequence[_Spot], owner: Owner) -> None:
        holders = Counter(
            spot.face.person_id for spot in spots if spot.face is not None and spot.face.person_id is not None
        )
        person = self._known(owner, holders)
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

    def _is_free(self, spot: _Spot, owner: Owner, person: int | None) -> bool:
        """Whether nobody has decided whose this face is."""
        face = spot.face
        if face is None:
            return (spot.photo_id, spot.box) in self._described
        if spot.hidden or face.confirmed or face.source is Source.MANUAL or face.id in self._refused:
            return False
        if face.person_id is None or face.person_id == person:
            return True
        if owner.name is None:
            return face.person_id not in self._kept
        holder = self._holder(face.person_id)
        return holder.name is None and not holder.ignored

    def _holder(self, person: int) -> Person:
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


def _spots(
    library: Library, photo_id: int, claims: Sequence[Claim], hidden: Mapping[int, Sequence[Face]]
) -> tuple[list[_Spot], int]:
    """The faces of a photo with the old ones that mean them; how many others without a box there are."""
    spots = [
        _Spot(photo_id, found.face.box, found.face)
        for found in sorted(library.faces.of_photo(photo_id), key=lambda found: found.face.id)
    ]
    detected = [spot for spot in spots if spot.face is not None and spot.face.source is Source.DETECTED]
    spots += [_Spot(photo_id, face.box, face, hidden=True) for face in hidden.get(photo_id, ())]
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


def _hidden_faces(library: Library) -> dict[int, list[Face]]:
    """Faces somebody deleted, by photo: an old box must not bring them back."""
    deleted = {
        row.id
        for step in library.history.all()
        if step.kind == "delete" and not step.undone
        for row in library.history.changes(step.id)
        if row.table == "faces"
    }
    found: defaultdict[int, list[Face]] = defaultdict(list)
    for face_id in sorted(deleted):
        if library.faces.exists(face_id):
            face = library.faces.get(face_id)
            found[face.photo_id].append(face)
    return found

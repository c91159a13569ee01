"""Taking over what the old program's library says of faces: where they are, and whose.

Its vectors are of no use here, so all that counts is which face of ours an old box means. Whatever
somebody has decided in our library stands above what the old one says.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from config.language import count_of, tr
from faces.packs import Pack
from models.changes import Changes
from models.face import Source
from models.geometry import Box
from models.person import Person
from repository.journal import Journal, Value
from repository.library import Library
from repository.text import storable
from services.deciding import deciding
from services.import_claims import Claims, Owner
from services.import_spots import Spot, holders_of, spots_of
from services.naming import new_person

Described = Mapping[tuple[int, Box], Mapping[str, Value]]
"""Photo and box to the columns of a face that our own detector did not find."""


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


def undescribed(library: Library, claims: Claims) -> dict[int, list[Box]]:
    """By photo, the old boxes in which our library has no face."""
    boxes = {
        photo: [spot.box for spot in spots_of(library, photo, said)[0] if spot.face is None]
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
        taking = TakeOver(library, decision.journal, described)
        taking.run(claims)
        what = count_of(len(taking.changed), "person", "people")
        if not taking.changed:
            what = count_of(len(decision.journal.changes), "face", "faces")
        decision.text = tr("Imported {what} from {file}", what=what, file=storable(source))
    return Imported(
        changes=decision.changes,
        people=len(taking.people),
        named=sum(taking.people.values()),
        faces=sum(bool(spot.claims and spot.face and not spot.hidden) for spot in taking.spots),
        without_box=taking.without_box,
    )


class TakeOver:
    """The writing, inside the decision's transaction: all is read anew, as it is now."""

    def __init__(self, library: Library, journal: Journal, described: Described) -> None:
        self._library = library
        self._journal = journal
        self._described = described
        self._kept = library.people.kept_whole()
        self._holders: dict[int, Person] = {}
        self._most_in: dict[int, Owner] = {}
        self._claimed_by: Counter[int] = Counter()
        """By person, how many names are said of their faces."""
        self.spots: list[Spot] = []
        self.without_box = 0
        self.people: dict[int, bool] = {}
        """Whom of ours the old library speaks of, and whether by name."""
        self.changed: set[int] = set()

    def run(self, claims: Claims) -> None:
        """Write all of it."""
        for photo, said in claims.by_photo.items():
            spots, without = spots_of(self._library, photo, said)
            self.spots += spots
            self.without_box += without
        owned: defaultdict[Owner, list[tuple[float, Spot]]] = defaultdict(list)
        for spot in self.spots:
            overlap, owner = spot.best
            if owner is not None:
                owned[owner].append((overlap, spot))
        shares = sorted(
            (
                (count, person, owner)
                for owner in owned
                if owner.name is not None
                for person, count in holders_of([spot for _, spot in owned[owner]]).items()
            ),
            key=lambda share: (share[0], share[2].key),
        )
        self._most_in = {person: owner for _, person, owner in shares}
        self._claimed_by = Counter(person for _, person, _ in shares)
        # A group without a name must not hold back a face from somebody who has one.
        for owner in sorted(owned, key=lambda owner: (owner.name is None, owner.key)):
            # The best first: of two faces in one photo only one can be theirs. What our detector found too
            # is rather a face than what it did not, whose box fits itself.
            best = sorted(owned[owner], key=lambda one: (one[1].face is None, -one[0]))
            self._give_all([spot for _, spot in best], owner)
        self._draw_rest()

    def _draw_rest(self) -> None:
        """What was a face there is one here, though nobody's."""
        for spot in self.spots:
            if spot.face is None:
                self._draw(spot)

    def _give_all(self, spots: Sequence[Spot], owner: Owner) -> None:
        holders = holders_of(spots)
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
        if person is None or owner.name is None or not self._may_adopt(person):
            return None
        holder = self._holder(person)
        if holder.name is not None or holder.ignored or self._most_in[person] != owner:
            return None
        self._journal.update("people", person, name=owner.name, decided=1)
        self.changed.add(person)
        return person

    def _may_adopt(self, person: int) -> bool:
        return person in self._kept

    def _is_free(self, spot: Spot, owner: Owner, person: int | None) -> bool:
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

    def _is_beside(self, spot: Spot, person: int) -> bool:
        """Whether the person is in this photo already, with another face."""
        face = None if spot.face is None else spot.face.id
        return self._library.faces.is_elsewhere_in(person, spot.photo_id, but=face)

    def _give(self, spot: Spot, owner: Owner, person: int) -> None:
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

    def _draw(self, spot: Spot, whose: Mapping[str, Value] | None = None) -> None:
        """Store a face our detector did not find, as if somebody had drawn it now."""
        columns = self._described.get((spot.photo_id, spot.box))
        if columns is None:
            return
        values: dict[str, Value] = {**columns, **(whose or {})}
        values |= {"photo_id": spot.photo_id, "source": Source.MANUAL.value, "unsure": 0, "hidden": 0}
        spot.face = self._library.faces.get(self._journal.insert("faces", **values))

"""Names that other programs wrote into photos and beside them: noted, offered once, and used or refused.

A name that is used teaches as one somebody typed does. Whatever a person has said here stands above it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from config.language import count_of, tr
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.geometry import Box
from models.person import photos_of
from models.region import Region
from models.told import Offer, ToldName, ToldPerson, Used
from repository.journal import Journal
from repository.library import Library
from repository.text import name_key
from services.deciding import deciding
from services.import_claims import Claim, Claims, Owner
from services.import_spots import Spot
from services.importing import Described, TakeOver
from services.naming import tidy_name
from services.said_names import Said

SHOWN_OF_EACH = 4
"""Faces that are shown of somebody who is offered."""


def note(library: Library, photo_id: int, regions: Iterable[Region]) -> None:
    """Note what is told of a photo now, inside the transaction that stores the photo.

    What somebody has answered stays answered: what was used or refused is not offered again, nor is what is
    known already, what Kinframe itself wrote there, or a face somebody deleted or had forgotten. What is not
    told any more is not offered.
    """
    told = list(regions)
    before = library.told_names.of_photo(photo_id)
    if not told and not before:
        return
    now = Said((region.name, region.box) for region in told)
    gone = {row.id for row in before if row.state == "new" and not now.is_there(row.name, row.box)}
    library.told_names.remove(gone)
    said = Said((row.name, row.box) for row in before if row.id not in gone)
    said.add(library.told_names.ours(photo_id))
    fresh = [region for region in told if not said.says(region.name, region.box)]
    if not fresh:
        return
    refused = {name_key(row.name) for row in before if row.state == "refused" and row.box is None}
    known = library.faces.of_photo(photo_id)
    unwanted = _unwanted(library, photo_id)
    is_forgotten = library.told_names.any_forgotten(photo_id)
    for region in fresh:
        box = region.box
        if box is None and is_forgotten:
            # Nobody knows any more whose name was forgotten here: it may be this one.
            continue
        if box is not None and any(box.draws_again(other) for other in unwanted):
            continue
        faces = [
            one.face.id
            for one in known
            if name_key(one.name) == name_key(region.name) and (box is None or box.draws_again(one.face.box))
        ]
        library.told_names.add(
            photo_id,
            region,
            used_for=faces[0] if faces else None,
            # Somebody did not want this name for this photo, wherever in it.
            refused=name_key(region.name) in refused,
        )


def offer(library: Library, *, again: bool = False, faces: bool = False) -> Offer:
    """What names in files could tell.

    Args:
        library: the library.
        again: also those somebody did not want before.
        faces: find a few faces of each, too, to show who is meant.
    """
    rows = library.told_names.unused() if again else library.told_names.new()
    by_name: defaultdict[str | None, list[ToldName]] = defaultdict(list)
    for row in rows:
        by_name[name_key(row.name)].append(row)
    known = {name_key(name) for name in library.people.names()}
    people = [
        _told_person(told, is_known=key in known, some=_some_faces(library, told) if faces else ())
        for key, told in by_name.items()
    ]
    return Offer(
        tuple(sorted(people, key=lambda person: (-person.faces, person.name.casefold()))),
        faces=len(rows),
        photos=len({row.photo_id for row in rows}),
    )


def wanted(library: Library, names: Collection[str] | None) -> list[ToldName]:
    """The rows that are to be used: of these names, refused before or not; None for all that are new."""
    if names is None:
        return library.told_names.new()
    keys = {name_key(name) for name in names}
    return [row for row in library.told_names.unused() if name_key(row.name) in keys]


def claims_of(told: Iterable[ToldName]) -> Claims:
    """What they say, as what the old program says is said."""
    by_photo: defaultdict[int, list[Claim]] = defaultdict(list)
    for row in told:
        try:
            name = tidy_name(row.name)
        except AppError:
            continue
        owner = Owner(name_key(name) or name, name, by_hand=True)
        by_photo[row.photo_id].append(_ToldClaim(row.photo_id, row.box, owner, row.id))
    return Claims(by_photo, outside=0)


def use(
    library: Library, pack: Pack, told: Sequence[ToldName], described: Described, *, refuse_rest: bool = False
) -> Used:
    """Give faces the names told of them, in one step.

    They are confirmed, and whole groups nobody has said anything about get the name if nobody else is named
    in them. A face that somebody has said something about stays as it is.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        told: the names.
        described: the faces in boxes nobody has found one in, as `services.importing.undescribed` gives them;
            of others no face is made.
        refuse_rest: all other names that are new are not wanted.
    """
    with deciding(library, pack, "names in") as decision:
        # Another window may have been quicker.
        there = library.told_names.open().intersection(row.id for row in told)
        taking = _Using(library, decision.journal, described)
        taking.run(claims_of(row for row in told if row.id in there))
        used = _Settling(library, decision.journal, taking).settle(there, [row.id for row in told])
        if refuse_rest:
            used = replace(used, refused=_refuse(library, decision.journal, but={row.id for row in told}))
        decision.text = _used_words(used)
    return replace(used, changes=replace(decision.changes, text=used.sentence))


def refuse(library: Library, pack: Pack) -> Changes:
    """No name that is told is wanted; it is not asked again for these."""
    with deciding(library, pack, "names in") as decision:
        count = _refuse(library, decision.journal)
        decision.text = _refused_words(count)
    return decision.changes


@dataclass(frozen=True, slots=True)
class _ToldClaim(Claim):
    """A claim, and the row that makes it."""

    row: int


class _Using(TakeOver):
    """Told names are taken over as the old program's are, with a few differences."""

    def _known(self, owner: Owner, holders: Mapping[int, int]) -> int | None:
        """Who has this name or, where nobody has, this nickname; of several whoever has most of the faces."""
        known = self._library.review_rows.called(owner.name or "")
        return max(known, key=lambda person: holders.get(person, 0), default=None)

    def _is_free(self, spot: Spot, owner: Owner, person: int | None) -> bool:
        """Also a face somebody drew, or said of whose it is not, as long as nobody said whose it is."""
        face = spot.face
        if face is None or not spot.decided:
            return super()._is_free(spot, owner, person)
        if spot.hidden or face.confirmed or face.forgotten:
            return False
        if face.person_id is not None and face.person_id != person:
            holder = self._holder(face.person_id)
            if holder.name is not None or holder.ignored:
                return False
        return person is None or self._library.decisions.find(face.id, person) is None

    def _may_adopt(self, person: int) -> bool:
        """Whether the whole group gets the name: nobody else is named in it."""
        return person in self._kept or self._claimed_by[person] == 1

    def _draw_rest(self) -> None:
        """A box whose name could not be used is no face."""


class _Settling:
    """What became of each row, written down."""

    def __init__(self, library: Library, journal: Journal, taking: TakeOver) -> None:
        self._library = library
        self._journal = journal
        self._taking = taking

    def settle(self, rows: Collection[int], order: Sequence[int]) -> Used:
        """Note which rows were used; the others that meant a box are not asked about again."""
        spots = {spot.face.id: spot for spot in self._taking.spots if spot.face is not None and spot.claims}
        now = self._library.told_names.faces_now(list(spots))
        inserted = {
            change.id for change in self._journal.changes if change.table == "faces" and not change.before
        }
        told = {claim.row: spot for spot in self._taking.spots for claim in _claims(spot)}
        used, people, photos, drawn, conflicts, left = 0, set[int](), set[int](), 0, 0, 0
        for row in order:
            spot = told.get(row)
            if row not in rows or spot is None:
                continue
            face = None if spot.face is None or spot.hidden else spot.face.id
            person, name = now.get(face, (None, None)) if face is not None else (None, None)
            is_used = person is not None and self._is_meant(row, spot, person, name)
            self._journal.update(
                "told_names", row, state="used" if is_used else "refused", face_id=face if is_used else None
            )
            if is_used and person is not None and face is not None:
                used += 1
                people.add(person)
                photos.add(spot.photo_id)
                drawn += face in inserted
            elif name is not None:
                conflicts += 1
            else:
                left += 1
        return Used(
            used=used, photos=len(photos), people=len(people), drawn=drawn, conflicts=conflicts, left=left
        )

    def _is_meant(self, row: int, spot: Spot, person: int, name: str | None) -> bool:
        """Whether the face is now whom this row says."""
        [owner] = [claim.owner for claim in _claims(spot) if claim.row == row]
        if owner is None:
            return False
        return name_key(name) == name_key(owner.name) or person in self._library.review_rows.called(
            owner.name or ""
        )


def _claims(spot: Spot) -> list[_ToldClaim]:
    return [claim for _, claim in spot.claims if isinstance(claim, _ToldClaim)]


def _refuse(library: Library, journal: Journal, but: Collection[int] = ()) -> int:
    rows = [row for row in library.told_names.all_new() if row not in but]
    for row in rows:
        journal.update("told_names", row, state="refused")
    return len(rows)


def _used_words(used: Used) -> str:
    if not used.used:
        return _refused_words(used.conflicts + used.left + used.refused)
    return tr(
        "Used {names} from {photos}",
        names=count_of(used.used, "name", "names"),
        photos=photos_of(used.photos),
    )


def _refused_words(count: int) -> str:
    return tr("Left {names} in files unused", names=count_of(count, "name", "names"))


def _unwanted(library: Library, photo_id: int) -> list[Box]:
    """Where faces are that somebody deleted or had forgotten."""
    return [
        Box(row["x"], row["y"], row["width"], row["height"])
        for row in library.faces.boxes_of(photo_id)
        if row["forgotten"] or (row["hidden"] and row["keep"])
    ]


def _some_faces(library: Library, told: Sequence[ToldName]) -> tuple[int, ...]:
    boxes = [(row.photo_id, row.box) for row in told if row.box is not None][: 2 * SHOWN_OF_EACH]
    found = [library.faces.covered_by(photo, box) for photo, box in boxes]
    return tuple(dict.fromkeys(face for face in found if face is not None))[:SHOWN_OF_EACH]


def _told_person(told: Sequence[ToldName], *, is_known: bool, some: tuple[int, ...]) -> ToldPerson:
    spelling = Counter(row.name for row in told)
    return ToldPerson(
        name=max(spelling, key=lambda name: (spelling[name], name)),
        faces=len(told),
        photos=len({row.photo_id for row in told}),
        is_new=any(row.state == "new" for row in told),
        is_known=is_known,
        some=some,
    )

"""What the old program's library says of our photos: which faces are in them, and whose they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from models.errors import AppError
from models.geometry import Box
from models.photo import Photo
from repository.predecessor import OldFace, OldLibrary, OldPerson
from repository.text import name_key
from services.naming import tidy_name

BY_HAND = "manual_"
"""How the old program's keys begin of groups a person made, not the machine."""


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

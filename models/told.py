"""Names other programs told of our photos, as the library keeps them and as it offers them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from config.language import count_of, tr, trn
from models.changes import Changes
from models.geometry import Box
from models.person import photos_of

State = Literal["new", "used", "refused"]


@dataclass(frozen=True, slots=True)
class ToldName:
    """A name told of a photo.

    Attributes:
        id: of its row.
        photo_id: the photo.
        name: as it was told.
        box: pixels of the upright picture; None where it is only said that somebody is in it.
        state: nobody has said anything yet, it was used, or it is not wanted.
    """

    id: int
    photo_id: int
    name: str
    box: Box | None
    state: State


@dataclass(frozen=True, slots=True)
class ToldPerson:
    """Somebody who is named in files.

    Attributes:
        name: in its most frequent spelling.
        faces: how often.
        photos: in how many photos.
        is_new: whether nobody has yet said whether the name is wanted.
        is_known: whether the library has somebody of this name.
        some: ids of a few faces that are meant, if anybody asked for them.
    """

    name: str
    faces: int
    photos: int
    is_new: bool
    is_known: bool
    some: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """What names in files could tell.

    Attributes:
        people: who, those with the most faces first.
        faces: how many in all.
        photos: in how many photos in all.
    """

    people: tuple[ToldPerson, ...] = ()
    faces: int = 0
    photos: int = 0

    def __bool__(self) -> bool:
        return bool(self.people)


@dataclass(frozen=True, slots=True)
class Used:
    """What became of told names.

    Attributes:
        changes: of the step; nothing where none could be used.
        used: how many faces have the name told of them now.
        photos: in how many photos they are.
        people: how many people they are.
        drawn: how many of them were in boxes nobody had found a face in.
        conflicts: faces that stay somebody else's, for a person has said so.
        left: names that could not be used: nobody can tell whose face is meant, or there is none.
        refused: names that were not wanted.
    """

    changes: Changes = field(default_factory=Changes)
    used: int = 0
    photos: int = 0
    people: int = 0
    drawn: int = 0
    conflicts: int = 0
    left: int = 0
    refused: int = 0

    @property
    def sentence(self) -> str:
        """What it has come to, for the person."""
        names = count_of(self.used, "name", "names")
        said = [
            tr("Used {names} from {photos}.", names=names, photos=photos_of(self.photos))
            if self.used
            else tr("No name was used.")
        ]
        if self.conflicts:
            said.append(
                trn(
                    "{n} face is somebody else here and stays so.",
                    "{n} faces are somebody else here and stay so.",
                    self.conflicts,
                )
            )
        if self.left:
            said.append(
                trn("{n} name fits no face.", "{n} names fit no face.", self.left),
            )
        return " ".join(said)

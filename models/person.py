"""People: groups of faces, named or not."""

from __future__ import annotations

from dataclasses import dataclass

from config.language import count_of, mark, tr

UNNAMED = mark("Unnamed")
SOMEBODY = mark("an unnamed person")


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the library.

    Attributes:
        id: never reused.
        key: `face_000` and on, never reused either.
        name: what the person typed, or None.
        photos: in how many photos they are.
        faces: how many faces the group holds.
        cover_face_id: the face on the card.
        decided: somebody said something about this group, so regrouping keeps it whole.
        prominence: the sum of the qualities of their faces: often seen, large and sharp.
        born: ISO 8601 date, or None.
        ignored: nobody wants to see them or be asked about them.
        favourite: shown before the others.
        hidden: they are recognised as ever, and have no card among the others.
        notes: what somebody wrote about them, or None.
        nicknames: what else they are called; whoever types one of these means them.
        circles: ids of the circles they belong to, ascending.
    """

    id: int
    key: str
    name: str | None
    photos: int
    faces: int
    cover_face_id: int | None
    decided: bool
    prominence: float = 0.0
    born: str | None = None
    ignored: bool = False
    favourite: bool = False
    hidden: bool = False
    notes: str | None = None
    nicknames: tuple[str, ...] = ()
    circles: tuple[int, ...] = ()

    @property
    def label(self) -> str:
        """What a card shows."""
        return self.name or tr(UNNAMED)


@dataclass(frozen=True, slots=True)
class Circle:
    """Some people who belong together: family, friends, a club.

    Attributes:
        id: never reused.
        name: what somebody called it.
        people: how many with a face to show belong to it.
    """

    id: int
    name: str
    people: int


def somebody(name: str | None) -> str:
    """A person inside a sentence: their name, or "an unnamed person"."""
    return name or tr(SOMEBODY)


def photos_of(number: int) -> str:
    """`1 photo`, `12 photos`."""
    return count_of(number, "photo", "photos")

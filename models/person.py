"""People: groups of faces, named or not."""

from __future__ import annotations

from dataclasses import dataclass

UNNAMED = "Unnamed"
SOMEBODY = "an unnamed person"


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

    @property
    def label(self) -> str:
        """What a card shows."""
        return self.name or UNNAMED


def count_of(number: int, one: str, many: str) -> str:
    """`1 photo`, `12 photos`: a number with its noun, thousands separated."""
    return f"{number:,} {one if number == 1 else many}"


def photos_of(number: int) -> str:
    """`1 photo`, `12 photos`."""
    return count_of(number, "photo", "photos")

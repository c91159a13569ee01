"""Questions whose answers settle most, and what the program believes of people nobody has named yet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Asked(StrEnum):
    """What kind of question it is."""

    WHO = "who"
    """Who is this? About an unnamed group."""
    IS = "is"
    """Is this Sarah? About an unnamed group, or some faces, and somebody with a name."""
    SAME = "same"
    """Are these one person? About two groups; with a name both, one, or none."""
    APART = "apart"
    """Are these two different people? About faces of one person that look like two."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something a person can answer with one key.

    Attributes:
        key: the same question has the same key, as long as the same people are meant (`is 12 5`).
        asked: which kind.
        one: the group it is about; for APART the person whose faces they are; None where it is about faces
            in no group.
        other: whom it might be (IS), or the second group (SAME); None for WHO and APART.
        name: of `other`, or for APART of `one`; None if that has none.
        faces: ids of faces to show on the left, the clearest first, six at most.
        beside: the same for the right: of `other`, or for APART of the second part; empty for WHO.
        about: ids of all faces an answer decides about: all of a loose question's faces, or for APART of
            the part that would leave; empty where the answer is about the whole group.
        photo: the photo shown for context: the one with `faces[0]`.
        photos: how many photos of the library `one` (or `about`) is in.
        others: the same for `other` or what is on the right; 0 for WHO.
        likelihood: that a yes is right (same person); None for WHO.
        resolves: in how many photos somebody gets a name, or a doubt ends, by the likelier answer.
        evidence: sentences for and against, the weightiest first.
    """

    key: str
    asked: Asked
    one: int | None
    other: int | None
    name: str | None
    faces: tuple[int, ...]
    beside: tuple[int, ...]
    about: tuple[int, ...]
    photo: int
    photos: int
    others: int
    likelihood: float | None
    resolves: int
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Queue:
    """What is worth asking, what resolves most first.

    Attributes:
        questions: in the order to be asked; it ends where asking no longer pays.
        photos: how many photos their likelier answers would settle in all.
        left: how many more there would be that do not pay.
    """

    questions: tuple[Question, ...]
    photos: int
    left: int = 0


@dataclass(frozen=True, slots=True)
class Guess:
    """Who an unnamed group, or a face in no group, most likely is.

    Attributes:
        person_id: somebody with a name.
        name: theirs.
        similarity: cosine, -1 to 1.
        likelihood: 0 to 1.
    """

    person_id: int
    name: str
    similarity: float
    likelihood: float


@dataclass(frozen=True, slots=True)
class Guesses:
    """The best existing person for whom there is one that is likely enough to be offered.

    Attributes:
        people: by the id of an unnamed group.
        faces: by the id of a face in no group.
    """

    people: dict[int, Guess]
    faces: dict[int, Guess]


NO_GUESSES = Guesses({}, {})

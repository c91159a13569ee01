"""Who each unnamed group, and each face in no group, most likely is."""

from __future__ import annotations

from faces.packs import Pack
from models.review import Guess, Guesses
from repository.library import Library
from services.likeness import likenesses
from services.scene import scene

OFFERED = 0.5
"""How likely somebody must be to be offered with one key."""


def guesses(library: Library, pack: Pack) -> Guesses:
    """The person with a name each group and face most likely is, where that is likelier than not.

    Nobody is offered against whom anything speaks: somebody said it is not them, they are in the photo
    already, or were not born yet; nor anybody who is ignored.
    """
    seen = scene(library, pack)
    with library.reading():
        best = likenesses(seen).best()
    best = best.only(best.likely >= OFFERED)
    people: dict[int, Guess] = {}
    faces: dict[int, Guess] = {}
    for (one, other), similar, likely in zip(
        best.pairs, best.similar.tolist(), best.likely.tolist(), strict=True
    ):
        guess = Guess(other, seen.name(other) or "", similar, likely)
        if one > 0:
            people[one] = guess
        else:
            faces[-one] = guess
    return Guesses(people, faces)

"""Is everything in the library what was written?"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from config.language import count_of, trn
from faces.packs import Pack
from models.listing import in_a_list
from repository.library import Library
from services.centroids import damaged_centroids, gallery, refresh, stale_centroids
from services.looks import known_looks


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found.

    Attributes:
        file: what SQLite finds wrong with the file itself.
        centroids: person key -> what is wrong with the centroid, or with the looks.
        faces: ids of faces whose vector is damaged.
        stragglers: how many faces carry a vector of another pack than the library's.
        loose: how many references lead to rows that are gone.
        tables: those with values that no version of the program writes.
        steps: ids of steps of the history that cannot be read, so they cannot be reversed.
        repaired: how many vectors, references and cards have been rebuilt.
        cards: of how many people what is kept for their card is not what counting says.
    """

    file: tuple[str, ...]
    centroids: dict[str, str]
    faces: tuple[int, ...]
    stragglers: int = 0
    steps: tuple[int, ...] = ()
    loose: int = 0
    tables: tuple[str, ...] = ()
    repaired: int = 0
    cards: int = 0

    @property
    def damaged(self) -> int:
        """How many vectors, references and cards are not what they should be."""
        return len(self.centroids) + len(self.faces) + self.stragglers + self.loose + self.cards

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong, or all that was has been repaired."""
        return not (self.file or self.steps or self.tables) and self.repaired == self.damaged

    @property
    def sentence(self) -> str:
        """What was damaged and rebuilt, for the status line; empty where nothing was."""
        if not self.damaged:
            return ""
        what, left = self._what(), self.damaged - self.repaired
        if left == self.damaged:
            return trn(
                "{what} was damaged and could not be rebuilt.",
                "{what} were damaged and could not be rebuilt.",
                self.damaged,
                what=what,
            )
        if not left:
            return trn(
                "{what} was damaged and rebuilt.",
                "{what} were damaged and rebuilt.",
                self.damaged,
                what=what,
            )
        return trn(
            "{what} were damaged and rebuilt; {n} could not be.",
            "{what} were damaged and rebuilt; {n} could not be.",
            left,
            what=what,
        )

    def _what(self) -> str:
        faces = len(self.faces) + self.stragglers
        kinds = (
            (len(self.centroids), count_of(len(self.centroids), "centroid", "centroids")),
            (faces, count_of(faces, "face", "faces")),
            (self.loose, count_of(self.loose, "reference", "references")),
            (self.cards, count_of(self.cards, "card", "cards")),
        )
        return in_a_list([words for number, words in kinds if number])


def check(library: Library, pack: Pack) -> CheckReport:
    """Look at the file and at every vector; writes nothing."""
    with library.reading():
        faces = tuple(library.faces.damaged(pack.id, pack.dim))
        centroids = what_is_wrong(library, pack, faces)
        stragglers = library.faces.count_of_other_packs(pack.id)
        steps = tuple(library.history.unreadable())
        cards = len(library.people.wrong_cards())
    file, tables = library.integrity_and_values()
    loose = library.loose_ends()
    return CheckReport(tuple(file), centroids, faces, stragglers, steps, loose, tuple(tables), cards=cards)


def quick_look(library: Library, pack: Pack) -> CheckReport:
    """Look at every vector, but compare no centroid with its faces; the file is not looked at."""
    with library.reading():
        faces = tuple(library.faces.damaged(pack.id, pack.dim))
        centroids = _unreadable(library, pack)
        stragglers = library.faces.count_of_other_packs(pack.id)
        loose = library.loose_ends()
    return CheckReport((), centroids, faces, stragglers, loose=loose)


def _unreadable(library: Library, pack: Pack) -> dict[str, str]:
    keys = library.people.keys()
    looks = known_looks(pack, library.looks.all()).damaged
    found = {keys.get(person, str(person)): "one of their looks is not what was written" for person in looks}
    return found | {stored.key: why for stored, why in damaged_centroids(library, pack)}


def what_is_wrong(library: Library, pack: Pack, damaged: Collection[int]) -> dict[str, str]:
    """Person key -> what is wrong with their centroid or looks, of those with whom something is.

    The centroid of somebody with a damaged face still holds what that face was; it is made anew with it.
    """
    waiting = library.faces.people_of(damaged)
    return stale_centroids(library, pack, but=waiting) | _unreadable(library, pack)


def rebuild_centroids(library: Library, pack: Pack) -> int:
    """Rebuild every damaged centroid from its faces; returns how many. Cards are counted anew, too."""
    with library.transaction():
        library.people.drop_cards()
    healed = gallery(library, pack).healed
    damaged = list(library.faces.damaged(pack.id, pack.dim))
    wrong = what_is_wrong(library, pack, damaged)
    people = sorted(person for person, key in library.people.keys().items() if key in wrong)
    refresh(library, pack, people)
    return healed + len(people) - len(what_is_wrong(library, pack, damaged))

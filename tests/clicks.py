"""A person who clicks at random: the decisions long histories and kill tests are made of."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date

from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.face import DetectedFace, Vector
from models.geometry import Box
from models.suggestion import NOT_ASKED, DrawnFace
from repository.library import Library
from services.distinguishing import different_people, split_off
from services.drawing import keep_drawn, merge_drawn, redraw, save_drawn
from services.facts import allow_repeats, set_birth_date
from services.merging import merge
from services.naming import name_face, name_person
from services.photo_faces import confirm_photo, move_face, swap_people
from services.rejecting import confirm, hide_face, not_this_person, use_as_cover
from services.strangers import ignore, stop_ignoring
from services.teaching import teach

TRIES = 50

Drawn = Callable[[int, Vector, Box], DetectedFace]


class Clicks:
    """Takes decisions on a library, the same ones for the same seed and library.

    Args:
        library: where.
        pack: of its vectors.
        seed: of the dice.
        drawn: makes the face of a rectangle: (number, vector, box).
        merges: whether groups may be merged; on a large library that soon leaves one.
    """

    def __init__(self, library: Library, pack: Pack, seed: int, drawn: Drawn, *, merges: bool = True) -> None:
        self._library, self._pack, self._drawn = library, pack, drawn
        self._dice = random.Random(seed)  # noqa: S311 - the same decisions each time
        self._number = 0
        self._people, self._faces = max(library.people.ids()), library.faces.count_all()
        self._decisions: list[Callable[[], Changes]] = [
            self._name, self._name, self._name_face, self._confirm, self._confirm, self._refuse,
            self._hide, self._cover, self._keep, self._merge_drawn, self._save_drawn, self._split,
            self._tell_apart, self._ignore, self._show_again, self._born, self._repeats,
            self._redraw, self._teach, self._confirm_photo, self._swap, self._move,
        ]  # fmt: skip
        if merges:
            self._decisions.append(self._merge)

    def decide(self) -> Changes:
        """Take the next decision that is one; what cannot be done is passed over."""
        while True:
            self._number += 1
            try:
                changes = self._dice.choice(self._decisions)()
            except AppError:
                continue
            if changes.step is not None:
                # New people and faces are clicked at as well.
                self._people = max(self._people, *changes.people, 0)
                self._faces = max(self._faces, *changes.faces, 0)
                return changes

    def _person(self) -> int:
        for _ in range(TRIES):
            chosen = self._dice.randint(1, self._people)
            if self._library.people.existing([chosen]) and self._library.faces.count_of(chosen):
                return chosen
        raise AppError("There is nobody.")

    def _face(self) -> tuple[int, int]:
        for _ in range(TRIES):
            chosen = self._dice.randint(1, self._faces)
            if self._library.faces.exists(chosen):
                return chosen, self._library.faces.get(chosen).person_id or 0
        raise AppError("There is no face.")

    def _name(self) -> Changes:
        return name_person(self._library, self._pack, self._person(), f"Name {self._number}")

    def _name_face(self) -> Changes:
        return name_face(self._library, self._pack, self._face()[0], f"Name {self._dice.randrange(50)}")

    def _confirm(self) -> Changes:
        face, person = self._face()
        return confirm(self._library, self._pack, [face], person)

    def _refuse(self) -> Changes:
        face, person = self._face()
        return not_this_person(self._library, self._pack, [face], person)

    def _hide(self) -> Changes:
        return hide_face(self._library, self._pack, self._face()[0])

    def _cover(self) -> Changes:
        face, person = self._face()
        return use_as_cover(self._library, self._pack, person, face)

    def _rectangle(self, of: int | None = None) -> DrawnFace:
        """A rectangle in the photo of a face, any one or this."""
        face = self._library.faces.get(self._face()[0] if of is None else of)
        box = Box(600 + self._number % 300, 500 + self._number % 200, 40, 40)
        vector = self._library.groups.vector(face.id, self._pack.id, self._pack.dim)
        if vector is None:
            raise AppError("Nothing to draw.")
        drawn = self._drawn(self._number, vector, box)
        return DrawnFace(face.photo_id, drawn, NOT_ASKED, None, b"chip", self._pack.id)

    def _keep(self) -> Changes:
        return keep_drawn(self._library, self._pack, self._rectangle(), refused=[self._person()])

    def _merge_drawn(self) -> Changes:
        return merge_drawn(self._library, self._pack, self._rectangle(), self._person())

    def _save_drawn(self) -> Changes:
        return save_drawn(self._library, self._pack, self._rectangle())

    def _merge(self) -> Changes:
        return merge(self._library, self._pack, self._person(), self._person())

    def _split(self) -> Changes:
        face, person = self._face()
        return split_off(self._library, self._pack, [face], person)

    def _tell_apart(self) -> Changes:
        return different_people(self._library, self._pack, [self._person(), self._person()])

    def _ignore(self) -> Changes:
        return ignore(self._library, self._pack, [self._person()])

    def _show_again(self) -> Changes:
        return stop_ignoring(self._library, self._pack, [self._person()])

    def _born(self) -> Changes:
        born = date(1950 + self._dice.randrange(70), 1 + self._dice.randrange(12), 5)
        return set_birth_date(self._library, self._pack, self._person(), born)

    def _repeats(self) -> Changes:
        photo = self._library.faces.get(self._face()[0]).photo_id
        return allow_repeats(self._library, self._pack, photo, allowed=self._dice.random() < 0.5)

    def _redraw(self) -> Changes:
        face = self._face()[0]
        return redraw(self._library, self._pack, self._rectangle(face), face)

    def _teach(self) -> Changes:
        faces = [self._face()[0] for _ in range(self._dice.randint(1, 2))]
        return teach(self._library, self._pack, self._person(), faces)

    def _confirm_photo(self) -> Changes:
        photo = self._library.faces.get(self._face()[0]).photo_id
        return confirm_photo(self._library, self._pack, photo)

    def _swap(self) -> Changes:
        one = self._library.faces.get(self._face()[0])
        others = [found.face.id for found in self._library.faces.of_photo(one.photo_id)]
        return swap_people(self._library, self._pack, one.id, self._dice.choice([0, *others]))

    def _move(self) -> Changes:
        return move_face(self._library, self._pack, self._face()[0], self._person())

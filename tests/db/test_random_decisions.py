"""Anything a person may do, in any order, with regroupings in between: nothing decided is ever lost."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.geometry import Box
from repository.library import Library
from services.distinguishing import different_people, split_off
from services.drawing import keep_drawn, merge_drawn, save_drawn
from services.facts import allow_repeats, set_birth_date
from services.grouping import Regrouping, apply
from services.joining import plan_new
from services.merging import merge, merge_all
from services.naming import name_face, name_person
from services.rejecting import confirm, hide_face, not_this_person, use_as_cover
from services.strangers import ignore, ignore_face, ignore_like, stop_ignoring
from services.undoing import InTheWayError, redo, reverse, undo
from tests.db.stage import Rows, Stage, owner

NAMES = st.sampled_from(["Ann", "ann", "Bob", "Çelik", "  Dora  "])
PICK = st.integers(0, 10_000)


class Decisions(RuleBasedStateMachine):
    """A small library, a person clicking at random, and a background that regroups when it likes."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.stage = Stage(Path(self._folder.name))
        for number in range(1, 13):
            people = [(number * step) % 4 for step in (1, 3)]
            faces = [
                (self.stage.vector(person, number), Box(100 + 200 * place, 100, 80, 80))
                for place, person in enumerate(people)
            ]
            self.stage.photo(number, faces)
        self.stage.regroup()
        self.before: list[Rows] = []

    def teardown(self) -> None:
        self.stage.library.close()
        self._folder.cleanup()

    def _decide(self, action: Callable[[], object]) -> None:
        rows, steps = self.stage.rows(), self.stage.steps()
        try:
            action()
        except AppError:
            assert self.stage.rows() == rows
        assert self.stage.steps() - steps in {0, 1}
        if self.stage.steps() == steps:
            assert self.stage.rows() == rows
            return
        after = self.stage.rows()
        undo(self.stage.library, self.stage.pack)
        assert self.stage.rows() == rows
        redo(self.stage.library, self.stage.pack)
        assert self.stage.rows() == after

    def _person(self, pick: int) -> int:
        people = [person.id for person in self.stage.library.people.all()]
        return people[pick % len(people)] if people else 0

    def _face(self, pick: int) -> int:
        faces = [face.id for face in self.stage.library.faces.all()]
        return faces[pick % len(faces)] if faces else 0

    @rule(person=PICK, name=NAMES)
    def name(self, person: int, name: str) -> None:
        self._decide(lambda: name_person(self.stage.library, self.stage.pack, self._person(person), name))

    @rule(face=PICK, name=NAMES)
    def name_a_face(self, face: int, name: str) -> None:
        self._decide(lambda: name_face(self.stage.library, self.stage.pack, self._face(face), name))

    @rule(person=PICK, into=PICK)
    def merge(self, person: int, into: int) -> None:
        one, other = self._person(person), self._person(into)
        self._decide(lambda: merge(self.stage.library, self.stage.pack, one, other))

    @rule(people=st.lists(PICK, max_size=3))
    def merge_several(self, people: list[int]) -> None:
        chosen = [self._person(person) for person in people]
        self._decide(lambda: merge_all(self.stage.library, self.stage.pack, chosen))

    @rule(face=PICK)
    def confirm(self, face: int) -> None:
        self._decide_about_shown(confirm, self._face(face))

    @rule(face=PICK)
    def refuse(self, face: int) -> None:
        self._decide_about_shown(not_this_person, self._face(face))

    def _decide_about_shown(
        self, decide: Callable[[Library, Pack, Sequence[int], int], Changes], face: int
    ) -> None:
        library, pack = self.stage.library, self.stage.pack
        self._decide(lambda: decide(library, pack, [face], owner(library, face)))

    @rule(face=PICK)
    def hide(self, face: int) -> None:
        self._decide(lambda: hide_face(self.stage.library, self.stage.pack, self._face(face)))

    @rule(person=PICK, face=PICK)
    def cover(self, person: int, face: int) -> None:
        one, other = self._person(person), self._face(face)
        self._decide(lambda: use_as_cover(self.stage.library, self.stage.pack, one, other))

    @rule(photo=st.integers(1, 12), who=st.integers(0, 6), place=st.integers(0, 3), how=st.integers(0, 2))
    def draw(self, photo: int, who: int, place: int, how: int) -> None:
        library, pack = self.stage.library, self.stage.pack
        box = Box(105 + 200 * place, 105, 75, 75)
        drawn = self.stage.drawn(self.stage.vector(who, photo), photo=photo, box=box)
        best = drawn.suggestion.best
        if how == 0 and best is not None:
            self._decide(lambda: merge_drawn(library, pack, drawn, best.person_id))
        elif how == 1:
            self._decide(lambda: keep_drawn(library, pack, drawn))
        else:
            self._decide(lambda: save_drawn(library, pack, drawn))

    @rule()
    def take_back(self) -> None:
        if self.stage.library.history.last_done() is not None:
            undo(self.stage.library, self.stage.pack)

    @rule()
    def bring_back(self) -> None:
        if self.stage.library.history.last_undone() is not None:
            redo(self.stage.library, self.stage.pack)

    @rule(step=PICK, with_others=st.booleans())
    def reverse(self, step: int, with_others: bool) -> None:
        """Any step, and back again: nothing but that step may have happened."""
        steps = self.stage.library.history.all()
        if not steps:
            return
        chosen, rows = steps[step % len(steps)], self.stage.rows()
        try:
            reverse(self.stage.library, self.stage.pack, chosen.id, with_others=with_others)
        except InTheWayError:
            assert self.stage.rows() == rows
            assert not with_others
        else:
            assert self.stage.library.history.get(chosen.id).undone != chosen.undone

    @rule()
    def regroup(self) -> None:
        self._group(self.stage.regroup)

    def _group(self, group: Callable[[], object]) -> None:
        """Whatever grouping does: nobody decided moves, and nobody is where somebody said they are not."""
        decided = self._decided()
        people = {row[0]: row[1:5] for row in self.stage.rows()["people"]}
        refusals = self.stage.rows()["decisions"]
        group()
        assert decided.items() <= self._whose().items()
        after = {row[0]: row[1:5] for row in self.stage.rows()["people"]}
        kept = self.stage.library.people.kept_whole()
        assert {person: after.get(person) for person in kept} == {person: people[person] for person in kept}
        assert self.stage.rows()["decisions"] == refusals

    @rule(people=st.lists(st.integers(0, 6), min_size=1, max_size=3), look=st.integers(20, 60))
    def add(self, people: list[int], look: int) -> None:
        number = self.stage.library.photos.count() + 100
        faces = [
            (self.stage.vector(person, look), Box(100 + 200 * place, 100, 80, 80))
            for place, person in enumerate(people)
        ]
        self.stage.photo(number, faces)

    @rule(face=PICK, more=PICK)
    def split(self, face: int, more: int) -> None:
        library, pack = self.stage.library, self.stage.pack
        person = owner(library, self._face(face))
        faces = self.stage.faces_of(person) if person else []
        self._decide(lambda: split_off(library, pack, faces[: more % (len(faces) + 1)], person))

    @rule(one=PICK, other=PICK)
    def tell_apart(self, one: int, other: int) -> None:
        people = [self._person(one), self._person(other)]
        self._decide(lambda: different_people(self.stage.library, self.stage.pack, people))

    @rule(person=PICK, how=st.integers(0, 2))
    def ignore(self, person: int, how: int) -> None:
        library, pack, chosen = self.stage.library, self.stage.pack, self._person(person)
        decisions: list[Callable[[], Changes]] = [
            lambda: ignore_like(library, pack, chosen),
            lambda: ignore(library, pack, [chosen]),
            lambda: stop_ignoring(library, pack, [chosen]),
        ]
        self._decide(decisions[how])

    @rule(face=PICK)
    def ignore_a_face(self, face: int) -> None:
        chosen = self._face(face)
        if chosen and not owner(self.stage.library, chosen):
            self._decide(lambda: ignore_face(self.stage.library, self.stage.pack, chosen))

    @rule(person=PICK, year=st.integers(1990, 2020))
    def born(self, person: int, year: int) -> None:
        day = date(year, 1, 1)
        self._decide(lambda: set_birth_date(self.stage.library, self.stage.pack, self._person(person), day))

    @rule(photo=st.integers(1, 12), allowed=st.booleans())
    def repeats(self, photo: int, allowed: bool) -> None:
        self._decide(lambda: allow_repeats(self.stage.library, self.stage.pack, photo, allowed=allowed))

    @rule()
    def join(self) -> None:
        self._group(lambda: apply(self.stage.library, self.stage.pack, self._planned_new()))

    def _planned_new(self) -> Regrouping:
        return plan_new(self.stage.library, self.stage.pack)

    @precondition(lambda self: self.stage.steps() % 3 == 1)
    @rule()
    def restart(self) -> None:
        self.stage.reopen()

    def _whose(self) -> dict[object, object]:
        return dict(self.stage.sql("SELECT id, person_id FROM faces"))  # type: ignore[arg-type]

    def _decided(self) -> dict[object, object]:
        """Confirmed faces and all faces of people kept whole."""
        kept = self.stage.library.people.kept_whole()
        return {face: person for face, person in self._whose().items() if person in kept}

    @invariant()
    def all_is_sound(self) -> None:
        self.stage.check_sound()


TestDecisions = Decisions.TestCase
TestDecisions.settings = settings(
    max_examples=int(os.environ.get("KINFRAME_SEQUENCES", "40")),
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)

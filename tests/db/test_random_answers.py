"""Any answers to any questions, taken back and brought back, with groupings in between."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from models.changes import Changes
from models.errors import AppError
from models.review import Asked, Question, Queue
from services.grouping import apply
from services.joining import plan_new
from services.merging import merge
from services.reviewing import answer, look_alike, name_asked, person_asked, queue, stranger_asked
from services.undoing import redo, undo
from tests.db.likely import group_like, like, loose
from tests.db.stage import Stage

NAMES = st.sampled_from(["Ann", "ann", "Bob", "Çelik", "  Dora  "])
PICK = st.integers(0, 10_000)


class Answers(RuleBasedStateMachine):
    """A library with fragments and loose faces, and a person who presses any key."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.stage = Stage(Path(self._folder.name))
        self.stage.cast([5, 4, 4, 3])
        for person in (1, 2):
            group_like(self.stage, person, 0.7, seed=person)
            for seed in range(3):
                loose(self.stage, like(self.stage, person, 0.85, 20 * person + seed))

    def teardown(self) -> None:
        self.stage.library.close()
        self._folder.cleanup()

    def _queue(self) -> Queue:
        return queue(self.stage.library, self.stage.pack)

    def _answer(self, pick: int, way: Callable[[Question], Changes], *, from_pairs: bool = False) -> None:
        library, pack = self.stage.library, self.stage.pack
        asked = look_alike(library, pack) if from_pairs else self._queue().questions
        if not asked:
            return
        question = asked[pick % len(asked)]
        rows, steps, before = self.stage.rows(), self.stage.steps(), self._queue()
        try:
            way(question)
        except AppError:
            assert self.stage.rows() == rows
            return
        assert self.stage.steps() == steps + 1
        after, now = self.stage.rows(), self._queue()
        assert question.key not in {one.key for one in now.questions}
        assert question.key not in {one.key for one in look_alike(library, pack)}
        undo(library, pack)
        assert self.stage.rows() == rows
        assert self._queue() == before
        redo(library, pack)
        assert self.stage.rows() == after
        assert self._queue() == now

    @rule(pick=PICK, yes=st.booleans(), from_pairs=st.booleans())
    def say_yes_or_no(self, pick: int, yes: bool, from_pairs: bool) -> None:
        library, pack = self.stage.library, self.stage.pack
        self._answer(pick, lambda asked: answer(library, pack, asked, yes=yes), from_pairs=from_pairs)

    @rule(pick=PICK, name=NAMES)
    def type_a_name(self, pick: int, name: str) -> None:
        self._answer(pick, lambda asked: name_asked(self.stage.library, self.stage.pack, asked, name))

    @rule(pick=PICK, who=PICK)
    def choose_somebody(self, pick: int, who: int) -> None:
        people = self.stage.library.people.all()
        person = people[who % len(people)].id
        self._answer(pick, lambda asked: person_asked(self.stage.library, self.stage.pack, asked, person))

    @rule(pick=PICK)
    def call_them_a_stranger(self, pick: int) -> None:
        self._answer(pick, lambda asked: stranger_asked(self.stage.library, self.stage.pack, asked))

    @rule(one=PICK, other=PICK)
    def merge_by_mistake(self, one: int, other: int) -> None:
        people = [person.id for person in self.stage.library.people.all()]
        chosen = people[one % len(people)], people[other % len(people)]
        if chosen[0] != chosen[1]:
            merge(self.stage.library, self.stage.pack, *chosen)

    @rule()
    def take_back(self) -> None:
        if self.stage.library.history.last_done() is not None:
            undo(self.stage.library, self.stage.pack)

    @rule()
    def bring_back(self) -> None:
        if self.stage.library.history.last_undone() is not None:
            redo(self.stage.library, self.stage.pack)

    @rule()
    def group(self) -> None:
        confirmed = {face.id: face.person_id for face in self.stage.library.faces.all() if face.confirmed}
        apply(self.stage.library, self.stage.pack, plan_new(self.stage.library, self.stage.pack))
        for face, person in confirmed.items():
            assert self.stage.person_of(face) == person

    @invariant()
    def nothing_decided_is_lost(self) -> None:
        self.stage.check_sound()
        assert all(face.person_id is not None for face in self.stage.library.faces.all() if face.confirmed)

    @invariant()
    def what_is_asked_can_be_asked(self) -> None:
        seen = self._queue()
        assert seen == self._queue()
        assert len({question.key for question in seen.questions}) == len(seen.questions)
        for question in seen.questions:
            assert question.faces
            assert question.resolves > 0
            assert (question.likelihood is None) == (question.asked is Asked.WHO)
            assert bool(question.beside) == (question.asked is not Asked.WHO)


Answers.TestCase.settings = settings(
    max_examples=int(os.environ.get("KINFRAME_RANDOM_ANSWERS", "8")),
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestAnswers = Answers.TestCase

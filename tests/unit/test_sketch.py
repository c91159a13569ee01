"""Drafts, and every step of drawing them: taken back and done again without losing a pixel."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from models.face import Eyes
from models.geometry import Box
from tests.fakes import calm
from ui.crop.sketch import Draft, Sketch

BOX, ELSEWHERE, FAR = Box(10, 20, 40, 50), Box(12, 20, 40, 50), Box(300, 200, 40, 50)
EYES: Eyes = ((20.0, 40.0), (40.0, 40.0))

numbers = st.integers(0, 60).map(float)
boxes = st.builds(
    Box, numbers, numbers, numbers.map(lambda side: side + 8), numbers.map(lambda side: side + 8)
)
pairs = st.tuples(st.tuples(numbers, numbers), st.tuples(numbers, numbers))


class _Drawing(RuleBasedStateMachine):
    """A person who draws, nudges, takes back and does again, beside a plain list of how things stood."""

    def __init__(self) -> None:
        super().__init__()
        self.sketch = Sketch()
        self.past: list[tuple[Draft, ...]] = []
        self.future: list[tuple[Draft, ...]] = []
        self.nudged: int | None = None

    def _did(self, before: tuple[Draft, ...], *, nudged: int | None = None) -> None:
        joins = nudged is not None and nudged == self.nudged
        if self.sketch.drafts == before:
            return
        if not joins:
            self.past.append(before)
        self.future.clear()
        self.nudged = nudged

    def _one(self, data: st.DataObject) -> Draft:
        return data.draw(st.sampled_from(self.sketch.drafts))

    @rule(box=boxes, replaces=st.none() | st.integers(1, 9))
    def add(self, box: Box, replaces: int | None) -> None:
        before = self.sketch.drafts
        made = self.sketch.add(box, replaces)
        assert self.sketch.drafts == (*before, Draft(made, box, None, replaces))
        self._did(before)

    @precondition(lambda self: self.sketch.drafts)
    @rule(data=st.data(), box=boxes)
    def reshape(self, data: st.DataObject, box: Box) -> None:
        before, draft = self.sketch.drafts, self._one(data)
        self.sketch.reshape(draft.id, box)
        self._did(before)

    @precondition(lambda self: self.sketch.drafts)
    @rule(data=st.data(), dx=st.integers(-2, 2))
    def nudge(self, data: st.DataObject, dx: int) -> None:
        before, draft = self.sketch.drafts, self._one(data)
        self.sketch.reshape(draft.id, draft.box.moved(dx, 0), joined=True)
        self._did(before, nudged=draft.id)

    @precondition(lambda self: self.sketch.drafts)
    @rule(data=st.data(), where=st.none() | pairs)
    def place_eyes(self, data: st.DataObject, where: Eyes | None) -> None:
        before, draft = self.sketch.drafts, self._one(data)
        self.sketch.place_eyes(draft.id, where)
        self._did(before)

    @precondition(lambda self: self.sketch.drafts)
    @rule(data=st.data())
    def discard(self, data: st.DataObject) -> None:
        before, draft = self.sketch.drafts, self._one(data)
        self.sketch.discard(draft.id)
        self._did(before)

    @rule()
    def undo(self) -> None:
        now = self.sketch.drafts
        if not self.past:
            assert self.sketch.undo() is None
            return
        assert self.sketch.undo() is not None
        self.future.append(now)
        assert self.sketch.drafts == self.past.pop()
        self._settle_nudges()

    @rule()
    def redo(self) -> None:
        now = self.sketch.drafts
        if not self.future:
            assert self.sketch.redo() is None
            return
        assert self.sketch.redo() is not None
        self.past.append(now)
        assert self.sketch.drafts == self.future.pop()
        self._settle_nudges()

    def _settle_nudges(self) -> None:
        """A nudge after undo may join the one that was done before."""
        last = self.sketch._done[-1] if self.sketch._done else None
        self.nudged = last.draft if last and last.words == "Nudge the rectangle" else None

    @precondition(lambda self: self.sketch.drafts)
    @rule(data=st.data())
    def settle(self, data: st.DataObject) -> None:
        before, draft = self.sketch.drafts, self._one(data)
        self.sketch.settle(draft.id)
        assert self.sketch.drafts == tuple(other for other in before if other.id != draft.id)
        self.past, self.future, self.nudged = [], [], None

    @invariant()
    def the_menu_says_what_there_is_to_take_back(self) -> None:
        assert (self.sketch.undo_words is not None) == bool(self.past)
        assert (self.sketch.redo_words is not None) == bool(self.future)

    @invariant()
    def no_two_drafts_share_an_id(self) -> None:
        assert len({draft.id for draft in self.sketch.drafts}) == len(self.sketch.drafts)


TestDrawing = _Drawing.TestCase
TestDrawing.settings = calm


@given(st.lists(st.tuples(st.sampled_from(["add", "move", "drop"]), boxes), min_size=1, max_size=12))
def test_everything_taken_back_leaves_nothing_and_done_again_all_of_it(steps: list[tuple[str, Box]]) -> None:
    sketch = Sketch()
    stood = [sketch.drafts]
    for what, box in steps:
        _act(sketch, what, box)
        if sketch.drafts != stood[-1]:
            stood.append(sketch.drafts)

    for before in reversed(stood[:-1]):
        sketch.undo()
        assert sketch.drafts == before
    assert sketch.undo() is None
    for after in stood[1:]:
        sketch.redo()
        assert sketch.drafts == after
    assert sketch.redo() is None


def _act(sketch: Sketch, what: str, box: Box) -> None:
    if what == "add" or not sketch.drafts:
        sketch.add(box)
    elif what == "move":
        sketch.reshape(sketch.drafts[0].id, box)
    else:
        sketch.discard(sketch.drafts[-1].id)


def test_a_row_of_nudges_is_taken_back_as_one() -> None:
    sketch = Sketch()
    draft = sketch.add(BOX)
    for pixel in range(1, 8):
        sketch.reshape(draft, BOX.moved(pixel, 0), joined=True)
    assert sketch.undo_words == "Nudge the rectangle"

    assert sketch.undo() == draft
    assert sketch.drafts == (Draft(draft, BOX),)
    assert sketch.redo() == draft
    assert sketch.drafts == (Draft(draft, BOX.moved(7, 0)),)


def test_nudges_of_two_rectangles_are_two_steps() -> None:
    sketch = Sketch()
    one, other = sketch.add(BOX), sketch.add(FAR)
    sketch.reshape(one, ELSEWHERE, joined=True)
    sketch.reshape(other, FAR.moved(1, 0), joined=True)

    sketch.undo()
    assert sketch.drafts == (Draft(one, ELSEWHERE), Draft(other, FAR))
    sketch.undo()
    assert sketch.drafts == (Draft(one, BOX), Draft(other, FAR))


def test_a_drag_between_two_rows_of_nudges_parts_them() -> None:
    sketch = Sketch()
    draft = sketch.add(BOX)
    sketch.reshape(draft, BOX.moved(1, 0), joined=True)
    sketch.reshape(draft, FAR)
    sketch.reshape(draft, FAR.moved(1, 0), joined=True)

    found = []
    while sketch.undo() is not None:
        found.append([one.box for one in sketch.drafts])
    assert found == [[FAR], [BOX.moved(1, 0)], [BOX], []]


def test_a_nudge_against_the_edge_changes_nothing_and_can_still_be_done_again() -> None:
    sketch = Sketch()
    draft = sketch.add(BOX)
    sketch.reshape(draft, ELSEWHERE, joined=True)
    sketch.place_eyes(draft, EYES)
    sketch.undo()

    sketch.reshape(draft, ELSEWHERE, joined=True)

    assert sketch.redo_words == "Place the eyes"


@pytest.mark.parametrize("act", ["settle", "clear"])
def test_what_was_stored_can_no_longer_be_taken_back_here(act: str) -> None:
    sketch = Sketch()
    one, other = sketch.add(BOX), sketch.add(FAR)
    sketch.reshape(one, ELSEWHERE)
    sketch.undo()

    if act == "settle":
        sketch.settle(one)
    else:
        sketch.clear()

    assert [draft.id for draft in sketch.drafts] == ([other] if act == "settle" else [])
    assert (sketch.undo_words, sketch.redo_words) == (None, None)
    assert (sketch.undo(), sketch.redo()) == (None, None)


def test_an_id_is_never_used_again() -> None:
    sketch = Sketch()
    first = sketch.add(BOX)
    sketch.undo()
    second = sketch.add(BOX)
    sketch.clear()

    assert len({first, second, sketch.add(BOX)}) == 3


def test_a_new_step_forgets_what_was_taken_back() -> None:
    sketch = Sketch()
    draft = sketch.add(BOX)
    sketch.reshape(draft, FAR)
    sketch.undo()
    sketch.reshape(draft, ELSEWHERE)

    assert sketch.redo() is None
    assert sketch.drafts == (Draft(draft, ELSEWHERE),)


def test_clicked_eyes_stay_as_long_as_the_rectangle_holds_them() -> None:
    sketch = Sketch()
    draft = sketch.add(BOX)
    sketch.place_eyes(draft, EYES)
    sketch.reshape(draft, ELSEWHERE, joined=True)
    eyes = [sketch.drafts[0].eyes]
    sketch.reshape(draft, FAR)
    eyes.append(sketch.drafts[0].eyes)
    sketch.undo()

    assert [*eyes, sketch.drafts[0].eyes] == [EYES, None, EYES]


def test_each_step_has_its_words() -> None:
    sketch = Sketch()
    draft = sketch.add(BOX)
    said = [sketch.undo_words]
    sketch.place_eyes(draft, EYES)
    said.append(sketch.undo_words)
    sketch.place_eyes(draft, None)
    said.append(sketch.undo_words)
    sketch.reshape(draft, FAR)
    said.append(sketch.undo_words)
    sketch.discard(draft)
    said.append(sketch.undo_words)

    assert said == [
        "Draw a rectangle",
        "Place the eyes",
        "Take the eyes away",
        "Change the rectangle",
        "Discard the rectangle",
    ]


def test_a_draft_that_is_not_there_is_nobody() -> None:
    sketch = Sketch()
    draft = sketch.add(BOX, replaces=7)

    assert sketch.draft(draft) == Draft(draft, BOX, None, 7)
    assert sketch.draft(None) is None
    assert sketch.draft(draft + 1) is None

"""Any step of the history can be reversed on its own, unless another one stands in its way."""

from __future__ import annotations

import os
import random
from collections.abc import Callable

import pytest

from models.errors import AppError
from models.face import DetectedFace, Vector
from models.geometry import Box
from repository.conflicts import Footprint
from repository.journal import RowChange
from services.distinguishing import different_people
from services.drawing import keep_drawn
from services.merging import merge
from services.naming import name_person
from services.rejecting import confirm, hide_face, not_this_person, use_as_cover
from services.undoing import InTheWayError, redo, reverse, undo
from tests.clicks import Clicks
from tests.db.stage import Stage
from tests.fakes import detected

LONG = int(os.environ.get("KINFRAME_HISTORY", "5000"))


def drawn(_number: int, vector: Vector, box: Box) -> DetectedFace:
    return detected(vector, box)


def _texts(stage: Stage, *, undone: bool) -> list[str]:
    return [step.text for step in stage.library.history.all() if step.undone == undone]


def test_an_old_step_is_undone_while_later_ones_stay(people: Stage) -> None:
    library, pack = people.library, people.pack
    name_person(library, pack, 1, "Ann")
    name_person(library, pack, 2, "Bob")
    not_this_person(library, pack, [12], 3)
    changes = reverse(library, pack, 1)
    assert changes.text == "Undone: Named Ann"
    assert changes.people == {1}
    assert library.people.get(1).name is None
    assert library.people.get(2).name == "Bob"
    assert people.person_of(12) is None
    people.check_sound()


def test_it_comes_back_on_its_own_too(people: Stage) -> None:
    library, pack = people.library, people.pack
    name_person(library, pack, 1, "Ann")
    name_person(library, pack, 2, "Bob")
    before = people.rows()
    reverse(library, pack, 1)
    people.reopen()
    assert reverse(people.library, pack, 1).text == "Named Ann"
    assert people.rows() == before


def test_a_step_is_not_undone_from_under_those_that_build_on_it(people: Stage) -> None:
    library, pack = people.library, people.pack
    kept = keep_drawn(library, pack, people.drawn(people.vector(1, 40)), name="Kit")
    (person,) = (row for row in kept.people if row > 4)
    name_person(library, pack, person, "Kitty")
    name_person(library, pack, 1, "Ann")
    merge(library, pack, 2, person)
    before = people.rows()
    with pytest.raises(
        InTheWayError, match="“Kept a drawn face as Kit” cannot be undone on its own:"
    ) as error:
        reverse(library, pack, 1)
    assert [step.id for step in error.value.others] == [4, 2]
    assert "“Merged an unnamed person with Kitty” and “Renamed Kit to Kitty” are in the way." in str(
        error.value
    )
    assert people.rows() == before


def test_those_in_the_way_are_undone_as_well_if_asked_for(people: Stage) -> None:
    library, pack = people.library, people.pack
    keep_drawn(library, pack, people.drawn(people.vector(1, 40)), name="Kit")
    person = max(library.people.ids())
    name_person(library, pack, person, "Kitty")
    name_person(library, pack, 1, "Ann")
    changes = reverse(library, pack, 1, with_others=True)
    assert changes.text == "Undone: Kept a drawn face as Kit, with “Renamed Kit to Kitty”"
    assert _texts(people, undone=False) == ["Named Ann"]
    assert person not in library.people.ids()
    people.check_sound()
    # Redo brings them back in the order in which they can stand.
    assert redo(library, pack).text == "Kept a drawn face as Kit"
    assert redo(library, pack).text == "Renamed Kit to Kitty"


def test_what_was_taken_back_needs_what_it_was_built_on(people: Stage) -> None:
    library, pack = people.library, people.pack
    keep_drawn(library, pack, people.drawn(people.vector(1, 40)), name="Kit")
    name_person(library, pack, max(library.people.ids()), "Kitty")
    undo(library, pack)
    undo(library, pack)
    with pytest.raises(InTheWayError, match="“Renamed Kit to Kitty” cannot be brought back on its own"):
        reverse(library, pack, 2)
    reverse(library, pack, 2, with_others=True)
    assert _texts(people, undone=False) == ["Renamed Kit to Kitty", "Kept a drawn face as Kit"]


def test_what_was_decided_since_stands_in_the_way_of_bringing_back(people: Stage) -> None:
    library, pack = people.library, people.pack
    name_person(library, pack, 1, "Ann")
    undo(library, pack)
    name_person(library, pack, 1, "Anna")
    with pytest.raises(InTheWayError, match="“Named Anna” is in the way"):
        reverse(library, pack, 1)
    reverse(library, pack, 1, with_others=True)
    assert library.people.get(1).name == "Ann"


def test_a_person_stays_decided_while_any_step_about_them_stands(people: Stage) -> None:
    library, pack = people.library, people.pack
    name_person(library, pack, 1, "Ann")
    use_as_cover(library, pack, 1, people.faces_of(1)[2])
    reverse(library, pack, 1)
    assert library.people.get(1).decided
    undo(library, pack)
    assert not library.people.get(1).decided


def test_what_is_brought_back_after_other_decisions_leads_back_to_what_was_then(people: Stage) -> None:
    library, pack = people.library, people.pack
    before = people.rows()
    for face in people.faces_of(1)[:2]:
        use_as_cover(library, pack, 1, face)
    undo(library, pack)
    undo(library, pack)
    name_person(library, pack, 2, "Ann")
    reverse(library, pack, 1)
    reverse(library, pack, 1)
    # Built on step 1 once, and brought back without it.
    reverse(library, pack, 2)
    while library.history.last_done():
        undo(library, pack)
    assert people.rows() == before


def test_a_merge_keeps_its_group_whole_although_the_name_before_it_is_taken_back(people: Stage) -> None:
    library, pack = people.library, people.pack
    name_person(library, pack, 1, "Sarah")
    merge(library, pack, 2, 1)
    faces = people.faces_of(1)
    reverse(library, pack, 1)
    assert 1 in library.people.kept_whole()
    people.regroup()
    assert people.faces_of(1) == faces


def test_undo_and_redo_go_on_around_a_step_reversed_on_its_own(people: Stage) -> None:
    library, pack = people.library, people.pack
    for person, name in ((1, "Ann"), (2, "Bob"), (3, "Cleo")):
        name_person(library, pack, person, name)
    reverse(library, pack, 1)
    undo(library, pack)
    assert _texts(people, undone=False) == ["Named Bob"]
    assert [redo(library, pack).text for _ in range(2)] == ["Named Cleo", "Named Ann"]
    with pytest.raises(AppError, match="nothing to redo"):
        redo(library, pack)


def test_a_regrouping_in_between_confuses_nothing(people: Stage) -> None:
    library, pack = people.library, people.pack
    confirm(library, pack, [1], 1)
    hide_face(library, pack, 8)
    people.photo(300, [(people.vector(0, 90), Box(100, 100, 80, 80))])
    people.regroup()
    reverse(library, pack, 1)
    people.regroup()
    reverse(library, pack, 1)
    assert library.faces.get(1).confirmed
    people.check_sound()


def test_the_history_says_which_faces_a_step_is_about(people: Stage) -> None:
    library, pack = people.library, people.pack
    merge(library, pack, 2, 1)
    name_person(library, pack, 1, "Ann")
    named, merged = library.history.entries()
    assert (merged.count, merged.faces) == (5, (7, 8, 9, 10))
    assert named.count == 0
    assert len(named.faces) == 1
    assert people.person_of(named.faces[0]) == 1


def test_telling_the_same_two_apart_twice_is_in_the_way() -> None:
    pair = {"one": 1, "other": 2}
    first = Footprint.of([RowChange("look_alikes", 7, {"id": 7, **pair}, None)])
    second = Footprint.of([RowChange("look_alikes", 8, None, {"id": 8, **pair})])
    other = Footprint.of([RowChange("look_alikes", 9, None, {"id": 9, "one": 3, "other": 4})])
    assert first.is_in_the_way_of(second)
    assert second.is_in_the_way_of(first)
    assert not first.is_in_the_way_of(other)


def test_an_unknown_step_is_a_sentence(people: Stage) -> None:
    with pytest.raises(AppError, match="There is no step 7 in the history"):
        reverse(people.library, people.pack, 7)


@pytest.mark.parametrize("seed", range(6))
def test_reversing_everything_in_any_order_restores_every_byte(
    stages: Callable[[str], Stage], seed: int
) -> None:
    stage = stages(f"any-order-{seed}")
    stage.cast([6, 5, 4, 3])
    library, pack = stage.library, stage.pack
    before = stage.rows()
    clicks = Clicks(library, pack, seed, drawn)
    for _ in range(40):
        clicks.decide()
    after = stage.rows()
    dice = random.Random(seed)  # noqa: S311
    while standing := [step.id for step in library.history.all() if not step.undone]:
        reverse(library, pack, dice.choice(standing), with_others=True)
        stage.check_sound()
    assert stage.rows() == before
    while undone := [step.id for step in library.history.all() if step.undone]:
        reverse(library, pack, dice.choice(undone), with_others=True)
    assert stage.rows() == after


def test_one_step_out_of_many_comes_and_goes_without_a_trace(people: Stage) -> None:
    different_people(people.library, people.pack, [1, 2])
    clicks = Clicks(people.library, people.pack, 11, drawn)
    for _ in range(60):
        clicks.decide()
    before = people.rows()
    alone = 0
    for step in people.library.history.all():
        try:
            reverse(people.library, people.pack, step.id)
        except InTheWayError:
            assert people.rows() == before
        else:
            alone += 1
            people.check_sound()
            reverse(people.library, people.pack, step.id)
            assert people.rows() == before
    assert alone > 10


def test_a_long_history_is_undone_to_the_start_and_redone_to_the_end(people: Stage) -> None:
    library, pack = people.library, people.pack
    before = people.rows()
    clicks = Clicks(library, pack, 5, drawn)
    for _ in range(LONG):
        clicks.decide()
    after = people.rows()
    for _ in range(LONG):
        undo(library, pack)
    assert people.rows() == before
    people.reopen()
    for _ in range(LONG):
        redo(people.library, pack)
    assert people.rows() == after
    people.check_sound()

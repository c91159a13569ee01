"""Photos turned for the screen: one step, taken back and done again, and nothing but the turn changes."""

from __future__ import annotations

import pytest

from models.errors import UnknownNameError
from services.turning import turn_photos
from services.undoing import redo, undo
from tests.db.stage import DECIDED, Stage

TABLES = (*DECIDED, "photos")


def turns(stage: Stage) -> dict[object, object]:
    """Of the photos that are turned at all."""
    return dict(stage.sql("SELECT id, turn FROM photos WHERE turn <> 0"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("quarters", "turn", "words"),
    [
        (1, 1, "Turned 2 photos to the right"),
        (-1, 3, "Turned 2 photos to the left"),
        (2, 2, "Turned 2 photos upside down"),
        (-2, 2, "Turned 2 photos upside down"),
        (5, 1, "Turned 2 photos to the right"),
    ],
)
def test_a_turn_is_one_step_that_goes_back_and_forth(
    people: Stage, quarters: int, turn: int, words: str
) -> None:
    library, pack = people.library, people.pack
    before = people.rows(TABLES)
    changes = turn_photos(library, pack, [1, 3, 1], quarters)
    after = people.rows(TABLES)
    assert turns(people) == {1: turn, 3: turn}
    assert (changes.text, sorted(changes.photos)) == (words, [1, 3])
    assert {name: after[name] for name in DECIDED} == {name: before[name] for name in DECIDED}
    assert undo(library, pack).photos == {1, 3}
    assert people.rows(TABLES) == before
    redo(library, pack)
    assert people.rows(TABLES) == after
    people.check_sound()


def test_turns_add_up_from_where_each_photo_is(people: Stage) -> None:
    library, pack = people.library, people.pack
    turn_photos(library, pack, [1], 3)
    turn_photos(library, pack, [1, 2], 2)
    assert turns(people) == {1: 1, 2: 2}
    turn_photos(library, pack, [1], -1)
    assert turns(people) == {2: 2}
    assert [library.photos.get(photo).turn for photo in (1, 2, 3)] == [0, 2, 0]


@pytest.mark.parametrize("quarters", [0, 4, -8])
def test_whole_turns_leave_no_step(people: Stage, quarters: int) -> None:
    steps = people.steps()
    assert turn_photos(people.library, people.pack, [1, 2], quarters).step is None
    assert (people.steps(), turns(people)) == (steps, {})


def test_a_photo_that_is_gone_turns_no_other(people: Stage) -> None:
    with pytest.raises(UnknownNameError, match="no longer in the library"):
        turn_photos(people.library, people.pack, [1, 9_999], 1)
    assert turns(people) == {}


def test_boxes_stay_those_of_the_upright_picture(people: Stage) -> None:
    before = people.sql("SELECT id, x, y, width, height FROM faces ORDER BY id")
    turn_photos(people.library, people.pack, [1, 2, 3], 1)
    assert people.sql("SELECT id, x, y, width, height FROM faces ORDER BY id") == before
    photo = people.library.photos.get(1)
    assert (photo.width, photo.height, photo.turn) == (1000, 800, 1)

"""Decisions about the faces of one photo: confirming all, exchanging two, moving one."""

from __future__ import annotations

import pytest

from models.changes import Changes
from models.errors import AppError
from models.geometry import Box
from services.naming import name_person
from services.photo_faces import confirm_photo, move_face, swap_people
from services.rejecting import confirm, hide_face, not_this_person
from services.undoing import InTheWayError, reverse, undo
from tests.db.stage import Stage

SARAH, TOM, NOBODY = 19, 20, 21
"""Faces of the group photo: Sarah's, who is person 1, Tom's, who is 2, and a stranger's."""


@pytest.fixture
def party(people: Stage) -> Stage:
    """`people`, two of them named, and a photo with both and a stranger."""
    seen = [people.vector(0, 50), people.vector(1, 50), people.vector(40, 0)]
    people.photo(200, [(vector, Box(100 + 200 * at, 100, 80, 80)) for at, vector in enumerate(seen)])
    people.regroup()
    name_person(people.library, people.pack, 1, "Sarah")
    name_person(people.library, people.pack, 2, "Tom")
    assert [people.person_of(face) for face in (SARAH, TOM, NOBODY)] == [1, 2, None]
    return people


def _photo(stage: Stage) -> int:
    return stage.library.faces.get(SARAH).photo_id


def _confirmed(stage: Stage, *faces: int) -> list[bool]:
    return [stage.library.faces.get(face).confirmed for face in faces]


def test_everybody_in_a_photo_is_confirmed_at_once(party: Stage) -> None:
    changes = party.there_and_back(lambda: confirm_photo(party.library, party.pack, _photo(party)))
    assert changes.text == "Confirmed 2 faces in this photo"
    assert (set(changes.faces), set(changes.people)) == ({SARAH, TOM}, {1, 2})
    assert _confirmed(party, SARAH, TOM, NOBODY) == [True, True, False]
    assert party.person_of(NOBODY) is None


def test_only_who_is_not_confirmed_yet_counts(party: Stage) -> None:
    confirm(party.library, party.pack, [SARAH], 1)
    changes = confirm_photo(party.library, party.pack, _photo(party))
    assert (changes.text, set(changes.faces)) == ("Confirmed 1 face in this photo", {TOM})


def test_hidden_faces_and_those_of_nobody_named_are_not_confirmed(party: Stage) -> None:
    hide_face(party.library, party.pack, SARAH)
    assert confirm_photo(party.library, party.pack, _photo(party)).faces == {TOM}
    for _ in range(3):
        undo(party.library, party.pack)
    assert party.library.people.get(2).name is None
    assert confirm_photo(party.library, party.pack, _photo(party)).faces == {SARAH}


def test_where_nothing_is_left_to_confirm_there_is_no_step(party: Stage) -> None:
    confirm_photo(party.library, party.pack, _photo(party))
    steps = party.steps()
    assert confirm_photo(party.library, party.pack, _photo(party)) == Changes()
    assert party.steps() == steps
    with pytest.raises(AppError, match="This photo is no longer in the library"):
        confirm_photo(party.library, party.pack, 999)


def test_two_faces_exchange_their_names(party: Stage) -> None:
    changes = party.there_and_back(lambda: swap_people(party.library, party.pack, SARAH, TOM))
    assert changes.text == "Sarah and Tom swapped"
    assert changes.people == {1, 2}
    assert [party.person_of(face) for face in (SARAH, TOM)] == [2, 1]
    assert _confirmed(party, SARAH, TOM) == [True, True]
    assert set(party.library.decisions.cannot_links()) == {(SARAH, 1), (TOM, 2)}
    party.regroup()
    assert [party.person_of(face) for face in (SARAH, TOM)] == [2, 1]


def test_swapping_twice_is_as_it_was_but_confirmed(party: Stage) -> None:
    swap_people(party.library, party.pack, SARAH, TOM)
    party.there_and_back(lambda: swap_people(party.library, party.pack, SARAH, TOM))
    assert [party.person_of(face) for face in (SARAH, TOM)] == [1, 2]
    assert set(party.library.decisions.cannot_links()) == {(SARAH, 2), (TOM, 1)}


@pytest.mark.parametrize(
    ("named", "text"),
    [(1, "Sarah and an unnamed person swapped"), (0, "Two unnamed people swapped")],
)
def test_unnamed_people_can_be_swapped_as_well(party: Stage, named: int, text: str) -> None:
    for _ in range(2 - named):
        undo(party.library, party.pack)
    assert party.there_and_back(lambda: swap_people(party.library, party.pack, TOM, SARAH)).text == text


@pytest.mark.parametrize(
    ("one", "other", "sentence"),
    [
        (SARAH, NOBODY, "One of these faces is nobody's yet"),
        (SARAH, SARAH, "Both faces are the same person"),
        (SARAH, 7, "in two different photos"),
        (SARAH, 999, "no longer in the library"),
    ],
)
def test_what_cannot_be_swapped_is_a_sentence(party: Stage, one: int, other: int, sentence: str) -> None:
    before, steps = party.rows(), party.steps()
    for pair in ((one, other), (other, one)):
        with pytest.raises(AppError, match=sentence):
            swap_people(party.library, party.pack, *pair)
    assert (party.rows(), party.steps()) == (before, steps)


def test_a_face_that_was_taken_away_is_neither_swapped_nor_moved(party: Stage) -> None:
    hide_face(party.library, party.pack, TOM)
    before = party.rows()
    with pytest.raises(AppError, match="not shown any more"):
        swap_people(party.library, party.pack, SARAH, TOM)
    with pytest.raises(AppError, match="not shown any more"):
        move_face(party.library, party.pack, TOM, 1)
    assert party.rows() == before


def test_a_face_moves_to_another_person_and_does_not_come_back(party: Stage) -> None:
    changes = party.there_and_back(lambda: move_face(party.library, party.pack, SARAH, 3))
    assert changes.text == "Moved a face from Sarah to an unnamed person"
    assert changes.people == {1, 3}
    assert party.person_of(SARAH) == 3
    assert party.library.decisions.cannot_links() == [(SARAH, 1)]
    assert party.library.people.get(3).decided
    party.regroup()
    assert party.person_of(SARAH) == 3


def test_a_group_nobody_has_spoken_of_is_not_told_apart(party: Stage) -> None:
    face = party.faces_of(3)[0]
    changes = party.there_and_back(lambda: move_face(party.library, party.pack, face, 1))
    assert changes.text == "Moved a face from an unnamed person to Sarah"
    assert party.library.decisions.cannot_links() == []


def test_a_group_whose_only_confirmed_face_moves_is_told_apart(party: Stage) -> None:
    face = party.faces_of(3)[0]
    confirm(party.library, party.pack, [face], 3)
    party.there_and_back(lambda: move_face(party.library, party.pack, face, 1))
    assert party.library.decisions.cannot_links() == [(face, 3)]


def test_moving_takes_back_that_it_is_not_them(party: Stage) -> None:
    not_this_person(party.library, party.pack, [SARAH], 1)
    changes = party.there_and_back(lambda: move_face(party.library, party.pack, SARAH, 1))
    assert changes.text == "Moved a face to Sarah"
    assert party.library.decisions.cannot_links() == []


def test_moving_a_face_to_whom_it_is_shown_as_confirms_it(party: Stage) -> None:
    changes = party.there_and_back(lambda: move_face(party.library, party.pack, SARAH, 1))
    assert (changes.text, _confirmed(party, SARAH)) == ("Confirmed Sarah", [True])
    assert not move_face(party.library, party.pack, SARAH, 1)
    with pytest.raises(AppError, match="This person is no longer in the library"):
        move_face(party.library, party.pack, SARAH, 999)


def test_an_older_move_is_reversed_from_under_later_ones_of_other_faces(party: Stage) -> None:
    before = party.rows()
    move_face(party.library, party.pack, NOBODY, 3)
    swap_people(party.library, party.pack, SARAH, TOM)
    move, swap = (step.id for step in reversed(party.library.history.all()[:2]))
    reverse(party.library, party.pack, move)
    party.check_sound()
    assert party.person_of(NOBODY) is None
    assert party.person_of(SARAH) == 2
    move_face(party.library, party.pack, TOM, 4)
    with pytest.raises(InTheWayError, match="Moved a face from Sarah to an unnamed person"):
        reverse(party.library, party.pack, swap)
    reverse(party.library, party.pack, swap, with_others=True)
    assert party.rows() == before

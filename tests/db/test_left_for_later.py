"""Who leaves a drawn face for later wants to say who it is: nothing places it meanwhile as if it were new."""

from __future__ import annotations

import pytest

from models.geometry import Box
from models.suggestion import DrawnFace
from services.drawing import keep_drawn, merge_drawn, redraw, save_drawn
from services.grouping import apply
from services.joining import plan_new
from services.naming import name_face, name_person
from services.rejecting import hide_face
from services.teaching import lesson, teach
from services.undoing import redo, undo
from tests.db.stage import Stage

SARAH = 1


def join(stage: Stage) -> None:
    assert apply(stage.library, stage.pack, plan_new(stage.library, stage.pack)) is not None
    stage.check_sound()


def seen(stage: Stage, look: int = 50, *, person: int = 0, weak: bool = False) -> DrawnFace:
    """A rectangle over one of a person's faces, in a photo where nobody else is."""
    photo, _ = stage.photo(400 + stage.library.photos.count())
    return stage.drawn(stage.vector(person, look), photo=photo, weak=weak)


def later(stage: Stage, look: int = 50, *, person: int = 0, weak: bool = False) -> int:
    """Esc; returns the face."""
    drawn = seen(stage, look, person=person, weak=weak)
    (face,) = save_drawn(stage.library, stage.pack, drawn).faces
    return face


def scanned(stage: Stage, look: int, person: int = 0) -> int:
    """A face a scan found."""
    where = [(stage.vector(person, look), Box(100, 100, 80, 80))]
    return stage.photo(700 + stage.library.photos.count(), where)[1][0]


@pytest.mark.parametrize("weak", [False, True])
def test_a_face_left_for_later_is_given_to_nobody_by_the_next_joining(people: Stage, weak: bool) -> None:
    assert seen(people).suggestion.best is not None, "there is somebody whom it might be given to"
    face = later(people, weak=weak)
    for _ in range(2):
        join(people)
        assert people.person_of(face) is None
    assert not people.library.faces.get(face).confirmed
    assert not people.sql("SELECT * FROM decisions")


def test_nor_after_it_was_taken_back_and_brought_back(people: Stage) -> None:
    face = later(people)
    join(people)
    undo(people.library, people.pack)
    join(people)
    assert not people.library.faces.exists(face)
    redo(people.library, people.pack)
    for _ in range(2):
        join(people)
        assert people.person_of(face) is None


def test_nor_after_it_was_taken_back_before_any_joining_and_the_library_was_opened_anew(
    people: Stage,
) -> None:
    face = later(people)
    undo(people.library, people.pack)
    redo(people.library, people.pack)
    people.reopen()
    join(people)
    assert people.person_of(face) is None


def test_nor_after_it_was_outlined_anew(people: Stage) -> None:
    face = later(people)
    again = people.drawn(
        people.vector(0, 51),
        photo=people.library.faces.get(face).photo_id,
        box=people.library.faces.get(face).box.moved(2, 2),
    )
    redraw(people.library, people.pack, again, face)
    join(people)
    assert people.person_of(face) is None


def test_two_of_the_same_person_left_for_later_found_no_group(people: Stage) -> None:
    faces = [later(people, look, person=40) for look in range(3)]
    before = people.library.people.ids()
    join(people)
    assert [people.person_of(face) for face in faces] == [None] * 3
    assert people.library.people.ids() == before


def test_what_a_scan_found_meanwhile_is_placed_as_ever(people: Stage) -> None:
    waits, came = later(people, person=40), scanned(people, 60)
    join(people)
    assert people.person_of(came) == SARAH
    assert people.person_of(waits) is None


def test_a_decision_elsewhere_gives_it_to_nobody(people: Stage) -> None:
    face = later(people)
    name_person(people.library, people.pack, 2, "Tom")
    hide_face(people.library, people.pack, people.faces_of(3)[0])
    merge_drawn(people.library, people.pack, seen(people, 1, person=1), 2)
    join(people)
    assert people.person_of(face) is None


@pytest.mark.parametrize("times", [1, 2])
def test_what_is_drawn_and_kept_as_new_is_no_reason_to_place_it(people: Stage, times: int) -> None:
    face = later(people)
    for look in range(times):
        keep_drawn(people.library, people.pack, seen(people, look, person=30), name=f"Ann {look}")
    join(people)
    assert people.person_of(face) is None


def test_once_the_group_it_is_like_has_grown_it_may_come_to_it(people: Stage) -> None:
    """As any face that waits: compared again only with a group that is another one since."""
    face = later(people)
    join(people)
    assert people.person_of(face) is None
    came = scanned(people, 60)
    join(people)
    assert people.person_of(came) == SARAH
    assert people.person_of(face) == SARAH
    assert not people.library.faces.get(face).confirmed, "nobody has said so"


def test_a_lesson_still_offers_it(people: Stage) -> None:
    name_person(people.library, people.pack, SARAH, "Sarah")
    face = later(people)
    join(people)
    assert lesson(people.library, people.pack, SARAH).faces == (face,)
    teach(people.library, people.pack, SARAH, [face])
    join(people)
    assert people.person_of(face) == SARAH
    assert people.library.faces.get(face).confirmed


def test_a_lesson_taken_back_leaves_it_waiting(people: Stage) -> None:
    name_person(people.library, people.pack, SARAH, "Sarah")
    face = later(people)
    join(people)
    teach(people.library, people.pack, SARAH, [face])
    undo(people.library, people.pack)
    join(people)
    assert people.person_of(face) is None
    assert lesson(people.library, people.pack, SARAH).faces == (face,)


def test_a_lesson_taken_back_after_grouping_saw_it_is_a_group_that_changed(people: Stage) -> None:
    """The group is smaller than when it was compared last, so whoever waits is compared with it again."""
    name_person(people.library, people.pack, SARAH, "Sarah")
    face = later(people)
    join(people)
    teach(people.library, people.pack, SARAH, [face])
    join(people)
    undo(people.library, people.pack)
    join(people)
    assert people.person_of(face) == SARAH
    assert not people.library.faces.get(face).confirmed


def test_it_is_named_later_like_any_other(people: Stage) -> None:
    name_person(people.library, people.pack, SARAH, "Sarah")
    face = later(people)
    join(people)
    name_face(people.library, people.pack, face, "Zoe")
    join(people)
    person = people.person_of(face)
    assert person is not None
    assert people.library.people.get(person).name == "Zoe"
    undo(people.library, people.pack)
    join(people)
    assert people.person_of(face) is None


def test_grouping_all_afresh_may_place_it(people: Stage) -> None:
    face = later(people)
    join(people)
    assert people.person_of(face) is None
    people.regroup()
    assert people.person_of(face) == SARAH
    assert not people.library.faces.get(face).confirmed


def test_what_a_scan_found_and_somebody_drew_over_waits_as_well(people: Stage) -> None:
    """The face is a drawn one from then on; it was nobody's before, and Esc decides nothing."""
    found = scanned(people, 0, person=45)
    join(people)
    assert people.person_of(found) is None
    photo = people.library.faces.get(found).photo_id
    over = people.drawn(people.vector(0, 55), photo=photo, box=people.library.faces.get(found).box)
    assert over.replaces == found
    save_drawn(people.library, people.pack, over)
    join(people)
    assert [people.person_of(face.id) for face in people.library.faces.all() if face.photo_id == photo] == [
        None
    ]

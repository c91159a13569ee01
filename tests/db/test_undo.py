"""Undo and redo when the world has moved on: regroupings, changed photos, people dissolved meanwhile."""

from __future__ import annotations

import sqlite3

import pytest

from models.changes import Changes
from models.geometry import Box
from services.drawing import keep_drawn, merge_drawn, save_drawn
from services.grouping import apply, plan
from services.merging import merge
from services.naming import name_face, name_person
from services.rejecting import confirm, hide_face, not_this_person, use_as_cover
from services.undoing import redo, undo
from tests.db.stage import Stage, owner


def _look_again_and_find_nothing(stage: Stage, photo: int) -> None:
    """What a scan does when the file has changed and shows nobody any more."""
    with stage.library.transaction():
        stage.library.detections.store(photo, [], stage.pack.id)


def test_redo_confirms_whom_the_person_meant_not_what_grouping_made_of_it(people: Stage) -> None:
    confirm(people.library, people.pack, [7], owner(people.library, 7))
    undo(people.library, people.pack)
    people.sql("UPDATE faces SET person_id = 3 WHERE id = 7")  # as a regrouping may
    redo(people.library, people.pack)
    assert people.person_of(7) == 2
    people.check_sound()


def test_undo_refreshes_the_person_grouping_gave_the_face_to(people: Stage) -> None:
    not_this_person(people.library, people.pack, [7], owner(people.library, 7))
    people.sql("UPDATE faces SET person_id = 3 WHERE id = 7")
    changes = undo(people.library, people.pack)
    assert people.person_of(7) == 2
    assert changes.people == {2, 3}
    people.check_sound()


def test_a_merge_is_undone_although_the_cover_is_gone(people: Stage) -> None:
    name_person(people.library, people.pack, 2, "Tom")
    use_as_cover(people.library, people.pack, 2, 8)
    merge(people.library, people.pack, 2, 1)
    _look_again_and_find_nothing(people, 8)
    changes = undo(people.library, people.pack)
    tom = people.library.people.get(2)
    assert (tom.name, tom.faces) == ("Tom", 4)
    assert changes.text.endswith("(one thing had changed since and stayed)")
    people.check_sound()


def test_a_named_person_survives_redoing_a_merge_whose_target_grouping_dissolved(people: Stage) -> None:
    people.photo(200, [(people.vector(50, 0), Box(10, 10, 60, 60))])
    people.photo(201, [(people.vector(50, 1), Box(10, 10, 60, 60))])
    people.regroup()
    name_person(people.library, people.pack, 1, "Sarah")
    merge(people.library, people.pack, 1, 5)
    undo(people.library, people.pack)
    _look_again_and_find_nothing(people, people.library.faces.get(19).photo_id)
    people.regroup()
    assert people.person_of(20) is None
    redo(people.library, people.pack)
    sarah = people.library.people.find("Sarah")
    assert (sarah.id, sarah.faces) == (5, 6)
    people.check_sound()
    undo(people.library, people.pack)
    assert people.library.people.find("Sarah").id == 1
    people.check_sound()


def test_groups_nobody_can_redo_are_forgotten(people: Stage) -> None:
    name_person(people.library, people.pack, 4, "Ann")
    undo(people.library, people.pack)
    for photo in (16, 17, 18):
        _look_again_and_find_nothing(people, photo)
    people.regroup()
    assert 4 in people.library.people.ids()
    name_person(people.library, people.pack, 1, "Sarah")
    people.regroup()
    assert people.library.people.ids() == {1, 2, 3}


def test_a_group_hidden_face_by_face_is_forgotten(people: Stage) -> None:
    for face in (16, 17, 18):
        hide_face(people.library, people.pack, face)
    assert people.library.people.count() == 3
    people.regroup()
    assert people.library.people.ids() == {1, 2, 3}
    for _ in range(3):
        undo(people.library, people.pack)
    people.regroup()
    assert people.library.people.count() == 4
    people.check_sound()


def test_rows_that_are_gone_are_counted_not_hidden(people: Stage) -> None:
    confirm(people.library, people.pack, [7], owner(people.library, 7))
    not_this_person(people.library, people.pack, [12], owner(people.library, 12))
    people.sql("PRAGMA foreign_keys = ON")
    people.library._connection.execute("DELETE FROM photos WHERE id IN (7, 12)")
    changes = undo(people.library, people.pack)
    assert changes.text == "Undone: Not this person (2 things had changed since and stayed)"
    assert undo(people.library, people.pack).text.endswith("(one thing had changed since and stayed)")
    people.check_sound()


def test_a_drawn_faces_small_picture_goes_with_it(people: Stage) -> None:
    def chip() -> bytes | None:
        return people.library.thumbnails.get("face", [7]).get(7)

    people.library.thumbnails.put([("face", 7, b"before")])
    over = people.drawn(people.vector(1, 91), photo=7, box=Box(95, 95, 90, 90))
    merge_drawn(people.library, people.pack, over, 2)
    assert chip() == b"chip"
    undo(people.library, people.pack)
    # Gone, so that it is made again from the box that stands now.
    assert chip() is None


def test_undoing_a_new_person_lets_its_later_faces_go(people: Stage) -> None:
    keep_drawn(people.library, people.pack, people.drawn(people.vector(60, 0)))
    people.photo(300, [(people.vector(60, 1), Box(10, 10, 60, 60))])
    people.regroup()
    assert people.person_of(20) == 5
    undo(people.library, people.pack)
    assert people.person_of(20) is None
    people.check_sound()
    redo(people.library, people.pack)
    people.regroup()
    assert people.faces_of(5) == [19, 20]
    people.check_sound()


def test_undoing_for_later_refreshes_the_group_that_took_the_face(people: Stage) -> None:
    changes = save_drawn(people.library, people.pack, people.drawn(people.vector(1, 90), photo=1))
    (face,) = changes.faces
    people.regroup()
    assert people.person_of(face) == 2
    assert 2 in undo(people.library, people.pack).people
    people.check_sound()


def test_naming_takes_a_refusal_back(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    not_this_person(people.library, people.pack, [1], owner(people.library, 1))
    name_face(people.library, people.pack, 1, "Sarah")
    assert people.person_of(1) == 1
    assert people.rows()["decisions"] == []
    not_this_person(people.library, people.pack, [1], owner(people.library, 1))
    people.check_sound()
    for _ in range(4):
        undo(people.library, people.pack)
    assert people.rows()["decisions"] == []
    assert people.person_of(1) == 1


def test_a_drawn_merge_is_undone_although_the_group_it_came_from_is_dissolved(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    box = people.library.faces.get(7).box
    merge_drawn(people.library, people.pack, people.drawn(people.vector(0, 9), photo=7, box=box), 1)
    assert people.person_of(7) == 1
    people.library._connection.execute("DELETE FROM people WHERE id = 2")
    changes = undo(people.library, people.pack)
    face = people.library.faces.get(7)
    assert (face.person_id, face.confirmed, face.source) == (None, False, "detected")
    assert changes.text == "Undone: Merged a drawn face with Sarah"
    people.check_sound()


def test_a_locked_cache_of_small_pictures_fails_no_decision(
    people: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("repository.connections.BUSY_SECONDS", 0.1)
    people.reopen()
    other = sqlite3.connect(people.folder / "thumbnails.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        changes = keep_drawn(people.library, people.pack, people.drawn(people.vector(9, 9)))
        assert changes.step is not None
        undo(people.library, people.pack)
    finally:
        other.close()
    assert people.library.faces.count() == 18


def test_a_regrouping_computed_before_another_one_is_void(people: Stage) -> None:
    early = plan(people.library, people.pack)
    assert apply(people.library, people.pack, plan(people.library, people.pack)) is not None
    assert apply(people.library, people.pack, early) is None
    people.check_sound()


def test_changes_say_whether_something_was_taken_back_in_any_language(people: Stage) -> None:
    named = name_person(people.library, people.pack, 2, "Tom")
    taken_back, brought_back = undo(people.library, people.pack), redo(people.library, people.pack)
    assert (named.undone, taken_back.undone, brought_back.undone) == (False, True, False)
    assert (Changes(photos=frozenset({1})) | taken_back).undone
    assert (taken_back | Changes(photos=frozenset({1}))).undone
    assert not (taken_back | named).undone

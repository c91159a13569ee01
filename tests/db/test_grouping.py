"""Regrouping: a cache is renewed, what people decided is not."""

from __future__ import annotations

from collections.abc import Callable, Generator

import pytest

from faces.packs import Pack
from models.errors import AppError
from models.geometry import Box
from repository.library import Library
from services.grouping import Regrouping, apply, plan, planning
from services.naming import name_person
from services.rejecting import confirm, not_this_person
from services.undoing import redo, undo
from tests.db.stage import DECIDED, Stage, owner, run
from workers import face_cluster_worker
from workers.face_cluster_worker import group_afresh


def _groups(stage: Stage) -> set[frozenset[int]]:
    people = stage.library.people.all()
    return {frozenset(stage.faces_of(person.id)) for person in people}


def test_the_largest_group_is_the_first(stage: Stage) -> None:
    stage.cast([2, 5, 3])
    assert [(person.key, person.faces) for person in stage.library.people.all()] == [
        ("face_000", 5),
        ("face_001", 3),
        ("face_002", 2),
    ]
    stage.check_sound()


def test_twelve_people_are_twelve_groups(stage: Stage) -> None:
    stage.cast(range(2, 14))
    assert stage.library.people.count() == 12
    assert [person.key for person in stage.library.people.all()] == [f"face_{n:03d}" for n in range(12)]


def test_a_face_seen_once_is_in_no_group(stage: Stage) -> None:
    stage.cast([1, 3])
    assert [found.face.id for found in stage.library.faces.in_no_group()] == [1]
    assert stage.library.people.count() == 1


def test_an_empty_library_is_grouped_too(stage: Stage) -> None:
    assert not stage.regroup()
    assert stage.library.people.all() == []


def test_regrouping_again_changes_nothing(people: Stage) -> None:
    before = people.rows()
    assert not people.regroup()
    assert people.rows() == before


def test_planning_writes_nothing(people: Stage) -> None:
    people.photo(200, [(people.vector(0, 50), Box(10, 10, 60, 60))])
    people.library.close()
    people.library = people._open()
    before = people.rows((*DECIDED, "history", "photos", "folders")), people.file.read_bytes()
    planned = plan(people.library, people.pack)
    assert (planned.moved, planned.new_groups, planned.emptied) == (1, 0, frozenset())
    assert (people.rows((*DECIDED, "history", "photos", "folders")), people.file.read_bytes()) == before


def test_a_plan_is_void_once_somebody_decided(people: Stage) -> None:
    people.photo(200, [(people.vector(0, 50), Box(10, 10, 60, 60))])
    decisions: list[Callable[[], object]] = [
        lambda: name_person(people.library, people.pack, 1, "Sarah"),
        lambda: undo(people.library, people.pack),
        lambda: redo(people.library, people.pack),
    ]
    for decide in decisions:
        planned = plan(people.library, people.pack)
        decide()
        before = people.rows()
        assert apply(people.library, people.pack, planned) is None
        assert people.rows() == before
    assert apply(people.library, people.pack, plan(people.library, people.pack))


def test_undecided_groups_keep_ids_and_keys_when_faces_are_added(people: Stage) -> None:
    before = {
        person.id: (person.key, set(people.faces_of(person.id))) for person in people.library.people.all()
    }
    people.cast([0, 0, 0, 9, 0, 4])
    after = {
        person.id: (person.key, set(people.faces_of(person.id))) for person in people.library.people.all()
    }
    assert set(after) == {1, 2, 3, 4, 5}
    assert all(
        after[person][0] == key and after[person][1] >= faces for person, (key, faces) in before.items()
    )
    people.check_sound()


def test_names_and_keys_survive(people: Stage) -> None:
    name_person(people.library, people.pack, 3, "Sarah")
    people.cast([0, 7, 0, 2])
    sarah = people.library.people.get(3)
    assert (sarah.key, sarah.name, sarah.faces) == ("face_002", "Sarah", 4)
    assert people.faces_of(3) == [12, 13, 14, 15]


def test_a_named_person_gets_their_new_faces(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    _, (new,) = people.photo(200, [(people.vector(0, 50), Box(10, 10, 60, 60))])
    changes = people.regroup()
    assert people.person_of(new) == 1
    assert changes.everything
    assert 1 in changes.people
    people.check_sound()


def test_a_refused_face_stays_away(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    not_this_person(people.library, people.pack, [3], owner(people.library, 3))
    for _ in range(3):
        people.regroup()
        assert people.person_of(3) != 1
    people.check_sound()


def test_a_wrong_confirmation_is_obeyed_too(people: Stage) -> None:
    people.sql("UPDATE faces SET person_id = 2 WHERE id = 1")
    confirm(people.library, people.pack, [1], owner(people.library, 1))
    people.regroup()
    assert people.person_of(1) == 2


def test_two_faces_of_one_photo_are_two_people(stage: Stage) -> None:
    stage.cast([4])
    stage.photo(
        50,
        [(stage.vector(0, 20), Box(10, 10, 60, 60)), (stage.vector(0, 21), Box(200, 10, 60, 60))],
    )
    stage.regroup()
    assert stage.library.people.get(1).faces == 5
    assert {stage.person_of(5), stage.person_of(6)} == {1, None}


def test_a_face_with_a_damaged_vector_loses_nothing(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    people.sql("UPDATE faces SET embedding = x'00' WHERE id IN (1, 7)")
    people.regroup()
    assert people.person_of(1) == 1
    assert people.person_of(7) == 2


def test_changes_name_every_person_touched(people: Stage) -> None:
    people.sql("UPDATE faces SET person_id = 2 WHERE id = 1")
    assert people.regroup().people == {1, 2}
    people.check_sound()


def test_the_worker_groups_again_on_what_was_decided_meanwhile(
    people: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    people.photo(200, [(people.vector(0, 50), Box(10, 10, 60, 60))])
    names = iter(["Ann", "Bob"])

    def slow_planning(library: Library, pack: Pack) -> Generator[float, None, Regrouping]:
        planned = yield from planning(library, pack)
        for name in names:
            name_person(people.library, people.pack, 1, name)
            break
        return planned

    monkeypatch.setattr(face_cluster_worker, "planning", slow_planning)
    assert run(group_afresh(people.library, people.pack))
    assert people.library.people.get(1).name == "Bob"
    assert people.library.people.get(1).faces == 7


def test_the_worker_gives_way_to_somebody_fast(people: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(face_cluster_worker, "apply", lambda *_: None)
    with pytest.raises(AppError, match="put off because you are deciding faster"):
        run(group_afresh(people.library, people.pack))

"""New faces come to the people there are; what is in a group stays there."""

from __future__ import annotations

import pytest

from faces.packs import Pack
from models.geometry import Box
from repository.library import Library
from services import joining
from services.drawing import keep_drawn
from services.grouping import apply
from services.joining import plan_new
from services.merging import merge
from services.naming import name_person
from services.rejecting import confirm, hide_face, not_this_person
from services.undoing import undo
from tests.db.stage import Stage, run
from workers.face_cluster_worker import group_new_faces, may_group_afresh


def join(stage: Stage) -> None:
    assert apply(stage.library, stage.pack, plan_new(stage.library, stage.pack)) is not None
    stage.check_sound()


def add(stage: Stage, person: int, look: int, x: float = 100) -> int:
    number = stage.library.photos.count() + 500
    _, (face,) = stage.photo(number, [(stage.vector(person, look), Box(x, 100, 80, 80))])
    return face


def test_a_library_grown_face_by_face_has_its_people(stage: Stage) -> None:
    for look in range(4):
        for person in range(3):
            add(stage, person, look)
            join(stage)
    groups = {frozenset(stage.faces_of(person.id)) for person in stage.library.people.all()}
    assert groups == {frozenset(range(person + 1, 13, 3)) for person in range(3)}


def test_a_new_face_joins_and_nobody_else_moves(people: Stage) -> None:
    before = {face.id: face.person_id for face in people.library.faces.all()}
    face = add(people, 0, 50)
    join(people)
    after = {face.id: face.person_id for face in people.library.faces.all()}
    assert after == before | {face: 1}


def test_joining_again_changes_nothing(people: Stage) -> None:
    add(people, 0, 50)
    add(people, 40, 0)
    join(people)
    before = people.rows(("faces", "people"))
    waiting = people.sql("SELECT face_id FROM waiting")
    join(people)
    assert people.rows(("faces", "people")) == before
    assert people.sql("SELECT face_id FROM waiting") == waiting


def test_a_face_alone_waits_until_its_like_comes(people: Stage) -> None:
    first = add(people, 40, 0)
    join(people)
    assert people.person_of(first) is None
    assert people.sql("SELECT face_id FROM waiting WHERE face_id = ?", first)
    second = add(people, 40, 1)
    join(people)
    assert people.person_of(first) == people.person_of(second) is not None
    assert not people.sql("SELECT face_id FROM waiting WHERE face_id = ?", first)


def test_a_refused_face_does_not_come_back(people: Stage) -> None:
    not_this_person(people.library, people.pack, [1], 1)
    join(people)
    assert people.person_of(1) is None
    undo(people.library, people.pack)
    join(people)
    assert people.person_of(1) == 1


def test_decided_people_never_come_together(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Ann")
    keep_drawn(people.library, people.pack, people.drawn(people.vector(0, 70), photo=9), name="Twin")
    add(people, 0, 60)
    join(people)
    assert {person.name for person in people.library.people.all()} >= {"Ann", "Twin"}


def test_a_merge_lets_faces_that_waited_join(stage: Stage) -> None:
    """Two halves of a person are too few for a left-over face; together they are a group that takes it."""
    stage.cast([2])
    lone = add(stage, 0, 90)
    join(stage)
    assert stage.person_of(lone) == 1


def test_damaged_looks_are_made_again(people: Stage) -> None:
    people.sql("UPDATE looks SET centroid = zeroblob(4 * dim) WHERE person_id = 1")
    people.sql("DELETE FROM looks WHERE person_id = 2")
    people.sql("UPDATE looks SET pack_id = 'another' WHERE person_id = 3")
    face = add(people, 0, 50)
    join(people)
    assert people.person_of(face) == 1
    assert not people.sql("SELECT 1 FROM looks WHERE pack_id = 'another' OR centroid = zeroblob(4 * dim)")


def test_a_hidden_face_is_none(people: Stage) -> None:
    face = add(people, 0, 50)
    hide_face(people.library, people.pack, face)
    join(people)
    assert people.person_of(face) is None


def test_a_plan_is_void_once_somebody_decided(people: Stage) -> None:
    add(people, 0, 50)
    planned = plan_new(people.library, people.pack)
    name_person(people.library, people.pack, 1, "Ann")
    assert apply(people.library, people.pack, planned) is None


def test_a_photo_of_mirrors_may_hold_a_person_twice(people: Stage) -> None:
    look = people.vector(0, 50)
    photo, faces = people.photo(
        700, [(look, Box(100, 100, 80, 80)), (people.vector(0, 51), Box(400, 100, 80, 80))]
    )
    join(people)
    assert sum(people.person_of(face) == 1 for face in faces) == 1
    people.sql("UPDATE photos SET repeats = 1 WHERE id = ?", photo)
    people.sql("DELETE FROM waiting")
    join(people)
    assert [people.person_of(face) for face in faces] == [1, 1]


def test_nobody_joins_a_photo_from_before_they_were_born(people: Stage) -> None:
    people.sql("UPDATE people SET born = '2000-01-01', decided = 1 WHERE id = 1")
    early, late = add(people, 0, 50), add(people, 0, 51)
    for face, day in ((early, "1999-12-31"), (late, "2000-01-02")):
        photo = people.library.faces.get(face).photo_id
        people.sql("UPDATE photos SET taken_at = ? WHERE id = ?", f"{day}T10:00:00", photo)
    join(people)
    assert people.person_of(early) != 1
    assert people.person_of(late) == 1


def test_only_an_undecided_library_is_grouped_afresh_by_itself(people: Stage) -> None:
    confirm(people.library, people.pack, [1], 1)
    assert may_group_afresh(people.library), "the first scan has not ended"
    undo(people.library, people.pack)
    people.library.groups.note_afresh(18)
    assert may_group_afresh(people.library)
    confirm(people.library, people.pack, [1], 1)
    assert not may_group_afresh(people.library)
    undo(people.library, people.pack)
    assert may_group_afresh(people.library)
    not_this_person(people.library, people.pack, [1], 1)
    assert not may_group_afresh(people.library)


def test_the_worker_joins(people: Stage) -> None:
    face = add(people, 1, 50)
    changes = run(group_new_faces(people.library, people.pack))
    assert changes.everything
    assert people.person_of(face) == 2


@pytest.mark.parametrize("into", [1, 2])
def test_after_a_merge_the_group_is_compared_anew(people: Stage, into: int) -> None:
    merge(people.library, people.pack, 3 - into, into)
    join(people)
    assert people.library.groups.settled()[into] == len(people.faces_of(into))


def test_somebody_who_is_merged_away_while_it_is_planned_is_not_joined(
    people: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is read of looks and of decisions is of one moment, or the plan is void."""
    face = add(people, 0, 50)
    heal = joining._heal_looks

    def slow(library: Library, pack: Pack) -> None:
        heal(library, pack)
        merge(library, pack, 1, 2)

    monkeypatch.setattr(joining, "_heal_looks", slow)
    join(people)
    assert people.person_of(face) in {2, None}

"""Many faces at once: given to somebody, called strangers, or made people of their own; each one step."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.changes import Changes
from models.errors import AppError
from models.geometry import Box
from services.moving_faces import ignore_faces, likely_owners, move_faces
from services.naming import name_face, name_person
from services.rejecting import not_this_person
from services.separating import Part, separate
from tests.db.stage import Stage


def test_faces_move_to_another_person_in_one_step(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    name_person(people.library, people.pack, 2, "Tom")
    faces = people.faces_of(1)[:3]
    changes = people.there_and_back(lambda: move_faces(people.library, people.pack, faces, 1, 2))
    assert changes.text == "Moved 3 faces from Sarah to Tom"
    assert set(faces) <= set(people.faces_of(2))
    assert all(people.library.faces.get(face).confirmed for face in faces)
    assert all(people.library.decisions.find(face, 1) is not None for face in faces)


def test_moving_takes_back_that_they_are_not_that_person(people: Stage) -> None:
    face = people.faces_of(1)[0]
    not_this_person(people.library, people.pack, [face], 1)
    people.sql("UPDATE faces SET person_id = 2 WHERE id = ?", face)
    move_faces(people.library, people.pack, [face], 2, 1)
    assert people.person_of(face) == 1
    assert people.library.decisions.find(face, 1) is None


def test_a_group_nobody_spoke_of_is_nobody_to_be_kept_from(people: Stage) -> None:
    faces = people.faces_of(4)
    move_faces(people.library, people.pack, faces[:1], 4, 3)
    assert people.library.decisions.find(faces[0], 4) is None


def test_faces_that_are_elsewhere_by_now_are_not_moved(people: Stage) -> None:
    mixed = [people.faces_of(1)[0], people.faces_of(2)[0]]
    before = people.rows()
    decisions: list[Callable[[], Changes]] = [
        lambda: move_faces(people.library, people.pack, mixed, 1, 3),
        lambda: ignore_faces(people.library, people.pack, mixed, 1),
        lambda: separate(people.library, people.pack, 1, [Part(tuple(mixed))]),
        lambda: move_faces(people.library, people.pack, [], 1, 3),
        lambda: separate(people.library, people.pack, 1, []),
    ]
    for decide in decisions:
        with pytest.raises(AppError, match="somewhere else by now"):
            decide()
    with pytest.raises(AppError, match="the same person already"):
        move_faces(people.library, people.pack, mixed[:1], 1, 1)
    assert people.rows() == before


def test_faces_called_strangers_are_asked_about_no_more(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    alike = people.faces_of(1)[:2]
    other = people.photo(700, [(people.vector(9, 0), Box(100, 100, 80, 80))])[1][0]
    name_face(people.library, people.pack, other, "Sarah")
    changes = people.there_and_back(lambda: ignore_faces(people.library, people.pack, [*alike, other], 1))
    assert changes.text == "3 faces are strangers"
    one, two, three = (people.person_of(face) for face in (*alike, other))
    assert one == two != three, "who are alike are one stranger, who are not are two"
    assert {one, three} <= people.library.people.ignored()
    assert all(people.library.decisions.find(face, 1) is not None for face in (*alike, other))


def test_a_face_without_a_vector_is_a_stranger_of_its_own(people: Stage) -> None:
    faces = people.faces_of(1)[:2]
    people.sql("UPDATE faces SET embedding = zeroblob(256) WHERE id = ?", faces[1])
    assert ignore_faces(people.library, people.pack, faces, 1).text == "2 faces are strangers"
    assert people.person_of(faces[0]) != people.person_of(faces[1])


def test_who_faces_may_be_is_who_they_are_like(people: Stage) -> None:
    faces = people.faces_of(2)[:3]
    likely = likely_owners(people.library, people.pack, faces)
    assert max(likely, key=lambda person: likely[person]) == 2
    people.sql("UPDATE faces SET embedding = zeroblob(256) WHERE id IN (?, ?, ?)", *faces)
    assert likely_owners(people.library, people.pack, faces) == {}


def test_parts_become_people_of_their_own_in_one_step(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    name_person(people.library, people.pack, 2, "Tom")
    faces = people.faces_of(1)
    parts = [Part(tuple(faces[:2]), "  Ann "), Part((faces[2],)), Part((faces[3],), "tom")]
    changes = people.there_and_back(lambda: separate(people.library, people.pack, 1, parts))
    assert changes.text == "Split 4 faces from Sarah"
    ann, nobody, tom = (people.person_of(face) for face in (faces[0], faces[2], faces[3]))
    assert ann is not None
    assert nobody is not None
    assert people.library.people.get(ann).name == "Ann"
    assert people.library.people.get(nobody).name is None
    assert tom == 2, "a name somebody has already means that person"
    for other in (ann, nobody, 2):
        assert 1 in people.library.look_alikes.of(other)
    assert nobody in people.library.look_alikes.of(ann)
    assert people.library.decisions.find(faces[0], 1) is not None


@pytest.mark.parametrize(
    ("count", "name", "sentence"),
    [
        (6, "Ann", "nobody to split them from"),
        (2, "sarah", "They are called sarah already"),
        (2, "\u200b", "Type a name first"),
    ],
)
def test_what_cannot_be_split_changes_nothing(people: Stage, count: int, name: str, sentence: str) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    before = people.rows()
    with pytest.raises(AppError, match=sentence):
        separate(people.library, people.pack, 1, [Part(tuple(people.faces_of(1)[:count]), name)])
    assert people.rows() == before

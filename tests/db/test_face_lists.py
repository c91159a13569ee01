"""Lists of faces: those seen once, the clearest first, and some by their ids."""

from __future__ import annotations

from models.geometry import Box
from services.naming import name_person
from services.rejecting import hide_face
from tests.db.stage import Stage


def alone(stage: Stage, qualities: list[float]) -> list[int]:
    """Faces in no group of these qualities; their ids."""
    ids = []
    for number, quality in enumerate(qualities):
        ids += stage.photo(500 + number, [(stage.vector(30 + number, 0), Box(10, 10, 60, 60))])[1]
        stage.sql("UPDATE faces SET quality = ? WHERE id = ?", quality, ids[-1])
    return ids


def listed(stage: Stage, most: int = -1) -> list[int]:
    return [found.face.id for found in stage.library.faces.in_no_group(most)]


def test_faces_seen_once_come_the_clearest_first_and_the_weak_last(people: Stage) -> None:
    ids = alone(people, [0.2, 0.9, 0.5, 0.99])
    people.sql("UPDATE faces SET weak = 1 WHERE id = ?", ids[3])
    assert listed(people) == [ids[1], ids[2], ids[0], ids[3]]
    assert listed(people, 2) == [ids[1], ids[2]]
    assert people.library.faces.count_in_no_group() == 4


def test_a_face_taken_away_is_no_more_among_them(people: Stage) -> None:
    ids = alone(people, [0.2, 0.9])
    hide_face(people.library, people.pack, ids[1])
    assert listed(people) == [ids[0]]
    assert people.library.faces.count_in_no_group() == 1


def test_some_faces_are_read_with_their_names_and_without_those_that_are_gone(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    mine, other = people.faces_of(1), people.faces_of(2)
    hide_face(people.library, people.pack, mine[0])
    found = people.library.faces.some([other[0], mine[0], mine[1], 999])
    assert [(one.face.id, one.name) for one in found] == sorted([(mine[1], "Sarah"), (other[0], None)])
    assert people.library.faces.some([]) == []


def test_as_many_people_are_counted_as_are_listed(people: Stage) -> None:
    for face in people.faces_of(4):
        hide_face(people.library, people.pack, face)
    assert people.library.people.count() == len(people.library.people.all()) == 3

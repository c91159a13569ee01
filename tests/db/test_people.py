from __future__ import annotations

from services.naming import name_person
from services.rejecting import hide_face
from tests.db.stage import Stage


def test_names_are_those_of_people_with_a_face_to_show(people: Stage) -> None:
    assert people.library.people.names() == []
    for person, name in ((1, "sarah"), (2, "Tom"), (3, "Ann")):
        name_person(people.library, people.pack, person, name)
    assert people.library.people.names() == ["Ann", "sarah", "Tom"]
    for face in people.library.faces.ids_of_person(2):
        hide_face(people.library, people.pack, face)
    assert people.library.people.names() == ["Ann", "sarah"]

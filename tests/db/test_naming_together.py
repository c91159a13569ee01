"""Several groups and faces that are one person, and those that are somebody known: one step each."""

from __future__ import annotations

import pytest

from models.errors import AppError
from models.geometry import Box
from services.describing import set_hidden, set_nicknames
from services.distinguishing import different_people
from services.naming import name_person
from services.naming_together import (
    is_known,
    join_known,
    known_among,
    known_as,
    name_loose_face,
    name_together,
)
from services.placing import keep_from
from services.rejecting import hide_face
from services.strangers import ignore
from services.undoing import undo
from tests.db.stage import Stage


@pytest.fixture
def loose(people: Stage) -> tuple[int, int]:
    """Two faces in no group."""
    found = [people.photo(300 + at, [(people.vector(60 + at, 0), Box(0, 0, 80, 80))])[1][0] for at in (0, 1)]
    people.regroup()
    assert [people.person_of(face) for face in found] == [None, None]
    return found[0], found[1]


def _name(stage: Stage, person: int) -> str | None:
    return stage.library.people.get(person).name


def test_several_groups_get_one_name_in_one_step(people: Stage) -> None:
    before = people.steps()
    changes = people.there_and_back(
        lambda: name_together(people.library, people.pack, [4, 2, 3], [], " Sarah ")
    )
    assert changes.text == "Named 3 people Sarah"
    assert people.steps() == before + 1
    assert _name(people, 2) == "Sarah"
    assert people.library.faces.count_of(2) == 5 + 4 + 3
    assert people.library.people.existing([3, 4]) == []


def test_who_has_the_name_already_takes_in_the_others(people: Stage) -> None:
    name_person(people.library, people.pack, 4, "Sarah")
    name_together(people.library, people.pack, [1, 4], [], "Sarah")
    assert people.library.faces.count_of(4) == 6 + 3


def test_faces_seen_once_come_along(people: Stage, loose: tuple[int, int]) -> None:
    changes = people.there_and_back(lambda: name_together(people.library, people.pack, [1], loose, "Tom"))
    assert changes.text == "Named 3 groups and faces Tom"
    assert [people.person_of(face) for face in loose] == [1, 1]
    assert people.library.faces.get(loose[0]).confirmed


def test_faces_alone_are_somebody_new_or_who_has_the_name(people: Stage, loose: tuple[int, int]) -> None:
    name_together(people.library, people.pack, [], loose, "Tom")
    tom = people.person_of(loose[0])
    assert tom not in {None, 1, 2, 3, 4}
    assert people.person_of(loose[1]) == tom
    undo(people.library, people.pack)
    assert people.person_of(loose[0]) is None
    name_person(people.library, people.pack, 1, "Tom")
    name_together(people.library, people.pack, [], loose, "Tom")
    assert people.person_of(loose[0]) == 1


def test_a_face_that_is_somebodys_by_now_stops_all_of_it(people: Stage, loose: tuple[int, int]) -> None:
    before = people.rows()
    with pytest.raises(AppError, match="shown somewhere else"):
        name_together(people.library, people.pack, [1, 2], [loose[0], 1], "Tom")
    assert people.rows() == before


def test_several_join_somebody_known_whose_name_stays(people: Stage, loose: tuple[int, int]) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    name_person(people.library, people.pack, 2, "Zoë")
    changes = people.there_and_back(lambda: join_known(people.library, people.pack, [2, 3], [], 1))
    assert changes.text == "Merged 2 people with Sarah"
    assert _name(people, 1) == "Sarah"
    undo(people.library, people.pack)
    changes = join_known(people.library, people.pack, [3, 1], loose, 1)
    assert changes.text == "3 groups and faces joined Sarah"
    assert people.person_of(loose[1]) == 1


def test_what_was_offered_and_taken_is_one_step(people: Stage, loose: tuple[int, int]) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    people.there_and_back(lambda: is_known(people.library, people.pack, 3, 1, is_face=False))
    assert people.library.people.existing([3]) == []
    people.there_and_back(lambda: is_known(people.library, people.pack, loose[0], 1, is_face=True))
    assert people.person_of(loose[0]) == 1


def test_an_offer_that_is_stale_changes_nothing(people: Stage, loose: tuple[int, int]) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    name_person(people.library, people.pack, 2, "Tom")
    before = people.rows()
    for one, who, is_face in ((2, 1, False), (3, 4, False), (1, 2, True)):
        with pytest.raises(AppError, match="Nothing was changed"):
            is_known(people.library, people.pack, one, who, is_face=is_face)
    assert people.rows() == before


def test_a_nickname_means_whom_it_belongs_to(people: Stage, loose: tuple[int, int]) -> None:
    name_person(people.library, people.pack, 1, "Robert")
    name_person(people.library, people.pack, 2, "Tom")
    set_nicknames(people.library, people.pack, 1, ["Bob"])
    same = known_as(people.library, 3, "bob")
    assert same is not None
    assert (same.person.id, same.known.id, same.name) == (3, 1, "bob")
    assert known_as(people.library, 3, "Rob") is None
    assert known_as(people.library, 2, "Bob") is None, "whoever has a name may be called so, too"
    name_loose_face(people.library, people.pack, loose[0], "Bob")
    assert people.person_of(loose[0]) == 1


def test_several_are_asked_about_only_if_somebody_else_is_called_so(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    same = known_among(people.library, [2, 3], "Sarah")
    assert same is not None
    assert (same.person.id, same.known.id) == (2, 1)
    assert known_among(people.library, [2, 1], "Sarah") is None
    assert known_among(people.library, [2, 3], "Zoë") is None


def test_faces_alone_are_who_has_the_nickname(people: Stage, loose: tuple[int, int]) -> None:
    name_person(people.library, people.pack, 1, "Greta")
    set_nicknames(people.library, people.pack, 1, ["Oma"])
    changes = people.there_and_back(lambda: name_together(people.library, people.pack, [], loose, "oma"))
    assert changes.text == "Named 2 faces Greta"
    assert [people.person_of(face) for face in loose] == [1, 1]
    assert _name(people, 1) == "Greta"


def test_a_stranger_and_somebody_hidden_take_nobody_in(people: Stage, loose: tuple[int, int]) -> None:
    library, pack = people.library, people.pack
    ignore(library, pack, [1])
    set_hidden(library, pack, [2], hidden=True)
    people.there_and_back(lambda: name_together(people.library, pack, [1, 2, 3], [], "Sarah"))
    (sarah,) = [one for one in people.library.people.all() if one.name == "Sarah"]
    assert (sarah.id, sarah.ignored, sarah.hidden, sarah.faces) == (3, False, False, 15)
    undo(people.library, pack)
    people.there_and_back(lambda: name_together(people.library, pack, [1, 2], loose, "Sarah"))
    sarah = people.library.people.get(2)
    assert (sarah.ignored, sarah.hidden, sarah.faces) == (False, False, 13)
    undo(people.library, pack)
    set_hidden(people.library, pack, [1], hidden=True)
    name_together(people.library, pack, [1, 2], [], "Sarah")
    sarah = people.library.people.get(2)
    assert (sarah.ignored, sarah.hidden) == (False, True)


def test_faces_are_somebody_new_where_only_a_stranger_is_called_so(
    people: Stage, loose: tuple[int, int]
) -> None:
    name_person(people.library, people.pack, 1, "Bob")
    ignore(people.library, people.pack, [1])
    name_together(people.library, people.pack, [], loose, "Bob")
    assert people.person_of(loose[0]) not in {None, 1}


def test_a_face_that_is_none_gets_no_name(people: Stage, loose: tuple[int, int]) -> None:
    hide_face(people.library, people.pack, loose[0])
    before = people.rows()
    with pytest.raises(AppError, match="not shown any more"):
        name_together(people.library, people.pack, [], loose, "Tom")
    assert people.rows() == before


def test_an_offer_is_stale_once_they_were_told_apart_or_are_strangers(
    people: Stage, loose: tuple[int, int]
) -> None:
    library, pack = people.library, people.pack
    name_person(library, pack, 1, "Sarah")
    different_people(library, pack, [1, 2])
    with library.transaction():
        keep_from(library, library.journal(), loose[0], 1)
    ignore(library, pack, [3])
    name_person(library, pack, 4, "Bob")
    ignore(library, pack, [4])
    before = people.rows()
    for one, who, is_face in ((2, 1, False), (loose[0], 1, True), (3, 1, False), (loose[1], 4, True)):
        with pytest.raises(AppError, match="Nothing was changed"):
            is_known(library, pack, one, who, is_face=is_face)
    assert people.rows() == before

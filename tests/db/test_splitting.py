"""Several people in one, and asking about it only where it is glaring."""

from __future__ import annotations

from services.distinguishing import split_off
from services.facts import allow_repeats
from services.merging import merge
from services.splitting import parts
from tests.db.likely import SARAH, TOM, group
from tests.db.stage import Stage


def test_who_looks_like_one_person_has_no_parts(people: Stage) -> None:
    assert [parts(people.library, people.pack, person) for person in (1, 2, 3, 4)] == [()] * 4


def test_two_people_merged_by_mistake_come_apart_the_larger_part_first(people: Stage) -> None:
    sarah, tom = set(people.faces_of(SARAH)), set(people.faces_of(TOM))
    merge(people.library, people.pack, TOM, SARAH)
    found = parts(people.library, people.pack, SARAH)
    assert [set(part) for part in found] == [sarah, tom]
    split_off(people.library, people.pack, found[1], SARAH)
    assert parts(people.library, people.pack, SARAH) == ()


def test_three_people_come_apart_as_three(people: Stage) -> None:
    for other in (2, 3):
        merge(people.library, people.pack, other, SARAH)
    assert [len(part) for part in parts(people.library, people.pack, SARAH)] == [6, 5, 4]


def test_a_single_face_is_no_part_and_goes_with_the_one_it_is_most_like(people: Stage) -> None:
    merge(people.library, people.pack, TOM, SARAH)
    other = group(people, people.vector(9, 1))
    (face,) = people.faces_of(other)
    merge(people.library, people.pack, other, SARAH)
    found = parts(people.library, people.pack, SARAH)
    assert len(found) == 2
    assert sorted(row for part in found for row in part) == sorted(people.faces_of(SARAH))
    assert face in {*found[0], *found[1]}


def test_faces_of_nobody_or_of_one_have_no_parts(people: Stage) -> None:
    assert parts(people.library, people.pack, 99) == ()
    alone = group(people, people.vector(9, 1))
    assert parts(people.library, people.pack, alone) == ()


def test_a_mirror_does_not_make_two_of_one(people: Stage) -> None:
    photos = [people.library.faces.get(face).photo_id for face in people.faces_of(SARAH)]
    for photo, face in zip(photos[:2], people.faces_of(SARAH)[2:4], strict=True):
        people.sql("UPDATE faces SET photo_id = ? WHERE id = ?", photo, face)
        allow_repeats(people.library, people.pack, photo, allowed=True)
    assert parts(people.library, people.pack, SARAH) == ()

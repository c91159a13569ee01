"""Look-alikes, splits, strangers, birth dates, mirrors: said once, obeyed, taken back whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from faces.vectors import unit
from models.changes import Changes
from models.errors import AppError
from models.face import Vector
from models.geometry import Box
from services.distinguishing import different_people, split_off
from services.facts import allow_repeats, date_of, set_birth_date
from services.merging import merge
from services.naming import name_person
from services.rejecting import not_this_person
from services.strangers import ignore, ignore_face, ignore_like, stop_ignoring
from services.suggesting import suggest, suggest_for_person
from services.undoing import redo, undo
from tests.db.stage import Stage
from tests.db.test_joining import add, join

TABLES = ("faces", "people", "decisions", "look_alikes", "photos")


def decides(stage: Stage, action: Callable[[], Changes]) -> Changes:
    """Do it, and see that undo and redo restore every row."""
    before = stage.rows(TABLES)
    changes = action()
    after = stage.rows(TABLES)
    assert after != before
    undo(stage.library, stage.pack)
    assert stage.rows(TABLES) == before
    redo(stage.library, stage.pack)
    assert stage.rows(TABLES) == after
    stage.check_sound()
    return changes


def between(stage: Stage, one: int, other: int, lean: float) -> Vector:
    """A face between two people; lean 1 is the first, 0 the second."""
    first, second = (stage.vector(person - 1, 40).astype(float) for person in (one, other))
    return unit(lean * first + (1 - lean) * second)


def put(stage: Stage, vector: Vector, *, taken: str | None = None, photo: int = 900) -> int:
    photo_id, (face,) = stage.photo(photo, [(vector, Box(100, 100, 80, 80))])
    stage.sql("UPDATE photos SET taken_at = ? WHERE id = ?", taken, photo_id)
    return face


def test_a_face_between_look_alikes_joins_neither_by_itself(people: Stage) -> None:
    lean = between(people, 1, 2, 0.55)
    undecided = put(people, lean, photo=901)
    join(people)
    assert people.person_of(undecided) in {1, 2}, "without being told, it would join somebody"
    decides(people, lambda: different_people(people.library, people.pack, [1, 2]))
    another = put(people, between(people, 1, 2, 0.45), photo=902)
    clear = put(people, people.vector(0, 77), photo=903)
    join(people)
    assert people.person_of(another) not in {1, 2}
    assert people.person_of(clear) == 1


def test_both_look_alikes_are_shown_where_one_is(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Ann")
    name_person(people.library, people.pack, 2, "Nan")
    assert [one.name for one in suggest(people.library, people.pack, people.vector(0, 60)).candidates] == [
        "Ann"
    ]
    different_people(people.library, people.pack, [2, 1])
    found = suggest(people.library, people.pack, people.vector(0, 60)).candidates
    assert [one.name for one in found] == ["Ann", "Nan"]
    assert [one.alike for one in found] == [("Nan",), ("Ann",)]
    assert found[0].likelihood is not None
    assert found[1].likelihood is not None
    assert found[0].likelihood > 0.9
    assert found[1].likelihood < 0.1


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (("Ann", "Bob"), "Told Ann and Bob apart"),
        ((None, "Bob"), "Told Bob and an unnamed person apart"),
        ((None, None), "Told two unnamed people apart"),
        ((None, None, None), "Told 3 people apart"),
    ],
)
def test_what_the_history_says_of_it(people: Stage, names: tuple[str | None, ...], text: str) -> None:
    for person, name in enumerate(names, start=1):
        if name:
            name_person(people.library, people.pack, person, name)
    changes = different_people(people.library, people.pack, list(range(1, len(names) + 1)))
    assert changes.text == text


def test_nobody_is_different_from_themselves(people: Stage) -> None:
    with pytest.raises(AppError, match="Choose two people"):
        different_people(people.library, people.pack, [1, 1])


def test_a_merge_overrules_that_two_are_different_and_keeps_the_rest(people: Stage) -> None:
    different_people(people.library, people.pack, [1, 2, 3])
    decides(people, lambda: merge(people.library, people.pack, 1, 2))
    assert people.library.look_alikes.all() == [(2, 3)]


def test_split_faces_are_a_person_and_stay_one(people: Stage) -> None:
    faces = people.faces_of(1)[:2]
    changes = decides(people, lambda: split_off(people.library, people.pack, faces, 1))
    assert changes.text == "Split 2 faces from an unnamed person"
    owners = {people.person_of(face) for face in faces}
    assert len(owners) == 1
    assert owners != {1}
    assert people.library.look_alikes.all() == [(1, owners.pop() or 0)]
    people.regroup()
    join(people)
    assert 1 not in {people.person_of(face) for face in faces}


def test_all_faces_cannot_be_split_off(people: Stage) -> None:
    with pytest.raises(AppError, match="all faces there are"):
        split_off(people.library, people.pack, people.faces_of(1), 1)
    with pytest.raises(AppError, match="somewhere else by now"):
        split_off(people.library, people.pack, people.faces_of(2)[:1], 1)


def test_an_ignored_person_is_not_proposed_but_goes_on_taking_their_faces(people: Stage) -> None:
    decides(people, lambda: ignore(people.library, people.pack, [1]))
    assert people.library.people.get(1).ignored
    assert not suggest(people.library, people.pack, people.vector(0, 60)).candidates
    face = add(people, 0, 61)
    join(people)
    assert people.person_of(face) == 1
    decides(people, lambda: stop_ignoring(people.library, people.pack, [1]))
    assert suggest(people.library, people.pack, people.vector(0, 60)).candidates


def test_all_like_a_stranger_are_ignored_but_nobody_named(people: Stage) -> None:
    """A second unnamed group of the same stranger, and a left-over face; Ann looks like them too."""
    name_person(people.library, people.pack, 2, "Ann")
    lone = put(people, people.vector(0, 62), photo=910)
    not_this_person(people.library, people.pack, [people.faces_of(1)[0]], 1)
    changes = decides(people, lambda: ignore_like(people.library, people.pack, 1))
    assert "Stranger" in changes.text
    assert people.person_of(lone) == 1
    ignored = {person.id for person in people.library.people.all() if person.ignored}
    assert ignored == {1}


def test_a_face_seen_once_and_all_like_it_are_ignored(people: Stage) -> None:
    face, twin = put(people, people.vector(40, 0), photo=911), put(people, people.vector(40, 1), photo=912)
    decides(people, lambda: ignore_face(people.library, people.pack, face))
    person = people.person_of(face)
    assert person is not None
    assert people.person_of(twin) == person
    assert people.library.people.get(person).ignored


def test_a_photo_from_before_somebodys_birth_speaks_against_them(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Ann")
    changes = decides(people, lambda: set_birth_date(people.library, people.pack, 1, date(2015, 3, 9)))
    assert changes.text == "Ann was born on 2015-03-09"
    photo, _ = people.photo(920)
    people.sql("UPDATE photos SET taken_at = '2015-03-08T12:00:00' WHERE id = ?", photo)
    best = suggest(people.library, people.pack, people.vector(0, 60), photo_id=photo).best
    assert best is not None
    assert best.against == ("This photo was taken before Ann was born.",)
    people.sql("UPDATE photos SET taken_at = '2015-03-09T12:00:00' WHERE id = ?", photo)
    assert (
        suggest(people.library, people.pack, people.vector(0, 60), photo_id=photo).candidates[0].against == ()
    )
    decides(people, lambda: set_birth_date(people.library, people.pack, 1, None))


def test_a_day_to_come_is_no_birth_date(people: Stage) -> None:
    with pytest.raises(AppError, match="still to come"):
        set_birth_date(people.library, people.pack, 1, datetime.now(UTC).date() + timedelta(days=3))


@pytest.mark.parametrize(("typed", "day"), [("2015-03-09", date(2015, 3, 9)), (" 1931 ", date(1931, 1, 1))])
def test_a_date_as_it_is_typed(typed: str, day: date) -> None:
    assert date_of(typed) == day


@pytest.mark.parametrize("typed", ["", "yesterday", "2015-13-01", "99999", "0"])
def test_what_is_no_date(typed: str) -> None:
    with pytest.raises(AppError, match="is not a date"):
        date_of(typed)


def test_whoever_is_in_the_photo_already_comes_last_and_says_so(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Ann")
    photo = people.library.faces.get(people.faces_of(1)[0]).photo_id
    face = people.vector(0, 60)
    found = suggest(people.library, people.pack, face, photo_id=photo).candidates
    assert found[0].against == ("Ann is already in this photo.",)
    decides(people, lambda: allow_repeats(people.library, people.pack, photo, allowed=True))
    assert suggest(people.library, people.pack, face, photo_id=photo).candidates[0].against == ()


def test_the_nearest_faces_are_told_with_their_dates(people: Stage) -> None:
    face = people.faces_of(1)[1]
    people.sql(
        "UPDATE photos SET taken_at = '2001-05-05' WHERE id = (SELECT photo_id FROM faces WHERE id = ?)", face
    )
    vector = people.library.faces.vectors_of([1], people.pack.id, people.pack.dim)[1].embedding
    best = suggest(people.library, people.pack, vector).best
    assert best is not None
    assert (best.near[0].face_id, best.near[0].taken_at) == (face, "2001-05-05")
    assert best.near[0].similarity == pytest.approx(1.0, abs=1e-5)
    assert len(best.near) == 3


def test_a_group_is_compared_with_everybody_else(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Ann")
    twins = [put(people, people.vector(0, 70 + look), photo=930 + look) for look in range(2)]
    people.sql("INSERT INTO people (key) VALUES ('face_099')")
    other = people.value("SELECT max(id) FROM people")
    people.sql("UPDATE faces SET person_id = ? WHERE id IN (?, ?)", other, *twins)
    assert isinstance(other, int)
    people.sql("DELETE FROM looks WHERE person_id = ?", other)
    found = suggest_for_person(people.library, people.pack, other)
    assert [one.name for one in found.candidates] == ["Ann"]
    different_people(people.library, people.pack, [1, other])
    assert suggest_for_person(people.library, people.pack, other).candidates == ()


def test_a_group_between_look_alikes_joins_neither_by_itself(people: Stage) -> None:
    """Two faces of a group of their own; a third, between them and Ann, would bring them together."""
    different_people(people.library, people.pack, [1, 2])
    group = [put(people, between(people, 1, 2, 0.5 + step / 50), photo=940 + step) for step in range(3)]
    join(people)
    assert {people.person_of(face) for face in group}.isdisjoint({1, 2})


def test_a_face_that_has_found_its_place_is_not_ignored_as_one_seen_once(people: Stage) -> None:
    with pytest.raises(AppError, match="somewhere else by now"):
        ignore_face(people.library, people.pack, people.faces_of(1)[0])

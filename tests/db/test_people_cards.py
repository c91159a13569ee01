"""What a person's card shows is kept beside the faces, and never another thing than counting them says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np
import pytest

from models.changes import Changes
from models.errors import AppError
from models.geometry import Box
from models.person import Person
from repository.library import Library
from services.checking import check
from services.describing import put_in_circle, set_favourite, set_hidden, set_nicknames
from services.facts import allow_repeats
from services.forgetting import forget_person
from services.grouping import apply, plan
from services.merging import merge
from services.naming import name_face, name_person
from services.rejecting import confirm, hide_face, not_this_person, use_as_cover
from services.undoing import redo, undo
from tests.db.stage import Stage, owner, run
from tests.fakes import FakeEngine
from workers.repair_worker import repair

Thing = TypeVar("Thing")
DECISIONS = 60
SIZE = 800


def keep(library: Library, most: int = 1_000) -> int:
    with library.transaction():
        return library.people.keep_cards(most)


def counted(stage: Stage) -> list[Person]:
    """Everybody, counted anew."""
    kept = stage.library.people.all()
    with stage.library.transaction():
        stage.library._connection.execute("DELETE FROM cards")
    found = stage.library.people.all()
    assert stage.library.people.without_card() == len(stage.library.people.ids())
    keep(stage.library)
    assert kept == found
    return found


def card(stage: Stage, person: int) -> Person:
    return next(one for one in counted(stage) if one.id == person)


def test_cards_are_kept_a_few_at_a_time_and_say_the_same(people: Stage) -> None:
    before = people.library.people.all()
    assert people.library.people.without_card() == 4
    assert [keep(people.library, 3), keep(people.library, 3), keep(people.library, 3)] == [3, 1, 0]
    assert people.library.people.without_card() == 0
    assert people.library.people.all() == before == counted(people)
    assert [person.faces for person in before] == [6, 5, 4, 3]


def test_somebody_without_a_face_to_show_is_counted_once_and_shown_nowhere(people: Stage) -> None:
    for face in people.faces_of(4):
        hide_face(people.library, people.pack, face)
    keep(people.library)
    assert people.library.people.without_card() == 0
    assert [person.id for person in people.library.people.all()] == [1, 2, 3]
    assert people.library.people.some([4]) == []


def test_some_people_are_read_as_they_are_among_all(people: Stage) -> None:
    name_person(people.library, people.pack, 2, "Sarah")
    put_in_circle(people.library, people.pack, [2, 3], "Family")
    set_nicknames(people.library, people.pack, 2, ["Sal", "Sally"])
    set_favourite(people.library, people.pack, [3], favourite=True)
    everybody = {person.id: person for person in counted(people)}
    assert people.library.people.some([3, 2, 99]) == [everybody[2], everybody[3]]
    assert people.library.people.some([]) == []
    assert [person.id for person in people.library.people.all()] == [2, 1, 3, 4]


def test_the_named_come_by_name_whatever_their_case_and_the_others_by_how_much_they_are_seen(
    people: Stage,
) -> None:
    name_person(people.library, people.pack, 4, "berta")
    name_person(people.library, people.pack, 1, "Carl")
    name_person(people.library, people.pack, 3, "Anna")
    assert [person.id for person in people.library.people.all()] == [3, 4, 1, 2]


def test_a_cover_that_leaves_is_replaced_at_once(people: Stage) -> None:
    keep(people.library)
    cover = card(people, 1).cover_face_id
    assert cover in people.faces_of(1)
    not_this_person(people.library, people.pack, [cover], 1)
    after = card(people, 1)
    assert after.cover_face_id in people.faces_of(1)
    assert (after.cover_face_id != cover, after.faces) == (True, 5)
    undo(people.library, people.pack)
    assert card(people, 1).cover_face_id == cover


def test_a_chosen_cover_is_shown_as_long_as_the_face_is_there(people: Stage) -> None:
    keep(people.library)
    chosen = next(face for face in people.faces_of(1) if face != card(people, 1).cover_face_id)
    use_as_cover(people.library, people.pack, 1, chosen)
    assert card(people, 1).cover_face_id == chosen
    hide_face(people.library, people.pack, chosen)
    assert card(people, 1).cover_face_id not in {chosen, None}


def test_a_photo_that_goes_or_changes_its_size_takes_the_cards_away(people: Stage) -> None:
    keep(people.library)
    face = people.faces_of(1)[0]
    photo = people.library.faces.get(face).photo_id
    with people.library.transaction():
        people.library._connection.execute("UPDATE photos SET width = 181 WHERE id = ?", (photo,))
    assert people.library.people.without_card() == 1
    counted(people)
    with people.library.transaction():
        people.library.photos.remove(photo)
    assert card(people, 1).faces == 5


def test_a_scan_that_finds_more_of_somebody_takes_the_card_away(people: Stage) -> None:
    keep(people.library)
    photo, faces = people.photo(400, [(people.vector(2, 77), Box(9, 9, 90, 90))])
    assert (photo, people.library.people.without_card()) == (people.library.photos.count(), 0)
    name_person(people.library, people.pack, 3, "Sarah")
    name_face(people.library, people.pack, faces[0], "Sarah")
    assert card(people, 3).faces == 5


def test_only_who_is_concerned_is_counted_anew(people: Stage) -> None:
    keep(people.library)
    not_this_person(people.library, people.pack, people.faces_of(2)[:1], 2)
    assert people.library.people.without_card() == 1
    name_person(people.library, people.pack, 3, "Sarah")
    assert people.library.people.without_card() == 1


@pytest.mark.parametrize("seed", range(4))
def test_reading_what_changed_is_as_good_as_reading_everybody(people: Stage, seed: int) -> None:
    chance = np.random.default_rng(seed)
    for number in range(6):
        people.photo(SIZE + number, [(people.vector(20 + number, 0), Box(5, 5, 70, 70))])
    known = {person.id: person for person in people.library.people.all()}
    for number in range(DECISIONS):
        changes = decided(people, chance, number)
        if changes is None:
            continue
        if changes.everything:
            known = {person.id: person for person in people.library.people.all()}
            continue
        found = people.library.people.some(changes.people)
        known |= {person.id: person for person in found}
        for gone in set(changes.people) - {person.id for person in found}:
            known.pop(gone, None)
        if chance.random() < 0.3:
            keep(people.library, int(chance.integers(1, 5)))
        assert known == {person.id: person for person in people.library.people.all()}
    counted(people)


def decided(stage: Stage, chance: np.random.Generator, number: int) -> Changes | None:
    """Something somebody might decide; None where that cannot be."""
    library, pack = stage.library, stage.pack
    person = picked(chance, [one.id for one in library.people.all()])
    face = picked(chance, [one.id for one in library.faces.all()])
    other = picked(chance, [one.id for one in library.people.all()])
    deeds: Sequence[Callable[[], Changes]] = (
        lambda: name_person(library, pack, person, f"Name {number}"),
        lambda: name_face(library, pack, face, f"Name {number % 7}"),
        lambda: merge(library, pack, person, other),
        lambda: confirm(library, pack, [face], owner(library, face)),
        lambda: not_this_person(library, pack, [face], owner(library, face)),
        lambda: hide_face(library, pack, face),
        lambda: use_as_cover(library, pack, person, face),
        lambda: set_favourite(library, pack, [person], favourite=bool(number % 2)),
        lambda: set_hidden(library, pack, [person], hidden=bool(number % 2)),
        lambda: put_in_circle(library, pack, [person], f"Circle {number % 3}"),
        lambda: undo(library, pack),
        lambda: redo(library, pack),
    )
    try:
        return picked(chance, deeds)()
    except AppError:
        return None


def picked(chance: np.random.Generator, things: Sequence[Thing]) -> Thing:
    return things[int(chance.integers(len(things)))]


@pytest.mark.parametrize("damage", ["faces = 0, photos = 0", "faces = 7", "prominence = 0", "cover = 9999"])
def test_a_damaged_card_is_found_and_counted_anew(people: Stage, damage: str) -> None:
    before = people.library.people.all()
    keep(people.library)
    assert check(people.library, people.pack).sound
    people.sql(f"UPDATE cards SET {damage} WHERE person_id = 1")  # noqa: S608
    assert {one.id for one in people.library.people.all()} == {1, 2, 3, 4}, "nobody vanishes"
    report = check(people.library, people.pack)
    assert (report.cards, report.damaged, report.sound) == (1, 1, False)
    mended = run(repair(people.library, FakeEngine()))
    assert (mended.repaired, mended.sound) == (1, True)
    assert mended.sentence == "1 card was damaged and rebuilt."
    assert people.library.people.all() == before


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_written_takes_the_cards_it_changes_away(people: Stage, seed: int) -> None:
    chance = np.random.default_rng(seed)
    for number in range(DECISIONS):
        if chance.random() < 0.6:
            decided(people, chance, number)
        else:
            written(people, chance, number)
        assert people.library.people.wrong_cards() == []
        counted(people)


def written(stage: Stage, chance: np.random.Generator, number: int) -> None:
    """What is written without anybody deciding it: scans, grouping, photos that go, faces forgotten."""
    library, pack = stage.library, stage.pack
    person = picked(chance, [one.id for one in library.people.all()])
    face = picked(chance, [one.id for one in library.faces.all()])
    photo = library.faces.get(face).photo_id
    deeds: Sequence[Callable[[], object]] = (
        lambda: stage.photo(SIZE + number, [(stage.vector(person, number), Box(5, 5, 70, 70))]),
        lambda: apply(library, pack, plan(library, pack)),
        lambda: library.photos.remove(photo),
        lambda: allow_repeats(library, pack, photo, allowed=bool(number % 2)),
        lambda: library.faces.replace_vector(face, stage.vector(person, number), pack.id),
        lambda: forget_person(library, pack, person, keep_name=True) if number % 9 == 0 else None,
        lambda: stage.sql("UPDATE photos SET width = width + 1 WHERE id = ?", photo),
        lambda: stage.sql("UPDATE faces SET quality = quality / 2, weak = 1 - weak WHERE id = ?", face),
    )
    picked(chance, deeds)()

"""Who each unnamed group, and each face in no group, most likely is."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from models.review import NO_GUESSES, Guesses
from services.describing import set_hidden
from services.distinguishing import different_people
from services.facts import allow_repeats, set_birth_date
from services.guesses import guesses
from services.naming import name_person
from services.photo_faces import move_face
from services.placing import keep_from
from services.rejecting import not_this_person
from services.strangers import ignore
from services.undoing import undo
from tests.db.likely import SARAH, TOM, group, group_like, like, loose
from tests.db.stage import Stage
from tests.fakes import as_unit


@pytest.fixture
def sarah(people: Stage) -> Stage:
    """`people`, the first of whom is Sarah."""
    name_person(people.library, people.pack, SARAH, "Sarah")
    return people


def _guess(stage: Stage) -> Guesses:
    return guesses(stage.library, stage.pack)


def test_in_a_library_without_names_there_is_nobody_to_guess(people: Stage) -> None:
    assert _guess(people) == NO_GUESSES


def test_an_empty_library_has_no_guesses(stage: Stage) -> None:
    assert _guess(stage) == NO_GUESSES


def test_a_group_and_a_face_that_look_like_somebody_are_guessed(sarah: Stage) -> None:
    fragment = group_like(sarah, SARAH)
    (face,) = loose(sarah, like(sarah, SARAH, 0.8))
    found = _guess(sarah)
    assert set(found.people) == {fragment}
    assert set(found.faces) == {face}
    guess = found.faces[face]
    assert (guess.person_id, guess.name) == (SARAH, "Sarah")
    assert guess.similarity == pytest.approx(0.8, abs=1e-3)
    assert 0.5 <= guess.likelihood <= 1.0


def test_who_looks_like_nobody_much_is_nobody(sarah: Stage) -> None:
    loose(sarah, like(sarah, SARAH, 0.3))
    assert _guess(sarah) == NO_GUESSES


def test_the_likelier_of_two_is_guessed(sarah: Stage) -> None:
    name_person(sarah.library, sarah.pack, TOM, "Tom")
    one, other = (np.frombuffer(sarah.centroid(person), np.float32) for person in (SARAH, TOM))  # type: ignore[call-overload]
    (face,) = loose(sarah, as_unit(one + 1.3 * other))
    assert _guess(sarah).faces[face].name == "Tom"


def test_nobody_asked_for_is_guessed_for_strangers_or_as_one(sarah: Stage) -> None:
    fragment = group_like(sarah, SARAH)
    ignore(sarah.library, sarah.pack, [fragment])
    assert _guess(sarah).people == {}
    undo(sarah.library, sarah.pack)
    ignore(sarah.library, sarah.pack, [SARAH])
    assert _guess(sarah) == NO_GUESSES


def test_who_looks_more_like_a_stranger_put_aside_is_not_somebody_with_a_name(sarah: Stage) -> None:
    one, other = (np.frombuffer(sarah.centroid(person), np.float32) for person in (SARAH, TOM))  # type: ignore[call-overload]
    loose(sarah, as_unit(one + 1.3 * other))
    assert _guess(sarah).faces
    ignore(sarah.library, sarah.pack, [TOM])
    assert _guess(sarah).faces == {}


def test_somebody_without_a_card_is_guessed_as_ever(sarah: Stage) -> None:
    (face,) = loose(sarah, like(sarah, SARAH, 0.8))
    set_hidden(sarah.library, sarah.pack, [SARAH], hidden=True)
    assert set(_guess(sarah).faces) == {face}


def test_what_somebody_said_is_not_guessed_otherwise(sarah: Stage) -> None:
    fragment = group_like(sarah, SARAH)
    (face,) = loose(sarah, like(sarah, SARAH, 0.8))
    different_people(sarah.library, sarah.pack, [SARAH, fragment])
    assert _guess(sarah).people == {}
    with sarah.library.transaction():
        keep_from(sarah.library, sarah.library.journal(), face, SARAH)
    assert _guess(sarah) == NO_GUESSES


def test_a_group_of_which_one_face_was_refused_is_not_them(sarah: Stage) -> None:
    fragment = group_like(sarah, SARAH)
    with sarah.library.transaction():
        keep_from(sarah.library, sarah.library.journal(), sarah.faces_of(fragment)[0], SARAH)
    assert _guess(sarah) == NO_GUESSES


def test_nobody_is_twice_in_a_photo_but_in_a_mirror(sarah: Stage) -> None:
    one, other = loose(sarah, like(sarah, SARAH, 0.9), like(sarah, SARAH, 0.8, 1))
    assert set(_guess(sarah).faces) == {one, other}
    move_face(sarah.library, sarah.pack, one, SARAH)
    assert _guess(sarah) == NO_GUESSES
    allow_repeats(sarah.library, sarah.pack, sarah.library.faces.get(one).photo_id, allowed=True)
    assert set(_guess(sarah).faces) == {other}


def test_a_group_that_is_in_a_photo_with_them_is_somebody_else(sarah: Stage) -> None:
    fragment = group_like(sarah, SARAH)
    photo = sarah.library.faces.get(sarah.faces_of(fragment)[0]).photo_id
    sarah.sql("UPDATE faces SET photo_id = ? WHERE id = ?", photo, sarah.faces_of(SARAH)[0])
    sarah.reopen()
    assert _guess(sarah).people == {}


def test_nobody_is_guessed_before_they_were_born(sarah: Stage) -> None:
    fragment = group_like(sarah, SARAH)
    (face,) = loose(sarah, like(sarah, SARAH, 0.8))
    sarah.sql("UPDATE photos SET taken_at = '2001-05-05T10:00:00'")
    set_birth_date(sarah.library, sarah.pack, SARAH, date(2001, 5, 5))
    assert set(_guess(sarah).people) == {fragment}
    assert set(_guess(sarah).faces) == {face}
    set_birth_date(sarah.library, sarah.pack, SARAH, date(2001, 5, 6))
    assert _guess(sarah) == NO_GUESSES


def test_a_damaged_centroid_is_rebuilt_and_guessed_with(sarah: Stage) -> None:
    (face,) = loose(sarah, like(sarah, SARAH, 0.8))
    before = _guess(sarah)
    sarah.sql("UPDATE people SET centroid = zeroblob(length(centroid)), checksum = checksum + 1 WHERE id = 1")
    assert _guess(sarah) == before
    assert set(before.faces) == {face}


def test_what_is_kept_in_memory_is_what_is_in_the_file(sarah: Stage) -> None:
    group_like(sarah, SARAH)
    loose(sarah, like(sarah, TOM, 0.8))
    _guess(sarah)
    move_face(sarah.library, sarah.pack, sarah.faces_of(TOM)[0], SARAH)
    not_this_person(sarah.library, sarah.pack, [sarah.faces_of(SARAH)[0]], SARAH)
    name_person(sarah.library, sarah.pack, TOM, "Tom")
    group(sarah, like(sarah, TOM, 0.7, 5), like(sarah, TOM, 0.7, 6))
    kept = _guess(sarah)
    sarah.reopen()
    assert _guess(sarah) == kept
    assert kept.people


def test_a_sister_who_was_told_apart_does_not_hide_the_other(sarah: Stage) -> None:
    library, pack = sarah.library, sarah.pack
    tom = group_like(sarah, SARAH, 0.8)
    name_person(library, pack, tom, "Sarah's sister")
    unknown = group_like(sarah, tom, 0.95, seed=7)
    assert _guess(sarah).people[unknown].person_id == tom
    different_people(library, pack, [tom, unknown])
    assert _guess(sarah).people[unknown].person_id == SARAH

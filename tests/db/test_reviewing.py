"""The questions worth asking, in which order, and that answered ones do not come again."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from models.changes import Changes
from models.review import Asked, Question, Queue
from services.describing import set_favourite, set_hidden
from services.merging import merge
from services.naming import name_person
from services.reviewing import answer, look_alike, name_asked, queue
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


def _queue(stage: Stage, *skipped: str) -> Queue:
    return queue(stage.library, stage.pack, skipped)


def _keys(stage: Stage, *skipped: str) -> list[str]:
    return [question.key for question in _queue(stage, *skipped).questions]


def _asked(stage: Stage, kind: Asked) -> Question:
    """The only question of that kind."""
    (question,) = [question for question in _queue(stage).questions if question.asked is kind]
    return question


def _answer(stage: Stage, question: Question, *, yes: bool) -> Changes:
    return answer(stage.library, stage.pack, question, yes=yes)


def test_a_library_without_faces_asks_nothing(stage: Stage) -> None:
    assert _queue(stage) == Queue((), 0)


def test_who_is_in_most_photos_is_asked_about_first(people: Stage) -> None:
    found = _queue(people)
    assert [question.key for question in found.questions] == ["who 1", "who 2", "who 3", "who 4"]
    assert [question.resolves for question in found.questions] == [6, 5, 4, 3]
    assert found.photos == 18
    first = found.questions[0]
    assert (first.asked, first.one, first.other, first.likelihood) == (Asked.WHO, 1, None, None)
    assert set(first.faces) == set(people.faces_of(1))
    assert (first.beside, first.about, first.evidence) == ((), (), ())
    assert first.photo == people.library.faces.get(first.faces[0]).photo_id


def test_a_photo_of_two_people_is_one_photo(people: Stage) -> None:
    photo = people.library.faces.get(people.faces_of(SARAH)[0]).photo_id
    people.sql("UPDATE faces SET photo_id = ? WHERE id = ?", photo, people.faces_of(TOM)[0])
    assert _queue(people).photos == 17


def test_it_ends_where_it_no_longer_pays_and_says_how_many_are_left(people: Stage) -> None:
    alone = group(people, people.vector(9, 1))
    loose(people, people.vector(11, 1))
    found = _queue(people)
    assert all(question.one != alone for question in found.questions)
    assert found.left == 2


def test_in_a_large_library_whoever_is_in_two_photos_only_is_not_worth_a_question(people: Stage) -> None:
    group(people, people.vector(9, 1), people.vector(9, 2))
    assert "who 5" in _keys(people)
    for number in range(1000, 1200):
        people.photo(number)
    assert "who 5" not in _keys(people)
    assert _queue(people).left == 1


def test_blurred_faces_are_mostly_nobody_in_particular_and_come_last(people: Stage) -> None:
    people.sql("UPDATE faces SET quality = 0.3 WHERE person_id = 1")
    assert _keys(people) == ["who 2", "who 3", "who 4", "who 1"]
    people.sql("UPDATE faces SET quality = 0.2 WHERE person_id = 1")
    assert _keys(people) == ["who 2", "who 3", "who 4"]


def test_nobody_is_asked_about_strangers_or_whom_somebody_hid(people: Stage) -> None:
    ignore(people.library, people.pack, [1])
    set_hidden(people.library, people.pack, [2], hidden=True)
    assert _keys(people) == ["who 3", "who 4"]


def test_a_group_that_looks_like_somebody_is_asked_about_with_their_name(sarah: Stage) -> None:
    fragment = group_like(sarah, SARAH)
    question = _asked(sarah, Asked.IS)
    assert (question.key, question.one, question.other) == (f"is {fragment} 1", fragment, SARAH)
    assert (question.name, question.photos, question.others, question.resolves) == ("Sarah", 3, 6, 3)
    assert set(question.faces) == set(sarah.faces_of(fragment))
    assert set(question.beside) == set(sarah.faces_of(SARAH))
    assert question.likelihood is not None
    assert question.likelihood >= 0.5
    assert question.evidence[0].startswith("Similarity: ")
    assert f"who {fragment}" not in _keys(sarah)


def test_naming_one_makes_of_its_fragment_a_question_of_one_key(people: Stage) -> None:
    fragment = group_like(people, SARAH)
    assert {f"who {fragment}", "who 1"} <= set(_keys(people))
    name_asked(people.library, people.pack, _queue(people).questions[0], "Sarah")
    assert _asked(people, Asked.IS).key == f"is {fragment} 1"


def test_faces_almost_certainly_one_person_are_one_question(sarah: Stage) -> None:
    faces = [loose(sarah, like(sarah, SARAH, 0.9, seed))[0] for seed in range(4)]
    question = _asked(sarah, Asked.IS)
    assert (question.one, question.other, question.name) == (None, SARAH, "Sarah")
    assert set(question.about) == set(question.faces) == set(faces)
    assert question.resolves == 4
    sarah.there_and_back(lambda: _answer(sarah, question, yes=True))
    assert {sarah.person_of(face) for face in faces} == {SARAH}
    assert all(sarah.library.faces.get(face).confirmed for face in faces)
    undo(sarah.library, sarah.pack)
    sarah.there_and_back(lambda: _answer(sarah, question, yes=False))
    assert set(sarah.library.decisions.cannot_links()) == {(face, SARAH) for face in faces}
    assert not [key for key in _keys(sarah) if key.startswith("are ")]


def test_a_doubtful_face_has_a_question_of_its_own(sarah: Stage) -> None:
    sure = [loose(sarah, like(sarah, SARAH, 0.9, seed))[0] for seed in range(2)]
    (doubtful,) = loose(sarah, like(sarah, SARAH, 0.44, 7))
    about = [question.about for question in _queue(sarah).questions if question.asked is Asked.IS]
    assert [set(faces) for faces in about] == [set(sure), {doubtful}]


def test_of_two_faces_of_one_photo_only_the_likelier_is_asked_about(sarah: Stage) -> None:
    one, other = loose(sarah, like(sarah, SARAH, 0.9), like(sarah, SARAH, 0.8, 1))
    assert _asked(sarah, Asked.IS).about == (one,)
    _answer(sarah, _asked(sarah, Asked.IS), yes=False)
    assert _asked(sarah, Asked.IS).about == (other,)


def test_a_skipped_question_waits_and_so_do_its_faces(sarah: Stage) -> None:
    for seed in range(2):
        loose(sarah, like(sarah, SARAH, 0.9, seed))
    first = _asked(sarah, Asked.IS)
    (third,) = loose(sarah, like(sarah, SARAH, 0.9, 9))
    about = [q.about for q in _queue(sarah, first.key).questions if q.asked is Asked.IS]
    assert about == [(third,)]
    assert "who 2" not in _keys(sarah, "who 2")


def test_two_groups_nobody_knows_are_compared_only_when_both_were_put_off(people: Stage) -> None:
    fragment = group_like(people, SARAH, faces=4)
    assert not [key for key in _keys(people, "who 1") if key.startswith("same")]
    (key,) = [key for key in _keys(people, "who 1", f"who {fragment}") if key.startswith("same")]
    assert key == f"same 1 {fragment}"


def test_two_groups_too_small_to_be_asked_about_are_compared_with_each_other(people: Stage) -> None:
    for number in range(1000, 1200):
        people.photo(number)
    one = group(people, *(like(people, SARAH, 0.75, seed) for seed in (70, 71)))
    other = group(people, *(like(people, SARAH, 0.75, seed) for seed in (72, 73)))
    people.sql("UPDATE faces SET hidden = 1 WHERE person_id = 1")
    (question,) = [question for question in _queue(people).questions if question.asked is Asked.SAME]
    assert question.key == f"same {one} {other}"
    _answer(people, question, yes=True)
    assert f"who {question.other}" in _keys(people)


def test_two_people_with_names_that_look_like_one_are_asked_about(sarah: Stage) -> None:
    other = group_like(sarah, SARAH, 0.9)
    name_person(sarah.library, sarah.pack, other, "Sally")
    question = _asked(sarah, Asked.SAME)
    assert (question.one, question.other, question.name) == (other, SARAH, "Sarah")
    sarah.there_and_back(lambda: _answer(sarah, question, yes=False))
    assert question.key not in _keys(sarah)
    assert look_alike(sarah.library, sarah.pack) == ()


def test_people_who_look_alike_are_listed_with_and_without_names_and_never_again(sarah: Stage) -> None:
    fragment = group_like(sarah, SARAH)
    (question,) = look_alike(sarah.library, sarah.pack)
    assert (question.asked, question.one, question.other, question.name) == (
        Asked.SAME, fragment, SARAH, "Sarah",
    )  # fmt: skip
    assert look_alike(sarah.library, sarah.pack, [question.key]) == ()
    sarah.there_and_back(lambda: _answer(sarah, question, yes=True))
    assert look_alike(sarah.library, sarah.pack) == ()


def test_two_people_in_one_are_asked_about_and_come_apart(people: Stage) -> None:
    tom = people.faces_of(TOM)
    merge(people.library, people.pack, TOM, SARAH)
    name_person(people.library, people.pack, SARAH, "Sarah")
    question = _asked(people, Asked.APART)
    assert (question.one, question.name, question.other) == (SARAH, "Sarah", None)
    assert set(question.about) == set(tom)
    assert (question.photos, question.others) == (5, 6)
    assert question.likelihood is not None
    assert question.likelihood >= 0.95
    people.there_and_back(lambda: _answer(people, question, yes=True))
    (other,) = {people.person_of(face) for face in tom}
    assert other != SARAH
    assert not [key for key in _keys(people) if key.startswith("apart")]
    undo(people.library, people.pack)
    people.there_and_back(lambda: _answer(people, question, yes=False))
    assert not [key for key in _keys(people) if key.startswith("apart")]
    assert all(people.library.faces.get(face).confirmed for face in tom)


def test_two_libraries_alike_ask_the_same_and_so_does_one_opened_again(
    stages: Callable[[str], Stage],
) -> None:
    def told(name: str) -> Stage:
        stage = stages(name)
        stage.cast([6, 5, 4, 3])
        name_person(stage.library, stage.pack, SARAH, "Sarah")
        group_like(stage, SARAH)
        merge(stage.library, stage.pack, 3, 4)
        for seed in range(40, 44):
            loose(stage, like(stage, SARAH, 0.9, seed))
        return stage

    one, other = told("one"), told("other")
    first = _queue(one)
    assert first == _queue(one) == _queue(other)
    set_favourite(one.library, one.pack, [TOM], favourite=True)
    undo(one.library, one.pack)
    one.reopen()
    assert _queue(one) == first


def test_photos_of_the_queue_are_what_its_likelier_answers_name(sarah: Stage) -> None:
    group_like(sarah, SARAH)
    loose(sarah, as_unit(np.asarray(like(sarah, SARAH, 0.9, 50))))
    found = _queue(sarah)
    assert found.photos == sum(question.resolves for question in found.questions)


def test_who_would_be_next_is_told(sarah: Stage) -> None:
    name_person(sarah.library, sarah.pack, TOM, "Tom")
    one, other = (np.frombuffer(sarah.centroid(person), np.float32) for person in (SARAH, TOM))  # type: ignore[call-overload]
    between = as_unit(1.06 * one + other)
    group(sarah, between, between, between)
    question = _asked(sarah, Asked.IS)
    assert question.name == "Sarah"
    assert question.evidence[1].startswith("Next would be Tom: ")


def test_a_group_of_two_people_comes_apart_before_anybody_is_asked_who_it_is(people: Stage) -> None:
    merge(people.library, people.pack, TOM, SARAH)
    assert [question.asked for question in _queue(people).questions[:2]] == [Asked.APART, Asked.WHO]
    _answer(people, _queue(people).questions[0], yes=True)
    assert [question.resolves for question in _queue(people).questions] == [6, 5, 4, 3]

"""What the answers to questions do, each in one step, and what they never do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from models.changes import Changes
from models.errors import AppError, UnknownNameError
from models.review import Asked, Question, Queue
from services.describing import set_nicknames
from services.distinguishing import different_people
from services.merging import merge
from services.naming import name_person
from services.photo_faces import move_face
from services.rejecting import confirm, hide_face, not_this_person
from services.reviewing import answer, name_asked, person_asked, queue, stranger_asked
from services.strangers import ignore
from services.undoing import redo, undo
from tests.db.likely import SARAH, TOM, group_like, grouped, like, loose
from tests.db.stage import Stage


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


def test_yes_joins_the_group_no_tells_them_apart_and_neither_is_asked_again(sarah: Stage) -> None:
    fragment = group_like(sarah, SARAH)
    faces = sarah.faces_of(fragment)
    question = _asked(sarah, Asked.IS)
    sarah.there_and_back(lambda: _answer(sarah, question, yes=True))
    assert {sarah.person_of(face) for face in faces} == {SARAH}
    undo(sarah.library, sarah.pack)
    assert _asked(sarah, Asked.IS) == question
    sarah.there_and_back(lambda: _answer(sarah, question, yes=False))
    assert question.key not in _keys(sarah)
    # They know it is not Sarah, and may know who it is.
    assert f"who {fragment}" in _keys(sarah)


def test_a_name_settles_every_kind_of_question(sarah: Stage) -> None:
    name_person(sarah.library, sarah.pack, TOM, "Tom")
    fragment = group_like(sarah, SARAH)
    faces = [loose(sarah, like(sarah, SARAH, 0.9, seed))[0] for seed in range(30, 32)]
    library, pack = sarah.library, sarah.pack
    is_group = next(q for q in _queue(sarah).questions if q.one == fragment)
    is_faces = next(q for q in _queue(sarah).questions if q.about)
    sarah.there_and_back(lambda: name_asked(sarah.library, pack, is_group, "Anna"))
    assert sarah.library.people.get(fragment).name == "Anna"
    # Who was taken for Sarah is not to be taken for her again.
    assert SARAH in sarah.library.look_alikes.of(fragment)
    sarah.there_and_back(lambda: name_asked(sarah.library, pack, is_faces, "tom"))
    assert {sarah.person_of(face) for face in faces} == {TOM}
    assert set(sarah.library.decisions.cannot_links()) == {(face, SARAH) for face in faces}
    undo(sarah.library, pack)
    sarah.there_and_back(lambda: name_asked(sarah.library, pack, is_faces, "Dora"))
    (dora,) = {sarah.person_of(face) for face in faces}
    assert sarah.library.people.get(dora or 0).name == "Dora"
    assert library is not sarah.library


def test_a_nickname_means_who_has_it(sarah: Stage) -> None:
    set_nicknames(sarah.library, sarah.pack, SARAH, ["Mum"])
    question = next(q for q in _queue(sarah).questions if q.one == TOM)
    name_asked(sarah.library, sarah.pack, question, " mum ")
    assert sarah.library.people.get(SARAH).faces == 11
    undo(sarah.library, sarah.pack)
    name_person(sarah.library, sarah.pack, 3, "Mum")
    name_asked(sarah.library, sarah.pack, question, "Mum")
    assert sarah.library.people.get(3).faces == 9


def test_somebody_can_be_chosen(sarah: Stage) -> None:
    question = next(q for q in _queue(sarah).questions if q.one == TOM)
    sarah.there_and_back(lambda: person_asked(sarah.library, sarah.pack, question, SARAH))
    assert sarah.library.people.get(SARAH).faces == 11
    with pytest.raises(UnknownNameError):
        person_asked(sarah.library, sarah.pack, next(iter(_queue(sarah).questions)), 999)


def test_a_stranger_is_never_asked_about_again(sarah: Stage) -> None:
    faces = [loose(sarah, like(sarah, SARAH, 0.9, seed))[0] for seed in range(2)]
    for question in _queue(sarah).questions:
        sarah.there_and_back(partial(_say_stranger, sarah, question))
    assert _queue(sarah).questions == ()
    (person,) = {sarah.person_of(face) for face in faces}
    assert sarah.library.people.get(person or 0).ignored


def test_who_is_this_has_no_yes(people: Stage) -> None:
    for yes in (True, False):
        with pytest.raises(AppError, match="Say who this is"):
            _answer(people, _queue(people).questions[0], yes=yes)


def test_a_name_that_is_none_changes_nothing(people: Stage) -> None:
    before = people.rows()
    with pytest.raises(AppError, match="Type a name first"):
        name_asked(people.library, people.pack, _queue(people).questions[0], "  ")
    assert people.rows() == before


def _named_meanwhile(stage: Stage, question: Question) -> None:
    name_person(stage.library, stage.pack, question.one or 0, "Anna")


def _ignored_meanwhile(stage: Stage, question: Question) -> None:
    ignore(stage.library, stage.pack, [question.one or SARAH])


def _renamed(stage: Stage, _question: Question) -> None:
    name_person(stage.library, stage.pack, SARAH, "Anna")


def _merged(stage: Stage, question: Question) -> None:
    merge(stage.library, stage.pack, question.one or TOM, 3 if question.one else SARAH)


def _told_apart(stage: Stage, question: Question) -> None:
    different_people(stage.library, stage.pack, [SARAH, question.one or TOM])


@pytest.mark.parametrize("change", [_named_meanwhile, _ignored_meanwhile, _renamed, _merged, _told_apart])
def test_a_question_about_a_group_that_has_changed_is_not_answered(
    sarah: Stage, change: Callable[[Stage, Question], None]
) -> None:
    group_like(sarah, SARAH)
    question = _asked(sarah, Asked.IS)
    change(sarah, question)
    _refused(sarah, question)


def _say_stranger(stage: Stage, question: Question) -> Changes:
    return stranger_asked(stage.library, stage.pack, question)


def _refused(stage: Stage, question: Question) -> None:
    before = stage.rows()
    attempts: tuple[Callable[[], Changes], ...] = (
        lambda: _answer(stage, question, yes=True),
        lambda: _answer(stage, question, yes=False),
        lambda: name_asked(stage.library, stage.pack, question, "Somebody"),
        lambda: stranger_asked(stage.library, stage.pack, question),
        lambda: person_asked(stage.library, stage.pack, question, 4),
    )
    for attempt in attempts:
        with pytest.raises(AppError, match="has changed since it was asked"):
            attempt()
    assert stage.rows() == before


def test_a_question_about_faces_that_have_gone_elsewhere_is_not_answered(sarah: Stage) -> None:
    faces = [loose(sarah, like(sarah, SARAH, 0.9, seed))[0] for seed in range(2)]
    question = _asked(sarah, Asked.IS)
    move_face(sarah.library, sarah.pack, faces[0], TOM)
    _refused(sarah, question)
    undo(sarah.library, sarah.pack)
    hide_face(sarah.library, sarah.pack, faces[1])
    _refused(sarah, question)
    undo(sarah.library, sarah.pack)
    grouped(sarah, faces)
    _refused(sarah, question)


def test_a_question_about_a_photo_in_which_they_are_by_now_is_not_answered(sarah: Stage) -> None:
    one, other = loose(sarah, like(sarah, SARAH, 0.9), like(sarah, SARAH, 0.8, 1))
    question = _asked(sarah, Asked.IS)
    assert question.about == (one,)
    move_face(sarah.library, sarah.pack, other, SARAH)
    _refused(sarah, question)


def test_a_question_about_two_in_one_is_void_once_the_faces_are_confirmed(people: Stage) -> None:
    merge(people.library, people.pack, TOM, SARAH)
    question = _asked(people, Asked.APART)
    confirm(people.library, people.pack, question.about, SARAH)
    _refused(people, question)


def test_a_question_nobody_could_have_asked_is_refused(sarah: Stage) -> None:
    group_like(sarah, SARAH)
    question = _asked(sarah, Asked.IS)
    for wrong in (replace(question, one=None), replace(question, other=None), replace(question, one=777)):
        with pytest.raises(AppError):
            _answer(sarah, wrong, yes=True)


def test_a_decided_face_stays_whatever_is_answered(sarah: Stage) -> None:
    fragment = group_like(sarah, SARAH)
    face = sarah.faces_of(fragment)[0]
    confirm(sarah.library, sarah.pack, [face], fragment)
    question = _asked(sarah, Asked.IS)
    _answer(sarah, question, yes=True)
    found = sarah.library.faces.get(face)
    assert (found.person_id, found.confirmed) == (SARAH, True)
    undo(sarah.library, sarah.pack)
    found = sarah.library.faces.get(face)
    assert (found.person_id, found.confirmed) == (fragment, True)
    redo(sarah.library, sarah.pack)
    assert sarah.person_of(face) == SARAH


def test_a_name_never_means_who_was_told_apart(sarah: Stage) -> None:
    different_people(sarah.library, sarah.pack, [SARAH, TOM])
    question = next(q for q in _queue(sarah).questions if q.one == TOM)
    _says_different(sarah, question, "sarah")
    name_person(sarah.library, sarah.pack, 3, "Sarah")
    name_asked(sarah.library, sarah.pack, question, "Sarah")
    assert sarah.library.people.get(3).faces == 9, "another Sarah may be meant"


def test_a_name_never_means_whom_a_face_was_kept_from(sarah: Stage) -> None:
    name_person(sarah.library, sarah.pack, TOM, "Tom")
    (face,) = loose(sarah, like(sarah, SARAH, 0.9, 30))
    move_face(sarah.library, sarah.pack, face, TOM, {face: None})
    not_this_person(sarah.library, sarah.pack, [face], TOM)
    _says_different(sarah, next(q for q in _queue(sarah).questions if face in q.about), "Tom")


def test_a_name_never_means_a_stranger(sarah: Stage) -> None:
    ignore(sarah.library, sarah.pack, [SARAH])
    question = next(q for q in _queue(sarah).questions if q.one == TOM)
    name_asked(sarah.library, sarah.pack, question, "Sarah")
    assert (sarah.library.people.get(TOM).name, sarah.library.people.get(TOM).ignored) == ("Sarah", False)


def _says_different(stage: Stage, question: Question, typed: str) -> None:
    before = stage.rows()
    with pytest.raises(AppError, match="You said these are different people"):
        name_asked(stage.library, stage.pack, question, typed)
    assert stage.rows() == before


def test_one_person_stays_one_whichever_part_grows(people: Stage) -> None:
    merge(people.library, people.pack, TOM, SARAH)
    question = _asked(people, Asked.APART)
    people.there_and_back(lambda: _answer(people, question, yes=False))
    for look in range(20, 28):
        loose(people, people.vector(1, look))
    people.regroup()
    assert people.library.people.get(SARAH).faces > 11 + 2
    assert Asked.APART not in {one.asked for one in _queue(people).questions}

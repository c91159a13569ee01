"""A library's own answers bend what the pack says: learnt after grouping, kept, obeyed."""

from __future__ import annotations

from faces.likelihood import OwnAnswers
from services.answers import learn, own_answers
from services.rejecting import confirm, not_this_person
from services.suggesting import suggest
from tests.db.stage import Stage, run
from workers.face_cluster_worker import group_new_faces


def answered(stage: Stage, confirmed: int, refused: int) -> None:
    stage.cast([confirmed + 2, refused + 5])
    confirm(stage.library, stage.pack, stage.faces_of(1)[:confirmed], 1)
    not_this_person(stage.library, stage.pack, stage.faces_of(2)[:refused], 2)


def test_few_answers_teach_nothing(stage: Stage) -> None:
    answered(stage, 5, 3)
    assert learn(stage.library, stage.pack) == OwnAnswers(1.0, 0.0, 8)
    assert own_answers(stage.library) == OwnAnswers(1.0, 0.0, 8)


def test_faces_refused_though_they_are_alike_make_it_careful(stage: Stage) -> None:
    """Twenty faces that the pack would call somebody's are not: the same cosine says less from now on."""
    stage.cast([44, 26])
    face = stage.vector(0, 99)
    before = suggest(stage.library, stage.pack, face).candidates[0].likelihood
    confirm(stage.library, stage.pack, stage.faces_of(1)[:42], 1)
    not_this_person(stage.library, stage.pack, stage.faces_of(2)[:21], 2)
    run(group_new_faces(stage.library, stage.pack))
    learnt = own_answers(stage.library)
    assert learnt.answers == 63
    assert learnt != OwnAnswers(1.0, 0.0, 63)
    after = suggest(stage.library, stage.pack, face).candidates[0].likelihood
    assert before is not None
    assert after is not None
    assert after < before


def test_what_was_learnt_is_not_trusted_blindly(stage: Stage) -> None:
    for text in ("", "[]", '{"slope": "x"}', "null", '{"slope": 2}'):
        stage.library.groups.keep_answers(text)
        assert own_answers(stage.library) == OwnAnswers()


def test_the_same_answers_are_not_learnt_twice(stage: Stage) -> None:
    answered(stage, 4, 2)
    learn(stage.library, stage.pack)
    before = stage.library.grouping_serial(), stage.sql("SELECT * FROM meta ORDER BY key")
    learn(stage.library, stage.pack)
    assert (stage.library.grouping_serial(), stage.sql("SELECT * FROM meta ORDER BY key")) == before

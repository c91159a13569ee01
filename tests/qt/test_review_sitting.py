"""One sitting: what is asked when, whatever arrives meanwhile."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.review import Question
from tests.qt.review_parts import ALL, LOOSE, SAME, SARAH, WHO, queue_of, same
from ui.review.sitting import Sitting


@pytest.fixture
def sitting() -> Sitting:
    sitting = Sitting()
    sitting.take(queue_of(*ALL))
    return sitting


def rest_of(sitting: Sitting) -> list[Question]:
    current = [] if sitting.current is None else [sitting.current]
    return [*current, *sitting.coming]


def test_questions_come_in_their_order(sitting: Sitting) -> None:
    asked = []
    while sitting.current is not None:
        asked.append(sitting.current)
        sitting.answer()
    assert tuple(asked) == ALL
    assert (sitting.answered, sitting.photos_settled, sitting.waiting, sitting.photos) == (5, 54, 0, 0)


def test_another_queue_leaves_the_question_that_is_looked_at(sitting: Sitting) -> None:
    sitting.answer()
    assert not sitting.take(queue_of(LOOSE, SAME, WHO))
    assert rest_of(sitting) == [WHO, LOOSE, SAME]


def test_what_was_answered_or_put_off_is_not_asked_again_by_a_late_queue(sitting: Sitting) -> None:
    sitting.answer()
    sitting.skip()
    sitting.take(queue_of(*ALL))
    assert SARAH not in rest_of(sitting)
    assert WHO not in rest_of(sitting)
    assert sitting.skipped == (WHO.key,)


def test_a_question_that_is_asked_no_more_gives_way_and_says_so(sitting: Sitting) -> None:
    assert sitting.take(queue_of(SAME, WHO))
    assert rest_of(sitting) == [SAME, WHO]
    assert not sitting.take(queue_of(WHO), keep=True)
    assert rest_of(sitting) == [SAME, WHO]


def test_an_answer_that_was_not_kept_is_the_next_question_and_not_this_one(sitting: Sitting) -> None:
    sitting.answer()
    sitting.give_back(SARAH)
    assert rest_of(sitting)[:2] == [WHO, SARAH]
    assert (sitting.answered, sitting.photos_settled) == (0, 0)


def test_an_answer_that_was_not_kept_is_asked_at_once_where_nothing_is_asked() -> None:
    sitting = Sitting()
    sitting.take(queue_of(SARAH))
    sitting.answer()
    assert sitting.current is None
    sitting.give_back(SARAH)
    assert sitting.current is SARAH


def test_taking_back_asks_again_and_then_goes_on_where_one_was(sitting: Sitting) -> None:
    sitting.answer()
    sitting.answer()
    said = sitting.take_back()
    assert said is not None
    assert said.question is WHO
    assert rest_of(sitting)[:2] == [WHO, SAME]
    sitting.take_back()
    assert rest_of(sitting)[:3] == [SARAH, WHO, SAME]
    assert sitting.take_back() is None
    assert sitting.photos == 54


def test_what_was_put_off_can_be_taken_back_too(sitting: Sitting) -> None:
    sitting.skip()
    said = sitting.take_back()
    assert said is not None
    assert said.skipped
    assert sitting.current is SARAH
    assert sitting.skipped == ()


def test_what_could_not_be_taken_back_is_asked_no_more(sitting: Sitting) -> None:
    sitting.answer()
    said = sitting.take_back()
    assert said is not None
    sitting.reinstate(said)
    assert rest_of(sitting) == list(ALL[1:])
    assert sitting.answered == 1


def test_what_was_put_off_comes_last_when_it_is_asked_for() -> None:
    sitting = Sitting()
    sitting.take(queue_of(SARAH, WHO))
    sitting.skip()
    sitting.answer()
    assert sitting.current is None
    sitting.ask_skipped()
    assert rest_of(sitting) == [SARAH]
    assert sitting.skipped == ()


def test_a_pair_answered_in_the_list_is_not_asked_on_the_page() -> None:
    sitting, pair = Sitting(), same(30)
    sitting.take(queue_of(SARAH, pair, WHO))
    sitting.answer_pair(pair)
    assert rest_of(sitting) == [SARAH, WHO]
    said = sitting.take_back()
    assert said is not None
    assert said.pair
    assert sitting.current is SARAH


def test_the_same_question_told_anew_does_not_take_the_place_of_the_one_on_screen(sitting: Sitting) -> None:
    sitting.take(queue_of(replace(SARAH, likelihood=0.5), WHO))
    assert sitting.current is SARAH
    assert rest_of(sitting) == [SARAH, WHO]


def test_nothing_can_be_answered_where_nothing_is_asked() -> None:
    with pytest.raises(ValueError, match="nothing is asked"):
        Sitting().answer()

"""Several faces drawn in one photo: nobody is proposed for two of them."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from models.suggestion import Candidate, Suggestion
from services.batches import without_repeats
from tests.fakes import calm


def _candidate(person: int, similarity: float, *, against: bool = False) -> Candidate:
    said = ("They are already in this photo.",) if against else ()
    return Candidate(person, f"face_{person:03d}", None, similarity, 1, None, against=said)


def _answer(*people: tuple[int, float]) -> Suggestion:
    found = tuple(_candidate(*one) for one in people)
    return Suggestion(compared=12, threshold=0.45, candidates=found, healed=1)


def _people(answers: list[Suggestion]) -> list[list[int]]:
    return [[one.person_id for one in answer.candidates] for answer in answers]


@st.composite
def _answers(draw: st.DrawFn, *, doubted: bool = True) -> list[Suggestion]:
    """Up to four answers as `suggest` orders them: whom something speaks against last, the best first."""
    answers = []
    for _ in range(draw(st.integers(0, 4))):
        people = draw(st.lists(st.integers(1, 6), unique=True, max_size=5))
        found = [
            _candidate(
                person, draw(st.integers(45, 95)) / 100, against=doubted and draw(st.integers(0, 4)) == 0
            )
            for person in people
        ]
        found.sort(key=lambda one: (bool(one.against), -one.similarity))
        answers.append(Suggestion(12, 0.45, tuple(found)))
    return answers


def test_two_faces_that_look_like_one_person_are_told_apart() -> None:
    one, other = _answer((1, 0.9), (2, 0.6)), _answer((1, 0.8), (3, 0.55))
    assert _people(without_repeats([one, other])) == [[1, 2], [3]]


def test_a_second_best_is_taken_where_together_that_is_more_alike() -> None:
    one, other = _answer((1, 0.9), (2, 0.85)), _answer((1, 0.8))
    assert _people(without_repeats([one, other])) == [[2], [1]]


def test_a_clear_likeness_is_not_given_away_for_a_doubtful_one() -> None:
    one, other = _answer((1, 0.9), (2, 0.5)), _answer((1, 0.6))
    assert _people(without_repeats([one, other])) == [[1, 2], []]


def test_who_is_first_nowhere_stays_where_they_are_most_similar() -> None:
    one, other = _answer((1, 0.9), (3, 0.5)), _answer((2, 0.9), (3, 0.6))
    assert _people(without_repeats([one, other])) == [[1], [2, 3]]


def test_a_face_may_be_left_without_anybody() -> None:
    assert _people(without_repeats([_answer((1, 0.9)), _answer((1, 0.8))])) == [[1], []]


def test_who_is_in_the_photo_already_is_proposed_for_no_face() -> None:
    assert _people(without_repeats([_answer((1, 0.9), (2, 0.6))], taken={1})) == [[2]]
    two = [_answer((1, 0.9), (2, 0.6)), _answer((1, 0.8), (3, 0.5))]
    assert _people(without_repeats(two, taken=[1, 3])) == [[2], []]


def test_a_single_answer_is_unchanged_even_where_something_speaks_against_the_most_similar() -> None:
    found = (_candidate(2, 0.5), _candidate(1, 0.8, against=True))
    answer = Suggestion(12, 0.45, found)
    assert without_repeats([answer]) == [answer]
    assert without_repeats([answer, _answer((5, 0.7))]) == [answer, _answer((5, 0.7))]


def test_no_answers_are_none() -> None:
    assert without_repeats([]) == []


@given(_answers(), st.sets(st.integers(1, 6)))
@calm
def test_nobody_is_in_two_answers_and_nobody_is_invented(answers: list[Suggestion], taken: set[int]) -> None:
    found = without_repeats(answers, taken)
    everybody = [one.person_id for answer in found for one in answer.candidates]
    assert len(everybody) == len(set(everybody))
    # Nobody is lost either, but those who are taken.
    before = {one.person_id for answer in answers for one in answer.candidates}
    assert set(everybody) == before - taken
    for answer, left in zip(answers, found, strict=True):
        order = iter(answer.candidates)
        assert all(one in order for one in left.candidates)
        assert (left.compared, left.threshold, left.healed) == (
            answer.compared,
            answer.threshold,
            answer.healed,
        )


@given(_answers())
@calm
def test_answers_without_repeats_stay_as_they_are(answers: list[Suggestion]) -> None:
    once = without_repeats(answers)
    assert without_repeats(once) == once


@given(_answers(doubted=False))
@calm
def test_the_first_ones_are_together_as_far_above_the_threshold_as_can_be(answers: list[Suggestion]) -> None:
    found = without_repeats(answers)
    got = sum(answer.candidates[0].similarity - answer.threshold for answer in found if answer.candidates)
    choices = product(*[[None, *answer.candidates] for answer in answers])
    best = 0.0
    for choice in choices:
        chosen = [one for one in choice if one is not None]
        if len({one.person_id for one in chosen}) == len(chosen):
            best = max(best, sum(one.similarity - 0.45 for one in chosen))
    assert abs(got - best) < 1e-6

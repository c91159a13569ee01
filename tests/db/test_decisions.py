"""Naming, merging, refusing: right at once, one step each, undone exactly, also after a restart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pytest

from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError, UnknownNameError
from models.geometry import Box
from models.suggestion import DrawnFace
from repository.library import Library
from services.drawing import keep_drawn, merge_drawn, redraw, save_drawn
from services.merging import merge, merge_all
from services.naming import name_face, name_person
from services.photo_faces import confirm_photo, move_face
from services.rejecting import confirm, hide_face, not_this_person, use_as_cover
from services.teaching import teach
from services.undoing import redo, undo
from tests.db.stage import Stage, owner

FIRST_OF_1, FIRST_OF_2, LAST_OF_4 = 1, 7, 18


@dataclass(frozen=True)
class Case:
    """A decision on the library `people` with a face 19 that is in no group, and whom it concerns."""

    decide: Callable[[Stage], Changes]
    people: frozenset[int]
    faces: frozenset[int] = frozenset()


def _prepare(stage: Stage) -> None:
    """Sarah (1) has a face; face 19 is a stranger; one refusal and one confirmation stand already."""
    name_person(stage.library, stage.pack, 1, "Sarah")
    stage.photo(100, [(stage.vector(50, 0), Box(300, 300, 70, 70))])
    not_this_person(stage.library, stage.pack, [12], owner(stage.library, 12))
    confirm(stage.library, stage.pack, [2], owner(stage.library, 2))


CASES = {
    "name": Case(lambda s: name_person(s.library, s.pack, 2, "Tom"), frozenset({2})),
    "rename": Case(lambda s: name_person(s.library, s.pack, 1, "Sara"), frozenset({1})),
    "name a face as somebody new": Case(
        lambda s: name_face(s.library, s.pack, 19, "Uma"), frozenset({5}), frozenset({19})
    ),
    "name a face as somebody known": Case(
        lambda s: name_face(s.library, s.pack, 19, "sarah"), frozenset({1}), frozenset({19})
    ),
    "name a face shown as somebody else": Case(
        lambda s: name_face(s.library, s.pack, 1, "Zoe"), frozenset({1, 5}), frozenset({1})
    ),
    "name a grouped face": Case(lambda s: name_face(s.library, s.pack, 8, "Tom"), frozenset({2})),
    "merge": Case(lambda s: merge(s.library, s.pack, 2, 1), frozenset({1, 2}), frozenset({7, 8, 9, 10, 11})),
    "merge with refusals": Case(
        lambda s: merge(s.library, s.pack, 3, 1), frozenset({1, 3}), frozenset({13, 14, 15})
    ),
    "merge a name into the nameless": Case(
        lambda s: merge(s.library, s.pack, 1, 4), frozenset({1, 4}), frozenset({1, 2, 3, 4, 5, 6})
    ),
    "merge several": Case(
        lambda s: merge_all(s.library, s.pack, [4, 2, 1]),
        frozenset({1, 2, 4}),
        frozenset({7, 8, 9, 10, 11, 16, 17, 18}),
    ),
    "confirm": Case(lambda s: confirm(s.library, s.pack, [7], 2), frozenset({2}), frozenset({7})),
    "not this person": Case(
        lambda s: not_this_person(s.library, s.pack, [7], 2), frozenset({2}), frozenset({7})
    ),
    "not a face": Case(lambda s: hide_face(s.library, s.pack, 7), frozenset({2}), frozenset({7})),
    "not a face, of nobody": Case(lambda s: hide_face(s.library, s.pack, 19), frozenset(), frozenset({19})),
    "cover": Case(lambda s: use_as_cover(s.library, s.pack, 2, 9), frozenset({2})),
    "draw and merge": Case(
        lambda s: merge_drawn(s.library, s.pack, s.drawn(s.vector(0, 90)), 1), frozenset({1}), frozenset({20})
    ),
    "draw and keep": Case(
        lambda s: keep_drawn(s.library, s.pack, s.drawn(s.vector(0, 90))), frozenset({1, 5}), frozenset({20})
    ),
    "draw and keep with a name": Case(
        lambda s: keep_drawn(s.library, s.pack, s.drawn(s.vector(60, 0)), name="Vic"),
        frozenset({5}),
        frozenset({20}),
    ),
    "draw for later": Case(
        lambda s: save_drawn(s.library, s.pack, s.drawn(s.vector(0, 90))), frozenset(), frozenset({20})
    ),
    "draw over a face and merge": Case(
        lambda s: merge_drawn(s.library, s.pack, _over_a_face(s), 1), frozenset({1, 2}), frozenset({7})
    ),
    "draw over a face and keep": Case(
        lambda s: keep_drawn(s.library, s.pack, _over_a_face(s)), frozenset({1, 2, 5}), frozenset({7})
    ),
    "draw over a face for later": Case(
        lambda s: save_drawn(s.library, s.pack, _over_a_face(s)), frozenset({2}), frozenset({7})
    ),
    "outline anew": Case(
        lambda s: redraw(s.library, s.pack, _over_a_face(s), 7), frozenset({2}), frozenset({7})
    ),
    "outline a confirmed face anew": Case(
        lambda s: redraw(s.library, s.pack, s.drawn(s.vector(0, 91), photo=2), 2),
        frozenset({1}),
        frozenset({2}),
    ),
    "outline anew, of nobody": Case(
        lambda s: redraw(s.library, s.pack, s.drawn(s.vector(51, 0), photo=19), 19),
        frozenset(),
        frozenset({19}),
    ),
    "move": Case(lambda s: move_face(s.library, s.pack, 3, 2), frozenset({1, 2}), frozenset({3})),
    "move, of nobody": Case(lambda s: move_face(s.library, s.pack, 19, 1), frozenset({1}), frozenset({19})),
    "move, once refused": Case(
        lambda s: move_face(s.library, s.pack, 12, 3), frozenset({3}), frozenset({12})
    ),
    "teach": Case(lambda s: teach(s.library, s.pack, 1, [19, 16]), frozenset({1, 4}), frozenset({16, 19})),
    "confirm a photo": Case(lambda s: confirm_photo(s.library, s.pack, 3), frozenset({1}), frozenset({3})),
}


def _over_a_face(stage: Stage) -> DrawnFace:
    return stage.drawn(stage.vector(0, 91), photo=7, box=Box(95, 95, 90, 90))


@pytest.fixture(params=list(CASES.values()), ids=list(CASES))
def case(request: pytest.FixtureRequest) -> Case:
    chosen: Case = request.param
    return chosen


def test_a_decision_is_one_step_and_names_what_it_changed(people: Stage, case: Case) -> None:
    _prepare(people)
    steps = people.steps()
    changes = case.decide(people)
    assert people.steps() == steps + 1
    assert changes.text == people.library.history.all()[0].text
    assert changes.step == people.library.history.all()[0].id
    assert changes.people == case.people
    assert changes.faces == case.faces
    assert not changes.everything
    people.check_sound()


def test_the_photos_named_are_those_of_the_faces(people: Stage, case: Case) -> None:
    _prepare(people)
    changes = case.decide(people)
    assert people.library.faces.photos_of(changes.faces) <= changes.photos


def test_undo_restores_every_byte_and_redo_brings_all_back(people: Stage, case: Case) -> None:
    _prepare(people)
    before = people.rows()
    case.decide(people)
    after = people.rows()
    assert after != before
    undone = undo(people.library, people.pack)
    assert people.rows() == before
    assert case.people <= undone.people
    redo(people.library, people.pack)
    assert people.rows() == after


def test_undo_after_a_restart(people: Stage, case: Case) -> None:
    _prepare(people)
    before = people.rows()
    case.decide(people)
    after = people.rows()
    people.reopen()
    undo(people.library, people.pack)
    assert people.rows() == before
    people.reopen()
    redo(people.library, people.pack)
    assert people.rows() == after


def test_undo_with_a_regrouping_in_between(people: Stage, case: Case) -> None:
    _prepare(people)
    people.regroup()
    before = people.rows()
    case.decide(people)
    people.regroup()
    undo(people.library, people.pack)
    people.check_sound()
    people.regroup()
    people.check_sound()
    # What nobody decided may be grouped anew; what they did decide stands as before, byte for byte.
    assert people.rows()["decisions"] == before["decisions"]
    assert _decided(people.rows()) == _decided(before)


def _decided(rows: dict[str, list[tuple[object, ...]]]) -> object:
    people = [row for row in rows["people"] if row[4]]
    return people, {row[0]: row[:12] for row in rows["faces"] if row[13]}


def test_a_decision_survives_regrouping(people: Stage, case: Case) -> None:
    _prepare(people)
    case.decide(people)
    decided = _whose(people)
    for _ in range(3):
        people.regroup()
    assert decided.items() <= _whose(people).items()
    people.check_sound()


def _whose(stage: Stage) -> dict[object, object]:
    """Face -> person, for the faces of people somebody decided about."""
    kept = stage.library.people.kept_whole()
    rows = stage.sql("SELECT id, person_id FROM faces WHERE hidden = 0")
    return {face: person for face, person in rows if person in kept}


def test_a_decision_that_fails_half_way_leaves_nothing(people: Stage, case: Case) -> None:
    _prepare(people)
    before = people.rows((*DECIDED_AND_HISTORY,))
    people.sql("CREATE TRIGGER broken BEFORE INSERT ON history BEGIN SELECT RAISE(ABORT, 'disk'); END")
    with pytest.raises(Exception, match="disk"):
        case.decide(people)
    assert people.rows((*DECIDED_AND_HISTORY,)) == before
    people.sql("DROP TRIGGER broken")
    case.decide(people)
    people.check_sound()


DECIDED_AND_HISTORY = ("faces", "people", "decisions", "history")


def test_all_cases_in_a_row_are_undone_and_redone(people: Stage) -> None:
    _prepare(people)
    snapshots = [people.rows()]
    decisions: list[Callable[[Stage], Changes]] = [
        lambda s: name_person(s.library, s.pack, 2, "Tom"),
        lambda s: merge(s.library, s.pack, 3, 2),
        lambda s: keep_drawn(s.library, s.pack, s.drawn(s.vector(0, 90))),
        lambda s: name_face(s.library, s.pack, 19, "Uma"),
        lambda s: hide_face(s.library, s.pack, 18),
        lambda s: merge_all(s.library, s.pack, [1, 2, 4]),
    ]
    for decide in decisions:
        decide(people)
        snapshots.append(people.rows())
    for expected in reversed(snapshots[:-1]):
        people.reopen()
        undo(people.library, people.pack)
        assert people.rows() == expected
    for expected in snapshots[1:]:
        people.reopen()
        redo(people.library, people.pack)
        assert people.rows() == expected
    with pytest.raises(AppError, match="nothing to redo"):
        redo(people.library, people.pack)


def test_a_decision_that_changes_nothing_leaves_no_step(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    confirm(people.library, people.pack, [1], owner(people.library, 1))
    use_as_cover(people.library, people.pack, 1, 2)
    steps = people.steps()
    assert not name_person(people.library, people.pack, 1, " Sarah ")
    assert not confirm(people.library, people.pack, [1], owner(people.library, 1))
    assert not use_as_cover(people.library, people.pack, 1, 2)
    assert people.steps() == steps


def test_undo_says_when_there_is_nothing(stage: Stage) -> None:
    with pytest.raises(AppError, match="nothing to undo"):
        undo(stage.library, stage.pack)
    with pytest.raises(AppError, match="nothing to redo"):
        redo(stage.library, stage.pack)


def test_a_new_decision_ends_redo(people: Stage) -> None:
    name_person(people.library, people.pack, 1, "Sarah")
    undo(people.library, people.pack)
    name_person(people.library, people.pack, 2, "Tom")
    with pytest.raises(AppError, match="nothing to redo"):
        redo(people.library, people.pack)
    undo(people.library, people.pack)
    redo(people.library, people.pack)
    # Tom comes back, and not Sarah, whom naming Tom put out of reach for good.
    assert people.library.people.get(2).name == "Tom"
    assert people.library.people.get(1).name is None
    undo(people.library, people.pack)
    with pytest.raises(AppError, match="nothing to undo"):
        undo(people.library, people.pack)
    assert [step.undone for step in people.library.history.all()] == [True, True]


@pytest.mark.parametrize(
    "decide",
    [
        lambda s: name_person(s.library, s.pack, 99, "Tom"),
        lambda s: name_face(s.library, s.pack, 99, "Tom"),
        lambda s: merge(s.library, s.pack, 99, 1),
        lambda s: merge(s.library, s.pack, 1, 99),
        lambda s: merge_all(s.library, s.pack, [1, 99]),
        lambda s: merge_drawn(s.library, s.pack, s.drawn(s.vector(0, 0)), 99),
        lambda s: hide_face(s.library, s.pack, 99),
        lambda s: redraw(s.library, s.pack, s.drawn(s.vector(0, 0)), 99),
        lambda s: move_face(s.library, s.pack, 99, 1),
        lambda s: move_face(s.library, s.pack, 1, 99),
        lambda s: teach(s.library, s.pack, 1, [99]),
        lambda s: teach(s.library, s.pack, 99, [1]),
        lambda s: confirm_photo(s.library, s.pack, 99),
        lambda s: confirm(s.library, s.pack, [99], owner(s.library, 99)),
        lambda s: not_this_person(s.library, s.pack, [99], owner(s.library, 99)),
        lambda s: use_as_cover(s.library, s.pack, 99, 1),
        lambda s: use_as_cover(s.library, s.pack, 1, 99),
    ],
)
def test_what_is_gone_is_a_sentence_not_a_crash(people: Stage, decide: Callable[[Stage], Changes]) -> None:
    with pytest.raises(UnknownNameError, match="no longer in the library"):
        decide(people)
    assert people.steps() == 0


def test_merging_somebody_with_themselves_is_refused(people: Stage) -> None:
    with pytest.raises(AppError, match="same person already"):
        merge(people.library, people.pack, 1, 1)


def test_merging_moves_cannot_links_and_overrules_those_it_contradicts(people: Stage) -> None:
    library, pack = people.library, people.pack
    not_this_person(library, pack, [12], owner(library, 12))
    not_this_person(library, pack, [7], owner(library, 7))
    for face, person in ((12, 1), (1, 2)):
        people.sql(
            "INSERT INTO decisions (kind, face_id, person_id) VALUES ('kept_as_new', ?, ?)", face, person
        )
    merge(library, pack, 2, 1)
    links = set(library.decisions.cannot_links())
    # 12 is not 1 and not 3; 7 was not 2, who is 1 now; 1 was not 2, and is now the same person.
    assert links == {(12, 1), (12, 3), (7, 1)}
    merge(library, pack, 3, 1)
    assert set(library.decisions.cannot_links()) == {(12, 1), (7, 1)}
    people.check_sound()
    undo(library, pack)
    undo(library, pack)
    assert set(library.decisions.cannot_links()) == {(12, 3), (7, 2), (12, 1), (1, 2)}


@pytest.mark.parametrize(
    ("decide", "one", "several"),
    [
        (not_this_person, "Not Sarah", "3 faces are not Sarah"),
        (confirm, "Confirmed Sarah", "Confirmed 3 faces of Sarah"),
    ],
)
def test_several_faces_are_one_decision_taken_back_at_once(
    people: Stage, decide: Callable[[Library, Pack, Sequence[int], int], Changes], one: str, several: str
) -> None:
    library, pack = people.library, people.pack
    name_person(library, pack, 1, "Sarah")
    before, steps = people.rows(), people.steps()
    chosen = people.faces_of(1)[:3]
    changes = decide(library, pack, [*chosen, chosen[0]], 1)
    assert changes.text == several
    assert changes.faces == frozenset(chosen)
    assert people.steps() == steps + 1
    people.check_sound()
    undo(library, pack)
    assert people.rows() == before
    assert decide(library, pack, chosen[:1], 1).text == one


@pytest.mark.parametrize("decide", [not_this_person, confirm])
def test_several_faces_are_decided_whole_or_not_at_all(
    people: Stage, decide: Callable[[Library, Pack, Sequence[int], int], Changes]
) -> None:
    before = people.rows()
    with pytest.raises(AppError, match="One of these faces is shown somewhere else"):
        decide(people.library, people.pack, [1, 7], 1)
    with pytest.raises(AppError, match="This face is shown somewhere else"):
        decide(people.library, people.pack, [7], 1)
    assert people.rows() == before


def test_merging_a_drawn_face_takes_a_refusal_back(people: Stage) -> None:
    not_this_person(people.library, people.pack, [7], owner(people.library, 7))
    merge_drawn(people.library, people.pack, _over_a_face(people), 2)
    assert people.library.decisions.cannot_links() == []
    assert people.person_of(7) == 2
    people.check_sound()


def test_what_was_drawn_finds_its_place_when_all_has_changed_meanwhile(people: Stage) -> None:
    """The dialog was open while a scan dissolved the person proposed and lost the face drawn over."""
    drawn = _over_a_face(people)
    (candidate,) = drawn.suggestion.candidates
    people.library._connection.execute("DELETE FROM faces WHERE id = 7")
    people.library._connection.execute("DELETE FROM people WHERE id = ?", (candidate.person_id,))
    (face,) = keep_drawn(people.library, people.pack, drawn).faces
    assert face > 18
    assert people.library.decisions.cannot_links() == []
    assert people.person_of(face) is not None
    with pytest.raises(UnknownNameError, match="This photo is no longer in the library"):
        save_drawn(people.library, people.pack, replace(drawn, photo_id=99))


@pytest.mark.parametrize("decide", [confirm, not_this_person])
def test_a_face_that_is_shown_elsewhere_by_now_is_neither_confirmed_nor_refused(
    people: Stage, decide: Callable[..., Changes]
) -> None:
    _prepare(people)
    with pytest.raises(AppError, match="shown somewhere else by now"):
        decide(people.library, people.pack, [19], 1)
    with pytest.raises(AppError, match="shown somewhere else by now"):
        decide(people.library, people.pack, [2, 7], 1)


def test_merging_fewer_than_two_is_nothing(people: Stage) -> None:
    assert not merge_all(people.library, people.pack, [])
    assert not merge_all(people.library, people.pack, [2, 2])
    assert people.steps() == 0


def test_merging_several_keeps_the_name_of_the_largest(people: Stage) -> None:
    name_person(people.library, people.pack, 3, "Tom")
    name_person(people.library, people.pack, 4, "Ann")
    changes = merge_all(people.library, people.pack, [1, 4, 3])
    assert changes.text == "Merged 2 people with Tom"
    tom = people.library.people.get(3)
    assert (tom.name, tom.faces, tom.photos) == ("Tom", 13, 13)


def test_a_chosen_cover_keeps_the_group_and_must_be_of_this_person(people: Stage) -> None:
    assert 2 not in people.library.people.kept_whole()
    use_as_cover(people.library, people.pack, 2, 8)
    assert 2 in people.library.people.kept_whole()
    with pytest.raises(AppError, match="shown somewhere else by now"):
        use_as_cover(people.library, people.pack, 2, 1)
    assert people.library.people.get(2).cover_face_id == 8

"""What a decision about a person makes likely of other faces, and saying yes to it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from models.errors import AppError, UnknownNameError
from models.face import Vector
from models.geometry import Box
from models.suggestion import Lesson
from repository.loose_vectors import LooseVectors
from services import centroids, teaching
from services.distinguishing import different_people
from services.drawing import keep_drawn, redraw, save_drawn
from services.facts import allow_repeats, set_birth_date
from services.naming import name_face, name_person
from services.rejecting import confirm, hide_face, not_this_person
from services.strangers import ignore
from services.teaching import lesson, teach
from services.undoing import redo, reverse, undo
from tests.db.stage import Stage, run
from tests.fakes import FakeEngine, Look, as_unit, detected, paint, unit_vector
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

SARAH = 1


@pytest.fixture
def sarah(people: Stage) -> Stage:
    """`people`, the first of whom is Sarah."""
    name_person(people.library, people.pack, SARAH, "Sarah")
    return people


def _learn(stage: Stage, person: int = SARAH) -> Lesson:
    return lesson(stage.library, stage.pack, person)


def _like(stage: Stage, person: int, cosine: float, seed: int = 0) -> Vector:
    """A vector of exactly that similarity to a person's centroid."""
    blob = stage.centroid(person)
    assert isinstance(blob, bytes)
    centroid = np.frombuffer(blob, np.float32).astype(np.float64)
    other = unit_vector((12, seed)).astype(np.float64)
    other -= (other @ centroid) * centroid
    return as_unit(cosine * centroid + np.sqrt(1 - cosine**2) * as_unit(other))


def _loose(stage: Stage, *vectors: Vector) -> list[int]:
    """Faces of one photo that are in no group."""
    boxes = [Box(50 + 100 * at, 100, 80, 80) for at in range(len(vectors))]
    return stage.photo(300 + stage.library.photos.count(), list(zip(vectors, boxes, strict=True)))[1]


def _group(stage: Stage, *vectors: Vector) -> tuple[int, list[int]]:
    """An unnamed group of these faces, each in a photo of its own, as grouping leaves it."""
    faces = [_loose(stage, vector)[0] for vector in vectors]
    (person,) = stage.sql("INSERT INTO people (key) VALUES ('face_900') RETURNING id")[0]
    assert isinstance(person, int)
    with stage.library.transaction():
        stage.library.groups.assign([(person, False, face) for face in faces])
        centroids.refresh(stage.library, stage.pack, {person})
    return person, faces


def test_faces_in_no_group_that_look_like_somebody_are_found_the_most_alike_first(sarah: Stage) -> None:
    cosines = [0.6, 0.9, 0.3, 0.75]
    faces = [_loose(sarah, _like(sarah, SARAH, cosine, seed))[0] for seed, cosine in enumerate(cosines)]
    assert _learn(sarah) == Lesson(SARAH, "Sarah", (faces[1], faces[3], faces[0]))


def test_faces_of_unnamed_groups_that_look_like_them_are_found_as_well(sarah: Stage) -> None:
    _, faces = _group(sarah, *(_like(sarah, SARAH, cosine, seed) for seed, cosine in enumerate([0.7, 0.8])))
    (alone,) = _loose(sarah, _like(sarah, SARAH, 0.75, 5))
    assert _learn(sarah).faces == (faces[1], alone, faces[0])


def test_what_others_are_called_or_decided_about_is_theirs(sarah: Stage) -> None:
    named, _ = _group(sarah, _like(sarah, SARAH, 0.7), _like(sarah, SARAH, 0.8, 1))
    assert len(_learn(sarah).faces) == 2
    name_person(sarah.library, sarah.pack, named, "Sarah's sister")
    assert _learn(sarah).faces == ()
    undo(sarah.library, sarah.pack)
    confirm(sarah.library, sarah.pack, [sarah.faces_of(named)[0]], named)
    assert _learn(sarah).faces == ()
    undo(sarah.library, sarah.pack)
    ignore(sarah.library, sarah.pack, [named])
    assert _learn(sarah).faces == ()


def test_a_face_that_is_more_like_somebody_else_is_not_proposed(sarah: Stage) -> None:
    one, other = (np.frombuffer(sarah.centroid(person), np.float32) for person in (1, 2))  # type: ignore[call-overload]
    _loose(sarah, as_unit(one + 1.2 * other))
    (face,) = _loose(sarah, as_unit(1.2 * one + other))
    assert len(_learn(sarah).faces) == 2
    name_person(sarah.library, sarah.pack, 2, "Tom")
    assert _learn(sarah).faces == (face,)


def test_what_was_told_apart_is_not_proposed_again(sarah: Stage) -> None:
    face = sarah.faces_of(SARAH)[0]
    not_this_person(sarah.library, sarah.pack, [face], SARAH)
    assert _learn(sarah).faces == ()
    undo(sarah.library, sarah.pack)
    group, faces = _group(sarah, _like(sarah, SARAH, 0.7), _like(sarah, SARAH, 0.8, 1))
    not_this_person(sarah.library, sarah.pack, [face], SARAH)
    with sarah.library.transaction():
        sarah.library.groups.assign([(group, False, face)])
        centroids.refresh(sarah.library, sarah.pack, {group})
    # One of them is not Sarah, so the others are not either.
    assert _learn(sarah).faces == ()
    undo(sarah.library, sarah.pack)
    assert set(_learn(sarah).faces) == set(faces)
    different_people(sarah.library, sarah.pack, [SARAH, group])
    assert _learn(sarah).faces == ()


def test_nobody_is_twice_in_a_photo_unless_it_may_be(sarah: Stage) -> None:
    near, far = _like(sarah, SARAH, 0.9), _like(sarah, SARAH, 0.7, 1)
    faces = _loose(sarah, far, near)
    photo = sarah.library.faces.get(faces[0]).photo_id
    assert _learn(sarah).faces == (faces[1],)
    name_face(sarah.library, sarah.pack, faces[1], "Sarah")
    assert _learn(sarah).faces == ()
    allow_repeats(sarah.library, sarah.pack, photo, allowed=True)
    assert _learn(sarah).faces == (faces[0],)


def test_nobody_is_in_a_photo_from_before_they_were_born(sarah: Stage) -> None:
    faces = [_loose(sarah, _like(sarah, SARAH, 0.8, seed))[0] for seed in range(2)]
    early = sarah.library.faces.get(faces[0]).photo_id
    sarah.sql("UPDATE photos SET taken_at = '1999-05-01T10:00:00' WHERE id = ?", early)
    assert len(_learn(sarah).faces) == 2
    set_birth_date(sarah.library, sarah.pack, SARAH, date(2003, 2, 1))
    assert _learn(sarah).faces == (faces[1],)


def test_hidden_forgotten_and_damaged_faces_are_left_out(sarah: Stage) -> None:
    faces = [_loose(sarah, _like(sarah, SARAH, 0.8, seed))[0] for seed in range(4)]
    assert set(_learn(sarah).faces) == set(faces)
    hide_face(sarah.library, sarah.pack, faces[0])
    with sarah.library.transaction():
        sarah.library.erasing.blank_faces([faces[1]], unseen=False)
    assert set(_learn(sarah).faces) == set(faces[2:])
    sarah.sql("UPDATE faces SET embedding = zeroblob(256) WHERE id = ?", faces[2])
    sarah.reopen()
    assert set(_learn(sarah).faces) == {faces[3]}


def test_whoever_is_ignored_or_has_no_face_to_compare_learns_nothing(sarah: Stage) -> None:
    _loose(sarah, _like(sarah, SARAH, 0.8))
    ignore(sarah.library, sarah.pack, [SARAH])
    assert _learn(sarah).faces == ()
    undo(sarah.library, sarah.pack)
    for face in sarah.faces_of(SARAH):
        hide_face(sarah.library, sarah.pack, face)
    assert _learn(sarah) == Lesson(SARAH, "Sarah", ())
    with pytest.raises(UnknownNameError, match="no longer in the library"):
        _learn(sarah, 999)


def test_an_empty_library_has_nothing_to_teach(stage: Stage) -> None:
    keep_drawn_at = stage.photo(1)[0]
    keep_drawn(stage.library, stage.pack, stage.drawn(stage.vector(0, 0), photo=keep_drawn_at), name="Ann")
    assert _learn(stage) == Lesson(1, "Ann", ())


def test_no_more_is_shown_than_anybody_looks_through(sarah: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in range(9):
        _loose(sarah, _like(sarah, SARAH, 0.8, seed))
    monkeypatch.setattr(teaching, "MOST_FACES", 4)
    assert len(_learn(sarah).faces) == 4


def test_a_drawn_face_saved_for_later_is_found_and_one_outlined_anew_by_its_new_look(sarah: Stage) -> None:
    (face,) = save_drawn(sarah.library, sarah.pack, sarah.drawn(_like(sarah, SARAH, 0.8), photo=9)).faces
    assert _learn(sarah).faces == (face,)
    # The same quality as before: what was read earlier must not be taken for what is there.
    redraw(sarah.library, sarah.pack, sarah.drawn(sarah.vector(50, 0), photo=9), face)
    assert _learn(sarah).faces == ()
    undo(sarah.library, sarah.pack)
    assert _learn(sarah).faces == (face,)
    redo(sarah.library, sarah.pack)
    assert _learn(sarah).faces == ()


def test_what_is_kept_in_memory_is_what_a_fresh_look_reads(sarah: Stage) -> None:
    kept = LooseVectors(sarah.library._connection, most=5)

    def check() -> None:
        ids, vectors = kept.read(sarah.pack.id, sarah.pack.dim)
        fresh = LooseVectors(sarah.library._connection, most=5).read(sarah.pack.id, sarah.pack.dim)
        assert ids.tolist() == fresh[0].tolist() == sorted(ids.tolist())
        assert np.array_equal(vectors, fresh[1])

    check()
    faces = _loose(sarah, *(sarah.vector(50, look) for look in range(4)))
    check()
    teach(sarah.library, sarah.pack, SARAH, faces[1:3])
    check()
    undo(sarah.library, sarah.pack)
    check()
    redraw(
        sarah.library,
        sarah.pack,
        sarah.drawn(sarah.vector(51, 0), photo=sarah.library.faces.get(faces[0]).photo_id),
        faces[0],
    )
    check()
    undo(sarah.library, sarah.pack)
    check()
    with sarah.library.transaction():
        again = [(detected(sarah.vector(52, 0), Box(50, 100, 80, 80), quality=0.9), b"crop")]
        photo = sarah.library.faces.get(faces[3]).photo_id
        sarah.library.detections.store(photo, again, sarah.pack.id)
    check()
    _loose(sarah, *(sarah.vector(53, look) for look in range(6)))
    check()
    assert len(kept.read(sarah.pack.id, sarah.pack.dim)[0]) == 5
    assert len(kept.read("another pack", sarah.pack.dim)[0]) == 0
    check()


def test_faces_are_taught_in_one_step(sarah: Stage) -> None:
    alone = [_loose(sarah, _like(sarah, SARAH, 0.8, seed))[0] for seed in range(2)]
    group, grouped = _group(sarah, _like(sarah, SARAH, 0.7), _like(sarah, SARAH, 0.75, 1))
    faces = _learn(sarah).faces
    assert set(faces) == {*alone, *grouped}
    changes = sarah.there_and_back(lambda: teach(sarah.library, sarah.pack, SARAH, [*faces, faces[0]]))
    assert changes.text == "4 faces are Sarah"
    assert (set(changes.faces), set(changes.people)) == (set(faces), {SARAH, group})
    for face in faces:
        assert sarah.library.faces.get(face).person_id == SARAH
        assert sarah.library.faces.get(face).confirmed
    assert _learn(sarah).faces == ()
    # A group that is left without faces goes with the next grouping, as after other decisions.
    sarah.regroup()
    assert group not in sarah.library.people.ids()
    assert set(faces) <= set(sarah.faces_of(SARAH))


def test_one_face_is_said_in_the_singular(sarah: Stage) -> None:
    (face,) = _loose(sarah, _like(sarah, SARAH, 0.8))
    assert teach(sarah.library, sarah.pack, SARAH, [face]).text == "1 face is Sarah"
    (other,) = _loose(sarah, _like(sarah, 2, 0.8))
    assert teach(sarah.library, sarah.pack, 2, [other]).text == "1 face is an unnamed person"


def test_teaching_takes_back_that_a_face_is_not_them(sarah: Stage) -> None:
    faces = sarah.faces_of(SARAH)[:2]
    not_this_person(sarah.library, sarah.pack, faces, SARAH)
    sarah.there_and_back(lambda: teach(sarah.library, sarah.pack, SARAH, faces[:1]))
    assert sarah.library.decisions.cannot_links() == [(faces[1], SARAH)]


@pytest.mark.parametrize("meanwhile", ["named", "hidden", "gone", "confirmed"])
def test_a_face_that_is_somebody_elses_by_now_stops_all_of_it(sarah: Stage, meanwhile: str) -> None:
    faces = [_loose(sarah, _like(sarah, SARAH, 0.8, seed))[0] for seed in range(2)]
    library, pack = sarah.library, sarah.pack
    if meanwhile == "named":
        name_face(library, pack, faces[1], "Tom")
    elif meanwhile == "hidden":
        hide_face(library, pack, faces[1])
    elif meanwhile == "gone":
        sarah.sql("DELETE FROM faces WHERE id = ?", faces[1])
    else:
        keep_drawn(library, pack, sarah.drawn(sarah.vector(60, 0), photo=9))
        sarah.sql("UPDATE faces SET person_id = ?, confirmed = 1 WHERE id = ?", 2, faces[1])
    before, steps = sarah.rows(), sarah.steps()
    with pytest.raises(AppError, match=r"by now|any more|no longer"):
        teach(library, pack, SARAH, faces)
    assert (sarah.rows(), sarah.steps()) == (before, steps)


def test_teaching_nothing_or_what_is_known_is_no_step(sarah: Stage) -> None:
    (face,) = _loose(sarah, _like(sarah, SARAH, 0.8))
    assert not teach(sarah.library, sarah.pack, SARAH, [])
    teach(sarah.library, sarah.pack, SARAH, [face])
    assert not teach(sarah.library, sarah.pack, SARAH, [face])


def test_a_lesson_is_reversed_on_its_own_after_others(sarah: Stage) -> None:
    faces = [_loose(sarah, _like(sarah, SARAH, 0.8, seed))[0] for seed in range(2)]
    before = sarah.rows()
    step = teach(sarah.library, sarah.pack, SARAH, faces[:1]).step
    assert step is not None
    teach(sarah.library, sarah.pack, SARAH, faces[1:])
    reverse(sarah.library, sarah.pack, step)
    sarah.check_sound()
    assert [sarah.person_of(face) for face in faces] == [None, SARAH]
    undo(sarah.library, sarah.pack)
    assert sarah.rows() == before


def test_a_later_scan_goes_by_what_was_taught(stage: Stage, tmp_path: Path) -> None:
    """Sarah years later looks like nobody known until somebody says that it is her."""
    young, old = 0, 5

    def seen(person: int, look: int) -> int:
        paint(tmp_path / "photos" / f"{person}-{look}.png", [Look(person, look)])
        run(scan(stage.library, FakeEngine(), [tmp_path / "photos"], Manner(Pace(2))))
        stage.check_sound()
        return max(face.id for face in stage.library.faces.all())

    faces = [seen(person, look) for person in (young, old) for look in (1, 2, 3, 4)]
    name_person(stage.library, stage.pack, stage.person_of(faces[0]) or 0, "Sarah")
    sarah = stage.person_of(faces[0])
    assert sarah is not None
    assert all(stage.person_of(face) != sarah for face in faces[4:])
    teach(stage.library, stage.pack, sarah, faces[4:])
    (late,) = _loose(stage, stage.vector(old, 9))
    assert _learn(stage, sarah).faces == (late,)
    assert stage.person_of(seen(old, 10)) == sarah
    assert stage.person_of(late) == sarah

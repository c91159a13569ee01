"""The outline of a stored face corrected by hand: the same face, and whose it is stays."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from models.errors import AppError, PackChangedError
from models.face import Source
from models.geometry import Box
from services.drawing import redraw, save_drawn
from services.grouping import apply
from services.joining import plan_new
from services.naming import name_person
from services.rejecting import confirm, hide_face
from services.undoing import redo, reverse, undo
from tests.db.stage import Stage

FACE, PHOTO = 7, 7
"""A face of person 2, alone in its photo."""
NEW = Box(90, 80, 110, 120)


def _redraw(stage: Stage, look: int = 80, **drawn: object) -> None:
    redraw(stage.library, stage.pack, stage.drawn(stage.vector(1, look), photo=PHOTO, box=NEW, **drawn), FACE)  # type: ignore[arg-type]


def _unsure(stage: Stage) -> object:
    return stage.value("SELECT unsure FROM faces WHERE id = ?", FACE)


@pytest.mark.parametrize("confirmed", [False, True])
@pytest.mark.parametrize("unsure", [0, 1])
def test_whose_it_is_and_whether_confirmed_stays(people: Stage, confirmed: bool, unsure: int) -> None:
    if confirmed:
        confirm(people.library, people.pack, [FACE], 2)
    elif unsure:
        people.sql("UPDATE faces SET unsure = 1 WHERE id = ?", FACE)
    was_unsure = _unsure(people)
    _redraw(people)
    face = people.library.faces.get(FACE)
    assert (face.box, face.source, face.person_id, face.confirmed) == (NEW, Source.MANUAL, 2, confirmed)
    assert _unsure(people) == was_unsure
    people.check_sound()


@pytest.mark.parametrize("weak", [False, True])
def test_everything_computed_is_of_the_new_look(people: Stage, weak: bool) -> None:
    crop = people.library.faces.crop(FACE)
    _redraw(people, weak=weak)
    stored = people.library.groups.vector(FACE, people.pack.id, people.pack.dim)
    assert stored is not None
    assert np.array_equal(stored, people.vector(1, 80))
    assert people.library.faces.get(FACE).weak == weak
    assert (people.library.faces.landmarks(FACE) is None) == weak
    assert people.library.faces.crop(FACE) != crop
    assert people.library.thumbnails.get("face", [FACE]) == {FACE: b"chip"}
    assert people.centroid(2) == people.expected_centroid(2)


def test_the_step_says_whose_outline_it_is(people: Stage) -> None:
    _redraw(people)
    name_person(people.library, people.pack, 2, "Tom")
    _redraw(people, 81)
    texts = [step.text for step in people.library.history.all()]
    assert texts == ["Outline of Tom changed", "Named Tom", "Outline changed"]


def test_the_face_that_is_named_counts_and_not_the_one_the_rectangle_covers(people: Stage) -> None:
    (other,) = save_drawn(people.library, people.pack, people.drawn(people.vector(50, 0), photo=PHOTO)).faces
    drawn = people.drawn(people.vector(50, 1), photo=PHOTO)
    assert drawn.replaces == other
    changes = redraw(people.library, people.pack, drawn, FACE)
    assert [*changes.faces, *changes.photos, *changes.people] == [FACE, PHOTO, 2]
    assert len(people.library.faces.of_photo(PHOTO)) == 2


def test_a_face_that_was_taken_away_is_shown_again(people: Stage) -> None:
    hide_face(people.library, people.pack, FACE)
    before = people.rows()
    _redraw(people)
    assert [found.face.id for found in people.library.faces.of_photo(PHOTO)] == [FACE]
    people.check_sound()
    undo(people.library, people.pack)
    assert people.rows() == before
    assert people.library.faces.of_photo(PHOTO) == []


@pytest.mark.parametrize("state", ["gone", "forgotten", "in another photo", "of another pack"])
def test_what_cannot_be_outlined_is_a_sentence_and_nothing_changes(people: Stage, state: str) -> None:
    drawn = people.drawn(people.vector(1, 80), photo=PHOTO, box=NEW)
    if state == "gone":
        people.sql("DELETE FROM faces WHERE id = ?", FACE)
    elif state == "forgotten":
        with people.library.transaction():
            people.library.erasing.blank_faces([FACE], unseen=False)
    elif state == "in another photo":
        drawn = replace(drawn, photo_id=8)
    else:
        drawn = replace(drawn, pack_id="another-0001")
    before = people.rows()
    match = "no longer|forgotten|another photo|once more"
    with pytest.raises(PackChangedError if state == "of another pack" else AppError, match=match):
        redraw(people.library, people.pack, drawn, FACE)
    assert people.rows() == before
    assert people.steps() == 0
    assert people.library.thumbnails.get("face", [FACE]) == {}


def test_the_outline_of_a_confirmed_face_is_taken_back_on_its_own(people: Stage) -> None:
    confirm(people.library, people.pack, [FACE], 2)
    before = people.rows()["faces"]
    _redraw(people)
    name_person(people.library, people.pack, 2, "Tom")
    step = people.library.history.all()[1].id
    reverse(people.library, people.pack, step)
    assert people.rows()["faces"] == before
    people.check_sound()
    reverse(people.library, people.pack, step)
    assert people.library.faces.get(FACE).box == NEW
    people.check_sound()


def test_undo_brings_back_whose_it_was_when_grouping_went_by_the_new_look(people: Stage) -> None:
    drawn = people.drawn(people.vector(0, 80), photo=PHOTO, box=NEW)
    people.sql("UPDATE faces SET unsure = 1 WHERE id = ?", FACE)
    before = people.rows()["faces"]
    redraw(people.library, people.pack, drawn, FACE)
    assert people.person_of(FACE) == 2
    assert apply(people.library, people.pack, plan_new(people.library, people.pack)) is not None
    assert people.person_of(FACE) == 1
    undo(people.library, people.pack)
    assert people.rows()["faces"] == before
    people.check_sound()
    redo(people.library, people.pack)
    assert people.person_of(FACE) == 2
    people.check_sound()


def test_a_scan_keeps_the_outline_somebody_drew(people: Stage) -> None:
    _redraw(people)
    with people.library.transaction():
        people.library.detections.store(PHOTO, [], people.pack.id)
    assert people.library.faces.get(FACE).box == NEW

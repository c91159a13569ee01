"""Whom a face resembles: what is found, and the very lines of the log."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from config import logs
from faces.thresholds import SuggestionThresholds, Thresholds
from models.suggestion import Suggestion
from services import suggesting
from services.centroids import Gallery, gallery
from services.drawing import keep_drawn
from services.merging import merge
from services.naming import name_person
from services.rejecting import hide_face, not_this_person
from services.suggesting import MOST_CANDIDATES, suggest
from tests.db.stage import Stage, owner, replaced
from tests.fakes import PACK, as_unit, unit_vector

AT_SIXTY = Thresholds(suggestion=SuggestionThresholds(base=0.6, slope=0.0, reference=1, floor=0.6))


@pytest.fixture
def twelve(stage: Stage) -> Stage:
    """Twelve people with twelve photos for the first, who is Sarah; suggestions from .6 on."""
    stage.pack = replaced(PACK, thresholds=AT_SIXTY)
    stage.cast([12, *[2] * 11])
    name_person(stage.library, stage.pack, 1, "Sarah")
    return stage


def _like_sarah(stage: Stage, cosine: float) -> np.ndarray:
    """A vector of exactly that similarity to Sarah's centroid."""
    blob = stage.centroid(1)
    assert isinstance(blob, bytes)
    centroid = np.frombuffer(blob, np.float32).astype(np.float64)
    other = unit_vector((11,)).astype(np.float64)
    other -= (other @ centroid) * centroid
    return as_unit(cosine * centroid + np.sqrt(1 - cosine**2) * as_unit(other))


def test_the_scenarios_own_log_lines(twelve: Stage, caplog: pytest.LogCaptureFixture) -> None:
    face = _like_sarah(twelve, 0.8921)
    caplog.clear()
    caplog.set_level(logging.INFO)
    found = suggest(twelve.library, twelve.pack, face)
    assert [(record.name, record.levelname, record.getMessage()) for record in caplog.records] == [
        ("FaceCropEditor", "INFO", "Comparing with 12 existing face clusters"),
        ("FaceCropEditor", "INFO", "Similar: Sarah (similarity: 0.892)"),
        ("FaceCropEditor", "INFO", "Found 1 similar faces (threshold: 0.6)"),
    ]
    assert found.best is not None
    assert (found.best.name, found.best.photos, found.best.percent) == ("Sarah", 12, 89)
    assert (found.compared, found.threshold) == (12, 0.6)


def test_the_lines_in_the_log_file(twelve: Stage, tmp_path: Path) -> None:
    logs.start(tmp_path / "logs" / "kinframe.log")
    suggest(twelve.library, twelve.pack, _like_sarah(twelve, 0.8921))
    logs.stop()
    lines = (tmp_path / "logs" / "kinframe.log").read_text(encoding="utf-8").splitlines()
    time = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"
    assert re.fullmatch(
        rf"{time} \[INFO\] \[FaceCropEditor\] Comparing with 12 existing face clusters", lines[0]
    )
    assert re.fullmatch(
        rf"{time} \[INFO\] \[FaceCropEditor\] Similar: Sarah \(similarity: 0\.892\)", lines[1]
    )
    assert "Failed to deserialize" not in "".join(lines)


def test_an_unnamed_person_is_logged_by_key(twelve: Stage, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    suggest(twelve.library, twelve.pack, twelve.vector(3, 70))
    assert "Similar: face_003 (similarity: 0." in caplog.text


def test_an_empty_library_compares_with_nobody(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    assert suggest(stage.library, stage.pack, stage.vector(0, 0)) == Suggestion(0, 0.45, ())
    assert "Comparing with 0 existing face clusters" in caplog.text
    assert "Found 0 similar faces (threshold: 0.45)" in caplog.text


@pytest.mark.parametrize(("cosine", "suggested"), [(0.61, True), (0.599, False), (-0.9, False), (1.0, True)])
def test_the_bar(twelve: Stage, cosine: float, suggested: bool) -> None:
    found = suggest(twelve.library, twelve.pack, _like_sarah(twelve, cosine))
    assert (found.best is not None) == suggested


def test_candidates_come_best_first_and_five_at_most(stage: Stage) -> None:
    stage.pack = replaced(PACK, thresholds=Thresholds(suggestion=SuggestionThresholds(0.0, 0.0, 1, -1.0)))
    stage.cast([2] * 8)
    found = suggest(stage.library, stage.pack, stage.vector(4, 50)).candidates
    assert len(found) == MOST_CANDIDATES
    assert found[0].person_id == stage.person_of(9)
    assert list(found) == sorted(found, key=lambda candidate: -candidate.similarity)


def test_whom_somebody_was_told_apart_from_is_never_proposed_again(people: Stage) -> None:
    face = people.vector(0, 90)
    drawn = people.drawn(face)
    assert [candidate.person_id for candidate in drawn.suggestion.candidates] == [1]
    (face_id,) = keep_drawn(people.library, people.pack, drawn).faces
    for _ in range(2):
        people.regroup()
        people.reopen()
        again = suggest(people.library, people.pack, face, face_id=face_id)
        assert 1 not in [candidate.person_id for candidate in again.candidates]
    merge(people.library, people.pack, 1, 2)
    merged = suggest(people.library, people.pack, as_unit(face + people.vector(1, 1)), face_id=face_id)
    assert 2 not in [candidate.person_id for candidate in merged.candidates]


def test_not_this_person_is_not_proposed_for_that_face(people: Stage) -> None:
    not_this_person(people.library, people.pack, [1], owner(people.library, 1))
    assert suggest(people.library, people.pack, people.vector(0, 0), face_id=1).candidates == ()
    assert suggest(people.library, people.pack, people.vector(0, 0)).best is not None


def test_a_person_whose_faces_are_all_hidden_is_compared_no_more(people: Stage) -> None:
    for face in (16, 17, 18):
        hide_face(people.library, people.pack, face)
    found = suggest(people.library, people.pack, people.vector(3, 50))
    assert (found.compared, found.candidates) == (3, ())


def test_somebody_dissolved_while_we_look_is_passed_over(
    people: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow_gallery(*args: Any, **options: Any) -> Gallery:
        found = gallery(*args, **options)
        people.sql("DELETE FROM people WHERE id = 1")
        return found

    monkeypatch.setattr(suggesting, "gallery", slow_gallery)
    assert suggest(people.library, people.pack, people.vector(0, 90)).candidates == ()


def test_suggesting_writes_nothing(people: Stage) -> None:
    before = people.rows((*("faces", "people", "decisions"), "history"))
    suggest(people.library, people.pack, people.vector(0, 90))
    people.drawn(people.vector(0, 90), photo=1)
    assert people.rows((*("faces", "people", "decisions"), "history")) == before

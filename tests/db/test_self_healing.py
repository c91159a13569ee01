"""A damaged face vector is found, computed again from its crop or photo, reported; suggestions stay."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from media.thumbnails import crop_jpeg
from models.face import Image, Matrix, Vector
from models.suggestion import Suggestion
from services.checking import check
from services.suggesting import suggest
from tests.db.stage import Stage, run
from tests.db.test_centroids import _Bomb
from tests.db.test_workers import scanned
from tests.fakes import FakeEngine
from workers.repair_worker import repair

__all__ = ["scanned"]

FACE = 1
Damage = Callable[[bytes, Path], bytes | None]


def _vector(change: Callable[[np.ndarray], np.ndarray]) -> Damage:
    return lambda good, _: change(np.frombuffer(good, np.float32)).tobytes()


def _first(value: float) -> Damage:
    return _vector(lambda vector: np.concatenate([[np.float32(value)], vector[1:]]).astype(np.float32))


DAMAGES: dict[str, Damage] = {
    "a pickle that makes a file": lambda _, trap: pickle.dumps(_Bomb(trap)),
    "a pickled array": lambda good, _: pickle.dumps(np.frombuffer(good, np.float32)),
    "cut off": lambda good, _: good[:-3],
    "too long": lambda good, _: good + good,
    "empty": lambda _, __: b"",
    "missing": lambda _, __: None,
    "not a number": _first(np.nan),
    "infinite": _first(-np.inf),
    "zero": _vector(np.zeros_like),
    "not of unit length": _vector(lambda vector: vector * np.float32(0.9)),
    "float64": _vector(lambda vector: vector.astype(np.float64)),
    "one bit": lambda good, _: bytes([good[0] ^ 1]) + good[1:],
    "another unit vector": _vector(lambda vector: np.roll(vector, 7)),
}


def _damage(stage: Stage, damage: Damage, trap: Path) -> None:
    good = stage.value("SELECT embedding FROM faces WHERE id = ?", FACE)
    assert isinstance(good, bytes)
    stage.sql("UPDATE faces SET embedding = ? WHERE id = ?", damage(good, trap), FACE)


class _CropReader(FakeEngine):
    """Knows the one face whose crop is shown to it."""

    def __init__(self, vector: Vector) -> None:
        super().__init__()
        self._vector = vector

    def embed_crops(self, crops: Sequence[Image]) -> Matrix:
        return np.stack([self._vector for _ in crops])


def _proposed(stage: Stage) -> Suggestion:
    return suggest(stage.library, stage.pack, stage.vector(0, 3))


@pytest.mark.parametrize("damage", list(DAMAGES.values()), ids=list(DAMAGES))
@pytest.mark.parametrize("crop_is_there", [True, False])
def test_a_damaged_vector_is_found_repaired_and_reported(
    scanned: Stage,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    damage: Damage,
    crop_is_there: bool,
) -> None:
    if crop_is_there:
        crop = crop_jpeg(np.zeros((112, 112, 3), np.uint8))
        scanned.sql("UPDATE faces SET crop = ? WHERE id = ?", crop, FACE)
    before, proposed, trap = scanned.rows(), _proposed(scanned), tmp_path / "trap"
    vector = scanned.library.groups.vector(FACE, scanned.pack.id, scanned.pack.dim)
    assert vector is not None
    _damage(scanned, damage, trap)
    assert check(scanned.library, scanned.pack).faces == (FACE,)
    report = run(repair(scanned.library, _CropReader(vector)))
    assert report.sound
    assert report.faces == (FACE,)
    assert "1 face" in report.sentence
    assert report.sentence.endswith("damaged and rebuilt.")
    source = "crop" if crop_is_there else "photo"
    assert f"The vector of face {FACE} was damaged and computed again from its {source}" in caplog.text
    assert not trap.exists()
    assert check(scanned.library, scanned.pack).sound
    assert _proposed(scanned) == proposed
    assert scanned.rows() == before


def test_a_damaged_vector_of_a_hidden_face_is_repaired_too(scanned: Stage) -> None:
    scanned.sql("UPDATE faces SET embedding = x'80', hidden = 1 WHERE id = ?", FACE)
    assert run(repair(scanned.library, FakeEngine())).faces == (FACE,)
    assert check(scanned.library, scanned.pack).sound


def test_a_centroid_that_is_a_good_vector_but_not_the_mean_is_found(scanned: Stage) -> None:
    before = scanned.rows()
    scanned.sql(
        "UPDATE people SET (centroid, checksum) = (SELECT centroid, checksum FROM people WHERE id = 2)"
        " WHERE id = 1"
    )
    assert check(scanned.library, scanned.pack).centroids == {"face_000": "it is not the mean of their faces"}
    assert run(repair(scanned.library, FakeEngine())).repaired == 1
    assert scanned.rows() == before


def test_a_damaged_look_is_found_and_made_again(scanned: Stage) -> None:
    before = scanned.sql("SELECT * FROM looks")
    scanned.sql("UPDATE looks SET centroid = zeroblob(length(centroid)) WHERE person_id = 1")
    assert list(check(scanned.library, scanned.pack).centroids) == ["face_000"]
    assert run(repair(scanned.library, FakeEngine())).sentence == "1 centroid was damaged and rebuilt."
    assert scanned.sql("SELECT * FROM looks") == before


@pytest.mark.parametrize("changes", ["", "[", "{}", "[1]", '[{"table": "meta", "id": 1}]', "[" * 50_000])
def test_a_step_that_cannot_be_read_is_reported(scanned: Stage, changes: str) -> None:
    scanned.sql("INSERT INTO history (at, kind, text, changes) VALUES ('', 'name', 'Named Ann', ?)", changes)
    report = check(scanned.library, scanned.pack)
    assert report.steps == (1,)
    assert not report.sound


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE faces SET person_id = 999 WHERE id = 1",
        "UPDATE people SET cover_face_id = 777 WHERE id = 1",
        "UPDATE faces SET photo_id = 555 WHERE id = 1",
        "INSERT INTO decisions (kind, face_id, person_id) VALUES ('kept_as_new', 1, 998)",
    ],
)
def test_references_to_what_is_gone_are_put_right(scanned: Stage, damage: str) -> None:
    scanned.sql(damage)
    found = check(scanned.library, scanned.pack)
    assert (found.loose, found.sound, found.file) == (1, False, ())
    report = run(repair(scanned.library, FakeEngine()))
    assert report.sound
    assert "1 reference" in report.sentence
    assert check(scanned.library, scanned.pack).sound
    scanned.regroup()
    scanned.check_sound()


def test_values_nobody_writes_are_reported(scanned: Stage) -> None:
    scanned.sql("UPDATE faces SET width = -4 WHERE id = 1")
    report = check(scanned.library, scanned.pack)
    assert (report.tables, report.sound) == (("faces",), False)

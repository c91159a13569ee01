"""Centroids: the unit mean, taught by every good face, healed when damaged, never mixed between packs."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from models.errors import PackChangedError
from models.geometry import Box
from services.centroids import centroid, damaged_centroids, gallery, refresh
from services.checking import check, rebuild_centroids
from services.drawing import merge_drawn
from services.grouping import plan
from services.merging import merge
from services.rejecting import not_this_person
from services.suggesting import suggest
from tests.db.stage import Stage, owner, replaced
from tests.fakes import PACK, as_unit, unit_vector

Damage = Callable[[Stage, Path], None]


class _Bomb:
    """Creates a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return Path.touch, (self._path,)


def _blob(change: Callable[[bytes], object]) -> Damage:
    def damage(stage: Stage, _: Path) -> None:
        good = stage.centroid(2)
        assert isinstance(good, bytes)
        stage.sql("UPDATE people SET centroid = ? WHERE id = 2", change(good))

    return damage


def _pickled(stage: Stage, trap: Path) -> None:
    stage.sql("UPDATE people SET centroid = ? WHERE id = 2", pickle.dumps(_Bomb(trap)))


def _vector(change: Callable[[np.ndarray], np.ndarray]) -> Damage:
    return _blob(lambda good: change(np.frombuffer(good, np.float32)).tobytes())


def _of_another_pack(stage: Stage, _: Path) -> None:
    stage.sql("UPDATE people SET pack_id = 'old' WHERE id = 2")


def _with(value: float) -> Damage:
    return _vector(lambda vector: np.concatenate([[np.float32(value)], vector[1:]]).astype(np.float32))


def _of_another_size(stage: Stage, _: Path) -> None:
    stage.sql("UPDATE people SET dim = 6 WHERE id = 2")


def _one_bit(stage: Stage, _: Path) -> None:
    good = stage.centroid(2)
    assert isinstance(good, bytes)
    stage.sql("UPDATE people SET centroid = ? WHERE id = 2", good[:4] + bytes([good[4] ^ 1]) + good[5:])


def _somebody_elses(stage: Stage, _: Path) -> None:
    stage.sql("UPDATE people SET centroid = (SELECT centroid FROM people WHERE id = 3) WHERE id = 2")


DAMAGES: dict[str, Damage] = {
    "a pickle that makes a file": _pickled,
    "a pickled array": _blob(lambda good: pickle.dumps(np.frombuffer(good, np.float32))),
    "cut off": _blob(lambda good: good[:-1]),
    "too long": _blob(lambda good: good + bytes(4)),
    "empty": _blob(lambda _: b""),
    "not a number": _with(np.nan),
    "infinite": _with(np.inf),
    "zero": _vector(np.zeros_like),
    "not of unit length": _vector(lambda vector: vector * np.float32(1.01)),
    "float64": _vector(lambda vector: vector.astype(np.float64)),
    "missing": _blob(lambda _: None),
    "of another pack": _of_another_pack,
    "said to be of another size": _of_another_size,
    "one bit": _one_bit,
    "somebody else's": _somebody_elses,
}


@pytest.mark.parametrize("damage", list(DAMAGES.values()), ids=list(DAMAGES))
def test_damage_is_healed_counted_logged_and_changes_no_suggestion(
    people: Stage, tmp_path: Path, caplog: pytest.LogCaptureFixture, damage: Damage
) -> None:
    trap, face = tmp_path / "trap", people.vector(1, 80)
    expected = suggest(people.library, people.pack, face)
    good = people.centroid(2)
    damage(people, trap)
    assert list(check(people.library, people.pack).centroids) == ["face_001"]
    caplog.clear()
    again = suggest(people.library, people.pack, face)
    assert replace(again, healed=0) == expected
    assert people.centroid(2) == good
    assert [record.name for record in caplog.records if record.levelno == logging.WARNING] == [
        "Centroids"
    ] * 2
    assert "centroid of face_001 is damaged" in caplog.text
    assert "1 damaged centroid rebuilt from their faces" in caplog.text
    assert not trap.exists()
    assert check(people.library, people.pack).sound


def test_the_bomb_would_have_gone_off(tmp_path: Path) -> None:
    pickle.loads(pickle.dumps(_Bomb(tmp_path / "trap")))  # noqa: S301 - shows that the test above can fail
    assert (tmp_path / "trap").exists()


def test_all_damages_are_counted(people: Stage) -> None:
    people.sql("UPDATE people SET centroid = x'8002' WHERE id IN (1, 3, 4)")
    assert len(damaged_centroids(people.library, people.pack)) == 3
    assert gallery(people.library, people.pack).healed == 3
    assert gallery(people.library, people.pack).healed == 0
    people.sql("UPDATE people SET centroid = x'8002' WHERE id IN (1, 3)")
    assert rebuild_centroids(people.library, people.pack) == 2
    people.check_sound()


def test_a_centroid_without_a_usable_face_is_said_and_left_out(
    people: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    people.sql("UPDATE faces SET embedding = x'00' WHERE person_id = 2")
    people.sql("UPDATE people SET centroid = x'00' WHERE id = 2")
    found = gallery(people.library, people.pack)
    assert found.people == (1, 3, 4)
    assert found.healed == 0
    assert "The centroid of face_001 cannot be rebuilt: no face of theirs has a usable vector" in caplog.text
    assert "rebuilt from" not in caplog.text
    assert not check(people.library, people.pack).sound


def test_a_damaged_face_is_left_out_and_said(people: Stage, caplog: pytest.LogCaptureFixture) -> None:
    people.sql("UPDATE faces SET embedding = x'00' WHERE id = 7")
    refresh(people.library, people.pack, {2})
    rest = np.stack([people.vector(1, look) for look in (1, 2, 3, 4)])
    assert people.centroid(2) == as_unit(rest.astype(np.float64).sum(axis=0)).tobytes()
    assert "The vector of face 7 is damaged and not used" in caplog.text
    assert check(people.library, people.pack).faces == (7,)


def test_a_weak_face_teaches_only_where_there_is_nothing_better(people: Stage) -> None:
    before = people.centroid(1)
    merge_drawn(people.library, people.pack, people.drawn(unit_vector((9,)), weak=True), 1)
    assert people.centroid(1) == before
    assert people.library.people.get(1).faces == 7
    vectors = people.library.faces.vectors_of([1], people.pack.id, people.pack.dim)
    only_weak = [face for face in vectors if face.weak]
    found = centroid(only_weak)
    assert found is not None
    assert np.allclose(found, unit_vector((9,)), atol=1e-6)
    assert centroid([]) is None


def test_a_centroid_follows_its_faces(people: Stage) -> None:
    before = people.centroid(1)
    merge_drawn(people.library, people.pack, people.drawn(people.vector(0, 90)), 1)
    taught = people.centroid(1)
    assert taught != before
    merge(people.library, people.pack, 2, 1)
    assert people.centroid(1) not in (before, taught)
    not_this_person(people.library, people.pack, [1], owner(people.library, 1))
    people.check_sound()


def test_a_face_drawn_again_is_not_compared_with_itself(people: Stage) -> None:
    people.photo(100, [(people.vector(70, 0), Box(10, 10, 50, 50))])
    people.sql("INSERT INTO people (key, decided) VALUES ('face_009', 1)")
    people.sql("UPDATE faces SET person_id = 5 WHERE id = 19")
    refresh(people.library, people.pack, {5})
    assert [c.person_id for c in suggest(people.library, people.pack, people.vector(70, 0)).candidates] == [5]
    alone = suggest(people.library, people.pack, people.vector(70, 0), face_id=19)
    assert alone.candidates == ()
    assert alone.compared == 4
    among = suggest(people.library, people.pack, people.vector(0, 0), face_id=1)
    best = among.best
    assert best is not None
    rest = as_unit(sum((people.vector(0, look) for look in range(1, 6)), np.zeros(64)))
    assert best.similarity == pytest.approx(float(people.vector(0, 0) @ rest), abs=1e-5)


def test_vectors_of_another_pack_are_never_compared(people: Stage) -> None:
    """Not even "nobody is similar" is an answer then: it would be taken for one."""
    for other in (replaced(PACK, id="other-0002", dim=32), replaced(PACK, id="other-0003")):
        with pytest.raises(PackChangedError, match="networks have just been changed"):
            gallery(people.library, other)
        with pytest.raises(PackChangedError):
            suggest(people.library, other, people.vector(0, 0))
        with pytest.raises(PackChangedError):
            plan(people.library, other)
    # Looking with the wrong pack has spoilt nothing for the right one.
    assert gallery(people.library, people.pack).healed == 0


def test_no_size_is_built_in(tmp_path: Path) -> None:
    for dim in (2, 128, 512):
        stage = Stage(tmp_path / str(dim), replaced(PACK, id=f"fake-{dim}", dim=dim))
        stage.photo(1, [(stage.vector(0, 0), Box(0, 0, 10, 10))])
        merge_drawn(stage.library, stage.pack, stage.drawn(stage.vector(0, 0)), _new_person(stage))
        blob = stage.centroid(1)
        assert isinstance(blob, bytes)
        assert len(blob) == 4 * dim
        stage.library.close()


def _new_person(stage: Stage) -> int:
    with stage.library.transaction():
        return stage.library.people.new_group()


def test_more_people_than_a_query_takes_parameters(stage: Stage) -> None:
    stage.photo(1, [(stage.vector(0, 0), Box(0, 0, 10, 10))])
    stage.sql(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)"
        " INSERT INTO people (key) SELECT 'face_' || i FROM n"
    )
    stage.sql("UPDATE faces SET person_id = 35000")
    vectors = stage.library.faces.vectors_of(range(1, 40001), stage.pack.id, stage.pack.dim)
    assert [vector.person_id for vector in vectors] == [35000]

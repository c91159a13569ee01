"""Small pictures keep to a budget, and what stands for one goes with it."""

from __future__ import annotations

import io
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from media.thumbnails import BLUR_SIDE, LARGE, blur_of
from repository.thumbnails import Thumbnails

NOISE = bytes(range(256)) * 40


def jpeg(width: int, height: int, colour: str = "#ff0000") -> bytes:
    encoded = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(encoded, "JPEG", quality=90)
    return encoded.getvalue()


def test_what_nobody_has_looked_at_for_longest_is_dropped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = 1000.0
    monkeypatch.setattr(time, "time", lambda: day * 86_400)
    with Thumbnails(tmp_path / "small.sqlite3") as kept:
        for number in range(600):
            day = 1000.0 + number // 100
            kept.put([("photo", number, NOISE)])
        day = 2000.0
        assert kept.get("photo", [5])
        assert kept.trim() == 0
        kept.budget = 4_000_000
        assert kept.trim() > 0
        assert kept.taken() <= 4_000_000
        there = sorted(kept.get("photo", range(600)))
        # Those of the first days are gone, but for the one that was looked at since.
        assert there[0] == 5
        assert there[-1] == 599
        assert there[1] > 100


def test_pictures_from_before_days_were_noted_go_first(tmp_path: Path) -> None:
    file = tmp_path / "small.sqlite3"
    with closing(sqlite3.connect(file)) as old, old:
        old.execute(
            "CREATE TABLE pictures (kind TEXT NOT NULL CHECK (kind IN ('photo', 'face')),"
            " id INTEGER NOT NULL, jpeg BLOB NOT NULL, PRIMARY KEY (kind, id)) STRICT"
        )
        old.executemany(
            "INSERT INTO pictures VALUES ('photo', ?, ?)", [(number, NOISE) for number in range(500)]
        )
    with Thumbnails(file, budget=3_000_000) as kept:
        kept.put([("face", 7, NOISE)])
        assert kept.trim() > 0
        assert kept.get("face", [7]) == {7: NOISE}
        assert kept.taken() <= 3_000_000


def test_a_new_thumbnail_takes_what_was_made_of_the_old_one_with_it(tmp_path: Path) -> None:
    with Thumbnails(tmp_path / "small.sqlite3") as kept:
        kept.put([("photo", 1, b"a"), ("large", 1, b"b"), ("blur", 1, b"c"), ("face", 1, b"d")])
        assert [kept.get(kind, [1]) for kind in ("photo", "large", "blur", "face")] == [
            {1: b"a"},
            {1: b"b"},
            {1: b"c"},
            {1: b"d"},
        ]
        kept.put([("photo", 1, b"e")])
        assert [kept.get(kind, [1]) for kind in ("photo", "large", "blur")] == [{1: b"e"}, {}, {}]
        kept.remove("photo", [1])
        assert kept.get("photo", [1]) == {}
        assert kept.get("face", [1]) == {1: b"d"}
        kept.clear()
        assert kept.get("face", [1]) == {}


def test_more_pictures_than_a_statement_has_marks(tmp_path: Path) -> None:
    with Thumbnails(tmp_path / "small.sqlite3") as kept:
        kept.put([("blur", number, b"x") for number in range(40_000)])
        assert len(kept.get("blur", range(40_000))) == 40_000


@pytest.mark.parametrize("size", [(384, 288), (288, 384), (384, 20), (5, 3), (1, 1)])
def test_the_blur_of_a_thumbnail_has_its_colours(size: tuple[int, int]) -> None:
    blur = blur_of(jpeg(*size))
    assert len(blur) == 3 * BLUR_SIDE * BLUR_SIDE
    assert min(blur[0::3]) > 240
    assert max(blur[1::3]) < 15


def test_no_picture_has_no_blur() -> None:
    assert blur_of(b"no picture") == b""
    assert LARGE > 384

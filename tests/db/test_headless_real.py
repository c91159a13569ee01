"""The whole program on real faces with the bundled networks, without a screen."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageEnhance

from tests.db.test_headless import Program

WIDTHS = (1280, 1100, 960)


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Six friends in three lights and sizes, and an astronaut in two."""
    from insightface.data import get_image
    from skimage.data import astronaut

    folder = tmp_path / "album"
    folder.mkdir()
    friends = Pillow.fromarray(np.ascontiguousarray(np.asarray(get_image("t1"))[:, :, ::-1]))
    for number, width in enumerate(WIDTHS):
        shot = ImageEnhance.Brightness(friends).enhance(1 - 0.1 * number)
        size = width, round(friends.height * width / friends.width)
        shot.resize(size, Pillow.Resampling.LANCZOS).save(folder / f"friends {number}.jpg", quality=92)
    portrait = Pillow.fromarray(astronaut())
    portrait.save(folder / "astronaut 0.jpg", quality=92)
    ImageEnhance.Brightness(portrait).enhance(0.85).save(folder / "astronaut 1.jpg", quality=92)
    return folder


def test_real_people_are_found_grouped_named_drawn_and_undone(
    tmp_path: Path, album: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = Program(tmp_path / "library", capsys)
    scanned = program.json("scan", album)
    assert (scanned["photos"], scanned["faces"], scanned["people"], scanned["failed"]) == (5, 20, 7, [])
    people = program.json("people")
    assert sorted(len(person["faces"]) for person in people) == [2, 3, 3, 3, 3, 3, 3]
    (astronaut,) = [person for person in people if len(person["faces"]) == 2]
    assert {Path(face["photo"]).stem for face in astronaut["faces"]} == {"astronaut 0", "astronaut 1"}
    assert program.json("name", astronaut["key"], "Eileen")["photos"] == 2

    seen = astronaut["faces"][0]
    box = "--box=" + ",".join(str(number) for number in seen["box"])
    suggestion = program.json("suggest", seen["photo"], box)
    assert suggestion["compared"] == 7
    assert [candidate["name"] for candidate in suggestion["candidates"]] == ["Eileen"]
    assert suggestion["candidates"][0]["similarity"] > 0.8

    drawn = program.json("draw", seen["photo"], box, "--keep", "--name", "Her twin")
    assert drawn["face"] == seen["id"]
    apart = program.json("suggest", seen["photo"], box)
    assert "Eileen" not in [candidate["name"] for candidate in apart["candidates"]]
    program.json("regroup")
    assert {person["name"] for person in program.json("people")} >= {"Eileen", "Her twin"}

    before = program.json("people")
    program.json("merge", "Her twin", "Eileen")
    program.json("undo")
    assert program.json("people") == before
    program.json("redo")
    assert program.json("name", "eileen", "Eileen Collins")["photos"] == 2
    assert [step["undone"] for step in program.json("history")] == [False] * 4
    assert program.json("check")["ok"] is True
    assert "no person 'Eileen'" in program.sentence("name", "Eileen", "X")


def test_damaged_vectors_come_back_from_their_crops_without_the_photos(
    tmp_path: Path, album: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = Program(tmp_path / "library", capsys)
    program.json("scan", album)
    photo = str(album / "astronaut 0.jpg")
    astronaut = next(person for person in program.json("people") if len(person["faces"]) == 2)
    face = next(seen for seen in astronaut["faces"] if seen["photo"] == photo)
    box = "--box=" + ",".join(str(number) for number in face["box"])
    before = program.json("suggest", photo, box)["candidates"]
    connection = sqlite3.connect(tmp_path / "library" / "kinframe.sqlite3", isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("UPDATE faces SET embedding = zeroblob(2048)")
    connection.execute("UPDATE people SET centroid = zeroblob(2048)")
    connection.close()
    away = album.rename(tmp_path / "unplugged")
    checked = program.json("check", "--repair")
    assert (checked["ok"], len(checked["faces"]), checked["repaired"]) == (True, 20, 27)
    away.rename(album)
    after = program.json("suggest", photo, box)["candidates"]
    assert [one["person"] for one in after] == [one["person"] for one in before]
    for one, other in zip(after, before, strict=True):
        assert one["similarity"] == pytest.approx(other["similarity"], abs=0.01)

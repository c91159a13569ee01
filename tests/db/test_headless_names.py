"""Names in files through the program's front door: listed, used, refused; on real faces, too."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from models.geometry import Box
from tests.db.telling import tell, xmp
from tests.db.test_headless import Program, photos, program
from tests.fakes import cell_box

__all__ = ["photos", "program"]


def test_names_are_listed_used_and_taken_back(program: Program, photos: Path) -> None:
    tell(photos / "0.png", {"Ann": cell_box(0), "Cleo": cell_box(2)})
    tell(photos / "1.png", {"Ann": cell_box(0), "Bob": cell_box(1)})
    assert program.json("names") == {"names": 0, "faces": 0, "photos": 0, "people": []}
    program.json("scan", photos)
    found = program.json("names")
    assert (found["names"], found["faces"], found["photos"]) == (3, 4, 2)
    assert found["people"][0] == {"name": "Ann", "faces": 2, "photos": 2, "known": False}
    used = program.json("names", "--use")
    assert {name: used[name] for name in ("used", "photos", "people", "drawn", "conflicts", "left")} == {
        "used": 4,
        "photos": 2,
        "people": 3,
        "drawn": 1,
        "conflicts": 0,
        "left": 0,
    }
    assert {entry["name"]: len(entry["faces"]) for entry in program.json("people")} == {
        "Ann": 5,
        "Bob": 4,
        "Cleo": 1,
        None: 1,
    }
    assert program.json("names")["faces"] == 0
    assert program.json("undo")["text"] == "Undone: Used 4 names from 2 photos"
    assert program.json("names")["faces"] == 4


def test_names_that_are_not_wanted_are_listed_only_if_asked_for(program: Program, photos: Path) -> None:
    tell(photos / "0.png", {"Ann": cell_box(0), "Bob": cell_box(1)})
    program.json("scan", photos)
    assert program.json("names", "--refuse")["refused"] == 2
    assert program.json("names")["names"] == 0
    assert program.json("names", "--all")["names"] == 2
    used = program.json("names", "--use", "Bob")
    assert (used["used"], used["refused"]) == (1, 0)
    assert [one["name"] for one in program.json("names", "--all")["people"]] == ["Ann"]
    assert program.json("names", "--use")["text"] == "No name was used."
    assert program.json("names", "--use", "--all")["used"] == 1


def test_six_real_people_are_named_by_their_photo(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from insightface.data import get_image

    pixels = np.ascontiguousarray(np.asarray(get_image("t1"))[:, :, ::-1])
    friends = Pillow.fromarray(pixels)
    folder = tmp_path / "album"
    folder.mkdir()
    friends.save(folder / "told.jpg", quality=95)
    small = friends.resize((1100, round(friends.height * 1100 / friends.width)), Pillow.Resampling.LANCZOS)
    small.save(folder / "small.jpg", quality=92)
    first = Program(tmp_path / "first", capsys)
    assert first.json("scan", folder)["faces"] == 12
    seen = [
        face["box"]
        for person in first.json("people")
        for face in person["faces"]
        if Path(face["photo"]).stem == "told"
    ]
    names = [f"Friend {number}" for number in range(1, 7)]
    told = {name: Box(*box).widened(1.3) for name, box in zip(names, seen, strict=True)}
    friends.save(folder / "told.jpg", quality=95, xmp=xmp(told, friends.size).encode())

    program = Program(tmp_path / "second", capsys)
    program.json("scan", folder)
    assert program.json("names")["faces"] == 6
    used = program.json("names", "--use")
    assert (used["used"], used["people"], used["drawn"], used["conflicts"]) == (6, 6, 0, 0)

    def named() -> dict[str | None, int]:
        return {person["name"]: len(person["faces"]) for person in program.json("people")}

    # Nobody told the small one who is in it.
    assert named() == dict.fromkeys(names, 2)
    program.json("undo")
    assert set(named()) == {None}
    program.json("redo")
    assert named() == dict.fromkeys(names, 2)
    program.json("scan", folder)
    assert program.json("names")["faces"] == 0

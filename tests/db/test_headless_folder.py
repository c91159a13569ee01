"""`folder`: what is said of folders, through the program's front door."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.db.test_headless import Program, photos, program

__all__ = ["photos", "program"]


def _faces(program: Program) -> int:
    return sum(len(entry["faces"]) for entry in program.json("people"))


def test_faces_are_not_wanted_in_a_folder_until_they_are(program: Program, photos: Path) -> None:
    rule = {"path": str(photos), "faces": False, "ignored": False}
    said = program.json("folder", photos, "--faces", "no")
    assert said == {"text": f"Faces in {photos} are not recognised", "rules": [rule]}
    report = program.json("scan", photos)
    assert report["photos"] == report["new"] > 0
    assert report["faces"] == 0
    assert program.json("folder") == program.json("folder", photos) == [rule]
    assert program.json("folder", photos / "inside") == [rule]
    assert program.json("folder", photos.with_name("other")) == []
    assert program.json("folder", photos, "--faces", "no")["text"] == "Nothing to change."
    assert program.json("folder", photos, "--faces", "yes")["rules"] == []
    assert program.json("scan", photos)["faces"] > 0
    assert _faces(program) == program.json("scan", photos)["faces"]


def test_a_folder_is_left_out_and_taken_in_again_by_undo(program: Program, photos: Path) -> None:
    before = program.json("scan", photos)
    people = program.json("people")
    said = program.json("folder", photos, "--ignore", "yes", "--faces", "no")
    assert said["text"] == f"Faces in {photos} are not recognised; {photos} is left out"
    assert program.json("scan", photos)["photos"] == 0
    assert _faces(program) == 0
    assert program.json("check")["missing"] == 0
    assert program.json("undo")["text"] == f"Undone: {said['text']}"
    assert program.json("people") == people
    assert program.json("scan", photos)["photos"] == before["photos"]


@pytest.mark.parametrize("words", [["--faces", "no"], ["--ignore", "yes"]], ids=" ".join)
def test_it_has_to_be_said_of_which_folder(program: Program, words: list[str]) -> None:
    assert "of which folder" in program.sentence("folder", *words)


def test_nothing_is_said_of_a_folder_that_was_never_there(program: Program, tmp_path: Path) -> None:
    assert program.sentence("folder", tmp_path / "nope", "--faces", "no").startswith("There is no folder")


def test_a_folder_of_the_library_may_be_away(program: Program, photos: Path) -> None:
    program.json("scan", photos)
    photos.rename(photos.with_name("away"))
    assert program.json("folder", photos, "--ignore", "yes")["rules"][0]["ignored"] is True


@pytest.mark.parametrize("words", [["folder", "a", "--faces", "maybe"], ["folder", "a", "b"]], ids=" ".join)
def test_wrong_usage_is_a_sentence(program: Program, words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        program.run(*words)
    assert ended.value.code == 1

"""The program without a screen, through its own front door: exit codes, stdout, stderr."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import main_qt
from headless import commands, session
from tests.conftest import ROOT
from tests.fakes import CELL, PACK, FakeEngine, Look, cell_box, paint

BOX = "10,8,40,44"


class Program:
    """Kinframe on one library, with the fake engine in place of networks."""

    def __init__(self, library: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.library = library
        self._capsys = capsys

    def run(self, *words: object) -> tuple[int, str, str]:
        """Exit status, stdout, stderr."""
        self._capsys.readouterr()
        status = main_qt.main(["--library", str(self.library), *map(str, words)])
        return (status, *self._capsys.readouterr())

    def json(self, *words: object) -> Any:
        """The one document on stdout of a command that goes well."""
        status, out, err = self.run(*words, "--json")
        assert status == 0, err
        return json.loads(out)

    def sentence(self, *words: object) -> str:
        """What a command that cannot be done says."""
        status, out, err = self.run(*words, "--json")
        assert (status, out) == (1, "")
        assert "Traceback" not in err
        return err.splitlines()[-1].partition("[ERROR] [Kinframe] ")[2]


@pytest.fixture
def program(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Program:
    monkeypatch.setattr(session, "pack_for", lambda *_: PACK)
    monkeypatch.setattr(session, "load_engine", lambda _pack, _device: FakeEngine())
    return Program(tmp_path / "library", capsys)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Ann (0) in five photos, Bob (1) in four, a stranger (2) in one; the last cell is always empty."""
    for number in range(5):
        bob = Look(1, number) if number < 4 else Look(2, 0)
        paint(tmp_path / "photos" / f"{number}.png", [Look(0, number), bob, None])
    return tmp_path / "photos"


def test_the_whole_story(program: Program, photos: Path) -> None:
    scanned = program.json("scan", photos)
    assert set(scanned) == {"photos", "new", "failed", "faces", "people", "seconds"}
    assert (scanned["photos"], scanned["new"], scanned["failed"]) == (5, 5, [])
    assert (scanned["faces"], scanned["people"]) == (10, 2)
    assert program.json("scan", photos)["new"] == 0

    people = program.json("people")
    assert [(entry["key"], entry["photos"], len(entry["faces"])) for entry in people] == [
        ("face_000", 5, 5),
        ("face_001", 4, 4),
        (None, 1, 1),
    ]
    assert people[0]["faces"][0] == {
        "id": 1,
        "photo": str(photos / "0.png"),
        "box": [10.0, 8.0, 40.0, 44.0],
        "source": "detected",
        "confirmed": False,
    }

    named = program.json("name", "face_000", "Ann")
    assert (named["id"], named["name"], named["photos"], named["text"]) == (1, "Ann", 5, "Named Ann")
    assert program.json("name", "ann", "Ann")["text"] == "Nothing to change."

    suggestion = program.json("suggest", photos / "0.png", "--box", BOX)
    assert (suggestion["compared"], suggestion["threshold"]) == (2, 0.45)
    assert [(c["person"], c["name"], c["photos"]) for c in suggestion["candidates"]] == [(1, "Ann", 5)]

    drawn = program.json(
        "draw", photos / "4.png", f"--box={CELL * 2 + 5},5,50,50", "--keep", "--name", "Cleo"
    )
    assert (drawn["face"], drawn["name"], drawn["box"]) == (11, "Cleo", [CELL * 2 + 5, 5, 50, 50])
    merged = program.json("merge", "face_001", "Ann")
    assert (merged["name"], merged["photos"]) == ("Ann", 5)
    assert merged["text"] == "Merged an unnamed person with Ann"

    assert program.json("undo") == {"step": 3, "text": "Undone: Merged an unnamed person with Ann"}
    assert len(program.json("people")) == 4
    assert program.json("redo")["text"] == "Merged an unnamed person with Ann"
    program.json("undo")
    assert [(step["id"], step["undone"]) for step in program.json("history")] == [
        (3, True),
        (2, False),
        (1, False),
    ]

    assert program.json("regroup", "--dry-run")["changed"] is False
    assert program.json("regroup")["changed"] is False
    checked = program.json("check")
    assert (checked["ok"], checked["photos"], checked["people"], checked["pack"]) == (True, 5, 3, "fake-0001")


def test_damage_is_found_and_repaired(program: Program, photos: Path) -> None:
    program.json("scan", photos)
    connection = sqlite3.connect(program.library / "kinframe.sqlite3")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("UPDATE people SET centroid = x'80' WHERE id = 1")
    connection.execute("UPDATE faces SET embedding = x'80' WHERE id = 1")
    connection.commit()
    connection.close()
    found = program.json("check")
    assert (found["ok"], found["faces"], [entry["key"] for entry in found["centroids"]]) == (
        False,
        [1],
        ["face_000"],
    )
    assert program.json("check", "--repair")["ok"] is True
    assert program.json("check") == {**program.json("check"), "ok": True, "repaired": 0, "file": []}


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["name", "Zoe", "Ann"], "There is no person 'Zoe' in the library."),
        (["name", "1", " "], "Type a name first."),
        (["merge", "1", "face_000"], "These are the same person already."),
        (["undo"], "There is nothing to undo."),
        (["redo"], "There is nothing to redo."),
        (["suggest", "nowhere.png", "--box", BOX], "is not in the library. Scan its folder first."),
        (["name", "\udcff", "Ann"], "There is no person"),
        (["suggest", "\udcff.png", "--box", BOX], "is not in the library. Scan its folder first."),
    ],
)
def test_what_cannot_be_done_is_a_sentence_and_exit_1(
    program: Program, photos: Path, words: list[str], sentence: str
) -> None:
    program.json("scan", photos)
    assert sentence in program.sentence(*words)


def test_drawing_says_what_it_cannot(program: Program, photos: Path) -> None:
    program.json("scan", photos)
    first = photos / "0.png"
    assert "--name goes with --keep" in program.sentence(
        "draw", first, "--box", BOX, "--merge", "1", "--name", "X"
    )
    assert "no person 'Zoe'" in program.sentence("draw", first, "--box", BOX, "--merge", "Zoe")
    assert "too small" in program.sentence("draw", first, "--box", "0,0,3,3", "--keep")
    first.unlink()
    assert "The photo disappeared" in program.sentence("draw", first, "--box", BOX, "--keep")
    assert program.json("history") == []


def test_a_drawn_face_is_merged_by_id_key_or_name(program: Program, photos: Path) -> None:
    program.json("scan", photos)
    program.json("name", "1", "Ann")
    for who, column in (("1", 0), ("face_000", 1), ("ANN", 2)):
        box = f"--box={CELL * 2 + 1 + column * 20},5,17,50"
        drawn = program.json("draw", photos / "0.png", box, "--merge", who)
        assert (drawn["person"], drawn["name"], drawn["text"]) == (1, "Ann", "Merged a drawn face with Ann")
    assert program.json("people")[0]["photos"] == 5
    assert len(program.json("people")[0]["faces"]) == 8


def test_a_drawn_face_can_be_left_for_later_and_its_eyes_told(program: Program, photos: Path) -> None:
    program.json("scan", photos)
    box = f"--box={CELL * 2 + 5},5,50,50"
    plain = program.json("suggest", photos / "4.png", box)
    told = program.json("suggest", photos / "4.png", box, "--eyes", f"{CELL * 2 + 20},20,{CELL * 2 + 40},20")
    assert told["compared"] == plain["compared"]
    eyes = f"--eyes={CELL * 2 + 20},20,{CELL * 2 + 40},20"
    drawn = program.json("draw", photos / "4.png", box, "--later", eyes)
    assert (drawn["person"], drawn["text"]) == (None, "Saved a drawn face")
    assert "One of the eyes is outside the photo" in program.sentence(
        "draw", photos / "4.png", box, "--later", "--eyes", "-3,20,40,20"
    )
    program.json("undo")
    assert all(face["id"] != drawn["face"] for entry in program.json("people") for face in entry["faces"])


def test_a_decision_at_the_same_moment_puts_regrouping_off(
    program: Program, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.json("scan", photos)
    monkeypatch.setattr(commands, "apply", lambda *_: None)
    assert "decided something at the same moment" in program.sentence("regroup")


def test_a_long_scan_says_how_far_it_is(
    program: Program, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "SECONDS_BETWEEN_REPORTS", 0.0)
    _, _, err = program.run("scan", photos)
    assert "[INFO] [Kinframe] Finding faces: 5 of 5" in err


def test_a_name_that_several_bear_asks_for_the_key(program: Program, photos: Path) -> None:
    program.json("scan", photos)
    program.json("name", "1", "Ann")
    program.json("name", "2", "ann")
    sentence = program.sentence("merge", "Ann", "1")
    assert sentence == "Several people are called 'Ann'; use one of the keys face_000, face_001."
    assert program.json("merge", "face_001", "face_000")["photos"] == 5


def test_drawing_over_a_face_gives_it_a_better_box(program: Program, photos: Path) -> None:
    program.json("scan", photos)
    drawn = program.json("draw", photos / "4.png", "--box", f"{CELL + 6},4,48,52", "--keep", "--name", "Cleo")
    assert drawn["face"] == 10
    assert drawn["box"] == [CELL + 6.0, 4.0, 48.0, 52.0]
    (cleo,) = [entry for entry in program.json("people") if entry["name"] == "Cleo"]
    assert cleo["faces"][0]["source"] == "manual"
    program.json("undo")
    stranger = program.json("people")[-1]
    assert (stranger["key"], stranger["faces"][0]["box"]) == (
        None,
        [cell_box(1).x, cell_box(1).y, 40.0, 44.0],
    )


def test_a_photo_is_found_by_a_relative_path_and_through_a_link(
    program: Program, photos: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program.json("scan", photos)
    monkeypatch.chdir(photos)
    assert program.json("suggest", "0.png", "--box", BOX)["compared"] == 2
    (tmp_path / "link").symlink_to(photos, target_is_directory=True)
    assert program.json("suggest", tmp_path / "link" / "0.png", "--box", BOX)["compared"] == 2


def test_failed_files_are_listed_and_the_scan_goes_on(program: Program, photos: Path) -> None:
    (photos / "broken.jpg").write_bytes(b"no")
    scanned = program.json("scan", photos, photos / "nowhere")
    assert scanned["photos"] == 5
    assert {Path(entry["path"]).name for entry in scanned["failed"]} == {"broken.jpg", "nowhere"}
    assert all(entry["error"].endswith(".") for entry in scanned["failed"])


def test_a_mistyped_folder_is_an_error_and_not_remembered(program: Program, tmp_path: Path) -> None:
    status, out, err = program.run("scan", tmp_path / "nowhere")
    assert status == 1
    assert out == ""
    assert "There is no folder" in err


@pytest.mark.parametrize(
    "words", [["scan", "."], ["people"], ["history"], ["check"], ["regroup", "--dry-run"]]
)
def test_without_json_people_read_lines(program: Program, tmp_path: Path, words: list[str]) -> None:
    paint(tmp_path / "p" / "a.png", [Look(0, 1)])
    program.run("scan", tmp_path / "p")
    status, out, _ = program.run(*[tmp_path / "p" if word == "." else word for word in words])
    assert status == 0
    assert out.strip()
    with pytest.raises(json.JSONDecodeError):
        json.loads(out)


def test_a_new_library_is_empty(program: Program) -> None:
    assert program.json("people") == []
    assert program.json("history") == []
    assert program.json("check")["ok"] is True
    status, out, _ = program.run("people")
    assert (status, out) == (0, "Nothing yet.\n")


def test_looking_at_a_mistyped_library_makes_none(program: Program) -> None:
    status, out, err = program.run("check", "--json")
    assert (status, out, err) == (1, "", f"Kinframe: There is no library in {program.library}.\n")
    assert not program.library.exists()


def test_whoever_reads_may_stop_reading(tmp_path: Path) -> None:
    """`people | head`: nobody reads when the answer comes."""
    reads, writes = os.pipe()
    os.close(reads)
    done = subprocess.run(
        [sys.executable, "-m", "main_qt", "--library", tmp_path / "library", "people", "--json"],
        cwd=ROOT,
        stdout=writes,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writes)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


def test_ctrl_c_keeps_what_is_finished(
    program: Program, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "scan", stopped)
    status, out, err = program.run("scan", photos)
    assert (status, out) == (130, "")
    assert "What was finished is kept" in err


def test_the_log_lies_in_the_library(program: Program, photos: Path) -> None:
    program.json("scan", photos)
    program.json("suggest", photos / "0.png", "--box", BOX)
    log = (program.library / "logs" / "kinframe.log").read_text(encoding="utf-8")
    assert "[INFO] [FaceCropEditor] Comparing with 2 existing face clusters" in log


def test_every_command_runs_where_qt_cannot_be_imported(tmp_path: Path) -> None:
    """In a process of its own, the way somebody on a server would."""
    program = (
        "import tests.block_pyside, sys, main_qt;"
        "sys.exit(main_qt.main(['--library', sys.argv[1], 'people', '--json']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "library"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "[]\n")


def _put_a_diary_there(library: Path) -> None:
    library.mkdir()
    (library / "kinframe.sqlite3").write_text("Dear diary. " * 50)


def _put_a_file_there(library: Path) -> None:
    library.write_text("a file")


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [(_put_a_diary_there, "not a Kinframe library"), (_put_a_file_there, "folder cannot be made")],
)
def test_a_library_that_does_not_open_is_a_sentence(
    program: Program, spoil: Callable[[Path], object], sentence: str
) -> None:
    spoil(program.library)
    assert sentence in program.sentence("people")


def test_looking_again_keeps_every_face_and_needs_a_known_photo(program: Program, photos: Path) -> None:
    program.json("scan", photos, "--effort", "fast")
    before = program.json("people")
    assert program.json("scan", photos)["new"] == 0
    assert program.json("look-again", photos / "0.png")["new"] == 1
    assert program.json("look-again", photos)["new"] == 5
    after = program.json("people")
    assert [entry["faces"] for entry in after] == [entry["faces"] for entry in before]
    assert "is not in the library" in program.sentence("look-again", photos / "nowhere.png")


def test_check_says_what_the_networks_run_on(program: Program, photos: Path) -> None:
    program.json("scan", photos)
    found = program.json("check")
    assert (found["device"], found["provider"]) == ("This computer's processor", "CPUExecutionProvider")
    assert "CPUExecutionProvider" in found["available"]
    assert found["notice"] is None


def test_packs_are_listed_with_those_on_offer(program: Program) -> None:
    listed = program.json("packs")
    assert listed[0]["title"] == "Kinframe built-in"
    assert {"name", "id", "title", "state", "quality", "licence", "size", "speed"} == set(listed[0])
    assert any(entry["state"] == "offered" and entry["name"] == "buffalo_l" for entry in listed)
    assert "needed and stays" in program.sentence("packs", "--remove", listed[0]["name"])
    assert "no pack 'nobody' to remove" in program.sentence("packs", "--remove", "nobody")


def test_a_dry_run_lists_every_face_that_would_move(program: Program, photos: Path) -> None:
    program.json("scan", photos)
    ann, bob = (entry["id"] for entry in program.json("people")[:2])
    face = program.json("people")[0]["faces"][0]["id"]
    connection = sqlite3.connect(program.library / "kinframe.sqlite3")
    connection.execute("UPDATE faces SET person_id = ? WHERE id = ?", (bob, face))
    connection.commit()
    connection.close()
    dry = program.json("regroup", "--dry-run")
    assert dry["text"] == "1 face would move, 1 group split, 0 groups joined, 0 named people change."
    assert dry["moves"] == [{"face": face, "before": bob, "after": ann}]
    assert (dry["dry_run"], dry["changed"]) == (True, False)
    done = program.json("regroup")
    assert (done["dry_run"], done["changed"], done["moved"]) == (False, True, 1)
    assert program.json("regroup", "--dry-run")["text"] == "Nothing would change."


def test_what_no_picture_shows_is_said_on_the_command_line(program: Program, photos: Path) -> None:
    program.json("scan", photos)
    program.json("name", "face_000", "Ann")
    program.json("name", "face_001", "Bob")
    assert program.json("born", "Ann", "2015-03-09")["born"] == "2015-03-09"
    assert program.json("born", "Ann", "--forget")["born"] is None
    assert "is not a date" in program.sentence("born", "Ann", "soon")
    assert program.json("different", "Ann", "Bob")["text"] == "Told Ann and Bob apart"
    assert program.json("ignore", "Bob")["ignored"] is True
    assert program.json("ignore", "Bob", "--undo")["ignored"] is False
    photo = photos / "0.png"
    assert program.json("repeats", photo)["text"] == "People may appear twice in 0.png"
    assert program.json("repeats", photo, "--undo")["text"] == "Everybody is in 0.png once"
    kinds = [step["kind"] for step in program.json("history")]
    assert kinds[:2] == ["repeats", "repeats"]
    assert [program.json("undo")["text"] for _ in range(3)][-1] == "Undone: No stranger any more: Bob"


def test_a_suggestion_says_how_likely_and_why(program: Program, photos: Path) -> None:
    program.json("scan", photos)
    program.json("name", "face_000", "Ann")
    where = cell_box(0)
    box = f"{where.x},{where.y},{where.width},{where.height}"
    found = program.json("suggest", photos / "0.png", "--box", box)
    best = found["candidates"][0]
    assert best["name"] == "Ann"
    assert best["likelihood"] > 0.9
    assert best["words"].endswith("the same person.")
    assert len(best["near"]) == 3
    assert best["against"] == []
    assert program.json("suggest", "--person", "Ann")["compared"] == 1

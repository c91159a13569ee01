"""Backups, rescue, moved folders, forgetting, importing and the ledger, through the program's front door."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from headless import commands
from tests.db.child import started
from tests.db.old_program import Old
from tests.db.test_headless import BOX, Program, photos, program
from tests.db.test_read_only import HOLD
from tests.fakes import cell_box

__all__ = ["photos", "program"]

BACKUP = {"name", "at", "reason", "size", "named", "faces", "steps"}
FACES, PEOPLE = 10, 2
GARBAGE = b"Dear diary. " * 500
_Disk = namedtuple("_Disk", ["total", "used", "free"])


def file_of(program: Program) -> Path:
    return program.library / "kinframe.sqlite3"


def sql(program: Program, statement: str, *values: object) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(file_of(program), isolation_level=None)
    try:
        return connection.execute(statement, values).fetchall()
    finally:
        connection.close()


def names(program: Program) -> list[str]:
    return sorted(entry["name"] for entry in program.json("people") if entry["name"])


def listed(program: Program) -> list[str]:
    return [entry["reason"] for entry in program.json("restore")]


def long_ago(program: Program) -> None:
    """The last backup was made a day ago."""
    sql(program, "UPDATE meta SET value = '2020-01-01T00:00:00.000+00:00' WHERE key = 'backed_up_at'")


@pytest.fixture
def ann(program: Program, photos: Path) -> Program:
    """A library in which Ann was named; its first backup was made when it was scanned."""
    program.json("scan", photos)
    program.json("name", "face_000", "Ann")
    return program


# Backups


def test_a_backup_is_made_and_listed(ann: Program) -> None:
    made = ann.json("backup")
    assert set(made) == BACKUP
    assert (made["reason"], made["named"], made["faces"], made["steps"]) == ("asked", 1, FACES, 1)
    file = ann.library / "backups" / made["name"]
    assert file.stat().st_size == made["size"]
    assert ann.json("restore")[0] == made
    status, out, _ = ann.run("restore")
    assert status == 0
    assert made["name"] in out.splitlines()[0]


def test_a_new_library_has_none(program: Program) -> None:
    assert program.json("restore") == []
    status, out, _ = program.run("restore")
    assert (status, out) == (0, "Nothing yet.\n")
    assert "There is no backup 'newest'." in program.sentence("restore", "newest")


def test_the_newest_is_restored_and_so_is_what_was_before(ann: Program) -> None:
    made = ann.json("backup")
    ann.json("name", "face_001", "Bob")
    before = ann.json("people"), ann.json("history")
    assert ann.json("restore", "newest") == made
    assert names(ann) == ["Ann"]
    newest = ann.json("restore")[0]
    assert (newest["reason"], newest["named"]) == ("restore", 2)
    assert ann.json("restore", "newest") == newest
    assert (ann.json("people"), ann.json("history")) == before
    assert ann.json("undo")["text"] == "Undone: Named Bob"


def test_one_is_chosen_by_its_name_or_its_path(ann: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    first = ann.json("backup")["name"]
    ann.json("name", "face_001", "Bob")
    second = ann.json("backup")["name"]
    ann.json("name", "face_001", "Bert")
    assert ann.json("restore", first)["name"] == first
    assert names(ann) == ["Ann"]
    monkeypatch.chdir(ann.library)
    assert ann.json("restore", f"backups/{second}")["name"] == second
    assert names(ann) == ["Ann", "Bob"]
    assert ann.json("restore", ann.library / "backups" / first)["name"] == first


@pytest.mark.parametrize("word", ["yesterday", "", "../kinframe.sqlite3", "\udcff"])
def test_one_nobody_knows_is_a_sentence(ann: Program, word: str) -> None:
    before = ann.json("people")
    sentence = ann.sentence("restore", word)
    assert sentence.startswith("There is no backup ")
    assert sentence.endswith("`restore` alone lists them.")
    assert ann.json("people") == before
    assert listed(ann) == ["daily"]


def test_a_damaged_one_is_a_sentence(ann: Program) -> None:
    made = ann.json("backup")
    file = ann.library / "backups" / made["name"]
    content = bytearray(file.read_bytes())
    (root,) = (
        sqlite3.connect(file).execute("SELECT rootpage FROM sqlite_schema WHERE name = 'looks'").fetchone()
    )
    content[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    file.write_bytes(content)
    ann.json("name", "face_001", "Bob")
    assert ann.sentence("restore", made["name"]).startswith("This backup is damaged. Nothing was changed.")
    assert names(ann) == ["Ann", "Bob"]


# Every day


def test_a_command_that_writes_makes_the_backup_of_the_day(program: Program, photos: Path) -> None:
    program.json("scan", photos)
    assert listed(program) == ["daily"]
    program.json("name", "face_000", "Ann")
    assert listed(program) == ["daily"], "not a day has gone by"
    long_ago(program)
    program.json("people")
    program.json("history")
    program.json("check")
    program.json("suggest", photos / "0.png", "--box", BOX)
    program.json("regroup", "--dry-run")
    assert listed(program) == ["daily"], "looking makes none"
    program.json("name", "face_001", "Bob")
    assert listed(program) == ["daily", "daily"]
    long_ago(program)
    program.json("name", "face_001", "Bob")
    assert listed(program) == ["daily", "daily"], "nothing has changed"


def test_no_room_for_it_is_said_and_no_failure(
    program: Program, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: _Disk(10**12, 10**12, 0))
    status, out, err = program.run("scan", photos, "--json")
    assert (status, json.loads(out)["new"]) == (0, 5)
    assert "[WARNING] [Kinframe] The backup could not be made: the disk is full." in err
    assert "the disk is full" in program.sentence("backup")
    assert program.json("restore") == []


# Rescue


@pytest.fixture
def ruined(ann: Program) -> Program:
    """Ann was named and backed up, Bob was named after that, then the file became garbage."""
    ann.json("backup")
    ann.json("name", "face_001", "Bob")
    file_of(ann).write_bytes(GARBAGE)
    return ann


@pytest.mark.parametrize(
    "words",
    [
        ["people"],
        ["history"],
        ["undo"],
        ["name", "1", "Ann"],
        ["backup"],
        ["forget", "--everybody"],
        ["check"],
    ],
    ids=" ".join,
)
def test_every_other_command_says_what_helps(ruined: Program, words: list[str]) -> None:
    sentence = ruined.sentence(*words)
    assert sentence.startswith("This file is not a Kinframe library. (")
    assert sentence.endswith("`restore` lists the backups that can take its place.")
    assert file_of(ruined).read_bytes() == GARBAGE


def test_a_library_of_garbage_is_rescued_and_kept_aside(ruined: Program) -> None:
    backups = ruined.json("restore")
    assert [entry["reason"] for entry in backups] == ["asked", "daily"]
    document = ruined.json("restore", "newest")
    assert set(document) == BACKUP | {"kept_aside"}
    assert {key: document[key] for key in BACKUP} == backups[0]
    aside = Path(document["kept_aside"])
    assert aside.parent == ruined.library
    assert aside.read_bytes() == GARBAGE
    assert names(ruined) == ["Ann"]
    assert ruined.json("undo")["text"] == "Undone: Named Ann"
    assert ruined.json("check")["ok"] is True
    assert set(listed(ruined)) == {"asked", "daily"}, "backups stay"


def test_it_is_rescued_by_name_and_other_names_are_a_sentence(ruined: Program) -> None:
    assert "There is no backup 'yesterday'." in ruined.sentence("restore", "yesterday")
    assert file_of(ruined).read_bytes() == GARBAGE
    oldest = ruined.json("restore")[-1]
    assert ruined.json("restore", oldest["name"])["name"] == oldest["name"]
    assert names(ruined) == []


def test_a_rescue_without_json(ruined: Program) -> None:
    status, out, _ = ruined.run("restore", "newest")
    assert status == 0
    assert "kept_aside: " in out


def test_small_pictures_are_made_anew_after_a_rescue(ruined: Program) -> None:
    pictures = sqlite3.connect(ruined.library / "thumbnails.sqlite3", isolation_level=None)
    pictures.execute("INSERT OR REPLACE INTO pictures VALUES ('face', 1, x'00')")
    ruined.json("restore", "newest")
    left = pictures.execute("SELECT count(*) FROM pictures").fetchone()
    pictures.close()
    assert left == (0,)


def test_without_a_backup_there_is_nothing_to_rescue(program: Program) -> None:
    program.library.mkdir()
    file_of(program).write_bytes(GARBAGE)
    assert program.json("restore") == []
    assert "There is no backup 'newest'." in program.sentence("restore", "newest")
    assert file_of(program).read_bytes() == GARBAGE


LOCK = """
import sys, time
from pathlib import Path
from repository.lock import WriterLock
assert WriterLock.take(Path(sys.argv[1]) / "kinframe.sqlite3")
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def hold(request: pytest.FixtureRequest) -> Iterator[Callable[[Program, str], None]]:
    """Makes another process hold a library."""
    children = []

    def begin(program: Program, script: str) -> None:
        child = started("-c", script, program.library, 60)
        children.append(child)
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"

    yield begin
    for child in children:
        child.kill()
        child.wait()
        assert child.stdout is not None
        child.stdout.close()


def test_nothing_is_rescued_under_another_process(
    ruined: Program, hold: Callable[[Program, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "PATIENCE", 0.1)
    hold(ruined, LOCK)
    assert "open in another Kinframe" in ruined.sentence("restore", "newest")
    assert file_of(ruined).read_bytes() == GARBAGE


def _spoil(program: Program, table: str) -> None:
    ((root,),) = sql(program, "SELECT rootpage FROM sqlite_schema WHERE name = ?", table)
    content = bytearray(file_of(program).read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    file_of(program).write_bytes(content)


def test_a_library_damaged_inside_is_restored_too(ann: Program) -> None:
    ann.json("backup")
    _spoil(ann, "people")
    assert ann.json("restore", "newest")["named"] == 1
    assert names(ann) == ["Ann"]


def test_damage_met_on_the_way_says_what_helps_as_well(ann: Program) -> None:
    _spoil(ann, "people")
    sentence = ann.sentence("people")
    assert sentence.startswith("The library file is damaged.")
    assert "`restore` lists the backups" in sentence


def test_check_reports_a_damaged_page(ann: Program) -> None:
    _spoil(ann, "problems")
    found = ann.json("check")
    assert found["ok"] is False
    assert found["file"]


# Moved folders


def test_a_folder_is_said_to_be_somewhere_else(ann: Program, photos: Path, tmp_path: Path) -> None:
    before = ann.json("people")
    moved = photos.rename(tmp_path / "Pictures")
    found = ann.json("relocate", photos, moved)
    assert found == {
        "text": f"5 photos moved along to {moved}",
        "folders": [{"path": str(moved), "photos": 5, "missing": 0, "there": True}],
    }
    after = json.loads(json.dumps(ann.json("people")).replace(str(moved), str(photos)))
    assert after == before
    assert ann.json("scan", moved)["new"] == 0
    assert ann.json("suggest", moved / "0.png", "--box", BOX)["compared"] == 2


def test_a_folder_that_was_missed_by_a_scan_is_there_again(
    ann: Program, photos: Path, tmp_path: Path
) -> None:
    moved = photos.rename(tmp_path / "Pictures")
    ann.json("scan", photos)
    assert sql(ann, "SELECT count(*) FROM photos WHERE missing") in ([(5,)], [(0,)])
    (folder,) = ann.json("relocate", photos, moved)["folders"]
    ann.json("scan", moved)
    assert folder["there"] is True
    assert sql(ann, "SELECT count(*) FROM photos WHERE missing") == [(0,)]


def test_relative_folders_are_understood(
    ann: Program, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    photos.rename(tmp_path / "Pictures")
    assert ann.json("relocate", "photos", "./Pictures")["folders"][0]["path"] == str(tmp_path / "Pictures")


def test_where_the_photos_are_not_is_a_sentence(ann: Program, photos: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    before = ann.json("people")
    for old, new, sentence in (
        (photos, photos, "That is where the folder is already."),
        (tmp_path / "nowhere", tmp_path / "other", f"The library knows no photos in {tmp_path / 'nowhere'}."),
        (photos, tmp_path / "nowhere", f"There is no folder {tmp_path / 'nowhere'}."),
        (
            photos,
            tmp_path / "other",
            f"None of the photos that were in {photos} are in {tmp_path / 'other'}.",
        ),
    ):
        assert sentence in ann.sentence("relocate", old, new)
    assert ann.json("people") == before


# Forgetting


def _vectors(program: Program) -> int:
    return int(sql(program, "SELECT count(*) FROM faces WHERE embedding IS NOT NULL")[0][0])


def test_a_persons_face_data_are_forgotten_and_the_name_stays(ann: Program) -> None:
    ann.json("backup")
    done = ann.json("forget", "ann")
    assert done == {"step": 2, "text": "Forgot the face data of Ann", "faces": 5}
    assert names(ann) == ["Ann"]
    assert _vectors(ann) == 5
    assert ann.json("restore") == []
    newest, first = ann.json("history")
    assert (newest["kind"], newest["final"], newest["undone"]) == ("forget", True, False)
    assert first["final"] is False
    assert ann.sentence("undo", newest["id"]) == (
        "What was forgotten is gone from the library and cannot come back."
    )
    assert ann.sentence("undo").startswith("“Forgot the face data of Ann” cannot be undone.")
    assert ann.json("undo", first["id"])["text"] == "Undone: Named Ann"
    assert ann.sentence("undo").startswith("“Forgot the face data of Ann” cannot be undone.")


def test_by_key_and_with_the_name(ann: Program) -> None:
    ann.json("name", "Ann", "Zebedine")
    ann.json("suggest", "--person", "face_000")
    log = ann.library / "logs" / "kinframe.log"
    assert ann.json("forget", "face_000", "--names")["text"] == "Forgot the face data of somebody"
    assert names(ann) == []
    texts = [entry["text"] for entry in ann.json("history")]
    assert not any("Zebedine" in text or "Ann" in text for text in texts)
    assert b"Zebedine" not in file_of(ann).read_bytes()
    assert "Zebedine" not in log.read_text(encoding="utf-8")


def test_everybodys_face_data_are_forgotten_names_and_all(ann: Program, photos: Path) -> None:
    ann.json("name", "face_001", "Bob")
    done = ann.json("forget", "--everybody", "--names")
    assert (done["text"], done["faces"]) == ("Erased all face data", FACES)
    assert ann.json("people") == []
    assert _vectors(ann) == 0
    assert ann.json("restore") == []
    assert not any((ann.library / "backups").iterdir())
    assert b"Ann" not in file_of(ann).read_bytes()
    assert "Bob" not in (ann.library / "logs" / "kinframe.log").read_text(encoding="utf-8")
    assert ann.json("scan", photos)["new"] == 0
    assert ann.json("people") == [], "no scan finds them anew"


def test_everybodys_face_data_are_forgotten_and_names_stay(ann: Program) -> None:
    assert ann.json("forget", "--everybody")["faces"] == FACES
    assert names(ann) == ["Ann"]
    assert _vectors(ann) == 0


def test_a_log_reached_by_a_detour_is_emptied_and_goes_on(
    program: Program, photos: Path, tmp_path: Path
) -> None:
    program.json("scan", photos)
    program.json("name", "face_000", "Zebedine")
    (tmp_path / "detour").mkdir()
    detour = Program(tmp_path / "detour" / ".." / "library", program._capsys)
    detour.json("forget", "--everybody", "--names")
    log = program.library / "logs" / "kinframe.log"
    assert log.exists(), "the log that is open is cut off, not deleted"
    assert "Zebedine" not in log.read_text(encoding="utf-8")


@pytest.mark.parametrize("words", [[], ["Ann", "--everybody"], ["--names"]])
def test_whose_face_data_must_be_said(ann: Program, words: list[str]) -> None:
    assert ann.sentence("forget", *words) == "Say whose face data to forget: a PERSON, or --everybody."
    assert _vectors(ann) == FACES
    assert listed(ann) == ["daily"]


def test_nobodys_face_data_are_not_forgotten(ann: Program) -> None:
    assert "There is no person 'Zoe'" in ann.sentence("forget", "Zoe")
    assert _vectors(ann) == FACES


# Wrong usage


@pytest.mark.parametrize(
    "words",
    [
        ["backup", "now"],
        ["restore", "one", "two"],
        ["relocate", "one"],
        ["relocate"],
        ["import"],
        ["forget", "Ann", "Bob"],
        ["forget", "--every"],
        ["undo", "first"],
        ["redo", "1", "2"],
        ["undo", "--with"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_a_sentence_and_exit_1(
    program: Program, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        program.run(*words)
    assert ended.value.code == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "--help says more." in err
    assert not program.library.exists()


# The old program


def _old(folder: Path, photos: Path) -> Old:
    folder.mkdir()
    old = Old(folder / "old.db", "text")
    old.branch("face_000", "Anna")
    old.branch("face_001", None)
    for number in range(4):
        for cell in range(2):
            box = cell_box(cell)
            text = f"{box.x},{box.y},{box.width},{box.height}"
            old.crop(f"face_00{cell}", str(photos / f"{number}.png"), text)
    old.crop("face_000", str(photos / "gone.png"), "10,8,40,44")
    return old


def test_what_was_named_in_the_old_program_is_taken_over(
    program: Program, photos: Path, tmp_path: Path
) -> None:
    old = _old(tmp_path / "old", photos)
    document = program.json("import", old.file)
    assert set(document) == {
        "text",
        "photos",
        "people",
        "named",
        "faces",
        "without_box",
        "missing",
        "failed",
    }
    assert (document["photos"], document["people"], document["named"]) == (4, 1, 1)
    assert document["missing"] == [str(photos / "gone.png")]
    assert document["failed"] == []
    assert names(program) == ["Anna"]
    assert listed(program) == ["daily"]
    assert not old.trap.exists()
    assert program.json("undo")["text"].startswith("Undone: Imported ")
    assert names(program) == []


def test_something_else_is_not_taken_over(program: Program, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_bytes(GARBAGE)
    for file in (tmp_path / "nowhere.db", tmp_path / "letter.txt", tmp_path):
        assert program.sentence("import", file).endswith((".", ")"))
    assert program.json("people") == []
    assert program.json("history") == []


# Any step of the history


@pytest.fixture
def decided(ann: Program) -> Program:
    """1 Named Ann, 2 Named Bob, 3 Renamed Ann to Anna, 4 Stranger: Bob."""
    ann.json("name", "face_001", "Bob")
    ann.json("name", "Ann", "Anna")
    ann.json("ignore", "Bob")
    return ann


def test_the_history_says_what_why_and_when(decided: Program) -> None:
    entries = decided.json("history")
    assert [entry["id"] for entry in entries] == [4, 3, 2, 1]
    for entry in entries:
        assert set(entry) == {"id", "at", "kind", "text", "undone", "final", "faces"}
        assert entry["at"].endswith("+00:00")
        assert (entry["undone"], entry["final"]) == (False, False)
    assert [entry["kind"] for entry in entries] == ["ignore", "name", "name", "name"]
    assert entries[-1]["text"] == "Named Ann"
    assert entries[-1]["faces"] == 0, "a name is about the person, not about faces"
    status, out, _ = decided.run("history")
    assert status == 0
    assert "Named Ann" in out.splitlines()[-1]


def test_an_old_step_is_taken_back_on_its_own(decided: Program) -> None:
    assert decided.json("undo", 4) == {"step": 4, "text": "Undone: Stranger: Bob"}
    assert decided.json("undo", 2) == {"step": 2, "text": "Undone: Named Bob"}
    assert names(decided) == ["Anna"]
    assert [entry["undone"] for entry in decided.json("history")] == [True, False, True, False]
    assert decided.json("redo", 2) == {"step": 2, "text": "Named Bob"}
    assert names(decided) == ["Anna", "Bob"]


def test_what_is_in_the_way_is_named(decided: Program) -> None:
    before = decided.json("people"), decided.json("history")
    sentence = decided.sentence("undo", 1)
    renamed = next(entry["text"] for entry in decided.json("history") if entry["id"] == 3)
    assert sentence == (
        f"“Named Ann” cannot be undone on its own: “{renamed}” is in the way."
        " --with-others reverses as well: 3."
    )
    assert (decided.json("people"), decided.json("history")) == before


def test_it_is_taken_back_with_what_is_in_the_way(decided: Program) -> None:
    before = decided.json("people")
    done = decided.json("undo", 1, "--with-others")
    assert done == {"step": 1, "text": "Undone: Named Ann, with “Renamed Ann to Anna”"}
    assert names(decided) == ["Bob"]
    assert [entry["undone"] for entry in decided.json("history")] == [False, True, False, True]
    sentence = decided.sentence("redo", 3)
    assert "cannot be brought back on its own: “Named Ann” is in the way." in sentence
    assert decided.json("redo", 3, "--with-others")["step"] == 3
    assert decided.json("people") == before


def test_steps_that_cannot_be_meant(decided: Program) -> None:
    decided.json("undo", 4)
    assert decided.sentence("undo", 4) == "“Stranger: Bob” has been undone already."
    assert decided.sentence("redo", 2) == "“Named Bob” stands already."
    assert decided.sentence("undo", 99) == "There is no step 99 in the history."
    assert decided.sentence("redo", 0) == "There is no step 0 in the history."


def test_a_step_of_many_digits_is_a_sentence(decided: Program) -> None:
    assert "There is no step" in decided.sentence("undo", 10**30)


# A second process


def test_a_library_another_process_holds_is_looked_at_only(
    decided: Program,
    photos: Path,
    tmp_path: Path,
    hold: Callable[[Program, str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(commands, "PATIENCE", 0.1)
    hold(decided, HOLD)
    file = _old(tmp_path / "old", photos).file
    before = decided.json("people"), decided.json("history"), decided.json("restore")
    for words in (
        ("scan", photos),
        ("name", "Bob", "Bert"),
        ("undo",),
        ("undo", 1, "--with-others"),
        ("redo",),
        ("backup",),
        ("restore", "newest"),
        ("relocate", photos, tmp_path),
        ("forget", "Bob"),
        ("forget", "--everybody", "--names"),
        ("import", file),
        ("regroup",),
        ("check", "--repair"),
    ):
        sentence = decided.sentence(*words)
        assert sentence.startswith("This library is open in another Kinframe (process "), words
        assert sentence.endswith("so here it can only be looked at. Nothing was changed."), words
    assert (decided.json("people"), decided.json("history"), decided.json("restore")) == before
    assert decided.json("check")["ok"] is True
    assert decided.json("suggest", photos / "0.png", "--box", BOX)["compared"] == 1, "Bob is ignored"
    assert decided.json("suggest", "--person", "Bob")["compared"] == 1
    assert decided.json("regroup", "--dry-run")["changed"] is False
    assert decided.json("packs")


def test_a_command_waits_a_moment_for_another(ann: Program) -> None:
    child = started("-c", HOLD, ann.library, 0.5)
    assert child.stdout is not None
    with child.stdout:
        assert child.stdout.readline() == "held\n"
        assert ann.json("name", "Ann", "Anna")["name"] == "Anna"
    child.wait()

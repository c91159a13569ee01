"""Damaged libraries, at random: each is used or refused in a sentence, and none reaches out of its folder."""

from __future__ import annotations

import contextlib
import os
import pickle
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.errors import LibraryError
from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "tools"))

import fuzz_library_watch
from fuzz_library_exercise import Outcome, exercise
from fuzz_library_mutants import make_mutant
from fuzz_library_report import Finding, Report
from fuzz_library_seeds import LIBRARY, MARKER, OUTSIDE, make_seeds
from fuzz_library_values import Bomb
from fuzz_library_watch import run

COUNT = int(os.environ.get("KINFRAME_FUZZ", "2000"))
SEED = 1
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it


SABOTAGED = """
import os, sys, time
from pathlib import Path
sys.path.insert(0, {tools!r})
import fuzz_libraries
import fuzz_library_child

def sabotaged(folder, outcome):
    if outcome.number == 1:
        Path("escaped").touch()
    if outcome.number == 2:
        os.abort()
    if outcome.number == 4:
        time.sleep(60)

fuzz_library_child.exercise = sabotaged
sys.exit(fuzz_libraries.main())
"""
"""A fuzzer whose program reaches out of its folder, crashes and hangs where the test knows it does."""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Thousands of files that live for a moment lie in memory, where there is a folder for that."""
    made = Path(tempfile.mkdtemp(prefix="kinframe-fuzz-", dir=MEMORY if MEMORY.is_dir() else tmp_path))
    try:
        yield made / "run"
    finally:
        shutil.rmtree(made)


def _whole(folder: Path) -> None:
    (folder / OUTSIDE).mkdir(parents=True)
    make_seeds(folder / "seeds")


# More files than CI asks for may take as long as they need.
@pytest.mark.timeout(120 + COUNT // 10)
def test_every_damaged_library_is_used_or_refused_in_a_sentence(folder: Path) -> None:
    report = run(COUNT, SEED, folder)
    assert report.count == COUNT
    # Damage that always shows at once would try nothing behind the opening.
    assert COUNT / 3 < report.opened < COUNT
    assert not report.findings, f"{report}\n{report.told()}"
    assert not (folder / OUTSIDE / MARKER).exists()


def test_whole_libraries_pass_without_a_finding_or_damage(folder: Path) -> None:
    _whole(folder)
    for number, path in enumerate(sorted((folder / "seeds").iterdir())):
        outcome = Outcome(number, path.name)
        exercise(path, outcome)
        assert outcome.opened
        assert not outcome.findings
        assert not [sentence for sentence in outcome.refused if "damaged" in sentence]


def test_the_same_seed_makes_the_same_files(folder: Path) -> None:
    _whole(folder)
    for number in range(0, 60, 7):
        into = folder / "one", folder / "other"
        names = [make_mutant(number, 5, folder, path) for path in into]
        assert names[0] == names[1]
        assert _rows(into[0]) == _rows(into[1])


def _rows(folder: Path) -> object:
    """What SQLite makes of a file, or its bytes: writing through a WAL leaves another counter behind."""
    connection = sqlite3.connect(folder / LIBRARY)
    connection.text_factory = bytes
    with contextlib.closing(connection):
        try:
            return list(connection.iterdump())
        except (sqlite3.Error, TypeError, UnicodeDecodeError):
            return sorted(path.name for path in folder.iterdir())


def test_a_wrong_exception_is_a_finding_and_a_sentence_is_none() -> None:
    outcome = Outcome(7, "nothing")

    def wrong() -> None:
        raise KeyError("no such thing 12")

    def refused() -> None:
        raise LibraryError("The library file is damaged.")

    def silent() -> None:
        raise LibraryError("")

    assert outcome.of("fine", lambda: 5) == 5
    for call in (wrong, refused, silent):
        assert outcome.of("call", call) is None
    assert outcome.refused == ["call: The library file is damaged.", "call: "]
    assert [finding.what for finding in outcome.findings] == [
        "KeyError: 'no such thing 12'",
        "no sentence: ''",
    ]
    assert "test_fuzz_libraries.py" in outcome.findings[0].where


def test_findings_are_told_by_cause() -> None:
    findings = [Finding(number, "x", "undo", f"KeyError: {number}", "here:1 f") for number in range(3)]
    findings.append(Finding(9, "y", "open", "TypeError: other", "there:2 g"))
    report = Report(findings=findings)
    assert [(cause, len(found)) for cause, found in report.causes()] == [
        ("KeyError: …", 3),
        ("TypeError: other", 1),
    ]
    assert "3 files, 3 calls: KeyError: …\n    during undo 3\n        3 at here:1 f\n" in report.told()


def test_the_bomb_would_go_off(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    pickle.loads(pickle.dumps(Bomb(str(marker)))).close()  # noqa: S301 - our own, to see that it works
    assert marker.exists()


def test_crashes_hangs_and_escapes_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "sabotaged.py"
    script.write_text(SABOTAGED.format(tools=str(ROOT / "tools")), encoding="utf-8")
    monkeypatch.setattr(fuzz_library_watch, "SCRIPT", script)
    monkeypatch.setattr(fuzz_library_watch, "SECONDS_A_FILE", 3.0)
    report = run(6, SEED, tmp_path / "run")
    assert report.count == 6
    found = [(finding.number, finding.call, finding.what) for finding in report.findings]
    escaped = tmp_path / "run" / OUTSIDE / "escaped"
    assert found == [
        (1, "outside", "open 'escaped'"),
        (2, "crash", "crash: signal 6"),
        (4, "hang", "hang: no answer for 3 s"),
        (-1, "outside", f"{escaped} was touched"),
    ]

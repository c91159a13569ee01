"""The main job, from photos to a checked library, where every way out is shut and watched."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageEnhance

from tests.conftest import ROOT
from tests.unit.faces_pictures import group_of_six, portrait

CHILD = "tests.db.offline_in_child"
ALONE = ("unshare", "--net", "--map-root-user")
OURS = ("XDG_", "ORT_", "MPL", "PYTHON", "KINFRAME_")
COMMANDS = "scan people name suggest draw merge undo redo history check regroup people"


@cache
def can_be_alone() -> bool:
    """Whether this user may give a process a network of its own, with nothing in it."""
    if sys.platform != "linux" or shutil.which(ALONE[0]) is None:
        return False
    return subprocess.run([*ALONE, "true"], check=False, capture_output=True).returncode == 0


class Job:
    """The main job, done once in a process of its own that has nothing but these folders."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library, self.photos = folder / "library", folder / "photos"
        self.home, self.temporary, self.elsewhere = (folder / name for name in ("home", "tmp", "cwd"))
        for made in (self.photos, self.home, self.temporary, self.elsewhere):
            made.mkdir()
        self._take_photos()
        self.before = self.files()
        self.report = self._run()

    def _take_photos(self) -> None:
        friends, astronaut = Image.fromarray(group_of_six()), Image.fromarray(portrait())
        for number, light in enumerate((1.0, 0.85)):
            smaller = friends.resize((1280 - 180 * number, 886 - 125 * number))
            ImageEnhance.Brightness(smaller).enhance(light).save(self.photos / f"friends {number}.jpg")
            ImageEnhance.Brightness(astronaut).enhance(light).save(self.photos / f"astronaut {number}.jpg")

    def _run(self) -> dict[str, Any]:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        environment |= dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), str(self.home))
        environment |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self.temporary))
        environment |= {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(
            [
                *(ALONE if can_be_alone() else ()),
                *(sys.executable, "-m", CHILD, self.library, self.photos),
                *(["alone"] if can_be_alone() else []),
            ],
            cwd=self.elsewhere,
            env=environment,
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
        assert done.returncode == 0, done.stderr
        report: dict[str, Any] = json.loads(done.stdout)
        return report

    def files(self) -> dict[str, str]:
        """Every file outside the library and what is in it."""
        return {
            str(path.relative_to(self.folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in self.folder.rglob("*")
            if path.is_file() and not path.is_relative_to(self.library)
        }

    def documents(self, command: str) -> list[Any]:
        """What each run of this command printed."""
        return [step["document"] for step in self.report["steps"] if step["command"] == command]


@pytest.fixture(scope="module")
def job(tmp_path_factory: pytest.TempPathFactory) -> Job:
    return Job(tmp_path_factory.mktemp("offline"))


def test_the_whole_job_is_done_without_a_network(job: Job) -> None:
    assert [(step["command"], step["status"]) for step in job.report["steps"]] == [
        (command, 0) for command in COMMANDS.split()
    ]
    (scanned,) = job.documents("scan")
    assert (scanned["photos"], scanned["faces"], scanned["failed"]) == (4, 14, [])
    people, people_at_the_end = job.documents("people")
    assert sorted(len(person["faces"]) for person in people) == [2] * 7
    (suggestion,) = job.documents("suggest")
    assert [candidate["name"] for candidate in suggestion["candidates"]] == ["Eileen"]
    (drawn,) = job.documents("draw")
    assert drawn["name"] == "Her twin"
    (merged,) = job.documents("merge")
    assert (merged["name"], merged["photos"]) == ("Eileen", 2)
    (history,) = job.documents("history")
    assert [step["undone"] for step in history] == [False] * 3
    assert job.documents("check")[0]["ok"] is True
    assert "Her twin" not in [person["name"] for person in people_at_the_end]
    (eileen,) = [person for person in people_at_the_end if person["name"] == "Eileen"]
    assert {Path(face["photo"]).name for face in eileen["faces"]} == {"astronaut 0.jpg", "astronaut 1.jpg"}


def test_nobody_wanted_the_network_or_another_program(job: Job) -> None:
    assert job.report["refused"] == []
    assert job.report["proof"] == [True] * 4
    assert job.report["proof_refused"] == [
        "socket.__new__",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "os.system",
    ]


@pytest.mark.skipif(not can_be_alone(), reason="this user may not make a network namespace")
def test_no_library_in_c_wanted_the_network_either(job: Job) -> None:
    before, after = job.report["left"]
    assert before == after == 0
    assert job.report["proof_left"] > 0


def test_nothing_is_written_outside_the_library(job: Job) -> None:
    assert job.files() == job.before
    assert [name for name in job.before if not name.startswith("photos")] == []
    assert {path.name for path in job.folder.iterdir()} == {"library", "photos", "home", "tmp", "cwd"}
    written = {Path(path) for path in job.report["written"]}
    assert job.library / "kinframe.sqlite3" in written
    outside = [path for path in written if not path.is_relative_to(job.library)]
    # A database in memory has a name, but no file.
    files = [path for path in outside if path.name != ":memory:"]
    assert [path for path in files if not path.is_relative_to("/dev")] == []


def test_the_home_is_as_empty_as_before(job: Job) -> None:
    assert [path for path in job.home.rglob("*") if path.is_file()] == []

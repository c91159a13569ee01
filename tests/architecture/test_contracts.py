"""The import contracts hold, and each of them bites: one wrong import at a time breaks the right one."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONFIG = PROJECT["tool"]["importlinter"]
PACKAGES: list[str] = CONFIG["root_packages"]
CONTRACTS: dict[str, str] = {contract["id"]: contract["name"] for contract in CONFIG["contracts"]}

WRONG: list[tuple[str, str, str]] = [
    # Contract, file, import: upwards, a level at a time, and sideways between siblings.
    ("layers", "config/paths.py", "import models.photo"),
    ("layers", "models/photo.py", "import media.walk"),
    ("layers", "models/photo.py", "import repository.clock"),
    ("layers", "models/person.py", "import faces.thresholds"),
    ("layers", "repository/clock.py", "import services.naming"),
    ("layers", "repository/clock.py", "import media.walk"),
    ("layers", "repository/clock.py", "import faces.thresholds"),
    ("layers", "media/files.py", "import repository.clock"),
    ("layers", "media/files.py", "import faces.thresholds"),
    ("layers", "faces/thresholds.py", "import repository.clock"),
    ("layers", "faces/thresholds.py", "import media.files"),
    ("layers", "faces/thresholds.py", "import services.naming"),
    ("layers", "services/naming.py", "import workers.scan_worker"),
    ("layers", "services/naming.py", "def late():\n    import workers.scan_worker"),
    ("layers", "workers/scan_worker.py", "import headless.documents"),
    ("layers", "workers/scan_worker.py", "import ui.application"),
    ("layers", "headless/documents.py", "import ui.application"),
    ("layers", "ui/application.py", "import headless.documents"),
    ("qt", "config/paths.py", "import PySide6.QtCore"),
    ("qt", "models/geometry.py", "from PySide6.QtCore import QRectF"),
    ("qt", "faces/thresholds.py", "import PySide6"),
    ("qt", "media/files.py", "from PySide6.QtGui import QImageReader"),
    ("qt", "repository/clock.py", "from PySide6 import QtSql"),
    ("qt", "services/naming.py", "import shiboken6"),
    ("qt", "workers/scan_worker.py", "from PySide6.QtCore import Signal"),
    ("qt", "headless/commands.py", "import PySide6.QtCore"),
    ("sqlite", "services/naming.py", "import sqlite3"),
    ("sqlite", "workers/scan_worker.py", "from sqlite3 import Error"),
    ("sqlite", "ui/application.py", "import sqlite3"),
    ("sqlite", "media/files.py", "import sqlite3"),
    ("sqlite", "headless/commands.py", "def late():\n    import sqlite3"),
    ("networks", "services/suggesting.py", "import onnxruntime"),
    ("networks", "media/decode.py", "import onnxruntime"),
    ("networks", "workers/scan_worker.py", "import insightface.app"),
    ("opencv", "media/decode.py", "import cv2"),
    ("opencv", "faces/opencv.py", "import cv2"),
    ("opencv", "config/paths.py", "import cv2"),
    ("opencv", "ui/application.py", "import cv2"),
    ("rawpy", "media/decode.py", "import rawpy"),
    ("rawpy", "workers/scan_worker.py", "from rawpy import imread"),
    ("root", "ui/application.py", "import main_qt"),
    ("root", "headless/commands.py", "from main_qt import main"),
    ("root", "services/naming.py", "import main_qt"),
    ("pickle", "repository/blobs.py", "import pickle"),
    ("pickle", "faces/vectors.py", "from pickle import loads"),
    ("pickle", "services/centroids.py", "import joblib"),
    ("pickle", "config/settings.py", "import shelve"),
    ("pickle", "media/files.py", "import marshal"),
]


def _lint(folder: Path) -> tuple[int, set[str], str]:
    """Exit status, the names of the broken contracts, and all that was printed."""
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=folder,
        # No variable of the surroundings may change what is linted.
        env={"PYTHONPATH": str(folder), "PATH": "", "NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    broken = re.findall(r"^(.*\S) BROKEN", done.stdout, re.MULTILINE)
    return done.returncode, set(broken), done.stdout + done.stderr


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program's packages, without weights and pictures."""
    folder = tmp_path_factory.mktemp("tree")
    for package in PACKAGES:
        for file in (ROOT / package).rglob("*.py"):
            target = folder / file.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
    for name in ("main_qt.py", "pyproject.toml"):
        shutil.copyfile(ROOT / name, folder / name)
    return folder


def test_the_contracts_hold(tree: Path) -> None:
    status, broken, said = _lint(tree)
    assert (status, broken) == (0, set()), said
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in said


@pytest.mark.parametrize(("contract", "file", "line"), WRONG, ids=[f"{c}-{f}-{i}" for c, f, i in WRONG])
def test_a_wrong_import_breaks_its_contract(tree: Path, contract: str, file: str, line: str) -> None:
    path = tree / file
    before = path.read_text(encoding="utf-8")
    path.write_text(f"{before}\n{line}\n", encoding="utf-8")
    try:
        status, broken, said = _lint(tree)
    finally:
        path.write_text(before, encoding="utf-8")
    assert status == 1, said
    assert broken == {CONTRACTS[contract]}, said


def test_each_contract_is_shown_to_bite() -> None:
    assert {contract for contract, _, _ in WRONG} == set(CONTRACTS)


def test_every_folder_of_code_is_under_contract() -> None:
    """A new package beside the others must be named in the contracts."""
    outside = {"tests", "tools", "packaging", "docs"}
    found = {init.parent.name for init in ROOT.glob("*/__init__.py")}
    assert found - outside == set(PACKAGES)


def test_no_folder_has_a_name_that_says_nothing() -> None:
    names = {path.name for package in PACKAGES for path in (ROOT / package).rglob("*") if path.is_dir()}
    assert not (names | set(PACKAGES)) & {"utils", "util", "core", "common", "helpers", "misc"}

"""The guards every test runs under: each is shown to bite, in a run of pytest of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

from tests.conftest import ROOT

WITHOUT_QT = ("-p", "no:pytest-qt", "-p", "tests.block_pyside")


def _pytest(folder: Path, content: str, *options: str) -> tuple[dict[str, int], str]:
    """Run one test file under the project's settings and conftest; returns the counts and the output."""
    (folder / "test_it.py").write_text(f"from __future__ import annotations\n\n{content}\n", encoding="utf-8")
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (folder / "pyproject.toml").write_text(settings, encoding="utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest", "-p", "no:cacheprovider"),
            *("-o", "addopts=--strict-markers", "-W", "ignore::pytest.PytestConfigWarning"),
            *options,
            "test_it.py",
        ],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stdout + done.stderr
    words = said.strip().splitlines()[-1].replace(",", "").split()
    counts = {kind.rstrip("s"): int(number) for number, kind in pairwise(words) if number.isdigit()}
    return counts, said


def test_a_harmless_test_passes(tmp_path: Path) -> None:
    counts, said = _pytest(tmp_path, "def test_it() -> None:\n    assert True", *WITHOUT_QT)
    assert counts == {"passed": 1}, said


def test_a_thread_left_behind_fails_the_test(tmp_path: Path) -> None:
    content = """
import threading
import tests.conftest

tests.conftest.THREADS_MAY_TAKE = 0.05
STOP = threading.Event()

def test_leaves_a_thread() -> None:
    threading.Thread(target=STOP.wait, name="forgotten").start()

def teardown_module() -> None:
    STOP.set()
"""
    counts, said = _pytest(tmp_path, content, *WITHOUT_QT)
    assert counts == {"passed": 1, "error": 1}, said
    assert "the test left threads behind" in said
    assert "forgotten" in said


def test_every_kind_of_warning_fails_its_test(tmp_path: Path) -> None:
    content = """
import gc
import threading
import warnings

def test_a_warning() -> None:
    warnings.warn("careful", stacklevel=1)

def test_a_deprecation() -> None:
    warnings.warn("old", DeprecationWarning, stacklevel=1)

def test_an_exception_in_a_thread() -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()

def test_a_file_left_open() -> None:
    open(__file__)
    gc.collect()

def test_nothing_wrong() -> None:
    assert True
"""
    counts, said = _pytest(tmp_path, content, *WITHOUT_QT)
    assert counts == {"failed": 4, "passed": 1}, said


def test_qt_cannot_be_imported_where_it_is_blocked(tmp_path: Path) -> None:
    content = """
import importlib
import pytest

@pytest.mark.parametrize("name", ["PySide6", "PySide6.QtCore", "shiboken6", "ui.application", "workers.jobs"])
def test_it(name: str) -> None:
    with pytest.raises(ImportError, match="blocked: the core works without Qt"):
        importlib.import_module(name)
"""
    counts, said = _pytest(tmp_path, content, *WITHOUT_QT)
    assert counts == {"passed": 5}, said


def test_a_test_that_needs_qt_fails_where_it_is_blocked(tmp_path: Path) -> None:
    counts, said = _pytest(tmp_path, "import PySide6.QtCore\n\ndef test_it() -> None:\n    pass", *WITHOUT_QT)
    assert counts == {"error": 1}, said
    assert "PySide6 is blocked: the core works without Qt" in said


def test_blocking_too_late_is_noticed() -> None:
    code = (
        "import sys, types; sys.modules['PySide6'] = types.ModuleType('PySide6'); import tests.block_pyside"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "PySide6 was imported before it could be blocked" in done.stderr


def test_an_unknown_mark_is_refused(tmp_path: Path) -> None:
    content = "import pytest\n\n@pytest.mark.slwo\ndef test_it() -> None:\n    pass"
    counts, said = _pytest(tmp_path, content, *WITHOUT_QT)
    assert counts == {"error": 1}, said
    assert "slwo" in said

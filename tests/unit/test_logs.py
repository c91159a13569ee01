"""Log lines, the file they go to, and the report of a crash."""

from __future__ import annotations

import logging
import re
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from config import logs

LINE = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d "


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "logs" / "kinframe.log"
    logs.stop()


@pytest.fixture
def hooks() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


def test_the_form_of_a_line(log_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.start(log_file)
    logging.getLogger("FaceCropEditor").info("Comparing with %d existing face clusters", 12)
    logging.getLogger("Deep.Inside").debug("not shown")
    expected = LINE + re.escape("[INFO] [FaceCropEditor] Comparing with 12 existing face clusters") + "\n"
    assert re.fullmatch(expected, log_file.read_text(encoding="utf-8"))
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(expected, err)


def test_the_console_may_be_quieter_than_the_file(log_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.start(log_file, console=logging.WARNING)
    logging.getLogger("A").info("quiet")
    logging.getLogger("A").warning("loud")
    assert "quiet" not in capsys.readouterr().err
    assert "quiet" in log_file.read_text()


def test_starting_twice_writes_each_line_once(log_file: Path) -> None:
    logs.start(log_file)
    logs.start(log_file)
    logging.getLogger("A").info("once")
    assert log_file.read_text().count("once") == 1


def test_stopping_closes_the_file(log_file: Path) -> None:
    before = list(logging.getLogger().handlers)
    logs.start(log_file)
    logs.stop()
    assert logging.getLogger().handlers == before
    logging.getLogger("A").warning("unheard")
    assert log_file.read_text() == ""


def test_a_log_that_cannot_be_written_costs_only_the_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("in the way")
    logs.start(tmp_path / "logs" / "kinframe.log")
    assert "[WARNING] [Kinframe] No log file is written" in capsys.readouterr().err
    logs.stop()


def test_a_name_that_is_no_text_is_logged_readably(log_file: Path) -> None:
    logs.start(log_file)
    logging.getLogger("A").info("holiday \udcff")
    assert "holiday ?" in log_file.read_text(encoding="utf-8")


def test_without_a_console_the_file_is_still_written(log_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    logs.start(log_file)
    logging.getLogger("A").info("written")
    assert "written" in log_file.read_text()


def test_warnings_of_libraries_are_logged(log_file: Path) -> None:
    logs.start(log_file)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn("from a library", UserWarning, stacklevel=1)
    assert "[WARNING] [py.warnings]" in log_file.read_text()


@pytest.mark.usefixtures("hooks")
def test_a_crash_is_reported_and_told(tmp_path: Path) -> None:
    told: list[str] = []
    logs.install_crash_hook(tmp_path / "reports", told.append)
    error = ZeroDivisionError("seventeen")
    sys.excepthook(type(error), error, error.__traceback__)
    (report,) = (tmp_path / "reports").iterdir()
    assert "ZeroDivisionError: seventeen" in report.read_text()
    assert str(report) in told[0]
    assert "Your decisions are kept" in told[0]


@pytest.mark.usefixtures("hooks")
def test_a_crash_in_a_thread_is_reported_too(tmp_path: Path) -> None:
    told: list[str] = []
    logs.install_crash_hook(tmp_path, told.append)

    def crash() -> None:
        raise ZeroDivisionError("in a thread")

    thread = threading.Thread(target=crash)
    thread.start()
    thread.join()
    assert len(told) == 1
    assert "in a thread" in next(tmp_path.glob("crash-*.txt")).read_text()


@pytest.mark.usefixtures("hooks")
def test_a_report_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    told: list[str] = []
    (tmp_path / "file").touch()
    logs.install_crash_hook(tmp_path / "file" / "below", told.append)
    sys.excepthook(ValueError, ValueError("x"), None)
    assert "no report could be written" in told[0]


@pytest.mark.usefixtures("hooks")
def test_ctrl_c_is_no_crash(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told: list[str] = []
    logs.install_crash_hook(tmp_path, told.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []
    assert not list(tmp_path.iterdir())
    assert "KeyboardInterrupt" in capsys.readouterr().err

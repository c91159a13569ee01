"""Log lines of the form `2026-11-23 10:15:02 [INFO] [FaceCropEditor] text`, to a file and to stderr."""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from config.language import tr

FORM = "%(asctime)s [%(levelname)s] [%(name)s] %(message)s"
TIME = "%Y-%m-%d %H:%M:%S"
MEGABYTE = 1024 * 1024

log = logging.getLogger("Kinframe")


def start(log_file: Path, *, console: int = logging.INFO) -> None:
    """Send every logger of the program to the file and to stderr.

    stdout is left alone: it belongs to `--json`. A log folder that cannot be written
    costs the file, not the start.
    """
    root = logging.getLogger()
    stop()
    root.setLevel(logging.INFO)
    handlers: list[logging.Handler] = []
    # Under pythonw, as a double click on Windows starts us, there is no console.
    if sys.stderr is not None:
        handlers.append(logging.StreamHandler(sys.stderr))
        handlers[0].setLevel(console)
    trouble: OSError | None = None
    try:
        log_file.parent.mkdir(parents=True, exist_ok=True)
        handlers.append(
            RotatingFileHandler(
                log_file, maxBytes=5 * MEGABYTE, backupCount=3, encoding="utf-8", errors="replace"
            )
        )
    except OSError as error:
        trouble = error
    for handler in handlers:
        handler.setFormatter(logging.Formatter(FORM, TIME))
        handler.set_name("kinframe")
        root.addHandler(handler)
    logging.captureWarnings(capture=True)
    if trouble is not None:
        log.warning("No log file is written: %s", trouble)


def stop() -> None:
    """Close what `start` opened, so that a second start (or a test) begins clean."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if handler.get_name() == "kinframe"]:
        root.removeHandler(handler)
        handler.close()
    logging.captureWarnings(capture=False)


def forget(folder: Path) -> None:
    """Empty the log and delete older ones and crash reports: names stand in them.

    The log that is being written is cut off, not deleted: it is open, and goes on from there.

    Raises:
        OSError: one of them cannot be removed; the others are.
    """
    current = {
        Path(handler.baseFilename)
        for handler in logging.getLogger().handlers
        if isinstance(handler, RotatingFileHandler)
    }
    troubles: list[OSError] = []
    for file in sorted(folder.glob("*")) if folder.is_dir() else []:
        try:
            _forget_one(file, current)
        except OSError as error:
            troubles.append(error)
    if troubles:
        raise troubles[0]


def _forget_one(file: Path, current: set[Path]) -> None:
    # By what they are: the library may be known under another spelling.
    if any(known.exists() and file.samefile(known) for known in current):
        os.truncate(file, 0)
    elif file.is_file():
        file.unlink()


def install_crash_hook(folder: Path, tell: Callable[[str], None]) -> None:
    """Write a report for every exception nobody expected, in whatever thread, then tell the person.

    Args:
        folder: where reports are written.
        tell: shows one sentence; must not raise.
    """

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        log.critical("Unexpected error\n%s", text)
        file = folder / f"crash-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        except OSError as trouble:
            tell(
                tr(
                    "Something went wrong that should not have, and no report could be written ({trouble}).",
                    trouble=trouble,
                )
            )
            return
        tell(
            tr(
                "Something went wrong that should not have. Your decisions are kept. A report is in {file}.",
                file=file,
            )
        )

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            report(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = report
    threading.excepthook = in_thread

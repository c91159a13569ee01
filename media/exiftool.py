"""ExifTool, where it is installed: another parser for what we wrote, and a writer of formats we do not write.

One process answers many questions (`-stay_open`); arguments go to it one a line, never through a shell.
"""

from __future__ import annotations

import json
import logging
import shutil
import subprocess  # nosec B404
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from config.language import tr
from models.errors import AppError

log = logging.getLogger("Names")

SECONDS = 60.0
"""What a question may take; a film on a network disk needs some."""
_READY = b"{ready}"
_NO_CONFIG = ("-config", "")


class ExifToolError(AppError):
    """It did not do what it was asked."""


def find_exiftool() -> str | None:
    """Where it is; None where it is not installed."""
    return shutil.which("exiftool")


class ExifTool:
    """A running ExifTool; to be closed.

    Args:
        program: its path.
        seconds: what a question may take.
    """

    def __init__(self, program: str, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        try:
            self._process = subprocess.Popen(  # noqa: S603 # nosec
                # Somebody's own configuration could rename what we ask for.
                [program, *_NO_CONFIG, "-stay_open", "True", "-@", "-"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                # How many files it read, in the middle of the answer.
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            raise ExifToolError(tr("ExifTool could not be started.")) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let it end."""
        process = self._process
        if process.poll() is None and process.stdin is not None:
            try:
                process.stdin.write(b"-stay_open\nFalse\n")
                process.stdin.close()
                process.wait(5)
            except (OSError, subprocess.TimeoutExpired):
                process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()

    def read(self, files: Sequence[Path], tags: Sequence[str]) -> dict[Path, Mapping[str, Any]]:
        """What files say, structures whole and numbers as they are written.

        Args:
            files: paths without line breaks; see `can_be_asked`.
            tags: as on its command line, without the dash.

        Returns:
            By file; one that cannot be read is left out.
        """
        answer = self._ask(
            ["-j", "-struct", "-n", "-charset", "filename=utf8", *(f"-{tag}" for tag in tags)]
            + [str(file) for file in files]
        )
        start = answer.find(b"[{")
        try:
            found = _parsed(answer[start:]) if start >= 0 else []
        except ValueError as error:
            raise ExifToolError(tr("ExifTool gave an answer that cannot be read.")) from error
        return {Path(one["SourceFile"]): one for one in found if "SourceFile" in one}

    def write_packet(self, file: Path, packet: Path) -> None:
        """Put an XMP packet into a file, in place of the one that is there.

        Raises:
            ExifToolError: it said no.
        """
        # Left behind by one that was ended while it wrote, it would be refused for ever.
        file.with_name(f"{file.name}_exiftool_tmp").unlink(missing_ok=True)
        answer = self._ask(
            ["-charset", "filename=utf8", "-overwrite_original", f"-xmp<={packet}", str(file)]
        ).decode("utf-8", "replace")
        if "1 image files updated" not in answer:
            log.warning("ExifTool on %s: %s", file, answer.strip())
            raise ExifToolError(tr("ExifTool could not write into this file."))

    def _ask(self, arguments: Sequence[str]) -> bytes:
        process = self._process
        if process.stdin is None or process.stdout is None or process.poll() is not None:
            raise ExifToolError(tr("ExifTool has ended by itself."))
        # A question without an answer ends with the process, and with it the read below.
        timer = threading.Timer(self._seconds, process.kill)
        timer.daemon = True
        timer.start()
        answer = b""
        try:
            process.stdin.write("\n".join([*arguments, "-execute", ""]).encode("utf-8", "surrogateescape"))
            process.stdin.flush()
            while line := process.stdout.readline():
                if line.startswith(_READY):
                    return answer
                if line.rstrip().endswith(_READY):
                    return answer + line.rstrip()[: -len(_READY)]
                answer += line
        except OSError as error:
            raise ExifToolError(tr("ExifTool has ended by itself.")) from error
        finally:
            timer.cancel()
            timer.join()
        raise ExifToolError(tr("ExifTool gave no answer."))


def _parsed(answer: bytes) -> list[dict[str, Any]]:
    """Numbers stay text: somebody may be called `007`, or `1.50`."""
    found: list[dict[str, Any]] = json.loads(
        answer.decode("utf-8", "replace"), parse_float=str, parse_int=str
    )
    return found


def can_be_asked(file: Path) -> bool:
    """Whether a path can be handed on: arguments are one a line, and a line that begins so is a comment."""
    text = str(file)
    return "\n" not in text and "\r" not in text and file.is_absolute()

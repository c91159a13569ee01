"""Makes the environment Kinframe runs in: a venv that holds exactly what a lock file names.

Started by run.sh, test.sh and run.bat with whatever Python they found, so it uses the standard
library alone. Everything it says goes to stderr: stdout belongs to the program started afterwards.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

# run.sh and run.bat compare this copy with the lock file byte by byte: equal means ready.
STAMP = "kinframe.lock"
# Written first: an environment without it is somebody's own and is never deleted.
MARK = "kinframe.made"

OFFLINE = re.compile(
    r"NewConnectionError|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|ProxyError|name resolution"
)
# msvcrt locks make bytes unreadable for everybody else, so on Windows lock one far behind the end.
LOCKED_BYTE = 0x7FFF0000


class SetupError(Exception):
    """What stopped the set-up, as a sentence for the person who waits."""


def say(text: str) -> None:
    """Write one line of progress."""
    sys.stderr.write(f"Kinframe: {text}\n")
    sys.stderr.flush()


class Progress:
    """Turns pip's chatter into one line that a person can read."""

    def __init__(self, lock: Path) -> None:
        pins = re.findall(r"^([\w.-]+)==", lock.read_text("utf-8"), re.MULTILINE)
        self._total = len(set(pins))
        self._seen = 0
        self._live = sys.stderr.isatty()

    def hear(self, line: str) -> None:
        """Take one line of pip's output."""
        if found := re.match(r"(?:Collecting |Processing \S*/)(\w+(?:[-.][a-z]\w*)*)", line):
            self._seen += 1
            self._show(f"fetching {found[1]} ({self._seen} of about {self._total})")
        elif line.startswith("Installing collected packages"):
            self.end()
            say("unpacking what was fetched ...")

    def _show(self, text: str) -> None:
        if self._live:
            sys.stderr.write(f"\r\033[KKinframe: {text}")
            sys.stderr.flush()
        elif self._seen % 10 == 1:
            say(text)

    def end(self) -> None:
        """Leave the live line behind."""
        if self._live and self._seen:
            sys.stderr.write("\r\033[K")


@contextmanager
def only_one(lock: Path) -> Iterator[BinaryIO]:
    """Hold the lock file open and locked: two first starts at once must not build into one folder.

    The kernel drops such a lock when its holder dies, so no stale lock can ever block a start.
    """
    with lock.open("r+b" if os.access(lock, os.W_OK) else "rb") as file:
        if not _lock(file, wait=False):
            say("another start is preparing the program; waiting for it ...")
            _lock(file, wait=True)
        try:
            yield file
        finally:
            _unlock(file)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO, *, wait: bool) -> bool:
        while True:
            file.seek(LOCKED_BYTE)
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            except OSError:
                if not wait:
                    return False
                time.sleep(0.5)
            else:
                return True

    def _unlock(file: BinaryIO) -> None:
        file.seek(LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

    def _inherited(_file: BinaryIO) -> tuple[int, ...]:
        return ()

else:
    import fcntl

    def _lock(file: BinaryIO, *, wait: bool) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a file system without locks: better unlocked than not at all
        return True

    def _unlock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)

    def _inherited(file: BinaryIO) -> tuple[int, ...]:
        return (file.fileno(),)


def python_of(venv: Path) -> Path:
    """Where a venv keeps its interpreter."""
    return venv / "Scripts" / "python.exe" if sys.platform == "win32" else venv / "bin" / "python"


def is_ready(venv: Path, lock: Path) -> bool:
    """Whether the environment was finished from just this lock file."""
    stamp = venv / STAMP
    return python_of(venv).exists() and stamp.exists() and stamp.read_bytes() == lock.read_bytes()


def build(venv: Path, lock: Path, turn: BinaryIO) -> None:
    """Make the environment from nothing; the stamp, written last, is what makes it count."""
    remove(venv)
    # Renamed into place, so that a start at this very moment cannot take it for somebody's own.
    fresh = venv.with_name(f"{venv.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir()
    (fresh / MARK).touch()
    (fresh / ".gitignore").write_text("*\n", encoding="utf-8")
    fresh.rename(venv)

    made = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "venv", str(venv)], capture_output=True, text=True, check=False
    )
    if made.returncode:
        raise SetupError(f"Python could not make an environment: {made.stdout}{made.stderr}".strip())
    install(venv, lock, turn)

    unfinished = venv / f"{STAMP}.new"
    shutil.copyfile(lock, unfinished)
    unfinished.replace(venv / STAMP)


def remove(venv: Path) -> None:
    """Take away an old or half-made environment: pip believes what is on the disk, so it cannot be mended."""
    old = venv.with_name(f"{venv.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if venv.exists():
        venv.rename(old)
        shutil.rmtree(old)


def install(venv: Path, lock: Path, turn: BinaryIO) -> None:
    """Let pip put in what the lock names, and nothing whose hash the lock does not name."""
    command = [str(python_of(venv)), "-m", "pip", "install", "--no-input", "--no-color"]
    # The lock is complete. Left to look for dependencies itself, pip takes the newest of a package that
    # is asked for with an extra (coverage[toml]) and then refuses it for want of a hash.
    command += ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--requirement", str(lock)]
    progress = Progress(lock)
    heard: list[str] = []
    with subprocess.Popen(  # noqa: S603 - the venv's own interpreter
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=os.environ | {"PIP_USER": "0", "PYTHONIOENCODING": "utf-8"},
        # The lock then lives as long as pip does, even if this process is killed.
        pass_fds=_inherited(turn),
    ) as pip:
        for line in pip.stdout or ():
            heard.append(line)
            progress.hear(line)
    progress.end()
    if pip.returncode:
        raise SetupError(why(heard))


def why(heard: list[str]) -> str:
    """Say in a sentence why pip failed."""
    text = "".join(heard)
    if "No space left on device" in text:
        return "the disk is full: about 1.5 GB are needed. Nothing was left behind."
    if OFFLINE.search(text):
        return (
            "the packages it needs could not be fetched: no connection. The first start needs the network "
            "once; connect and start again. Nothing was left behind."
        )
    errors = [line for line in heard if line.startswith("ERROR")] or heard[-5:]
    return "the packages it needs could not be installed. pip says:\n  " + "  ".join(errors).strip()


def prepare(venv: Path, lock: Path) -> None:
    """Have the environment ready when this returns."""
    if not os.access(venv.parent, os.W_OK):
        raise SetupError(
            f"{venv.parent} cannot be written to. The first start puts its packages there: copy the program "
            "to a folder of your own, or let somebody who may write there start it once."
        )
    with only_one(lock) as turn:
        if is_ready(venv, lock):
            return
        if venv.exists() and not (venv / MARK).exists():
            raise SetupError(
                f"{venv} was not made by Kinframe and is left alone. Move it away and start again."
            )
        again = (venv / STAMP).exists()
        say(
            "its packages changed; fetching them again. This takes a minute or two ..."
            if again
            else "first start: fetching its packages, about 300 MB. This takes a minute or two ..."
        )
        try:
            build(venv, lock, turn)
        except (SetupError, OSError):
            remove(venv)
            raise
    say("ready.")


def main() -> int:
    """Run; 0 means the environment is ready."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--venv", type=Path, required=True)
    parser.add_argument("--lock", type=Path, required=True)
    options = parser.parse_args()
    try:
        prepare(options.venv.absolute(), options.lock.absolute())
    except SetupError as error:
        say(str(error))
    except OSError as error:
        say(f"{error.filename or options.venv}: {error.strerror}.")
    except KeyboardInterrupt:
        say("stopped. The next start begins this step again.")
        return 130
    else:
        return 0
    return 1


if __name__ == "__main__":
    raise SystemExit(main())

"""Watching the processes in which damaged libraries are exercised."""

from __future__ import annotations

import json
import os
import queue
import re
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from fuzz_library_child import READY, SECONDS_A_FILE
from fuzz_library_report import Finding, Report
from fuzz_library_seeds import OUTSIDE, ROOT, make_seeds

SCRIPT = Path(__file__).with_name("fuzz_libraries.py")
CHILDREN = 2
BATCH = 250
"""Files a child works on before a fresh one takes over: what one file spoils in memory, a later one shows."""
SECONDS_TO_START = 120.0
LOG = "child-{first:06d}.log"


def run(count: int, seed: int, folder: Path) -> Report:
    """Work on damaged libraries in child processes.

    Args:
        count: how many.
        seed: chooses the damage.
        folder: an empty one, or one that does not exist; the files of crashes and hangs stay there.
    """
    outside = folder / OUTSIDE
    outside.mkdir(parents=True)
    (outside / "precious.txt").write_text("Nobody may touch this.", encoding="utf-8")
    make_seeds(folder / "seeds")
    before = _content(outside, folder / "seeds")
    batches = [range(first, min(first + BATCH, count)) for first in range(0, count, BATCH)]
    report = Report()
    with ThreadPoolExecutor(CHILDREN) as pool:
        for part in pool.map(lambda batch: _worked_on(batch, seed, folder), batches):
            report.add(part)
    after = _content(outside, folder / "seeds")
    for path in sorted(after.keys() | before.keys()):
        if before.get(path) != after.get(path):
            report.findings.append(Finding(-1, "any", "outside", f"{path} was touched", "outside"))
    return report


def _content(*folders: Path) -> dict[str, bytes]:
    return {
        str(path): path.read_bytes()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _worked_on(batch: range, seed: int, folder: Path) -> Report:
    """What became of one batch; behind a file that cost its child its life, another child goes on."""
    report = Report()
    while report.count < len(batch):
        _follow(_Child(batch[report.count :], seed, folder), report)
    return report


def _follow(child: _Child, report: Report) -> None:
    """Write down what a child says, until it has nothing more to say."""
    with child:
        for number in child.numbers:
            began = time.monotonic()
            line = child.line(SECONDS_A_FILE)
            report.slowest = max(report.slowest, time.monotonic() - began)
            report.count += 1
            if line is None:
                report.findings.append(child.finding(number))
                return
            told, mutation, opened, refused, findings = json.loads(line)
            if told != number:
                raise RuntimeError(f"The child speaks of another file than {number}: {line}")
            report.opened += opened
            report.refused.update(_without_details(sentence) for sentence in refused)
            report.findings += [Finding(number, mutation, *found) for found in findings]


def _without_details(sentence: str) -> str:
    return re.sub(r"\(/.*?\)|“.*”|[0-9][0-9,.]*", "…", sentence)[:160]


class _Child:
    """A child process and what it says, line by line."""

    def __init__(self, numbers: range, seed: int, folder: Path) -> None:
        self.numbers = numbers
        self._folder = folder
        self._log = folder / LOG.format(first=numbers.start)
        words = ["--child", numbers.start, numbers.stop - 1, seed, folder.resolve()]
        outside = str(folder.resolve() / OUTSIDE)
        # Whatever looks for a home or a place for temporary files finds the folder that is watched.
        places = dict.fromkeys(("HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP"), outside)
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-B", "-X", "utf8", str(SCRIPT), *map(str, words)],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                encoding="utf-8",
                cwd=outside,
                env={**os.environ, **places, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
            )
        assert self._process.stdout is not None  # noqa: S101 - the type checker cannot know
        self._said = self._process.stdout
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def __enter__(self) -> None:
        if self.line(SECONDS_TO_START) != READY:
            raise RuntimeError(f"A child did not begin ({self._end()}); see {self._log}")

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._listener.join()

    def line(self, seconds: float) -> str | None:
        """Its next line; None where it has ended, or says nothing for that long."""
        try:
            return self._lines.get(timeout=seconds)
        except queue.Empty:
            return None

    def _end(self) -> str:
        """What became of a child that says nothing more."""
        try:
            code = self._process.wait(1)
        except subprocess.TimeoutExpired:
            return f"hang: no answer for {SECONDS_A_FILE:.0f} s"
        return f"crash: signal {-code}" if code < 0 else f"crash: exit status {code}"

    def finding(self, number: int) -> Finding:
        """A crash or a hang; faulthandler has written where into the log."""
        what = self._end()
        self._process.kill()
        self._process.wait()
        said = self._log.read_text(encoding="utf-8", errors="replace")
        told = said[said.rfind(f"\n{number} ") + 1 :].splitlines()
        ours = [line for line in told if str(ROOT) in line and "/tools/" not in line]
        where = next((line for line in ours if "connections.py" not in line), "nowhere of ours")
        place = re.sub(rf'.*"{re.escape(str(ROOT))}/(.*)", line (\d+) in (\w+).*', r"\1:\2 \3", where)
        mutation = told[0].partition(" ")[2] if told else "unknown"
        return Finding(number, mutation, what.partition(":")[0], what, place, "\n".join(told[1:40]))

    def _listen(self) -> None:
        with self._said as said:
            for line in said:
                self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

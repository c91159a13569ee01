"""How the window feels with a large library: start, scroll, name, confirm, search, and the memory it takes.

`bench.py ui` runs this on a library of `make_synthetic.py`, each start in a process of its own, and beside it
what a hobby project does: every row read anew after every decision, every picture loaded.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from bench_library import environment
from bench_report import BUSY, Row
from make_synthetic import make
from synthetic_cast import Amount

from config.paths import Paths
from models.query import PhotoQuery
from repository.library import Library
from services.searching import search

ROOT = Path(__file__).resolve().parent.parent
STARTS = 5
PAIRS = 40
FREQUENT = 60
"""Two of so many people are searched for: those who are in the most photos."""

Times = dict[str, list[float]]
"""What was measured, by its name."""

GOALS = (
    ("usable s", "start to usable window, median", 50, 1.5, 1.0, "s"),
    ("scroll ms", "People scroll, a frame, p95", 95, 16, 8, "ms"),
    ("name ms", "name + Enter until stored and shown, p95", 95, 100, 50, "ms"),
    ("confirm ms", "confirm a face until stored and shown, p95", 95, 50, 25, "ms"),
    ("search ms", "search with two people, p95", 95, 100, 20, "ms"),
    ("peak MB", "memory, peak", 100, 600, 400, "MB"),
)


def ui_report(folder: Path, scratch: Path, amount: Amount) -> list[Row]:
    """Measure everything and print it as it comes; returns the rows of the goals table.

    Args:
        folder: a made library; it is made if it is not there.
        scratch: for compiled modules, as an installed program has them.
        amount: how large a library that has to be made is to be.
    """
    if not Paths.choose(folder).database.exists():
        print(f"making {folder}…")
        make(folder, amount)
    print(environment())
    if os.getloadavg()[0] > BUSY:
        print("The machine is not idle: seconds and milliseconds are longer than they need be.")
    print(f"{counted(folder)}\n")
    first = in_child("start", folder, scratch)
    print(f"the first start, everything counted and compiled anew: {first['usable s'][0]:.2f} s")
    found: Times = defaultdict(list)
    for _ in range(STARTS):
        _add(found, in_child("start", folder, scratch))
    _add(found, in_child("use", folder, scratch))
    _add(found, {"search ms": searches(folder)})
    plain = in_child("plain", folder, scratch)
    for what, times in found.items():
        print(_told(what, times, plain.get(what)))
    rows = [
        Row(words, must, goal, percentile(found[what], percent), unit, less=True)
        for what, words, percent, must, goal, unit in GOALS
    ]
    print()
    for row in rows:
        print(row)
    return rows


def counted(folder: Path) -> str:
    """What the library holds, for whoever reads the figures."""
    paths = Paths.choose(folder)
    with Library(paths.database, paths.thumbnails) as library:
        return (
            f"{library.people.count():,} groups, {library.faces.count():,} faces,"
            f" {library.photos.count():,} photos, {len(library.people.names()):,} names"
        )


def searches(folder: Path) -> list[float]:
    """Milliseconds of searches for the photos in which two people are together."""
    paths, random = Paths.choose(folder), np.random.default_rng(3)
    times = []
    with Library(paths.database, paths.thumbnails) as library:
        people = sorted(library.people.all(), key=lambda one: -one.photos)[:FREQUENT]
        for _ in range(PAIRS):
            one, other = random.choice(len(people), 2, replace=False).tolist()
            query = PhotoQuery(people=(people[one].id, people[other].id))
            began = time.perf_counter()
            search(library, query)
            times.append(1000 * (time.perf_counter() - began))
    return times


def in_child(what: str, folder: Path, scratch: Path) -> Times:
    """What a process of its own measures; from before it was started."""
    environ = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPYCACHEPREFIX": str(scratch / "compiled"),
        # An installed program has its modules compiled.
        "PYTHONDONTWRITEBYTECODE": "",
    }
    child = "bench_ui_plain.py" if what == "plain" else "bench_ui_child.py"
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / child), what, str(folder), str(began)],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or not done.stdout:
        raise SystemExit(done.stderr)
    found: Times = json.loads(done.stdout.splitlines()[-1])
    return found


def percentile(times: Sequence[float], percent: float) -> float:
    """Of some figures."""
    return float(np.percentile(times, percent))


def _add(found: Times, more: Times) -> None:
    for what, times in more.items():
        found[what].extend(times)


def _told(what: str, times: Sequence[float], plain: Sequence[float] | None) -> str:
    beside = f"   the plain way {percentile(plain, 50):9.1f}" if plain else ""
    return (
        f"{what:18} {len(times):4} times  p50 {percentile(times, 50):8.2f}"
        f"  p95 {percentile(times, 95):8.2f}  longest {max(times):8.2f}{beside}"
    )

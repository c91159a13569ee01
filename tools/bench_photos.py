"""How the page of photos feels with a very large library, while a scan runs: `bench.py photos`.

Each visit is a process of its own, on a library of `make_synthetic.py`; beside it a larger one, to state what
grows, and the view a hobby project would write, on the same library in the same run.
"""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path

from bench_library import environment
from bench_report import BUSY, Row
from bench_ui import Times, percentile
from make_synthetic import make
from synthetic_cast import Amount

from config.paths import Paths
from repository.library import Library

ROOT = Path(__file__).resolve().parent.parent
COPIES = 1_500
"""Photos that are scanned meanwhile: more than are done when the visit ends."""
FEW_PEOPLE = Amount(groups=3_000, faces=60_000, photos=100_000, named=300)

GOALS = (
    ("usable s", "start to usable window", 50, 1.5, 1.0, "s"),
    ("first paint ms", "photos: first paint of the grid, index read, p95", 95, 50, 20, "ms"),
    ("scroll ms", "photos: scroll while a scan runs, a frame, p95", 95, 16, 8, "ms"),
    ("jump ms", "photos: jump to any year, p95", 95, 150, 50, "ms"),
    ("resize ms", "photos: another size of the window, p95", 95, 50, 25, "ms"),
    ("search ms", "photos: search until painted, p95", 95, 100, 50, "ms"),
    ("peak MB", "photos: memory, peak", 100, 600, 400, "MB"),
)


def photos_report(folder: Path, grown: Path | None, shared: Path, scratch: Path) -> list[Row]:
    """Measure and print side by side; returns the rows of the goals table.

    Args:
        folder: a made library of 100,000 photos; it is made if it is not there.
        grown: a larger one, or None.
        shared: the developers' folder, for small real photos.
        scratch: for compiled modules and the photos that are scanned.
    """
    print(environment())
    if os.getloadavg()[0] > BUSY:
        print("The machine is not idle: seconds and milliseconds are longer than they need be.")
    libraries = [folder] if grown is None else [folder, grown]
    for number, library in enumerate(libraries):
        if not Paths.choose(library).database.exists():
            print(f"making {library}…")
            make(library, FEW_PEOPLE if number == 0 else _with_photos(500_000))
    _visit(folder, "", scratch)
    plain = _child("bench_photos_plain.py", folder, "", scratch)
    visits = [_visit(library, shared, scratch) for library in libraries]
    _tell(libraries, visits, plain)
    rows = [
        Row(words, must, goal, percentile(visits[0][what], percent), unit, less=True)
        for what, words, percent, must, goal, unit in GOALS
    ]
    print()
    for row in rows:
        print(row)
    return rows


def _with_photos(photos: int) -> Amount:
    return Amount(FEW_PEOPLE.groups, FEW_PEOPLE.faces, photos, FEW_PEOPLE.named)


def _visit(library: Path, shared: Path | str, scratch: Path) -> Times:
    """One visit; with photos to scan, which are taken out of the library afterwards."""
    if not shared:
        return _child("bench_photos_child.py", library, "", scratch)
    scanned = _copies(Path(shared), scratch / f"scanned-{secrets.token_hex(4)}")
    try:
        return _child("bench_photos_child.py", library, str(scanned), scratch)
    finally:
        _take_out(library, scanned)


def _copies(shared: Path, folder: Path) -> Path:
    """Small real photos, each a little different from all others."""
    folder.mkdir(parents=True)
    sources = sorted((shared / "faces" / "lfw_dev").rglob("*.jpg"))
    for number, source in enumerate(islice(cycle(sources), COPIES)):
        (folder / f"IMG_{number:05}.jpg").write_bytes(source.read_bytes() + secrets.token_bytes(16))
    return folder


def _take_out(library: Path, folder: Path) -> None:
    paths = Paths.choose(library)
    with Library(paths.database, paths.thumbnails, patience=10.0) as opened, opened.transaction():
        for photo in opened.photos.below(folder):
            opened.photos.remove(photo)
        opened.folders.mark([folder], "stopped")


def _child(script: str, library: Path, scanned: str, scratch: Path) -> Times:
    environ = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPYCACHEPREFIX": str(scratch / "compiled"),
        # An installed program has its modules compiled.
        "PYTHONDONTWRITEBYTECODE": "",
    }
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / script), str(library), str(time.monotonic()), scanned],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or not done.stdout:
        raise SystemExit(done.stderr)
    found: Times = json.loads(done.stdout.splitlines()[-1])
    return found


def _tell(libraries: Sequence[Path], visits: Sequence[Times], plain: Times) -> None:
    counts = [_count(library) for library in libraries]
    heads = "".join(f"{f'{count:,} photos':>26}" for count in counts)
    print(f"{'median, p95':22}{heads}{'the plain way':>26}{'growth':>10}")
    for what in visits[0]:
        cells = "".join(_cell(visit.get(what)) for visit in visits)
        growth = ""
        if len(visits) > 1 and visits[1].get(what) and percentile(visits[0][what], 50):
            growth = f"{percentile(visits[1][what], 50) / percentile(visits[0][what], 50):9.1f}x"
        print(f"{what:22}{cells}{_cell(plain.get(what))}{growth}")


def _cell(times: Sequence[float] | None) -> str:
    if not times:
        return f"{'':26}"
    return f"{percentile(times, 50):14.1f}{percentile(times, 95):12.1f}"


def _count(library: Path) -> int:
    paths = Paths.choose(library)
    with Library(paths.database, paths.thumbnails, patience=10.0) as opened:
        return opened.photos.count()

"""How long it takes from a key to a sharp photo on the screen, however large its file.

`bench.py viewer` makes JPEGs of 50 megapixels as a camera writes them, opens the window on a screen of 2560 x
1440 pixels, and goes from one to the next: with nothing ready (cold), at a reader's pace with the neighbours
ready (ahead), and as a hobby project does it, `QPixmap(path)` scaled to the window.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
from bench_library import environment
from bench_report import BUSY, Row
from PIL import Image

from config.paths import Paths
from faces.packs import bundled_pack
from media.fingerprint import fingerprint
from models.photo import FileStamp, PhotoFacts
from repository.library import Library

ROOT = Path(__file__).resolve().parent.parent
ASPECT = 1.5
QUALITY = 92
GRAIN = 6.0
"""Standard deviation of the noise, grey levels: what makes a camera's files as large as they are."""

GOALS = (
    ("cold ms", "key to sharp picture, 50 MP, nothing ready, p95", 250, 150),
    ("ahead ms", "key to sharp picture, 50 MP, neighbours ready, p95", 50, 20),
    ("first ms", "key to anything of the next photo, nothing ready, p95", 50, 20),
)


def viewer_report(scratch: Path, count: int, megapixels: int) -> list[Row]:
    """Measure everything and print it as it comes; returns the rows of the goals table.

    Args:
        scratch: for photos and library.
        count: photos.
        megapixels: of each.
    """
    photos = scratch / "photos"
    home = scratch / "library"
    make_photos(photos, count, megapixels)
    know_photos(photos, home)
    print(environment())
    if os.getloadavg()[0] > BUSY:
        print("The machine is not idle: milliseconds are longer than they need be.")
    sizes = [file.stat().st_size / 1e6 for file in sorted(photos.iterdir())]
    print(f"{count} photos of {megapixels} megapixels, {min(sizes):.1f} to {max(sizes):.1f} MB\n")
    found: dict[str, list[float]] = {}
    for level in ("plain", "window"):
        found |= _in_child(level, photos, home)
    for what, times in found.items():
        print(
            f"{what:34} {len(times):4} times  p50 {np.percentile(times, 50):7.1f} ms"
            f"  p95 {np.percentile(times, 95):7.1f} ms  longest {max(times):7.1f} ms"
        )
    rows = [
        Row(words, must, goal, float(np.percentile(found[key], 95)), "ms", less=True)
        for key, words, must, goal in GOALS
    ]
    for row in rows:
        print(row)
    return rows


def make_photos(folder: Path, count: int, megapixels: int) -> None:
    """Write JPEGs with edges, soft parts and grain."""
    folder.mkdir(parents=True)
    width = round(math.sqrt(megapixels * 1e6 * ASPECT))
    height = round(width / ASPECT)
    random = np.random.default_rng(1)
    for number in range(count):
        coarse = random.integers(0, 256, (60, 90, 3), np.uint8)
        soft = Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC)
        grain = random.normal(0, GRAIN, (height, width, 1)).astype(np.int16)
        pixels = np.clip(np.asarray(soft, np.int16) + grain, 0, 255).astype(np.uint8)
        Image.fromarray(pixels).save(folder / f"{number:03}.jpg", quality=QUALITY)


def know_photos(folder: Path, home: Path) -> None:
    """A library that knows them; they are not searched for faces."""
    pack = bundled_pack()
    paths = Paths.choose(home)
    with Library(paths.database, paths.thumbnails) as library, library.transaction():
        library.use_pack(pack.id)
        for place, file in enumerate(sorted(folder.iterdir())):
            with Image.open(file) as picture:
                facts = PhotoFacts(*picture.size, 1, f"2020-01-01T10:{59 - place:02}:00", "JPEG")
            status = file.stat()
            stamp = FileStamp(file, status.st_size, status.st_mtime_ns)
            library.photos.store(stamp, fingerprint(file), facts, pack.id)


def _in_child(level: str, photos: Path, home: Path) -> dict[str, list[float]]:
    command = [sys.executable, str(ROOT / "tools" / "bench_viewer_child.py"), level, str(photos), str(home)]
    settings = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    done = subprocess.run(command, env=settings, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    found: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return found

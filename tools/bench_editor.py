"""How long the face crop editor takes to open a photo, and to say whom a drawn face looks like.

`bench.py editor` runs this: photos of 12 megapixels scanned by the program, a thousand made-up people
beside theirs, and one face of each photo taken back, to be drawn by hand.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from bench_group_library import fill
from bench_library import TestLibrary, environment
from bench_report import BUSY, Row
from bench_synthetic import Covariances

from config.paths import Paths
from faces.align import aligned_crop
from faces.engine import FaceEngine
from faces.installed import load_engine
from faces.packs import Pack, bundled_pack
from models.face import Matrix
from repository.library import Library
from services.grouping import apply, plan
from services.naming import name_person
from services.rejecting import hide_face
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

ROOT = Path(__file__).resolve().parent.parent
FACES_EACH = 3
SCATTER = 0.25
"""How far a made-up person's faces lie from their middle: near enough to be one group."""
ENOUGH_FACES = 2

GOALS = (
    ("window, open: pixels painted", "opening a photo, p95", 250),
    ("window, drawn: suggestion shown", "mouse let go to suggestion, p95", 400),
    ("jobs, open: first pixels", "opening, without the window, p95", 250),
    ("jobs, drawn: suggestion", "suggestion, without the window, p95", 400),
)

Times = dict[str, list[float]]
"""Milliseconds by what was measured."""


def editor_report(folder: Path, shared: Path, count: int, people: int, scratch: Path) -> list[Row]:
    """Measure everything and print it as it comes; returns the rows of the goals table."""
    photos = TestLibrary.made(folder, shared, count)
    print(environment())
    if os.getloadavg()[0] > BUSY:
        print("The machine is not idle: ratios hold, milliseconds may not.")
    home = scratch / "home"
    drawn = prepare(photos, home, people)
    print(f"{len(photos.stamps)} photos, {drawn} faces to draw, {people:,} made-up people\n")
    found: Times = {}
    for level in ("plain", "jobs", "window"):
        found |= _in_child(level, photos.folder / "photos", home)
        print_times(found, level)
    rows = [
        Row(what, must, must / 2, percentile(found[key], 95), "ms", less=True) for key, what, must in GOALS
    ]
    for row in rows:
        print(row)
    return rows


def prepare(photos: TestLibrary, home: Path, people: int) -> int:
    """Scan, add people, and take back one face of each photo whose person is known from others too.

    Returns:
        How many faces were taken back.
    """
    pack = bundled_pack()
    engine = load_engine(pack)
    paths = Paths.choose(home)
    with Library(paths.database, paths.thumbnails) as library:
        for _ in scan(library, engine, [photos.folder / "photos"], Manner(Pace.alone())):
            pass
        fill(library, pack, made_up(photos, engine, people), len(photos.stamps))
        apply(library, pack, plan(library, pack))
        for person in library.people.all()[:people:4]:
            name_person(library, pack, person.id, f"Person {person.id}")
        return _take_back(library, pack, photos)


def made_up(photos: TestLibrary, engine: FaceEngine, people: int) -> Matrix:
    """Faces of so many people, (FACES_EACH * people, dim) float32, unit rows, as far apart as real ones."""
    points = photos.portrait_points()
    portraits = [(number, path) for number, paths in enumerate(photos.people.values()) for path in paths]
    crops = [aligned_crop(photos.portrait(path), points[path]) for _, path in portraits]
    who = np.array([number for number, _ in portraits], np.int64)
    random = np.random.default_rng(1)
    middles = Covariances.of(engine.embed_crops(crops), who).people(people, random)
    aside = random.standard_normal((FACES_EACH, *middles.shape), np.float32)
    faces = middles + SCATTER * aside / np.linalg.norm(aside, axis=-1, keepdims=True)
    faces /= np.linalg.norm(faces, axis=-1, keepdims=True)
    return np.ascontiguousarray(faces.reshape(-1, middles.shape[1]), np.float32)


def _take_back(library: Library, pack: Pack, photos: TestLibrary) -> int:
    taken = 0
    for stamp in photos.stamps:
        for found in library.faces.of_photo(library.photos.by_path(stamp.path).id):
            person = found.face.person_id
            if person is not None and library.faces.count_of(person) > ENOUGH_FACES:
                hide_face(library, pack, found.face.id)
                taken += 1
                break
    return taken


def percentile(times: Sequence[float], percent: float) -> float:
    """Of some milliseconds."""
    return float(np.percentile(times, percent))


def print_times(found: Times, level: str) -> None:
    """One line for everything that was measured on this level."""
    for what, times in found.items():
        if what.startswith(level):
            print(
                f"{what:44} {len(times):4} times  p50 {percentile(times, 50):7.1f} ms"
                f"  p95 {percentile(times, 95):7.1f} ms  longest {max(times):7.1f} ms"
            )


def _in_child(level: str, photos: Path, home: Path) -> Times:
    command = [sys.executable, str(ROOT / "tools" / "bench_editor_child.py"), level, str(photos), str(home)]
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    found: Times = json.loads(done.stdout.splitlines()[-1])
    return found

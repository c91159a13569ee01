"""Made faces in a real library: how long grouping, a suggestion and the People page take, SQLite and all.

Run by `bench.py group` in a process of its own: `bench_group_library.py VECTORS.npy FOLDER`; prints JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench_group_child import peak  # noqa: E402

from faces.packs import Pack, bundled_pack  # noqa: E402
from models.face import DetectedFace, Matrix  # noqa: E402
from models.geometry import Box  # noqa: E402
from models.photo import FileStamp, PhotoFacts  # noqa: E402
from repository.library import Library  # noqa: E402
from services.grouping import apply, plan  # noqa: E402
from services.joining import plan_new  # noqa: E402
from services.naming import name_person  # noqa: E402
from services.suggesting import suggest  # noqa: E402

FACES_A_PHOTO = 2
PHOTOS_A_TRANSACTION = 2_000
CROP = bytes(2_600)
"""As large as a stored crop is."""
TIMES = 20
NAMED = 200


def fill(library: Library, pack: Pack, vectors: Matrix, first_photo: int) -> None:
    """Store faces, two a photo, as a scan would."""
    empty = np.zeros((112, 112, 3), np.uint8)
    for first in range(0, len(vectors), FACES_A_PHOTO * PHOTOS_A_TRANSACTION):
        with library.transaction():
            block = range(
                first, min(first + FACES_A_PHOTO * PHOTOS_A_TRANSACTION, len(vectors)), FACES_A_PHOTO
            )
            for place in block:
                number = first_photo + place // FACES_A_PHOTO
                stamp = FileStamp(Path(f"/photos/{number // 1000:04d}/{number:07d}.jpg"), number, number)
                facts = PhotoFacts(4000, 3000, 1, f"20{number % 25:02d}-06-01T12:00:00", "JPEG")
                photo = library.photos.store(stamp, number.to_bytes(16, "big"), facts, pack.id)
                found = [
                    (DetectedFace(Box(300.0 + 900 * row, 400, 300, 380), None, 0.9, 0.6, vector, empty), CROP)
                    for row, vector in enumerate(vectors[place : place + FACES_A_PHOTO])
                ]
                library.detections.store(photo, found, pack.id)
    library.bump_grouping()


def seconds(work: Callable[[], object]) -> float:
    """How long it takes, once."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def longest(work: Callable[[], object]) -> float:
    """The longest of several times, in milliseconds."""
    return 1000 * max(seconds(work) for _ in range(TIMES))


def main() -> None:
    """Fill, group, add, ask, open."""
    vectors, scratch = np.load(sys.argv[1]), Path(sys.argv[2])
    new = len(vectors) // 100
    pack = bundled_pack()
    found: dict[str, float] = {}
    with Library(scratch / "faces.sqlite3", scratch / "faces-thumbnails.sqlite3") as library:
        library.use_pack(pack.id)
        found["filling s"] = seconds(lambda: fill(library, pack, vectors[:-new], 0))
        found["full regroup s"] = seconds(lambda: apply(library, pack, plan(library, pack)))
        found["regroup again s"] = seconds(lambda: apply(library, pack, plan(library, pack)))
        found["peak MB"] = peak()
        for person in library.people.all()[:NAMED]:
            name_person(library, pack, person.id, f"Person {person.id}")
        fill(library, pack, vectors[-new:], len(vectors))
        found["+1 % s"] = seconds(lambda: apply(library, pack, plan_new(library, pack)))
    # As a start of the program finds it: nothing remembered.
    with Library(scratch / "faces.sqlite3", scratch / "faces-thumbnails.sqlite3") as library:
        found["People ms, first"] = 1000 * seconds(
            lambda: (library.people.all(), library.faces.in_no_group())
        )
        found["People ms"] = longest(lambda: (library.people.all(), library.faces.in_no_group()))
        face = vectors[0]
        found["suggestion ms, first"] = 1000 * seconds(lambda: suggest(library, pack, face))
        found["suggestion ms"] = longest(lambda: suggest(library, pack, face))
        found["people"] = library.people.count()
    print(json.dumps(found))


if __name__ == "__main__":
    main()

"""Make a large library of made-up people, to measure and to try the window with.

    python tools/make_synthetic.py LIBRARY_DIR [--groups N] [--faces N] [--photos N] [--named N]

Everything in it is as a scan, a grouping and somebody who names people would have left it: every vector went
through the codec, centroids and looks follow the faces, a person is once in a photo, names are steps of the
history. Only the photos' files are not there; the small pictures are.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from synthetic_cast import Amount, Cast, cast_of, centres_of, vectors_of  # noqa: E402
from synthetic_facts import Facts, facts_of  # noqa: E402
from synthetic_pictures import chips, crops, thumbnails  # noqa: E402

from config.paths import Paths  # noqa: E402
from faces.packs import Pack, bundled_pack  # noqa: E402
from media.thumbnails import blur_of  # noqa: E402
from models.photo import FACTS_VERSION  # noqa: E402
from repository.blobs import checksum, encode  # noqa: E402
from repository.connections import transaction  # noqa: E402
from repository.database import connect  # noqa: E402
from repository.library import Library  # noqa: E402
from services.centroids import refresh  # noqa: E402
from services.naming import name_person  # noqa: E402

COLUMNS = (
    "path", "size", "mtime_ns", "fingerprint", "width", "height", "taken_at", "pack_id", "orientation",
    "facts_version", *Facts._fields,
)  # fmt: skip
BLOCK = 10_000
NO_END = 1 << 50
PEOPLE_A_BLOCK = 400
FIRST_DAY = datetime(2004, 1, 3, 8, tzinfo=UTC)
YEARS = 20
PHOTOS_A_FOLDER = 120
MANY, USUAL, CHEAP = 150_000, 85, 40
"""Above so many photos thumbnails are of the third number's quality, to fit on a disk."""
WITHOUT_CLOCK = 50
"""One photo of so many has no date."""
WEAK, UNSURE = 0.01, 0.04
"""Shares of the faces whose vector is a poor one, and of those that only just joined their group."""
SIZE = (4000, 3000)
SLOTS = 10
FIRST_NAMES = """
    Anna Ben Clara David Emma Felix Greta Hannes Ida Jakob Katharina Leon Maria Noah Olivia Paul Quirin Rosa
    Sarah Tom Ursula Valentin Wanda Xaver Yara Zoë Björn Chloé Dušan Eilidh François Gökçe Ingrid José
"""
LAST_NAMES = """
    Abel Brandt Claassen Dorn Ehlers Friis García Huber Ivanova Jansen Kowalski Lindqvist Moreau Nguyen Okafor
    Petrov Quist Rossi Schneider Tanaka Ueda Vogel Weiß Yilmaz Zeller van-der-Meer
"""
UNUSUAL = (
    "Maximiliane Alexandra von Hohenstein-Wolkenburg zu Rabenau und der Mark",
    "\u0633\u0627\u0631\u0629 \u0639\u0628\u062f \u0627\u0644\u0631\u062d\u0645\u0646",
    "\u05d3\u05d5\u05d3 \u05db\u05d4\u05df",
    "\u738b\u5c0f\u660e",
    "Oma \U0001f475\U0001f3fb",
)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("library", type=Path, help="a folder that is made; nothing may be in it yet")
    for what, most in (("groups", 20_000), ("faces", 300_000), ("photos", 100_000), ("named", 1_000)):
        parser.add_argument(f"--{what}", type=int, default=most)
    asked = parser.parse_args()
    began = time.perf_counter()
    make(asked.library, Amount(asked.groups, asked.faces, asked.photos, asked.named))
    print(f"{asked.library}: made in {time.perf_counter() - began:.0f} s")


def make(folder: Path, amount: Amount, seed: int = 1) -> None:
    """Make a library.

    Args:
        folder: where it is to be.
        amount: how large; every group has two faces at least.
        seed: the same seed makes the same people.

    Raises:
        ValueError: there is one already, or the numbers do not fit.
    """
    paths, pack, random = Paths.choose(folder), bundled_pack(), np.random.default_rng(seed)
    if paths.database.exists():
        raise ValueError(f"There is a library in {folder} already.")
    with Library(paths.database, paths.thumbnails) as library:
        library.use_pack(pack.id)
    cast = cast_of(amount, random)
    with closing(connect(paths.database)) as connection:
        # All or nothing does not matter for what is made anew in minutes.
        connection.execute("PRAGMA synchronous = OFF")
        with transaction(connection):
            connection.executemany(
                f"INSERT INTO photos ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})",  # noqa: S608
                _photos(folder.absolute() / "photos", amount.photos, pack, random),
            )
            connection.executemany(
                "INSERT INTO people (key) VALUES (?)", [(f"face_{n:03d}",) for n in range(amount.groups)]
            )
        for rows in _faces(cast, pack, random):
            with transaction(connection):
                connection.executemany(
                    "INSERT INTO faces (photo_id, x, y, width, height, landmarks, score, quality, source,"
                    " weak, person_id, confirmed, unsure, pack_id, dim, embedding, checksum, crop)"
                    " VALUES (?, ?, ?, ?, ?, NULL, 0.9, ?, 'detected', ?, ?, 0, ?, ?, ?, ?, ?, ?)",
                    rows,
                )
        connection.execute(
            "INSERT INTO folders (path, state, added_at) VALUES (?, 'stopped', ?)",
            (str(folder.absolute() / "photos"), FIRST_DAY.isoformat()),
        )
    with Library(paths.database, paths.thumbnails) as library:
        library.thumbnails.budget = NO_END
        _finish(library, pack, amount)
        _keep_pictures(library, amount)


def _finish(library: Library, pack: Pack, amount: Amount) -> None:
    """What grouping leaves behind, and somebody who has named the most frequent people."""
    for first in range(1, amount.groups + 1, PEOPLE_A_BLOCK):
        refresh(library, pack, range(first, min(first + PEOPLE_A_BLOCK, amount.groups + 1)))
    with library.transaction():
        library.groups.settle()
        library.groups.note_afresh(amount.faces)
    for number, name in zip(range(1, amount.named + 1), _names(), strict=False):
        name_person(library, pack, number, name)


def _keep_pictures(library: Library, amount: Amount) -> None:
    small, large = chips(), thumbnails(CHEAP if amount.photos > MANY else USUAL)
    blurs = [blur_of(jpeg) for jpeg in large]
    for first in range(1, amount.faces + 1, BLOCK):
        ids = range(first, min(first + BLOCK, amount.faces + 1))
        library.thumbnails.put([("face", face, small[face % len(small)]) for face in ids])
    for first in range(1, amount.photos + 1, BLOCK):
        ids = range(first, min(first + BLOCK, amount.photos + 1))
        library.thumbnails.put([("photo", photo, large[photo % len(large)]) for photo in ids])
        library.thumbnails.put([("blur", photo, blurs[photo % len(blurs)]) for photo in ids])


def _photos(
    folder: Path, photos: int, pack: Pack, random: np.random.Generator
) -> Iterator[tuple[object, ...]]:
    days = np.sort(random.uniform(0, YEARS * 365.0, photos))
    for number, day in enumerate(days.tolist()):
        at = FIRST_DAY + timedelta(days=day)
        block = number // PHOTOS_A_FOLDER
        name = f"{at:%Y}/{at:%Y-%m} {block:04d}/IMG_{number:06d}.jpg"
        upright = number % 5 == 0
        width, height = SIZE[::-1] if upright else SIZE
        # A few cameras have no clock.
        taken = None if number % WITHOUT_CLOCK == 0 else at.strftime("%Y-%m-%dT%H:%M:%S")
        yield (
            str(folder / name), 3_000_000 + number, 10**9 * int(at.timestamp()),
            (number + 1).to_bytes(16, "big"), width, height, taken, pack.id, 1, FACTS_VERSION,
            *facts_of(number, photos, at, random),
        )  # fmt: skip


def _faces(cast: Cast, pack: Pack, random: np.random.Generator) -> Iterator[list[tuple[object, ...]]]:
    centres = centres_of(int(cast.who.max()) + 1, pack.dim, random)
    kept = crops()
    for start in range(0, len(cast.who), BLOCK):
        block = slice(start, start + BLOCK)
        vectors = vectors_of(cast.who[block], centres, random)
        numbers = random.random((len(vectors), 5))
        rows: list[tuple[object, ...]] = []
        for row, vector in enumerate(vectors):
            blob = encode(vector)
            place, values = start + row, numbers[row]
            who = int(cast.who[place])
            rows.append(
                (
                    int(cast.photo[place]) + 1, *_box(int(cast.slot[place]), values),
                    0.15 + 0.8 * values[2], int(values[3] < WEAK), None if who < 0 else who + 1,
                    int(who >= 0 and values[4] < UNSURE), pack.id, pack.dim, blob, checksum(blob),
                    kept[place % len(kept)],
                )
            )  # fmt: skip
        yield rows


def _box(slot: int, values: npt.NDArray[np.float64]) -> tuple[float, float, float, float]:
    """One of ten places in a photo, whichever way it is up; some faces are at the photo's edge."""
    side = 90.0 + 180.0 * float(values[0])
    x = 20.0 + slot % SLOTS // 2 * 560.0 + 100.0 * float(values[1])
    return x, 30.0 + slot % 2 * 900.0 + 300.0 * float(values[1]), side, 1.25 * side


def _names() -> Iterator[str]:
    yield from UNUSUAL
    for turn in count(1):
        for last in LAST_NAMES.split():
            for first in FIRST_NAMES.split():
                yield f"{first} {last} {turn}" if turn > 1 else f"{first} {last}"


if __name__ == "__main__":
    main()

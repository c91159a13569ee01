"""A program that changes files and looks at what it has changed, to be killed by a test.

Arguments: the library's folder, the folder of photos, a number for chance.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from models.part import Part
from repository.library import Library
from tests.db.test_partial_scan import change
from tests.fakes import FakeEngine
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan


def main() -> None:
    folder, photos, chance = Path(sys.argv[1]), Path(sys.argv[2]), random.Random(int(sys.argv[3]))  # noqa: S311
    with Library(folder / "kinframe.sqlite3", folder / "thumbnails.sqlite3") as library:
        while True:
            part = Part()
            for _ in range(chance.randint(1, 6)):
                part |= change(photos, chance)
            sys.stdout.write("changed\n")
            sys.stdout.flush()
            for _ in scan(library, FakeEngine(), [photos], Manner(Pace(2)), part):
                sys.stdout.write("looking\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()

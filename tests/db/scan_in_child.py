"""A program that scans one folder with the fake engine, to be killed by a test.

Arguments: the library's folder, the folder of photos.
"""

from __future__ import annotations

import sys
from pathlib import Path

from repository.library import Library
from tests.fakes import FakeEngine
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan


def main() -> None:
    library_folder, photos = Path(sys.argv[1]), Path(sys.argv[2])
    with Library(library_folder / "kinframe.sqlite3", library_folder / "thumbnails.sqlite3") as library:
        engine = FakeEngine(seconds=0.002)
        for progress in scan(library, engine, [photos], Manner(Pace(2))):
            sys.stdout.write(f"{progress.stage} {progress.done}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()

"""A program that scans one folder with the bundled networks, to be killed by a test.

Arguments: the library's folder, the folder of photos.
"""

from __future__ import annotations

import sys
from pathlib import Path

from faces.installed import load_engine
from faces.packs import bundled_pack
from repository.library import Library
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan


def main() -> None:
    folder, photos = Path(sys.argv[1]), Path(sys.argv[2])
    with Library(folder / "kinframe.sqlite3", folder / "thumbnails.sqlite3") as library:
        engine = load_engine(bundled_pack())
        for progress in scan(library, engine, [photos], Manner(Pace(2), group_on_the_way=True)):
            sys.stdout.write(f"{progress.stage} {progress.done}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()

"""A program that writes names into files again and again, to be killed by a test.

Arguments: the library's folder, `file` or `sidecar`. After each change of a name it says so, then writes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from models.names_report import Order
from tests.db.stage import Stage
from workers.names_out_worker import write_names


def main(folder: Path, into: str) -> None:
    """Rename and write until somebody ends it."""
    stage = Stage(folder)
    for number in range(10_000):
        stage.sql("UPDATE people SET name = ?", f"Name {number}")
        for _ in write_names(stage.library, None, Order("file" if into == "file" else "sidecar")):
            pass
        print(number, flush=True)  # noqa: T201 - to the test


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])

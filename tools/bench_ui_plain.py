"""The window a hobby project would write, for bench_ui.py: plain LIBRARY BEGAN; prints JSON.

A list with a picture on every line; after each decision it is filled anew, from all the rows there are.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QSize, Qt  # noqa: E402
from PySide6.QtGui import QIcon, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem  # noqa: E402

from config.paths import Paths  # noqa: E402

SIDE = 128
TIMES = 3
FRAMES = 60
SIZE = (1400, 900)
NAMED = 40


class PlainWindow(QListWidget):
    """Everybody, with their pictures."""

    def __init__(self, paths: Paths) -> None:
        super().__init__()
        self._library = sqlite3.connect(paths.database, isolation_level=None)
        self._pictures = sqlite3.connect(paths.thumbnails)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.resize(*SIZE)

    def fill(self) -> None:
        """Read all rows anew and load every picture."""
        self.clear()
        rows = self._library.execute(
            "SELECT people.id, name, count(DISTINCT photo_id), min(faces.id) FROM people"
            " JOIN faces ON person_id = people.id WHERE hidden = 0 GROUP BY people.id"
            " ORDER BY name IS NULL, name"
        ).fetchall()
        for _person, name, photos, face in rows:
            self.addItem(QListWidgetItem(QIcon(self._picture(face)), f"{name or 'Unnamed'}\n{photos} photos"))

    def decide(self, table: str, row: int) -> None:
        """Write a row, as it is, and show everything anew."""
        column = "name" if table == "people" else "confirmed"
        self._library.execute(f"UPDATE {table} SET {column} = {column} WHERE id = ?", (row,))  # noqa: S608
        self.fill()

    def together(self, one: int, other: int) -> list[int]:
        """The photos of two people, found by looking at every face."""
        people: defaultdict[int, set[int]] = defaultdict(set)
        for photo, person in self._library.execute("SELECT photo_id, person_id FROM faces WHERE hidden = 0"):
            people[photo].add(person)
        return [photo for photo, seen in people.items() if {one, other} <= seen]

    def _picture(self, face: int) -> QPixmap:
        row = self._pictures.execute(
            "SELECT jpeg FROM pictures WHERE kind = 'face' AND id = ?", (face,)
        ).fetchone()
        picture = QPixmap()
        if row is not None:
            picture.loadFromData(row[0])
        return picture.scaled(
            SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )


def main() -> None:
    """Do the same things and print how long they took."""
    paths, began = Paths.choose(Path(sys.argv[2])), float(sys.argv[3])
    app = QApplication(["plain"])
    window = PlainWindow(paths)
    window.fill()
    window.show()
    app.processEvents()
    window.repaint()
    found: defaultdict[str, list[float]] = defaultdict(list)
    found["usable s"].append(time.monotonic() - began)
    for number in range(FRAMES):
        bar = window.verticalScrollBar()
        with_one_more = bar.value() + SIDE * (1 + number % 2)
        start = time.perf_counter()
        bar.setValue(with_one_more)
        window.viewport().repaint()
        found["scroll ms"].append(1000 * (time.perf_counter() - start))
    for number in range(TIMES):
        for what, table in (("name ms", "people"), ("confirm ms", "faces")):
            start = time.perf_counter()
            window.decide(table, NAMED + number)
            app.processEvents()
            window.viewport().repaint()
            found[what].append(1000 * (time.perf_counter() - start))
        start = time.perf_counter()
        window.together(1 + number, NAMED + number)
        found["search ms"].append(1000 * (time.perf_counter() - start))
    found["peak MB"].append(peak_megabytes())
    print(json.dumps(found))


def peak_megabytes() -> float:
    """The most memory this process has had, resident."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()

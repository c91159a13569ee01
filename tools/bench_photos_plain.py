"""The page of photos a hobby project would write, for bench_photos.py: LIBRARY BEGAN; prints JSON.

A QListView in icon mode over a list of records; what is painted is loaded where it is painted, and kept.
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

from bench_ui_child import peak_megabytes  # noqa: E402
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt  # noqa: E402
from PySide6.QtGui import QIcon, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QListView  # noqa: E402

from config.paths import Paths  # noqa: E402

SIDE = 176
SIZE = (1400, 900)
FRAMES = 120
JUMPS = 10
RESIZES = ((1000, 800), (1400, 900), (1250, 700))

Index = QModelIndex | QPersistentModelIndex


class PlainModel(QAbstractListModel):
    """All records, read at once."""

    def __init__(self, paths: Paths) -> None:
        super().__init__()
        library = sqlite3.connect(paths.database)
        library.row_factory = sqlite3.Row
        self._rows = library.execute("SELECT * FROM photos ORDER BY taken_at DESC").fetchall()
        self._pictures = sqlite3.connect(paths.thumbnails)
        self._icons: dict[int, QIcon] = {}

    def rowCount(self, parent: Index | None = None) -> int:
        """How many."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name and picture."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return Path(row["path"]).name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(row["id"])
        return None

    def _icon(self, photo: int) -> QIcon:
        if photo not in self._icons:
            row = self._pictures.execute(
                "SELECT jpeg FROM pictures WHERE kind = 'photo' AND id = ?", (photo,)
            ).fetchone()
            picture = QPixmap()
            if row is not None:
                picture.loadFromData(row[0])
            self._icons[photo] = QIcon(picture)
        return self._icons[photo]


def main() -> None:
    """Do the same things and print how long they took."""
    paths, began = Paths.choose(Path(sys.argv[1])), float(sys.argv[2])
    app = QApplication(["plain"])
    view = QListView()
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setIconSize(QSize(SIDE, SIDE))
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    # Or it would load every picture to see how large its cell is: 44 GB of them.
    view.setUniformItemSizes(True)
    view.setGridSize(QSize(SIDE + 8, SIDE + 28))
    view.resize(*SIZE)
    found: defaultdict[str, list[float]] = defaultdict(list)
    start = time.perf_counter()
    model = PlainModel(paths)
    view.setModel(model)
    view.show()
    app.processEvents()
    view.viewport().repaint()
    found["read and painted ms"].append(1000 * (time.perf_counter() - start))
    found["usable s"].append(time.monotonic() - began)
    bar = view.verticalScrollBar()
    for what, step in (("scroll ms", 60), ("flick ms", 720)):
        bar.setValue(bar.maximum() // 3)
        for _ in range(FRAMES):
            start = time.perf_counter()
            bar.setValue(bar.value() + step)
            view.viewport().repaint()
            found[what].append(1000 * (time.perf_counter() - start))
    for place in range(JUMPS):
        start = time.perf_counter()
        bar.setValue(bar.maximum() * place // JUMPS)
        view.viewport().repaint()
        found["jump ms"].append(1000 * (time.perf_counter() - start))
    for width, height in RESIZES:
        start = time.perf_counter()
        view.resize(width, height)
        app.processEvents()
        view.viewport().repaint()
        found["resize ms"].append(1000 * (time.perf_counter() - start))
    found["peak MB"].append(peak_megabytes())
    print(json.dumps(found))


if __name__ == "__main__":
    main()

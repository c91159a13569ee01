"""An editor of its own for bench_editor.py: plain|jobs|window PHOTOS HOME; prints JSON."""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
from PIL import Image as Pillow  # noqa: E402
from PIL import ImageOps  # noqa: E402
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt  # noqa: E402
from PySide6.QtGui import QImage, QImageReader  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from config.paths import Paths  # noqa: E402
from config.settings import Settings  # noqa: E402
from faces.align import square_crop  # noqa: E402
from faces.engine import FaceEngine  # noqa: E402
from faces.installed import load_engine  # noqa: E402
from faces.packs import bundled_pack  # noqa: E402
from models.geometry import Box  # noqa: E402
from models.photo import Photo  # noqa: E402
from models.suggestion import DrawnFace  # noqa: E402
from repository.library import Library  # noqa: E402
from ui.crop.suggestion_card import SuggestionCard  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.shared import theme  # noqa: E402
from workers.editor_jobs import OpenedPhoto  # noqa: E402
from workers.jobs import Jobs, prepare_library  # noqa: E402

LIMIT = 60.0
JITTER = 0.12
REST = 0.3
"""Seconds a person looks at the photo before they draw; what was prepared meanwhile is not measured."""
SETTLED = 2.0
"""Seconds for the window to fill and the rescan to find nothing new."""
SIZE = (1400, 900)


@dataclass(frozen=True, slots=True)
class Target:
    """A face that was taken back: where to draw."""

    photo: Photo
    box: Box


Times = defaultdict[str, list[float]]


def main() -> None:
    """Run what was asked for and print it."""
    level, photos, home = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    app = QApplication(["bench"])
    theme.apply(app, "light")
    paths = Paths.choose(home)
    times: Times = defaultdict(list)
    if level == "plain":
        plain(paths, targets_of(paths), times)
    else:
        prepare_library(paths).close()
        jobs = Jobs(paths, None)
        if level == "jobs":
            by_jobs(app, jobs, targets_of(paths), times)
            jobs.close()
        else:
            in_window(app, jobs, paths, photos, times)
    print(json.dumps(times))


def targets_of(paths: Paths) -> list[Target]:
    """The faces that were taken back, as somebody in a hurry would draw them."""
    with closing(sqlite3.connect(paths.database)) as connection:
        rows = connection.execute(
            "SELECT photo_id, x, y, width, height FROM faces WHERE hidden = 1 ORDER BY id"
        ).fetchall()
    random = np.random.default_rng(3)
    found = []
    with Library(paths.database, paths.thumbnails) as library:
        for photo_id, *values in rows:
            photo, box = library.photos.get(photo_id), Box(*values)
            moved = box.moved(*(random.uniform(-JITTER, JITTER, 2) * [box.width, box.height]).tolist())
            grown = moved.widened(float(random.uniform(1 - JITTER, 1 + 2 * JITTER)))
            found.append(Target(photo, grown.clipped(photo.width, photo.height)))
    return found


def plain(paths: Paths, targets: Sequence[Target], times: Times) -> None:
    """What a hobby project does: everything anew, one after another."""
    engine = load_engine(bundled_pack())
    for target in targets:
        began = time.perf_counter()
        reader = QImageReader(str(target.photo.path))
        reader.setAutoTransform(True)
        reader.read().convertToFormat(QImage.Format.Format_RGB32)
        times["plain, open: pixels"].append(1000 * (time.perf_counter() - began))
        began = time.perf_counter()
        _plain_suggestion(paths, engine, target)
        times["plain, drawn: suggestion"].append(1000 * (time.perf_counter() - began))


def _plain_suggestion(paths: Paths, engine: FaceEngine, target: Target) -> list[tuple[float, int]]:
    with Pillow.open(target.photo.path) as image:
        pixels = np.array(ImageOps.exif_transpose(image).convert("RGB"))
    vector = engine.embed_crops([square_crop(pixels, target.box)])[0]
    found = []
    with closing(sqlite3.connect(paths.database)) as connection:
        for (person,) in connection.execute("SELECT id FROM people").fetchall():
            row = connection.execute("SELECT centroid FROM people WHERE id = ?", (person,)).fetchone()
            if row[0] is not None:
                found.append((float(np.dot(vector, np.frombuffer(row[0], np.float32))), person))
    return sorted(found, reverse=True)[:5]


def by_jobs(app: QApplication, jobs: Jobs, targets: Sequence[Target], times: Times) -> None:
    """What the window asks for, without its painting."""
    for target in targets:
        _open(app, jobs, target, times)
        jobs.editor.warm()
        _rest(app)
        seen: list[DrawnFace] = []
        began = time.perf_counter()
        jobs.editor.look(target.photo.id, target.box, None, seen.append, _fail)
        _until(app, partial(bool, seen))
        times["jobs, drawn: suggestion"].append(1000 * (time.perf_counter() - began))


def _open(app: QApplication, jobs: Jobs, target: Target, times: Times) -> None:
    opened: list[OpenedPhoto] = []
    began = time.perf_counter()
    jobs.editor.open(target.photo, opened.append, _fail)
    _until(app, partial(bool, opened))
    times["jobs, open: first pixels"].append(1000 * (time.perf_counter() - began))
    _until(app, lambda: opened[-1].whole)
    times["jobs, open: all pixels"].append(1000 * (time.perf_counter() - began))


class Painted(QObject):
    """Notes that the canvas has painted a photo's pixels."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._editor = window.frame.editor
        self.photo: int | None = None
        self._editor.canvas.installEventFilter(self)

    def shows(self, photo_id: int) -> bool:
        """Whether it was this photo."""
        return self.photo == photo_id

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Before the canvas paints."""
        if event.type() == QEvent.Type.Paint and self._editor.canvas.shows_image():
            self.photo = self._editor.current_photo_id
        return False


def in_window(app: QApplication, jobs: Jobs, paths: Paths, photos: Path, times: Times) -> None:
    """The real window, a real mouse."""
    targets = targets_of(paths)
    window = MainWindow(jobs, paths, Settings())
    window.resize(*SIZE)
    window.show()
    window.begin([photos])
    _rest(app, SETTLED)
    _until(app, lambda: not jobs.scans.is_scanning())
    painted = Painted(window)
    for target in targets:
        painted.photo = None
        began = time.perf_counter()
        window.navigation.open_photo(target.photo.id)
        _until(app, partial(painted.shows, target.photo.id))
        times["window, open: pixels painted"].append(1000 * (time.perf_counter() - began))
        _rest(app)
        _draw(app, window, target, times)
    window.end()


def _draw(app: QApplication, window: MainWindow, target: Target, times: Times) -> None:
    canvas, card = window.frame.editor.canvas, window.frame.editor.card
    began = _drag(window, target.box)
    _until(app, partial(_is_answered, card))
    spent = 1000 * (time.perf_counter() - began)
    drawn = card.view.drawn if card.view else None
    if drawn is not None and drawn.suggestion.best is not None:
        times["window, drawn: suggestion shown"].append(spent)
    else:
        times["window, drawn: like nobody"].append(spent)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    _rest(app)


def _is_answered(card: SuggestionCard) -> bool:
    return card.isVisible() and card.view is not None and card.view.phase == "seen"


def _drag(window: MainWindow, box: Box) -> float:
    """Draw a rectangle; when the button was let go."""
    canvas, view = window.frame.editor.canvas, window.frame.editor.canvas.view()
    shown = view.box_to_view(box)
    start, end = QPointF(shown.x, shown.y).toPoint(), QPointF(shown.right, shown.bottom).toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2))
    QTest.mouseMove(canvas, end)
    began = time.perf_counter()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    return began


def _until(app: QApplication, holds: Callable[[], bool]) -> None:
    began = time.perf_counter()
    while not holds():
        app.processEvents()
        time.sleep(0.0005)
        if time.perf_counter() - began > LIMIT:
            raise SystemExit("The answer never came.")


def _rest(app: QApplication, seconds: float = REST) -> None:
    began = time.perf_counter()
    while time.perf_counter() - began < seconds:
        app.processEvents()
        time.sleep(0.002)


def _fail(sentence: str) -> None:
    raise SystemExit(sentence)


if __name__ == "__main__":
    main()

"""A window of its own for bench_viewer.py: plain|window PHOTOS LIBRARY; prints JSON."""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from config.paths import Paths  # noqa: E402
from config.settings import Settings  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.shared import theme  # noqa: E402
from ui.shared.images import PHOTO  # noqa: E402
from ui.shared.rail import PHOTOS  # noqa: E402
from workers.jobs import Jobs, prepare_library  # noqa: E402

SIZE = (2560, 1440)
PATIENCE = 30.0
ROUNDS = 3
TICK = 2
"""Milliseconds between two looks whether something has happened."""

Times = dict[str, list[float]]


class _Plain(QWidget):
    """The plain way: the whole file into a pixmap, scaled when it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = QPixmap()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The photo as large as it goes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        fitted = self.picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawPixmap(0, 0, fitted.width(), fitted.height(), self.picture)
        painter.end()


class _Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Counts."""
        self.times += event.type() == QEvent.Type.Paint
        return False


def plain(app: QApplication, photos: Path) -> Times:
    """What a hobby project does at each key."""
    widget = _Plain()
    widget.resize(*SIZE)
    widget.show()
    app.processEvents()
    times = []
    for file in sorted(photos.iterdir()):
        began = time.perf_counter()
        widget.picture = QPixmap(str(file))
        widget.repaint()
        times.append((time.perf_counter() - began) * 1000)
    return {"plain: QPixmap(path) ms": times}


class Session:
    """The window, driven by keys."""

    def __init__(self, app: QApplication, home: Path) -> None:
        self.app = app
        paths = Paths.choose(home)
        self._held = prepare_library(paths)
        self.jobs = Jobs(paths, None)
        self.window = MainWindow(self.jobs, paths, Settings())
        self.window.resize(*SIZE)
        self.window.show()
        self.window.loader.load_all()
        self.page, self.viewer = self.window.frame.viewer, self.window.viewer
        self.paints = _Paints(self.page.stage)
        self._tick = QTimer(interval=TICK)
        self._tick.start()
        self.times: defaultdict[str, list[float]] = defaultdict(list)

    def measure(self) -> Times:
        """Everything."""
        self.window.navigation.go(PHOTOS)
        self.until(lambda: bool(self.window.loader.photos_beside(PHOTOS)))
        photos = list(self.window.loader.photos_beside(PHOTOS))
        self.window.navigation.open_viewer(photos[0])
        self.until(lambda: self.is_sharp(photos[0]))
        # A scan has made the thumbnails; here nobody has scanned.
        for photo in photos:
            self.until(lambda photo=photo: self.window.images.pixmap(PHOTO, photo) is not None)  # type: ignore[misc]
        for _ in range(ROUNDS):
            self.go_through(photos, cold=True)
            self.go_through(photos, cold=False)
        self.window.end()
        self._held.close()
        return dict(self.times)

    def go_through(self, photos: list[int], *, cold: bool) -> None:
        """From the first to the last."""
        QTest.keyClick(self.page.stage, Qt.Key.Key_Home)
        self.until(lambda: self.is_sharp(photos[0]))
        for photo in photos[1:]:
            self.rest(photo, cold=cold)
            before, painted = self.page.record, self.paints.times
            began, worked = time.perf_counter(), time.process_time()
            QTest.keyClick(self.page.stage, Qt.Key.Key_Right)
            self.until(lambda before=before: self.page.record is not before)  # type: ignore[misc]
            self.until(lambda painted=painted: self.paints.times > painted)  # type: ignore[misc]
            first = time.perf_counter() - began
            painted = self.paints.times if not self.is_sharp(photo) else painted
            self.until(lambda photo=photo: self.is_sharp(photo))  # type: ignore[misc]
            self.until(lambda painted=painted: self.paints.times > painted)  # type: ignore[misc]
            if cold:
                self.times["first ms"].append(first * 1000)
                self.times["cold, processor ms"].append((time.process_time() - worked) * 1000)
            self.times["cold ms" if cold else "ahead ms"].append((time.perf_counter() - began) * 1000)

    def rest(self, following: int, *, cold: bool) -> None:
        """Look at the photo: until the next one is ready, or with what was made ready forgotten."""
        if not cold:
            self.until(lambda: self.jobs.viewer.ready(following, self.page.room()) is not None)
            return
        self.until(lambda: not self.jobs.viewer.is_busy())
        self.jobs.viewer.forget([*range(following - 100, following + 100)])

    def is_sharp(self, photo: int) -> bool:
        """Whether it is there, as sharp as the screen."""
        here = self.page.record is not None and self.page.record.photo.id == photo
        return here and self.viewer.is_sharp and not self.page.stage.is_finer_wanted()

    def until(self, is_done: Callable[[], bool]) -> None:
        """Let the window live until something is so."""
        limit = time.monotonic() + PATIENCE
        while not is_done():
            # Waiting in a circle would take from the decoder what is measured.
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > limit:
                raise SystemExit("waited in vain")


def main() -> None:
    """The command line."""
    level, photos, home = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    app = QApplication(sys.argv[:1])
    theme.apply(app, "dark")
    found = plain(app, photos) if level == "plain" else Session(app, home).measure()
    print(json.dumps(found))


if __name__ == "__main__":
    main()

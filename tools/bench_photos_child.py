"""The page of photos in a window of its own, for bench_photos.py: LIBRARY BEGAN SCANNED; prints JSON.

BEGAN is when the process was asked for, in seconds of `time.monotonic`; SCANNED is a folder of photos that
are scanned while the page is scrolled, or an empty text.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench_ui_child import FRAME, SIZE, Session, is_filled, painted_times, peak_megabytes  # noqa: E402
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QWheelEvent  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from config.paths import Paths  # noqa: E402
from models.query import EVERYTHING, PhotoQuery  # noqa: E402
from ui.application import run  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.photos.photos_page import PhotosPage  # noqa: E402
from ui.photos.timeline_view import TimelineView  # noqa: E402
from ui.shared.rail import PHOTOS  # noqa: E402

NOTCH = 120
TURNS = 240
"""Of the wheel, one in two frames; then as many flicks through the years."""
SETTLED = 6.0
YEARS = range(2005, 2023)
SIZES = ((1000, 800), (1400, 900), (1250, 700), (1400, 900))
SEARCHES = (
    PhotoQuery(since="2012-01-01", until="2012-12-31"),
    PhotoQuery(people=(3,)),
    PhotoQuery(people=(2, 5)),
    PhotoQuery(kinds=("film",), since="2015-01-01"),
    PhotoQuery(camera="NIKON D7000"),
    PhotoQuery(area=(47.0, 10.0, 49.0, 13.0)),
    PhotoQuery(screenshots=True),
    PhotoQuery(text="IMG_0123"),
    PhotoQuery(least_faces=2),
)


def main() -> None:
    """Measure and print."""
    folder, began, scanned = Path(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
    app = QApplication(["bench"])
    found: defaultdict[str, list[float]] = defaultdict(list)

    def begin() -> None:
        window = next(widget for widget in app.topLevelWidgets() if isinstance(widget, MainWindow))
        session = Session(app, window)
        try:
            window.resize(*SIZE)
            Visit(session, began).measure(scanned)
            found.update(session.times)
        finally:
            window.close()

    QTimer.singleShot(0, begin)
    run(Paths.choose(folder), folders=[], wanted_pack=None)
    if not found:
        raise SystemExit("nothing was measured")
    found["peak MB"].append(peak_megabytes())
    print(json.dumps(found))


class Visit:
    """Somebody looks through the photos.

    Args:
        session: the window.
        began: when the process was asked for.
    """

    def __init__(self, session: Session, began: float) -> None:
        self._session = session
        self._times = session.times
        self._began = began
        self._window = session.window
        self.page: PhotosPage = session.window.frame.photos
        self.view: TimelineView = self.page.timeline
        self._painted = painted_times(self.view.viewport())

    def measure(self, scanned: str) -> None:
        """All of it, in the order in which it disturbs least."""
        self._start()
        self._session.rest(SETTLED)
        self._times["resident MB"].append(resident_megabytes())
        self._again()
        if scanned:
            self._window.scans.scan([Path(scanned)], by_itself=False)
            self._session.until(self._window._jobs.scans.is_scanning, "the scan to begin")  # noqa: SLF001
            self._session.rest(2.0)
        self._scroll("scroll", NOTCH, every=2)
        self._scroll("flick", 12 * NOTCH, every=1)
        if scanned:
            self._times["still scanning"].append(float(self._window._jobs.scans.is_scanning()))  # noqa: SLF001
        self._jump()
        self._resize()
        self._zoom()
        self._search()

    def _start(self) -> None:
        """Until the photos are painted, from before the process was started; People is shown first."""
        cards = self._session.cards
        first = painted_times(cards.viewport())
        self._session.until(lambda: cards.model().rowCount() > 0 and first.times > 0, "the first page")
        self._times["usable s"].append(time.monotonic() - self._began)
        began = time.perf_counter()
        self._window.navigation.go(PHOTOS)
        self._session.until(lambda: len(self.view.timeline.photos) > 0 and self._painted.times > 0, "photos")
        self._times["read and painted ms"].append(1000 * (time.perf_counter() - began))
        self._session.until(lambda: is_filled(self._session), "their pictures")
        self._times["filled ms"].append(1000 * (time.perf_counter() - began))

    def _again(self) -> None:
        """The grid painted for the first time with the index read: what showing it takes by itself."""
        photos = self.page._all  # noqa: SLF001 - handed to the page anew
        for _ in range(10):
            before = self._painted.times
            with self._session.timed("first paint ms"):
                self.view.show_photos(photos, from_top=True)
                self.view.viewport().repaint()
            self._session.until(lambda before=before: self._painted.times > before, "paint")  # type: ignore[misc]

    def _scroll(self, what: str, by: int, *, every: int) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.maximum() // 3)
        self._session.rest(1.0)
        busy = time.thread_time()
        due = time.perf_counter()
        for _ in range(TURNS):
            due = max(due, time.perf_counter() - FRAME) + every * FRAME
            self._session.until(lambda due=due: time.perf_counter() >= due, "the next frame")  # type: ignore[misc]
            before = self._painted.times
            QApplication.postEvent(self.view.viewport(), self._wheel(-by))
            self._session.until(lambda before=before: self._painted.times > before, "the frame")  # type: ignore[misc]
            self._times[f"{what} ms"].append(1000 * (time.perf_counter() - due))
        self._times[f"{what}, CPU ms"].append(1000 * (time.thread_time() - busy) / TURNS)

    def _jump(self) -> None:
        for year in YEARS:
            before = self._painted.times
            with self._session.timed("jump ms"):
                self.page.go_to(year * 10_000 + 700 + 15)
                self._session.until(lambda before=before: self._painted.times > before, "the year")  # type: ignore[misc]
            began = time.perf_counter()
            self._session.until(lambda: is_filled(self._session), "its pictures")
            self._times["jump filled ms"].append(1000 * (time.perf_counter() - began))

    def _resize(self) -> None:
        for width, height in SIZES * 3:
            before = self._painted.times
            with self._session.timed("resize ms"):
                self._window.resize(width, height)
                self._session.until(lambda before=before: self._painted.times > before, "the size")  # type: ignore[misc]
            self._session.rest(0.2)

    def _zoom(self) -> None:
        for side in (64, 96, 256, 512, 300, 176):
            before = self._painted.times
            with self._session.timed("zoom ms"):
                self.view.set_side(side)
                self._session.until(lambda before=before: self._painted.times > before, "the tiles")  # type: ignore[misc]
            self._session.rest(0.5)

    def _search(self) -> None:
        for query in (*SEARCHES, EVERYTHING):
            shown = self.page._shown  # noqa: SLF001 - changes with the answer
            with self._session.timed("everything ms" if query == EVERYTHING else "search ms"):
                self.page.search(query)
                self._session.until(lambda: self.page._shown == query, "the answer")  # noqa: B023, SLF001
                self.view.viewport().repaint()
            assert shown != query  # noqa: S101
            self._session.rest(0.3)

    def _wheel(self, by: int) -> QWheelEvent:
        middle = QPointF(self.view.viewport().rect().center())
        return QWheelEvent(
            middle,
            self.view.viewport().mapToGlobal(middle),
            QPoint(),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )


def resident_megabytes() -> float:
    """What this process has in memory now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 2**20


if __name__ == "__main__":
    main()

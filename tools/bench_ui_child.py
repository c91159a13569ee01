"""A window of its own for bench_ui.py: start|use LIBRARY BEGAN; prints JSON.

BEGAN is when the process was asked for, in seconds of `time.monotonic`.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QKeyEvent, QWheelEvent  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from config.paths import Paths  # noqa: E402
from ui.application import run  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.people.card_layout import CardLayout  # noqa: E402
from ui.shared.grid_view import GridView  # noqa: E402
from ui.shared.name_field import NameField  # noqa: E402
from ui.shared.rail import PEOPLE  # noqa: E402

SIZE = (1400, 900)
LIMIT = 60.0
FRAME = 1 / 60
NOTCH = 120
"""Of a mouse wheel."""
TURNS = 300
"""Of the wheel: twenty a second, as a brisk hand does, and then five times as far with every frame."""
TIMES = 20
FIRST_UNNAMED = 1_500
TICK = 1
"""Milliseconds between two looks whether something has happened."""
SETTLED = 10.0
"""Seconds after the start in which the window is left alone."""

Times = defaultdict[str, list[float]]


class Heard(QObject):
    """Counts the events of one kind a widget was told of, one of them just before it obeys."""

    def __init__(self, widget: QWidget, kind: QEvent.Type) -> None:
        super().__init__(widget)
        self._kind = kind
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Counts."""
        self.times += event.type() == self._kind
        return False


def painted_times(widget: QWidget) -> Heard:
    """How often a widget was painted; who asks after events were processed finds the painting done."""
    return Heard(widget, QEvent.Type.Paint)


class Session:
    """The window, driven as a person would."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self.app = app
        self.window = window
        self.times: Times = defaultdict(list)
        self._tick = QTimer()
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.setInterval(TICK)

    def until(self, is_done: Callable[[], bool], what: str) -> None:
        """Let the window work until something holds."""
        # Asleep between events as the program is: whoever polls takes the interpreter from its threads.
        limit = time.perf_counter() + LIMIT
        self._tick.start()
        while not is_done():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() > limit:
                raise TimeoutError(f"waited in vain for {what}; measured so far: {dict(self.times)}")
        self._tick.stop()

    def rest(self, seconds: float) -> None:
        """Let the window work for a while."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end, "the time to pass")

    @contextmanager
    def timed(self, what: str) -> Iterator[None]:
        """Note how long it takes, in milliseconds."""
        began = time.perf_counter()
        yield
        self.times[what].append(1000 * (time.perf_counter() - began))

    @property
    def cards(self) -> GridView:
        """The people page's grid."""
        return self.window.frame.people.findChildren(GridView)[0]


def main() -> None:
    """Run what was asked for and print it."""
    what, folder, began = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])
    paths = Paths.choose(folder)
    app = QApplication(["bench"])
    found: Times = defaultdict(list)

    def begin() -> None:
        window = next(widget for widget in app.topLevelWidgets() if isinstance(widget, MainWindow))
        session = Session(app, window)
        try:
            window.resize(*SIZE)
            until_usable(session, began)
            if what == "use":
                use(session)
            found.update(session.times)
        finally:
            window.close()

    QTimer.singleShot(0, begin)
    run(paths, folders=[], wanted_pack=None)
    if not found:
        # Qt has printed what went wrong in its loop.
        raise SystemExit("nothing was measured")
    found["peak MB"].append(peak_megabytes())
    print(json.dumps(found))


def until_usable(session: Session, began: float) -> None:
    """Until the cards are painted and a key is answered."""
    cards = session.cards
    painted = painted_times(cards.viewport())
    session.until(lambda: cards.model().rowCount() > 0 and painted.times > 0, "the cards to be painted")
    session.times["cards painted s"].append(time.monotonic() - began)
    answered = Heard(cards, QEvent.Type.KeyRelease)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.postEvent(cards, QKeyEvent(kind, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier))
    session.until(lambda: answered.times > 0, "a key to be answered")
    session.times["usable s"].append(time.monotonic() - began)
    session.times["usable, CPU s"].append(time.process_time())
    session.until(lambda: is_filled(session), "the first faces")
    session.times["faces shown s"].append(time.monotonic() - began)


def is_filled(session: Session) -> bool:
    """Whether the pictures of all cards in sight are there."""
    cache = session.window.images
    return not cache._wishes and not cache._under_way  # noqa: SLF001 - nobody else need know


def use(session: Session) -> None:
    """Scroll, name, confirm."""
    session.rest(SETTLED)
    scroll(session, NOTCH, "scroll", every=3)
    scroll(session, -5 * NOTCH, "flick", every=1)
    name(session)
    confirm(session)


def scroll(session: Session, by: int, what: str, *, every: int) -> None:
    """Turn the wheel once in so many frames; how long each turn took until it was painted."""
    cards = session.cards
    painted = painted_times(cards.viewport())
    bar = cards.verticalScrollBar()
    bar.setValue(0 if by > 0 else bar.maximum() // 2)
    session.rest(1.0)
    busy = time.thread_time()
    due = time.perf_counter()
    for _ in range(TURNS):
        due = max(due, time.perf_counter() - FRAME) + every * FRAME
        session.until(lambda due=due: time.perf_counter() >= due, "the next frame")  # type: ignore[misc]
        before = painted.times
        QApplication.postEvent(cards.viewport(), wheel(cards, -by))
        session.until(lambda before=before: painted.times > before, "the frame")  # type: ignore[misc]
        # From when it was to be turned: what kept the window busy then kept this frame waiting.
        session.times[f"{what} ms"].append(1000 * (time.perf_counter() - due))
    session.times[f"{what}, CPU ms"].append(1000 * (time.thread_time() - busy) / TURNS)


def wheel(view: GridView, by: int) -> QWheelEvent:
    """A turn of the wheel over the middle of the view."""
    middle = QPointF(view.viewport().rect().center())
    return QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def name(session: Session) -> None:
    """Name unnamed cards with real keys; until each is stored and what was stored is painted."""
    cards, window = session.cards, session.window
    stored = Stored(window)
    field = cards.findChildren(NameField)[0]
    for number in range(TIMES):
        index = cards.model().index(FIRST_UNNAMED + 37 * number, 0)
        cards.scrollTo(index)
        session.rest(0.4)
        target = CardLayout.of(cards.visualRect(index)).name.center()
        QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=target)
        session.until(lambda: field.is_open, "the field")
        QTest.keyClicks(field, f"Somebody {time.time_ns() // 1000}")
        session.rest(0.1)
        stored.begin()
        with session.timed("name ms"):
            QTest.keyClick(field, Qt.Key.Key_Return)
            session.until(lambda: stored.is_shown, "the name to be stored and shown")
        if field.is_open:
            QTest.keyClick(field, Qt.Key.Key_Escape)
        session.rest(0.3)


class Stored:
    """Whether a decision was written, and the page painted with what was read afterwards."""

    def __init__(self, window: MainWindow) -> None:
        self._written = self._read = False
        self._paints = 0
        page = window.frame.people
        self._painted = painted_times(page.findChildren(GridView)[0].viewport())
        window._jobs.changed.connect(self._note)  # noqa: SLF001 - the window's own wire
        for method in ("set_people", "change_people"):
            self._watch(page, method)

    def begin(self) -> None:
        """From now on."""
        self._written = self._read = False

    @property
    def is_shown(self) -> bool:
        """Whether all of it has happened."""
        return self._read and self._painted.times > self._paints

    def _note(self, _changes: object) -> None:
        self._written = True

    def _watch(self, page: QWidget, method: str) -> None:
        original = getattr(page, method)

        def watched(*arguments: object) -> None:
            original(*arguments)
            if self._written:
                self._read = True
                self._paints = self._painted.times
                page.update()
                page.findChildren(GridView)[0].viewport().update()

        setattr(page, method, watched)


def confirm(session: Session) -> None:
    """Confirm faces of people with a name, on their pages; until it is stored and the page shows it."""
    window = session.window
    page = window.frame.person
    shown = _counted_calls(page, "set_view")
    for number in range(TIMES):
        who, before = 40 + 30 * number, shown[0]
        window.navigation.open_person(who)
        session.until(lambda before=before: shown[0] > before, "the person's page")  # type: ignore[misc]
        session.rest(1.0)
        faces, before = _unconfirmed(window, who), shown[0]
        with session.timed("confirm ms"):
            page.face_confirmed.emit(faces[:1])
            session.until(lambda before=before: shown[0] > before, "the answer")  # type: ignore[misc]
    window.navigation.go(PEOPLE)
    session.rest(0.3)


def _counted_calls(page: QWidget, method: str) -> list[int]:
    """How often a page was handed something and has shown it: a list of one, which counts up."""
    calls, original = [0], getattr(page, method)

    def counted(*arguments: object) -> None:
        original(*arguments)
        page.repaint()
        calls[0] += 1

    setattr(page, method, counted)
    return calls


def _unconfirmed(window: MainWindow, person: int) -> list[int]:
    found: list[list[int]] = []
    window._jobs.read(  # noqa: SLF001 - the window's own lane
        lambda library: [one.face.id for one in library.faces.of_person(person) if not one.face.confirmed],
        found.append,
    )
    began = time.perf_counter()
    while not found and time.perf_counter() - began < LIMIT:
        QApplication.processEvents()
    return found[0]


def peak_megabytes() -> float:
    """The most memory this process has had, resident."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()

"""The golden path without a mouse, with the real networks and real faces."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from models.face import Source
from models.geometry import Box
from tests.e2e.robot import DAY, FRIENDS, Home, Robot, Script, make_friends
from ui.frame import EDITOR, VIEWER
from ui.shared.rail import PEOPLE, PHOTOS

KEY = Qt.Key
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FAR_STEP = 10
MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
}
PEOPLE_AND_FACES = (
    "SELECT id, key, name, decided, hex(centroid) FROM people ORDER BY id",
    "SELECT id, person_id, confirmed, hidden, source, hex(embedding) FROM faces ORDER BY id",
)

pytestmark = pytest.mark.usefixtures("qapp")


class Mouse(QObject):
    """Hears every mouse."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QEvent.Type] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOUSE:
            self.heard.append(event.type())
        return False


@pytest.fixture(scope="module")
def friends(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_friends(tmp_path_factory.mktemp("friends"))


class Story:
    """Somebody who has no mouse; Sarah's face in one photo was not found."""

    def __init__(self, home: Home) -> None:
        self.home = home
        (self.face,) = home.miss(DAY, 1)
        self.before = self.state()

    def state(self) -> list[object]:
        return [self.home.rows(sql) for sql in PEOPLE_AND_FACES]

    def first_day(self, robot: Robot) -> Script:
        yield from self.draw(robot)
        robot.press(KEY.Key_1)
        yield lambda: not robot.drafts
        yield lambda: self.merged(robot)
        robot.undo()
        yield lambda: self.state() == self.before
        yield lambda: len(robot.canvas.faces()) == FRIENDS - 1

        yield from self.make_box(robot)
        robot.press(KEY.Key_1)
        yield lambda: self.merged(robot)
        robot.press(KEY.Key_Escape)
        yield lambda: robot.frame.page == VIEWER
        robot.press(KEY.Key_Escape)
        yield lambda: robot.frame.page == PHOTOS

    def draw(self, robot: Robot) -> Script:
        yield lambda: robot.frame.page == PEOPLE and len(robot.people()) == FRIENDS
        yield from robot.open_photo_by_keys(DAY)
        assert len(robot.canvas.faces()) == FRIENDS - 1
        yield from self.make_box(robot)
        assert robot.frame.editor.card.isVisible()
        assert robot.dialog is None

    def make_box(self, robot: Robot) -> Script:
        """B makes a rectangle; arrows bring its corner to the face's, and with Ctrl the opposite one."""
        robot.press(KEY.Key_B)
        assert len(robot.drafts) == 1
        for right, goal in ((False, self.face.x), (True, self.face.right)):
            self.walk(robot, KEY.Key_Right, KEY.Key_Left, goal - self.edges(robot)[right], pulls=right)
        for bottom, goal in ((False, self.face.y), (True, self.face.bottom)):
            by = goal - self.edges(robot)[2 + bottom]
            self.walk(robot, KEY.Key_Down, KEY.Key_Up, by, pulls=bottom)
        for one, other in zip(self.edges(robot), _edges(self.face), strict=True):
            assert abs(one - other) <= 1
        yield lambda: robot.looks_like() == "Sarah"

    def edges(self, robot: Robot) -> tuple[float, float, float, float]:
        return _edges(robot.drafts[0].box)

    def walk(self, robot: Robot, on: Qt.Key, back: Qt.Key, by: float, *, pulls: bool) -> None:
        steps, held = round(abs(by)), CONTROL if pulls else NONE
        for _ in range(steps // FAR_STEP):
            robot.press(on if by > 0 else back, held | SHIFT)
        for _ in range(steps % FAR_STEP):
            robot.press(on if by > 0 else back, held)

    def merged(self, robot: Robot) -> bool:
        shown = [named.face for named in robot.canvas.faces() if named.name == "Sarah"]
        return [(face.source, face.confirmed, face.person_id) for face in shown] == [(Source.MANUAL, True, 1)]

    def next_day(self, robot: Robot) -> Script:
        yield lambda: robot.frame.page == PEOPLE and len(robot.people()) == FRIENDS
        assert self.state() != self.before
        yield lambda: "Merged a drawn face" in robot.window._menus.edit.actions()[0].text()
        robot.undo()
        yield lambda: self.state() == self.before
        yield from robot.open_photo_by_keys(DAY)
        assert robot.frame.page == EDITOR
        assert len(robot.canvas.faces()) == FRIENDS - 1


def _edges(box: Box) -> tuple[float, float, float, float]:
    return box.x, box.right, box.y, box.bottom


def test_a_face_is_drawn_merged_and_taken_back_without_a_mouse(friends: Path, tmp_path: Path) -> None:
    story, mouse, app = Story(Home(friends, tmp_path)), Mouse(), QApplication.instance()
    assert app is not None
    app.installEventFilter(mouse)
    try:
        Robot(story.first_day).run("--library", str(story.home.library))
        Robot(story.next_day).run("--library", str(story.home.library))
    finally:
        app.removeEventFilter(mouse)
    assert mouse.heard == []

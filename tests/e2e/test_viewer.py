"""From a photo that is looked at to a face that is known: how few hands that takes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.face import Source
from tests.e2e.hands import Hands
from tests.e2e.robot import DAY, FRIENDS, Home, Robot, Script, make_friends
from ui.frame import VIEWER
from ui.shared.rail import PEOPLE, PHOTOS

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def friends(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_friends(tmp_path_factory.mktemp("friends"))


def test_a_missed_face_takes_one_drag_and_one_key_from_the_photo_that_is_looked_at(
    friends: Path, tmp_path: Path
) -> None:
    home, hands = Home(friends, tmp_path), Hands()
    (face,) = home.miss(DAY, 1)

    def script(robot: Robot) -> Script:
        yield lambda: robot.frame.page == PEOPLE and len(robot.people()) == FRIENDS
        yield from robot.view_photo(DAY)
        hands.take()
        robot.drag_in_viewer(face)
        yield lambda: robot.looks_like() == "Sarah"
        robot.press(Qt.Key.Key_1)
        yield lambda: not robot.drafts
        yield lambda: "Sarah" in [named.name for named in robot.canvas.faces()]
        assert hands.take() == (1, 1)
        (merged,) = [named.face for named in robot.canvas.faces() if named.name == "Sarah"]
        assert (merged.source, merged.confirmed, merged.person_id) == (Source.MANUAL, True, 1)
        robot.press(Qt.Key.Key_Escape)
        yield lambda: robot.frame.page == VIEWER and robot.window.viewer.is_sharp
        yield lambda: "Sarah" in [named.name for named in robot.frame.viewer.stage.faces]
        robot.press(Qt.Key.Key_Escape)
        yield lambda: robot.frame.page == PHOTOS

    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(hands)
    try:
        Robot(script).run("--library", str(home.library))
    finally:
        app.removeEventFilter(hands)

"""Every key of the viewer that the sheet of keys names, pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from models.geometry import Box
from tests.qt.viewer_parts import LEFT, PHOTO, drag, on_stage, opened, press
from ui.viewer.viewer_page import ViewerPage

KEY = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
Try = Callable[[QtBot], None]
Pressed = tuple[Qt.Key, Qt.KeyboardModifier]


def steps(qtbot: QtBot) -> None:
    page, heard = opened(qtbot), list[int]()
    page.step_wanted.connect(heard.append)
    for key in (KEY.Key_Left, KEY.Key_Right, KEY.Key_PageUp, KEY.Key_PageDown):
        press(page, key)
    assert heard == [-1, 1, -1, 1]


def ends(qtbot: QtBot) -> None:
    page, heard = opened(qtbot), list[int]()
    page.end_wanted.connect(heard.append)
    press(page, KEY.Key_Home)
    press(page, KEY.Key_End)
    assert heard == [-1, 1]


def zooms(qtbot: QtBot) -> None:
    page = opened(qtbot)
    before = page.stage.percent()
    press(page, KEY.Key_Plus)
    closer = page.stage.percent()
    press(page, KEY.Key_Minus)
    assert closer > before == page.stage.percent()
    middle, turn = QPointF(page.stage.rect().center()), QPoint(0, 120)
    wheel = QWheelEvent(
        middle, middle, QPoint(), turn, Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(page.stage, wheel)
    assert page.stage.percent() > before


def fits(qtbot: QtBot) -> None:
    page = opened(qtbot)
    press(page, KEY.Key_1)
    assert page.stage.percent() == 100
    press(page, KEY.Key_2)
    assert not page.stage.is_finer_wanted()
    press(page, KEY.Key_0)
    assert page.stage.is_fitted()


def draws_and_moves(qtbot: QtBot) -> None:
    page, drawn = opened(qtbot), list[object]()
    page.face_drawn.connect(drawn.append)
    drag(page, on_stage(page, 900, 600), on_stage(page, 1050, 760))
    assert len(drawn) == 1
    press(page, KEY.Key_1)
    before = page.stage.view()
    drag(page, QPoint(600, 400), QPoint(560, 380))
    assert (len(drawn), page.stage.view() != before) == (1, True)


def draws_in_the_middle(qtbot: QtBot) -> None:
    page, drawn = opened(qtbot), list[Box]()
    page.face_drawn.connect(drawn.append)
    press(page, KEY.Key_B)
    (box,) = drawn
    assert box.centre == (PHOTO.width / 2, PHOTO.height / 2)


def does(*wanted: tuple[Pressed, str]) -> Try:
    """Keys, each of which says something to whoever does it."""

    def attempt(qtbot: QtBot) -> None:
        page, heard = opened(qtbot), list[str]()
        page.deed.connect(heard.append)
        for (key, modifier), _ in wanted:
            press(page, key, modifier)
        assert heard == [deed for _, deed in wanted]

    return attempt


def marks(qtbot: QtBot) -> None:
    page, heard = opened(qtbot), list[bool]()
    page.marks_chosen.connect(heard.append)
    press(page, KEY.Key_F)
    assert heard == [True]


def tells(qtbot: QtBot) -> None:
    page = opened(qtbot)
    press(page, KEY.Key_I)
    assert page.panel.isVisible()


def slides(qtbot: QtBot) -> None:
    does(((KEY.Key_S, NONE), "show"))(qtbot)
    page = opened(qtbot)
    page.slideshow.begin([1, 2], 1)
    rests = []
    for _ in range(2):
        press(page, KEY.Key_Space)
        rests.append(page.slideshow.is_resting)
    assert rests == [True, False]
    page.slideshow.end()


def fills(qtbot: QtBot) -> None:
    does(((KEY.Key_F11, NONE), "full"))(qtbot)
    page, heard = opened(qtbot), list[str]()
    page.deed.connect(heard.append)
    QTest.mouseDClick(page.stage, LEFT, pos=on_stage(page, 900, 800))
    assert heard == ["full"]


def opens_menu(qtbot: QtBot) -> None:
    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        page = opened(qtbot)
        place = on_stage(page, 900, 800)
        event = QContextMenuEvent(reason, place, page.stage.mapToGlobal(place))
        QApplication.sendEvent(page.stage, event)
        (menu,) = _menus(page)
        assert "Show in folder" in [action.text() for action in menu.actions()]
        menu.close()


def goes_back(qtbot: QtBot) -> None:
    page, heard = opened(qtbot), list[bool]()
    page.back_wanted.connect(lambda: heard.append(True))
    page.slideshow.begin([1, 2], 1)
    press(page, KEY.Key_Escape)
    assert not page.slideshow.is_running
    press(page, KEY.Key_Escape)
    assert heard == [True], "at the second time"


def _menus(page: ViewerPage) -> list[QMenu]:
    return [menu for menu in page.findChildren(QMenu) if menu.isVisible()]


VIEWER_TRIED: dict[tuple[str, str], Try] = {
    ("Looking at a photo", "Left, Right, PageUp, PageDown"): steps,
    ("Looking at a photo", "Home, End"): ends,
    ("Looking at a photo", "Wheel, + and -"): zooms,
    ("Looking at a photo", "0, 2, 1"): fits,
    ("Looking at a photo", "Drag"): draws_and_moves,
    ("Looking at a photo", "B"): draws_in_the_middle,
    ("Looking at a photo", "E, or Enter"): does(
        ((KEY.Key_E, NONE), "edit"), ((KEY.Key_Return, NONE), "edit"), ((KEY.Key_Enter, NONE), "edit")
    ),
    ("Looking at a photo", "F"): marks,
    ("Looking at a photo", "I"): tells,
    ("Looking at a photo", "R, Shift + R"): does(((KEY.Key_R, NONE), "right"), ((KEY.Key_R, SHIFT), "left")),
    ("Looking at a photo", "S, Space"): slides,
    ("Looking at a photo", "F11, double click"): fills,
    ("Looking at a photo", "Ctrl + C"): does(((KEY.Key_C, CONTROL), "copy")),
    ("Looking at a photo", "Del"): does(((KEY.Key_Delete, NONE), "trash")),
    ("Looking at a photo", "Right click, Menu key"): opens_menu,
    ("Looking at a photo", "Esc"): goes_back,
}

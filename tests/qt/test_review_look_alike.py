"""The list of those who look alike: answered row by row, and nothing slides under the pointer."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.qt.review_parts import KEY, LEFT, PATIENCE, SARAH, Sat, queue_of, same
from ui.review.pair_row import DIFFERENT, FADE_MS, LATER, SAME
from ui.review.pair_view import PairView
from ui.review.rest import Rest
from ui.shared.images import ImageCache
from ui.shared.page_header import PageHeader
from ui.shared.segmented import Segmented

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PAIRS = tuple(same(number) for number in range(20, 40, 2))
NAMED = same(16, other=17, name="Ann")


class Listed(Sat):
    """Somebody sitting at the list."""

    def __init__(self, qtbot: QtBot, images: ImageCache | None = None) -> None:
        super().__init__(qtbot, images)
        self.page.set_queue(queue_of(SARAH))
        tabs = self.page.findChild(Segmented)
        assert isinstance(tabs, Segmented)
        tabs.choose(1)

    @property
    def view_of_pairs(self) -> PairView:
        view = self.page.findChild(PairView)
        assert isinstance(view, PairView)
        return view

    def listed_keys(self) -> list[str]:
        return [pair.key for pair in self.view_of_pairs.rows]

    def point(self, place: int, button: int) -> QPoint:
        return self.view_of_pairs.button_area(place, button)

    def press_button(self, place: int, button: int) -> None:
        viewport = self.view_of_pairs.viewport()
        QTest.mouseMove(viewport, self.point(place, button))
        QTest.mouseClick(viewport, LEFT, pos=self.point(place, button))

    def faded(self) -> None:
        self.qtbot.waitUntil(self.view_of_pairs._rows.all_faded, timeout=PATIENCE)


@pytest.fixture
def listed(qtbot: QtBot) -> Listed:
    listed = Listed(qtbot)
    listed.page.set_look_alikes(PAIRS)
    listed.view_of_pairs.setFocus()
    return listed


def question_text(listed: Listed, place: int) -> str:
    return str(listed.view_of_pairs.model().data(listed.view_of_pairs.model().index(place, 0)))


@pytest.mark.parametrize(("button", "said"), [(SAME, "yes"), (DIFFERENT, "no"), (LATER, "later")])
def test_each_row_has_three_answers(listed: Listed, button: int, said: str) -> None:
    listed.press_button(1, button)
    assert listed.answers.given == [f"{PAIRS[1].key}: {said}"]


def test_a_row_goes_and_the_others_stay_until_the_pointer_is_elsewhere(listed: Listed) -> None:
    listed.press_button(0, SAME)
    listed.faded()
    assert listed.listed_keys() == [pair.key for pair in PAIRS]
    assert listed.view_of_pairs.count == len(PAIRS) - 1
    QTest.mouseClick(listed.view_of_pairs.viewport(), LEFT, pos=listed.point(0, SAME))
    assert len(listed.answers.given) == 1
    QTest.mouseMove(listed.page, QPoint(10, 10))
    QApplication.sendEvent(listed.view_of_pairs.viewport(), QEvent(QEvent.Type.Leave))
    assert listed.listed_keys() == [pair.key for pair in PAIRS[1:]]


def test_keys_answer_the_current_row_and_go_on_to_the_next(listed: Listed) -> None:
    listed.press(KEY.Key_Y, KEY.Key_N, KEY.Key_Down, KEY.Key_S)
    assert listed.answers.given == [
        f"{PAIRS[0].key}: yes",
        f"{PAIRS[1].key}: no",
        f"{PAIRS[3].key}: later",
    ]
    listed.faded()
    assert listed.listed_keys() == [pair.key for pair in (PAIRS[2], *PAIRS[4:])]


def test_an_answered_row_is_not_answered_twice(listed: Listed) -> None:
    listed.press_button(0, SAME)
    listed.press_button(0, DIFFERENT)
    assert listed.answers.given == [f"{PAIRS[0].key}: yes"]


def test_a_new_list_brings_back_nothing_that_was_answered(listed: Listed) -> None:
    listed.press(KEY.Key_Y, KEY.Key_S)
    listed.faded()
    listed.page.set_look_alikes(PAIRS)
    assert listed.listed_keys() == [pair.key for pair in PAIRS[2:]]


def test_a_new_list_leaves_a_fading_row_in_its_place_under_the_pointer(listed: Listed) -> None:
    listed.press_button(1, SAME)
    listed.page.set_look_alikes([PAIRS[0], *PAIRS[2:]])
    listed.faded()
    assert listed.listed_keys() == [pair.key for pair in PAIRS]


@pytest.mark.parametrize("key", [KEY.Key_U, KEY.Key_Z])
def test_undo_brings_the_row_back(listed: Listed, key: Qt.Key) -> None:
    listed.press(KEY.Key_Y)
    listed.faded()
    assert PAIRS[0].key not in listed.listed_keys()
    listed.press(key, control=key == KEY.Key_Z)
    assert listed.answers.given == [f"{PAIRS[0].key}: yes", "undo"]
    assert PAIRS[0].key in listed.listed_keys()
    assert listed.view_of_pairs.currentIndex().row() == listed.listed_keys().index(PAIRS[0].key)
    listed.press(KEY.Key_N)
    assert listed.answers.given[-1] == f"{PAIRS[0].key}: no"


def test_an_answer_that_was_not_kept_brings_the_row_back(listed: Listed) -> None:
    listed.press_button(0, SAME)
    listed.page.give_back(PAIRS[0])
    assert listed.view_of_pairs.count == len(PAIRS)
    assert not listed.view_of_pairs._rows.is_gone(PAIRS[0].key)


def test_the_question_on_the_other_tab_is_not_asked_twice(listed: Listed) -> None:
    listed.page.set_queue(queue_of(SARAH, PAIRS[0]))
    listed.press(KEY.Key_Y)
    listed.page._parts.tabs.choose(0)
    listed.page.setFocus()
    listed.type("y")
    assert listed.answers.given == [f"{PAIRS[0].key}: yes", f"{SARAH.key}: yes"]


def test_a_row_says_who_they_are_and_what_speaks_for_it(qtbot: QtBot) -> None:
    listed = Listed(qtbot)
    listed.page.set_look_alikes([NAMED, same(20)])
    assert question_text(listed, 0) == (
        "Tom, 3 photos, and Ann, 4 photos. Probably the same person (about 90 in 100)."
        " Both were seen on one day."
    )
    assert question_text(listed, 1).startswith("Unnamed, 3 photos, and Unnamed, 4 photos.")


def test_the_end_of_the_list_is_told(qtbot: QtBot) -> None:
    listed = Listed(qtbot)
    header, rest = listed.page.findChild(PageHeader), listed.page.findChild(Rest)
    assert isinstance(header, PageHeader)
    assert isinstance(rest, Rest)
    listed.page.set_look_alikes(PAIRS[:1])
    assert header.summary == "1 pair looks alike"
    listed.view_of_pairs.setFocus()
    listed.press(KEY.Key_N)
    qtbot.waitUntil(rest.isVisible, timeout=PATIENCE)
    assert rest.sentence == "Nobody looks like somebody else."


def test_only_rows_on_screen_wish_for_their_faces(qtbot: QtBot) -> None:
    asked: list[int] = []
    listed = Listed(qtbot, ImageCache(lambda _kind, ids: asked.extend(ids)))
    many = [same(number) for number in range(100, 2100, 2)]
    listed.page.set_look_alikes(many)
    qtbot.waitUntil(lambda: many[0].faces[0] in asked)
    assert many[-1].faces[0] not in asked
    assert len(asked) < 60


def test_the_model_keeps_what_a_view_relies_on(listed: Listed) -> None:
    tester = QAbstractItemModelTester(listed.view_of_pairs.model())
    listed.press(KEY.Key_Y, KEY.Key_N)
    listed.faded()
    listed.page.set_look_alikes(list(reversed(PAIRS)))
    assert tester.model() is listed.view_of_pairs.model()


def test_buttons_fit_in_a_narrow_window_and_fingers_hit_them(listed: Listed) -> None:
    listed.window.resize(560, 420)
    QApplication.processEvents()
    view = listed.view_of_pairs
    cell = view.visualRect(view.model().index(0, 0))
    areas = view._rows.buttons(cell)
    assert all(cell.contains(area) for area in areas)
    assert all(area.height() >= 44 for area in areas)
    assert not any(one.intersects(other) for one, other in pairwise(areas))


def test_less_motion_means_no_fade(listed: Listed, monkeypatch: pytest.MonkeyPatch) -> None:
    assert FADE_MS <= 180
    monkeypatch.setattr(type(listed.view_of_pairs.style()), "styleHint", lambda *_args: 0)
    listed.press(KEY.Key_Y)
    listed.faded()
    assert PAIRS[0].key not in listed.listed_keys()

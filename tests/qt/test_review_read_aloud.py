"""The page of questions for those who listen, walk by keyboard, or read from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.review import Question
from tests.qt.accessible import assert_all_told, assert_contrast, steady_light, stops
from tests.qt.review_parts import KEY, SAME, SARAH, WHO, Sat, same
from ui.review import page_parts, question_view

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


WHOLE = (
    "Is this Sarah? Very likely the same person (about 97 in 100)."
    " She is 3 years older in these photos. Both were seen on one day."
)


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    with steady_light(qapp):
        yield


@pytest.fixture
def sat(qtbot: QtBot) -> Sat:
    return Sat(qtbot)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []

    def hear(_widget: QWidget, text: str, *, urgent: bool = False) -> None:
        if text:
            heard.append(f"{'! ' if urgent else ''}{text}")

    monkeypatch.setattr(question_view, "announce", hear)
    monkeypatch.setattr(page_parts, "announce", hear)
    return heard


def test_each_new_question_is_announced_with_what_speaks_for_it(sat: Sat, said: list[str]) -> None:
    sat.ask(SARAH, WHO)
    assert said == [
        WHOLE,
    ]
    sat.press(KEY.Key_Y)
    assert said[1:] == ["Who is this?"]
    sat.page.give_back(SARAH)
    assert said[2:] == ["! Your last answer was not kept. It is asked again."]


def test_the_keyboard_is_with_the_question(sat: Sat) -> None:
    sat.ask(SARAH)
    assert sat.focus() is sat.view.sentence
    assert sat.view.sentence.accessibleName() == "Is this Sarah?"
    assert "3 years older" in sat.view.sentence.accessibleDescription()
    assert sat.view.left.face.accessibleName() == "A face of somebody unnamed"
    assert sat.view.right.face.accessibleName() == "A face of Sarah"
    assert sat.view.right.more.accessibleName() == "1 more face of Sarah"


@pytest.mark.parametrize("question", [SARAH, WHO, SAME])
def test_everything_has_a_name_and_tab_comes_to_it(sat: Sat, question: Question) -> None:
    sat.ask(question)
    assert_all_told(sat.page)


def test_the_end_and_the_list_can_be_walked(sat: Sat) -> None:
    sat.ask(SARAH, SAME)
    sat.type("ys")
    assert_all_told(sat.page)
    sat.page._parts.tabs.choose(1)
    sat.page.set_look_alikes([same(20), same(30, photos=7)])
    assert_all_told(sat.page)


def test_tab_goes_from_the_question_to_its_answers(sat: Sat) -> None:
    sat.ask(SARAH)
    sat.type("y")
    sat.ask(SAME)
    bar = sat.view.bar
    order = [stop for stop in stops(sat.page) if sat.view.isAncestorOf(stop)]
    first = order.index(sat.view.sentence)
    assert order[first:] + order[:first] == [
        sat.view.sentence,
        sat.view.photo,
        bar.yes_button,
        bar.no_button,
        bar.undo_button,
        bar.stranger_button,
        bar.else_button,
        bar.skip_button,
    ]


@pytest.mark.parametrize("question", [SARAH, WHO])
def test_words_can_be_read_in_both_schemes(sat: Sat, question: Question) -> None:
    sat.ask(SAME, question)
    sat.type("y")
    assert_contrast(sat.page)


def test_words_of_the_end_can_be_read_in_both_schemes(sat: Sat) -> None:
    sat.ask(SARAH)
    sat.type("s")
    assert_contrast(sat.page)


def test_from_right_to_left_everything_is_mirrored(sat: Sat) -> None:
    sat.ask(SARAH)
    left, right = sat.view.left.face.x(), sat.view.right.face.x()
    assert left < right
    sat.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert sat.view.left.face.x() > sat.view.right.face.x()
    assert sat.view.bar.yes_button.x() > sat.view.bar.no_button.x()

"""The help: every topic can be read, found, and leads where it says; its texts name keys that there are."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.qt.accessible import assert_all_told, assert_contrast, steady_light, stops
from ui.help.help_page import HelpPage
from ui.help.page_keys import EDITOR_KEYS, PAGE_KEYS
from ui.help.topics import ADD_FOLDER, KEYS, TOPICS
from ui.places.places_page import PLACES
from ui.shared.buttons import Button
from ui.shared.rail import HISTORY, PEOPLE, PHOTOS, PROBLEMS, REVIEW, SETTINGS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAYS = {PEOPLE, PHOTOS, REVIEW, PROBLEMS, HISTORY, SETTINGS, PLACES, KEYS, ADD_FOLDER}


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[HelpPage]:
    with steady_light(qapp):
        shown = HelpPage()
        qtbot.addWidget(shown)
        shown.resize(900, 2800)
        shown.show()
        shown.activateWindow()
        qtbot.waitUntil(shown.isActiveWindow)
        shown.setFocus()
        yield shown


def words(page: HelpPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def titles(page: HelpPage) -> list[str]:
    return [topic.title for topic in TOPICS if topic.title in words(page).splitlines()]


def test_every_topic_is_a_title_and_a_few_sentences() -> None:
    assert len(TOPICS) >= 10
    assert len({topic.title for topic in TOPICS}) == len(TOPICS)
    for topic in TOPICS:
        assert 2 <= len(topic.sentences) <= 5, topic.title
        assert all(re.fullmatch(r"[A-Z1].*[.]", sentence) for sentence in topic.sentences), topic.title


def test_all_of_it_is_shown(page: HelpPage) -> None:
    assert titles(page) == [topic.title for topic in TOPICS]
    for topic in TOPICS:
        assert all(sentence in words(page) for sentence in topic.sentences)


def test_each_button_leads_where_it_says(page: HelpPage) -> None:
    went: list[str] = []
    page.go.connect(went.append)
    for button in page.findChildren(QPushButton):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert went == [place for topic in TOPICS for _, place in topic.show]
    assert set(went) <= WAYS
    assert {PEOPLE, REVIEW, HISTORY, PHOTOS, SETTINGS, PLACES, KEYS, ADD_FOLDER} == set(went)


def test_by_keys_alone_one_gets_there(qtbot: QtBot, page: HelpPage) -> None:
    page.resize(900, 400)
    assert page.field.hasFocus()
    QTest.keyClicks(page.field, "history")
    QTest.keyClick(page.field, Qt.Key.Key_Tab)
    button = page.focusWidget()
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(page.go) as went:
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert went.args == [HISTORY]


def test_typing_leaves_the_topics_that_have_all_the_words(page: HelpPage) -> None:
    QTest.keyClicks(page.field, "BACKUPS beside")
    assert titles(page) == ["Backups, and moving to another place"]
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert len(titles(page)) == len(TOPICS)
    QTest.keyClicks(page.field, "qqq")
    assert titles(page) == []
    assert "Nothing in the help has these words." in words(page)


def test_the_keys_that_scroll_do_so_from_the_field_and_tab_brings_what_it_reaches_into_view(
    page: HelpPage,
) -> None:
    page.resize(500, 320)
    area = page.findChild(QScrollArea)
    assert area is not None
    QTest.qWait(20)
    QTest.keyClick(page.field, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    last = page.findChildren(QPushButton)[-1]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(last, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    reached = page.focusWidget()
    assert reached is not None
    assert area.viewport().rect().contains(reached.mapTo(area.viewport(), QPoint(2, 2)))


def test_a_palette_brings_a_topic_into_view(qtbot: QtBot, page: HelpPage) -> None:
    page.resize(500, 320)
    area = page.findChild(QScrollArea)
    assert area is not None
    named = dict(page.topics())
    named["Privacy, and forgetting somebody"]()
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 500)


@pytest.mark.parametrize("width", [340, 500, 1200])
def test_no_word_is_cut_in_a_narrow_page(page: HelpPage, width: int) -> None:
    page.resize(width, 600)
    QTest.qWait(20)
    for label in page.findChildren(QLabel):
        if label.wordWrap() and label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert label.mapTo(page, label.rect().topRight()).x() <= width


def test_it_is_told_and_walked_and_can_be_read(page: HelpPage) -> None:
    assert_all_told(page)
    assert page.field in stops(page)
    assert_contrast(page)


def test_letters_the_help_names_are_keys_of_the_sheet() -> None:
    sheet = " ".join(key for _, keys in (*PAGE_KEYS, *EDITOR_KEYS) for key, _ in keys)
    named = set(re.findall(r"(?<!\+)\b([A-Z])\b", " ".join(s for topic in TOPICS for s in topic.sentences)))
    named -= {"A", "I"}
    assert {"Y", "N", "S", "U", "B", "K", "E"} <= named
    assert {letter for letter in named if not re.search(rf"\b{letter}\b", sheet)} == set()


def test_field_and_text_end_where_the_other_does_and_links_begin_where_the_text_does(page: HelpPage) -> None:
    page.resize(1200, 700)
    QApplication.processEvents()

    def ends(widget: QWidget) -> tuple[int, int]:
        left = widget.mapTo(page, QPoint(0, 0)).x()
        return left, left + widget.width()

    text = next(one for one in page.findChildren(QLabel) if one.wordWrap() and one.isVisible())
    link = next(one for one in page.findChildren(Button) if one.isVisible())
    assert ends(text)[1] == ends(page.field)[1]
    assert ends(text)[0] == ends(link)[0]
    assert ends(text)[0] + text.contentsMargins().left() == ends(page.field)[0]

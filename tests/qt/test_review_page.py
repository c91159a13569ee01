"""The page of questions: keys and mouse, and what never happens to whoever is quick."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.review import Question
from tests.qt.page_data import jpeg, person
from tests.qt.review_parts import (
    ALL,
    APART,
    KEY,
    LEFT,
    LOOSE,
    PEOPLE,
    SAME,
    SARAH,
    WHO,
    Sat,
    queue_of,
)
from ui.review.layout import ANSWER, TOUCH, places
from ui.review.rest import Rest
from ui.shared.buttons import Button
from ui.shared.images import FACE, PHOTO, ImageCache
from ui.shared.page_header import PageHeader

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def sat(qtbot: QtBot) -> Sat:
    return Sat(qtbot)


def rest(sat: Sat) -> Rest:
    found = sat.page.findChild(Rest)
    assert isinstance(found, Rest)
    return found


def summary(sat: Sat) -> str:
    header = sat.page.findChild(PageHeader)
    assert isinstance(header, PageHeader)
    return header.summary


# Answers.


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (SARAH, "Is this Sarah?"),
        (WHO, "Who is this?"),
        (SAME, "Are these the same person?"),
        (APART, "Are these two different people?"),
        (LOOSE, "Are these 2 faces all Zoë?"),
    ],
)
def test_each_kind_of_question_is_one_sentence(sat: Sat, question: Question, words: str) -> None:
    sat.page.set_queue(queue_of(question))
    assert sat.sentence == words
    assert sat.view.sentence.text().replace("\u2068", "").replace("\u2069", "") == words


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (KEY.Key_Y, "is 12 5: yes"),
        (KEY.Key_N, "is 12 5: no"),
        (KEY.Key_S, "is 12 5: later"),
        (KEY.Key_I, "is 12 5: stranger"),
    ],
)
def test_one_key_answers_and_the_next_question_is_there_in_the_same_event(
    sat: Sat, key: Qt.Key, said: str
) -> None:
    sat.ask(SARAH, SAME)
    seen: list[str] = []
    for signal in (sat.page.answered, sat.page.skipped, sat.page.stranger):
        signal.connect(lambda *_: seen.append(sat.key))
    sat.press(key)
    assert sat.answers.given == [said]
    assert seen == [SAME.key]
    assert sat.sentence == "Are these the same person?"


def test_quick_keys_each_mean_the_question_that_was_on_screen(sat: Sat) -> None:
    sat.ask(SARAH, SAME, APART, LOOSE)
    sat.type("yyny")
    assert sat.answers.given == [
        "is 12 5: yes",
        "same 14 15: yes",
        "apart 16 161: no",
        "are 181+182 7: yes",
    ]


def test_a_key_that_is_held_answers_once(sat: Sat) -> None:
    sat.ask(SARAH, SAME, APART)
    for repeats in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Y, Qt.KeyboardModifier.NoModifier, "y", repeats)
        QApplication.sendEvent(sat.focus(), event)
    assert sat.answers.given == ["is 12 5: yes"]


def test_the_second_half_of_a_double_click_is_no_answer(sat: Sat) -> None:
    sat.ask(SARAH, SAME, APART)
    sat.click(sat.view.bar.no_button)
    QTest.mouseDClick(sat.view.bar.no_button, LEFT)
    assert sat.answers.given == ["is 12 5: no"]


@pytest.mark.parametrize("name", ["yes_button", "no_button", "skip_button", "stranger_button"])
def test_every_answer_has_a_button(sat: Sat, name: str) -> None:
    sat.ask(SARAH, SAME)
    sat.click(getattr(sat.view.bar, name))
    assert len(sat.answers.given) == 1
    assert sat.key == SAME.key


def test_whoever_answers_by_space_stays_at_the_button(sat: Sat) -> None:
    sat.ask(SARAH, SAME, WHO)
    sat.view.bar.no_button.setFocus(Qt.FocusReason.TabFocusReason)
    sat.press(KEY.Key_Space)
    assert sat.focus() is sat.view.bar.no_button
    sat.press(KEY.Key_Return)
    assert sat.answers.given == ["is 12 5: no", "same 14 15: no"]
    assert sat.focus() is sat.view.who.field


def test_nothing_moves_when_another_question_comes(sat: Sat) -> None:
    sat.ask(*ALL, SARAH)
    bar = sat.view.bar
    always = (bar.yes_button, bar.no_button, bar.undo_button, bar.skip_button, bar, sat.view.sentence)
    faces = (sat.view.photo, sat.view.left.face, sat.view.right.face)

    def where() -> tuple[list[QPoint], list[QRect]]:
        # Who is asked for a name gives no answers, and the face takes their room.
        two = faces if sat.view.question is not WHO else ()
        corners = [one.mapTo(sat.page, QPoint(0, 0)) for one in always if one is not bar.skip_button]
        skip = bar.skip_button.mapTo(sat.page, bar.skip_button.rect().topRight())
        return [*corners, skip], [QRect(one.mapTo(sat.page, QPoint(0, 0)), one.size()) for one in two]

    before = where()
    for _ in ALL:
        sat.page._reply(lambda _question: None)
        QApplication.processEvents()
        after = where()
        assert after[0] == before[0]
        assert after[1] in ([], before[1])
    sat.page.say("That question was settled meanwhile, and this is a long sentence about it.")
    QApplication.processEvents()
    assert where() == before


@pytest.mark.parametrize("size", [(636, 400), (916, 520), (1196, 680)])
@pytest.mark.parametrize("asked", [SARAH, WHO, replace(SAME, one=16)])
def test_the_quiet_buttons_stand_in_the_middle_at_even_distances(
    sat: Sat, size: tuple[int, int], asked: Question
) -> None:
    sat.window.resize(*size)
    sat.ask(asked)
    QApplication.processEvents()
    bar = sat.view.bar
    quiet = (bar.undo_button, bar.stranger_button, bar.else_button, bar.skip_button)
    shown = [one.geometry() for one in quiet if one.isVisible()]
    assert abs(shown[0].left() - (bar.width() - 1 - shown[-1].right())) <= 1
    gaps = {right.left() - left.right() for left, right in pairwise(shown)}
    assert max(gaps) - min(gaps) <= 2


@pytest.mark.parametrize("size", [(636, 400), (716, 440), (916, 520), (1196, 680)])
def test_who_is_asked_about_is_large_and_everybody_has_words_below(sat: Sat, size: tuple[int, int]) -> None:
    sat.window.resize(*size)
    sat.ask(SARAH, WHO)
    QApplication.processEvents()
    beside = sat.view.left.face.height()
    for side in (sat.view.left, sat.view.right):
        assert side.name.isVisible()
        assert side.count.isVisible()
        assert side.count.geometry().height() >= side.count.fontMetrics().height()
        assert not side.name.geometry().intersects(side.count.geometry())
    sat.type("y")
    QApplication.processEvents()
    view = sat.view
    shown = [view.sentence, view.left.face, view.left.name, view.left.more, view.who, view.photo]
    shown += [one for one in (view.bar.undo_button, view.bar.skip_button) if one.isVisible()]
    areas = [QRect(one.mapTo(view, QPoint(0, 0)), one.size()) for one in shown]
    for place, area in enumerate(areas):
        assert view.rect().contains(area), shown[place]
        assert not any(area.intersects(other) for other in areas[place + 1 :]), shown[place]
    assert view.left.face.height() >= beside
    assert view.left.face.height() * 2 >= view.height(), "half of the page, at least"


def test_small_faces_of_both_sides_are_of_one_size(sat: Sat) -> None:
    sat.window.resize(716, 440)
    sat.ask(replace(APART, faces=(1, 2), about=(1, 2), beside=tuple(range(10, 19))))
    QApplication.processEvents()
    left, right = sat.view.left.more, sat.view.right.more
    assert left._most_side == right._most_side == right.side_wanted < left.side_wanted


def test_a_promise_of_names_is_made_only_where_every_answer_gives_one(sat: Sat) -> None:
    sat.ask(SARAH, WHO)
    assert summary(sat) == "2 answers would name 44 photos"
    sat.type("y")
    assert summary(sat) == "1 answer would name 30 photos"
    sat.ask(WHO, APART)
    assert summary(sat) == "2 answers would settle 32 photos"


@pytest.mark.parametrize("size", [(636, 400), (760, 500), (1096, 640), (1800, 1000)])
def test_everything_fits_and_can_be_hit_by_a_finger(sat: Sat, size: tuple[int, int]) -> None:
    sat.window.resize(*size)
    sat.ask(SARAH)
    QApplication.processEvents()
    view, bar = sat.view, sat.view.bar
    shown = [view.sentence, view.left.face, view.right.face, view.photo, view.likely, bar]
    areas = [QRect(one.pos(), one.size()) for one in shown]
    for place, area in enumerate(areas):
        assert view.rect().contains(area), shown[place]
        assert not any(area.intersects(other) for other in areas[place + 1 :]), shown[place]
    answers = (bar.yes_button, bar.no_button)
    assert all(button.height() >= ANSWER for button in answers)
    assert all(button.height() >= TOUCH for button in bar.findChildren(Button))
    for button in bar.findChildren(Button):
        assert bar.rect().contains(button.geometry()), button.text()


def test_places_are_the_same_for_the_same_size_whatever_is_asked() -> None:
    assert places(900, 500, 56) == places(900, 500, 56)
    assert not places(900, 500, 56).left.intersects(places(900, 500, 56).right)


# Names.


def test_who_is_this_takes_letters_as_letters(sat: Sat) -> None:
    sat.ask(WHO, SARAH)
    assert sat.focus() is sat.view.who.field
    sat.type("nysui")
    assert sat.answers.given == []
    sat.press(KEY.Key_Return)
    assert sat.answers.given == ["who 13: nysui"]
    assert sat.key == SARAH.key
    sat.type("y")
    assert sat.answers.given[-1] == "is 12 5: yes"


def test_somebody_there_is_is_chosen_by_a_few_letters(sat: Sat) -> None:
    sat.ask(WHO)
    sat.type("zo")
    sat.press(KEY.Key_Down)
    sat.press(KEY.Key_Return)
    assert sat.answers.given == ["who 13: person 7"]


def test_a_name_that_begins_like_another_is_another_unless_one_walks_to_it(sat: Sat) -> None:
    sat.ask(WHO)
    sat.type("zo")
    sat.press(KEY.Key_Return)
    assert sat.answers.given == ["who 13: zo"]


def test_esc_empties_the_line_and_then_puts_the_question_off(sat: Sat) -> None:
    sat.ask(WHO, SARAH)
    sat.type("sa")
    sat.press(KEY.Key_Escape)
    assert sat.key == WHO.key
    assert sat.view.who.field.text() == ""
    sat.press(KEY.Key_Escape)
    assert sat.answers.given == ["who 13: later"]
    assert sat.key == SARAH.key


def test_a_stranger_is_told_by_ctrl_i_while_letters_are_a_name(sat: Sat) -> None:
    sat.ask(WHO, SARAH)
    sat.press(KEY.Key_I, control=True)
    assert sat.answers.given == ["who 13: stranger"]


def test_any_other_letter_opens_the_line_and_is_its_first(sat: Sat) -> None:
    sat.ask(SARAH, SAME)
    sat.type("to")
    assert sat.view.who.field.text() == "to"
    assert not sat.view.right.face.isVisible()
    assert sat.view.bar.yes_button.isVisible()
    sat.press(KEY.Key_Down)
    sat.press(KEY.Key_Return)
    assert sat.answers.given == ["is 12 5: person 16"]
    assert sat.key == SAME.key
    assert sat.view.right.face.isVisible()


@pytest.mark.parametrize("key", [KEY.Key_Slash, KEY.Key_Return])
def test_slash_and_enter_open_the_line_empty(sat: Sat, key: Qt.Key) -> None:
    sat.ask(SARAH)
    QTest.keyClick(sat.focus(), key)
    assert sat.view.who.is_open
    assert sat.view.who.field.text() == ""
    sat.press(KEY.Key_Escape)
    assert sat.view.who.isHidden()
    assert sat.view.right.face.isVisible()
    sat.type("y")
    assert sat.answers.given == ["is 12 5: yes"]


def test_the_line_of_who_is_this_stays_when_the_keyboard_goes_elsewhere(sat: Sat) -> None:
    sat.ask(WHO)
    sat.view.bar.skip_button.setFocus()
    QApplication.processEvents()
    assert sat.view.who.is_open
    assert sat.view.who.field.isVisible()


def test_of_two_with_names_nobody_else_is_asked_about(sat: Sat) -> None:
    sat.ask(replace(SAME, one=16, other=17, name="Ann"))
    bar = sat.view.bar
    assert not bar.stranger_button.isVisible()
    assert not bar.else_button.isVisible()
    assert [sat.view.left.name.text(), sat.view.right.name.text()] == ["Tom", "Ann"]
    sat.type("x")
    assert not sat.view.who.is_open


def test_the_keyboard_is_left_to_whoever_has_it(sat: Sat) -> None:
    sat.ask(SARAH)
    other = QWidget()
    sat.qtbot.addWidget(other)
    sat.page._parts.tabs.setFocus()
    field = sat.page._parts.tabs.findChildren(Button)[0]
    field.setFocus()
    sat.page.set_queue(queue_of(WHO))
    assert sat.focus() is field


# What comes meanwhile.


def test_a_new_queue_never_replaces_what_is_looked_at(sat: Sat) -> None:
    sat.ask(SARAH, SAME)
    sat.page.set_queue(queue_of(WHO, APART, SARAH))
    assert sat.key == SARAH.key
    assert summary(sat) == "3 answers would settle 46 photos"
    sat.type("y")
    assert sat.key == WHO.key


def test_nobody_is_told_of_a_question_they_have_not_seen(sat: Sat) -> None:
    sat.page.hide()
    sat.page.set_queue(queue_of(SARAH, SAME))
    sat.page.set_queue(queue_of(SAME, APART))
    sat.page.show()
    sat.page.set_queue(queue_of(APART, WHO))
    assert sat.key == APART.key
    assert sat.notice() == ""
    sat.page.set_queue(queue_of(APART, WHO))
    assert sat.key == APART.key


def test_a_pointless_question_gives_way_and_an_answer_meant_for_it_does_not_count(sat: Sat) -> None:
    sat.ask(SARAH, SAME, APART)
    sat.page.set_queue(queue_of(SAME, APART))
    assert sat.key == SAME.key
    assert sat.notice() == "That question was settled meanwhile."
    sat.type("y")
    sat.click(sat.view.bar.no_button)
    assert sat.answers.given == []
    assert sat.notice() == "The question has changed. Look again."
    sat.settle()
    sat.type("y")
    assert sat.answers.given == ["same 14 15: yes"]
    assert sat.notice() == ""


def test_a_name_chosen_too_soon_leaves_a_line_to_write_in(sat: Sat) -> None:
    sat.ask(SARAH)
    sat.page.set_queue(queue_of(WHO))
    sat.view.who.name_given.emit("Sarah")
    assert sat.answers.given == []
    assert sat.view.who.is_open


def test_a_question_stays_while_its_name_is_being_written(sat: Sat) -> None:
    sat.ask(WHO)
    sat.type("zo")
    sat.page.set_queue(queue_of(SAME))
    assert sat.key == WHO.key
    sat.press(KEY.Key_Down)
    sat.press(KEY.Key_Return)
    assert sat.answers.given == ["who 13: person 7"]
    assert sat.key == SAME.key


def test_people_who_come_meanwhile_change_the_names_and_not_the_question(sat: Sat) -> None:
    sat.page.set_people(())
    sat.ask(WHO)
    sat.type("gr")
    sat.page.set_people([*PEOPLE, person(99, "Greta", 1)])
    assert sat.view.who.field.text() == "gr"
    assert "Greta (1 photo)" in [line.said for line in sat.view.who.list.lines]


def test_an_answer_that_was_not_kept_comes_next_and_it_is_said(sat: Sat) -> None:
    sat.ask(SARAH, SAME, APART)
    sat.type("y")
    sat.page.give_back(SARAH)
    assert sat.key == SAME.key
    assert sat.notice() == "Your last answer was not kept. It is asked again."
    sat.type("n")
    assert sat.key == SARAH.key


# Undo.


@pytest.mark.parametrize("by", ["u", "ctrl z", "button"])
def test_undo_asks_the_last_question_again(sat: Sat, by: str) -> None:
    sat.ask(SARAH, SAME, APART)
    sat.type("yn")
    if by == "u":
        sat.type("u")
    elif by == "ctrl z":
        sat.press(KEY.Key_Z, control=True)
    else:
        sat.click(sat.view.bar.undo_button)
    assert sat.answers.given[2:] == ["undo"]
    assert sat.key == SAME.key
    sat.type("u")
    assert sat.key == SARAH.key
    assert not sat.view.bar.undo_button.isEnabled()
    sat.type("u")
    assert sat.answers.given[3:] == ["undo"]


def test_ctrl_z_in_the_empty_line_takes_the_last_answer_back(sat: Sat) -> None:
    sat.ask(WHO, replace(WHO, key="who 20", one=20))
    sat.type("Zora")
    sat.press(KEY.Key_Return)
    assert sat.key == "who 20"
    sat.press(KEY.Key_Z, control=True)
    assert sat.key == WHO.key
    assert sat.answers.given == ["who 13: Zora", "undo"]
    assert sat.view.who.field.text() == ""


def test_ctrl_z_takes_back_letters_first(sat: Sat) -> None:
    sat.page._begun.clock = iter(range(99)).__next__  # somebody who looks before they type
    sat.ask(SARAH, WHO)
    sat.type("y")
    sat.type("ab")
    sat.press(KEY.Key_Z, control=True)
    assert sat.key == WHO.key
    assert sat.view.who.field.text() == ""


def test_putting_off_is_taken_back_without_the_library(sat: Sat) -> None:
    sat.ask(SARAH, SAME)
    sat.type("su")
    assert sat.key == SARAH.key
    assert sat.answers.given == ["is 12 5: later"]


def test_ctrl_z_before_any_answer_is_the_programs(sat: Sat) -> None:
    sat.ask(SARAH)
    sat.press(KEY.Key_Z, control=True)
    assert sat.answers.given == ["undo"]
    assert sat.key == SARAH.key


# How much there is, and when there is nothing.


def test_it_says_how_much_there_is_and_how_far_one_has_come(sat: Sat) -> None:
    counts: list[int] = []
    sat.page.count_changed.connect(counts.append)
    sat.ask(SARAH, SAME, APART)
    assert summary(sat) == "3 answers would settle 22 photos"
    sat.type("y")
    assert summary(sat) == "2 answers would settle 8 photos"
    assert sat.page._parts._progress.text() == "1 answered, 14 photos settled"
    assert counts == [3, 2]


def test_the_end_says_what_was_settled_and_who_may_stay_unnamed(sat: Sat) -> None:
    sat.ask(SARAH, SAME)
    sat.type("ys")
    assert rest(sat).isVisible()
    assert rest(sat).sentence == "Nothing left that is worth asking."
    assert rest(sat).more.splitlines() == [
        "14 photos were settled.",
        "31 faces were seen once or twice and can stay unnamed.",
    ]
    with sat.qtbot.waitSignal(sat.page.people_wanted):
        QTest.mouseClick(rest(sat).first, LEFT)
    assert rest(sat).second.text() == "Ask the one I skipped"
    QTest.mouseClick(rest(sat).second, LEFT)
    assert sat.key == SAME.key
    sat.type("y")
    assert sat.answers.given[-1] == "same 14 15: yes"


def test_at_the_end_the_keyboard_stays_on_the_page(sat: Sat) -> None:
    after = QPushButton("Elsewhere", sat.window)
    after.show()
    sat.ask(SARAH)
    sat.type("y")
    assert sat.focus() is rest(sat).first
    sat.press(KEY.Key_Z, control=True)
    assert sat.key == SARAH.key
    assert sat.focus() is sat.view.sentence


def test_before_anything_is_known_it_looks_and_while_it_scans_it_waits(sat: Sat) -> None:
    assert rest(sat).sentence == "Looking for what is worth asking…"
    sat.page.set_queue(queue_of(left=0))
    sat.page.set_scanning(True)
    assert rest(sat).sentence == "Faces are still being found."
    sat.page.set_scanning(False)
    assert rest(sat).sentence == "Nothing left that is worth asking."
    sat.page.set_people(())
    assert rest(sat).sentence == "Nobody to ask about yet."
    sat.page.set_queue(queue_of(WHO))
    assert sat.key == WHO.key


def test_between_two_queues_it_looks_for_more_and_is_not_at_the_end(sat: Sat) -> None:
    sat.ask(SARAH)
    sat.page.set_looking(True)
    sat.type("y")
    assert rest(sat).sentence == "Looking for what is worth asking…"
    sat.page.set_looking(False)
    assert rest(sat).sentence == "Nothing left that is worth asking."


# Pictures.


def test_the_photo_opens_and_shows_where_the_face_is(sat: Sat) -> None:
    sat.ask(SARAH)
    sat.page.set_marks({SARAH.key: QRectF(0.1, 0.2, 0.3, 0.4)})
    assert sat.view.photo.mark == QRectF(0.1, 0.2, 0.3, 0.4)
    with sat.qtbot.waitSignal(sat.page.photo_opened) as opened:
        QTest.mouseClick(sat.view.photo, LEFT)
    assert opened.args == [1012]


def test_the_next_questions_are_told_ahead_the_one_on_screen_first(sat: Sat) -> None:
    told: list[list[str]] = []
    sat.page.coming.connect(lambda coming: told.append([question.key for question in coming]))
    sat.ask(*ALL)
    sat.type("y")
    assert told == [[one.key for one in ALL[:4]], [one.key for one in ALL[1:5]]]


def test_pictures_that_arrive_late_are_shown(qtbot: QtBot) -> None:
    asked: list[tuple[str, int]] = []
    images = ImageCache(lambda kind, ids: asked.extend((kind, one) for one in ids))
    sat = Sat(qtbot, images)
    sat.ask(SARAH)
    sat.view.grab()
    qtbot.waitUntil(lambda: (FACE, 121) in asked and (FACE, 51) in asked and (PHOTO, 1012) in asked)
    images.deliver(FACE, {121: jpeg("#c02020")})
    face = sat.view.left.face
    shade = face.grab().toImage().pixelColor(face.rect().center())
    assert shade.red() > 150
    assert shade.green() < 80


def test_faces_asked_about_are_all_shown_and_not_only_six(sat: Sat) -> None:
    about = tuple(range(200, 212))
    sat.ask(replace(LOOSE, about=about, faces=about[:6]))
    assert sat.view.left.more.faces == about[1:]
    assert sat.sentence == "Are these 12 faces all Zoë?"
    assert sat.view.left.count.text() == "2 photos", "in the unit of the other side"


# Words.


def test_likelihood_is_in_words_and_at_most_one_number_is_told(sat: Sat) -> None:
    sat.ask(SARAH, SAME, APART)
    assert sat.view.likely.text() == "Very likely the same person (about 97 in 100)."
    sat.type("y")
    assert sat.view.likely.text() == "Probably the same person."
    assert sat.view.evidence.text() == "Similarity: 74%."
    sat.type("y")
    assert sat.view.likely.text() == "Probably two different people (about 83 in 100)."


def test_a_long_name_gives_way_and_the_question_never(sat: Sat) -> None:
    name = "Maximiliane Annegret " * 10
    sat.ask(replace(SARAH, name=name))
    shown = sat.view.sentence.text()
    assert shown.startswith("Is this ")
    assert shown.endswith("?")
    assert sat.view.sentence.fontMetrics().horizontalAdvance(shown) <= sat.view.sentence.width()


@pytest.mark.parametrize("following", [SAME, WHO])
def test_a_name_that_begins_like_an_answer_is_a_name(sat: Sat, following: Question) -> None:
    sat.ask(SARAH, following, APART)
    sat.type("Nora")
    assert sat.key == SARAH.key
    assert sat.view.who.field.text() == "Nora"
    sat.press(KEY.Key_Return)
    assert sat.answers.given[-1] == "is 12 5: Nora"
    assert sat.key == following.key


def test_letters_of_a_name_that_all_answer_are_one_with_enter_after_them(sat: Sat) -> None:
    sat.ask(SARAH, SAME, APART, LOOSE)
    sat.type("sunny")
    sat.press(KEY.Key_Return)
    assert sat.key == SARAH.key
    assert sat.view.who.field.text() == "sunny"


def test_after_a_pause_a_letter_begins_a_name_of_its_own(sat: Sat) -> None:
    now = [0.0]
    sat.page._begun.clock = lambda: now[0]
    sat.ask(SARAH, SAME)
    sat.type("n")
    now[0] += 1
    sat.type("ora")
    assert sat.answers.given == ["is 12 5: no"]
    assert (sat.key, sat.view.who.field.text()) == (SAME.key, "ora")


def test_a_question_that_comes_unseen_leaves_the_keyboard_where_somebody_types(
    qtbot: QtBot, sat: Sat
) -> None:
    window = sat.page.window()
    line = QLineEdit(window)
    line.show()
    sat.page.hide()
    line.setFocus()
    left: list[bool] = []
    line.editingFinished.connect(lambda: left.append(True))
    QTest.keyClicks(line, "Ge")
    sat.page.set_queue(queue_of(WHO, SARAH))
    sat.page.set_people(PEOPLE)
    QTest.keyClicks(QApplication.focusWidget() or window, "orge")
    assert line.text() == "George"
    assert left == []

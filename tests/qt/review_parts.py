"""Questions to ask, a page to ask them on, and an ear for the answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.person import Person
from models.review import Asked, Question, Queue
from tests.qt.page_data import no_images, person
from ui.review.buttons import KeyButton
from ui.review.question_view import QuestionView
from ui.review.review_page import SETTLING_MS, ReviewPage
from ui.shared.images import ImageCache

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
PATIENCE = 20 * SETTLING_MS

PEOPLE: tuple[Person, ...] = (
    person(5, "Sarah", 212),
    person(7, "Zoë", 9),
    person(16, "Tom", 20),
    person(17, "Ann", 4),
)

SARAH = Question(
    "is 12 5",
    Asked.IS,
    12,
    5,
    "Sarah",
    (121, 122, 123),
    (51, 52),
    (),
    1012,
    14,
    212,
    0.97,
    14,
    ("She is 3 years older in these photos.", "Both were seen on one day."),
)
WHO = Question("who 13", Asked.WHO, 13, None, None, (131, 132), (), (), 1013, 30, 0, None, 30)
SAME = Question(
    "same 14 15", Asked.SAME, 14, 15, None, (141,), (151, 152), (), 1014, 6, 8, 0.88, 6, ("Similarity: 74%",)
)
APART = Question(
    "apart 16 161", Asked.APART, 16, None, "Tom", (161,), (162,), (161, 163), 1016, 2, 18, 0.83, 2
)
LOOSE = Question(
    "are 181+182 7", Asked.IS, None, 7, "Zoë", (181, 182), (71,), (181, 182), 1018, 2, 9, 0.91, 2
)
ALL = (SARAH, WHO, SAME, APART, LOOSE)


def same(number: int, **changes: Any) -> Question:
    """Two groups that look alike."""
    pair = Question(
        f"same {number} {number + 1}",
        Asked.SAME,
        number,
        number + 1,
        None,
        (number * 10,),
        (number * 10 + 1,),
        (),
        1000 + number,
        3,
        4,
        0.9,
        3,
        ("Both were seen on one day.",),
    )
    return replace(pair, **changes)


def queue_of(*questions: Question, left: int = 31) -> Queue:
    return Queue(questions, sum(question.resolves for question in questions), left)


class Answers:
    """What a page said, in order."""

    def __init__(self, page: ReviewPage) -> None:
        self.given: list[str] = []
        page.answered.connect(lambda asked, yes: self.given.append(f"{asked.key}: {'yes' if yes else 'no'}"))
        page.named.connect(lambda asked, typed: self.given.append(f"{asked.key}: {typed}"))
        page.person_chosen.connect(lambda asked, who: self.given.append(f"{asked.key}: person {who}"))
        page.stranger.connect(lambda asked: self.given.append(f"{asked.key}: stranger"))
        page.skipped.connect(lambda asked: self.given.append(f"{asked.key}: later"))
        page.undo_wanted.connect(lambda: self.given.append("undo"))


class Sat:
    """Somebody sitting at the page."""

    def __init__(self, qtbot: QtBot, images: ImageCache | None = None) -> None:
        self.qtbot = qtbot
        self.page = ReviewPage(images or no_images())
        self.answers = Answers(self.page)
        # As in the program: a window whose only child it is would send Tab from its end to the question.
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.window.resize(1000, 640)
        self.page.set_people(PEOPLE)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def ask(self, *questions: Question, left: int = 31) -> None:
        """A queue comes."""
        self.page.set_queue(queue_of(*questions, left=left))
        self.page.setFocus()

    @property
    def view(self) -> QuestionView:
        """What shows the question."""
        view = self.page.findChild(QuestionView)
        assert isinstance(view, QuestionView)
        return view

    @property
    def key(self) -> str:
        """Of the question on screen; empty if none is."""
        question = self.view.question
        return question.key if self.view.isVisible() and question is not None else ""

    @property
    def sentence(self) -> str:
        """What it asks."""
        return self.view.sentence.accessibleName()

    def press(self, *keys: Qt.Key, control: bool = False) -> None:
        """Keys, where the keyboard is."""
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(self.focus(), key, held)

    def type(self, text: str) -> None:
        """Letters, wherever the keyboard is when each of them comes."""
        for letter in text:
            QTest.keyClicks(self.focus(), letter)

    def focus(self) -> QWidget:
        """Who gets the keys."""
        return QApplication.focusWidget() or self.page

    def click(self, button: KeyButton, at: QPoint | None = None) -> None:
        """The mouse, in the middle of a button."""
        QTest.mouseClick(button, LEFT, pos=at or button.rect().center())

    def notice(self) -> str:
        """What is said in passing."""
        return self.page._parts.notice.text()

    def settle(self) -> None:
        """Wait until answers count again."""
        self.qtbot.waitUntil(lambda: not self.page._settling.isActive(), timeout=PATIENCE)

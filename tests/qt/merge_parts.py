"""Faces and people to ask about, and an ear for the answers."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import PIL.Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from models.face import DetectedFace
from models.geometry import Box
from models.person import Person
from models.suggestion import Candidate, DrawnFace, Suggestion
from ui.merge_question import Question
from ui.merge_suggestion_dialog import MergeSuggestionDialog

SARAH = Candidate(101, "face_000", "Sarah", 0.892, 12, 1)
TOM = Candidate(102, "face_001", "Tom & <b>Jerry</b>", 0.743, 1, 2)
NOBODY = Candidate(103, "face_002", None, 0.714, 4, 3)
MARYAM = Candidate(104, "face_003", "مريم الزهراء", 0.662, 1340, None)

PEOPLE = [
    Person(101, "face_000", "Sarah", 12, 15, 1, True),
    Person(103, "face_002", None, 4, 4, 3, False),
    Person(104, "face_003", "مريم الزهراء", 1340, 1400, None, True),
    Person(109, "face_008", "Zoë", 2, 2, 9, True),
]


def picture(colour: str = "#808080") -> QImage:
    image = QImage(192, 192, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def jpeg() -> bytes:
    file = io.BytesIO()
    PIL.Image.new("RGB", (192, 192), "#aa3322").save(file, "JPEG")
    return file.getvalue()


def drawn(
    *candidates: Candidate, weak: bool = False, doubts: tuple[str, ...] = (), chip: bytes | None = None
) -> DrawnFace:
    embedding = np.zeros(512, np.float32)
    embedding[0] = 1
    crop = np.zeros((112, 112, 3), np.uint8)
    found = DetectedFace(Box(10, 10, 50, 50), None, 0.0, 0.8, embedding, crop, weak)
    suggestion = Suggestion(12, 0.6, candidates)
    shown = jpeg() if chip is None else chip
    return DrawnFace(7, found, suggestion, None, shown, "fake-0001", doubts)


def question(draft: int, *candidates: Candidate, **more: Any) -> Question:
    """Whose the face of this draft is; `more` as for `drawn`."""
    chips = {101: picture(), 102: QPixmap.fromImage(picture("#123456")), 103: None}
    return Question(draft, drawn(*candidates, **more), chips)


class Answers:
    """What a dialog said, in order."""

    def __init__(self, dialog: MergeSuggestionDialog) -> None:
        self.given: list[str] = []
        dialog.merged.connect(lambda draft, person_id: self.given.append(f"merged {draft} {person_id}"))
        dialog.kept.connect(lambda draft, name: self.given.append(f"kept {draft} {name}".strip()))
        dialog.postponed.connect(lambda draft: self.given.append(f"postponed {draft}"))
        dialog.finished.connect(lambda: self.given.append("finished"))


def three() -> tuple[Question, Question, Question]:
    return question(11, SARAH, TOM), question(12, TOM), question(13, MARYAM, SARAH, NOBODY)


def opened(qtbot: QtBot, *questions: Question, **more: Any) -> tuple[MergeSuggestionDialog, Answers]:
    """A dialog in front of everything; `more` as for the dialog."""
    dialog = MergeSuggestionDialog(questions, people=PEOPLE, **more)
    qtbot.addWidget(dialog)
    answers = Answers(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog, answers


def press(dialog: MergeSuggestionDialog, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(dialog.focusWidget() or dialog, key)


def hold(dialog: MergeSuggestionDialog, key: Qt.Key) -> None:
    """A key that is down already says so again."""
    held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(dialog.focusWidget() or dialog, held)


def shown(dialog: MergeSuggestionDialog) -> list[str]:
    """What it says of the question; its keys are said below by other words."""
    labels = [label for label in dialog.findChildren(QLabel) if label not in dialog.keys.lines]
    return [label.text() for label in labels if label.isVisible() and label.text()]


def keys(dialog: MergeSuggestionDialog) -> list[str]:
    """The keys it says can be pressed."""
    return [line.text() for line in dialog.keys.lines if line.isVisible()]


def words(dialog: MergeSuggestionDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]

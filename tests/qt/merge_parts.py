"""Faces and people to ask about, and an ear for the answers."""

from __future__ import annotations

import io

import numpy as np
import PIL.Image
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel

from models.face import DetectedFace
from models.geometry import Box
from models.suggestion import Candidate, DrawnFace, Suggestion
from ui.merge_suggestion_dialog import MergeSuggestionDialog

SARAH = Candidate(101, "face_000", "Sarah", 0.892, 12, 1)
TOM = Candidate(102, "face_001", "Tom & <b>Jerry</b>", 0.743, 1, 2)
NOBODY = Candidate(103, "face_002", None, 0.714, 4, 3)
MARYAM = Candidate(104, "face_003", "مريم الزهراء", 0.662, 1340, None)


def picture(colour: str = "#808080") -> QImage:
    image = QImage(192, 192, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def jpeg() -> bytes:
    file = io.BytesIO()
    PIL.Image.new("RGB", (192, 192), "#aa3322").save(file, "JPEG")
    return file.getvalue()


def drawn(*candidates: Candidate, weak: bool = False, chip: bytes | None = None) -> DrawnFace:
    embedding = np.zeros(512, np.float32)
    embedding[0] = 1
    crop = np.zeros((112, 112, 3), np.uint8)
    found = DetectedFace(Box(10, 10, 50, 50), None, 0.0, 0.8, embedding, crop, weak)
    return DrawnFace(
        7, found, Suggestion(12, 0.6, candidates), None, jpeg() if chip is None else chip, "fake-0001"
    )


class Answers:
    """What a dialog said, in order."""

    def __init__(self, dialog: MergeSuggestionDialog) -> None:
        self.given: list[str] = []
        dialog.merged.connect(lambda person_id: self.given.append(f"merged {person_id}"))
        dialog.kept.connect(lambda: self.given.append("kept"))
        dialog.postponed.connect(lambda: self.given.append("postponed"))


def words(dialog: MergeSuggestionDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]

"""The candidate's own faces most like the one in question, with their dates: what a likeness rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from config.language import tr
from models.suggestion import NearFace
from ui.crop.candidates import FacePicture, Picture
from ui.shared import theme
from ui.shared.labels import Label
from ui.shared.moments import short_day_words

SHOWN = 2
_SIDE = 44


class NearRow(QWidget):
    """Two small faces and when they were taken."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_S)
        row.addStretch(1)
        self._heading = Label(tr("Most alike:"), theme.SECONDARY_SIZE, "secondary", parent=self)
        row.addWidget(self._heading)
        self._faces = [
            (FacePicture(_SIDE, "", self), Label("", theme.SECONDARY_SIZE, parent=self)) for _ in range(SHOWN)
        ]
        for picture, words in self._faces:
            row.addSpacing(theme.SPACE_S)
            row.addWidget(picture)
            row.addWidget(words)
        row.addStretch(1)
        self.setFixedHeight(_SIDE)

    def show_faces(self, near: Sequence[NearFace], pictures: Mapping[int, Picture]) -> None:
        """Show the first of these; the row keeps its height, so that nothing jumps."""
        self._heading.setVisible(bool(near))
        for place, (picture, words) in enumerate(self._faces):
            there = place < len(near)
            picture.setVisible(there)
            words.setVisible(there)
            if there:
                face = near[place]
                day, alike = day_of(face.taken_at), max(0, round(100 * face.similarity))
                picture.show_picture(pictures.get(face.face_id))
                picture.setAccessibleName(
                    tr("A face of theirs, {day}, {percent}% similar", day=day, percent=alike)
                )
                words.setText(f"{day}\n{tr('{percent}%', percent=alike)}")
                words.setAlignment(Qt.AlignmentFlag.AlignVCenter)


def day_of(taken_at: str | None) -> str:
    """`12 May 2015`, or `no date`."""
    if taken_at is None:
        return tr("no date")
    try:
        taken = datetime.fromisoformat(taken_at)
    except ValueError:
        return taken_at[:10]
    return short_day_words(taken)

"""One side of a question: a big face, whose it is, and more faces of theirs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QWidget

from ui.crop.labels import LineLabel
from ui.review.layout import NAME
from ui.review.pictures import BigFace, MoreFaces
from ui.review.words import face_of, more_faces
from ui.shared import theme
from ui.shared.images import ImageCache


class Side:
    """Four widgets in the places a layout gives them.

    Args:
        images: where the faces come from.
        parent: on whom they stand.
    """

    def __init__(self, images: ImageCache, parent: QWidget) -> None:
        self.face = BigFace(images, parent)
        self.name = LineLabel(theme.NAME_SIZE, strong=True, parent=parent)
        self.count = LineLabel(theme.SECONDARY_SIZE, "secondary", parent=parent)
        self.more = MoreFaces(images, parent)
        self._words = QRect()
        for line in (self.name, self.count):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_faces(self, faces: Sequence[int], name: str | None, label: str, count: str) -> None:
        """Be about somebody else.

        Args:
            faces: the first is the big one.
            name: of whom, if they have one.
            label: what stands below the face.
            count: below that.
        """
        self.face.show_face(faces[0] if faces else None, face_of(name))
        self.name.setText(label)
        self.count.setText(count)
        self.more.show_faces(faces[1:], more_faces(len(faces) - 1, name))
        self._place_words()

    def place(self, face: QRect, words: QRect, more: QRect) -> None:
        """Stand there."""
        self.face.setGeometry(face)
        self.more.setGeometry(more)
        self._words = words
        self._place_words()

    def _place_words(self) -> None:
        """Name and count below each other, or in one line, of which the name gives way."""
        words = self._words
        if words.height() >= 2 * NAME:
            self.name.setGeometry(QRect(words.left(), words.top(), words.width(), NAME))
            self.count.setGeometry(QRect(words.left(), words.top() + NAME, words.width(), NAME))
            return
        count = self.count.fontMetrics().horizontalAdvance(self.count.text()) + 1
        wanted = self.name.fontMetrics().horizontalAdvance(self.name.text()) + 1
        name = max(min(wanted, words.width() - count - theme.SPACE_S), 0)
        left = words.left() + max(words.width() - name - theme.SPACE_S - count, 0) // 2
        direction = self.name.layoutDirection()
        for label, start, width in (
            (self.name, left, name),
            (self.count, left + name + theme.SPACE_S, min(count, words.width())),
        ):
            area = QRect(start, words.top(), width, NAME)
            label.setGeometry(QStyle.visualRect(direction, words, area))

    def set_visible(self, visible: bool) -> None:
        """Give way to something else, or come back."""
        for part in (self.face, self.name, self.count, self.more):
            part.setVisible(visible)


def even_out(one: Side, other: Side) -> None:
    """The small faces of both sides are of one size."""
    side = min(one.more.side_wanted, other.more.side_wanted)
    one.more.be_no_larger(side)
    other.more.be_no_larger(side)

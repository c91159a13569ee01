"""The question when somebody types a name that another person already has."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from config.language import mark, tr
from models.person import Person, photos_of
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.images import FACE, ImageCache
from ui.shared.labels import ElidedLabel, Label
from ui.shared.tiles import paint_tile

_FACE, _WIDTH, _SHORT_NAME = 120, 420, 96
_THIS_ONE = mark("this one")


class SameNameDialog(QDialog):
    """Two people, one name: the same person, or not? Esc leaves everything as it was.

    Args:
        name: what was typed.
        known: the person who has that name.
        person: the one it was typed for.
        images: where their faces come from, at once or later.
        parent: the window it belongs to.

    Signals:
        merged: they are the same.
        separate: they are two people of one name.
    """

    merged = Signal()
    separate = Signal()

    def __init__(self, name: str, known: Person, person: Person, images: ImageCache, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Same name"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_L)
        title = ElidedLabel(_title(name, known), size=theme.NAME_SIZE)
        column.addWidget(title)
        column.addLayout(_faces(((known, name), (person, tr(_THIS_ONE))), images))
        column.addWidget(Label(tr("Is this the same person?")))
        column.addLayout(self._buttons())
        column.activate()
        words = title.fontMetrics().horizontalAdvance(_title("", known))
        room = words + _SHORT_NAME + 2 * theme.SPACE_XL
        self.setFixedWidth(max(_WIDTH, column.minimumSize().width(), room))

    def _buttons(self) -> QHBoxLayout:
        same, other = Button(tr("Same person: merge"), "primary"), Button(tr("Different person"))
        same.clicked.connect(self.merged)
        other.clicked.connect(self.separate)
        same.clicked.connect(self.accept)
        other.clicked.connect(self.accept)
        same.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addStretch(1)
        row.addWidget(other)
        row.addWidget(same)
        same.setFocus()
        return row


def _title(name: str, known: Person) -> str:
    return tr("There is already a {name} ({photos}).", name=name, photos=photos_of(known.photos))


def _faces(people: Iterable[tuple[Person, str]], images: ImageCache) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.SPACE_M)
    for person, words in people:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_S)
        caption = ElidedLabel(words, size=theme.SECONDARY_SIZE, tone="secondary")
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        caption.setFixedWidth(_FACE)
        column.addWidget(_Face(person.cover_face_id, words, images))
        column.addWidget(caption)
        row.addLayout(column)
    row.addStretch(1)
    return row


class _Face(QWidget):
    """A face as a rounded tile, which fills when the picture comes."""

    def __init__(self, face_id: int | None, words: str, images: ImageCache) -> None:
        super().__init__()
        self._face_id = face_id
        self._images = images
        self.setFixedSize(_FACE, _FACE)
        self.setAccessibleName(tr("Face: {who}", who=words))
        images.arrived.connect(self._picture_arrived)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tile."""
        picture = None if self._face_id is None else self._images.pixmap(FACE, self._face_id)
        blank = theme.of(self.palette()).line
        paint_tile(QPainter(self), self.rect(), picture, theme.CARD_RADIUS, blank)

    def _picture_arrived(self, kind: str, face_id: int) -> None:
        if kind == FACE and face_id == self._face_id:
            self.update()

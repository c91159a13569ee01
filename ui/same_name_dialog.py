"""The question when somebody types a name that another person already has."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.person import Person, photos_of
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import ElidedLabel, Label
from ui.shared.tiles import paint_tile

_FACE = 120


class SameNameDialog(QDialog):
    """Two people, one name: the same person, or not? Esc leaves everything as it was.

    Signals:
        merged: they are the same.
        separate: they are two people of one name.
    """

    merged = Signal()
    separate = Signal()

    def __init__(
        self, name: str, known: Person, pictures: tuple[QPixmap | None, QPixmap | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Same name")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_L)
        title = ElidedLabel(f"There is already a {name} ({photos_of(known.photos)}).", size=theme.NAME_SIZE)
        column.addWidget(title)
        column.addLayout(self._faces(pictures))
        column.addWidget(Label("Is this the same person?"))
        column.addLayout(self._buttons())
        self.setFixedWidth(420)

    def _faces(self, pictures: tuple[QPixmap | None, QPixmap | None]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_M)
        for picture in pictures:
            row.addWidget(_Face(picture))
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        same, other = Button("Same person: merge", "primary"), Button("Different person")
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


class _Face(QWidget):
    """A face as a rounded tile."""

    def __init__(self, picture: QPixmap | None) -> None:
        super().__init__()
        self._picture = picture
        self.setFixedSize(_FACE, _FACE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tile."""
        blank = theme.of(self.palette()).line
        paint_tile(QPainter(self), self.rect(), self._picture, theme.CARD_RADIUS, blank)

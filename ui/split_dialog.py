"""Are these faces several people? The parts the program sees, and which of them are somebody else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from config.language import tr, trn
from models.person import Person
from services.separating import Part
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.images import FACE, ImageCache
from ui.shared.labels import ElidedLabel, Label
from ui.shared.segmented import Segmented
from ui.shared.tiles import paint_tile

_FACE, _GAP, _SHOWN = 56, 6, 8
_WIDTH, _MOST_HEIGHT = 560, 420
_STAYS, _LEAVES = 0, 1


class SplitDialog(QDialog):
    """Asks of each part whether it stays or is somebody else, who may be named; Esc changes nothing.

    Args:
        person: whose faces they are.
        parts: ids of the faces of each part, the largest first; none where they look like one person.
        images: where the faces come from, at once or later.
        names: that complete what is typed.
        parent: the window it belongs to.

    Signals:
        answered: a list of `Part`: who becomes a person of their own; never empty.
    """

    answered = Signal(list)

    def __init__(
        self,
        person: Person,
        parts: Sequence[Sequence[int]],
        images: ImageCache,
        names: Iterable[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Split"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._person = person
        known = QStringListModel(sorted(set(names), key=str.casefold), self)
        self.rows = [
            PartRow(number, part, images, known, leaves=number > 0) for number, part in enumerate(parts)
        ]
        self.split, self.cancel = Button(tr("Split"), "primary"), Button(tr("Cancel"))
        self.hint = Label("", theme.SECONDARY_SIZE, "secondary")
        self.split.clicked.connect(self._answer)
        self.cancel.clicked.connect(self.reject)
        for row in self.rows:
            row.changed.connect(self._look)
        self._lay_out()
        self._look()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_S)
        who = self._person.name
        if self.rows:
            title = (
                tr("Is all of this {who}?", who=who)
                if self._person.name
                else tr("Is all of this one person?")
            )
            text = _how_it_works()
        else:
            title, text = tr("These faces look like one person."), _how_by_hand()
            self.split.hide()
            self.cancel.setText(tr("Close"))
        column.addWidget(ElidedLabel(title, theme.NAME_SIZE, strong=True))
        explained = Label(text, tone="secondary")
        explained.setWordWrap(True)
        column.addWidget(explained)
        if self.rows:
            column.addSpacing(theme.SPACE_S)
            column.addWidget(self._list(), 1)
        column.addSpacing(theme.SPACE_M)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.hint, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.split)
        column.addLayout(row)
        self.setMinimumWidth(_WIDTH)
        self.resize(_WIDTH, column.totalHeightForWidth(_WIDTH))

    def _list(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_L)
        for row in self.rows:
            column.addWidget(row)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        inside.ensurePolished()
        height = column.sizeHint().height() + theme.SPACE_S
        area.setMinimumHeight(min(height, _MOST_HEIGHT))
        return area

    def _look(self) -> None:
        leaving = sum(len(row.part.faces) for row in self.rows if row.leaves)
        stays = leaving < self._person.faces
        self.split.setEnabled(leaving > 0 and stays)
        self.hint.setText("" if stays else tr("Somebody has to stay."))

    def _answer(self) -> None:
        parts = [row.part for row in self.rows if row.leaves]
        if parts and self.isVisible():
            self.accept()
            self.answered.emit(parts)


def _how_it_works() -> str:
    return tr("They may be several people. Say of each part whether it stays, and who else it is.")


def _how_by_hand() -> str:
    return tr(
        "If some of them are somebody else, select those on the page and press N: they become a new person."
    )


class PartRow(QWidget):
    """Some faces, whether they stay, and a field for the name if they do not.

    Args:
        number: of the part, from 0.
        faces: their ids.
        images: where the faces come from.
        known: names that complete what is typed.
        leaves: whether they are taken for somebody else at first.
    """

    changed = Signal()

    def __init__(
        self, number: int, faces: Sequence[int], images: ImageCache, known: QStringListModel, *, leaves: bool
    ) -> None:
        super().__init__()
        self._faces = tuple(faces)
        count = trn("{n} face", "{n} faces", len(faces))
        told = tr("Part {number}: {faces}", number=number + 1, faces=count)
        self.setAccessibleName(told)
        self.choice = Segmented((tr("Stays"), tr("Somebody else")))
        self.choice.setAccessibleName(told)
        self.field = QLineEdit()
        hint = tr("Name, if you know it")
        self.field.setPlaceholderText(hint)
        self.field.setMinimumWidth(self.field.fontMetrics().horizontalAdvance(hint) + theme.SPACE_XXL)
        self.field.setAccessibleName(tr("Name of part {number}", number=number + 1))
        completer = QCompleter(known, self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self._lay_out(_Faces(self._faces, told, images), count)
        self.choice.chosen.connect(lambda _place: self._turned())
        self.field.textEdited.connect(lambda _text: self.choice.choose(_LEAVES))
        self.choice.choose(_LEAVES if leaves else _STAYS)
        self._turned()

    @property
    def leaves(self) -> bool:
        """Whether it is somebody else."""
        return self.choice.current == _LEAVES

    @property
    def part(self) -> Part:
        """What becomes of it, if it leaves."""
        return Part(self._faces, self.field.text())

    def _lay_out(self, faces: QWidget, count: str) -> None:
        below = QHBoxLayout()
        below.setSpacing(theme.SPACE_S)
        below.addWidget(self.choice)
        # The choice stays where it is whether or not there is a field beside it.
        policy = self.field.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.field.setSizePolicy(policy)
        below.addWidget(self.field, 1)
        above = QHBoxLayout()
        above.setSpacing(theme.SPACE_M)
        above.addWidget(faces, 1)
        above.addWidget(Label(count, theme.SECONDARY_SIZE, "secondary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        column.addLayout(above)
        column.addLayout(below)

    def _turned(self) -> None:
        self.field.setVisible(self.leaves)
        self.changed.emit()


class _Faces(QWidget):
    """The first faces of a part, side by side, as many as there is room for."""

    def __init__(self, faces: Sequence[int], words: str, images: ImageCache) -> None:
        super().__init__()
        self._faces = tuple(faces[:_SHOWN])
        self._images = images
        self.setAccessibleName(words)
        self.setFixedHeight(_FACE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        images.arrived.connect(self._picture_arrived)

    def sizeHint(self) -> QSize:
        """All that are shown."""
        return QSize(len(self._faces) * (_FACE + _GAP) - _GAP, _FACE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rounded tiles; one there is not room for as a whole is left out."""
        painter = QPainter(self)
        blank = theme.of(self.palette()).line
        square = self.rect()
        square.setSize(QSize(_FACE, _FACE))
        for face_id in self._faces:
            if square.right() > self.width():
                return
            picture = self._images.pixmap(FACE, face_id)
            paint_tile(painter, square, picture, theme.RADIUS, blank)
            square.translate(_FACE + _GAP, 0)

    def _picture_arrived(self, kind: str, face_id: int) -> None:
        if kind == FACE and face_id in self._faces:
            self.update()

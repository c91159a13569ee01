"""A list of names to choose among: a tick, some faces, the name, how many faces it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from config.language import count_of, tr
from models.person import photos_of
from models.told import ToldPerson
from ui.shared import icons, theme
from ui.shared.face_rows import FaceList, FaceRowDelegate
from ui.shared.images import ImageCache
from ui.shared.keyed_item_model import Index, KeyedItemModel

_FACE, _BOX, _FACES = 32, 18, 3
_FEWEST = 2
"""Rows there is room for, however few there are."""
_COUNT_ROOM = 0.4
"""Of the room beside the faces, at most."""


class NamesList(FaceList):
    """Everybody is told with a tick; a click or Space turns it.

    Args:
        people: who is told.
        images: where the faces come from.

    Signals:
        ticked: another choice was made.
    """

    ticked = Signal()

    def __init__(self, people: Sequence[ToldPerson], images: ImageCache) -> None:
        super().__init__(tr("Names in your files"), images)
        self._model = _NamesModel(self)
        self._model.set_rows(people)
        self.setModel(self._model)
        self.setItemDelegate(_NameDelegate(self, self._model, images))
        self.setMouseTracking(True)
        self.clicked.connect(self._turn)
        self._model.dataChanged.connect(lambda *_: self.ticked.emit())
        if people:
            self.setCurrentIndex(self._model.index(0))

    @property
    def chosen(self) -> list[ToldPerson]:
        """Those with a tick, in the order shown."""
        return [person for person in self._model.rows if person.name in self._model.ticked]

    def tick_all(self, *, ticked: bool) -> None:
        """Choose all, or none."""
        self._model.tick_all(ticked=ticked)

    def height_of_rows(self) -> int:
        """How high it is where all rows are seen."""
        edges = 2 * self.frameWidth() + self.contentsMargins().top() + self.contentsMargins().bottom()
        return max(len(self._model.rows), _FEWEST) * max(self.sizeHintForRow(0), _FACE) + edges

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns the tick of the current row."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._turn(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _turn(self, index: QModelIndex) -> None:
        turned = self._model.row(index).name not in self._model.ticked
        state = Qt.CheckState.Checked if turned else Qt.CheckState.Unchecked
        self._model.setData(index, state, Qt.ItemDataRole.CheckStateRole)


class _NamesModel(KeyedItemModel[ToldPerson]):
    """The names; those that are new have a tick at first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(lambda person: person.name, parent)
        self.ticked: set[str] = set()
        self.most_faces = 0
        """How many are shown of whoever has most: names stand below each other."""

    def set_rows(self, rows: Sequence[ToldPerson]) -> None:
        """Show these."""
        self.ticked = {person.name for person in rows if person.is_new}
        self.most_faces = min(_FACES, max((len(person.some) for person in rows), default=0))
        super().set_rows(rows)

    def tick_all(self, *, ticked: bool) -> None:
        """All, or none."""
        self.ticked = {person.name for person in self.rows} if ticked else set()
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """As any row, with a tick."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, whether it is chosen, and all of it for who cannot see it."""
        if not index.isValid():
            return None
        person = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return person.name
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if person.name in self.ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            chosen = tr("chosen") if person.name in self.ticked else tr("not chosen")
            return f"{person.name}, {counts(person)}, {chosen}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Turn a tick."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        name = self.row(index).name
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.ticked.add(name)
        else:
            self.ticked.discard(name)
        self.dataChanged.emit(index, index)
        return True


def counts(person: ToldPerson) -> str:
    """How much of somebody is told: `12 faces in 9 photos`, and whether they are known here."""
    told = tr(
        "{faces} in {photos}", faces=count_of(person.faces, "face", "faces"), photos=photos_of(person.photos)
    )
    return tr("{told}, known here", told=told) if person.is_known else told


class _NameDelegate(FaceRowDelegate):
    """A tick, some faces, the name, and how much is told at the end."""

    def __init__(self, view: NamesList, model: _NamesModel, images: ImageCache) -> None:
        super().__init__(view, images, _FACE)
        self._model = model

    def editorEvent(
        self, _event: QEvent, _model: QAbstractItemModel, _option: QStyleOptionViewItem, _index: Index
    ) -> bool:
        """The list turns ticks itself, wherever in the row it is clicked."""
        return False

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        row = QRect(option.rect).adjusted(theme.SPACE_XS, 1, -theme.SPACE_XS, -1)
        tokens = theme.of(self.view.palette())
        person = self._model.row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        states = option.state
        if states & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setBrush(QColor(tokens.hover()))
            painter.drawRoundedRect(row, theme.RADIUS, theme.RADIUS)
        self._paint_tick(painter, row, ticked=person.name in self._model.ticked)
        left = row.x() + _BOX + theme.SPACE_L
        for place in range(self._model.most_faces):
            if place < len(person.some):
                square = QRect(left, row.center().y() - _FACE // 2 + 1, _FACE, _FACE)
                self.paint_tile(painter, square, person.some[place])
            left += _FACE + theme.SPACE_XS
        words = QRect(row)
        words.setLeft(left + theme.SPACE_XS)
        words.setRight(row.right() - theme.SPACE_S)
        self._paint_words(painter, words, person)
        painter.restore()

    def _paint_words(self, painter: QPainter, words: QRect, person: ToldPerson) -> None:
        tokens = theme.of(self.view.palette())
        painter.setFont(theme.font(self.view.font(), theme.SECONDARY_SIZE, tabular=True))
        said = counts(person)
        room = min(painter.fontMetrics().horizontalAdvance(said) + 1, round(words.width() * _COUNT_ROOM))
        room = max(room, words.width() - self._name_width(person) - theme.SPACE_M)
        room = min(room, painter.fontMetrics().horizontalAdvance(said) + 1)
        painter.setPen(QColor(tokens.secondary))
        self.write(painter, QRect(words.right() - room, words.y(), room, words.height()), said)
        painter.setFont(theme.font(self.view.font(), theme.BODY_SIZE))
        painter.setPen(QColor(tokens.text))
        words.setRight(words.right() - room - theme.SPACE_M)
        self.write(painter, words, person.name)

    def _name_width(self, person: ToldPerson) -> int:
        return self.view.fontMetrics().horizontalAdvance(person.name)

    def _paint_tick(self, painter: QPainter, row: QRect, *, ticked: bool) -> None:
        tokens = theme.of(self.view.palette())
        box = QRect(row.x() + theme.SPACE_S, row.center().y() - _BOX // 2, _BOX, _BOX)
        if ticked:
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(box, 4, 4)
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(
                box.x() + 2, box.y() + 2, icons.pixmap("check", tokens.on_accent, _BOX - 4, ratio)
            )
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.field_edge()), 1.5))
        painter.drawRoundedRect(box.toRectF().adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)

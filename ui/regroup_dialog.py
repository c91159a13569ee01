"""What grouping all faces anew would change, shown before anything is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from models.person import Person, photos_of
from models.regrouping import FaceMove
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.images import FACE, ImageCache
from ui.shared.keyed_item_model import Index, KeyedItemModel
from ui.shared.labels import Label
from ui.shared.tiles import paint_tile
from workers.regroup_worker import RegroupPlan

TITLE = "Group all faces anew"

_FACE, _COVER = 48, 28
_SIZE = QSize(560, 560)
_ARROW, _ARROW_WIDTH = "→", 28
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_NO_GROUP = "no group"


class RegroupDialog(QDialog):
    """The faces that would move, from where to where; Apply or Discard. Esc discards.

    Args:
        planned: what would change.
        images: where the faces come from.
        parent: the window it belongs to.

    Signals:
        applied: it shall be done.
    """

    applied = Signal()

    def __init__(self, planned: RegroupPlan, images: ImageCache, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        moves = sorted(planned.summary.moves, key=_by_group)
        self.summary = Label(planned.summary.sentence, theme.NAME_SIZE, strong=True)
        self.summary.setWordWrap(True)
        self._model = _MoveModel(planned.people, self)
        self._model.set_rows(moves)
        self.list = QListView()
        self.list.setAccessibleName("Faces that would move")
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_MoveDelegate(self.list, self._model, images))
        self.list.setVisible(bool(moves))
        images.arrived.connect(self._picture_arrived)
        self._lay_out(bool(moves))

    def _lay_out(self, any_moves: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_M)
        column.addWidget(self.summary)
        kept = Label("Names, and faces you confirmed or placed, stay as they are.", tone="secondary")
        kept.setWordWrap(True)
        column.addWidget(kept)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addStretch(1)
        self.discard = Button("Discard" if any_moves else "Close", "secondary" if any_moves else "primary")
        self.discard.clicked.connect(self.reject)
        row.addWidget(self.discard)
        self.apply = Button("Apply", "primary")
        self.apply.clicked.connect(self.applied)
        self.apply.clicked.connect(self.accept)
        self.apply.setVisible(any_moves)
        row.addWidget(self.apply)
        column.addLayout(row)
        if any_moves:
            self.resize(_SIZE)
        (self.apply if any_moves else self.discard).setFocus()

    def _picture_arrived(self, kind: str, _id: int) -> None:
        if kind == FACE:
            self.list.viewport().update()


def _by_group(move: FaceMove) -> tuple[int, int, int]:
    # Those that go together stand together; None is before everybody.
    before, after = (0 if person is None else person for person in (move.before, move.after))
    return (before, after, move.face_id)


class _MoveModel(KeyedItemModel[FaceMove]):
    """The faces that would move."""

    def __init__(self, people: Mapping[int, Person], parent: QObject) -> None:
        super().__init__(lambda move: move.face_id, parent)
        self._people = people

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """`Sarah → a new group`."""
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            move = self.row(index)
            return f"{self.called(move.before)}  {_ARROW}  {self.called(move.after)}"
        return None

    def cover_of(self, person_id: int | None) -> int | None:
        """The face on a group's card."""
        person = None if person_id is None else self._people.get(person_id)
        return None if person is None else person.cover_face_id

    def called(self, person_id: int | None) -> str:
        """A group in a few words."""
        if person_id is None:
            return _NO_GROUP
        person = self._people.get(person_id)
        if person is None:
            return "a new group"
        return person.name or f"unnamed, {photos_of(person.photos)}"


class _MoveDelegate(QStyledItemDelegate):
    """A face, and from where to where it would go. Only rows that are painted wish for their face."""

    def __init__(self, view: QListView, model: _MoveModel, images: ImageCache) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._images = images

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the face and a little air."""
        return QSize(_FACE, _FACE + theme.SPACE_S)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        row = QRect(option.rect)
        tokens = theme.of(self._view.palette())
        painter.save()
        face = QRect(row.x() + theme.SPACE_XS, row.y() + theme.SPACE_XS, _FACE, _FACE)
        move = self._model.row(index)
        picture = self._images.pixmap(FACE, move.face_id)
        paint_tile(painter, face, picture, theme.RADIUS, tokens.line)
        painter.setFont(self._view.font())
        half = (row.width() - _FACE - 2 * theme.SPACE_L - _ARROW_WIDTH) // 2
        left = face.right() + theme.SPACE_L
        self._paint_group(painter, QRect(left, row.y(), half, row.height()), move.before)
        arrow = QRect(left + half, row.y(), _ARROW_WIDTH, row.height())
        painter.setPen(QColor(tokens.secondary))
        painter.drawText(arrow, int(Qt.AlignmentFlag.AlignCenter), _ARROW)
        after = QRect(arrow.right() + theme.SPACE_S, row.y(), half, row.height())
        self._paint_group(painter, after, move.after)
        painter.restore()

    def _paint_group(self, painter: QPainter, where: QRect, person_id: int | None) -> None:
        """A small face of the group, if it has one, and its name."""
        tokens = theme.of(self._view.palette())
        cover = self._model.cover_of(person_id)
        if cover is not None:
            chip = QRect(where.x(), where.center().y() - _COVER // 2, _COVER, _COVER)
            paint_tile(painter, chip, self._images.pixmap(FACE, cover), theme.RADIUS, tokens.line)
            where = where.adjusted(_COVER + theme.SPACE_S, 0, 0, 0)
        painter.setPen(QColor(tokens.text if person_id is not None else tokens.secondary))
        name = self._model.called(person_id)
        fitting = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, _ONE_LINE, fitting)

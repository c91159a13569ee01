"""What grouping all faces anew would change, shown before anything is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from config.language import mark, tr
from models.person import Person, photos_of
from models.regrouping import FaceMove
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.face_rows import FaceList, FaceRowDelegate
from ui.shared.images import ImageCache
from ui.shared.keyed_item_model import Index, KeyedItemModel
from ui.shared.labels import Label
from workers.regroup_worker import RegroupPlan

TITLE = mark("Group all faces anew")

_FACE, _COVER = 48, 28
_SIZE = QSize(560, 560)
_ARROW, _ARROW_WIDTH = "→", 28
_NO_GROUP = mark("no group")


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
        self.setWindowTitle(tr(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        moves = sorted(planned.summary.moves, key=_by_group)
        self.summary = Label(planned.summary.sentence, theme.NAME_SIZE, strong=True)
        self.summary.setWordWrap(True)
        self._model = _MoveModel(planned.people, self)
        self._model.set_rows(moves)
        self.list = FaceList(tr("Faces that would move"), images)
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_MoveDelegate(self.list, self._model, images))
        self.list.setVisible(bool(moves))
        self._lay_out(bool(moves))

    def _lay_out(self, any_moves: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_M)
        column.addWidget(self.summary)
        kept = Label(tr("Names, and faces you confirmed or placed, stay as they are."), tone="secondary")
        kept.setWordWrap(True)
        column.addWidget(kept)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addStretch(1)
        self.discard = Button(
            tr("Discard") if any_moves else tr("Close"), "secondary" if any_moves else "primary"
        )
        self.discard.clicked.connect(self.reject)
        row.addWidget(self.discard)
        self.apply = Button(tr("Apply"), "primary")
        self.apply.clicked.connect(self.applied)
        self.apply.clicked.connect(self.accept)
        self.apply.setVisible(any_moves)
        row.addWidget(self.apply)
        column.addLayout(row)
        if any_moves:
            self.resize(_SIZE)
        (self.apply if any_moves else self.discard).setFocus()


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
            return tr(_NO_GROUP)
        person = self._people.get(person_id)
        if person is None:
            return tr("a new group")
        return person.name or tr("unnamed, {photos}", photos=photos_of(person.photos))


class _MoveDelegate(FaceRowDelegate):
    """A face, and from where to where it would go."""

    def __init__(self, view: QListView, model: _MoveModel, images: ImageCache) -> None:
        super().__init__(view, images, _FACE)
        self._model = model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        move = self._model.row(index)
        painter.save()
        painter.setFont(self.view.font())
        words = self.paint_face(painter, QRect(option.rect), move.face_id)
        half = (words.width() - _ARROW_WIDTH) // 2
        self._paint_group(painter, QRect(words.topLeft(), QSize(half, words.height())), move.before)
        arrow = QRect(words.x() + half, words.y(), _ARROW_WIDTH, words.height())
        painter.setPen(QColor(theme.of(self.view.palette()).secondary))
        painter.drawText(arrow, int(Qt.AlignmentFlag.AlignCenter), _ARROW)
        self._paint_group(painter, words.adjusted(half + _ARROW_WIDTH, 0, 0, 0), move.after)
        painter.restore()

    def _paint_group(self, painter: QPainter, where: QRect, person_id: int | None) -> None:
        """A small face of the group, if it has one, and its name."""
        tokens = theme.of(self.view.palette())
        cover = self._model.cover_of(person_id)
        if cover is not None:
            self.paint_tile(
                painter, QRect(where.x(), where.center().y() - _COVER // 2, _COVER, _COVER), cover
            )
            where = where.adjusted(_COVER + theme.SPACE_S, 0, 0, 0)
        painter.setPen(QColor(tokens.text if person_id is not None else tokens.secondary))
        self.write(painter, where, self._model.called(person_id))

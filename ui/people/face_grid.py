"""The faces of one person: see at a glance who does not belong, and say so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionViewItem, QWidget

from models.face import NamedFace
from ui.people.face_item_model import FaceItemModel
from ui.shared import theme
from ui.shared.cell_delegate import CellDelegate
from ui.shared.grid_view import GridView
from ui.shared.images import FACE, ImageCache
from ui.shared.tiles import paint_mark, paint_ring, paint_tile
from ui.shared.words import plain_action

_CELL_WIDTH, _INSET = 124, 6
_MARK, _ICON = 22, 14
_ON_PHOTO, _ON_PHOTO_GROUND = "#ffffff", QColor(16, 17, 20, 190)


class FaceGrid(GridView):
    """Chips of faces; Delete, the cross or the menu says that one is somebody else.

    Args:
        images: where the chips come from.
        parent: its owner.
    """

    not_this_person = Signal(list)
    """Ids of faces; never empty."""

    cover_chosen = Signal(int)
    """A face's id."""

    face_confirmed = Signal(list)
    """Ids of faces; never empty."""

    split_off = Signal(list)
    """Ids of faces that are one other person; never empty, never all."""

    photo_opened = Signal(int)
    """The id of a face's photo."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(_CELL_WIDTH, inset=_INSET, parent=parent)
        self._faces = FaceItemModel(self)
        self.setAccessibleName("Faces")
        self.setSelectionMode(GridView.SelectionMode.ExtendedSelection)
        self.setModel(self._faces)
        self.setItemDelegate(_FaceDelegate(self, self._faces, images))
        self.pressed_at.connect(self._clicked)
        self.doubleClicked.connect(self._open_photo)
        self.entered_by_key.connect(self._open_photo)
        self.menu_wanted.connect(self._show_menu)
        images.arrived.connect(self._picture_arrived)

    def set_faces(self, faces: Sequence[NamedFace]) -> None:
        """Show these; selection and what is in view stay."""
        with self.place_kept():
            self._faces.set_rows(faces)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete: not this person, for every selected face, or the current one."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            faces = self._selected() or self._current()
            if faces:
                self.not_this_person.emit(faces)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The cross can be clicked."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        on_cross = index.isValid() and cross_of(self.visualRect(index)).contains(point)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if on_cross else Qt.CursorShape.ArrowCursor
        )
        self.viewport().setToolTip("Not this person" if on_cross else "")

    def _selected(self) -> list[int]:
        return [self._faces.row(place).face.id for place in self.selected_rows()]

    def _current(self) -> list[int]:
        index = self.currentIndex()
        return [self._faces.row(index).face.id] if index.isValid() else []

    def _clicked(self, index: QModelIndex, point: QPoint) -> None:
        if cross_of(self.visualRect(index)).contains(point):
            self.not_this_person.emit([self._faces.row(index).face.id])

    def _open_photo(self, index: QModelIndex) -> None:
        self.photo_opened.emit(self._faces.row(index).face.photo_id)

    def _show_menu(self, index: QModelIndex, point: QPoint) -> None:
        named = self._faces.row(index)
        face_id, photo_id = named.face.id, named.face.photo_id
        chosen = self._selected()
        faces = chosen if face_id in chosen else [face_id]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Open photo", lambda: self.photo_opened.emit(photo_id))
        menu.addAction("Use as cover", lambda: self.cover_chosen.emit(face_id))
        menu.addSeparator()
        if not named.face.confirmed:
            words = f"This is {plain_action(named.name)}" if named.name else "This belongs here"
            menu.addAction(words, lambda: self.face_confirmed.emit(faces))
        menu.addAction("Not this person", lambda: self.not_this_person.emit(faces))
        if len(faces) < len(self._faces.rows):
            words = "These are somebody else" if len(faces) > 1 else "This is somebody else"
            menu.addAction(f"{words}: a new person", lambda: self.split_off.emit(faces))
        menu.popup(point)

    def _picture_arrived(self, kind: str, _id: int) -> None:
        if kind == FACE:
            self.viewport().update()


def chip_of(cell: QRect) -> QRect:
    """Where the chip is in its cell."""
    return cell.adjusted(_INSET, _INSET, -_INSET, -_INSET)


def cross_of(cell: QRect) -> QRect:
    """Where the cross is that says "not this person"."""
    chip = chip_of(cell)
    return QRect(chip.right() - _MARK - 4, chip.top() + 5, _MARK, _MARK)


class _FaceDelegate(CellDelegate[GridView]):
    """A chip; a check where somebody confirmed it, a cross under the pointer."""

    def __init__(self, view: GridView, model: FaceItemModel, images: ImageCache) -> None:
        super().__init__(view)
        self._model = model
        self._images = images

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one chip."""
        face = self._model.row(index).face
        cell = QRect(option.rect)
        chip = chip_of(cell)
        tokens = theme.of(self._view.palette())
        painter.save()
        picture = self._images.pixmap(FACE, face.id)
        paint_tile(painter, chip, picture, theme.CARD_RADIUS, tokens.line)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_ring(painter, chip, theme.CARD_RADIUS, tokens.accent, 2.5)
        elif self._view.shows_focus(index):
            paint_ring(painter, chip, theme.CARD_RADIUS, tokens.secondary)
        if face.confirmed:
            corner = QRect(chip.right() - _MARK - 4, chip.bottom() - _MARK - 4, _MARK, _MARK)
            paint_mark(painter, corner, "check", side=_ICON, ground=_ON_PHOTO_GROUND, colour=_ON_PHOTO)
        if self._view.hover_point(cell) is not None:
            paint_mark(
                painter, cross_of(cell), "close", side=_ICON, ground=_ON_PHOTO_GROUND, colour=_ON_PHOTO
            )
        painter.restore()

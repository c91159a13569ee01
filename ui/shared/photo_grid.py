"""A grid of photos, edge to edge: a click or Enter opens one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from config.language import in_digits, mark, tr
from models.photo import Photo
from ui.shared import icons, theme
from ui.shared.cell_delegate import CellDelegate
from ui.shared.grid_view import GridView
from ui.shared.images import PHOTO, ImageCache
from ui.shared.photo_item_model import PhotoItemModel
from ui.shared.tiles import paint_inner_ring, paint_tile

_CELL_WIDTH = 176
_GAP = 4
# On any photo: white on near-black, whatever the scheme.
_BADGE_GROUND = QColor(16, 17, 20, 170)
_BADGE_TEXT = "#ffffff"
_BADGE_HEIGHT, _BADGE_ICON = 20, 13
MISSING = mark("missing")


class PhotoGrid(GridView):
    """Photos in square tiles.

    Args:
        images: where the thumbnails come from.
        parent: its owner.
    """

    photo_opened = Signal(int)
    """A photo's id."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(_CELL_WIDTH, inset=_GAP // 2, parent=parent)
        self._photos = PhotoItemModel(self)
        self.setAccessibleName(tr("Photos"))
        self.setSelectionMode(GridView.SelectionMode.NoSelection)
        self.setModel(self._photos)
        self.setItemDelegate(_PhotoDelegate(self, self._photos, images))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.pressed_at.connect(self._open)
        self.entered_by_key.connect(self._open)
        images.arrived.connect(self._picture_arrived)

    @property
    def photos(self) -> Sequence[Photo]:
        """What it shows, in order."""
        return self._photos.rows

    def set_photos(self, photos: Sequence[Photo]) -> None:
        """Show these; what is in view stays in view."""
        with self.place_kept():
            self._photos.set_rows(photos)

    def show_others(self, photos: Sequence[Photo]) -> None:
        """Show the answer to another question, from its beginning.

        Nobody looks for what was in view: telling 100,000 photos apart would hold the window up for nothing.
        """
        self._photos.set_rows(())
        self._photos.set_rows(photos)
        self.scrollToTop()

    def reveal(self, photo_id: int) -> None:
        """Bring a photo into view and let the keyboard go on from it; nothing if it is not here."""
        place = self._photos.place_of(photo_id)
        if place is not None:
            index = self._photos.index(place, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _open(self, index: QModelIndex) -> None:
        self.photo_opened.emit(self._photos.row(index).id)

    def _picture_arrived(self, kind: str, _id: int) -> None:
        if kind == PHOTO:
            self.viewport().update()


class _PhotoDelegate(CellDelegate[GridView]):
    """The thumbnail, covering its tile, how many faces it has, and whether its file is missing."""

    def __init__(self, view: GridView, model: PhotoItemModel, images: ImageCache) -> None:
        super().__init__(view)
        self._model = model
        self._images = images

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one tile."""
        photo = self._model.row(index)
        half = _GAP // 2
        tile = QRect(option.rect).adjusted(half, half, -half, -half)
        tokens = theme.of(self._view.palette())
        painter.save()
        paint_tile(painter, tile, self._images.pixmap(PHOTO, photo.id), theme.RADIUS, tokens.line)
        if photo.faces:
            self._paint_badge(painter, tile, "people", in_digits(photo.faces))
        if photo.missing:
            self._paint_badge(painter, tile, "problems", tr(MISSING), leading=True)
        if self._view.shows_focus(index):
            paint_inner_ring(painter, tile, theme.RADIUS, tokens.accent, tokens.background)
        painter.restore()

    def _paint_badge(
        self, painter: QPainter, tile: QRect, icon: icons.IconName, text: str, *, leading: bool = False
    ) -> None:
        painter.setFont(theme.font(self._view.font(), 11, tabular=True))
        width = painter.fontMetrics().horizontalAdvance(text) + _BADGE_ICON + 14
        left = tile.left() + 7 if leading else tile.right() - width - 7
        pill = QRect(left, tile.bottom() - _BADGE_HEIGHT - 7, width + 1, _BADGE_HEIGHT + 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BADGE_GROUND)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        ratio = painter.device().devicePixelRatioF()
        corner = pill.topLeft() + QPoint(6, (pill.height() - _BADGE_ICON) // 2)
        painter.drawPixmap(corner, icons.pixmap(icon, _BADGE_TEXT, _BADGE_ICON, ratio))
        painter.setPen(QColor(_BADGE_TEXT))
        words = pill.adjusted(6 + _BADGE_ICON + 3, 0, -5, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)

"""How a face on a person's page is painted: what was confirmed, what is doubtful, and the cross to say no."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from config.language import tr
from services.person_view import RankedFace
from ui.people.face_item_model import UNSURE, FaceItemModel
from ui.shared import theme
from ui.shared.cell_delegate import CellDelegate
from ui.shared.cutting import cut
from ui.shared.grid_view import GridView
from ui.shared.images import FACE, ImageCache
from ui.shared.tiles import paint_mark, paint_ring, paint_tile

INSET = 6
_MARK, _ICON = 22, 14
_PILL_HEIGHT, _PILL_SIZE, _PILL_INSET = 20, 11, 8
# On any photo, whatever the scheme.
_ON_PHOTO, _ON_PHOTO_GROUND = "#ffffff", QColor(16, 17, 20, 190)
_DOUBT, _DOUBT_GROUND = theme.DARK.unsure, QColor(16, 17, 20, 215)


def chip_of(cell: QRect) -> QRect:
    """Where the chip is in its cell."""
    return cell.adjusted(INSET, INSET, -INSET, -INSET)


def cross_of(cell: QRect) -> QRect:
    """Where the cross is that says "not this person"."""
    chip = chip_of(cell)
    return QRect(chip.right() - _MARK - 4, chip.top() + 5, _MARK, _MARK)


class FaceDelegate(CellDelegate[GridView]):
    """A chip; a check where somebody confirmed it, a word where it is doubtful, a cross under the pointer."""

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
        ranked = self._model.row(index)
        cell = QRect(option.rect)
        chip = chip_of(cell)
        tokens = theme.of(self._view.palette())
        painter.save()
        picture = self._images.pixmap(FACE, ranked.face.face.id)
        paint_tile(painter, chip, picture, theme.CARD_RADIUS, tokens.line)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_ring(painter, chip, theme.CARD_RADIUS, tokens.accent, 2.5)
        if self._view.shows_focus(index):
            # Around the other ring, so that one sees where one is among the selected, too.
            paint_ring(painter, chip.adjusted(-2, -2, 2, 2), theme.CARD_RADIUS + 2, tokens.text)
        self._paint_marks(painter, cell, ranked)
        painter.restore()

    def _paint_marks(self, painter: QPainter, cell: QRect, ranked: RankedFace) -> None:
        chip = chip_of(cell)
        if ranked.face.face.confirmed:
            corner = QRect(chip.right() - _MARK - 4, chip.bottom() - _MARK - 4, _MARK, _MARK)
            paint_mark(painter, corner, "check", side=_ICON, ground=_ON_PHOTO_GROUND, colour=_ON_PHOTO)
        elif ranked.doubtful:
            self._paint_doubt(painter, chip)
        if self._view.hover_point(cell) is not None:
            paint_mark(
                painter, cross_of(cell), "close", side=_ICON, ground=_ON_PHOTO_GROUND, colour=_ON_PHOTO
            )

    def _paint_doubt(self, painter: QPainter, chip: QRect) -> None:
        painter.setFont(theme.font(self._view.font(), _PILL_SIZE, strong=True))
        metrics = painter.fontMetrics()
        words = cut(metrics, tr(UNSURE), chip.width() - 2 * _PILL_INSET - 10)
        width = metrics.horizontalAdvance(words) + 2 * _PILL_INSET
        pill = QRect(chip.left() + 5, chip.bottom() - _PILL_HEIGHT - 4, width, _PILL_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_DOUBT_GROUND)
        painter.drawRoundedRect(pill, _PILL_HEIGHT / 2, _PILL_HEIGHT / 2)
        painter.setPen(QColor(_DOUBT))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)

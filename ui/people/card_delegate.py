"""Paints the cards of the people page."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from models.face import NamedFace
from models.person import Person
from ui.people.card_layout import CardLayout, Part
from ui.people.cards import Card, Fold, can_be_named, caption_of
from ui.people.people_item_model import PeopleItemModel
from ui.shared import theme
from ui.shared.cell_delegate import CellDelegate
from ui.shared.cutting import cut
from ui.shared.grid_view import GridView
from ui.shared.images import FACE, ImageCache
from ui.shared.name_field import INVITATION
from ui.shared.tiles import paint_ring, paint_tile

_MOSAIC_GAP = 3
_GONE = 0.3
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class CardDelegate(CellDelegate[GridView]):
    """A face as a rounded square, the name below it, and how often it is seen."""

    def __init__(self, view: GridView, model: PeopleItemModel, images: ImageCache) -> None:
        super().__init__(view)
        self._model = model
        self._images = images

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one card."""
        card = self._model.row(index)
        cell = QRect(option.rect)
        layout = CardLayout.of(cell)
        tokens = theme.of(self._view.palette())
        pointer = self._view.hover_point(cell)
        gone = self._model.is_gone(index)
        hovered = layout.part_at(pointer) if pointer is not None and not gone else Part.NOTHING
        focused = self._view.shows_focus(index) and not gone
        painter.save()
        painter.setOpacity(_GONE if gone else 1.0)
        self._paint_picture(painter, layout.face, card, tokens)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_ring(painter, layout.face, theme.CARD_RADIUS, tokens.accent, 2.5)
        elif focused:
            paint_ring(painter, layout.face, theme.CARD_RADIUS, tokens.secondary)
        self._paint_name(painter, layout, card, tokens, invited=hovered in {Part.NAME, Part.FACE} or focused)
        self._paint_count(painter, layout.count, card, tokens, linked=hovered == Part.COUNT)
        painter.restore()

    def _paint_picture(self, painter: QPainter, rect: QRect, card: Card, tokens: theme.Theme) -> None:
        if isinstance(card, Fold):
            self._paint_mosaic(painter, rect, card, tokens)
        else:
            face_id = card.cover_face_id if isinstance(card, Person) else card.face.id
            paint_tile(painter, rect, self._face(face_id), theme.CARD_RADIUS, tokens.line)

    def _paint_mosaic(self, painter: QPainter, rect: QRect, fold: Fold, tokens: theme.Theme) -> None:
        side = (rect.width() - _MOSAIC_GAP) // 2
        step = rect.width() - side
        for place in range(4):
            square = QRect(rect.x() + place % 2 * step, rect.y() + place // 2 * step, side, side)
            face = self._face(fold.faces[place]) if place < len(fold.faces) else None
            paint_tile(painter, square, face, theme.RADIUS, tokens.line)

    def _paint_name(
        self, painter: QPainter, layout: CardLayout, card: Card, tokens: theme.Theme, *, invited: bool
    ) -> None:
        name = caption_of(card)[0]
        asks = can_be_named(card)
        if asks and invited:
            name = INVITATION
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.edge()), 1))
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(layout.field.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setFont(theme.font(self._view.font(), theme.NAME_SIZE, tabular=isinstance(card, Fold)))
        self._write(painter, layout.name, name, tokens.secondary if asks else tokens.text)

    def _paint_count(
        self, painter: QPainter, rect: QRect, card: Card, tokens: theme.Theme, *, linked: bool
    ) -> None:
        if isinstance(card, NamedFace):
            return
        text = caption_of(card)[1]
        painter.setFont(theme.font(self._view.font(), theme.SECONDARY_SIZE, tabular=True))
        self._write(
            painter,
            rect,
            f"{text} ›" if linked else text,  # noqa: RUF001
            tokens.accent if linked else tokens.secondary,
        )

    def _write(self, painter: QPainter, rect: QRect, text: str, colour: str) -> None:
        painter.setPen(QColor(colour))
        fitting = cut(painter.fontMetrics(), text, rect.width())
        painter.drawText(rect, _ONE_LINE, fitting)

    def _face(self, face_id: int | None) -> QPixmap | None:
        return None if face_id is None else self._images.pixmap(FACE, face_id)

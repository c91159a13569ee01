"""Paints the cards of the people page."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from config.language import tr
from models.face import NamedFace
from models.person import Person
from models.review import Guess
from ui.people.card_layout import CardLayout, Part
from ui.people.cards import Card, Fold, can_be_named, caption_of, has_card
from ui.people.people_item_model import PeopleItemModel
from ui.shared import icons, theme
from ui.shared.cell_delegate import CellDelegate
from ui.shared.cutting import cut
from ui.shared.grid_view import GridView
from ui.shared.images import FACE, ImageCache
from ui.shared.name_field import INVITATION
from ui.shared.tiles import paint_mark, paint_ring, paint_tile

_MOSAIC_GAP = 3
_GONE = 0.3
_CHIP_PAD = 10
_STAR = 16
STAR_GROUND = QColor(16, 17, 20, 190)
"""What a star stands on, on a photo of any colours."""
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_SIDES = {
    Qt.LayoutDirection.LeftToRight: int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute),
    Qt.LayoutDirection.RightToLeft: int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute),
}


class CardDelegate(CellDelegate[GridView]):
    """A face as a rounded square, the name below it, and how often it is seen.

    Attributes:
        target: the row a dragged card would be merged into, which is marked; -1 if none is.
    """

    def __init__(self, view: GridView, model: PeopleItemModel, images: ImageCache) -> None:
        super().__init__(view)
        self._model = model
        self._images = images
        self.target = -1

    def layout_of(self, index: QModelIndex | QPersistentModelIndex, cell: QRect) -> CardLayout:
        """Where the parts of a card are in its cell, with the guess it shows."""
        guess = self._model.guess(index)
        mirrored = self._view.isRightToLeft()
        if guess is None:
            return CardLayout.of(cell, mirrored=mirrored)
        metrics = QFontMetrics(theme.font(self._view.font(), theme.BODY_SIZE))
        width = metrics.horizontalAdvance(chip_words(guess)) + 2 * _CHIP_PAD
        return CardLayout.of(cell, width, mirrored=mirrored)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one card."""
        card = self._model.row(index)
        cell = QRect(option.rect)
        layout = self.layout_of(index, cell)
        tokens = theme.of(self._view.palette())
        gone = self._model.is_gone(index)
        pointer = None if gone else self._view.hover_point(cell)
        hovered = Part.NOTHING if pointer is None else layout.part_at(pointer, starred=can_have_star(card))
        focused = self._view.shows_focus(index) and not gone
        painter.save()
        painter.setOpacity(_GONE if gone else 1.0)
        self._paint_picture(painter, layout.face, card, tokens)
        if index.row() == self.target:
            paint_ring(painter, layout.face, theme.CARD_RADIUS, tokens.accent, 3.5)
        elif option.state & QStyle.StateFlag.State_Selected:
            paint_ring(painter, layout.face, theme.CARD_RADIUS, tokens.accent, 2.5)
            if focused:
                # Around the other ring, so that one sees where one is among the selected, too.
                outer = layout.face.adjusted(-2, -2, 2, 2)
                paint_ring(painter, outer, theme.CARD_RADIUS + 2, tokens.text)
        elif focused:
            paint_ring(painter, layout.face, theme.CARD_RADIUS, tokens.secondary)
        if can_have_star(card):
            _paint_star(painter, layout.star, card, near=pointer is not None, over=hovered is Part.STAR)
        invited = focused or hovered in {Part.NAME, Part.FACE}
        self._paint_name(painter, layout, card, tokens, invited=invited, guess=self._model.guess(index))
        if not layout.chip.isEmpty():
            self._paint_chip(painter, index, layout.chip, tokens, hovered=hovered is Part.CHIP)
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
        self,
        painter: QPainter,
        layout: CardLayout,
        card: Card,
        tokens: theme.Theme,
        *,
        invited: bool,
        guess: Guess | None,
    ) -> None:
        name = caption_of(card)[0]
        asks = can_be_named(card)
        if asks and invited:
            name = tr(INVITATION)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.edge()), 1))
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(layout.field.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if guess is None:
            painter.setFont(theme.font(self._view.font(), theme.NAME_SIZE, tabular=isinstance(card, Fold)))
            self._write(painter, layout.name, name, tokens.secondary if asks else tokens.text)

    def _paint_chip(
        self,
        painter: QPainter,
        index: QModelIndex | QPersistentModelIndex,
        chip: QRect,
        tokens: theme.Theme,
        *,
        hovered: bool,
    ) -> None:
        guess = self._model.guess(index)
        if guess is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.mix(tokens.surface, tokens.accent, 1 if hovered else 0.45)), 1))
        painter.setBrush(QColor(tokens.accent if hovered else tokens.surface))
        painter.drawRoundedRect(chip.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.setFont(theme.font(self._view.font(), theme.BODY_SIZE))
        words = chip.adjusted(_CHIP_PAD, 0, -_CHIP_PAD + 1, 0)
        # The question mark stays, however long the name is.
        room = words.width() - painter.fontMetrics().horizontalAdvance(chip_words(guess, ""))
        name = cut(painter.fontMetrics(), guess.name, room)
        painter.setPen(QColor(tokens.on_accent if hovered else tokens.accent))
        painter.drawText(words, _ONE_LINE | self._side(), chip_words(guess, name))

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
        painter.drawText(rect, _ONE_LINE | self._side(), fitting)

    def _side(self) -> int:
        # Of the window, not of the name: all names of a column begin, or end, at one line.
        return _SIDES.get(self._view.layoutDirection(), 0)

    def _face(self, face_id: int | None) -> QPixmap | None:
        return None if face_id is None else self._images.pixmap(FACE, face_id)


def chip_words(guess: Guess, name: str | None = None) -> str:
    """`Sarah?`; with another form of the name, where there is no room for all of it."""
    return tr("{name}?", name=guess.name if name is None else name)


def can_have_star(card: Card) -> bool:
    """Whether a card can be a favourite's."""
    return isinstance(card, Person) and has_card(card)


def _paint_star(painter: QPainter, circle: QRect, card: Card, *, near: bool, over: bool) -> None:
    """Of a favourite always, of others where the pointer is."""
    favourite = isinstance(card, Person) and card.favourite
    if not (favourite or near):
        return
    name: icons.IconName = "star-filled" if favourite != over else "star"
    ground = QColor(STAR_GROUND)
    ground.setAlpha(235 if over else 190)
    colour = theme.DARK.unsure if favourite or over else theme.DARK.text
    paint_mark(painter, circle, name, side=_STAR, ground=ground, colour=colour)

"""How two who look alike are painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models.review import Question
from ui.review.pair_layout import PairPlaces
from ui.review.pair_row import PairRows
from ui.review.words import isolated, likely
from ui.shared import theme
from ui.shared.cutting import cut
from ui.shared.images import FACE, ImageCache
from ui.shared.tiles import paint_tile

_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_LEAST_NAMES = 160
"""Pixels two names need at least to be told apart."""
_CENTRE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


class PairDelegate(QStyledItemDelegate):
    """Two faces, who they are, how likely they are one, and three buttons."""

    def __init__(self, rows: PairRows, view: QListView, images: ImageCache) -> None:
        super().__init__(view)
        self._rows = rows
        self._view = view
        self._images = images

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The grid says how large a cell is."""
        return self._view.gridSize()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row; one that was answered fades."""
        question = self._rows.question(index)
        strength = self._rows.strength(question.key)
        if strength <= 0:
            return
        tokens = theme.of(self._view.palette())
        where = self._rows.places(QRect(option.rect))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(strength)
        edge = tokens.accent if self._rows.is_current(index) else tokens.line
        painter.setPen(QPen(QColor(edge), 2 if self._rows.is_current(index) else 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(
            QRectF(where.ground).adjusted(1, 1, -1, -1), theme.CARD_RADIUS, theme.CARD_RADIUS
        )
        for square, faces in ((where.left, question.faces), (where.right, question.beside)):
            picture = self._images.pixmap(FACE, faces[0]) if faces else None
            paint_tile(painter, self._mirrored(option.rect, square), picture, theme.RADIUS, tokens.line)
        self._paint_words(painter, QRect(option.rect), where, question, tokens)
        self._paint_buttons(painter, QRect(option.rect), index, tokens)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, cell: QRect, where: PairPlaces, question: Question, tokens: theme.Theme
    ) -> None:
        painter.setFont(theme.font(self._view.font(), theme.NAME_SIZE, strong=True))
        painter.setPen(QColor(tokens.text))
        area = self._mirrored(cell, where.names)
        painter.drawText(area, _LINE, self._heading(question, painter.fontMetrics(), area.width()))
        painter.setFont(theme.font(self._view.font(), theme.BODY_SIZE, tabular=True))
        painter.setPen(QColor(tokens.secondary))
        evidence = question.evidence[0] if question.evidence else ""
        for line, text in ((where.likely, likely(question)), (where.evidence, evidence)):
            area = self._mirrored(cell, line)
            painter.drawText(area, _LINE, cut(painter.fontMetrics(), text, area.width()))

    def _heading(self, question: Question, metrics: QFontMetrics, width: int) -> str:
        """Both names; those too long give way, the words between them never."""
        names = self._rows.names(question)
        wide = [metrics.horizontalAdvance(name) for name in names]
        needed = min(sum(wide), _LEAST_NAMES)
        room, counts = 0, False
        for counts in (True, False):
            room = width - metrics.horizontalAdvance(self._rows.heading(question, "", "", counts=counts))
            if room >= needed:
                break
        # A short name leaves the other what it does not need.
        rooms = [max(room // 2, room - wide[1], 0), max(room // 2, room - wide[0], 0)]
        one, other = (
            isolated(metrics.elidedText(name, Qt.TextElideMode.ElideRight, most))
            for name, most in zip(names, rooms, strict=True)
        )
        return self._rows.heading(question, one, other, counts=counts)

    def _paint_buttons(
        self, painter: QPainter, cell: QRect, index: QModelIndex | QPersistentModelIndex, tokens: theme.Theme
    ) -> None:
        painter.setFont(theme.font(self._view.font(), theme.BODY_SIZE))
        for button, area in enumerate(self._rows.buttons(cell)):
            lit = self._rows.is_lit(index, button, area)
            primary = button == 0
            ground = tokens.accent if primary else tokens.hover() if lit else tokens.surface
            if primary and lit:
                ground = theme.mix(tokens.accent, tokens.text, 0.12)
            painter.setPen(Qt.PenStyle.NoPen if primary or button == 2 else QPen(QColor(tokens.edge()), 1))  # noqa: PLR2004
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
            colour = tokens.on_accent if primary else tokens.text
            painter.setPen(QColor(colour))
            words = self._rows.words(button, with_key=self._rows.is_current(index))
            painter.drawText(area, _CENTRE, cut(painter.fontMetrics(), words, area.width() - 12))

    def _mirrored(self, cell: QRect, part: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), cell, part)

"""How a line of the history is painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from config.language import tr
from models.changes import LedgerEntry
from ui.history.history_item_model import FINAL, Day, HistoryItemModel, day_words, details, link_of
from ui.history.room_below import RoomBelow
from ui.shared import icons, theme
from ui.shared.cell_delegate import CellDelegate
from ui.shared.grid_view import GridView
from ui.shared.images import FACE, ImageCache
from ui.shared.tiles import paint_tile

INSET = 12
_FACE, _FACE_STEP, _FACES = 36, 10, 4
_ICONS: dict[str, icons.IconName] = {
    "search": "search",
    "trash": "trash",
    "turn": "rotate-right",
    "stack": "stack",
    "unstack": "stack",
    "keep apart": "stack",
    "folder rule": "folder",
}
"""What a step is about that shows no face; all others are about people."""
"""The kind of a step about a saved search."""
WORDS_LEFT = INSET + _FACE + (_FACES - 1) * _FACE_STEP + theme.SPACE_L

# AlignLeft is where reading begins: the painter turns it around.
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_BOTTOM = int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


class HistoryDelegate(CellDelegate[GridView]):
    """Faces, what was done, below it when; at the end what can be done about it."""

    def __init__(self, view: GridView, model: HistoryItemModel, below: RoomBelow, images: ImageCache) -> None:
        super().__init__(view)
        self._model = model
        self._below = below
        self._images = images

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        cell = QRect(option.rect)
        tokens = theme.of(self._view.palette())
        row = self._model.row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Day):
            self._paint_heading(painter, cell, day_words(row.date), tokens)
        elif isinstance(row, LedgerEntry):
            self._paint_entry(painter, cell, index, row, tokens)
        else:
            # Room is the lower part of its step's ground; what is said there is a widget.
            self._paint_ground(painter, cell, self._below.area(), tokens, edge=tokens.line)
        painter.restore()

    def _invites(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether a row says what can be done about it."""
        row = self._view.visualRect(index)
        return index == self._view.currentIndex() or self._view.hover_point(row) is not None

    def _paint_heading(self, painter: QPainter, cell: QRect, words: str, tokens: theme.Theme) -> None:
        painter.setFont(theme.font(self._view.font(), theme.SECONDARY_SIZE, strong=True))
        painter.setPen(QColor(tokens.secondary))
        painter.drawText(cell.adjusted(INSET, 0, -INSET, -theme.SPACE_S), _BOTTOM, _isolated(words))

    def _paint_entry(
        self,
        painter: QPainter,
        cell: QRect,
        index: QModelIndex | QPersistentModelIndex,
        entry: LedgerEntry,
        tokens: theme.Theme,
    ) -> None:
        opened = self._below.area() if self._below.is_below(entry.step) else None
        focused = self._view.shows_focus(index)
        invited = self._invites(index)
        ground = tokens.background
        if invited or opened:
            ground = tokens.surface
            edge = tokens.accent if focused else tokens.line if opened else None
            self._paint_ground(painter, cell, opened or cell, tokens, edge=edge)
        if self._below.is_about(entry.step):
            _paint_edge(painter, _outline(cell, 2 if focused else 0), tokens.unsure)
        self._paint_faces(painter, cell, entry, ground, tokens)
        end = self._paint_link(painter, cell, entry, tokens, invited=invited)
        self._paint_words(
            painter,
            self._mirrored(cell, cell.adjusted(WORDS_LEFT, 0, -end, 0)),
            entry,
            tokens,
        )

    def _paint_ground(
        self, painter: QPainter, cell: QRect, area: QRect, tokens: theme.Theme, *, edge: str | None
    ) -> None:
        painter.save()
        painter.setClipRect(cell)
        painter.setPen(QColor(edge) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(_outline(area), theme.RADIUS, theme.RADIUS)
        painter.restore()

    def _paint_faces(
        self, painter: QPainter, cell: QRect, entry: LedgerEntry, ground: str, tokens: theme.Theme
    ) -> None:
        """The first face in front; each has a rim of the ground, so that they are told apart."""
        top = cell.top() + (cell.height() - _FACE) // 2
        faces: tuple[int | None, ...] = entry.faces[:_FACES] or (None,)
        # In the middle of their column, however few they are.
        spare = (_FACES - len(faces)) * _FACE_STEP // 2
        for place, face_id in reversed(list(enumerate(faces))):
            left = cell.left() + INSET + spare + place * _FACE_STEP
            square = self._mirrored(cell, QRect(left, top, _FACE, _FACE))
            if place < len(faces) - 1:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(ground))
                painter.drawRoundedRect(square.adjusted(-2, -2, 2, 2), theme.RADIUS + 2, theme.RADIUS + 2)
            picture = None if face_id is None else self._images.pixmap(FACE, face_id)
            paint_tile(painter, square, picture, theme.RADIUS, tokens.line)
            if face_id is None:
                name = _ICONS.get(entry.step.kind, "people")
                mark = icons.pixmap(name, tokens.secondary, 20, painter.device().devicePixelRatioF())
                painter.drawPixmap(square.left() + 8, square.top() + 8, mark)

    def _paint_link(
        self, painter: QPainter, cell: QRect, entry: LedgerEntry, tokens: theme.Theme, *, invited: bool
    ) -> int:
        """Paint what can be done, or that nothing can; returns how much of the row's end words must leave."""
        if entry.step.final:
            words, size, colour = tr(FINAL), theme.SECONDARY_SIZE, tokens.secondary
        elif invited:
            words, size, colour = link_of(entry.step), theme.BODY_SIZE, tokens.accent
        else:
            return INSET
        painter.setFont(theme.font(self._view.font(), size))
        painter.setPen(QColor(colour))
        width = painter.fontMetrics().horizontalAdvance(words) + 1
        area = QRect(cell.right() + 1 - INSET - width, cell.top(), width, cell.height())
        painter.drawText(self._mirrored(cell, area), _CENTRE, words)
        return INSET + width + theme.SPACE_L

    def _paint_words(self, painter: QPainter, area: QRect, entry: LedgerEntry, tokens: theme.Theme) -> None:
        undone = entry.step.undone
        font = theme.font(self._view.font(), theme.BODY_SIZE)
        font.setStrikeOut(undone)
        colour = tokens.secondary if undone else tokens.text
        self._write(
            painter, QRect(area.left(), area.top() + 9, area.width(), 20), entry.step.text, font, colour
        )
        font = theme.font(self._view.font(), theme.SECONDARY_SIZE, tabular=True)
        below = QRect(area.left(), area.top() + 28, area.width(), 18)
        self._write(painter, below, details(entry), font, tokens.secondary)

    def _write(self, painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _LINE, _isolated(elided))

    def _mirrored(self, cell: QRect, part: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), cell, part)


def _paint_edge(painter: QPainter, outline: QRectF, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(outline, theme.RADIUS, theme.RADIUS)


def _outline(area: QRect, inset: int = 0) -> QRectF:
    """Between the pixels, or a hairline is two pixels wide."""
    return area.toRectF().adjusted(inset + 1.5, inset + 2.5, -inset - 1.5, -inset - 2.5)


def _isolated(text: str) -> str:
    """Text in its own direction, whichever way the window reads."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"

"""The lines offered below the search field, under a word for each group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from config.language import tr
from ui.search.offer import Offer
from ui.shared import theme
from ui.shared.cutting import cut
from ui.shared.words import plain_tip

ROW_HEIGHT = 32
_EDGE = 3
"""Border and padding of the style sheet."""
_Index = QModelIndex | QPersistentModelIndex


class OfferList(QListView):
    """Lies over the page below the field; the keyboard stays in the field.

    Args:
        parent: what it lies over.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setProperty("kind", "popup")
        self.setAccessibleName(tr("Suggestions"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.hide()

    @property
    def offers(self) -> Sequence[Offer]:
        """What it shows."""
        return self._lines.offers

    @property
    def marked(self) -> int | None:
        """The number of the marked line."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def show_offers(self, offers: Sequence[Offer], marked: int | None) -> None:
        """Show other lines, one of them marked."""
        self._lines.show_offers(offers)
        self.mark(marked)

    def mark(self, row: int | None) -> None:
        """Mark a line, or none."""
        self.setCurrentIndex(QModelIndex() if row is None else self._lines.index(row))

    def place_below(self, field: QWidget) -> None:
        """Open below a field, as wide as it is and as high as there is room."""
        corner = field.mapTo(self._over, field.rect().bottomLeft())
        room = self._over.height() - corner.y() - theme.SPACE_M
        height = len(self.offers) * ROW_HEIGHT + 2 * _EDGE
        self.setGeometry(corner.x(), corner.y() + theme.SPACE_XS, field.width(), min(height, max(room, 0)))
        self.show()
        self.raise_()

    def begins_group(self, row: int) -> bool:
        """Whether a line is the first of its group."""
        return row == 0 or self.offers[row - 1].group != self.offers[row].group


class _Lines(QAbstractListModel):
    """The offers as words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        self.beginResetModel()
        self.offers = tuple(offers)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.offers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(offer.group)}: {offer.words}"
        return plain_tip(offer.more or offer.words) if role == Qt.ItemDataRole.ToolTipRole else None


class _LineDelegate(QStyledItemDelegate):
    """Words at the start, the group's word at the end of its first line."""

    def __init__(self, view: OfferList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens = theme.of(self._view.palette())
        offer, row = self._view.offers[index.row()], QRect(option.rect)
        marked = index.row() == self._view.marked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if marked or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent if marked else tokens.hover()))
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 6, 6)
        line = row.adjusted(10, 0, -10, 0)
        small = theme.font(self._view.font(), theme.SECONDARY_SIZE)
        painter.setFont(small)
        painter.setPen(QColor(tokens.on_accent if marked else tokens.secondary))
        taken = self._paint_beside(painter, line, self._beside(offer, index.row()))
        painter.setFont(theme.font(self._view.font(), theme.BODY_SIZE))
        painter.setPen(QColor(tokens.on_accent if marked else tokens.text))
        words = line.adjusted(0, 0, -taken, 0)
        if self._view.isRightToLeft():
            words.translate(taken, 0)
        painter.drawText(
            words, self._aligned(start=True), cut(painter.fontMetrics(), offer.words, words.width())
        )
        painter.restore()

    def _beside(self, offer: Offer, row: int) -> str:
        return offer.more or (tr(offer.group) if self._view.begins_group(row) else "")

    def _paint_beside(self, painter: QPainter, line: QRect, text: str) -> int:
        """Paint the word at the end of a line; returns how much of the line is taken by it."""
        if not text:
            return 0
        metrics = painter.fontMetrics()
        fitting = cut(metrics, text, line.width() // 2, Qt.TextElideMode.ElideMiddle)
        painter.drawText(line, self._aligned(start=False), fitting)
        return metrics.horizontalAdvance(fitting) + theme.SPACE_M

    def _aligned(self, *, start: bool) -> int:
        left = start != self._view.isRightToLeft()
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        # Absolute: a name that runs the other way would turn its side, too.
        return int(
            Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        )

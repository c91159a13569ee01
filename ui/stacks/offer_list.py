"""Rows of photos that look alike, the one on top ringed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from config.language import in_digits, tr
from models.person import photos_of
from ui.shared import theme
from ui.shared.images import PHOTO, ImageCache
from ui.shared.keyed_item_model import Index, KeyedItemModel
from ui.shared.tiles import paint_mark, paint_ring, paint_tile
from workers.stack_jobs import OfferedStack

TILE = 112
"""A picture's side, logical pixels."""

_GAP = 10
_MARK, _ICON = 24, 16
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_AWAY = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
HEIGHT = TILE + 2 * theme.SPACE_M
_TEXT = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


class OfferModel(KeyedItemModel[OfferedStack]):
    """What is offered; with another photo on top it is the same row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(lambda offer: offer.photos, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """How many photos, and which of them would be on top."""
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            offer = self.row(index)
            return tr(
                "{photos}, number {place} on top",
                photos=photos_of(len(offer.photos)),
                place=in_digits(offer.photos.index(offer.top) + 1),
            )
        return None


class OfferList(QListView):
    """One row for each offer. Left and right, or a click, choose the photo on top.

    Args:
        images: where the pictures come from.

    Signals:
        stack_wanted: Enter was pressed on the current row.
        apart_wanted: Delete was.
        marked: another row is the current one.
    """

    stack_wanted = Signal()
    apart_wanted = Signal()
    marked = Signal()

    def __init__(self, images: ImageCache) -> None:
        super().__init__()
        self.offers = OfferModel(self)
        self.setModel(self.offers)
        self.setItemDelegate(_OfferDelegate(self, images))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(HEIGHT + theme.SPACE_M)
        images.arrived.connect(self._arrived)
        self.selectionModel().currentChanged.connect(self._marked)

    def current(self) -> OfferedStack | None:
        """The offer that is marked."""
        index = self.currentIndex()
        return self.offers.row(index) if index.isValid() else None

    def shown(self, offer: OfferedStack) -> list[int]:
        """The photos of an offer there is room for; the one on top always is."""
        room = self.viewport().width() - 2 * theme.SPACE_M
        many = max(1, (room + _GAP) // (TILE + _GAP))
        if len(offer.photos) > many:
            # The last place says how many more there are.
            many = max(1, many - 1)
        shown = list(offer.photos[:many])
        if offer.top not in shown:
            shown[-1] = offer.top
        return shown

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of an answer, and of the photo on top."""
        if event.key() in _ENTER | _AWAY:
            if not event.isAutoRepeat():
                (self.stack_wanted if event.key() in _ENTER else self.apart_wanted).emit()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._step(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a picture puts it on top."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        offer = self.offers.row(index)
        for tile, photo in zip(tiles_in(self.visualRect(index)), self.shown(offer), strict=False):
            if tile.contains(event.position().toPoint()):
                self.put_on_top(index.row(), photo)

    def put_on_top(self, row: int, photo: int) -> None:
        """Let another photo stand for an offer."""
        rows = list(self.offers.rows)
        rows[row] = OfferedStack(rows[row].photos, photo)
        self.offers.set_rows(rows)
        self.viewport().update()
        self.marked.emit()

    def _step(self, by: int) -> None:
        offer = self.current()
        if offer is not None:
            place = offer.photos.index(offer.top) + by
            if 0 <= place < len(offer.photos):
                self.put_on_top(self.currentIndex().row(), offer.photos[place])

    def _marked(self) -> None:
        self.viewport().update()
        self.marked.emit()

    def _arrived(self, kind: str, _photo: int) -> None:
        if kind == PHOTO:
            self.viewport().update()


def tiles_in(row: QRect) -> list[QRect]:
    """Where pictures are in a row, as many as fit."""
    corner = row.topLeft() + QPoint(theme.SPACE_M, theme.SPACE_M)
    many = max(1, (row.width() - 2 * theme.SPACE_M + _GAP) // (TILE + _GAP))
    return [QRect(corner + QPoint(place * (TILE + _GAP), 0), QSize(TILE, TILE)) for place in range(many)]


class _OfferDelegate(QStyledItemDelegate):
    """The pictures side by side; the row that is marked stands on another ground."""

    def __init__(self, view: OfferList, images: ImageCache) -> None:
        super().__init__(view)
        self._view = view
        self._images = images

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One row of pictures and some air."""
        return QSize(1, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one offer."""
        row, tokens = QRect(option.rect), theme.of(self._view.palette())
        offer = self._view.offers.row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index == self._view.currentIndex():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.pressed()))
            painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), theme.RADIUS, theme.RADIUS)
            if self._view.hasFocus():
                paint_ring(painter, row.adjusted(5, 5, -5, -5), theme.RADIUS, tokens.accent)
        shown = self._view.shown(offer)
        for tile, photo in zip(tiles_in(row), shown, strict=False):
            paint_tile(painter, tile, self._images.pixmap(PHOTO, photo), theme.RADIUS, tokens.line)
            if photo == offer.top:
                paint_ring(painter, tile, theme.RADIUS, tokens.accent, 3.0)
                circle = QRect(tile.right() - _MARK - 4, tile.top() + 4, _MARK, _MARK)
                paint_mark(
                    painter,
                    circle,
                    "check",
                    side=_ICON,
                    ground=QColor(tokens.accent),
                    colour=tokens.on_accent,
                )
        if more := len(offer.photos) - len(shown):
            painter.setFont(theme.font(self._view.font(), theme.NAME_SIZE, tabular=True))
            painter.setPen(QColor(tokens.text))
            place = tiles_in(row)[-1] if len(shown) > 1 else row.adjusted(TILE + theme.SPACE_XL, 0, 0, 0)
            painter.drawText(place, _TEXT, f"+{in_digits(more)}")
        painter.restore()

"""The list below a name field: a small face, and who it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from config.language import tr
from ui.shared import theme
from ui.shared.cutting import cut
from ui.shared.images import FACE, ImageCache
from ui.shared.name_offers import Offer
from ui.shared.tiles import paint_tile

_ROW, _PLAIN_ROW, _FACE, _PAD = 40, 32, 32, 8
_NARROWEST, _WIDEST = 180, 420
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_Index = QModelIndex | QPersistentModelIndex


class OfferModel(QAbstractListModel):
    """The lines."""

    def __init__(self) -> None:
        super().__init__()
        self.offers: Sequence[Offer] = ()

    def show(self, offers: Sequence[Offer]) -> None:
        """Show others."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.offers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, or the name alone where it is to be typed."""
        if not index.isValid():
            return None
        offer = self.offers[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return offer.said
        return offer.name if role == Qt.ItemDataRole.EditRole else None


class OfferList(QListView):
    """Pops up while somebody types.

    Args:
        offers: what it shows.
    """

    def __init__(self, offers: OfferModel) -> None:
        super().__init__()
        self.images: ImageCache | None = None
        self._offers = offers
        self.setProperty("kind", "popup")
        self.setAccessibleName(tr("Known people"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def paint_lines(self) -> None:
        """Have them painted as here: a completer that is given its popup puts a painter of its own there."""
        self.setItemDelegate(_OfferDelegate(self, self._offers))

    def show_faces(self, images: ImageCache) -> None:
        """Where the faces beside the names come from."""
        self.images = images
        images.arrived.connect(self._picture_arrived)

    def lie_beside(self, field: QWidget, most: int) -> None:
        """Be below a field, or above it where there is no room below; never on it.

        Args:
            field: what is typed in.
            most: so many lines are in sight at once.
        """
        screen = field.screen().availableGeometry()
        around = self.height() - self.viewport().height()
        lines = min(most, len(self._offers.offers))
        width = min(max(field.width(), self.width_wanted()), screen.width())
        left = field.width() - width if field.isRightToLeft() else 0
        corner = field.mapToGlobal(QPoint(left, 0))
        below, above = screen.bottom() + 1 - corner.y() - field.height(), corner.y() - screen.top()
        height = lines * self.sizeHintForRow(0) + around
        under = height <= below or below >= above
        height = min(height, below if under else above)
        top = corner.y() + field.height() if under else corner.y() - height
        x = min(max(corner.x(), screen.left()), screen.right() + 1 - width)
        self.setGeometry(x, top, width, height)

    def width_wanted(self) -> int:
        """So wide that every line fits, within reason; logical pixels."""
        metrics = self.fontMetrics()
        words = max((metrics.horizontalAdvance(offer.said) for offer in self._offers.offers), default=0)
        face = _FACE + _PAD if self.has_faces else 0
        return min(max(words + face + 4 * _PAD, _NARROWEST), _WIDEST)

    @property
    def has_faces(self) -> bool:
        """Whether any line is about a person whose face there is to show."""
        return self.images is not None and any(offer.person for offer in self._offers.offers)

    def _picture_arrived(self, kind: str, _id: int) -> None:
        if kind == FACE and self.isVisible():
            self.viewport().update()


class _OfferDelegate(QStyledItemDelegate):
    """Paints a line."""

    def __init__(self, view: OfferList, offers: OfferModel) -> None:
        super().__init__(view)
        self._view = view
        self._offers = offers

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, _ROW if self._view.has_faces else _PLAIN_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens = theme.of(self._view.palette())
        row = QRect(option.rect)
        offer = self._offers.offers[index.row()]
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if marked or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent if marked else tokens.hover()))
            painter.drawRoundedRect(row, 6, 6)
        words = row.adjusted(_PAD, 0, -_PAD, 0)
        if self._view.has_faces:
            words = self._paint_face(painter, row, offer, tokens.line)
        painter.setFont(self._view.font())
        painter.setPen(QColor(tokens.on_accent if marked else tokens.text))
        metrics = painter.fontMetrics()
        # The name gives way, the words around it never.
        room = words.width() - metrics.horizontalAdvance(offer.around(""))
        painter.drawText(words, _ONE_LINE, offer.around(cut(metrics, offer.name, max(room, 0))))
        painter.restore()

    def _paint_face(self, painter: QPainter, row: QRect, offer: Offer, blank: str) -> QRect:
        """Returns where the words have room."""
        top = row.top() + (row.height() - _FACE) // 2
        face_id = None if offer.person is None else offer.person.cover_face_id
        images = self._view.images
        picture = None if face_id is None or images is None else images.pixmap(FACE, face_id)
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            paint_tile(painter, QRect(row.right() - 4 - _FACE, top, _FACE, _FACE), picture, 6, blank)
            return row.adjusted(_PAD, 0, -_FACE - 4 - _PAD, 0)
        paint_tile(painter, QRect(row.left() + 4, top, _FACE, _FACE), picture, 6, blank)
        return row.adjusted(_FACE + 4 + _PAD, 0, -_PAD, 0)

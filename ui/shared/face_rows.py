"""Lists with a small face at the left of each row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui.shared import theme
from ui.shared.cutting import cut
from ui.shared.images import FACE, ImageCache
from ui.shared.tiles import paint_tile

ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class FaceList(QListView):
    """Equal rows, painted again as faces arrive.

    Args:
        words: what it lists, for who cannot see it.
        images: where the faces come from.
    """

    def __init__(self, words: str, images: ImageCache) -> None:
        super().__init__()
        self.setAccessibleName(words)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        images.arrived.connect(self._picture_arrived)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard sees it, also while no row is marked."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that it is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and a line around them while the list has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.of(self.palette()).accent), 1.5))
            inside = self.viewport().rect().toRectF().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inside, theme.RADIUS, theme.RADIUS)

    def _picture_arrived(self, kind: str, _id: int) -> None:
        if kind == FACE:
            self.viewport().update()


class FaceRowDelegate(QStyledItemDelegate):
    """Paints the face; what stands beside it is the subclass's. Only painted rows wish for their face."""

    def __init__(self, view: QListView, images: ImageCache, side: int) -> None:
        super().__init__(view)
        self.view = view
        self._images = images
        self._side = side

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the face and a little air."""
        return QSize(self._side, self._side + theme.SPACE_S)

    def paint_face(self, painter: QPainter, row: QRect, face_id: int | None) -> QRect:
        """Paint a row's face, or its place; returns where the words go."""
        square = QRect(row.x() + theme.SPACE_XS, row.y() + theme.SPACE_XS, self._side, self._side)
        self.paint_tile(painter, square, face_id)
        return row.adjusted(self._side + theme.SPACE_L, 0, -theme.SPACE_S, 0)

    def paint_tile(self, painter: QPainter, square: QRect, face_id: int | None) -> None:
        """Paint a face somewhere else in the row."""
        picture = None if face_id is None else self._images.pixmap(FACE, face_id)
        paint_tile(painter, square, picture, theme.RADIUS, theme.of(self.view.palette()).line)

    def write(
        self,
        painter: QPainter,
        where: QRect,
        text: str,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """One line, cut where there is no room."""
        painter.drawText(where, ONE_LINE, cut(painter.fontMetrics(), text, where.width(), elide))

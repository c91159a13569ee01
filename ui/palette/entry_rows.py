"""The rows of the palette: a face if there is one, the words, where it stands otherwise, its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from ui.palette.entries import Entry
from ui.shared import theme
from ui.shared.cutting import cut
from ui.shared.face_rows import FaceRowDelegate
from ui.shared.images import ImageCache

ROW_HEIGHT = 36
_FACE = 28
_VERTICAL = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_NEAR = int(_VERTICAL | Qt.AlignmentFlag.AlignLeft)
_FAR = int(_VERTICAL | Qt.AlignmentFlag.AlignRight)
_Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """What fits, the best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()
        self.has_faces = False

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """List these."""
        self.beginResetModel()
        self.entries = entries
        self.has_faces = any(entry.face_id is not None for entry in entries)
        self.endResetModel()

    def rowCount(self, _parent: _Index | None = None) -> int:
        """How many there are."""
        return len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title; for a screen reader all of it."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(words for words in (entry.title, entry.hint, entry.shortcut) if words)
        return None


class EntryDelegate(FaceRowDelegate):
    """Paints one."""

    def __init__(self, view: QListView, model: EntryModel, images: ImageCache) -> None:
        super().__init__(view, images, _FACE)
        self._model = model
        self._small = theme.font(view.font(), theme.SECONDARY_SIZE, tabular=True)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """All are equally high."""
        return QSize(_FACE, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Face, title, hint, key."""
        entry, row = self._model.entries[index.row()], QRect(option.rect)
        # With a scroll bar or without: the margin is left free.
        row.setRight(min(row.right(), self.view.width() - theme.SPACE_M - 1))
        tokens = theme.of(self.view.palette())
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if marked or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent if marked else tokens.hover()))
            painter.drawRoundedRect(row, theme.RADIUS - 2, theme.RADIUS - 2)
        words = row.adjusted(theme.SPACE_M, 0, -theme.SPACE_M, 0)
        if self._model.has_faces:
            words.setLeft(row.x() + _FACE + theme.SPACE_L)
        if entry.face_id is not None:
            square = QRect(row.x() + theme.SPACE_XS, row.y() + (ROW_HEIGHT - _FACE) // 2, _FACE, _FACE)
            self.paint_tile(painter, square, entry.face_id)
        self._write(painter, words, entry, tokens.on_accent if marked else "", tokens)
        painter.restore()

    def _write(self, painter: QPainter, where: QRect, entry: Entry, marked: str, tokens: theme.Theme) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(marked or tokens.secondary))
        if entry.shortcut:
            painter.drawText(where, _FAR, entry.shortcut)
            width = painter.fontMetrics().horizontalAdvance(entry.shortcut)
            where = where.adjusted(0, 0, -width - theme.SPACE_L, 0)
        painter.setFont(self.view.font())
        metrics = painter.fontMetrics()
        title = cut(metrics, entry.title, where.width())
        rest = where.adjusted(metrics.horizontalAdvance(title) + theme.SPACE_M, 0, 0, 0)
        painter.setPen(QColor(marked or tokens.text))
        painter.drawText(where, _NEAR, title)
        if rest.width() > theme.SPACE_XXL:
            painter.setFont(self._small)
            painter.setPen(QColor(marked or tokens.secondary))
            painter.drawText(rest, _NEAR, cut(painter.fontMetrics(), entry.hint, rest.width()))

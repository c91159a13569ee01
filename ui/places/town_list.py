"""The towns near which photos were taken, as a list that can be narrowed: the way by keyboard and by ear."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from config.language import in_digits, tr
from models.person import photos_of
from models.place import key_of
from services.places_seen import Town
from ui.shared import theme
from ui.shared.cutting import cut
from ui.shared.place_words import country_of, place_words
from ui.shared.words import plain_tip

ROW_HEIGHT = 44
_INSET = 12
_Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class TownList(QListView):
    """A click, Enter or Space wants the photos of a town; the arrows show it on the map."""

    wanted = Signal(object)
    """The `Town` whose photos are wanted."""

    looked_at = Signal(object)
    """The `Town` the keyboard came to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._towns = _Towns(self)
        self.setModel(self._towns)
        self.setItemDelegate(_TownDelegate(self))
        self.setAccessibleName(tr("Places with photos"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._take)

    @property
    def towns(self) -> Sequence[Town]:
        """Those that are listed."""
        return self._towns.shown

    def set_towns(self, towns: Sequence[Town]) -> None:
        """List these; the one the keyboard stands on keeps it."""
        current = self._current()
        self._towns.set_towns(towns)
        self._stand_on(current)

    def narrow(self, typed: str) -> None:
        """List only those whose city or country has these words in it."""
        current = self._current()
        self._towns.narrow(typed)
        self._stand_on(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space take a town; Esc is the page's."""
        before = self.currentIndex().row()
        if event.key() in _OPENING:
            self._take(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
        if self.currentIndex().row() != before and (town := self._current()) is not None:
            self.looked_at.emit(town)

    def _current(self) -> Town | None:
        index = self.currentIndex()
        return self._towns.shown[index.row()] if index.isValid() else None

    def _stand_on(self, town: Town | None) -> None:
        places = [one.place for one in self._towns.shown]
        row = places.index(town.place) if town is not None and town.place in places else 0
        self.setCurrentIndex(self._towns.index(row, 0))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(self._towns.shown[index.row()])


class _Towns(QAbstractListModel):
    def __init__(self, parent: TownList) -> None:
        super().__init__(parent)
        self._all: Sequence[Town] = ()
        self._keys: list[str] | None = None
        self._typed = ""
        self.shown: Sequence[Town] = ()

    def set_towns(self, towns: Sequence[Town]) -> None:
        self._all, self._keys = tuple(towns), None
        self.narrow(self._typed)

    def narrow(self, typed: str) -> None:
        self._typed = typed
        words = key_of(typed).split()
        if words and self._keys is None:
            self._keys = [key_of(f"{town.place.name} {country_of(town.place)}") for town in self._all]
        self.beginResetModel()
        if words and self._keys is not None:
            both = zip(self._all, self._keys, strict=True)
            self.shown = [town for town, key in both if all(word in key for word in words)]
        else:
            self.shown = self._all
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        town = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return place_words(town.place)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{place_words(town.place)}: {photos_of(town.photos)}"
        return plain_tip(place_words(town.place)) if role == Qt.ItemDataRole.ToolTipRole else None


class _TownDelegate(QStyledItemDelegate):
    """City above, country below, the number at the end."""

    def __init__(self, view: TownList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, view = theme.of(self._view.palette()), self._view
        town, row = view.towns[index.row()], QRect(option.rect).adjusted(4, 1, -4, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = view.hasFocus() and index == view.currentIndex()
        if focused or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(QColor(tokens.accent), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover()))
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        right = view.isRightToLeft()
        ends = [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight]
        start, end = reversed(ends) if right else ends
        inside = row.adjusted(_INSET, 4, -_INSET, -4)
        painter.setFont(theme.font(view.font(), theme.BODY_SIZE, tabular=True))
        painter.setPen(QColor(tokens.secondary))
        count = in_digits(town.photos)
        painter.drawText(inside, int(_LINE | end), count)
        taken = painter.fontMetrics().horizontalAdvance(count) + theme.SPACE_M
        words = inside.adjusted(taken, 0, 0, 0) if right else inside.adjusted(0, 0, -taken, 0)
        upper = QRect(words.left(), words.top(), words.width(), words.height() // 2)
        painter.setPen(QColor(tokens.text))
        name = cut(painter.fontMetrics(), town.place.name, words.width())
        painter.drawText(upper, int(_LINE | start), name)
        painter.setFont(theme.font(view.font(), theme.SECONDARY_SIZE))
        painter.setPen(QColor(tokens.secondary))
        country = cut(painter.fontMetrics(), country_of(town.place), words.width())
        painter.drawText(upper.translated(0, upper.height()), int(_LINE | start), country)
        painter.restore()

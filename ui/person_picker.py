"""Choosing a person by typing a few letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from models.person import Person, photos_of
from ui.shared import theme
from ui.shared.images import FACE, ImageCache
from ui.shared.keyed_item_model import Index, KeyedItemModel
from ui.shared.tiles import paint_tile
from ui.shared.words import folded

_FACE = 40
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class PersonPicker(QDialog):
    """A list of people, narrowed while typing; Enter takes the marked one, Esc nobody.

    Args:
        title: of the window.
        people: to choose among.
        images: where their faces come from.
        parent: the window it belongs to.
        similar: how similar some of them are, by id; they come first, the most similar at the top.

    Signals:
        chosen: a person's id.
    """

    chosen = Signal(int)

    def __init__(
        self,
        title: str,
        people: Sequence[Person],
        images: ImageCache,
        parent: QWidget,
        *,
        similar: Mapping[int, float] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        alike = similar or {}
        ordered = sorted(people, key=lambda person: -alike.get(person.id, -1.0))
        self._people = [(folded(person.label), person) for person in ordered]
        self.field = QLineEdit()
        self.field.setPlaceholderText("Type a name")
        self.field.setAccessibleName("Name of the person")
        self._shown = _PickerModel(alike, self)
        self.list = QListView()
        self.list.setAccessibleName("People")
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setModel(self._shown)
        self.list.setItemDelegate(_RowDelegate(self.list, self._shown, images))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_L,) * 4)
        column.setSpacing(theme.SPACE_M)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.resize(380, 460)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(lambda: self._take(self.list.currentIndex()))
        self.list.activated.connect(self._take)
        self.list.clicked.connect(self._take)
        images.arrived.connect(self._picture_arrived)
        self._narrow("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move the mark while the field keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._mark(self.list.currentIndex().row() + step)
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        wanted = folded(typed)
        self._shown.set_rows([person for words, person in self._people if wanted in words])
        self._mark(0)

    def _mark(self, row: int) -> None:
        self.list.setCurrentIndex(self._shown.index(min(max(row, 0), len(self._shown.rows) - 1)))

    def _picture_arrived(self, kind: str, _id: int) -> None:
        if kind == FACE:
            self.list.viewport().update()

    def _take(self, index: QModelIndex) -> None:
        # A double click is two clicks, and where it is the second that activates, one answer still.
        if index.isValid() and self.isVisible():
            self.chosen.emit(self._shown.row(index).id)
            self.accept()


class _PickerModel(KeyedItemModel[Person]):
    """The people one can choose among."""

    def __init__(self, similar: Mapping[int, float], parent: QObject) -> None:
        super().__init__(lambda person: person.id, parent)
        self._similar = similar

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, number of photos, and how similar they are."""
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            person = self.row(index)
            alike = self._similar.get(person.id)
            said = "" if alike is None else f"  ·  {max(0, round(100 * alike))}% similar"
            return f"{person.label}  ·  {photos_of(person.photos)}{said}"
        return None


class _RowDelegate(QStyledItemDelegate):
    """A face and a name. Only rows that are painted wish for their face."""

    def __init__(self, view: QListView, model: _PickerModel, images: ImageCache) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._images = images

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the face and a little air."""
        return QSize(_FACE, _FACE + theme.SPACE_S)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        person = self._model.row(index)
        row = QRect(option.rect)
        tokens = theme.of(self._view.palette())
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(row, theme.RADIUS, theme.RADIUS)
        face = QRect(row.x() + theme.SPACE_XS, row.y() + theme.SPACE_XS, _FACE, _FACE)
        cover = person.cover_face_id
        picture = None if cover is None else self._images.pixmap(FACE, cover)
        paint_tile(painter, face, picture, theme.RADIUS, tokens.line)
        words = row.adjusted(_FACE + theme.SPACE_L, 0, -theme.SPACE_S, 0)
        painter.setFont(self._view.font())
        painter.setPen(QColor(tokens.on_accent if marked else tokens.text))
        text = str(self._model.data(index))
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, _ONE_LINE, fitting)
        painter.restore()

"""Choosing a person by typing a few letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from config.language import tr
from models.person import Person, photos_of
from models.query import folded
from ui.shared import theme
from ui.shared.face_rows import FaceList, FaceRowDelegate
from ui.shared.images import ImageCache
from ui.shared.keyed_item_model import Index, KeyedItemModel

_FACE = 40


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
        self._people = [(_searched(person), person) for person in ordered]
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type a name"))
        self.field.setAccessibleName(tr("Name of the person"))
        self._shown = _PickerModel(alike, self)
        self.list = FaceList(tr("People"), images)
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
            said = tr("{name}  ·  {photos}", name=person.label, photos=photos_of(person.photos))
            if alike is None:
                return said
            return tr("{person}  ·  {percent}% similar", person=said, percent=max(0, round(100 * alike)))
        return None


class _RowDelegate(FaceRowDelegate):
    """A face and a name."""

    def __init__(self, view: QListView, model: _PickerModel, images: ImageCache) -> None:
        super().__init__(view, images, _FACE)
        self._model = model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        row = QRect(option.rect)
        tokens = theme.of(self.view.palette())
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(row, theme.RADIUS, theme.RADIUS)
        words = self.paint_face(painter, row, self._model.row(index).cover_face_id)
        painter.setFont(self.view.font())
        painter.setPen(QColor(tokens.on_accent if marked else tokens.text))
        self.write(painter, words, str(self._model.data(index)))
        painter.restore()


def _searched(person: Person) -> str:
    """What is looked through for what is typed: the name, and whatever else they are called."""
    return "\n".join(folded(name) for name in (person.label, *person.nicknames))

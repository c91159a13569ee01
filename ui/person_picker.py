"""Choosing a person by typing a few letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models.person import Person, photos_of
from ui.shared import theme
from ui.shared.images import FACE, ImageCache
from ui.shared.words import folded

_FACE = 40
_ROLE = Qt.ItemDataRole.UserRole


class PersonPicker(QDialog):
    """A list of people, narrowed while typing; Enter takes the marked one, Esc nobody.

    Signals:
        chosen: a person's id.
    """

    chosen = Signal(int)

    def __init__(self, title: str, people: Sequence[Person], images: ImageCache, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._images = images
        self._people = people
        self.field = QLineEdit()
        self.field.setPlaceholderText("Type a name")
        self.field.setAccessibleName("Name of the person")
        self.list = QListWidget()
        self.list.setAccessibleName("People")
        self.list.setIconSize(QSize(_FACE, _FACE))
        self.list.setUniformItemSizes(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_L,) * 4)
        column.setSpacing(theme.SPACE_M)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.resize(380, 460)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._take)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        images.arrived.connect(self._picture_arrived)
        self._narrow("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move the mark while the field keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        self.list.clear()
        for person in self._people:
            if folded(typed) in folded(person.label):
                item = QListWidgetItem(f"{person.label}  ·  {photos_of(person.photos)}")
                item.setData(_ROLE, person)
                self._paint(item)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _paint(self, item: QListWidgetItem) -> None:
        cover = item.data(_ROLE).cover_face_id
        picture = None if cover is None else self._images.pixmap(FACE, cover)
        if picture is not None:
            item.setIcon(QIcon(picture))

    def _picture_arrived(self, kind: str, face_id: int) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if kind == FACE and item.data(_ROLE).cover_face_id == face_id:
                self._paint(item)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(_ROLE).id)
            self.accept()

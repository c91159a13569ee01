"""Which of the names other programs wrote are wanted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from config.language import mark, tr, trn
from models.told import Offer
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.images import ImageCache
from ui.shared.labels import Label
from ui.told_names.names_list import NamesList

TITLE = mark("Names in your files")
_WIDTH, _HEIGHT = 560, 520


class ToldNamesDialog(QDialog):
    """Lists everybody who is named in files and not used; Esc decides nothing.

    Args:
        offer: whom there is.
        images: where the faces come from, at once or later.
        parent: the window it belongs to.

    Signals:
        chosen: the names that are wanted; the others are not. Never empty.
    """

    chosen = Signal(list)

    def __init__(self, offer: Offer, images: ImageCache, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(TITLE))
        self._has_any = bool(offer)
        self.list = NamesList(offer.people, images)
        self.all, self.none = Button(tr("All"), "link"), Button(tr("None"), "link")
        self.all.setAccessibleName(tr("Choose all names"))
        self.none.setAccessibleName(tr("Choose no name"))
        self.use, self.cancel = Button("", "primary"), Button(tr("Cancel"))
        self.all.clicked.connect(lambda: self.list.tick_all(ticked=True))
        self.none.clicked.connect(lambda: self.list.tick_all(ticked=False))
        self.list.ticked.connect(self._count)
        self.use.clicked.connect(self._answer)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self._count()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard is in the list."""
        super().showEvent(event)
        if not event.spontaneous():
            (self.list if self._has_any else self.cancel).setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(Label(tr(TITLE), theme.NAME_SIZE, strong=True))
        column.addWidget(_wrapped(_explained() if self._has_any else _nothing()))
        if self._has_any:
            ways = QHBoxLayout()
            ways.setSpacing(theme.SPACE_M)
            ways.addStretch(1)
            ways.addWidget(self.all)
            ways.addWidget(self.none)
            column.addLayout(ways)
            column.addWidget(self.list, 1)
            column.addWidget(_wrapped(_left_out()))
        else:
            for widget in (self.list, self.all, self.none, self.use):
                widget.setParent(self)
                widget.hide()
            self.cancel.setText(tr("Close"))
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addStretch(1)
        row.addWidget(self.cancel)
        if self._has_any:
            row.addWidget(self.use)
        column.addSpacing(theme.SPACE_S)
        column.addLayout(row)
        self.setMinimumWidth(_WIDTH)
        need = column.totalHeightForWidth(_WIDTH)
        if self._has_any:
            # Of two names the list is as high as two.
            need = min(_HEIGHT, need - self.list.sizeHint().height() + self.list.height_of_rows())
        self.resize(_WIDTH, need)

    def _count(self) -> None:
        count = sum(person.faces for person in self.list.chosen)
        self.use.setText(trn("Use {n} name", "Use {n} names", count) if count else tr("Use no name"))
        self.use.setEnabled(count > 0)

    def _answer(self) -> None:
        names = [person.name for person in self.list.chosen]
        if names and self.isVisible():
            self.accept()
            self.chosen.emit(names)


def _explained() -> str:
    return tr(
        "Other programs wrote these names into your photos or beside them. Faces you have named yourself stay"
        " as they are."
    )


def _left_out() -> str:
    return tr("What you leave out is not offered again, but stays in this list.")


def _nothing() -> str:
    return tr(
        "There are no names in your files that are not used already. Names that digiKam, Lightroom, Picasa or"
        " Windows wrote are found when a folder is looked through."
    )


def _wrapped(text: str) -> Label:
    label = Label(text, tone="secondary")
    label.setWordWrap(True)
    return label

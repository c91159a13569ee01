"""Asks what a circle is called."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from config.language import tr
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import Label

_WIDTH = 360


class CircleDialog(QDialog):
    """One field: Enter takes the name, Esc leaves everything as it was.

    Args:
        name: what it is called so far; empty for a new circle.
        parent: the window it belongs to.

    Signals:
        answered: the name, without outer space, never empty.
    """

    answered = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rename circle") if name else tr("New circle"))
        self._field = QLineEdit(name)
        self._field.setAccessibleName(tr("Name of the circle"))
        self._field.setPlaceholderText(tr("Family, friends, a club…"))
        self._field.selectAll()
        self._take = Button(tr("Rename") if name else tr("Add"), "primary")
        cancel = Button(tr("Cancel"))
        self._take.setDefault(True)
        self._take.clicked.connect(self._answer)
        cancel.clicked.connect(self.reject)
        self._field.returnPressed.connect(self._answer)
        self._field.textChanged.connect(self._typed)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_L)
        column.addWidget(Label(tr("What is this circle called?"), theme.NAME_SIZE))
        column.addWidget(self._field)
        column.addLayout(row)
        self.setMinimumWidth(_WIDTH)
        self._typed(name)
        self._field.setFocus()

    def _typed(self, text: str) -> None:
        self._take.setEnabled(bool(text.strip()))

    def _answer(self) -> None:
        name = " ".join(self._field.text().split())
        if name and self.isVisible():
            self.accept()
            self.answered.emit(name)

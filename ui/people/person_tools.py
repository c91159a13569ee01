"""What stands above the faces or photos of a person: which are shown, and one click for what is left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from config.language import tr, trn
from ui.shared import theme
from ui.shared.buttons import Button, IconButton
from ui.shared.segmented import Segmented

FACES, PHOTOS = 0, 1


class PersonTools(QWidget):
    """Signals: `turned` to FACES or PHOTOS, `confirm_all`, `more` at the button of the same name."""

    turned = Signal(int)
    confirm_all = Signal()
    more = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._confirm = Button("")
        self._toggle = Segmented((tr("Faces"), tr("Photos")))
        self.more_button = IconButton("more", tr("More about this person"))
        self._confirm.clicked.connect(self.confirm_all)
        self._toggle.chosen.connect(self._turned)
        self.more_button.clicked.connect(self.more)
        self._open = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_S)
        row.addStretch(1)
        row.addWidget(self._confirm)
        row.addWidget(self._toggle)
        row.addWidget(self.more_button)
        self.set_open(0)

    @property
    def view(self) -> int:
        """FACES or PHOTOS."""
        return self._toggle.current

    def set_open(self, faces: int) -> None:
        """So many of the faces shown are not confirmed; the button goes when none is."""
        self._open = faces
        self._confirm.setText(trn("Confirm {n} face", "Confirm {n} faces", faces))
        self._confirm.setVisible(faces > 0 and self.view == FACES)

    def _turned(self, view: int) -> None:
        self.set_open(self._open)
        self.turned.emit(view)

"""A line above the pages that offers the names found in files, once; it waits and is in nobody's way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from config.language import tr, trn
from models.person import photos_of
from models.told import Offer
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import Label


class OfferBar(QWidget):
    """Hidden until there is something to offer.

    Signals:
        use_wanted: use all of them.
        look_wanted: look through them first.
        refused: none is wanted; it is not asked again.
    """

    use_wanted = Signal()
    look_wanted = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = Offer()
        self._here = False
        self._words = Label(size=theme.BODY_SIZE, strong=True)
        self._more = Label(
            tr("Other programs wrote them into your photos or beside them."),
            theme.SECONDARY_SIZE,
            "secondary",
        )
        self.use, self.look = Button(tr("Use them"), "primary"), Button(tr("Look first"), "quiet")
        self.no = Button(tr("No"), "quiet")
        self.no.setAccessibleName(tr("No, do not use these names"))
        for button, signal in (
            (self.use, self.use_wanted),
            (self.look, self.look_wanted),
            (self.no, self.refused),
        ):
            button.clicked.connect(signal)
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """What it asks."""
        return self._words.text()

    def show_offer(self, offer: Offer) -> None:
        """Offer these; nothing hides it."""
        self._offer = offer
        faces = trn("{n} named face", "{n} named faces", offer.faces)
        self._words.setText(tr("{faces} in {photos}: use them?", faces=faces, photos=photos_of(offer.photos)))
        self.setAccessibleName(self._words.text())
        self._show()

    def set_here(self, *, here: bool) -> None:
        """Whether the page below is one it belongs to."""
        self._here = here
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The surface, and a hairline below."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens.line))

    def _show(self) -> None:
        self.setVisible(self._here and bool(self._offer))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._words, self._more):
            label.setWordWrap(True)
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_XL, theme.SPACE_S, theme.SPACE_XL, theme.SPACE_S)
        row.setSpacing(theme.SPACE_S)
        row.addLayout(words, 1)
        for button in (self.use, self.look, self.no):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

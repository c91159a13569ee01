"""The two small cards of the editor: one for the rectangle just drawn, one for the selected face."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.face import NamedFace, Source
from ui.crop.labels import one_line
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.name_field import INVITATION, NameField
from ui.shared.words import folded, plain_action, plain_tip

_NAME_WIDTH = 190
_OUTLINE = QColor(0, 0, 0, 110)


class Card(QWidget):
    """A small surface that floats over the photo."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 6, 6, 6)
        self._row.setSpacing(theme.SPACE_XS)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded surface with an edge that shows on any photo."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.edge()) if tokens.dark else _OUTLINE, 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.CARD_RADIUS, theme.CARD_RADIUS
        )
        painter.end()


class DrawnCard(Card):
    """What can be done with the rectangle just drawn."""

    saved = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.save = Button("Save face  ⏎", "primary", self)
        self.save.setAccessibleName("Save face")
        self.save.clicked.connect(self.saved)
        self.discard = Button("Discard  Esc", "quiet", self)
        self.discard.setAccessibleName("Discard")
        self.discard.clicked.connect(self.discarded)
        self._row.addWidget(self.save)
        self._row.addWidget(self.discard)


class FaceCard(Card):
    """Who the selected face is, and a way to be rid of it."""

    named = Signal(int, str, int)
    """Face id, name, and where to go next: 0 stay, 1 the next face, -1 the one before."""
    left = Signal(int)
    """The name stays as it was; where to go next."""
    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._face: NamedFace | None = None
        self._known: dict[str, str] = {}
        self.name = Button("", "secondary", self)
        self.name.setFixedWidth(_NAME_WIDTH)
        self.name.setFont(theme.font(self.font(), theme.NAME_SIZE))
        # As the field that opens in its place, so that the words stay where they are.
        self.name.setStyleSheet("text-align: left; padding-left: 11px;")
        self.name.clicked.connect(self._clicked)
        self.field = NameField(self)
        self.field.setFixedSize(_NAME_WIDTH, theme.CONTROL_HEIGHT)
        self.field.committed.connect(self._commit)
        self.field.cancelled.connect(self._close)
        self.remove = Button("Not a face", "quiet", self)
        self.remove.clicked.connect(self.removed)
        self._row.addWidget(self.name)
        self._row.addWidget(self.field)
        self._row.addWidget(self.remove)

    def set_names(self, names: list[str]) -> None:
        """The names to propose."""
        self._known = {folded(name): name for name in names}
        self.field.set_names(names)

    def show_face(self, face: NamedFace) -> None:
        """Be about this face; a name half typed for the same face stays, for another it is taken."""
        if self.field.is_open and self._face and self._face.face.id != face.face.id:
            self.field.hide()
        self._face = face
        drawn = face.face.source is Source.MANUAL
        self.remove.setText("Delete" if drawn else "Not a face")
        self.remove.setToolTip("Delete this rectangle (Del)" if drawn else "This is not a face (Del)")
        words = one_line(face.name or INVITATION)
        metrics = self.name.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _NAME_WIDTH - theme.SPACE_XL)
        self.name.setText(plain_action(shown))
        self.name.setAccessibleName(words)
        self.name.setToolTip(plain_tip(words) if shown != words else "")

    def ask(self, typed: str = "") -> None:
        """Open the name field, with the letter that was typed to open it."""
        if self._face is not None and not self.field.is_open:
            self.name.hide()
            self.field.ask(self._face.name, typed)

    def _clicked(self) -> None:
        self.ask()

    def _commit(self, typed: str, step: int) -> None:
        self.name.show()
        if self._face is not None:
            # Who types `sarah` means the Sarah there is.
            name = typed if typed in self._known.values() else self._known.get(folded(typed), typed)
            self.named.emit(self._face.face.id, name, step)

    def _close(self, step: int) -> None:
        self.name.show()
        self.left.emit(step)

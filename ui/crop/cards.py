"""Small surfaces that float over the photo; the one of the selected face."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from config.language import tr
from models.face import NamedFace, Source
from models.query import folded
from ui.crop.face_menu import Action, can_confirm, face_menu, removal
from ui.crop.labels import GUESS, one_line
from ui.shared import icons, theme
from ui.shared.buttons import Button, IconButton
from ui.shared.name_field import INVITATION, NameField
from ui.shared.words import plain_action, plain_tip

_NAME_WIDTH = 190
_CHECK = 16
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


class FaceCard(Card):
    """Who the selected face is, one click to confirm it, and a menu of all else.

    Whoever is nobody yet has "Not a face" in plain sight, as that is what such a face often is; for
    who has a name it would be one slip away from the name, and is in the menu and on Del.
    """

    named = Signal(int, str, int)
    """Face id, name, and where to go next: 0 stay, 1 the next face, -1 the one before."""
    left = Signal(int)
    """The name stays as it was; where to go next."""
    removed = Signal(int)
    confirmed = Signal(int)
    """Face id: it is who it is said to be."""
    refused = Signal(int)
    """Face id: it is not."""
    move_wanted = Signal(int)
    """Face id: somebody wants to choose another person for it."""
    swap_wanted = Signal(int, int)
    """Two face ids that are each other's people."""
    cover_wanted = Signal(int)
    """Face id."""
    adjust_wanted = Signal(int)
    """Face id: its outline is to be drawn anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._face: NamedFace | None = None
        self._others: list[NamedFace] = []
        self._names: list[str] = []
        self._known: dict[str, str] | None = None
        self._menu: QMenu | None = None
        self.name = NameButton(self)
        self.name.clicked.connect(self._clicked)
        self.field = NameField(self)
        self.field.setFixedHeight(theme.CONTROL_HEIGHT)
        self.field.committed.connect(self._commit)
        self.field.cancelled.connect(self._close)
        self.confirm = IconButton("check", "", self)
        self.confirm.clicked.connect(lambda: self._do("confirm"))
        self.remove = Button(tr("Not a face"), "quiet", self)
        self.remove.clicked.connect(lambda: self._do("remove"))
        self.more = IconButton("more", tr("More"), self)
        self.more.clicked.connect(self._more_clicked)
        for part in (self.name, self.field, self.confirm, self.remove, self.more):
            self._row.addWidget(part)

    def set_names(self, names: list[str]) -> None:
        """The names to propose; looked at when the field opens, for there may be very many."""
        self._names = names
        self._known = None
        if self.field.is_open:
            self._propose()

    def _propose(self) -> dict[str, str]:
        if self._known is None:
            self._known = {folded(name): name for name in self._names}
            self.field.set_names(self._names)
        return self._known

    def set_others(self, faces: Sequence[NamedFace]) -> None:
        """The photo's faces: with those that have a name, names can be swapped."""
        self._others = list(faces)

    def show_face(self, face: NamedFace) -> None:
        """Be about this face; a name half typed for the same face stays, for another it is taken."""
        if face == self._face:
            return
        if self._face and self._face.face.id != face.face.id:
            if self.field.is_open:
                self.field.hide()
            if self._menu is not None:
                self._menu.close()
        self._face = face
        words = one_line(face.name or tr(INVITATION))
        asks = can_confirm(face) and bool(face.name)
        self.confirm.setVisible(asks)
        _describe(self.confirm, tr("Yes, this is {who}", who=words))
        self.remove.setVisible(not face.name)
        self.remove.setText(removal(face))
        drawn = face.face.source is Source.MANUAL
        self.remove.setToolTip(tr("Delete this rectangle (Del)") if drawn else tr("This is not a face (Del)"))
        _describe(self.more, tr("More for {who}", who=words) if face.name else tr("More for this face"))
        # As wide with the button that confirms as without: nothing moves when it has been clicked.
        spare = 0 if asks or not face.name else self.confirm.width() + theme.SPACE_XS
        self.field.setFixedWidth(_NAME_WIDTH + spare)
        self.name.setFixedWidth(_NAME_WIDTH + spare)
        self.name.show_name(words, confirmed=face.face.confirmed and bool(face.name))
        if face.face.weak:
            self.name.setToolTip(plain_tip(f"{words}. {tr(GUESS)}"))
        self.name.setAccessibleDescription(tr(GUESS) if face.face.weak else "")

    def ask(self, typed: str = "") -> None:
        """Open the name field, with the letter that was typed to open it."""
        if self._face is not None and not self.field.is_open:
            self._propose()
            self.name.hide()
            self.field.ask(self._face.name, typed)

    def open_menu(self, at: QPoint | None = None) -> None:
        """Show what else can be done.

        Args:
            at: where on the screen, for who clicked there; without, below the button for it, and the first
                of it ready for Enter.
        """
        menu = self._show_menu(at)
        if menu is not None and at is None:
            menu.setActiveAction(menu.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys for a menu; not every system makes a wish for a menu of them."""
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and shifted):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, Shift+F10 and the menu key."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.open_menu()
        else:
            self.open_menu(event.globalPos())
        event.accept()

    def _more_clicked(self) -> None:
        # Only who came by key has the focus on it.
        if self.more.hasFocus():
            self.open_menu()
        else:
            self._show_menu()

    def _show_menu(self, at: QPoint | None = None) -> QMenu | None:
        if self._face is None:
            return None
        if self._menu is not None and self._menu.isVisible():
            # Some systems send the menu key as a key and as the wish for a menu.
            return self._menu
        about = self._face.face.id
        menu = face_menu(self._face, self._others, self, lambda action, other: self._do(action, other, about))
        self._menu = menu
        menu.destroyed.connect(lambda: self._menu_gone(menu))
        below = self.more.mapToGlobal(self.more.rect().bottomLeft())
        menu.popup(below if at is None else at)
        return menu

    def _menu_gone(self, menu: QMenu) -> None:
        if self._menu is menu:
            self._menu = None

    def _do(self, action: Action, other: int = 0, face_id: int | None = None) -> None:
        """Say what was chosen; the menu's is about the face it was opened for."""
        about = face_id or (self._face.face.id if self._face else 0)
        match action:
            case "swap":
                self.swap_wanted.emit(about, other)
            case "remove":
                self.removed.emit(about)
            case _:
                signals = {
                    "confirm": self.confirmed,
                    "refuse": self.refused,
                    "move": self.move_wanted,
                    "cover": self.cover_wanted,
                    "adjust": self.adjust_wanted,
                }
                signals[action].emit(about)

    def _clicked(self) -> None:
        self.ask()

    def _commit(self, typed: str, step: int) -> None:
        self.name.show()
        if self._face is not None:
            # Who types `sarah` means the Sarah there is.
            known = self._propose()
            name = typed if typed in known.values() else known.get(folded(typed), typed)
            self.named.emit(self._face.face.id, name, step)

    def _close(self, step: int) -> None:
        self.name.show()
        self.left.emit(step)


class NameButton(Button):
    """Who a face is, where a click asks anew; with a check where that is certain."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "secondary", parent)
        self._confirmed = False
        self.setFont(theme.font(self.font(), theme.NAME_SIZE))
        self.setFixedHeight(theme.CONTROL_HEIGHT)
        # As the field that opens in its place, so that the words stay where they are.
        self.setStyleSheet("text-align: left; padding-left: 11px;")

    def show_name(self, words: str, *, confirmed: bool) -> None:
        """Say who it is.

        Args:
            words: one line, of any length.
            confirmed: somebody said so.
        """
        self._confirmed = confirmed
        room = self.width() - theme.SPACE_XL - (_CHECK + theme.SPACE_S if confirmed else 0)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.setText(plain_action(shown))
        self.setAccessibleName(tr("{who}, confirmed", who=words) if confirmed else words)
        self.setToolTip(plain_tip(words) if shown != words else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The check stands at the end, where the button that confirms was."""
        super().paintEvent(event)
        if self._confirmed:
            colour = theme.of(self.palette()).accent
            painter = QPainter(self)
            check = icons.pixmap("check", colour, _CHECK, self.devicePixelRatioF())
            painter.drawPixmap(self.width() - _CHECK - theme.SPACE_S, (self.height() - _CHECK) // 2, check)
            painter.end()


def _describe(button: IconButton, words: str) -> None:
    button.setAccessibleName(words)
    button.setToolTip(plain_tip(words))

"""One face of the strip below the photo: a small picture with a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from config.language import mark, tr
from models.face import NamedFace
from models.person import UNNAMED
from ui.crop.labels import GUESS, one_line
from ui.crop.pixels import NEAR_BLACK
from ui.shared import icons, theme
from ui.shared.cutting import cut
from ui.shared.tiles import paint_mark, paint_ring, paint_tile
from ui.shared.words import plain_tip

CELL = QSize(68, 72)

_SIDE, _TOP = 44, 6
_WORDS_HEIGHT = 16
_BADGE = 14
_SIGN = 20
_GROUND = NEAR_BLACK.name()
_WALK = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Home: "home",
    Qt.Key.Key_End: "end",
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
NEW_FACE = mark("New face")

Looks = Callable[[], QPixmap | None]


class FilmTile(QAbstractButton):
    """A face to choose. It is checked while it is the chosen one, which is for its strip to say.

    Args:
        parent: what it stands on.
        walk: told "left", "right", "home" or "end" when somebody walks on by key.
        looks: gives its picture when it is painted; None while there is none.
        draft: it is not stored yet.
    """

    def __init__(self, parent: QWidget, walk: Callable[[str], None], looks: Looks, *, draft: bool) -> None:
        super().__init__(parent)
        self._walk = walk
        self._looks = looks
        self._draft = draft
        self._invites = False
        self._confirmed = False
        self.setCheckable(True)
        self.setFixedSize(CELL)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_face(self, face: NamedFace, place: int, of: int) -> None:
        """Be a stored face, the `place`th (from 1) `of` so many on the photo."""
        name = one_line(face.name or "")
        self._invites = not name
        self._confirmed = face.face.confirmed and bool(name)
        name = name or tr(UNNAMED)
        self._say(name)
        said = [tr("{who}, face {place} of {of}", who=name, place=place, of=of)]
        said += [tr("confirmed")] if self._confirmed else []
        said += [tr("a guess")] if face.face.weak else []
        self.setAccessibleName(", ".join(said))
        if face.face.weak:
            self.setToolTip(plain_tip(f"{name}. {tr(GUESS)}"))

    def show_draft(self, looks: Looks, caption: str) -> None:
        """Be a face that was drawn and is not stored.

        Args:
            looks: gives its picture.
            caption: whom it looks like, with a question mark ("Sarah?"); other words are read as they are.
        """
        self._looks = looks
        words = one_line(caption)
        self._invites = not words
        self._say(words or tr(NEW_FACE))
        guess = tr("looks like {who}", who=words.strip("¿? \u00a0")) if words.endswith("?") else words
        self.setAccessibleName(
            tr("New face, not saved: {guess}", guess=guess) if guess else tr("New face, not saved")
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Fixed."""
        return CELL

    def nextCheckState(self) -> None:
        """A click only asks: the strip marks what the page chooses."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter chooses as Space does, the page has the rest."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        step = _WALK.get(Qt.Key(event.key()))
        if step:
            self._walk(step)
        elif event.key() in _ENTER:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Picture, name, and the rings of being chosen and being walked to."""
        tokens = theme.DARK
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.mix(_GROUND, tokens.text, 0.16 if self.isDown() else 0.09)))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        square = QRect((self.width() - _SIDE) // 2, _TOP, _SIDE, _SIDE)
        self._paint_picture(painter, square)
        if self.isChecked():
            paint_ring(painter, square, theme.RADIUS, tokens.accent if self._draft else tokens.text)
        elif self._draft:
            paint_ring(painter, square.adjusted(2, 2, -2, -2), theme.RADIUS - 2, tokens.accent, 1.5)
        if self._confirmed:
            self._paint_check(painter, square)
        self._paint_words(painter, square)
        if self.hasFocus():
            paint_ring(painter, self.rect().adjusted(4, 4, -4, -4), theme.RADIUS - 2, tokens.accent)
        painter.end()

    def _say(self, words: str) -> None:
        self.setText(words)
        room = self.width() - 2
        self.setToolTip(plain_tip(words) if self.fontMetrics().horizontalAdvance(words) > room else "")
        self.update()

    def _paint_picture(self, painter: QPainter, square: QRect) -> None:
        picture = self._looks()
        paint_tile(painter, square, picture, theme.RADIUS, theme.DARK.line)
        if picture is None or picture.isNull():
            sign = icons.pixmap("person", theme.DARK.secondary, _SIGN, self.devicePixelRatioF())
            inset = (_SIDE - _SIGN) // 2
            painter.drawPixmap(square.x() + inset, square.y() + inset, sign)

    def _paint_check(self, painter: QPainter, square: QRect) -> None:
        badge = QRect(square.right() - _BADGE + 3, square.bottom() - _BADGE + 3, _BADGE, _BADGE)
        paint_mark(painter, badge, "check", side=_BADGE - 2, ground=NEAR_BLACK, colour=theme.DARK.text)

    def _paint_words(self, painter: QPainter, square: QRect) -> None:
        lit = self.isChecked() or self.underMouse()
        quiet = theme.DARK.accent if self._draft else theme.DARK.secondary
        painter.setPen(QColor(theme.DARK.text if lit or not (self._invites or self._draft) else quiet))
        area = QRect(1, square.bottom() + 4, self.width() - 2, _WORDS_HEIGHT)
        words = cut(painter.fontMetrics(), self.text(), area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)

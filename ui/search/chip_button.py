"""One chip: a small button that says one thing of a search."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from config.language import tr
from ui.search.chips import WAYS, Chip, Kind
from ui.search.known import Known
from ui.shared import icons, theme
from ui.shared.buttons import Button
from ui.shared.cutting import cut
from ui.shared.words import plain_action, wrapped_tip

HEIGHT = 28
_WIDEST = 320
_BEFORE, _CROSS, _CROSS_ICON = 11, 26, 14
_NAMING = {*WAYS, Kind.CIRCLE, Kind.FOLDER, Kind.TEXT, Kind.CAMERA, Kind.AREA}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_REMOVING = {Qt.Key.Key_Backspace: True, Qt.Key.Key_Delete: False}
_LIGHT_HAND = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class ChipButton(Button):
    """Space and Enter turn a person to the next way, Backspace and Delete remove, the arrows walk.

    Args:
        chip: what it says.
        known: what names stand for.
        parent: the field it lies in.
    """

    stepped = Signal(int)
    """An arrow key: -1 to the chip before, 1 to the one after, as they are read."""
    removed = Signal(bool)
    """It is to go; whether the one before is to have the focus then."""
    turned = Signal()
    """The person is to be in the search in the next way."""
    menu_wanted = Signal()
    left = Signal(str)
    """Esc, or a letter that is meant for the field."""

    def __init__(self, chip: Chip, known: Known, parent: QWidget) -> None:
        super().__init__("", "quiet", parent)
        self.chip = chip
        self._on_cross: bool | None = None
        self.setFont(theme.font(self.font(), theme.BODY_SIZE))
        # A chip is lower than a button.
        self.setStyleSheet("QPushButton { min-height: 0px; padding: 0px; }")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._click)
        self.describe(known)

    def describe(self, known: Known) -> None:
        """Say it with these names."""
        said = self.chip.said(known)
        self.setText(plain_action(self.chip.words(known)))
        self.setAccessibleName(tr("{chip}, remove with Backspace", chip=said))
        more = self.chip.value if isinstance(self.chip.value, str) else said
        self.setToolTip(wrapped_tip(more))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words; names may be of any length, and give way."""
        width = _BEFORE + self.fontMetrics().horizontalAdvance(self._words()) + 1 + _CROSS
        return QSize(min(width, _WIDEST) if self.chip.kind in _NAMING else width, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Words give way."""
        return QSize(_BEFORE + _CROSS, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What keys do to a chip; letters are meant for the field."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            back = self.isRightToLeft()
            self.stepped.emit(-_STEPS[key] if back else _STEPS[key])
        elif key in _REMOVING:
            self.removed.emit(_REMOVING[key])
        elif key == Qt.Key.Key_Menu:
            self.menu_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit("")
        elif event.text().strip() and event.text().isprintable() and event.modifiers() in _LIGHT_HAND:
            self.left.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what was pressed."""
        self._on_cross = self._cross().contains(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on the cross that ends elsewhere removes nothing."""
        if self._on_cross and not self._cross().contains(event.position().toPoint()):
            self.setDown(False)
        super().mouseReleaseEvent(event)
        self._on_cross = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A pill with words and a cross."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isDown() or self.underMouse()
        ground = theme.mix(tokens.surface, tokens.text, 0.17 if lit else 0.1)
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(tokens.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        painter.setPen(QColor(tokens.text))
        painter.setFont(self.font())
        room = self._mirrored(QRect(_BEFORE, 0, self.width() - _BEFORE - _CROSS, self.height()))
        words = cut(self.fontMetrics(), self._words(), room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), words)
        corner = self._cross().center() - QPoint(_CROSS_ICON // 2, _CROSS_ICON // 2 - 1)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(corner, icons.pixmap("close", tokens.secondary, _CROSS_ICON, ratio))

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _cross(self) -> QRect:
        return self._mirrored(QRect(self.width() - _CROSS, 0, _CROSS, self.height()))

    def _mirrored(self, rect: QRect) -> QRect:
        if self.isRightToLeft():
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect

    def _click(self) -> None:
        if self._on_cross:
            self.removed.emit(False)
        elif self._on_cross is None and self.chip.is_about_somebody:
            self.turned.emit()
        else:
            self.menu_wanted.emit()

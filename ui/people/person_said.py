"""What somebody said about a person, as it stands below their name: circles as chips, notes in one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from config.language import tr
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.cutting import cut
from ui.shared.words import plain_tip, wrapped_tip

_CHIP_HEIGHT, _CHIP_INSET, _CHIP_MOST = 20, 9, 160
_NOTES_HEIGHT, _NOTES_INSET = 24, 8


class CircleChips(QWidget):
    """The circles somebody belongs to; those there is no room for are counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self.setFont(theme.font(self.font(), theme.SECONDARY_SIZE))
        self.setFixedHeight(_CHIP_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_names(self, names: Sequence[str]) -> None:
        """Show these; nothing where there is none."""
        self._names = tuple(names)
        told = tr("Circles: {names}", names=", ".join(names))
        self.setAccessibleName(told)
        self.setToolTip(plain_tip(told))
        self.setVisible(bool(names))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as all of them."""
        chips = chips_in(self._names, self.fontMetrics(), 1 << 20)
        return QSize(chips[-1][1].right() + 1 if chips else 0, _CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for their number."""
        return QSize(3 * _CHIP_INSET, _CHIP_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Pills in a row."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for words, place in chips_in(self._names, self.fontMetrics(), self.width()):
            pill = (
                place if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self._mirrored(place)
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.line))
            painter.drawRoundedRect(pill, _CHIP_HEIGHT / 2, _CHIP_HEIGHT / 2)
            painter.setPen(QColor(tokens.text))
            painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)

    def _mirrored(self, place: QRect) -> QRect:
        return QRect(self.width() - place.right() - 1, place.y(), place.width(), place.height())


def chips_in(names: Sequence[str], metrics: QFontMetrics, width: int) -> list[tuple[str, QRect]]:
    """What stands on each pill, and where it is in a row of that many logical pixels."""
    chips: list[tuple[str, QRect]] = []
    left = 0
    for number, name in enumerate(names):
        words = cut(metrics, name, _CHIP_MOST)
        chip = QRect(left, 0, metrics.horizontalAdvance(words) + 2 * _CHIP_INSET, _CHIP_HEIGHT)
        rest = f"+{len(names) - number}"
        more = metrics.horizontalAdvance(rest) + 2 * _CHIP_INSET
        last = number == len(names) - 1
        if chip.right() + 1 + (0 if last else theme.SPACE_XS + more) > width:
            return [*chips, (rest, QRect(left, 0, more, _CHIP_HEIGHT))]
        chips.append((words, chip))
        left = chip.right() + 1 + theme.SPACE_XS
    return chips


class NotesLine(Button):
    """The first line of what somebody wrote; a click lets them go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "quiet", parent)
        self._line = ""
        self._has_room = True
        self.setFont(theme.font(self.font(), theme.SECONDARY_SIZE))
        self.setFixedHeight(_NOTES_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.hide()

    def set_notes(self, notes: str | None) -> None:
        """Show them; nothing where there are none."""
        self._line = " ".join((notes or "").split())
        self.setAccessibleName(tr("Notes: {notes}", notes=self._line))
        self.setToolTip(wrapped_tip(notes or ""))
        self.setVisible(bool(self._line) and self._has_room)
        self.updateGeometry()
        self.update()

    def give_room(self, *, has_room: bool) -> None:
        """Whether there is room for a line that says no more than the dialog does."""
        self._has_room = has_room
        self.setVisible(bool(self._line) and has_room)

    def sizeHint(self) -> QSize:
        """As wide as what is written."""
        return QSize(self.fontMetrics().horizontalAdvance(self._line) + 2 * _NOTES_INSET, _NOTES_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A long line is cut."""
        return QSize(0, _NOTES_HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Under the pointer it is another colour."""
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line; with the focus, a ring."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 6, 6)
        area = self.rect().adjusted(_NOTES_INSET, 0, -_NOTES_INSET, 0)
        painter.setPen(QColor(tokens.text if self.underMouse() else tokens.secondary))
        leading = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        painter.drawText(area, leading, cut(self.fontMetrics(), self._line, area.width()))

"""A person's name as the title of their page: click it, and it is a text field."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from config.language import tr
from models.person import UNNAMED
from ui.shared import theme
from ui.shared.cutting import cut
from ui.shared.name_field import INVITATION, NameField

_HEIGHT = 38
_INSET = 8
_ROOM_TO_TYPE = 280


class NameTitle(QAbstractButton):
    """Shows a name and asks for another one in the same place; the text does not move."""

    answered = Signal(str)
    """The new name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name: str | None = None
        self.setFont(theme.font(self.font(), theme.TITLE_SIZE, strong=True))
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._field = NameField(self)
        self._field.setProperty("place", "card")
        self._field.setFont(self.font())
        self._field.committed.connect(lambda name, _step: self.answered.emit(name))
        self._field.cancelled.connect(lambda _step: self.updateGeometry())
        self.clicked.connect(self.ask)
        self.set_name(None)

    @property
    def name(self) -> str | None:
        """The name shown."""
        return self._name

    def set_name(self, name: str | None) -> None:
        """Show a name, or the invitation to give one."""
        self._name = name
        self.setAccessibleName(tr("Name: {name}", name=name or tr(UNNAMED)))
        self.updateGeometry()
        self.update()

    def set_names(self, names: Iterable[str]) -> None:
        """The names the field completes to."""
        self._field.set_names(names)

    def ask(self) -> None:
        """Open the field."""
        self._field.ask(self._name)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the name; with room to type another while the field is open."""
        words = self.fontMetrics().horizontalAdvance(self._name or tr(INVITATION))
        return QSize(max(_ROOM_TO_TYPE if self._field.is_open else 0, words + 2 * _INSET + 2), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A long name is elided."""
        return QSize(min(120, self.sizeHint().width()), _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The field covers the title."""
        super().resizeEvent(event)
        self._field.setGeometry(self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 open the field, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.ask()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The name; under the pointer or with the focus, the outline of a field."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            focused = self.hasFocus()
            painter.setPen(QPen(QColor(tokens.accent if focused else tokens.edge()), 2 if focused else 1))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        text = self._name or tr(INVITATION)
        area = QRect(_INSET, 0, self.width() - 2 * _INSET, self.height())
        fitting = cut(self.fontMetrics(), text, area.width())
        painter.setPen(QColor(tokens.text if self._name else tokens.secondary))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), fitting)

"""A quiet row of toggles above the cards: only family, only friends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from config.language import tr, trn
from models.person import Circle
from ui.people.person_flow import FlowLayout
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.cutting import cut
from ui.shared.words import plain_action, plain_tip

_WIDEST = 200
_HEIGHT, _PAD = 28, 12


class CircleRow(QWidget):
    """One toggle for each circle; not there where there is none.

    Signals:
        chosen: the ids of those that are pressed, as a frozenset.
        rename_wanted: the circle to be renamed.
    """

    chosen = Signal(object)
    rename_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._circles: Sequence[Circle] = ()
        self._buttons: dict[int, Button] = {}
        self._row = FlowLayout(theme.SPACE_S, self)
        self._row.setContentsMargins(theme.SPACE_XL, 0, theme.SPACE_XL, theme.SPACE_S)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Circles"))
        self.hide()

    @property
    def pressed(self) -> frozenset[int]:
        """Ids of the circles only whose people are shown."""
        return frozenset(circle for circle, button in self._buttons.items() if button.isChecked())

    @property
    def buttons(self) -> list[Button]:
        """As they stand."""
        return list(self._buttons.values())

    def set_circles(self, circles: Sequence[Circle]) -> None:
        """Show these; what is pressed stays so."""
        if list(circles) == list(self._circles):
            return
        before = self.pressed
        self._circles = circles
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {circle.id: self._button(circle, pressed=circle.id in before) for circle in circles}
        for button in self._buttons.values():
            self._row.addWidget(button)
            button.show()
        self._fit()
        self.setVisible(bool(circles))
        if self.pressed != before:
            self.chosen.emit(self.pressed)

    def release(self) -> None:
        """Show everybody."""
        for button in self._buttons.values():
            button.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower takes more lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        # By hand: among rows that only have a size hint, Qt leaves no room for a second line.
        self.setFixedHeight(self._row.heightForWidth(self.width()))

    def _button(self, circle: Circle, *, pressed: bool) -> Button:
        button = _Toggle("", "segment", self)
        button.setCheckable(True)
        button.setChecked(pressed)
        button.setText(plain_action(cut(button.fontMetrics(), circle.name, _WIDEST)))
        button.setAccessibleName(circle.name)
        people = trn("{n} person in this circle", "{n} people in this circle", circle.people)
        button.setAccessibleDescription(people)
        button.setToolTip(plain_tip(f"{circle.name}\n{people}"))
        button.toggled.connect(lambda _on: self.chosen.emit(self.pressed))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(lambda point: self._show_menu(button, circle, point))
        return button

    def _show_menu(self, button: Button, circle: Circle, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Rename circle…"), lambda: self.rename_wanted.emit(circle))
        menu.popup(button.mapToGlobal(point))


class _Toggle(Button):
    """A pill: an outline while it is not pressed, filled when it is."""

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(plain_words(self.text())) + 2 * _PAD, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pressed = self.isChecked()
        edge = tokens.text if pressed else tokens.accent
        line = QPen(QColor(edge), 2) if self.hasFocus() else QPen(QColor(tokens.edge()), 1)
        if pressed and not self.hasFocus():
            line = QPen(Qt.PenStyle.NoPen)
        ground = tokens.accent if pressed else tokens.hover() if self.underMouse() else tokens.background
        painter.setPen(line)
        painter.setBrush(QColor(ground))
        pill = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(tokens.on_accent if pressed else tokens.text))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), plain_words(self.text()))


def plain_words(text: str) -> str:
    """What a button shows of its text."""
    return text.replace("&&", "&")

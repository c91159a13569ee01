"""Buttons in one row, however narrow: those used least go into a menu where there is no room."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QStyle, QVBoxLayout, QWidget

from config.language import tr
from ui.shared import theme
from ui.shared.buttons import Button, IconButton
from ui.shared.labels import Label

_SPARED = 2 * 6
"""By how much a button with less air is narrower, logical pixels: see the style sheet."""

FillMenu = Callable[[QMenu], None]


class ActionRow(QWidget):
    """First its buttons lose some air, then the last of them go into the menu of a button "More".

    Args:
        buttons: as they stand; owned by the row from now on.
        least_used: which of them go into the menu first; the others never do.
        menus: for buttons that open a menu: what fills it, for it is a menu in the menu then.
        parent: its owner.
    """

    def __init__(
        self,
        buttons: Sequence[Button],
        least_used: Sequence[Button],
        menus: Mapping[Button, FillMenu] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        self._least_used = tuple(least_used)
        self._menus = dict(menus or {})
        self._wanted = set(buttons)
        self._is_tight = False
        self.more = Button(tr("More"))
        self.more.clicked.connect(self._show_more)
        for button in (*buttons, self.more):
            button.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def in_menu(self) -> tuple[Button, ...]:
        """What has no room now, and is in the menu."""
        return tuple(button for button in self._buttons if button in self._wanted and button.isHidden())

    def offer(self, button: Button, *, offered: bool) -> None:
        """Whether a button is there at all."""
        (self._wanted.add if offered else self._wanted.discard)(button)
        self.arrange()

    def sizeHint(self) -> QSize:
        """All of them with all their air."""
        return QSize(_across([self._width(one, tight=False) for one in self._shown()]), theme.CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Those that never give way."""
        kept = [one for one in self._shown() if one not in self._least_used]
        widths = [self._width(one, tight=True) for one in (*kept, self.more)]
        return QSize(_across(widths), theme.CONTROL_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for others."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters, or the other direction."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self.arrange()

    def arrange(self) -> None:
        """See what there is room for: after other words, too."""
        shown = self._shown()
        leaving = [one for one in self._least_used if one in shown]
        tight = _across([self._width(one, tight=False) for one in shown]) > self.width()
        row = list(shown)
        while leaving and _across([self._width(one, tight=tight) for one in row]) > self.width():
            row = [one for one in row if one is not self.more and one is not leaving[0]] + [self.more]
            leaving.pop(0)
        self._tighten(tight=tight)
        left = 0
        for button in (*self._buttons, self.more):
            button.setVisible(button in row)
        for button in row:
            width = min(self._width(button, tight=tight), max(self.width() - left, 1))
            area = QRect(left, 0, width, theme.CONTROL_HEIGHT)
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), area))
            left += width + theme.SPACE_S

    def _shown(self) -> list[Button]:
        return [button for button in self._buttons if button in self._wanted]

    def _width(self, button: Button, *, tight: bool) -> int:
        return button.sizeHint().width() + _SPARED * (self._is_tight - tight)

    def _tighten(self, *, tight: bool) -> None:
        if tight == self._is_tight:
            return
        for button in (*self._buttons, self.more):
            button.setProperty("room", "tight" if tight else None)
            # A dynamic property: Qt reads it again only when it is told to.
            button.style().unpolish(button)
            button.style().polish(button)
        self._is_tight = tight

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self.in_menu:
            if button in self._menus:
                self._menus[button](menu.addMenu(button.text()))
            else:
                action = menu.addAction(button.text(), button.click)
                action.setEnabled(button.isEnabled())
        up = self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height()))
        menu.popup(up)


def lay_out_bar(bar: QWidget, count: Label, row: ActionRow, clear: IconButton) -> None:
    """A quiet bar at the bottom of a page: how many are selected, what can be said of them, and a way out."""
    line = QHBoxLayout()
    line.setContentsMargins(theme.SPACE_XL, theme.SPACE_S, theme.SPACE_M, theme.SPACE_S)
    line.setSpacing(theme.SPACE_M)
    line.addWidget(count)
    line.addWidget(row, 1)
    line.addWidget(clear)
    hair = QFrame()
    hair.setProperty("kind", "hairline")
    hair.setFixedHeight(1)
    column = QVBoxLayout(bar)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(hair)
    column.addLayout(line)


def _across(widths: Sequence[int]) -> int:
    return sum(widths) + theme.SPACE_S * max(0, len(widths) - 1)

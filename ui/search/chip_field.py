"""The field of a search: chips, and after the last one a line to type in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from config.language import tr
from ui.search.chip_button import HEIGHT, ChipButton
from ui.search.chips import Chip
from ui.search.flow import FlowLayout
from ui.search.known import Known
from ui.search.typing_line import TypingLine
from ui.shared import icons, theme
from ui.shared.buttons import IconButton
from ui.shared.focus import walk_in_order

_MOST_ROWS = 3
_LEAST_LINE = 90
_GAP = 5
_EDGE = 5
_GLASS = 16


class ChipField(QWidget):
    """Chips wrap into further rows; with more than a few it scrolls.

    Args:
        known: what names stand for.
        parent: its owner.
    """

    chips_changed = Signal(object)
    """The chips, a tuple, after somebody has removed or turned one."""
    menu_wanted = Signal(object)
    """A `ChipButton` of which everything that can be done is asked for."""

    def __init__(self, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._buttons: list[ChipButton] = []
        self.line = TypingLine(self)
        self.line.stepped_back.connect(lambda: self._focus_chip(len(self._buttons) - 1))
        self._inner = QWidget()
        self._flow = FlowLayout(_GAP, _LEAST_LINE, self._inner)
        self._flow.addWidget(self.line)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        for ground in (self._inner, self._area.viewport()):
            ground.setAutoFillBackground(False)
        self._empty = IconButton("close", tr("Clear the search"), size=16)
        # As high as a chip; the sheet would have it lower.
        self._empty.setStyleSheet(f"QPushButton {{ min-height: {HEIGHT - 4}px; }}")
        self._empty.clicked.connect(lambda: self._say(()))
        row = QHBoxLayout(self)
        row.setContentsMargins(_GLASS + 18, _EDGE, _EDGE, _EDGE)
        row.setSpacing(theme.SPACE_XS)
        row.addWidget(self._area, 1)
        row.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.line.textChanged.connect(self._fit)
        for part in (self.line, self._empty):
            part.installEventFilter(self)
        self.show_chips(())

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What it shows, in order."""
        return tuple(button.chip for button in self._buttons)

    @property
    def buttons(self) -> Sequence[ChipButton]:
        """The same as buttons."""
        return self._buttons

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these; a chip that stays keeps its button, and the focus with it."""
        before = {button.chip: button for button in self._buttons}
        focused = next((place for place, one in enumerate(self._buttons) if one.hasFocus()), None)
        self._buttons = [before.pop(chip) if chip in before else self._made(chip) for chip in chips]
        while self._flow.count():
            self._flow.takeAt(0)
        for button in self._buttons:
            self._flow.addWidget(button)
            button.show()
        self._flow.addWidget(self.line)
        if focused is not None and not any(button.hasFocus() for button in self._buttons):
            # The same person in another way, or the neighbour of one that went.
            self._focus_chip(focused)
        for button in before.values():
            button.hide()
            button.deleteLater()
        self._empty.setVisible(bool(chips))
        hint = tr("Search by people, dates, places, cameras, folders…")
        self.line.setPlaceholderText("" if chips else hint)
        for part in (*self._buttons, self.line):
            # A screen reader goes by what lies above what.
            part.raise_()
        # Beginning with what has its place among the other things of the page.
        walk_in_order([self._area, *self._buttons, self.line, self._empty])
        self._fit()

    def describe(self) -> None:
        """Names may be others now."""
        for button in self._buttons:
            button.describe(self._known)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, or letters of another size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower takes more rows."""
        super().resizeEvent(event)
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the chips one means the line."""
        super().mousePressEvent(event)
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """The edge shows where the keyboard is."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
            if watched is self.line:
                # Once the line knows of it.
                QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One field around all of it, and the glass at its start."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_focus = self.line.hasFocus()
        width = 2.0 if has_focus else 1.0
        painter.setPen(QPen(QColor(tokens.accent if has_focus else tokens.edge()), width))
        painter.setBrush(QColor(tokens.surface))
        edge = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(edge, theme.RADIUS, theme.RADIUS)
        x = self.width() - _GLASS - 10 if self.isRightToLeft() else 10
        ratio = painter.device().devicePixelRatioF()
        y = _EDGE + (HEIGHT - _GLASS) // 2
        painter.drawPixmap(x, y, icons.pixmap("search", tokens.secondary, _GLASS, ratio))

    # Inside.

    def _made(self, chip: Chip) -> ChipButton:
        button = ChipButton(chip, self._known, self._inner)
        button.stepped.connect(lambda by: self._focus_chip(self._buttons.index(button) + by))
        button.removed.connect(lambda backwards: self._remove(button, backwards=backwards))
        button.turned.connect(lambda: self._turn(button))
        button.menu_wanted.connect(lambda: self.menu_wanted.emit(button))
        button.left.connect(self._leave_for_line)
        return button

    def _leave_for_line(self, typed: str) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if typed:
            self.line.insert(typed)

    def _focus_chip(self, place: int) -> None:
        """Give a chip the focus; after the last one comes the line."""
        if place < 0 and self._buttons:
            place = 0
        reason = Qt.FocusReason.TabFocusReason
        if 0 <= place < len(self._buttons):
            button = self._buttons[place]
            button.setFocus(reason)
            self._area.ensureWidgetVisible(button, 0, _GAP)
        else:
            self.line.setFocus(reason)
            self._area.ensureWidgetVisible(self.line, 0, _GAP)

    def replace(self, button: ChipButton, chip: Chip | None) -> None:
        """Put another chip in the place of one, or none; a person it is about is nowhere else then."""
        chips = [one.chip for one in self._buttons]
        place = self._buttons.index(button)
        chips[place : place + 1] = [] if chip is None else [chip]
        self._say(chips)

    def _turn(self, button: ChipButton) -> None:
        self.replace(button, button.chip.turned())

    def _remove(self, button: ChipButton, *, backwards: bool) -> None:
        place = self._buttons.index(button)
        had_focus = QApplication.focusWidget() is button
        self.replace(button, None)
        if had_focus:
            self._focus_chip(max(place - 1, 0) if backwards else place)

    def _say(self, chips: Sequence[Chip]) -> None:
        if not chips:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_chips(tuple(chips))
        self.chips_changed.emit(tuple(chips))

    def _fit(self) -> None:
        """As high as its rows, and no higher than a few of them."""
        # Where nobody writes, there is no row for it alone.
        rests = bool(self._buttons) and not self.line.text() and not self.line.hasFocus()
        self._flow.set_least(0 if rests else _LEAST_LINE)
        width = self._area.viewport().width()
        rows = self._flow.heightForWidth(max(width, _LEAST_LINE))
        most = _MOST_ROWS * HEIGHT + (_MOST_ROWS - 1) * _GAP
        self.setFixedHeight(min(max(rows, HEIGHT), most) + 2 * _EDGE)
        if self.line.hasFocus():
            QTimer.singleShot(0, self._area, lambda: self._area.ensureWidgetVisible(self.line, 0, _GAP))

    def sizeHint(self) -> QSize:
        """Some room for words."""
        return QSize(420, self.height())

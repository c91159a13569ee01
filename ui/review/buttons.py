"""The large buttons below a question, each with its key on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton, QStylePainter, QWidget

from config.language import tr
from ui.review.layout import ANSWER, TOUCH
from ui.shared import theme
from ui.shared.buttons import Button, Kind
from ui.shared.cutting import cut

_GAP = theme.SPACE_S
_LEAST_ANSWER = 150
_CAP_PADDING, _INSIDE = 6, 12


class KeyButton(Button):
    """A button that tells its key.

    A key held down does not press it, nor does the second half of a double click: that was meant for the
    question before.

    Args:
        words: what it does.
        keys: what the key may be called; as wide as the widest of them at any time.
        kind: how loud it is.
        parent: its owner.
        high: logical pixels.
    """

    def __init__(
        self, words: str, keys: tuple[str, ...], kind: Kind, parent: QWidget, *, high: int = TOUCH
    ) -> None:
        super().__init__(words, kind, parent)
        self._keys, self._key = tuple(map(_spoken, keys)), _spoken(keys[0])
        self._shows_key = True
        self.setFixedHeight(high)
        self.setFont(theme.font(self.font(), theme.NAME_SIZE if high > TOUCH else theme.BODY_SIZE))
        self.tell_key(keys[0])

    def tell_key(self, key: str) -> None:
        """Be pressed by another of its keys."""
        self._key = _spoken(key)
        self.setToolTip(f"{self.text()} ({self._key})")
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._key)
        self.update()

    def show_key(self, *, shown: bool) -> None:
        """Whether there is room for it."""
        self._shows_key = shown
        self.update()

    def width_of(self, *, key: bool) -> int:
        """How wide it would like to be, with the key it has now or without."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 * _INSIDE
        return words + (theme.SPACE_S + self._cap_width(self._key) if key else 0)

    def sizeHint(self) -> QSize:
        """Words, the key it has now and some air."""
        return QSize(self.width_of(key=True), self.height())

    @property
    def widest(self) -> int:
        """The same with the widest of its keys; logical pixels."""
        return self.width_of(key=False) + theme.SPACE_S + self._caps()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Not a press of its own."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The button of the style sheet, with words and key in its middle."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        caps = theme.SPACE_S + self._cap_width(self._key) if self._shows_key else 0
        room = self.width() - 2 * theme.SPACE_S - caps
        words = cut(self.fontMetrics(), self.text(), room)
        wide = min(self.fontMetrics().horizontalAdvance(words), room)
        start = (self.width() - wide - caps) // 2
        line = self._mirrored(QRect(start, 0, wide + 1, self.height()))
        painter.setPen(QColor(self._colour()))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)
        if self._shows_key:
            cap = QRect(start + wide + theme.SPACE_S, 0, self._cap_width(self._key), self.height())
            self._paint_cap(painter, self._mirrored(cap))
        painter.end()

    def _paint_cap(self, painter: QPainter, area: QRect) -> None:
        colour = QColor(self._colour())
        font = self._cap_font()
        high = QFontMetrics(font).height() + 2
        cap = QRectF(area.x() + 0.5, (self.height() - high) / 2 + 0.5, area.width() - 1, high - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        faint = QColor(colour)
        faint.setAlphaF(0.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(faint)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _colour(self) -> str:
        # The style sheet gives the button a palette of its own.
        tokens = theme.of(QApplication.palette())
        if not self.isEnabled():
            return theme.mix(tokens.secondary, tokens.background, 0.35)
        kind = self.property("kind")
        if kind == "primary":
            return tokens.on_accent
        quiet = kind == "quiet" and not self.underMouse()
        return tokens.secondary if quiet else tokens.text

    def _cap_font(self) -> QFont:
        return theme.font(self.font(), 11)

    def _caps(self) -> int:
        return max(self._cap_width(key) for key in self._keys)

    def _cap_width(self, key: str) -> int:
        font = self._cap_font()
        return max(
            QFontMetrics(font).horizontalAdvance(key) + 2 * _CAP_PADDING, QFontMetrics(font).height() + 2
        )

    def _mirrored(self, part: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)


class AnswerBar(QWidget):
    """Yes and no, and what else one can do. Where they are follows the width and nothing else."""

    yes = Signal()
    no = Signal()
    skip = Signal()
    undo = Signal()
    stranger = Signal()
    somebody_else = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.undo_button = KeyButton(tr("Undo"), ("U", "Ctrl+Z"), "quiet", self)
        self.skip_button = KeyButton(tr("Skip"), ("S", "Esc"), "quiet", self)
        self.yes_button = KeyButton(tr("Yes"), ("Y",), "primary", self, high=ANSWER)
        self.no_button = KeyButton(tr("No"), ("N",), "secondary", self, high=ANSWER)
        self.stranger_button = KeyButton(tr("A stranger"), ("I", "Ctrl+I"), "quiet", self)
        self.else_button = KeyButton(tr("Somebody else…"), ("/",), "quiet", self)
        # First and last are those that are always there: they stay where they are, whatever is between them.
        self._quiet = (self.undo_button, self.stranger_button, self.else_button, self.skip_button)
        self._answers = (self.yes_button, self.no_button)
        self.undo_button.clicked.connect(self.undo)
        self.skip_button.clicked.connect(self.skip)
        self.yes_button.clicked.connect(self.yes)
        self.no_button.clicked.connect(self.no)
        self.stranger_button.clicked.connect(self.stranger)
        self.else_button.clicked.connect(self.somebody_else)

    def offer(self, *, naming: bool, stranger: bool, somebody: bool) -> None:
        """Say what can be answered now.

        Args:
            naming: a name is asked for, not yes or no: letters belong to the name.
            stranger: nobody is to be asked about them any more.
            somebody: it may be somebody else.
        """
        for button, shown in (
            (self.yes_button, not naming),
            (self.no_button, not naming),
            (self.stranger_button, stranger),
            (self.else_button, somebody and not naming),
        ):
            button.setVisible(shown)
        self.tell_keys(typing=naming)

    def tell_keys(self, *, typing: bool) -> None:
        """While somebody types, letters are no answers."""
        for button, letter, other in (
            (self.undo_button, "U", "Ctrl+Z"),
            (self.skip_button, "S", "Esc"),
            (self.stranger_button, "I", "Ctrl+I"),
        ):
            button.tell_key(other if typing else letter)
        self.arrange()

    def height_in(self, width: int, *, low: bool) -> int:
        """How high it is when it is so wide.

        Args:
            width: logical pixels.
            low: there is so little height that all of it goes into one line if it can.
        """
        return ANSWER if low and self._one_line() <= width else ANSWER + _GAP + TOUCH

    def arrange(self) -> None:
        """Put the buttons where they belong."""
        width = self.width()
        answer = self._answer_width()
        if self.height() <= ANSWER:
            self._beside(width)
            keys = True
        else:
            answer = min(max(answer, 200), (width - _GAP) // 2)
            keys = self._second_line(width)
        for button in self._quiet:
            button.show_key(shown=keys)
        left = (width - 2 * answer - _GAP) // 2
        for place, button in enumerate(self._answers):
            self._put(button, QRect(left + place * (answer + _GAP), 0, answer, ANSWER))

    def changeEvent(self, event: QEvent) -> None:
        """Another direction, or another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange} and self.width():
            self.arrange()

    def _beside(self, width: int) -> None:
        """The quiet ones on both sides of the answers."""
        top = (ANSWER - TOUCH) // 2
        if self.yes_button.isHidden():
            shown = _shown(self._quiet)
            self._spread(shown, [button.width_of(key=True) for button in shown], 0, width, top)
            return
        first, last = (_shown(part) for part in (self._quiet[:2], self._quiet[2:]))
        self._row(first, [button.width_of(key=True) for button in first], 0, _GAP, top)
        widths = [button.width_of(key=True) for button in last]
        self._row(last, widths, width - sum(widths) - _GAP * (len(widths) - 1), _GAP, top)

    def _second_line(self, width: int) -> bool:
        """All the quiet ones below the answers; returns whether there is room for their keys."""
        most = [button.widest for button in self._quiet]
        keys = sum(most) + 3 * _GAP <= width
        if not keys:
            most = [button.width_of(key=False) for button in self._quiet]
        # As if all were there: the first and the last stay where they are.
        spare = min(max(width - sum(most) - 3 * _GAP, 0), 12 * _GAP)
        whole = min(sum(most) + 3 * _GAP + spare, width)
        shown = _shown(self._quiet)
        widths = [button.width_of(key=keys) for button in shown]
        share = min(1.0, (whole - _GAP * (len(shown) - 1)) / max(sum(widths), 1))
        widths = [int(wide * share) for wide in widths]
        self._spread(shown, widths, (width - whole) // 2, whole, ANSWER + _GAP)
        return keys

    def _spread(
        self, buttons: Sequence[KeyButton], widths: Sequence[int], left: int, whole: int, top: int
    ) -> None:
        between = (whole - sum(widths)) / max(len(buttons) - 1, 1)
        self._row(buttons, widths, left, between, top)

    def _row(
        self, buttons: Sequence[KeyButton], widths: Sequence[int], left: float, gap: float, top: int
    ) -> None:
        for button, width in zip(buttons, widths, strict=True):
            self._put(button, QRect(round(left), top, width, TOUCH))
            left += width + gap

    def _put(self, button: KeyButton, area: QRect) -> None:
        button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), area))

    def _answer_width(self) -> int:
        return max(_LEAST_ANSWER, *(button.sizeHint().width() for button in self._answers))

    def _one_line(self) -> int:
        left, right = (
            sum(button.widest + _GAP for button in part) for part in (self._quiet[:2], self._quiet[2:])
        )
        # The answers stand in the middle of the page, whatever is beside them.
        return 2 * self._answer_width() + _GAP + 2 * max(left, right) + 2 * theme.SPACE_L


def _shown(buttons: Sequence[KeyButton]) -> list[KeyButton]:
    return [button for button in buttons if not button.isHidden()]


def _spoken(key: str) -> str:
    """A key as the menus write it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key

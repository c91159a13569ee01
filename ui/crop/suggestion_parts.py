"""The parts of the suggestion card: buttons that show their key, and lines of advice."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from config.language import mark, tr
from ui.crop.labels import LineLabel, one_line
from ui.crop.suggestion_words import Hint
from ui.shared import theme
from ui.shared.buttons import Button, Kind
from ui.shared.words import plain_action, plain_tip

CAP = 16
"""The side of a key's cap; a long word on it makes it wider."""

_SLACK, _LEAST = 2, 64
_READ_ALOUD = 200
_SPOKEN = {
    "⏎": mark("Enter"),
    "/": mark("slash"),
    "Del": mark("Del"),
    "Esc": mark("Esc"),
    "Tab": mark("Tab"),
}


class KeyButton(Button):
    """A button that shows the key that does the same; the key is never cut.

    Args:
        text: what it does.
        key: as on the keyboard.
        tip: the whole sentence, without the key.
        kind: how loud it is.
        parent: its owner.
        gives_way: its words are cut where there is no room.
    """

    def __init__(
        self, text: str, key: str, tip: str, kind: Kind, parent: QWidget, *, gives_way: bool = False
    ) -> None:
        super().__init__("", kind, parent)
        self._key = key
        self._gives_way = gives_way
        self._pad = 6 if kind == "quiet" else 10
        self._height = 26 if kind == "quiet" else theme.CONTROL_HEIGHT
        # The sheet's own least height is that of a button that stands alone.
        self.setStyleSheet("min-height: 0px;")
        self.setFont(theme.font(self.font(), theme.SECONDARY_SIZE if kind == "quiet" else theme.BODY_SIZE))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.say(text, tip, key)

    @property
    def gives_way(self) -> bool:
        """Whether its words are cut, with dots, where there is no room."""
        return self._gives_way

    @property
    def key(self) -> str:
        """The key it shows."""
        return self._key

    def say(self, text: str, tip: str, key: str) -> None:
        """Be about something else."""
        self._key = key
        self._words = one_line(text)
        self.setText(plain_action(self._words))
        self.setAccessibleName(tip[:_READ_ALOUD])
        self.setAccessibleDescription(tr("Key: {key}", key=_spoken(key)))
        self.setToolTip(plain_tip(f"{tip[:_READ_ALOUD]} ({_spoken(key)})"))
        self.updateGeometry()

    def set_kind(self, kind: Kind) -> None:
        """Be as loud as another kind; the size stays."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def sizeHint(self) -> QSize:
        """Words and key."""
        words = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(words + theme.SPACE_XS + self._cap_width() + 2 * self._pad + _SLACK, self._height)

    def minimumSizeHint(self) -> QSize:
        """All of it, or a few letters and the key."""
        hint = self.sizeHint()
        return hint.boundedTo(QSize(_LEAST, self._height)) if self._gives_way else hint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The style's own ground, then the words and the key on a cap."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        colour = QColor(self._colour())
        metrics, cap = self.fontMetrics(), self._cap_width()
        room = self.width() - 2 * self._pad - cap - theme.SPACE_XS
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(words)
        left = (self.width() - wide - theme.SPACE_XS - cap) // 2
        painter.setPen(colour)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(QRect(left, 0, wide + 2, self.height()), flags, f"\u2068{words}\u2069")
        paint_cap(
            painter,
            QRect(left + wide + theme.SPACE_XS, (self.height() - CAP) // 2, cap, CAP),
            _on_cap(self._key),
            self._cap_font(),
            colour,
        )
        painter.end()

    def _cap_font(self) -> QFont:
        return theme.font(self.font(), theme.SECONDARY_SIZE, tabular=True)

    def _cap_width(self) -> int:
        return max(CAP, QFontMetrics(self._cap_font()).horizontalAdvance(_on_cap(self._key)) + 6)

    def _colour(self) -> str:
        tokens = _tokens()
        if not self.isEnabled():
            return theme.mix(tokens.secondary, tokens.background, 0.35)
        match self.property("kind"):
            case "primary":
                return tokens.on_accent
            case "quiet" if not self.underMouse():
                return tokens.secondary
        return tokens.text


class HintLine(QWidget):
    """One line of advice, and a button where something can be done about it."""

    eyes_wanted = Signal()
    snap_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._unsure = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_XS)
        self.words = Advice(self)
        self.eyes = KeyButton(tr("Click the eyes"), "E", tr("Click the eyes"), "quiet", self)
        self.snap = KeyButton(tr("Take it"), "Tab", tr("Take the outline shown"), "quiet", self)
        self.eyes.clicked.connect(self.eyes_wanted)
        self.snap.clicked.connect(self.snap_wanted)
        row.addWidget(self.words, 1)
        row.addWidget(self.eyes)
        row.addWidget(self.snap)

    def show_hint(self, hint: Hint | None) -> None:
        """Give this advice, or none."""
        self.setVisible(hint is not None)
        if hint is not None:
            self._unsure = hint.unsure
            self.words.setText(hint.text)
            self.eyes.setVisible(hint.offers == "eyes")
            self.snap.setVisible(hint.offers == "snap")
            self._recolour()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()

    def _recolour(self) -> None:
        tokens = _tokens()
        self.words.set_colour(tokens.unsure if self._unsure else tokens.secondary)


class Advice(LineLabel):
    """A line; where there is no room for it, two."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(theme.SECONDARY_SIZE, "secondary", parent=parent)

    def sizeHint(self) -> QSize:
        """High enough for two lines, which is hardly more than the button beside it."""
        return QSize(super().sizeHint().width(), 2 * self.fontMetrics().lineSpacing())

    def lines(self) -> tuple[str, ...]:
        """The words as they are painted, broken between words; what two lines cannot hold is elided."""
        metrics, room = self.fontMetrics(), self.width()
        first, rest = "", one_line(self.text())
        if metrics.horizontalAdvance(rest) <= room:
            return (rest,)
        while rest:
            word, _, after = rest.partition(" ")
            tried = f"{first} {word}".lstrip()
            if metrics.horizontalAdvance(tried) > room:
                break
            first, rest = tried, after
        return tuple(
            metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in (first, rest) if line
        )

    def shown_text(self) -> str:
        """The words as they are painted."""
        return " ".join(self.lines())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One or two lines, in the middle of the height."""
        painter = QPainter(self)
        painter.setPen(self._colour or self.palette().color(self.foregroundRole()))
        step, lines = self.fontMetrics().lineSpacing(), self.lines()
        top = (self.height() - step * len(lines)) // 2
        for place, line in enumerate(lines):
            row = QRect(0, top + place * step, self.width(), step)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
        painter.end()


def paint_cap(painter: QPainter, rect: QRect, key: str, font: QFont, colour: QColor) -> None:
    """A key's cap: the key in a quiet outline of the same colour."""
    line = QColor(colour)
    line.setAlphaF(colour.alphaF() * 0.45)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, 1))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, key)


def _tokens() -> theme.Theme:
    # The application's: a sheet puts a button's own colours, and Qt those of the disabled, into its palette.
    return theme.of(QApplication.palette())


def _on_cap(key: str) -> str:
    # Signs and letters are the same on every keyboard; what is written out is written in its language.
    return _spoken(key) if key.isalpha() else key


def _spoken(key: str) -> str:
    return tr(_SPOKEN[key]) if key in _SPOKEN else key

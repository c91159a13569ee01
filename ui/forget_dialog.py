"""Before face data is erased: what goes, what stays, and that there is no way back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from config.language import mark, tr, trn
from models.person import Person, somebody
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import ElidedLabel, Label

TITLE = mark("Forget face data")
FINAL = mark("This cannot be undone.")

_WIDTH, _SLACK = 480, 2
_DOT, _LINE_GAP, _AIR = 16, 1, 6
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class ForgetDialog(QDialog):
    """Esc, and Enter where it opens, leave everything as it is.

    Args:
        person: whose face data; None for everybody's.
        names: how many people have a name.
        parent: the window it belongs to.

    Signals:
        confirmed: whether names and boxes are kept.
    """

    confirmed = Signal(bool)

    def __init__(self, person: Person | None, names: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if person is None:
            stay = trn(
                "{n} named person stays marked in the photos they are in now.",
                "{n} named people stay marked in the photos they are in now.",
                names,
            )
            self.keep = Choice(tr("Keep names and boxes"), stay)
            self.drop = Choice(
                tr("Forget names as well"), tr("Nobody is marked any more, nor named in the history.")
            )
        else:
            self.keep = Choice(
                tr("Keep the name and the boxes"), tr("They stay marked in the photos they are in now.")
            )
            self.drop = Choice(
                tr("Forget the name as well"), tr("The boxes go too, and so does the name in the history.")
            )
        self.keep.setChecked(True)
        # Tab goes to the chosen one, arrows to the other; Qt sees to that only after the first focus.
        self.drop.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        any_names = names > 0 if person is None else person.name is not None
        for choice in (self.keep, self.drop):
            choice.setVisible(any_names)
        self.forget, self.cancel = Button(tr(TITLE), "primary"), Button(tr("Cancel"))
        self.forget.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.reject)
        self._lay_out(person, any_names=any_names)
        self.cancel.setFocus()

    def _lay_out(self, person: Person | None, *, any_names: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(ElidedLabel(_question(person), theme.NAME_SIZE, strong=True))
        for words in _sentences(person, any_names=any_names):
            column.addWidget(_wrapped(Label(words)))
        column.addWidget(_wrapped(Label(tr(FINAL), strong=True)))
        if any_names:
            choices = QVBoxLayout()
            choices.setContentsMargins(0, theme.SPACE_S, 0, 0)
            choices.setSpacing(theme.SPACE_XS)
            choices.addWidget(self.keep)
            choices.addWidget(self.drop)
            column.addLayout(choices)
        column.addSpacing(theme.SPACE_M)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.forget)
        column.addLayout(row)
        # A choice is one line, and what it means another: neither is cut.
        choices_need = max(self.keep.sizeHint().width(), self.drop.sizeHint().width()) if any_names else 0
        width = max(_WIDTH, choices_need + 2 * theme.SPACE_XL)
        self.setFixedWidth(width)
        # Asked for its hint alone, a layout guesses how wide wrapped words are.
        self.resize(width, column.totalHeightForWidth(width))

    def _confirm(self) -> None:
        # A second click may come while it closes.
        if self.isVisible():
            keep = self.keep.isChecked()
            self.accept()
            self.confirmed.emit(keep)


class Choice(QRadioButton):
    """A radio button in our colours, with a line of what it means.

    Args:
        words: the choice.
        meaning: in secondary, below it.
    """

    def __init__(self, words: str, meaning: str) -> None:
        super().__init__(words)
        self._meaning = meaning
        self._small = theme.font(self.font(), theme.SECONDARY_SIZE, tabular=True)
        self.setFont(theme.font(self.font(), theme.BODY_SIZE))
        self.setAccessibleDescription(meaning)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Two lines beside the circle."""
        one, two = self._lines()
        width = max(
            self.fontMetrics().horizontalAdvance(self.text()),
            QFontMetrics(self._small).horizontalAdvance(self._meaning),
        )
        return QSize(width + _SLACK + _DOT + 3 * theme.SPACE_S, one + two + _LINE_GAP + 2 * _AIR)

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine."""
        return QSize(_DOT, self.sizeHint().height())

    def hitButton(self, _pos: QPoint) -> bool:
        """The words are as good as the circle."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Circle and words; the ring is around all of it, as on buttons."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            ring = self.rect().toRectF().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, theme.RADIUS - 1, theme.RADIUS - 1)
        one, two = self._lines()
        self._paint_dot(painter, _AIR + one / 2, tokens)
        words = QRect(self._indent(), _AIR, self.width() - _DOT - 3 * theme.SPACE_S, one)
        self._write(painter, words, self.text(), tokens.text)
        painter.setFont(self._small)
        below = QRect(words.x(), words.bottom() + 1 + _LINE_GAP, words.width(), two)
        self._write(painter, below, self._meaning, tokens.secondary)

    def _paint_dot(self, painter: QPainter, middle: float, tokens: theme.Theme) -> None:
        left = theme.SPACE_S + _DOT / 2
        centre = QPointF(self.width() - left if self.isRightToLeft() else left, middle)
        chosen = self.isChecked()
        ground = tokens.hover() if self.underMouse() or self.isDown() else tokens.surface
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.secondary), 1.5))
        painter.setBrush(QColor(tokens.accent if chosen else ground))
        painter.drawEllipse(centre, _DOT / 2 - 1, _DOT / 2 - 1)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.on_accent))
            painter.drawEllipse(centre, 3, 3)

    def _write(self, painter: QPainter, where: QRect, text: str, colour: str) -> None:
        painter.setPen(QColor(colour))
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        # Isolated, a line that begins with a number keeps its order in a window that reads from the right.
        painter.drawText(where, _ONE_LINE, f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}")

    def _indent(self) -> int:
        return theme.SPACE_S if self.isRightToLeft() else _DOT + 2 * theme.SPACE_S

    def _lines(self) -> tuple[int, int]:
        return self.fontMetrics().height(), QFontMetrics(self._small).height()


def _question(person: Person | None) -> str:
    if person is None:
        return tr("Erase the face data of everybody?")
    return tr("Forget the face data of {who}?", who=somebody(person.name))


def _sentences(person: Person | None, *, any_names: bool) -> tuple[str, str]:
    if person is None:
        stay = tr(
            "Your photos stay as they are, and so do names that were written into files. New photos will show"
            " the same people as somebody new."
        )
    else:
        stay = tr(
            "Your photos stay as they are, and so do names that were written into files. New photos of them"
            " will appear as somebody new."
        )
    backups = tr("Backups made until now hold them too, so they are deleted.")
    return f"{_erased(person, any_names=any_names)} {backups}", stay


def _erased(person: Person | None, *, any_names: bool) -> str:
    if person is None and any_names:
        return tr(
            "Erased are the numbers computed from everybody's faces, the cut-out faces and the small"
            " pictures."
        )
    if person is None:
        return tr(
            "Erased are the numbers computed from everybody's faces, the cut-out faces and the small"
            " pictures, and the boxes."
        )
    if any_names:
        return tr(
            "Erased are the numbers computed from their face, the cut-out faces and the small pictures."
        )
    return tr(
        "Erased are the numbers computed from their face, the cut-out faces and the small pictures,"
        " and the boxes."
    )


def _wrapped(label: Label) -> Label:
    label.setWordWrap(True)
    return label

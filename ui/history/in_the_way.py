"""What is said under a step that cannot be reversed on its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from config.language import tr
from models.changes import Step
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import Label

_NARROW = 620
_LINK_EDGE = 6
"""What a link keeps free on either side of its words: see the style sheet."""


class InTheWay(QWidget):
    """A sentence, and beside it, or below where that would be narrow, a way on and a way out.

    Args:
        indent: where its words begin, logical pixels.
        edge: how far from the end of the row they end.
        parent: the viewport it lies over.
    """

    accepted = Signal(int)
    """The id of the step that is to be reversed with the others."""

    closed = Signal()
    """Not now."""

    focused = Signal()
    """One of its links has the keyboard and wants to be in view."""

    def __init__(self, indent: int, edge: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._step: Step | None = None
        self._others: tuple[Step, ...] = ()
        self._sentence = Label(tone="text")
        self._sentence.setWordWrap(True)
        self._accept = Button("", "link")
        self._close = Button(tr("Not now"), "link")
        links = QHBoxLayout()
        links.setSpacing(theme.SPACE_S)
        links.addWidget(self._accept)
        links.addWidget(self._close)
        links.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._indent, self._edge = indent, edge
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # The room is as high as whole rows: what is left of it is above and below.
        column.addStretch(1)
        column.addLayout(self._box)
        column.addStretch(1)
        self._box.addWidget(self._sentence, 1)
        self._box.addLayout(links)
        self._accept.clicked.connect(self._accepted)
        self._close.clicked.connect(self.closed)
        for link in (self._accept, self._close):
            link.installEventFilter(self)
        self.hide()

    @property
    def step(self) -> Step | None:
        """The step it is about, while it is open."""
        return self._step

    @property
    def others(self) -> tuple[Step, ...]:
        """Those that are in the way."""
        return self._others

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    def say(self, step: Step, others: Sequence[Step], sentence: str) -> None:
        """Be about this step."""
        self._step, self._others = step, tuple(others)
        self._sentence.setText(sentence)
        self._accept.setText(_words([step, *others]))
        self.setAccessibleName(sentence)

    def clear(self) -> None:
        """Be about nothing, unseen."""
        self._step, self._others = None, ()
        self.hide()

    def height_in(self, width: int) -> int:
        """How high it is when so wide; it arranges itself for that width."""
        beside = width >= _NARROW
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._box.setSpacing(theme.SPACE_L if beside else theme.SPACE_XS)
        # The words stand under the words of the row, whose end the links share with its link.
        start, end = self._indent - _LINK_EDGE, self._edge - _LINK_EDGE
        rtl = self.isRightToLeft()
        self._box.setContentsMargins(end if rtl else start, 0, start if rtl else end, theme.SPACE_S)
        self._sentence.setContentsMargins(_LINK_EDGE, 0, _LINK_EDGE, 0)
        # A label goes by the direction of its text, not of the window.
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._sentence.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        layout = self.layout()
        return 0 if layout is None else layout.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is "not now"."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab may come here while it is scrolled out of view."""
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit()
        return super().eventFilter(watched, event)

    def _accepted(self) -> None:
        if self._step is not None:
            self.accepted.emit(self._step.id)


def _words(steps: Sequence[Step]) -> str:
    undone = {step.undone for step in steps}
    if len(undone) > 1:
        return tr("Reverse these as well")
    return tr("Bring these back as well") if undone == {True} else tr("Undo these as well")

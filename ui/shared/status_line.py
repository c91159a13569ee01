"""The line at the bottom that says in words what the machine is doing, and what was just done."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models.progress import Progress
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.buttons import Button, IconButton
from ui.shared.labels import ElidedLabel
from ui.shared.words import progress_words, wrapped_tip

_HEIGHT = 36
_MESSAGE_MS = 6_000
_UNDO_MS = 12_000


class StatusLine(QWidget):
    """Left: the job, with pause and cancel where they never move. Right: what was just done, with undo.

    While no job runs the left shows a summary. The message gets the room it needs, and the left yields.
    A message goes by itself; an error stays until it is clicked or something else is said. The bar is the
    line's own upper edge.
    """

    pause_clicked = Signal()
    resume_clicked = Signal()
    cancel_clicked = Signal()
    undo_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self._progress: Progress | None = None
        self._pausable = True
        self._paused = False
        self._summary = ""
        self._pause = IconButton("pause", "Pause", size=16)
        self._cancel = IconButton("close", "Stop", size=16)
        self._job = ElidedLabel(size=theme.SECONDARY_SIZE, tone="secondary")
        self._message = _Message()
        self._undo = Button("Undo", "link")
        self._undo.setFont(self._message.font())
        self._message_end = QTimer(self)
        self._message_end.setSingleShot(True)
        self._lay_out()
        self._pause.clicked.connect(self._pause_or_resume)
        self._cancel.clicked.connect(self.cancel_clicked)
        self._undo.clicked.connect(self._undo_pressed)
        self._message_end.timeout.connect(self._end_message)
        self._message.clicked.connect(self._message_clicked)
        self._show_job()
        self._end_message()

    @property
    def text(self) -> str:
        """What the left side says."""
        return self._job.text()

    @property
    def message(self) -> str:
        """What was just done; empty when it is over."""
        return self._message.text()

    def set_progress(self, progress: Progress | None, pausable: bool = True) -> None:
        """Show a report of the running job, or None when no job runs any more.

        Args:
            progress: what it says.
            pausable: whether it can be paused and stopped.
        """
        self._progress = progress
        self._pausable = pausable
        if progress is None:
            self._paused = False
        self._show_job()

    def set_paused(self, paused: bool) -> None:
        """Whether the running job waits; Pause becomes Resume."""
        self._paused = paused
        self._show_job()

    def set_summary(self, text: str) -> None:
        """What the left side says while no job runs ("8,102 photos, 312 people")."""
        self._summary = text
        self._show_job()

    def say(self, text: str, undo: bool = False, error: bool = False) -> None:
        """Say what was just done, or what went wrong.

        Args:
            text: plain; what does not fit is in the tool tip.
            undo: whether there is a way back, which is offered beside it.
            error: something failed; that does not go by itself.
        """
        self._message.show_words(text, error=error)
        announce(self, text, urgent=error)
        self._undo.setVisible(undo)
        if error:
            self._message_end.stop()
        else:
            self._message_end.start(_UNDO_MS if undo else _MESSAGE_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody reads a message in a closed window; one that is only minimised comes back."""
        if not event.spontaneous():
            self._end_message()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The upper edge, filled as far as the job has come."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(tokens.line))
        if self._progress is None or not self._progress.total:
            return
        share = min(1.0, self._progress.done / self._progress.total)
        width = self.width() * share
        left = self.width() - width if self.isRightToLeft() else 0.0
        colour = tokens.secondary if self._paused else tokens.accent
        painter.fillRect(QRectF(left, 0, width, 2), QColor(colour))

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_M, 2, theme.SPACE_L, 0)
        layout.setSpacing(theme.SPACE_XS)
        layout.addWidget(self._pause)
        layout.addWidget(self._cancel)
        layout.addWidget(self._job, 1)
        layout.addSpacing(theme.SPACE_M)
        layout.addWidget(self._message)
        layout.addWidget(self._undo)

    def _show_job(self) -> None:
        running = self._progress is not None
        self._pause.setVisible(running and self._pausable)
        self._cancel.setVisible(running and self._pausable)
        self._pause.show_icon("play" if self._paused else "pause")
        self._pause.describe("Resume" if self._paused else "Pause")
        self._job.setText(self._job_words())
        self.update()

    def _job_words(self) -> str:
        if self._progress is None:
            return self._summary
        words = progress_words(self._progress)
        return f"Paused. {words}" if self._paused else words

    def _pause_or_resume(self) -> None:
        (self.resume_clicked if self._paused else self.pause_clicked).emit()

    def _undo_pressed(self) -> None:
        self._end_message()
        self.undo_clicked.emit()

    def _message_clicked(self) -> None:
        if self._message.is_error:
            self._end_message()

    def _end_message(self) -> None:
        self._message_end.stop()
        self._message.show_words("")
        self._undo.hide()


class _Message(ElidedLabel):
    """What was just done, or what went wrong: takes its room before the job does."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__(size=theme.SECONDARY_SIZE)
        self.is_error = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_words(self, text: str, *, error: bool = False) -> None:
        """Say this in the tone that fits."""
        self.is_error = error
        self.setProperty("tone", "error" if error else "text")
        # The tone is a dynamic property: Qt reads it again only when it is told to.
        self.style().unpolish(self)
        self.style().polish(self)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(wrapped_tip(text) if text else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if error else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click says that an error was read."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
        else:
            super().mousePressEvent(event)

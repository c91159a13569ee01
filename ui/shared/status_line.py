"""The line at the bottom that says in words what the machine is doing, and what was just done."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QRect, QRectF, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from config.language import tr
from models.progress import Progress
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.buttons import Button, IconButton
from ui.shared.labels import ElidedLabel
from ui.shared.message_label import MessageLabel
from ui.shared.said_list import Memory, Said, SaidList
from ui.shared.under_way import Job, UnderWay
from ui.shared.words import wrapped_tip

_HEIGHT = 36
_MESSAGE_MS = 6_000
_UNDO_MS = 12_000
_SHARE = 0.35
"""Of the line, for the job."""
_LONG = 10.0
"""Seconds a job takes until somebody who turned away meanwhile wants to be told that it has ended."""
_BETWEEN = "  ·  "


class StatusLine(QWidget):
    """Left: the job, with pause and cancel where they never move. Right: what was just done, with undo.

    While no job runs the left shows a summary. The message gets the room it needs, and the left yields; but
    an error, or a message that is cut anyhow, leaves the left a part of the line.
    A message goes by itself once it could be read: not while the person is in another program. An error
    stays until it is clicked or something else is said. What was said lately can be read again; no window
    ever opens by itself. The bar is the line's own upper edge.

    Args:
        parent: its owner.
        clock: seconds that only ever grow.
    """

    pause_clicked = Signal()
    resume_clicked = Signal()
    cancel_clicked = Signal()
    undo_clicked = Signal()
    message_changed = Signal(bool)
    """Something is said now, or nothing any more."""

    def __init__(self, parent: QWidget | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self._jobs = UnderWay(clock)
        self._memory = Memory()
        self._is_unseen = False
        self._calls = False
        self._summary = ""
        self._pause = IconButton("pause", tr("Pause"), size=16)
        self._cancel = IconButton("close", tr("Stop"), size=16)
        self._job = ElidedLabel(size=theme.SECONDARY_SIZE, tone="secondary")
        self._message = MessageLabel()
        self._undo = Button(tr("Undo"), "link")
        self._undo.setFont(self._message.font())
        self._again = IconButton("more", tr("Messages"), size=16)
        self._again.hide()
        self._message_end = QTimer(self)
        self._message_end.setSingleShot(True)
        self._lay_out()
        self._pause.clicked.connect(self._pause_or_resume)
        self._cancel.clicked.connect(self.cancel_clicked)
        self._undo.clicked.connect(self._undo_pressed)
        self._again.clicked.connect(self.show_messages)
        self._message_end.timeout.connect(self._end_message)
        self._message.clicked.connect(self._message_clicked)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._window_taken)
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

    @property
    def waits(self) -> bool | None:
        """Whether the job that can be paused is; None if there is no such job."""
        job = self._jobs.first
        return job.paused if job is not None and job.pausable else None

    @property
    def speaks_of(self) -> str | None:
        """Whose job the buttons are for, as `set_progress` was told; None if there is none."""
        return self._jobs.first_of

    @property
    def messages(self) -> tuple[Said, ...]:
        """What was said lately, the newest first."""
        return self._memory.all()

    def set_progress(self, progress: Progress | None, pausable: bool = True, of: str = "") -> None:
        """Show a report of a running job, or None when it runs no more.

        Several may run at once: the line speaks of one that can be paused first.

        Args:
            progress: what it says.
            pausable: whether it can be paused and stopped.
            of: who reports, so that the end of one job is not taken for that of another.
        """
        if progress is not None:
            self._jobs.report(of, progress, pausable=pausable)
        elif (ended := self._jobs.end(of)) is not None:
            self._ended(*ended)
        self._show_job()

    def set_paused(self, paused: bool) -> None:
        """Whether the running job waits; Pause becomes Resume."""
        self._jobs.pause(paused=paused)
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
        if text:
            self._memory.add(Said(text, datetime.now(UTC).isoformat(), error))
        self._again.setVisible(len(self._memory) > 0)
        self._undo.setVisible(undo)
        self._share_room()
        self._is_unseen = not _is_looked_at()
        if self._calls and self._is_unseen:
            QApplication.alert(self.window())
        self._calls = False
        self._count_down()
        self.message_changed.emit(bool(text))

    def show_messages(self) -> None:
        """Open the list of what was said lately, if anything was."""
        if len(self._memory):
            SaidList(self._memory.all(), self).open()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody reads a message in a closed window; one that is only minimised comes back."""
        if not event.spontaneous():
            self._end_message()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        aside = (self._pause, self._cancel, self._undo, self._again)
        taken = sum(one.sizeHint().width() + theme.SPACE_XS for one in aside if not one.isHidden())
        room = max(self.width() - taken - 4 * theme.SPACE_M, 0)
        wanted = self._message.sizeHint().width()
        if self._message.is_error or wanted > room:
            # What is going on stays readable; what is cut of the message is in its tip and in the list.
            room -= min(self._job.sizeHint().width(), round(_SHARE * self.width()))
        self._message.setMaximumWidth(max(min(wanted, room), 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The upper edge, filled as far as the job has come."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(tokens.line))
        job = self._jobs.first
        if job is None or not job.progress.total:
            return
        share = min(1.0, job.progress.done / job.progress.total)
        width = self.width() * share
        left = self.width() - width if self.isRightToLeft() else 0.0
        colour = tokens.secondary if job.paused else tokens.accent
        painter.fillRect(QRectF(left, 0, width, 2), QColor(colour))

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_M, 2, theme.SPACE_M, 0)
        layout.setSpacing(theme.SPACE_XS)
        layout.addWidget(self._pause)
        layout.addWidget(self._cancel)
        layout.addWidget(self._job, 1)
        layout.addSpacing(theme.SPACE_M)
        layout.addWidget(self._message)
        layout.addWidget(self._undo)
        layout.addWidget(self._again)

    def _show_job(self) -> None:
        job = self._jobs.first
        can_wait = job is not None and job.pausable
        paused = job is not None and job.paused
        self._pause.setVisible(can_wait)
        self._cancel.setVisible(can_wait)
        self._pause.show_icon("play" if paused else "pause")
        self._pause.describe(tr("Resume") if paused else tr("Pause"))
        lines = self._jobs.lines
        self._job.setText(_BETWEEN.join(lines) or self._summary)
        self._job.setToolTip(wrapped_tip(_BETWEEN.join(lines)) if lines else "")
        self._share_room()
        self.update()

    def _pause_or_resume(self) -> None:
        job = self._jobs.first
        paused = job is not None and job.paused
        (self.resume_clicked if paused else self.pause_clicked).emit()

    def _ended(self, job: Job, seconds: float) -> None:
        if seconds < _LONG or _is_looked_at():
            return
        if job.pausable and not self.message:
            self.say(tr("Done: {job}", job=tr(job.progress.stage)))
        # What nobody asked for, such as the hourly care of the library, calls only if it has words.
        if job.pausable or (self.message and self._is_unseen):
            QApplication.alert(self.window())
        else:
            self._calls = True

    def _window_taken(self, window: QWindow | None) -> None:
        if window is None:
            return
        self._calls = False
        if self._is_unseen:
            self._is_unseen = False
            self._count_down()

    def _count_down(self) -> None:
        """Let the message go after a while, unless it is an error or nobody can have seen it yet."""
        if self._message.is_error or self._is_unseen or not self.message:
            self._message_end.stop()
        else:
            self._message_end.start(_MESSAGE_MS if self._undo.isHidden() else _UNDO_MS)

    def _undo_pressed(self) -> None:
        self._end_message()
        self.undo_clicked.emit()

    def _message_clicked(self) -> None:
        self.show_messages()
        if self._message.is_error:
            self._end_message()

    def _end_message(self) -> None:
        self._message_end.stop()
        self._is_unseen = False
        self._message.show_words("")
        self._undo.hide()
        self.message_changed.emit(False)


def _is_looked_at() -> bool:
    """Whether the person is in this program at all."""
    return QGuiApplication.focusWindow() is not None

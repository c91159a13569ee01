"""Notices that the person does something, so that background work can stand back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal

_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.DragMove,
    }
)


class Activity(QObject):
    """Watches an object (the application: everything) for keys, clicks and moves.

    Signals:
        seen: the person did something; emitted for every sign of it.
    """

    seen = Signal()

    def __init__(self, watched: QObject, parent: QObject) -> None:
        super().__init__(parent)
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let everything pass."""
        if event.type() in _SIGNS:
            self.seen.emit()
        return False

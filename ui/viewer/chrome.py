"""What lies over the photo and goes away while nobody moves: the photo is what is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

REST_MS = 2_000


class Chrome(QObject):
    """Shows widgets while somebody is there, and hides them when nothing has moved for a while.

    Never while one of them has the focus or the pointer, nor while a menu is open.

    Args:
        widgets: they lie over the photo.
        changed: called with whether they are there now.
        page: what they lie on, the owner.
    """

    def __init__(self, widgets: Sequence[QWidget], changed: Callable[[bool], None], page: QWidget) -> None:
        super().__init__(page)
        self._widgets = widgets
        self._changed = changed
        self._page = page
        self._there = True
        self._held = False
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._rest)
        for widget in widgets:
            widget.installEventFilter(self)

    @property
    def is_there(self) -> bool:
        """Whether it is to be seen."""
        return self._there

    def wake(self) -> None:
        """Somebody is there."""
        self._timer.start()
        if not self._there:
            self._set(there=True)

    def stop(self) -> None:
        """Nobody looks at the page."""
        self._timer.stop()
        self._set(there=True)

    def hold(self, *, held: bool) -> None:
        """Stay as long as something has to be read or typed."""
        self._held = held
        self.wake()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A pointer on its way over them keeps them there."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.wake()
        return False

    def _rest(self) -> None:
        if self._held or self._is_used():
            self._timer.start()
        else:
            self._set(there=False)

    def _is_used(self) -> bool:
        focus = self._page.window().focusWidget()
        in_use = any(
            widget.underMouse() or (focus is not None and (widget is focus or widget.isAncestorOf(focus)))
            for widget in self._widgets
            if widget.isVisible()
        )
        return in_use or QApplication.activePopupWidget() is not None

    def _set(self, *, there: bool) -> None:
        if there != self._there:
            self._there = there
            self._changed(there)

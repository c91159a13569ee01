"""The photo once more on another screen: for those who sit in front of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QImage, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from config.language import tr
from ui.viewer.stage import ViewerStage
from workers.photo_views import Room

Screen = TypeVar("Screen")
_SETTLED = 120
"""Milliseconds without a change after which a window has its size."""
_ENDING = {Qt.Key.Key_Escape, Qt.Key.Key_F11}


class OtherScreen(QWidget):
    """A window of its own that shows the whole photo and nothing else.

    Esc, F11, closing it, or taking that screen away ends it.

    Signals:
        closed: it is gone.
        resized: it wants its photo in another size.
        key_pressed: the `QKeyEvent` of a key that does not end it.
    """

    closed = Signal()
    resized = Signal()
    key_pressed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Photo"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.stage = ViewerStage(self)
        self.stage.installEventFilter(self)
        self._screen: QScreen | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settling.timeout.connect(self.resized)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._screen_removed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stage)
        self.setFocusProxy(self.stage)

    def fill(self, screen: QScreen) -> None:
        """Show it there."""
        self._screen = screen
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def room(self) -> Room:
        """How many device pixels it has."""
        ratio = self.devicePixelRatioF()
        return round(self.width() * ratio), round(self.height() * ratio)

    def show_photo(self, image: QImage | None, size: tuple[int, int] | None, *, softly: bool) -> None:
        """Show what the viewer shows."""
        if softly:
            self.stage.fade()
        self.stage.set_image(image, size)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before the stage has its own use for a key: it does what it does in the viewer."""
        if watched is self.stage and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and F11 end it; the others are told of."""
        event.accept()
        if event.key() not in _ENDING:
            self.key_pressed.emit(event.clone())
        elif not event.isAutoRepeat():
            self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """By and by more pixels, or fewer."""
        super().resizeEvent(event)
        self._settling.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever opened it is told."""
        self.closed.emit()
        super().closeEvent(event)

    def _screen_removed(self, screen: QScreen) -> None:
        """Its cable was pulled: in front of the window it would only be in the way."""
        if screen is self._screen or screen == self._screen:
            self.close()


def other_than(screens: Sequence[Screen], here: Screen) -> Screen | None:
    """The first screen that is another one; None where there is but one."""
    return next((screen for screen in screens if screen != here), None)


def there_is_another(widget: QWidget) -> bool:
    """Whether a photo could be shown on another screen than a widget's."""
    return other_than(QGuiApplication.screens(), widget.screen()) is not None

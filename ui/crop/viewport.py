"""A photo one can zoom into and move about: the lower half of the editor's canvas."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from models.geometry import Box
from ui.crop.geometry import Point, Size, View
from ui.crop.pixels import PhotoPixels
from ui.crop.zoom import MARGIN, Zoom
from ui.shared.theme import DARK

_RING = 2.0
_KEY_STEP = 1.25
_WHEEL_STEP = 1.2
_WHEEL_NOTCH = 120
_SETTLED = 120
"""Milliseconds without a change after which a zoom has come to its end."""
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class PhotoViewport(QWidget):
    """Shows one photo on near-black, from the whole of it to single pixels.

    Wheel and pinch zoom about the pointer, a touchpad's two fingers move, so do space + drag and the
    middle button; the keys are + - 0 (fit), 1 (100 %) and 2 (fill). 100 % means a device pixel a photo pixel.

    Args:
        parent: its owner.
        margin: view pixels kept free around the whole photo.
    """

    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, margin: float = MARGIN) -> None:
        super().__init__(parent)
        self._pixels = PhotoPixels(None)
        self._shows_image = False
        self._space = False
        self._ringed = False
        self._held: QPointF | None = None
        self._sharpening = QTimer(self, interval=0)
        self._sharpening.timeout.connect(self._sharpen)
        self._painted_scale = 1.0
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settling.timeout.connect(self.update)
        self._zoom = Zoom(self._area, self.devicePixelRatioF, self._lies_otherwise, margin)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(160, 120)

    def set_image(self, image: QImage | None, size: tuple[int, int] | None = None) -> None:
        """Show a photo.

        Args:
            image: upright pixels, Format_RGB32 for speed; may be a reduced rendition. None while there
                are none.
            size: the photo's own (width, height); the image's if left out. The zoom stays if it is the
                size shown already, so that a rendition can give way to the full image.
        """
        shown = size or (None if image is None else (image.width(), image.height()))
        photo = Size(*shown) if shown and min(shown) > 0 else None
        self._pixels = PhotoPixels(image if photo else None)
        self._shows_image = image is not None and photo is not None
        if self._shows_image:
            self._sharpening.start()
        self._zoom.set_photo(photo)
        self.update()

    def view(self) -> View:
        """How the photo lies in the widget now."""
        return self._zoom.view

    def photo_size(self) -> Size | None:
        """The photo's own size in upright pixels."""
        return self._zoom.photo

    def shows_image(self) -> bool:
        """Whether the pixels are here: before, there is nothing to click or draw on."""
        return self._shows_image

    def percent(self) -> int:
        """The zoom: device pixels per photo pixel, in percent."""
        return self._zoom.percent

    def is_fitted(self) -> bool:
        """Whether the whole photo shows, as large as it goes."""
        return self._zoom.is_fitted

    def zoom_fit(self) -> None:
        """Show the whole photo, as large as it goes."""
        self._zoom.fit()

    def zoom_fill(self) -> None:
        """Leave no emptiness around the photo: its shorter side fills the widget."""
        self._zoom.fill()

    def zoom_actual(self, about: QPointF | None = None) -> None:
        """Show a photo pixel on every device pixel, around the middle or the given view position."""
        self._zoom.actual(_point(about))

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Enlarge by a factor, around the middle or the given view position."""
        self._zoom.enlarge(factor, _point(about))

    def reveal(self, box: Box) -> None:
        """Bring a box of the photo into the middle if it is not wholly in sight."""
        self._zoom.reveal(box)

    def look_close(self, box: Box) -> Callable[[], None]:
        """Enlarge a box of the photo to a good part of the widget; returns the way back to how it was."""
        return self._zoom.look_close(box)

    def shown_part(self) -> Box:
        """The part of the photo that is on the screen, photo pixels."""
        return self._zoom.shown_part()

    def to_image(self, position: QPointF) -> Point:
        """A widget position in photo pixels; it may lie outside the photo."""
        return self.view().to_image(Point(position.x(), position.y()))

    def _lies_otherwise(self) -> None:
        if self.view().scale != self._painted_scale:
            self._painted_scale = self.view().scale
            self._settling.start()
        self.update()
        self.view_changed.emit()

    def _area(self) -> Size:
        return Size(float(self.width()), float(self.height()))

    def _sharpen(self) -> None:
        if not self._pixels.sharpen():
            self._sharpening.stop()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Blit the photo as it was prepared for this zoom."""
        photo, view = self.photo_size() or Size(0.0, 0.0), self.view()
        target = QRectF(view.x, view.y, photo.width * view.scale, photo.height * view.scale)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._backdrop(target))
        if self._ringed:
            painter.setPen(QPen(QColor(DARK.accent), _RING))
            painter.drawRect(QRectF(self.rect()).adjusted(_RING / 2, _RING / 2, -_RING / 2, -_RING / 2))
        painter.end()

    def _backdrop(self, target: QRectF) -> QPixmap:
        hasty = self._settling.isActive()
        return self._pixels.backdrop(target, self.size(), self.devicePixelRatioF(), hasty=hasty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole photo in sight, or what was in the middle in the middle."""
        grown = event.size() - event.oldSize()
        self._zoom.grow(grown.width(), grown.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms, two fingers on a touchpad move; Ctrl always zooms, Shift always moves."""
        turned, keys = event.angleDelta(), event.modifiers()
        if keys & Qt.KeyboardModifier.ControlModifier or not (_is_touch(event) or keys & _SHIFT):
            self.zoom_by(_WHEEL_STEP ** (turned.y() / _WHEEL_NOTCH), event.position())
        elif _is_touch(event):
            by = event.pixelDelta() if _has_phases(event) else turned / 2
            self._zoom.move(by.x(), by.y())
        else:
            # Some platforms turn the wheel's axis themselves while Shift is held.
            self._zoom.move(turned.y() or turned.x(), 0)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Pinching zooms about the fingers."""
        zoom = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == zoom:
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().event(event)

    def is_panning(self) -> bool:
        """Whether the pointer moves the photo just now."""
        return self._held is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The middle button, or the left one with space, takes hold of the photo."""
        self._ringed = False
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and self._space):
            self._held = event.position()
            self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the photo that is held."""
        if self._held is not None:
            step = event.position() - self._held
            self._held = event.position()
            self._zoom.move(step.x(), step.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the photo."""
        self._held = None
        self._show_cursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom keys, and space to take hold of the photo."""
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(_KEY_STEP)
            case Qt.Key.Key_Minus:
                self.zoom_by(1 / _KEY_STEP)
            case Qt.Key.Key_0:
                self.zoom_fit()
            case Qt.Key.Key_1:
                self.zoom_actual()
            case Qt.Key.Key_2:
                self.zoom_fill()
            case Qt.Key.Key_Space:
                self._space = True
                self._show_cursor()
            case _:
                event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space let go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._show_cursor()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard sees where they are."""
        self._ringed = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A space released elsewhere is not seen here."""
        self._space = self._ringed = False
        self._show_cursor()
        super().focusOutEvent(event)

    def _show_cursor(self) -> None:
        hands = (Qt.CursorShape.OpenHandCursor, Qt.CursorShape.ClosedHandCursor)
        panning = self._space or self._held is not None
        self.setCursor(hands[self._held is not None] if panning else self._pointer_shape())

    def _pointer_shape(self) -> Qt.CursorShape:
        """What the pointer looks like where nothing is held."""
        return Qt.CursorShape.CrossCursor


def _point(position: QPointF | None) -> Point | None:
    return None if position is None else Point(position.x(), position.y())


def _has_phases(event: QWheelEvent) -> bool:
    return event.phase() != Qt.ScrollPhase.NoScrollPhase


def _is_touch(event: QWheelEvent) -> bool:
    # Not by pixelDelta: X11 reports one for plain mouse wheels, too, in a driver's own units.
    return _has_phases(event) or event.device().type() == QInputDevice.DeviceType.TouchPad

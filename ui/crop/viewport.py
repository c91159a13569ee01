"""A photo one can zoom into and move about: the lower half of the editor's canvas."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal

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
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from models.geometry import Box
from ui.crop.geometry import Point, Size, View, centred, fit_scale
from ui.crop.pixels import PhotoPixels
from ui.shared.theme import DARK

_RING = 2.0
_MARGIN = 16.0
_LARGEST_FIT = 4.0
_LARGEST_ZOOM = 8.0
_KEY_STEP = 1.25
_WHEEL_STEP = 1.2
_WHEEL_NOTCH = 120
_CLOSE = 0.6
"""Of the widget's shorter side: how large a face is whose eyes are clicked."""
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class PhotoViewport(QWidget):
    """Shows one photo on near-black, from the whole of it to single pixels.

    Wheel and pinch zoom about the pointer, a touchpad's two fingers move, so do space + drag and the
    middle button; the keys are + - 0 (fit), 1 (100 %) and 2 (fill). 100 % means a device pixel a photo pixel.
    """

    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixels = PhotoPixels(None)
        self._photo: Size | None = None
        self._shows_image = False
        self._view = View(1.0, 0.0, 0.0)
        # As it was asked for. The one that is shown lies on whole device pixels, and small steps of zoom
        # computed from it would drift away from under the pointer.
        self._exact = self._view
        self._stays: Literal["fit", "fill"] | None = "fit"
        self._space = False
        self._ringed = False
        self._held: QPointF | None = None
        self._sharpening = QTimer(self, interval=0)
        self._sharpening.timeout.connect(self._sharpen)
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
        if photo != self._photo:
            self._photo = photo
            self.zoom_fit()
        self.update()

    def view(self) -> View:
        """How the photo lies in the widget now."""
        return self._view

    def photo_size(self) -> Size | None:
        """The photo's own size in upright pixels."""
        return self._photo

    def shows_image(self) -> bool:
        """Whether the pixels are here: before, there is nothing to click or draw on."""
        return self._shows_image

    def percent(self) -> int:
        """The zoom: device pixels per photo pixel, in percent."""
        return round(self._view.scale * self.devicePixelRatioF() * 100)

    def is_fitted(self) -> bool:
        """Whether the whole photo shows, as large as it goes."""
        return self._stays == "fit"

    def zoom_fit(self) -> None:
        """Show the whole photo, as large as it goes."""
        self._stays = "fit"
        if self._photo:
            self._set_view(centred(self._photo, self._area(), self._fit_scale()))

    def zoom_fill(self) -> None:
        """Leave no emptiness around the photo: its shorter side fills the widget."""
        self._stays = "fill"
        if self._photo:
            self._set_view(centred(self._photo, self._area(), self._fill_scale()))

    def zoom_actual(self, about: QPointF | None = None) -> None:
        """Show a photo pixel on every device pixel, around the middle or the given view position."""
        self._zoom_to(1 / self.devicePixelRatioF(), about)

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Enlarge by a factor, around the middle or the given view position."""
        self._zoom_to(self._view.scale * factor, about)

    def reveal(self, box: Box) -> None:
        """Bring a box of the photo into the middle if it is not wholly in sight."""
        shown, area = self._view.box_to_view(box), self._area()
        if shown != shown.clipped(area.width, area.height):
            x, y = shown.centre
            self._stays = None
            self._move_by(area.width / 2 - x, area.height / 2 - y)

    def look_close(self, box: Box) -> Callable[[], None]:
        """Enlarge a box of the photo to a good part of the widget; returns the way back to how it was."""
        before, stayed, area = self._exact, self._stays, self._area()
        scale = _CLOSE * min(area.width, area.height) / max(box.width, box.height, 1.0)
        self._zoom_to(max(scale, self._view.scale), None)
        x, y = self._view.box_to_view(box).centre
        self._move_by(area.width / 2 - x, area.height / 2 - y)

        def back() -> None:
            self._stays = stayed
            self._set_view(before)
            if stayed == "fit":
                self.zoom_fit()
            elif stayed == "fill":
                self.zoom_fill()

        return back

    def shown_part(self) -> Box:
        """The part of the photo that is on the screen, photo pixels."""
        area, photo = self._area(), self._photo or Size(0.0, 0.0)
        corner = self._view.to_image(Point(0.0, 0.0))
        seen = Box(corner.x, corner.y, area.width / self._view.scale, area.height / self._view.scale)
        return seen.clipped(photo.width, photo.height)

    def to_image(self, position: QPointF) -> Point:
        """A widget position in photo pixels; it may lie outside the photo."""
        return self._view.to_image(Point(position.x(), position.y()))

    def _zoom_to(self, scale: float, about: QPointF | None) -> None:
        if self._photo is None:
            return
        fit, actual = self._fit_scale(), 1 / self.devicePixelRatioF()
        scale = max(min(fit, actual), min(scale, max(fit, self._fill_scale(), _LARGEST_ZOOM * actual)))
        self._stays = "fit" if math.isclose(scale, fit) else None
        middle = Point(self.width() / 2, self.height() / 2)
        self._set_view(self._exact.zoomed(scale, middle if about is None else Point(about.x(), about.y())))

    def _move_by(self, dx: float, dy: float) -> None:
        self._set_view(self._exact.moved(dx, dy))

    def _set_view(self, view: View) -> None:
        if self._photo:
            view = view.limited(self._photo, self._area())
        self._exact = view
        self._view = view.snapped(self.devicePixelRatioF())
        self.update()
        self.view_changed.emit()

    def _area(self) -> Size:
        return Size(float(self.width()), float(self.height()))

    def _fit_scale(self) -> float:
        photo = self._photo or Size(1.0, 1.0)
        return fit_scale(photo, self._area(), _MARGIN, _LARGEST_FIT)

    def _fill_scale(self) -> float:
        photo, area = self._photo or Size(1.0, 1.0), self._area()
        return max(area.width / photo.width, area.height / photo.height, self._fit_scale())

    def _sharpen(self) -> None:
        if not self._pixels.sharpen():
            self._sharpening.stop()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Blit the photo as it was prepared for this zoom."""
        photo = self._photo or Size(0.0, 0.0)
        scale = self._view.scale
        target = QRectF(self._view.x, self._view.y, photo.width * scale, photo.height * scale)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixels.backdrop(target, self.size(), self.devicePixelRatioF()))
        if self._ringed:
            painter.setPen(QPen(QColor(DARK.accent), _RING))
            painter.drawRect(QRectF(self.rect()).adjusted(_RING / 2, _RING / 2, -_RING / 2, -_RING / 2))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole photo in sight, or what was in the middle in the middle."""
        if self._stays == "fit":
            self.zoom_fit()
        elif self._stays == "fill":
            self.zoom_fill()
        else:
            grown = event.size() - event.oldSize()
            self._move_by(grown.width() / 2, grown.height() / 2)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms, two fingers on a touchpad move; Ctrl always zooms, Shift always moves."""
        turned, keys = event.angleDelta(), event.modifiers()
        if keys & Qt.KeyboardModifier.ControlModifier or not (_is_touch(event) or keys & _SHIFT):
            self.zoom_by(_WHEEL_STEP ** (turned.y() / _WHEEL_NOTCH), event.position())
        elif _is_touch(event):
            by = event.pixelDelta() if _has_phases(event) else turned / 2
            self._move_by(by.x(), by.y())
        else:
            # Some platforms turn the wheel's axis themselves while Shift is held.
            self._move_by(turned.y() or turned.x(), 0)
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
            self._move_by(step.x(), step.y())

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


def _has_phases(event: QWheelEvent) -> bool:
    return event.phase() != Qt.ScrollPhase.NoScrollPhase


def _is_touch(event: QWheelEvent) -> bool:
    # Not by pixelDelta: X11 reports one for plain mouse wheels, too, in a driver's own units.
    return _has_phases(event) or event.device().type() == QInputDevice.DeviceType.TouchPad

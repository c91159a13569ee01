"""The canvas of the face crop editor: what mouse and keys do to the rectangles on a photo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QWidget

from models.geometry import Box
from ui.crop.drag import Drag
from ui.crop.geometry import Point, Size
from ui.crop.handles import Handle, handle_at
from ui.crop.keyed_stage import KeyedStage

_REACH = 9.0
_POINTERS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
}


class CropCanvas(KeyedStage):
    """Draw, move and pull rectangles; a click selects.

    A drag draws a new rectangle, also over a face; inside the selected rectangle it moves it, at its
    edges and corners it pulls. Boxes are in pixels of the upright photo, whatever the zoom and the screen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drag: Drag | None = None
        self._at = QPointF(-1.0, -1.0)

    def set_image(self, image: QImage | None, size: tuple[int, int] | None = None) -> None:
        """See `PhotoViewport.set_image`; on a photo that goes nothing is drawn to the end."""
        if image is None:
            self._end_drag()
        super().set_image(image, size)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the selected rectangle, or begin a new one or a click: the release will tell."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.is_panning() and self.shows_image():
            held, handle = self._held_at(event.position())
            self._drag = Drag(self.to_image(event.position()), held, handle)

    def _held_at(self, position: QPointF) -> tuple[Box | None, Handle | None]:
        """What a press there would hold: the selected box and its handle, or nothing."""
        box = self.selected_box()
        fixed = self._picker is not None or (self._stale and self._draft is None)
        if box is None or fixed:
            return None, None
        at = Point(position.x(), position.y())
        shown = self.view().box_to_view(box)
        handle = handle_at(shown, at, _REACH)
        return (box, handle) if handle or shown.contains(at.x, at.y) else (None, None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow with the rectangle, or light up the face under the pointer."""
        super().mouseMoveEvent(event)
        self._at = event.position()
        if self._drag is None:
            self._hover(self._thing_at(self.to_image(self._at))[0])
            self._show_cursor()
            return
        was_drawing = self.is_drawing()
        self._follow(self.to_image(self._at))
        if self.is_drawing() != was_drawing:
            self.drag_changed.emit(self.is_drawing())

    def _follow(self, to: Point) -> Box | None:
        if self._drag is None:
            return None
        photo = self.photo_size() or Size(0.0, 0.0)
        self._live = None if self._picker else self._drag.follow(to, photo, self.view().scale)
        self._guides = to if self._live is not None and self._drag.draws else None
        self.update()
        return self._live

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A rectangle if one was spanned, a click if not."""
        super().mouseReleaseEvent(event)
        drag = self._drag
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        box = self._follow(self.to_image(event.position()))
        self._end_drag()
        if self._picker is not None:
            self._put_eye(drag.start)
        elif box is None:
            # A handle reaches further than what it belongs to: held still, it changes nothing.
            if drag.handle is None:
                self._choose(*self._thing_at(drag.start))
        elif drag.draws:
            self.box_drawn.emit(box)
        else:
            self._reshape(box, joined=False)

    def _put_eye(self, point: Point) -> None:
        if self._picker is not None and self._picker.put(point):
            self._end_picking()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Name the face; beside the faces, switch between the whole photo and 100 %."""
        face, draft = self._thing_at(self.to_image(event.position()))
        if event.button() != Qt.MouseButton.LeftButton or draft is not None or self._picker is not None:
            super().mouseDoubleClickEvent(event)
        elif face is not None:
            self.select(face)
            self.name_requested.emit(face)
        elif self.is_fitted():
            self.zoom_actual(event.position())
        else:
            self.zoom_fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the face under the pointer, or, by the menu key, with the selected one."""
        clicked = event.reason() == QContextMenuEvent.Reason.Mouse
        if clicked:
            self._choose(*self._thing_at(self.to_image(QPointF(event.pos()))))
        if self._selected is not None:
            self.menu_requested.emit(self._selected, event.globalPos() if clicked else None)

    def leaveEvent(self, event: QEvent) -> None:
        """No face is under a pointer that is elsewhere."""
        self._hover(None)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A rectangle half drawn when a window comes in between is not drawn."""
        self._end_drag()
        super().focusOutEvent(event)

    def _choose(self, face_id: int | None, draft_id: int | None) -> None:
        if self._drag is not None and not self._drag.draws:
            # What is held is the one that was selected, and no other.
            self._end_drag()
        super()._choose(face_id, draft_id)

    def _let_go(self) -> bool:
        held = self._drag is not None
        self._end_drag()
        return held

    def _end_drag(self) -> None:
        was_drawing, self._drag = self.is_drawing(), None
        self._live = self._guides = None
        if was_drawing:
            self.drag_changed.emit(False)
        self.update()

    def _pointer_shape(self) -> Qt.CursorShape:
        if self._picker is not None or self._drag is not None:
            return self.cursor().shape() if self._drag is not None else Qt.CursorShape.CrossCursor
        held, handle = self._held_at(self._at)
        if held is None:
            return Qt.CursorShape.CrossCursor
        return _POINTERS[handle] if handle else Qt.CursorShape.SizeAllCursor

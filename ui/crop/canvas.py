"""The canvas of the face crop editor: a photo, its faces, and the rectangle somebody draws."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from models.face import NamedFace
from models.geometry import Box
from models.person import count_of
from ui.crop.geometry import Point, Size, dragged_box, hit, reading_order
from ui.crop.painter import Mood, paint_box, paint_caption
from ui.crop.viewport import PhotoViewport

_SLACK = 4.0
_READ_ALOUD = 80


@dataclass(slots=True)
class _Drag:
    """A pressed left button: where it went down (photo pixels) and the box it spans, if it is one."""

    start: Point
    box: Box | None = None


class CropCanvas(PhotoViewport):
    """Faces outlined on a photo; a drag draws a rectangle, a click selects a face.

    Boxes are in pixels of the upright photo, whatever the zoom and the screen.
    Keys: Tab and arrows walk through the faces, Enter saves the drawn rectangle or names the selected
    face (F2 too), Delete removes it, Esc takes back what was done last.
    """

    box_drawn = Signal(object)
    """models.geometry.Box: somebody let go of a new rectangle."""
    face_selected = Signal(object)
    """int | None: another face is selected, or none."""
    delete_requested = Signal(int)
    name_requested = Signal(int)
    pending_discarded = Signal()
    save_requested = Signal()
    drag_changed = Signal(bool)
    """A rectangle is being drawn, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces: list[NamedFace] = []
        self._pending: Box | None = None
        self._selected: int | None = None
        self._hovered: int | None = None
        self._drag: _Drag | None = None
        self._captions_selected = True
        self._describe()

    def set_faces(self, faces: list[NamedFace]) -> None:
        """Outline these faces; zoom, pending rectangle and, if it is still there, selection stay."""
        order = reading_order([face.face.box for face in faces])
        self._faces = [faces[i] for i in order]
        if self.face(self._hovered) is None:
            self._hovered = None
        if self.face(self._selected) is None:
            self.select(None)
        self._describe()
        self.update()

    def face(self, face_id: int | None) -> NamedFace | None:
        """The face of that id, if it is on this photo."""
        return next((face for face in self._faces if face.face.id == face_id), None)

    def faces(self) -> list[NamedFace]:
        """The faces in reading order."""
        return list(self._faces)

    def set_pending(self, box: Box | None) -> None:
        """Show a rectangle as drawn and not yet saved, or take it away; emits nothing."""
        self._pending = box
        self._describe()
        self.update()

    def pending(self) -> Box | None:
        """The rectangle drawn and not yet saved, photo pixels."""
        return self._pending

    def selected(self) -> int | None:
        """The id of the selected face."""
        return self._selected

    def select(self, face_id: int | None) -> None:
        """Select a face of this photo, or none (also for an id that is not here)."""
        if self.face(face_id) is None:
            face_id = None
        if face_id != self._selected:
            self._selected = face_id
            self._describe()
            self.update()
            self.face_selected.emit(face_id)

    def set_captions_selected(self, captioned: bool) -> None:
        """Whether the selected face's name is written beside it (not if a name field stands there)."""
        self._captions_selected = captioned
        self.update()

    def is_drawing(self) -> bool:
        """Whether a rectangle is being drawn just now."""
        return self._drag is not None and self._drag.box is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a rectangle, or a click: the release will tell."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.is_panning() and self.shows_image():
            self._drag = _Drag(self.to_image(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Span the rectangle, or light up the face under the pointer."""
        super().mouseMoveEvent(event)
        if self._drag is None:
            self._hover(self._face_at(self.to_image(event.position())))
            return
        was_drawing = self.is_drawing()
        self._drag.box = self._spanned(self._drag.start, self.to_image(event.position()))
        if self.is_drawing() != was_drawing:
            self.drag_changed.emit(self.is_drawing())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A rectangle if one was spanned, a click if not."""
        super().mouseReleaseEvent(event)
        if self._drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        start = self._drag.start
        box = self._spanned(start, self.to_image(event.position()))
        self._end_drag()
        if box is None:
            self.select(self._face_at(start))
        else:
            self._draw(box)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Name the face; beside the faces, switch between the whole photo and 100 %."""
        face_id = self._face_at(self.to_image(event.position()))
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseDoubleClickEvent(event)
        elif face_id is not None:
            self.select(face_id)
            self.name_requested.emit(face_id)
        elif self.is_fitted():
            self.zoom_actual(event.position())
        else:
            self.zoom_fit()

    def leaveEvent(self, event: QEvent) -> None:
        """No face is under a pointer that is elsewhere."""
        self._hover(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the rectangle first, then on the selected face; the rest is for the page."""
        if not self._act(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _act(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Escape:
                return self.step_back()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._pending is not None:
                self.save_requested.emit()
                return True
        return self._selected is not None and self._act_on(self._selected, key)

    def _act_on(self, face_id: int, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2:
                self.name_requested.emit(face_id)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.delete_requested.emit(face_id)
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.walk(1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.walk(-1)
            case _:
                return False
        return True

    def step_back(self) -> bool:
        """Take back one thing: the drag, the drawn rectangle, the selection; says whether there was one."""
        if self._drag is not None:
            self._end_drag()
        elif self._pending is not None:
            self.set_pending(None)
            self.pending_discarded.emit()
        elif self._selected is not None:
            self.select(None)
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks through the faces before it leaves the canvas, so that it is no trap."""
        ids = [face.face.id for face in self._faces] if self.shows_image() else []
        edge = ids[-1 if forward else 0] if ids else self._selected
        if self._selected == edge:
            return super().focusNextPrevChild(forward)
        self.walk(1 if forward else -1)
        return True

    def walk(self, step: int) -> None:
        """Select the next face (1) or the one before (-1), round and round, and bring it into sight."""
        ids = [face.face.id for face in self._faces]
        if not ids or not self.shows_image():
            return
        if self._selected in ids:
            self.select(ids[(ids.index(self._selected) + step) % len(ids)])
        else:
            self.select(ids[0 if step > 0 else -1])
        face = self.face(self._selected)
        if face is not None:
            self.reveal(face.face.box)

    def _draw(self, box: Box) -> None:
        self.select(None)
        self.set_pending(box)
        self.box_drawn.emit(box)

    def _end_drag(self) -> None:
        was_drawing, self._drag = self.is_drawing(), None
        if was_drawing:
            self.drag_changed.emit(False)
        self.update()

    def _spanned(self, start: Point, end: Point) -> Box | None:
        return dragged_box(start, end, self.photo_size() or Size(0.0, 0.0), self.view().scale)

    def _face_at(self, point: Point) -> int | None:
        if not self.shows_image():
            return None
        boxes = [face.face.box for face in self._faces]
        index = hit(boxes, point, _SLACK / self.view().scale)
        return None if index is None else self._faces[index].face.id

    def _hover(self, face_id: int | None) -> None:
        if face_id != self._hovered:
            self._hovered = face_id
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo, then the faces, the rectangle and the names; on nothing there is nothing outlined."""
        super().paintEvent(event)
        if not self.shows_image():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for face in sorted(self._faces, key=lambda face: face.face.box.area, reverse=True):
            shown = self.view().box_to_view(face.face.box)
            paint_box(painter, shown, self._mood(face.face.id), named=face.name is not None)
        drawn = self._drag.box if self._drag and self._drag.box else self._pending
        if drawn is not None:
            paint_box(painter, self.view().box_to_view(drawn), Mood.PENDING, named=True)
        self._paint_captions(painter)
        painter.end()

    def _paint_captions(self, painter: QPainter) -> None:
        captioned = set() if self.is_drawing() else {self._hovered, self._selected}
        if not self._captions_selected:
            captioned.discard(self._selected)
        for face in self._faces:
            if face.face.id in captioned:
                paint_caption(painter, face.name, self.view().box_to_view(face.face.box), self._area())

    def _mood(self, face_id: int) -> Mood:
        if face_id == self._selected:
            return Mood.SELECTED
        if self.is_drawing() or self._selected is not None or self._pending is not None:
            return Mood.HOVERED if face_id == self._hovered and not self.is_drawing() else Mood.STEPPED_BACK
        return Mood.HOVERED if face_id == self._hovered else Mood.PLAIN

    def _describe(self) -> None:
        """Say to a screen reader what the eye sees."""
        named = sum(face.name is not None for face in self._faces)
        self.setAccessibleName(f"Photo with {count_of(len(self._faces), 'face', 'faces')}, {named} named")
        face = self.face(self._selected)
        said = "No face selected"
        if face is not None:
            place = self._faces.index(face) + 1
            said = f"{(face.name or 'Unnamed')[:_READ_ALOUD]} selected, {place} of {len(self._faces)}"
        if self._pending is not None:
            said = f"A new face is drawn and not yet saved. {said}"
        self.setAccessibleDescription(said)

"""The viewer's photo: a click meets a face, a drag moves what is enlarged and draws on what is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyle, QWidget

from config.language import tr
from models.face import NamedFace
from models.geometry import Box
from ui.crop.geometry import Point, dragged_box
from ui.crop.handles import first_box
from ui.crop.painter import Mood, paint_box
from ui.crop.viewport import PhotoViewport
from ui.viewer.face_marks import FaceMarks

FADE_MS = 180
_PAN_STEP, _MADE_FOR_IT = 80.0, 1.02
_TREMBLE = 5.0
"""A hand trembles by less than this between press and release, view pixels."""
_ARROWS = {
    Qt.Key.Key_Left: QPointF(1, 0),
    Qt.Key.Key_Right: QPointF(-1, 0),
    Qt.Key.Key_Up: QPointF(0, 1),
    Qt.Key.Key_Down: QPointF(0, -1),
}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}
_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


class ViewerStage(PhotoViewport):
    """One photo and the outlines and names of its faces, `marks`. Boxes are in pixels of it as it is shown.

    Signals:
        face_clicked: a stored face's id, and where, in global coordinates.
        face_drawn: models.geometry.Box, what somebody spanned on the whole photo.
        menu_wanted: where, in global coordinates; the id of the face there, or 0.
        step_wanted, end_wanted: -1 or 1, the photo before or after, the first photo or the last.
        pressed: a button of the mouse went down.
        pointer_moved: somebody is there.
        double_clicked: beside every face.
        chrome_wanted: Tab is about to go to what may be hidden.
    """

    face_clicked = Signal(int, QPoint)
    face_drawn = Signal(object)
    menu_wanted = Signal(QPoint, int)
    step_wanted = Signal(int)
    end_wanted = Signal(int)
    pressed = Signal()
    pointer_moved = Signal()
    double_clicked = Signal()
    chrome_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0.0)
        self.marks = FaceMarks()
        self._can_draw = self._hidden = False
        self._pressed: QPointF | None = None
        self._span: Box | None = None
        self._image: QImage | None = None
        self._latest = QPixmap()
        self._before: QPixmap | None = None
        self._fading = QVariantAnimation(self, duration=FADE_MS, startValue=0.0, endValue=1.0)
        self._fading.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fading.valueChanged.connect(lambda _value: self.update())
        self._fading.finished.connect(self._faded)
        self.setAccessibleName(tr("Photo"))

    @property
    def image(self) -> QImage | None:
        """What is shown, as fine as it has come by now; turned."""
        return self._image

    @property
    def faces(self) -> Sequence[NamedFace]:
        """Who can be clicked."""
        return self.marks.faces

    @property
    def span(self) -> Box | None:
        """What is being drawn just now."""
        return self._span

    def set_image(self, image: QImage | None, size: tuple[int, int] | None = None) -> None:
        """See `PhotoViewport.set_image`."""
        self._image = image
        super().set_image(image, size)
        self._spare()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Smaller, it takes fewer pixels than there are."""
        super().resizeEvent(event)
        if self._image is not None:
            self._sharpening.start()
            self._spare()

    def set_faces(self, faces: Sequence[NamedFace]) -> None:
        """Show these; none where the outlines would not fit the picture."""
        self.marks.faces, self.marks.under = faces, None
        self.update()

    def set_marked(self, *, marked: bool) -> None:
        """Whether all faces are outlined and named, or only the one under the pointer."""
        self.marks.all_shown = marked
        self.update()

    def set_can_draw(self, *, can: bool) -> None:
        """Whether a drag on the whole photo draws a face."""
        self._can_draw = can
        self._show_cursor()

    def set_pointer_hidden(self, *, hidden: bool) -> None:
        """Whether the pointer is in the way of the photo."""
        self._hidden = hidden
        self._show_cursor()

    def fade(self) -> None:
        """Let what is shown now give way softly to what comes next, unless the system wants no motion."""
        moves = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        if moves and not self._latest.isNull():
            self._before = self._latest
            self._fading.stop()
            self._fading.start()

    def place_of(self, box: Box) -> Box:
        """Where a box is on the widget."""
        return self.view().box_to_view(box)

    def is_finer_wanted(self) -> bool:
        """Whether there are fewer pixels here than the screen could show at this zoom."""
        photo = self.photo_size()
        if self._image is None or photo is None:
            return False
        wanted = min(self.view().scale * self.devicePixelRatioF(), 1.0) * photo.width
        return self._image.width() < 0.98 * wanted

    def _spare(self) -> None:
        """Make no smaller versions of a picture that was made for this very size: nobody would see them."""
        photo = self.photo_size()
        if self._image is not None and photo is not None:
            shown = self.view().scale * self.devicePixelRatioF() * photo.width
            if self._image.width() <= _MADE_FOR_IT * shown:
                self._sharpening.stop()

    def draw_in_the_middle(self) -> None:
        """A face without the mouse: from there keys bring it to its place."""
        photo = self.photo_size()
        if photo is not None and self.shows_image() and self._can_draw:
            self.face_drawn.emit(first_box(self.shown_part(), photo))

    def pan(self, by: QPointF) -> None:
        """Move the photo by view pixels."""
        self._zoom.move(by.x(), by.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo, and on it the faces."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._before is not None:
            painter.setOpacity(1.0 - float(self._fading.currentValue() or 0.0))
            painter.drawPixmap(0, 0, self._before)
            painter.setOpacity(1.0)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.marks.paint(painter, self.view(), self._area())
            if self._span is not None:
                paint_box(painter, self.place_of(self._span), Mood.PENDING, named=False)
        painter.end()

    def _backdrop(self, target: QRectF) -> QPixmap:
        self._latest = super()._backdrop(target)
        return self._latest

    def _faded(self) -> None:
        self._before = None
        self.update()

    def face_at(self, position: QPointF) -> int | None:
        """The id of the face there."""
        return self.marks.at(self.to_image(position), self.view().scale)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click, or the beginning of a drag: the release will tell."""
        self.pressed.emit()
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.is_panning() and self.shows_image():
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is enlarged, draw on what is not, or light up the face under the pointer."""
        self.pointer_moved.emit()
        pressed, position = self._pressed, event.position()
        if pressed is not None and (position - pressed).manhattanLength() > _TREMBLE and not self.is_fitted():
            self._pressed, self._held = None, pressed
            self._show_cursor()
        super().mouseMoveEvent(event)
        if self.is_panning():
            return
        if self._pressed is not None:
            self._draw_to(position)
        else:
            self._hover(self.face_at(position) if self.shows_image() else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A face if one was spanned or clicked."""
        was_panning = self.is_panning()
        super().mouseReleaseEvent(event)
        pressed, span = self._pressed, self._span
        self._let_go()
        if pressed is None or was_panning or event.button() != Qt.MouseButton.LeftButton:
            return
        still = (event.position() - pressed).manhattanLength() <= _TREMBLE
        if span is not None:
            self.face_drawn.emit(span)
        elif still and (face := self.face_at(pressed)) is not None:
            self.face_clicked.emit(face, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Beside the faces it is for the page; on a face it is no more than two clicks."""
        if event.button() == Qt.MouseButton.LeftButton and self.face_at(event.position()) is None:
            self.double_clicked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the photo, or with the face under the pointer."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        face = self.face_at(QPointF(event.pos())) if by_mouse else None
        at = event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center())
        self.menu_wanted.emit(at, face or 0)

    def leaveEvent(self, event: QEvent) -> None:
        """No face is under a pointer that is elsewhere."""
        self._hover(None)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A rectangle half drawn when a window comes in between is not drawn."""
        self._let_go()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from photo to photo, or move about in one that is enlarged."""
        key, plain = Qt.Key(event.key()), event.modifiers() in _PLAIN
        if plain and key in _ARROWS and not self.is_fitted():
            self.pan(_ARROWS[key] * _PAN_STEP)
        elif plain and key in _STEPS:
            self.step_wanted.emit(_STEPS[key])
        elif plain and key in _ENDS:
            self.end_wanted.emit(_ENDS[key])
        elif key == Qt.Key.Key_Escape and self._span is not None:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """What Tab goes to has to be there."""
        self.chrome_wanted.emit()
        return super().focusNextPrevChild(next)

    def _draw_to(self, position: QPointF) -> None:
        photo = self.photo_size()
        if self._pressed is None or photo is None or not self._can_draw or not self.is_fitted():
            return
        start, end = self.to_image(self._pressed), self.to_image(position)
        self._span = dragged_box(Point(*start), Point(*end), photo, self.view().scale)
        self.update()

    def _let_go(self) -> None:
        self._pressed = self._span = None
        self._show_cursor()
        self.update()

    def _hover(self, face: int | None) -> None:
        if face != self.marks.under:
            self.marks.under = face
            self._show_cursor()
            self.update()

    def _pointer_shape(self) -> Qt.CursorShape:
        if self._hidden:
            return Qt.CursorShape.BlankCursor
        if self.marks.under is not None:
            return Qt.CursorShape.PointingHandCursor
        if not self.is_fitted():
            return Qt.CursorShape.OpenHandCursor
        return Qt.CursorShape.CrossCursor if self._can_draw else Qt.CursorShape.ArrowCursor

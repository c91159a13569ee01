"""Everything the mouse can do to the rectangles on a photo, done with keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from config.language import mark, tr
from models.face import Eyes
from models.geometry import Box
from ui.crop.eye_picker import EyePicker
from ui.crop.geometry import Point
from ui.crop.handles import Handle, first_box, pulled, shifted
from ui.crop.stage import FaceStage
from ui.shared.announce import announce

Answer = Callable[[Qt.Key, str], bool]

EYES = mark("Click both eyes; or move the marks with the arrow keys, Tab for the other one, and press Enter.")

_FAR = 10.0
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ARROWS = {
    Qt.Key.Key_Left: Point(-1.0, 0.0),
    Qt.Key.Key_Right: Point(1.0, 0.0),
    Qt.Key.Key_Up: Point(0.0, -1.0),
    Qt.Key.Key_Down: Point(0.0, 1.0),
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_DELETE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class KeyedStage(FaceStage):
    """The middle half of the editor's canvas.

    B or Insert makes a rectangle in the middle, arrows move the selected draft by a pixel (Shift: 10), with
    Ctrl they pull its lower right corner, Delete takes it away, Tab takes the better outline if one is
    offered, and walks through faces and drafts; Esc steps back.
    """

    box_drawn = Signal(object)
    """models.geometry.Box: somebody let go of a new rectangle."""
    draft_reshaped = Signal(int, object, bool)
    """Draft id, its box now, and whether it is one of a row of small steps."""
    face_reshaped = Signal(int, object)
    """Stored face id, and the box somebody pulled it to."""
    eyes_placed = Signal(int, object)
    """Draft id and models.face.Eyes."""
    ghost_taken = Signal(int)
    """Draft id: its better outline is wanted."""
    discard_requested = Signal(int)
    """Draft id."""
    later_requested = Signal(int)
    """Draft id: not decided now."""
    save_requested = Signal()
    delete_requested = Signal(int)
    """Stored face id."""
    name_requested = Signal(int)
    menu_requested = Signal(int, object)
    """Stored face id, and where on the screen (QPoint); None by key."""
    drag_changed = Signal(bool)
    """A rectangle is being changed, or no longer."""
    picking_changed = Signal(bool)
    """Eyes are being clicked, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back: Callable[[], None] = lambda: None
        self._answer: Answer = lambda _key, _text: False
        self._escape: Callable[[], None] | None = None

    def set_answer(self, answer: Answer) -> None:
        """Who is asked first what a key means while a draft is selected."""
        self._answer = answer

    def on_escape(self, act: Callable[[], None] | None) -> None:
        """What the next Esc does instead of stepping back, such as staying where one was about to leave."""
        self._escape = act

    def pick_eyes(self, draft_id: int, guess: Eyes | None = None) -> None:
        """Have the eyes of a draft clicked: two clicks, or the marks and Enter.

        Args:
            draft_id: which.
            guess: where they may be; where eyes usually are if None.
        """
        self.select_draft(draft_id)
        draft, photo = self.selected_draft(), self.photo_size()
        if draft is not None and photo is not None:
            self._picker = EyePicker(draft.box, photo, draft.eyes or guess)
            self._back = self.look_close(draft.box)
            self.setFocus()
            announce(self, tr(EYES))
            self.picking_changed.emit(True)

    def is_picking(self) -> bool:
        """Whether eyes are being clicked."""
        return self._picker is not None

    def draw_in_the_middle(self) -> None:
        """A new rectangle without the mouse."""
        photo = self.photo_size()
        if photo is not None and self.shows_image():
            self.box_drawn.emit(first_box(self.shown_part(), photo))

    def _reshape(self, box: Box, *, joined: bool) -> None:
        if self._draft is not None:
            self.draft_reshaped.emit(self._draft, box, joined)
        elif self._selected is not None:
            self.face_reshaped.emit(self._selected, box)

    def _end_picking(self) -> None:
        picker = self._picker
        self.stop_picking()
        if picker is not None and self._draft is not None:
            self.eyes_placed.emit(self._draft, picker.eyes)

    def stop_picking(self) -> None:
        """Leave the eyes as they were."""
        self._picker = None
        self._back()
        self.update()
        self.picking_changed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the draft first, then on the selected face; the rest is for the page."""
        key = Qt.Key(event.key())
        if not (self._pick_by_key(event) or self._act(key, event) or self._act_on_face(key, event)):
            super().keyPressEvent(event)

    def _act(self, key: Qt.Key, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~(_SHIFT | Qt.KeyboardModifier.KeypadModifier)
        if key == Qt.Key.Key_Escape:
            # One press takes back one thing, however long it is held.
            return event.isAutoRepeat() or self.step_back()
        if plain and (key == Qt.Key.Key_Insert or (key == Qt.Key.Key_B and self._selected is None)):
            if not event.isAutoRepeat():
                self.draw_in_the_middle()
            return True
        draft = self.selected_draft()
        if draft is None:
            wanted = key in _ENTER and bool(self._drafts) and self._selected is None
            if wanted:
                self.save_requested.emit()
            return wanted
        if key in _ARROWS:
            self._nudge(draft.box, key, event)
        elif key in _DELETE:
            self.discard_requested.emit(draft.id)
        elif plain and not event.isAutoRepeat() and self._answer(key, event.text()):
            return True
        elif key in _ENTER and not event.isAutoRepeat():
            self.save_requested.emit()
        else:
            return key in _ENTER
        return True

    def _nudge(self, box: Box, key: Qt.Key, event: QKeyEvent) -> None:
        photo, way = self.photo_size(), _ARROWS[key]
        if photo is None:
            return
        far = _FAR if event.modifiers() & _SHIFT else 1.0
        by = Point(way.x * far, way.y * far)
        pulls = bool(event.modifiers() & _CONTROL)
        moved = pulled(box, Handle(1, 1), by, photo) if pulls else shifted(box, by, photo)
        self._reshape(moved, joined=True)
        self.reveal(moved)

    def _pick_by_key(self, event: QKeyEvent) -> bool:
        if self._picker is None:
            return False
        key = Qt.Key(event.key())
        if key in _ARROWS:
            far = _FAR if event.modifiers() & _SHIFT else 1.0
            self._picker.nudge(_ARROWS[key].x * far, _ARROWS[key].y * far)
        elif key in _ENTER:
            self._end_picking()
        elif key == Qt.Key.Key_Escape:
            self.stop_picking()
        else:
            return False
        self.update()
        return True

    def _act_on_face(self, key: Qt.Key, event: QKeyEvent) -> bool:
        if self._selected is None:
            return False
        if key in _ENTER or key == Qt.Key.Key_F2:
            self.name_requested.emit(self._selected)
        elif key in _DELETE:
            self.delete_requested.emit(self._selected)
        elif key in _ARROWS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.walk(1 if key in {Qt.Key.Key_Right, Qt.Key.Key_Down} else -1)
        else:
            return False
        return True

    def _escaped(self) -> bool:
        act, self._escape = self._escape, None
        if act is not None:
            act()
        return act is not None

    def step_back(self) -> bool:
        """Take back one thing: the drag, the clicking of eyes, the selection; says whether there was one."""
        if self._let_go() or self._escaped():
            return True
        if self._picker is not None:
            self.stop_picking()
        elif self._draft is not None:
            self.later_requested.emit(self._draft)
        elif self._selected is not None:
            self.select(None)
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks through faces and drafts before it leaves the canvas, so that it is no trap."""
        if self._picker is not None:
            self._picker.mark_other()
            self.update()
            return True
        if forward and self._ghost is not None and self._draft is not None:
            self.ghost_taken.emit(self._draft)
            return True
        stops = self._stops() if self.shows_image() else []
        edge = stops[-1 if forward else 0] if stops else None
        if edge is None or (self._selected, self._draft) == edge:
            return super().focusNextPrevChild(forward)
        self.walk(1 if forward else -1)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by Tab walks through the faces from the first one on."""
        if event.reason() == Qt.FocusReason.TabFocusReason and self._draft is None:
            self.select(None)
        super().focusInEvent(event)

    def _choose(self, face_id: int | None, draft_id: int | None) -> None:
        if self._picker is not None and draft_id != self._draft:
            self.stop_picking()
        super()._choose(face_id, draft_id)

    def _let_go(self) -> bool:
        """Drop what the mouse holds; says whether it held anything."""
        return False

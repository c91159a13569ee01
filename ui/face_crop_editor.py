"""The face crop editor: one photo, its faces, and a pencil for those the detector missed.

A page that shows records and tells what somebody did; it stores nothing, detects nothing and waits for
nothing. Whoever owns it answers `save_requested` and hands the new faces back.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.face import NamedFace
from models.geometry import Box
from models.photo import Photo
from ui.crop.canvas import CropCanvas
from ui.crop.cards import Card, DrawnCard, FaceCard
from ui.crop.geometry import Size, card_spot
from ui.crop.header import CropHeader
from ui.crop.strip import MessageStrip

log = logging.getLogger("FaceCropEditor")

HINT = "Drag a rectangle over a face Kinframe missed."
_UNSAVED = "Save or discard the new face first."
_GAP = 10.0
_INSET = 8.0


class FaceCropEditor(QWidget):
    """The page around the canvas.

    Esc takes back one thing at a time: the drawn rectangle, the selection, the page.
    """

    closed = Signal()
    box_drawn = Signal(int, object)
    """Photo id and models.geometry.Box, the moment the rectangle is let go of."""
    save_requested = Signal(int, object)
    """Photo id and models.geometry.Box."""
    named = Signal(int, str)
    """Face id and what was typed, never empty."""
    delete_requested = Signal(int)
    discarded = Signal()
    previous_requested = Signal()
    next_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo: Photo | None = None
        self._saving = False
        self.header = CropHeader(self)
        self.canvas = CropCanvas(self)
        self.canvas.set_captions_selected(False)
        self.strip = MessageStrip(self)
        self.drawn_card = DrawnCard(self)
        self.face_card = FaceCard(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.canvas, stretch=1)
        column.addWidget(self.strip)
        self.setFocusProxy(self.canvas)
        self._connect_header()
        self._connect_canvas()
        self._connect_cards()
        self._refresh()

    @property
    def current_photo_id(self) -> int | None:
        """The photo shown."""
        return self._photo.id if self._photo else None

    def show_photo(self, photo: Photo, image: QImage | None, faces: list[NamedFace]) -> None:
        """Show a photo.

        Args:
            photo: its record; boxes are in its upright pixels.
            image: upright pixels of it, possibly reduced, Format_RGB32 for speed; None while they are
                read. Shown again with other pixels, the same photo keeps zoom, rectangle and selection.
            faces: who is on it.
        """
        if photo.id != self.current_photo_id:
            self.canvas.set_faces([])
            self.clear_pending()
            self.set_busy(None)
            self.say(HINT)
            self.canvas.set_image(None)
        self._photo = photo
        size = (photo.width, photo.height) if min(photo.width, photo.height) > 0 else None
        self.canvas.set_image(image, size)
        self.set_faces(faces)
        self.canvas.setFocus()

    def set_faces(self, faces: list[NamedFace]) -> None:
        """Show these faces; zoom, drawn rectangle, selection and a name half typed stay."""
        self.canvas.set_faces(faces)
        if self._photo:
            self.header.show_photo(self._photo, faces)
        self._refresh()

    def set_names(self, names: list[str]) -> None:
        """The names the name field proposes."""
        self.face_card.set_names(names)

    def set_busy(self, text: str | None) -> None:
        """Say what is being done; None when it is done."""
        if text is None:
            self._saving = False
        self.strip.set_busy(text)
        self._refresh()

    def say(self, text: str, error: bool = False) -> None:
        """Say something below the photo: a hint, or what went wrong. What was drawn stays."""
        self._saving = self._saving and not error
        self.strip.say(text, error=error)
        self._refresh()

    def clear_pending(self) -> None:
        """Take the drawn rectangle away: it is saved, or belongs to another photo."""
        self._saving = False
        self.canvas.set_pending(None)
        self._refresh()

    def ask_name(self, face_id: int) -> None:
        """Select a face and put the cursor into its name field."""
        self.canvas.select(face_id)
        if self.canvas.selected() == face_id:
            self.face_card.ask()

    def _connect_header(self) -> None:
        self.header.back.connect(self._leave)
        self.header.fit.connect(self.canvas.zoom_fit)
        self.header.actual.connect(self.canvas.zoom_actual)
        self.header.closer.connect(lambda: self.canvas.zoom_by(1.25))
        self.header.farther.connect(lambda: self.canvas.zoom_by(0.8))
        self.header.saved.connect(self._save)

    def _connect_canvas(self) -> None:
        self.canvas.box_drawn.connect(self._drawn)
        self.canvas.face_selected.connect(self._refresh)
        self.canvas.delete_requested.connect(self.delete_requested)
        self.canvas.name_requested.connect(self.ask_name)
        self.canvas.save_requested.connect(self._save)
        self.canvas.pending_discarded.connect(self._discarded)
        self.canvas.drag_changed.connect(self._refresh)
        self.canvas.view_changed.connect(self._refresh)

    def _connect_cards(self) -> None:
        self.drawn_card.saved.connect(self._save)
        self.drawn_card.discarded.connect(self.canvas.step_back)
        self.face_card.named.connect(self._named)
        self.face_card.removed.connect(self._remove_selected)
        self.face_card.left.connect(self._go_on)

    def _drawn(self, box: Box) -> None:
        self._saving = False
        self._refresh()
        if self._photo:
            self.box_drawn.emit(self._photo.id, box)

    def _save(self) -> None:
        box = self.canvas.pending()
        if self._photo is None or box is None or not self._can_save():
            return
        self._saving = True
        log.debug("Saving a drawn face of photo %d at %s", self._photo.id, box)
        self.save_requested.emit(self._photo.id, box)
        self._refresh()

    def _can_save(self) -> bool:
        """A second Enter while the first is still worked on must not save the face twice."""
        return self.canvas.pending() is not None and not (self._saving and self.strip.is_busy())

    def _discarded(self) -> None:
        self._saving = False
        self._refresh()
        self.discarded.emit()

    def _named(self, face_id: int, name: str, step: int) -> None:
        self._go_on(step)
        self.named.emit(face_id, name)

    def _go_on(self, step: int) -> None:
        """After a name: back to the photo, or with Tab to the next face's name."""
        self.canvas.setFocus()
        if step:
            self.canvas.walk(step)
            self.face_card.ask()

    def _remove_selected(self) -> None:
        face_id = self.canvas.selected()
        if face_id is not None:
            self.delete_requested.emit(face_id)

    def _leave(self) -> None:
        if self.canvas.pending() is not None:
            self.clear_pending()
            self.discarded.emit()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the canvas had no use for."""
        face_id = self.canvas.selected()
        match event.key():
            case Qt.Key.Key_Escape:
                if not self.canvas.step_back():
                    self._leave()
            case Qt.Key.Key_Left | Qt.Key.Key_PageUp if face_id is None:
                self._turn(self.previous_requested)
            case Qt.Key.Key_Right | Qt.Key.Key_PageDown if face_id is None:
                self._turn(self.next_requested)
            case _ if face_id is not None and _begins_a_name(event):
                self.face_card.ask(event.text())
            case _:
                super().keyPressEvent(event)

    def _turn(self, request: SignalInstance) -> None:
        if self.canvas.pending() is not None:
            self.say(_UNSAVED)
        else:
            request.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards move with the faces."""
        super().resizeEvent(event)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for the keyboard."""
        super().showEvent(event)
        self.canvas.setFocus()
        self._refresh()

    def _refresh(self) -> None:
        """Bring buttons and cards in line with what is drawn and selected."""
        self.header.save.setEnabled(self._can_save())
        self.drawn_card.save.setEnabled(self._can_save())
        self.header.show_zoom(self.canvas.percent())
        pending, face = self.canvas.pending(), self.canvas.face(self.canvas.selected())
        if face is not None:
            self.face_card.show_face(face)
        at_rest = self.canvas.shows_image() and not self.canvas.is_drawing()
        taken = self._place(self.drawn_card, pending if at_rest else None, [], Qt.AlignmentFlag.AlignLeft)
        self._place(
            self.face_card, face.face.box if face and at_rest else None, taken, Qt.AlignmentFlag.AlignRight
        )

    def _place(
        self, card: Card, box: Box | None, taken: list[Box], strip_side: Qt.AlignmentFlag
    ) -> list[Box]:
        """Put a card beside its box, or hide it; returns what it covers now, canvas coordinates."""
        card.setVisible(box is not None)
        if box is None:
            return []
        size = card.sizeHint()
        view, room = self.canvas.view(), self.canvas.size()
        others = [view.box_to_view(face.face.box) for face in self.canvas.faces()]
        area = Box(_INSET, _INSET, max(room.width() - 2 * _INSET, 0), max(room.height() - 2 * _INSET, 0))
        spot = card_spot(Size(*size.toTuple()), view.box_to_view(box), others, area, gap=_GAP, taken=taken)
        place = QPoint(round(spot.x), round(spot.y)) if spot else self._strip_spot(size, strip_side)
        card.setGeometry(self.canvas.x() + place.x(), self.canvas.y() + place.y(), *size.toTuple())
        card.raise_()
        return [Box(place.x(), place.y(), *size.toTuple())]

    def _strip_spot(self, size: QSize, side: Qt.AlignmentFlag) -> QPoint:
        """Where no place beside the face is free, a card goes below the photo: never over the face."""
        left = side is Qt.AlignmentFlag.AlignLeft
        x = int(_INSET) if left else self.width() - int(_INSET) - size.width()
        return QPoint(x, self.canvas.height() + (self.strip.height() - size.height()) // 2)


def _begins_a_name(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.NoModifier
    return plain and event.text().isalpha()

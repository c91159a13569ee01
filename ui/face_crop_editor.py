"""The face crop editor: one photo, its faces, and a pencil for those the detector missed.

A page that shows records and tells what somebody did; it stores nothing, detects nothing and waits for
nothing. What is drawn is in `drafting`; what is done to stored faces comes from `face_card` and the
signals here. What the line below the photo says is in `saying`, where the cards go in `beside`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.face import NamedFace
from models.person import Person
from models.photo import Photo
from ui.crop.beside import Beside
from ui.crop.canvas import CropCanvas
from ui.crop.cards import FaceCard
from ui.crop.drafting import Drafting
from ui.crop.film_drafts import FilmDrafts
from ui.crop.film_shelf import FilmShelf
from ui.crop.header import CropHeader, save_words
from ui.crop.saying import HINT, Saying
from ui.crop.strip import MessageStrip, Way
from ui.crop.suggestion_card import SuggestionCard
from ui.shared.images import ImageCache

__all__ = ["HINT", "FaceCropEditor"]


class FaceCropEditor(QWidget):
    """The page around the canvas.

    Esc takes back one thing at a time: the drag, the drawn rectangle (stored for later), the selection,
    the page.

    Args:
        images: where the stored faces' pictures come from.
        parent: its owner.
    """

    closed = Signal()
    named = Signal(int, str)
    """Stored face id and what was typed, never empty."""
    delete_requested = Signal(int)
    previous_requested = Signal()
    next_requested = Signal()
    confirm_all_wanted = Signal()

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo: Photo | None = None
        self._asking = False
        # In the order in which Tab walks from the photo, which has the focus first: what belongs to a face
        # comes right after it. What was made before it Tab would never come to.
        self.canvas = CropCanvas(self)
        self.card = SuggestionCard(self)
        self.face_card = FaceCard(self)
        self.strip = MessageStrip(self)
        self._shelf = FilmShelf(images, self)
        self.film = self._shelf.film
        self.header = CropHeader(self)
        self.drafting = Drafting(self.canvas, self.card, self)
        self._film_drafts = FilmDrafts(self.film, self.drafting, self.canvas, self)
        self._saying = Saying(self.strip, self.canvas, self.drafting, self)
        self._beside = Beside(self.canvas, (self.card, self.face_card), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.canvas, stretch=1)
        column.addWidget(self.strip)
        column.addWidget(self._shelf)
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
                read. Shown again with other pixels, the same photo keeps zoom, drafts and selection.
            faces: who is on it.
        """
        another = photo.id != self.current_photo_id
        if another:
            self.canvas.set_faces([])
            self.drafting.clear()
            self.set_standing("")
            self.set_busy(None)
            self.canvas.set_image(None)
        self._photo = photo
        self._film_drafts.set_image(image)
        size = (photo.width, photo.height) if min(photo.width, photo.height) > 0 else None
        self.canvas.set_image(image, size)
        self.set_faces(faces)
        if another:
            # Not when finer pixels come: somebody may be typing a name by then.
            self.canvas.setFocus()

    def is_photo(self, photo_id: int) -> None:
        """The photo shown turned out to be another one of the library: nothing else changes."""
        if self._photo is not None:
            self._photo = replace(self._photo, id=photo_id)

    def leave_photo(self) -> None:
        """Show nothing, and hold nothing: so that nobody draws on one photo while another is on its way."""
        self.drafting.clear()
        self._photo = None
        self._film_drafts.set_image(None)
        self.canvas.set_image(None)
        self.set_faces([])

    def set_standing(self, text: str, ways: Sequence[Way] = ()) -> None:
        """What is wrong with the open photo: said wherever a hint would be; "" if nothing is."""
        self.canvas.set_stale(stale=bool(text))
        self._saying.set_standing(text, ways)

    def hint(self) -> None:
        """Say what can be done, or what is wrong as long as this photo is open."""
        self._saying.hint()

    def set_faces(self, faces: list[NamedFace]) -> None:
        """Show these faces; zoom, drafts, selection and a name half typed stay."""
        self.canvas.set_faces(faces)
        shown = self.canvas.faces()
        if self._photo:
            self.header.show_photo(self._photo, faces)
        confirmable = sum(_can_be_confirmed(named) for named in shown)
        self._keep_focus(self.header.confirm, there=confirmable > 0)
        self.header.show_confirmable(confirmable)
        self.film.set_faces(shown)
        self.drafting.refresh()

    def set_people(self, people: Sequence[Person]) -> None:
        """Whom a face may be said to be: those who have a name."""
        self.face_card.set_names([person.name for person in people if person.name])
        self.drafting.set_people(people)

    def set_busy(self, text: str | None) -> None:
        """Say what is being done; None when it is done."""
        self._saying.set_busy(text)

    def say(self, text: str, error: bool = False, ways: Sequence[Way] = ()) -> None:
        """Say something below the photo: a hint, or what went wrong. What was drawn stays."""
        self._saying.say(text, error=error, ways=ways)

    def set_asking(self, *, asking: bool) -> None:
        """Whether a dialog asks about what is drawn, so that the card beside it need not."""
        self._asking = asking
        self._refresh()

    def ask_name(self, face_id: int) -> None:
        """Select a face and put the cursor into its name field."""
        self.canvas.select(face_id)
        if self.canvas.selected() == face_id:
            self.face_card.ask()

    def has_unsaved(self) -> bool:
        """Whether something is drawn that is not stored; then it says so, with the ways out."""
        return self._saying.tell_of_unsaved()

    def _connect_header(self) -> None:
        header, canvas = self.header, self.canvas
        header.back.connect(lambda: self._leave_by(self.closed))
        header.fit.connect(canvas.zoom_fit)
        header.fill.connect(canvas.zoom_fill)
        header.actual.connect(canvas.zoom_actual)
        header.closer.connect(lambda: canvas.zoom_by(1.25))
        header.farther.connect(lambda: canvas.zoom_by(0.8))
        header.previous.connect(lambda: self._leave_by(self.previous_requested))
        header.next.connect(lambda: self._leave_by(self.next_requested))
        header.confirm_all.connect(self.confirm_all_wanted)
        header.saved.connect(self.drafting.save_wanted)

    def _connect_canvas(self) -> None:
        self.canvas.face_selected.connect(self._refresh)
        self.canvas.delete_requested.connect(self.delete_requested)
        self.canvas.name_requested.connect(self.ask_name)
        self.canvas.menu_requested.connect(self._show_menu)
        self.canvas.drag_changed.connect(self._refresh)
        self.canvas.picking_changed.connect(lambda picking: self._saying.tell_of_eyes(picking=picking))
        self.canvas.view_changed.connect(self._refresh)
        self.film.face_chosen.connect(self._choose_face)
        self.film.draft_chosen.connect(self._choose_draft)

    def _connect_cards(self) -> None:
        self.drafting.changed.connect(self._drafts_changed)
        self.face_card.named.connect(self._named)
        self.face_card.removed.connect(self.delete_requested)
        self.face_card.left.connect(self._go_on)
        self.face_card.adjust_wanted.connect(self.drafting.adjust)
        self._beside.size_wanted.connect(self._refresh)
        self._saying.said.connect(self._refresh)

    def _choose_face(self, face_id: int) -> None:
        self.canvas.select(face_id)
        self.canvas.reveal_selected()

    def _choose_draft(self, draft_id: int) -> None:
        self.canvas.select_draft(draft_id)
        self.canvas.reveal_selected()

    def _show_menu(self, face_id: int, at: QPoint | None) -> None:
        self.canvas.select(face_id)
        self.face_card.open_menu(at)

    def _drafts_changed(self) -> None:
        drafts = self.drafting.drafts
        self._saying.drafts_changed()
        self.header.save.setText(save_words(len(drafts)))
        self._refresh()

    def _named(self, face_id: int, name: str, step: int) -> None:
        self._go_on(step)
        self.named.emit(face_id, name)

    def _go_on(self, step: int) -> None:
        """After a name: back to the photo, or with Tab to the next face's name."""
        self.canvas.setFocus()
        if step:
            self.canvas.walk(step)
            self.face_card.ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the canvas had no use for."""
        face_id = self.canvas.selected()
        match event.key():
            case Qt.Key.Key_Escape:
                if not self.canvas.step_back():
                    self._leave_by(self.closed)
            case Qt.Key.Key_Left if face_id is None:
                self._leave_by(self.previous_requested)
            case Qt.Key.Key_Right if face_id is None:
                self._leave_by(self.next_requested)
            case Qt.Key.Key_PageUp:
                self._leave_by(self.previous_requested)
            case Qt.Key.Key_PageDown:
                self._leave_by(self.next_requested)
            case _ if face_id is not None and _begins_a_name(event):
                self.face_card.ask(event.text())
            case _:
                super().keyPressEvent(event)

    def _leave_by(self, request: SignalInstance) -> None:
        """Leave the photo, unless that would lose something that is drawn."""
        if not self.has_unsaved():
            request.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards move with the faces."""
        super().resizeEvent(event)
        held = self._shelf.isAncestorOf(self.window().focusWidget() or self)
        self._shelf.fit_into(self.height())
        if held and not self._shelf.isVisibleTo(self):
            self.canvas.setFocus()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for the keyboard."""
        super().showEvent(event)
        self.canvas.setFocus()
        self._refresh()

    def _refresh(self) -> None:
        """Bring buttons and cards in line with what is drawn and selected."""
        can_save = bool(self.drafting.drafts) and not self.drafting.read_only
        self._keep_focus(self.header.save, there=can_save)
        self.header.save.setEnabled(can_save)
        self.header.show_zoom(self.canvas.percent())
        draft, face = self.canvas.selected_draft(), self.canvas.face(self.canvas.selected())
        self.film.show_chosen(face.face.id if face else None, draft.id if draft else None)
        if face is not None:
            self.face_card.set_others(
                [other for other in self.canvas.faces() if other.face.id != face.face.id]
            )
            self.face_card.show_face(face)
        at_rest = self.canvas.shows_image() and not self.canvas.is_drawing()
        asking = self._asking or self.canvas.is_picking()
        self._beside.place(self.card, draft.box if draft and at_rest and not asking else None)
        self._beside.place(self.face_card, face.face.box if face and at_rest else None)

    def _keep_focus(self, button: QWidget, *, there: bool) -> None:
        """A button about to go hands the focus to the photo: Qt would hand it to just any other button."""
        if button.hasFocus() and not there:
            self.canvas.setFocus()


def _can_be_confirmed(named: NamedFace) -> bool:
    return named.name is not None and not named.face.confirmed


def _begins_a_name(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.NoModifier
    return plain and event.text().isalpha()

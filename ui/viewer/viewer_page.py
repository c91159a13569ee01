"""The viewer: one photo as large as it goes, the next one a key away.

A page that shows records and tells what somebody did; it reads nothing and decides nothing. What it shows is
in `viewer_view`.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from models.face import NamedFace
from ui.shared.images import ImageCache
from ui.viewer.menus import FaceDeed, PhotoDeed, Stand, face_menu, photo_menu
from ui.viewer.viewer_view import ViewerView

_DEEDS: dict[Qt.Key, PhotoDeed] = {
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_Return: "edit",
    Qt.Key.Key_Enter: "edit",
    Qt.Key.Key_F: "faces",
    Qt.Key.Key_I: "about",
    Qt.Key.Key_R: "right",
    Qt.Key.Key_S: "show",
    Qt.Key.Key_Delete: "trash",
    Qt.Key.Key_F11: "full",
}
_GOES_ON = {Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_S, Qt.Key.Key_F11}
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


class ViewerPage(ViewerView):
    """What somebody does there: keys, buttons, menus.

    Args:
        images: thumbnails, and the faces in the list below a name.
        parent: its owner.

    Signals:
        back_wanted: leave it.
        step_wanted: -1 or 1, the photo before or after.
        end_wanted: -1 or 1, the first or the last photo.
        deed: a `PhotoDeed` that is not the page's own business.
        face_deed: a `FaceDeed` that is not, and the face's id.
        face_drawn: models.geometry.Box in pixels of the photo as it is shown.
        person_wanted: a person's id.
        marks_chosen: whether somebody wants all faces shown.
        panel_chosen: whether somebody wants the panel.
        again: what went wrong is to be tried again.
        refused: somebody wanted to decide something in a library that is only looked at.
        came: it is to be seen.
        left: it is not to be seen any more.
    """

    back_wanted = Signal()
    step_wanted = Signal(int)
    end_wanted = Signal(int)
    deed = Signal(str)
    face_deed = Signal(str, int)
    face_drawn = Signal(object)
    person_wanted = Signal(int)
    marks_chosen = Signal(bool)
    panel_chosen = Signal(bool)
    again = Signal()
    refused = Signal()
    came = Signal()
    left = Signal()

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(images, parent)
        stage, bar = self.stage, self.bar
        stage.step_wanted.connect(self.step_wanted)
        stage.end_wanted.connect(self.end_wanted)
        stage.face_drawn.connect(self.face_drawn)
        stage.face_clicked.connect(self._open_face_menu)
        stage.menu_wanted.connect(self._open_menu)
        stage.double_clicked.connect(lambda: self.do("full"))
        stage.pointer_moved.connect(self.chrome.wake)
        stage.pressed.connect(self.panel.unmark)
        stage.chrome_wanted.connect(self.chrome.wake)
        self.previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.next.clicked.connect(lambda: self.step_wanted.emit(1))
        self.player.clicked.connect(lambda: self.do("play"))
        self.panel.person_clicked.connect(self.person_wanted)
        self.message.again.connect(self.again)
        bar.back.connect(self.back_wanted)
        bar.menu.connect(
            lambda: self._open_menu(bar.menu_button.mapToGlobal(bar.menu_button.rect().bottomLeft()), 0)
        )
        presses: dict[PhotoDeed, SignalInstance] = {
            "play": bar.play,
            "faces": bar.faces,
            "about": bar.about,
            "left": bar.left,
            "right": bar.right,
            "edit": bar.edit,
            "show": bar.show_begun,
            "other": bar.other_screen,
            "full": bar.full_screen,
            "trash": bar.trash,
        }
        for deed, pressed in presses.items():
            pressed.connect(partial(self.do, deed))

    def do(self, what: PhotoDeed) -> None:
        """Do what a key, a button or a line of the menu stands for."""
        if what == "faces":
            self.set_marks(shown=not self._marks)
            self.marks_chosen.emit(self._marks)
        elif what == "about":
            self.set_panel(shown=self.panel.isHidden())
            self.panel_chosen.emit(not self.panel.isHidden())
        elif what == "copy" and self.panel.copy():
            return
        elif self._read_only and what in {"left", "right", "trash"}:
            self.refused.emit()
        else:
            self.deed.emit(what)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the photo had no use for."""
        key, plain = Qt.Key(event.key()), event.modifiers() in _PLAIN
        if event.matches(QKeySequence.StandardKey.Copy):
            self.do("copy")
        elif key == Qt.Key.Key_Escape:
            if not event.isAutoRepeat():
                self._step_back()
        elif key == Qt.Key.Key_R and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.do("left")
        elif plain and key in {Qt.Key.Key_B, Qt.Key.Key_Insert}:
            if self._read_only:
                self.refused.emit()
            else:
                self.stage.draw_in_the_middle()
        elif plain and key in _DEEDS:
            if not event.isAutoRepeat():
                self.do(_DEEDS[key])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A slideshow rests at every key that does something else; Space lets it go on."""
        if watched is self.stage and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if self.slideshow.is_running and key == Qt.Key.Key_Space:
                if not event.isAutoRepeat():
                    (self.slideshow.resume if self.slideshow.is_resting else self.slideshow.rest)()
                return True
            if key not in _MODIFIERS | _GOES_ON:
                self.slideshow.rest()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for the keyboard."""
        super().showEvent(event)
        self.stage.setFocus()
        self.show_screen(used=self._uses_screen)
        self.chrome.wake()
        self.came.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing goes on by itself where nobody looks."""
        super().hideEvent(event)
        self.slideshow.end()
        self.naming.close()
        self.chrome.stop()
        self.left.emit()

    def _step_back(self) -> None:
        """One thing at a time: the slideshow, the full screen, the page."""
        if self.slideshow.is_running:
            self.slideshow.end()
        elif self.window().isFullScreen():
            self.deed.emit("full")
        else:
            self.back_wanted.emit()

    def _open_face_menu(self, face_id: int, at: QPoint) -> None:
        face = self._face(face_id)
        if face is not None:
            self._popup(face_menu(face, self, self._do_face, read_only=self._read_only), at)

    def _open_menu(self, at: QPoint, face_id: int) -> None:
        if face_id:
            self._open_face_menu(face_id, at)
            return
        stand = Stand(
            read_only=self._read_only,
            is_film=not self.bar.play_button.isHidden(),
            has_screens=self.has_screens,
            uses_screen=self._uses_screen,
            is_full=self.window().isFullScreen(),
            is_marked=self._marks,
            is_about=not self.panel.isHidden(),
        )
        faces = self._record.faces if self._record is not None else ()
        self._popup(photo_menu(faces, stand, self.slideshow, self, do=self.do, do_face=self._do_face), at)

    def _popup(self, menu: QMenu, at: QPoint) -> None:
        self.slideshow.rest()
        menu.aboutToHide.connect(self.chrome.wake)
        menu.popup(at)

    def _do_face(self, what: FaceDeed, face_id: int) -> None:
        face = self._face(face_id)
        if face is None:
            return
        if what == "name":
            shown = next((one for one in self.stage.faces if one.face.id == face_id), None)
            if shown is not None:
                self.naming.ask(shown)
        elif what == "open" and face.face.person_id is not None:
            self.person_wanted.emit(face.face.person_id)
        else:
            self.face_deed.emit(what, face_id)

    def _face(self, face_id: int) -> NamedFace | None:
        """As it is stored: with its box in the upright picture."""
        faces = self._record.faces if self._record is not None else ()
        return next((one for one in faces if one.face.id == face_id), None)

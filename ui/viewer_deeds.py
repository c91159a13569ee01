"""What is done in the viewer: with the photo, with a face in it, and with the screens it is shown on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication

from config.language import tr
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.face import NamedFace
from models.geometry import Box
from repository.library import Library
from services.naming_together import is_known
from services.photo_faces import move_face
from services.rejecting import confirm, not_this_person
from ui.shared.status_line import StatusLine
from ui.viewer.full_screen import FullScreen
from ui.viewer.other_screen import OtherScreen, other_than
from ui.viewer.turned import upright_box
from ui.viewer.viewer_page import ViewerPage
from ui.viewer_controller import ViewerController
from workers.jobs import Jobs
from workers.viewer_jobs import Viewed


class ViewerDeeds(QObject):
    """Joins what somebody does there to the jobs and to the system.

    Args:
        page: the viewer.
        viewer: knows which photo is shown.
        jobs: of the window.
        full: the window's full screen.
        status: says what was done that is no decision.

    Signals:
        edit_wanted: a photo's id, whose faces are to be edited.
        draw_wanted: a photo's id, and a models.geometry.Box drawn on it, in pixels of the upright picture.
        turn_wanted: ids of photos and quarters, clockwise.
        trash_wanted: ids of photos.
        folder_wanted: a photo's id.
        named: a face's id and what was typed.
        freed: a decision left faces that grouping may place anew.
    """

    edit_wanted = Signal(int)
    draw_wanted = Signal(int, object)
    turn_wanted = Signal(object, int)
    trash_wanted = Signal(object)
    folder_wanted = Signal(int)
    named = Signal(int, str)
    freed = Signal()

    def __init__(
        self, page: ViewerPage, viewer: ViewerController, jobs: Jobs, full: FullScreen, status: StatusLine
    ) -> None:
        super().__init__(page)
        self._page = page
        self._viewer = viewer
        self._jobs = jobs
        self._full = full
        self._status = status
        self._other: OtherScreen | None = None
        self._was_full = False
        page.deed.connect(self._do)
        page.face_deed.connect(self._do_with_face)
        page.naming.named.connect(self.named)
        page.naming.person_chosen.connect(self._is_this_person)
        page.refused.connect(self._refuse)
        page.came.connect(self._came)
        page.left.connect(self._left)
        page.face_drawn.connect(self._drawn)
        viewer.shown.connect(self._show_there)
        viewer.closed.connect(self._closed)

    @property
    def other(self) -> OtherScreen | None:
        """The window on the other screen, if there is one."""
        return self._other

    def _do(self, what: str) -> None:
        photo_id = self._viewer.photo_id
        if what == "full":
            self._full.toggle()
        elif what == "other":
            self._toggle_other()
        elif what == "show":
            show = self._page.slideshow
            if show.is_running:
                show.end()
            else:
                self._viewer.begin_slideshow()
        elif photo_id is not None:
            self._do_with_photo(what, photo_id)

    def _do_with_photo(self, what: str, photo_id: int) -> None:
        match what:
            case "edit":
                self.edit_wanted.emit(photo_id)
            case "right" | "left":
                self.turn_wanted.emit([photo_id], 1 if what == "right" else -1)
            case "trash":
                self.trash_wanted.emit([photo_id])
            case "folder":
                self.folder_wanted.emit(photo_id)
            case "copy":
                self._copy(photo_id)
            case "play":
                self._jobs.viewer.film(photo_id, self._play, self._page.say)

    def _drawn(self, box: Box) -> None:
        record = self._page.record
        if record is not None and record.photo.id == self._viewer.photo_id:
            self.draw_wanted.emit(record.photo.id, upright_box(box, record.photo))

    def _do_with_face(self, what: str, face_id: int) -> None:
        if what == "edit":
            self._do("edit")
        elif what == "confirm":
            self._with_owner(face_id, confirm)
        elif what == "refuse":
            self._with_owner(face_id, not_this_person)

    def _with_owner(self, face_id: int, decide: Callable[[Library, Pack, list[int], int], Changes]) -> None:
        """Decide about a face as it is shown: `decide` says no if it is somebody else's by now."""
        face = self._face(face_id)
        owner = None if face is None else face.face.person_id
        if owner is not None:
            self._jobs.decide(
                lambda library, pack: decide(library, pack, [face_id], owner), lambda _: self.freed.emit()
            )

    def _is_this_person(self, face_id: int, person_id: int) -> None:
        """Somebody was chosen by name and face: a whole group without a name is them, or this face alone."""
        face = self._face(face_id)
        if face is None:
            return
        shown = {face_id: face.face.person_id}

        def decide(library: Library, pack: Pack) -> Changes:
            owner = face.face.person_id
            if owner is None:
                return is_known(library, pack, face_id, person_id, is_face=True)
            if face.name is None:
                if library.people.get(owner).name is not None:
                    raise AppError(tr("This face is shown somewhere else by now. Nothing was changed."))
                return is_known(library, pack, owner, person_id, is_face=False)
            return move_face(library, pack, face_id, person_id, shown)

        self._jobs.decide(decide, lambda _: self.freed.emit())

    def _face(self, face_id: int) -> NamedFace | None:
        record = self._page.record
        faces = record.faces if record is not None else ()
        return next((one for one in faces if one.face.id == face_id), None)

    def _copy(self, photo_id: int) -> None:
        """The picture, for whoever takes pictures, and the file, for whoever takes files."""

        def put(view: Viewed) -> None:
            content = QMimeData()
            content.setImageData(view.image)
            content.setUrls([QUrl.fromLocalFile(str(view.path))])
            QGuiApplication.clipboard().setMimeData(content)
            self._status.say(tr("The photo is on the clipboard."))

        self._jobs.viewer.pixels(photo_id, put, self._page.say)

    def _play(self, film: Path | None) -> None:
        if film is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(film))):
            self._status.say(tr("No player answered. The film is {film}", film=film))

    def _toggle_other(self) -> None:
        if self._other is not None:
            self._other.close()
            return
        screen = other_than(QGuiApplication.screens(), self._page.screen())
        if screen is None:
            return
        other = OtherScreen(self._page)
        other.closed.connect(self._other_closed)
        other.key_pressed.connect(self._pressed_there)
        other.resized.connect(self._viewer.fit_screens)
        other.fill(screen)
        self._other = other
        self._viewer.extra_room = other.room
        self._page.show_screen(used=True)
        image, size = self._page.stage.image, self._page.stage.photo_size()
        if image is not None and size is not None:
            other.show_photo(image, (round(size.width), round(size.height)), softly=False)
        self._viewer.fit_screens()

    def _pressed_there(self, event: QKeyEvent) -> None:
        """Keys do on the other screen what they do here."""
        QApplication.sendEvent(self._page.stage, event)

    def _other_closed(self) -> None:
        self._other = None
        self._viewer.extra_room = lambda: (0, 0)
        self._page.show_screen(used=False)

    def _show_there(self, image: QImage | None, size: tuple[int, int] | None, softly: bool) -> None:
        if self._other is not None:
            self._other.show_photo(image, size, softly=softly)

    def _refuse(self) -> None:
        if self._jobs.read_only is not None:
            self._status.say(self._jobs.read_only, error=True)

    def _came(self) -> None:
        """From the editor one comes back to the screen as it was."""
        if self._was_full:
            self._was_full = False
            self._full.toggle()

    def _left(self) -> None:
        """Other pages are in a window, the editor, too."""
        self._was_full = self._full.is_full
        self._full.leave()
        if self._other is not None and not self._page.window().isVisible():
            self._other.close()

    def _closed(self) -> None:
        """One will not come back from the editor: what belongs to the viewer goes."""
        self._was_full = False
        if self._other is not None:
            self._other.close()

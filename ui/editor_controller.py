"""The editor's flow: open a photo, keep its faces true, and say when its file is another one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from config.language import mark, tr
from faces.packs import Pack
from models.changes import Changes
from models.face import NamedFace
from models.geometry import Box
from models.person import Person
from models.photo import Photo
from repository.library import Library
from services.facts import allow_repeats
from ui.drafts_controller import DraftsController
from ui.face_crop_editor import FaceCropEditor
from ui.faces_controller import FacesController
from ui.shared.images import ImageCache
from workers.editor_jobs import OpenedPhoto
from workers.jobs import Jobs

CHANGED = mark("This photo has changed since its faces were found, so the outlines may not fit any more.")
NOT_THESE_PIXELS = mark(
    "The photo has changed since this rectangle was looked at. Find its faces again first."
)
LOOKING_AGAIN = mark("Finding the faces in the changed photo…")


@dataclass(frozen=True, slots=True, eq=False)
class _Record:
    """What the library knows of a photo."""

    photo: Photo
    faces: list[NamedFace]
    content: bytes


class EditorController(QObject):
    """Joins the editor page to the jobs.

    Signals:
        name_wanted: a face id and what was typed for it.
        freed: a decision left faces that grouping may place anew.
    """

    name_wanted = Signal(int, str)
    freed = Signal()

    def __init__(self, editor: FaceCropEditor, jobs: Jobs, images: ImageCache, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._jobs = jobs
        self._wanted: int | None = None
        self._drawn: Box | None = None
        self._could_not_open = False
        self._content = b""
        self._people: list[Person] = []
        self.drafts = DraftsController(editor, jobs, self)
        self.faces = FacesController(editor, jobs, images, self)
        for part in (self.drafts, self.faces):
            part.freed.connect(self.freed)
        self.drafts.stored.connect(self.faces.learnt)
        self.drafts.name_wanted.connect(self._then_name)
        self.faces.repeats_wanted.connect(self.toggle_repeats)
        self.drafts.went_stale.connect(self._went_stale)
        editor.named.connect(self.name_wanted)
        jobs.editor.went_stale.connect(self._went_stale)
        editor.drafting.set_read_only(jobs.read_only or "")

    @property
    def photo_id(self) -> int | None:
        """The photo that is open, or on its way."""
        return self._wanted

    def open(self, photo_id: int, drawn: Box | None = None) -> None:
        """Show a photo: what is known of it at once, its pixels as soon as they are decoded.

        Args:
            photo_id: the photo.
            drawn: upright pixels; a rectangle that somebody has drawn on it elsewhere.
        """
        self._wanted, self._drawn = photo_id, drawn
        if self._editor.current_photo_id != photo_id:
            self._editor.leave_photo()

        def show(found: _Record) -> None:
            # Somebody may have gone on or away meanwhile.
            if self._wanted == photo_id:
                self._show(found)

        self._jobs.read(lambda library: _record(library, photo_id), show)

    def toggle_repeats(self) -> None:
        """Say that people may be in the open photo twice, or no longer."""
        photo_id = self._wanted
        if photo_id is None:
            return

        def decide(library: Library, pack: Pack) -> Changes:
            allowed = not library.photos.get(photo_id).repeats
            return allow_repeats(library, pack, photo_id, allowed=allowed)

        def decided(_: Changes) -> None:
            self._editor.hint()
            self.reload_faces()
            self.freed.emit()

        self._jobs.decide(decide, decided)

    def close(self) -> None:
        """Leave the photo."""
        self._editor.leave_photo()
        self._jobs.editor.forget()
        self._wanted = None

    def reload_faces(self) -> None:
        """Bring the outlines up to date; zoom, selection and what is drawn stay."""
        photo_id = self._wanted
        if photo_id is None:
            return

        def show(found: _Record) -> None:
            if photo_id != self._editor.current_photo_id or photo_id != self._wanted:
                return
            if found.content != self._content:
                # A scan has found another picture in the file.
                self.open(photo_id)
                self.drafts.looks.look_again()
            else:
                self._editor.set_faces(found.faces)
                self.drafts.looks.set_repeats(repeats=found.photo.repeats)

        self._jobs.read(lambda library: _record(library, photo_id), show)
        self._read_people()

    def _read_people(self) -> None:
        """Hand on who has a name, if they are others than before: there may be very many."""
        before = self._people

        def known(people: list[Person] | None) -> None:
            if people is not None:
                self._people = people
                self.drafts.set_people(people)

        self._jobs.read(lambda library: _named_people(library, before), known)

    def _show(self, found: _Record) -> None:
        photo = found.photo
        self._content = found.content
        self._editor.show_photo(photo, None, found.faces)
        self.drafts.looks.set_repeats(repeats=photo.repeats)

        def show(opened: OpenedPhoto) -> None:
            if self._wanted != photo.id:
                return
            if self._could_not_open:
                self._could_not_open = False
                self._editor.hint()
            # The file as it is now says how large the picture is; old outlines are shown where they were.
            now = replace(photo, width=opened.size[0], height=opened.size[1])
            self._editor.show_photo(now, opened.image, self._editor.canvas.faces())
            self._show_stale(stale=opened.changed)
            self._draw()
            if opened.whole:
                self._jobs.editor.warm()

        def failed(sentence: str) -> None:
            if self._wanted == photo.id:
                self._could_not_open = True
                self._editor.say(sentence, error=True, ways=[(tr("Try again"), lambda: self.open(photo.id))])

        self._jobs.editor.open(photo, show, failed)
        # Not before: in a large library it takes longer than all the rest.
        self._read_people()

    def _draw(self) -> None:
        """What was drawn before the photo was open is a draft like any other now."""
        drawn, self._drawn = self._drawn, None
        if drawn is not None:
            self._editor.canvas.box_drawn.emit(drawn)

    def _show_stale(self, *, stale: bool) -> None:
        if stale != self._editor.canvas.is_stale():
            ways = [(tr("Find its faces again"), self._look_again)] if stale else []
            self._editor.set_standing(tr(CHANGED) if stale else "", ways)

    def _went_stale(self, photo_id: int) -> None:
        if photo_id == self._wanted:
            self._show_stale(stale=True)
            self.drafts.looks.mistrust(tr(NOT_THESE_PIXELS))

    def _look_again(self) -> None:
        photo_id = self._wanted
        if photo_id is None:
            return
        self._editor.set_busy(tr(LOOKING_AGAIN))

        def found(now: int) -> None:
            if self._wanted == photo_id:
                self._editor.set_busy(None)
                # Whichever photo of the library it turned out to be, this is the picture that was drawn on.
                self._wanted = now
                self._editor.is_photo(now)
                self._show_stale(stale=False)
                self.open(now)
                self.drafts.looks.look_again()

        def failed(sentence: str) -> None:
            if self._wanted == photo_id:
                self._editor.set_busy(None)
                self._editor.say(sentence, error=True, ways=[(tr("Try again"), self._look_again)])

        self._jobs.editor.look_again(photo_id, found, failed)

    def _then_name(self, face_id: int) -> None:
        photo_id = self.photo_id
        if photo_id is None:
            return

        def show(faces: list[NamedFace]) -> None:
            if self.photo_id == photo_id:
                self._editor.set_faces(faces)
                # Who draws the next face already is not to be torn away from it.
                if not self._editor.drafting.drafts and not self._editor.canvas.is_drawing():
                    self._editor.ask_name(face_id)

        self._jobs.read(lambda library: library.faces.of_photo(photo_id), show)


def _record(library: Library, photo_id: int) -> _Record:
    photo, faces = library.photos.get(photo_id), library.faces.of_photo(photo_id)
    return _Record(photo, faces, library.photos.fingerprint(photo_id))


def _named_people(library: Library, before: list[Person]) -> list[Person] | None:
    people = [person for person in library.people.with_names() if not person.ignored]
    return people if people != before else None

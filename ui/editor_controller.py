"""The editor's flow: open a photo, look at a drawn rectangle, ask, store."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from faces.packs import Pack
from models.changes import Changes
from models.face import NamedFace
from models.geometry import Box
from models.person import count_of
from models.photo import Photo
from models.suggestion import DrawnFace, Suggestion
from repository.library import Library
from services.drawing import keep_drawn, merge_drawn, save_drawn
from services.facts import allow_repeats
from services.rejecting import hide_face
from ui.crop.near_row import SHOWN
from ui.face_crop_editor import FaceCropEditor
from ui.merge_suggestion_dialog import MergeSuggestionDialog
from workers.jobs import HANDFUL, Decide, Jobs

log = logging.getLogger("FaceCropEditor")

UNSAVED = "Save or discard the new face first."


class EditorController(QObject):
    """Joins the editor page to the jobs.

    Signals:
        name_wanted: a face id and what was typed for it.
        freed: a decision left faces that grouping may place anew.
    """

    name_wanted = Signal(int, str)
    freed = Signal()

    def __init__(self, editor: FaceCropEditor, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._jobs = jobs
        self._wanted: int | None = None
        self._drawn: DrawnFace | None = None
        self._looking_at: Box | None = None
        self._save_wanted = False
        self._dialog: MergeSuggestionDialog | None = None
        editor.box_drawn.connect(self._look)
        editor.save_requested.connect(self._save)
        editor.discarded.connect(self._forget)
        editor.delete_requested.connect(self._delete)
        editor.named.connect(self.name_wanted)

    @property
    def photo_id(self) -> int | None:
        """The photo that is open, or on its way."""
        return self._wanted

    def open(self, photo_id: int) -> None:
        """Show a photo: what is known of it at once, its pixels as soon as they are decoded."""
        self._forget()
        self._wanted = photo_id
        if self._editor.current_photo_id != photo_id:
            # Nobody shall draw on the photo before while this one is being looked up.
            self._editor.canvas.set_image(None)
            self._editor.set_faces([])

        def show(found: tuple[Photo, list[NamedFace], list[str]]) -> None:
            # Somebody may have gone on or away meanwhile.
            if self._wanted == photo_id:
                self._show(*found)

        self._jobs.read(lambda library: _photo_with_faces(library, photo_id), show)

    def toggle_repeats(self) -> None:
        """Say that people may be in the open photo twice, or no longer."""
        photo_id = self._wanted
        if photo_id is None:
            return

        def decide(library: Library, pack: Pack) -> Changes:
            allowed = not library.photos.get(photo_id).repeats
            return allow_repeats(library, pack, photo_id, allowed=allowed)

        self._jobs.decide(decide, lambda _: self.freed.emit())

    def close(self) -> None:
        """Leave the photo."""
        self._forget()
        self._wanted = None

    def reload_faces(self) -> None:
        """Bring the outlines up to date; zoom, selection and a drawn box stay."""
        photo_id = self._wanted
        if photo_id is None:
            return

        def show(found: tuple[list[NamedFace], list[str]]) -> None:
            if photo_id == self._editor.current_photo_id == self._wanted:
                self._editor.set_faces(found[0])
                self._editor.set_names(found[1])

        self._jobs.read(lambda library: (library.faces.of_photo(photo_id), library.people.names()), show)

    def _show(self, photo: Photo, faces: list[NamedFace], names: list[str]) -> None:
        self._editor.show_photo(photo, None, faces)
        self._editor.set_names(names)

        def show(image: QImage) -> None:
            if self._wanted == photo.id:
                self._editor.show_photo(photo, image, faces)
                self.reload_faces()

        def failed(sentence: str) -> None:
            if self._wanted == photo.id:
                self._editor.say(sentence, error=True)

        self._jobs.load_photo(photo, show, failed)

    def _look(self, photo_id: int, box: Box) -> None:
        """Describe the rectangle while the person looks at it, so that saving answers at once."""
        self._drawn = None
        self._looking_at = box
        self._save_wanted = False
        self._editor.set_busy("Looking at the face…")

        def seen(drawn: DrawnFace) -> None:
            if self._looking_at != box:
                return
            self._drawn = drawn
            self._editor.set_busy(None)
            if self._save_wanted:
                self._compare(drawn)

        def failed(sentence: str) -> None:
            if self._looking_at == box:
                self._looking_at = None
                self._complain(sentence)

        self._jobs.describe_drawn(photo_id, box, seen, failed)

    def _save(self, photo_id: int, box: Box) -> None:
        if self._dialog is not None:
            return
        if self._drawn is not None and self._looking_at == box:
            self._compare(self._drawn)
            return
        if self._looking_at != box:
            self._look(photo_id, box)
        self._save_wanted = True

    def _compare(self, drawn: DrawnFace) -> None:
        self._save_wanted = False
        self._editor.set_busy("Comparing…")

        def compared(drawn: DrawnFace) -> None:
            if self._looking_at is None:
                return
            self._drawn = drawn
            self._editor.set_busy(None)
            self._tell_healed(drawn.suggestion)
            if drawn.suggestion.best is None:
                self._keep(drawn)
            else:
                self._fetch_covers(drawn)

        self._jobs.compare_drawn(drawn, compared, self._complain)

    def _tell_healed(self, suggestion: Suggestion) -> None:
        if suggestion.healed:
            people = count_of(suggestion.healed, "person was", "people were")
            self._editor.say(f"What was stored of {people} damaged, and has been rebuilt.")

    def _fetch_covers(self, drawn: DrawnFace) -> None:
        candidates = drawn.suggestion.candidates
        covers = [candidate.cover_face_id for candidate in candidates if candidate.cover_face_id is not None]
        covers += [near.face_id for candidate in candidates for near in candidate.near[:SHOWN]]
        # One answer: more than a handful would come in several.
        covers = list(dict.fromkeys(covers))[:HANDFUL]
        # The question matters more than its pictures: without them it is asked all the same.
        self._jobs.small_pictures(
            "face", covers, lambda jpegs: self._ask(drawn, jpegs), lambda _ids: self._ask(drawn, {})
        )

    def _ask(self, drawn: DrawnFace, jpegs: dict[int, bytes | None]) -> None:
        if self._dialog is not None or self._drawn is not drawn:
            return
        chips = {
            candidate.person_id: _pixmap(jpegs.get(candidate.cover_face_id or 0))
            for candidate in drawn.suggestion.candidates
        }
        near = {face: _pixmap(jpeg) for face, jpeg in jpegs.items()}
        dialog = MergeSuggestionDialog(drawn, chips, self._editor, near=near)
        dialog.merged.connect(lambda person: self._merge(drawn, person))
        dialog.kept.connect(lambda: self._keep(drawn))
        dialog.postponed.connect(lambda: self._store(lambda library, pack: save_drawn(library, pack, drawn)))
        dialog.finished.connect(self._dialog_gone)
        self._dialog = dialog
        dialog.open()

    def _dialog_gone(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _merge(self, drawn: DrawnFace, person_id: int) -> None:
        self._store(lambda library, pack: merge_drawn(library, pack, drawn, person_id))

    def _keep(self, drawn: DrawnFace) -> None:
        """A new person, who may be named at once."""
        self._store(lambda library, pack: keep_drawn(library, pack, drawn), name_it=True)

    def _store(self, action: Decide, *, name_it: bool = False) -> None:
        self._editor.set_busy("Saving…")

        def stored(changes: Changes) -> None:
            self._forget()
            if changes.people:
                self.freed.emit()
            if name_it and len(changes.faces) == 1:
                self._then_name(next(iter(changes.faces)))

        # What was drawn stays on the screen until it is stored: if that fails, it can be tried again.
        self._jobs.decide(action, stored, failed=self._complain)

    def _complain(self, sentence: str) -> None:
        self._editor.set_busy(None)
        self._editor.say(sentence, error=True)

    def _then_name(self, face_id: int) -> None:
        photo_id = self.photo_id
        if photo_id is None:
            return

        def show(faces: list[NamedFace]) -> None:
            if self.photo_id == photo_id:
                self._editor.set_faces(faces)
                self._editor.ask_name(face_id)

        self._jobs.read(lambda library: library.faces.of_photo(photo_id), show)

    def _delete(self, face_id: int) -> None:
        def hidden(_: Changes) -> None:
            self.freed.emit()

        self._jobs.decide(lambda library, pack: hide_face(library, pack, face_id), hidden)

    def _forget(self) -> None:
        self._drawn = None
        self._looking_at = None
        self._save_wanted = False
        self._editor.set_busy(None)
        self._editor.clear_pending()


def _photo_with_faces(library: Library, photo_id: int) -> tuple[Photo, list[NamedFace], list[str]]:
    return library.photos.get(photo_id), library.faces.of_photo(photo_id), library.people.names()


def _pixmap(jpeg: bytes | None) -> QPixmap | None:
    pixmap = QPixmap()
    return pixmap if jpeg is not None and pixmap.loadFromData(jpeg) else None

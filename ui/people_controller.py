"""Naming, merging and refusing: what the people pages and the editor ask for, done as decisions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.changes import Changes
from models.errors import AppError
from models.person import Person
from repository.library import Library
from services.merging import merge, merge_all
from services.naming import name_face, name_person, tidy_name
from services.rejecting import confirm, not_this_person, use_as_cover
from ui.person_picker import PersonPicker
from ui.same_name_dialog import SameNameDialog
from ui.shared.images import FACE, ImageCache
from workers.jobs import Decide, Jobs


class PeopleController(QObject):
    """Joins what somebody typed or clicked to the jobs.

    Signals:
        freed: a decision left faces that grouping may place anew.
        refused: a sentence why what was typed cannot be used.
    """

    freed = Signal()
    refused = Signal(str)

    def __init__(self, jobs: Jobs, images: ImageCache, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._images = images
        self._window = window

    def name(self, person_id: int, typed: str) -> None:
        """Name a person; if another has that name already, ask whether they are the same."""
        try:
            name = tidy_name(typed)
        except AppError as error:
            self.refused.emit(str(error))
            return

        def found(answer: tuple[Person, list[Person]]) -> None:
            person, others = answer
            if person.name == name:
                return
            if others:
                self._ask_same(person, name, others[0])
            else:
                self._rename(person_id, name)

        self._jobs.read(lambda library: _namesakes(library, person_id, name), found)

    def name_face(self, face_id: int, typed: str) -> None:
        """Name a single face: its person, or a new one."""

        def found(person_id: int | None) -> None:
            if person_id is not None:
                self.name(person_id, typed)
            else:
                self._decide(lambda library, pack: name_face(library, pack, face_id, typed), frees=True)

        self._jobs.read(lambda library: library.faces.get(face_id).person_id, found)

    def merge_into(self, person_id: int) -> None:
        """Let somebody choose whom this person is merged into."""

        def show(people: list[Person]) -> None:
            others = [person for person in people if person.id != person_id]
            picker = PersonPicker("Merge into…", others, self._images, self._window)
            picker.chosen.connect(lambda into: self._merge(person_id, into))
            picker.open()

        self._jobs.read(lambda library: library.people.all(), show)

    def merge_all(self, people: Sequence[int]) -> None:
        """These are one person."""
        self._decide(lambda library, pack: merge_all(library, pack, list(people)))

    def not_this_person(self, face_id: int) -> None:
        """The face is somebody else's."""
        self._decide(lambda library, pack: not_this_person(library, pack, face_id), frees=True)

    def confirm(self, face_id: int) -> None:
        """The face is this person's indeed."""
        self._decide(lambda library, pack: confirm(library, pack, face_id))

    def use_as_cover(self, person_id: int, face_id: int) -> None:
        """Show the face on the card."""
        self._decide(lambda library, pack: use_as_cover(library, pack, person_id, face_id))

    def _rename(self, person_id: int, name: str) -> None:
        self._decide(lambda library, pack: name_person(library, pack, person_id, name))

    def _merge(self, person_id: int, into: int) -> None:
        self._decide(lambda library, pack: merge(library, pack, person_id, into))

    def _ask_same(self, person: Person, name: str, known: Person) -> None:
        covers = [known.cover_face_id, person.cover_face_id]
        pictures = [None if cover is None else self._images.pixmap(FACE, cover) for cover in covers]
        dialog = SameNameDialog(name, known, (pictures[0], pictures[1]), self._window)
        dialog.merged.connect(lambda: self._merge(person.id, known.id))
        dialog.separate.connect(lambda: self._rename(person.id, name))
        dialog.open()

    def _decide(self, action: Decide, *, frees: bool = False) -> None:
        def done(_: Changes) -> None:
            if frees:
                self.freed.emit()

        self._jobs.decide(action, done)


def _namesakes(library: Library, person_id: int, name: str) -> tuple[Person, list[Person]]:
    others = [library.people.get(other) for other in library.people.named(name) if other != person_id]
    return library.people.get(person_id), others

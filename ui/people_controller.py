"""Naming, merging and refusing: what the people pages and the editor ask for, done as decisions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from faces.packs import Pack
from models.changes import Changes
from models.person import Person
from repository.library import Library
from services.distinguishing import different_people, split_off
from services.facts import set_birth_date
from services.merging import merge, merge_all
from services.naming import Namesake, name_face, name_person, namesake
from services.rejecting import confirm, not_this_person, use_as_cover
from services.strangers import ignore, ignore_face, ignore_like, stop_ignoring
from services.suggesting import suggest_for_person
from ui.birth_date_dialog import BirthDateDialog
from ui.person_picker import PersonPicker
from ui.same_name_dialog import SameNameDialog
from ui.shared.images import ImageCache
from workers.jobs import Jobs


class PeopleController(QObject):
    """Joins what somebody typed or clicked to the jobs.

    Signals:
        freed: a decision left faces that grouping may place anew.
    """

    freed = Signal()

    def __init__(self, jobs: Jobs, images: ImageCache, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._images = images
        self._window = window

    def name(self, person_id: int, typed: str) -> None:
        """Name a person; if another has that name already, ask whether they are the same."""

        def attempt(library: Library, pack: Pack) -> Changes | Namesake:
            return namesake(library, person_id, typed) or name_person(library, pack, person_id, typed)

        self._jobs.decide(attempt, ask=self._ask_same)

    def name_face(self, face_id: int, typed: str) -> None:
        """Say who one face is; in an unnamed group this names the group."""

        def attempt(library: Library, pack: Pack) -> Changes | Namesake:
            person_id = library.faces.get(face_id).person_id
            if person_id is not None and library.people.get(person_id).name is None:
                question = namesake(library, person_id, typed)
                if question is not None:
                    return question
            return name_face(library, pack, face_id, typed)

        self._jobs.decide(attempt, self._regroup, self._ask_same)

    def merge_into(self, person_id: int) -> None:
        """Let somebody choose whom this person is merged into."""

        def show(found: tuple[list[Person], dict[int, float]]) -> None:
            people, similar = found
            others = [person for person in people if person.id != person_id and not person.ignored]
            picker = PersonPicker("Merge into…", others, self._images, self._window, similar=similar)
            picker.chosen.connect(lambda into: self._merge(person_id, into))
            picker.open()

        self._jobs.consult(lambda library, pack: _others(library, pack, person_id), show)

    def merge_all(self, people: Sequence[int]) -> None:
        """These are one person."""
        self._jobs.decide(lambda library, pack: merge_all(library, pack, list(people)))

    def different(self, people: Sequence[int]) -> None:
        """These are all different people, however alike."""
        self._jobs.decide(lambda library, pack: different_people(library, pack, people), self._regroup)

    def split_off(self, faces: Sequence[int], person_id: int) -> None:
        """These faces are one other person."""
        self._jobs.decide(lambda library, pack: split_off(library, pack, faces, person_id), self._regroup)

    def ignore(self, people: Sequence[int]) -> None:
        """Show these people no more."""
        self._jobs.decide(lambda library, pack: ignore(library, pack, people))

    def ignore_like(self, person_id: int) -> None:
        """Nor anybody unnamed who is like this one."""
        self._jobs.decide(lambda library, pack: ignore_like(library, pack, person_id), self._regroup)

    def ignore_face(self, face_id: int) -> None:
        """The same for a face seen once."""
        self._jobs.decide(lambda library, pack: ignore_face(library, pack, face_id), self._regroup)

    def show_again(self, people: Sequence[int]) -> None:
        """Ignore these people no longer."""
        self._jobs.decide(lambda library, pack: stop_ignoring(library, pack, people))

    def ask_birth_date(self, person_id: int) -> None:
        """Let somebody type when this person was born."""

        def show(person: Person) -> None:
            dialog = BirthDateDialog(person, self._window)
            dialog.answered.connect(lambda born: self._set_birth_date(person_id, born))
            dialog.open()

        self._jobs.read(lambda library: library.people.get(person_id), show)

    def _set_birth_date(self, person_id: int, born: date | None) -> None:
        self._jobs.decide(lambda library, pack: set_birth_date(library, pack, person_id, born), self._regroup)

    def not_this_person(self, faces: Sequence[int], person_id: int) -> None:
        """These faces are somebody else's."""
        self._jobs.decide(
            lambda library, pack: not_this_person(library, pack, faces, person_id), self._regroup
        )

    def confirm(self, faces: Sequence[int], person_id: int) -> None:
        """These faces are this person's indeed."""
        self._jobs.decide(lambda library, pack: confirm(library, pack, faces, person_id))

    def use_as_cover(self, person_id: int, face_id: int) -> None:
        """Show the face on the card."""
        self._jobs.decide(lambda library, pack: use_as_cover(library, pack, person_id, face_id))

    def _rename(self, person_id: int, name: str) -> None:
        self._jobs.decide(lambda library, pack: name_person(library, pack, person_id, name))

    def _merge(self, person_id: int, into: int) -> None:
        self._jobs.decide(lambda library, pack: merge(library, pack, person_id, into))

    def _ask_same(self, same: Namesake) -> None:
        dialog = SameNameDialog(same.name, same.known, same.person, self._images, self._window)
        dialog.merged.connect(lambda: self._merge(same.person.id, same.known.id))
        dialog.separate.connect(lambda: self._rename(same.person.id, same.name))
        dialog.rejected.connect(self._jobs.undecided)
        dialog.open()

    def _regroup(self, _changes: Changes) -> None:
        self.freed.emit()


def _others(library: Library, pack: Pack, person_id: int) -> tuple[list[Person], dict[int, float]]:
    """Everybody, and how similar those are whom the person might be."""
    alike = suggest_for_person(library, pack, person_id).candidates
    return library.people.all(), {candidate.person_id: candidate.similarity for candidate in alike}

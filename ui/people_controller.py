"""Naming, merging and refusing: what the people pages and the editor ask for, done as decisions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from config.language import tr
from faces.packs import Pack
from models.changes import Changes
from models.person import Person
from repository.library import Library
from services.describing import (
    put_in_circle,
    rename_circle,
    set_favourite,
    set_hidden,
    take_out_of_circle,
)
from services.distinguishing import different_people
from services.merging import merge, merge_all
from services.naming import Namesake, name_person
from services.naming_together import (
    is_known,
    join_known,
    known_among,
    known_as,
    name_loose_face,
    name_together,
)
from services.strangers import ignore, ignore_face, ignore_like, stop_ignoring
from services.suggesting import suggest_for_person
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
        """Name a person; if another is called so already, ask whether they are the same."""

        def attempt(library: Library, pack: Pack) -> Changes | Namesake:
            return known_as(library, person_id, typed) or name_person(library, pack, person_id, typed)

        self._jobs.decide(attempt, ask=self._ask_same)

    def name_face(self, face_id: int, typed: str) -> None:
        """Say who one face is; in an unnamed group this names the group."""

        def attempt(library: Library, pack: Pack) -> Changes | Namesake:
            person_id = library.faces.get(face_id).person_id
            if person_id is not None and library.people.get(person_id).name is None:
                question = known_as(library, person_id, typed)
                if question is not None:
                    return question
            return name_loose_face(library, pack, face_id, typed)

        self._jobs.decide(attempt, self._regroup, self._ask_same)

    def same_person(self, one: int, who: int, is_face: bool) -> None:
        """An unnamed person, or a face seen once, is somebody known: chosen, or guessed and agreed to."""
        self._jobs.decide(
            lambda library, pack: is_known(library, pack, one, who, is_face=is_face),
            self._regroup if is_face else _nothing,
        )

    def name_together(self, people: Sequence[int], typed: str, faces: Sequence[int] = ()) -> None:
        """All of these are one person; if somebody else is called so, ask whether that is who they are."""

        def attempt(library: Library, pack: Pack) -> Changes | Namesake:
            question = known_among(library, people, typed)
            return question or name_together(library, pack, people, faces, typed)

        def ask(same: Namesake) -> None:
            self._ask(
                same,
                merged=lambda: self.join(people, faces, "", same.known.id),
                separate=lambda: self._jobs.decide(
                    lambda library, pack: name_together(library, pack, people, faces, typed)
                ),
            )

        self._jobs.decide(attempt, self._regroup if faces else _nothing, ask)

    def join(self, people: Sequence[int], faces: Sequence[int], typed: str, who: int) -> None:
        """All of these are somebody known, or if `who` is 0, one person of this name."""
        if who:
            self._jobs.decide(
                lambda library, pack: join_known(library, pack, people, faces, who),
                self._regroup if faces else _nothing,
            )
        else:
            self.name_together(people, typed, faces)

    def merge_onto(self, people: Sequence[int], into: int) -> None:
        """These were let go over somebody: they are that person."""
        self.join(people, (), "", into)

    def set_favourite(self, people: Sequence[int], favourite: bool) -> None:
        """Show these people before the others, or no longer."""
        self._jobs.decide(lambda library, pack: set_favourite(library, pack, people, favourite=favourite))

    def set_hidden(self, people: Sequence[int], hidden: bool) -> None:
        """Give these people no card among the others, or give it back."""
        self._jobs.decide(lambda library, pack: set_hidden(library, pack, people, hidden=hidden))

    def put_in_circle(self, people: Sequence[int], name: str) -> None:
        """These people belong to the circle of this name, which may be a new one."""
        self._jobs.decide(lambda library, pack: put_in_circle(library, pack, people, name))

    def take_out_of_circle(self, people: Sequence[int], circle_id: int) -> None:
        """These people do not belong to it."""
        self._jobs.decide(lambda library, pack: take_out_of_circle(library, pack, people, circle_id))

    def rename_circle(self, circle_id: int, name: str) -> None:
        """A circle is called something else."""
        self._jobs.decide(lambda library, pack: rename_circle(library, pack, circle_id, name))

    def merge_into(self, person_id: int) -> None:
        """Let somebody choose whom this person is merged into."""

        def show(found: tuple[list[Person], dict[int, float]]) -> None:
            people, similar = found
            others = [person for person in people if person.id != person_id and not person.ignored]
            picker = PersonPicker(tr("Merge into…"), others, self._images, self._window, similar=similar)
            picker.chosen.connect(lambda into: self._merge(person_id, into))
            picker.open()

        self._jobs.consult(lambda library, pack: _others(library, pack, person_id), show)

    def merge_all(self, people: Sequence[int]) -> None:
        """These are one person."""
        self._jobs.decide(lambda library, pack: merge_all(library, pack, list(people)))

    def different(self, people: Sequence[int]) -> None:
        """These are all different people, however alike."""
        self._jobs.decide(lambda library, pack: different_people(library, pack, people), self._regroup)

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

    def _rename(self, person_id: int, name: str) -> None:
        self._jobs.decide(lambda library, pack: name_person(library, pack, person_id, name))

    def _merge(self, person_id: int, into: int) -> None:
        self._jobs.decide(lambda library, pack: merge(library, pack, person_id, into))

    def _ask_same(self, same: Namesake) -> None:
        self._ask(
            same,
            merged=lambda: self._merge(same.person.id, same.known.id),
            separate=lambda: self._rename(same.person.id, same.name),
        )

    def _ask(self, same: Namesake, *, merged: Callable[[], None], separate: Callable[[], None]) -> None:
        dialog = SameNameDialog(same.name, same.known, same.person, self._images, self._window)
        dialog.merged.connect(merged)
        dialog.separate.connect(separate)
        dialog.rejected.connect(self._jobs.undecided)
        dialog.open()

    def _regroup(self, _changes: Changes) -> None:
        self.freed.emit()


def _nothing(_changes: Changes) -> None:
    """Nothing is left to be placed anew."""


def _others(library: Library, pack: Pack, person_id: int) -> tuple[list[Person], dict[int, float]]:
    """Everybody, and how similar those are whom the person might be."""
    alike = suggest_for_person(library, pack, person_id).candidates
    return library.people.all(), {candidate.person_id: candidate.similarity for candidate in alike}

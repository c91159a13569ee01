"""What is said on the page of one person, done as decisions, and the questions it takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from config.language import tr
from faces.packs import Pack
from models.changes import Changes
from models.person import Circle, Person
from repository.library import Library
from services.about import About, set_about
from services.distinguishing import split_off
from services.facts import set_birth_date
from services.merging import merge
from services.moving_faces import ignore_faces, likely_owners, move_faces
from services.naming import Namesake
from services.naming_together import known_as
from services.rejecting import confirm, not_this_person, use_as_cover
from services.separating import Part, separate
from services.splitting import parts
from ui.about_dialog import AboutDialog
from ui.birth_date_dialog import BirthDateDialog
from ui.people.person_page import PersonPage
from ui.person_picker import PersonPicker
from ui.same_name_dialog import SameNameDialog
from ui.shared.images import ImageCache
from ui.split_dialog import SplitDialog
from workers.jobs import Jobs


@dataclass(frozen=True, slots=True)
class _Owners:
    """Whose faces may be: everybody, and how like them the faces are."""

    people: tuple[Person, ...]
    similar: dict[int, float]


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a person's faces fall into, and the names there are."""

    person: Person
    parts: tuple[tuple[int, ...], ...]
    names: tuple[str, ...]


class PersonController(QObject):
    """Joins a person's page to the jobs; naming, merging, hiding and forgetting are done for it elsewhere.

    Args:
        page: of one person.
        jobs: what reads and writes.
        images: where faces come from.
        window: the questions open over it.

    Signals:
        freed: a decision left faces that grouping may place anew.
    """

    freed = Signal()

    def __init__(self, page: PersonPage, jobs: Jobs, images: ImageCache, window: QWidget) -> None:
        super().__init__(window)
        self._page = page
        self._jobs = jobs
        self._images = images
        self._window = window
        self._about: AboutDialog | None = None
        page.not_this_person.connect(self._of_the_person(self.refuse))
        page.face_confirmed.connect(self._of_the_person(self.confirm))
        page.split_off.connect(self._of_the_person(self.split_off))
        page.move_wanted.connect(self._of_the_person(self.move))
        page.strangers_told.connect(self._of_the_person(self.call_strangers))
        page.cover_chosen.connect(self.use_as_cover)
        page.about_wanted.connect(self.ask)
        page.birth_date_wanted.connect(self.ask_birth_date)
        page.split_wanted.connect(self.ask_to_split)

    def confirm(self, faces: Sequence[int], person_id: int) -> None:
        """These faces are this person's indeed."""
        self._jobs.decide(lambda library, pack: confirm(library, pack, faces, person_id))

    def refuse(self, faces: Sequence[int], person_id: int) -> None:
        """These faces are somebody else's."""
        self._free(lambda library, pack: not_this_person(library, pack, faces, person_id))

    def split_off(self, faces: Sequence[int], person_id: int) -> None:
        """These faces are one other person."""
        self._free(lambda library, pack: split_off(library, pack, faces, person_id))

    def call_strangers(self, faces: Sequence[int], person_id: int) -> None:
        """Nobody is to be asked about these faces."""
        self._free(lambda library, pack: ignore_faces(library, pack, faces, person_id))

    def use_as_cover(self, person_id: int, face_id: int) -> None:
        """Show the face on the card."""
        self._jobs.decide(lambda library, pack: use_as_cover(library, pack, person_id, face_id))

    def move(self, faces: Sequence[int], person_id: int) -> None:
        """Let somebody choose whose these faces are; who is like them comes first."""

        def show(owners: _Owners) -> None:
            others = [one for one in owners.people if one.id != person_id and not one.ignored]
            picker = PersonPicker(tr("Move to…"), others, self._images, self._window, similar=owners.similar)
            picker.chosen.connect(
                lambda into: self._free(
                    lambda library, pack: move_faces(library, pack, faces, person_id, into)
                )
            )
            picker.open()

        self._jobs.consult(
            lambda library, pack: _Owners(tuple(library.people.all()), likely_owners(library, pack, faces)),
            show,
        )

    def ask_to_split(self, person_id: int) -> None:
        """Show what the person's faces fall into, and let somebody say who is somebody else."""

        def show(found: _Parts) -> None:
            dialog = SplitDialog(found.person, found.parts, self._images, found.names, self._window)
            dialog.answered.connect(lambda answer: self._separate(person_id, answer))
            dialog.open()

        self._jobs.consult(
            lambda library, pack: _Parts(
                library.people.get(person_id),
                parts(library, pack, person_id),
                tuple(library.people.names()),
            ),
            show,
        )

    def ask_birth_date(self, person_id: int) -> None:
        """Let somebody type when this person was born."""

        def set_born(born: date | None) -> None:
            self._free(lambda library, pack: set_birth_date(library, pack, person_id, born))

        def show(person: Person) -> None:
            dialog = BirthDateDialog(person, self._window)
            dialog.answered.connect(set_born)
            dialog.open()

        self._jobs.read(lambda library: library.people.get(person_id), show)

    def ask(self, person_id: int) -> None:
        """Let somebody say more about a person."""

        def show(found: tuple[Person, list[Circle]]) -> None:
            if self._about is not None:
                return
            self._about = dialog = AboutDialog(*found, self._window)
            dialog.answered.connect(lambda about: self._set_about(found[0], about))
            dialog.finished.connect(self._about_closed)
            dialog.open()

        self._jobs.read(lambda library: (library.people.get(person_id), library.circles.all()), show)

    # Inside.

    def _set_about(self, person: Person, about: About) -> None:
        def attempt(library: Library, pack: Pack) -> Changes | Namesake:
            typed = about.name.strip()
            same = known_as(library, person.id, typed) if typed and typed != person.name else None
            return same or set_about(library, pack, person.id, about)

        self._jobs.decide(
            attempt, lambda _changes: self._said(person, about), lambda same: self._ask_same(same, about),
            failed=self._complain,
        )  # fmt: skip

    def _ask_same(self, same: Namesake, about: About) -> None:
        person = same.person
        # Merging puts together what is known of both; who leaves gives up their name.
        unnamed = replace(about, name=person.name or "")
        dialog = SameNameDialog(same.name, same.known, person, self._images, self._about or self._window)
        dialog.merged.connect(lambda: self._write(person, unnamed, then=lambda: self._merge(same)))
        dialog.separate.connect(lambda: self._write(person, about))
        dialog.rejected.connect(self._jobs.undecided)
        dialog.open()

    def _write(self, person: Person, about: About, then: Callable[[], None] = lambda: None) -> None:
        def written(_changes: Changes) -> None:
            self._said(person, about)
            then()

        self._jobs.decide(
            lambda library, pack: set_about(library, pack, person.id, about), written, failed=self._complain
        )

    def _said(self, person: Person, about: About) -> None:
        if self._about is not None:
            self._about.accept()
        if (about.born.isoformat() if about.born else None) != person.born:
            self.freed.emit()

    def _merge(self, same: Namesake) -> None:
        self._jobs.decide(lambda library, pack: merge(library, pack, same.person.id, same.known.id))

    def _complain(self, sentence: str) -> None:
        if self._about is not None:
            self._about.complain(sentence)
        else:
            self._jobs.failed.emit(sentence)

    def _about_closed(self) -> None:
        self._about = None

    def _separate(self, person_id: int, answer: Sequence[Part]) -> None:
        self._free(lambda library, pack: separate(library, pack, person_id, answer))

    def _free(self, action: Callable[[Library, Pack], Changes]) -> None:
        self._jobs.decide(action, lambda _changes: self.freed.emit())

    def _of_the_person(self, decide: Callable[[Sequence[int], int], None]) -> Callable[[list[int]], None]:
        """A decision about faces of the person whose page is open."""

        def decided(faces: list[int]) -> None:
            if self._page.person is not None:
                decide(faces, self._page.person.id)

        return decided

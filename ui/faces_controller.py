"""What is done in the editor to faces that are stored, and what each decision teaches about others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from config.language import mark, tr
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.face import NamedFace
from models.person import Person
from repository.library import Library
from services.photo_faces import confirm_photo, move_face, swap_people
from services.rejecting import confirm, hide_face, not_this_person, use_as_cover
from services.teaching import lesson, teach
from ui.belief_words import belief_words
from ui.face_crop_editor import FaceCropEditor
from ui.person_picker import PersonPicker
from ui.shared.images import ImageCache
from ui.teach_dialog import TeachDialog
from workers.jobs import Jobs

_NOBODY = mark("This face is in no group, so there is nobody to tell it from.")
_REST = 700
"""Milliseconds."""
Decision = Callable[[Library, Pack, int], Changes]


@dataclass(frozen=True, slots=True)
class Belief:
    """What is believed of other faces since somebody decided about a person.

    Attributes:
        person_id: about whom.
        name: theirs, or None.
        alike: faces of nobody named that look like them.
        joined: those that grouping has put with them meanwhile.
        face_id: the face that was decided about.
        twice: they are in the open photo more than once now, and nobody said that it is a mirror.
    """

    person_id: int
    name: str | None
    alike: tuple[int, ...] = ()
    joined: tuple[int, ...] = ()
    twice: bool = False
    face_id: int = 0

    @property
    def faces(self) -> tuple[int, ...]:
        """All of them."""
        return self.joined + self.alike


class FacesController(QObject):
    """Joins the face card and the filmstrip to the jobs.

    Signals:
        freed: a decision left faces that grouping may place anew.
        repeats_wanted: the open photo is a mirror or a collage.
    """

    freed = Signal()
    repeats_wanted = Signal()

    def __init__(self, editor: FaceCropEditor, jobs: Jobs, images: ImageCache, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._jobs = jobs
        self._images = images
        self._belief: Belief | None = None
        # Not after every report of a scan.
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._keep_true)
        self._said = ""
        card = editor.face_card
        card.confirmed.connect(self._confirm)
        card.refused.connect(self._refuse)
        card.cover_wanted.connect(self._use_as_cover)
        card.move_wanted.connect(self.ask_whose)
        card.swap_wanted.connect(self._swap)
        editor.delete_requested.connect(self._hide)
        editor.confirm_all_wanted.connect(self.confirm_all)
        jobs.changed.connect(self._changed)

    def confirm_all(self) -> None:
        """Everybody in the open photo is who they are shown as."""
        photo_id = self._editor.current_photo_id
        shown = self._shown()
        if photo_id is not None:
            self._jobs.decide(lambda library, pack: confirm_photo(library, pack, photo_id, shown))

    def ask_whose(self, face_id: int) -> None:
        """Let somebody choose whose face it is."""

        def show(people: list[Person]) -> None:
            here = self._editor.canvas.face(face_id)
            if here is None:
                # Somebody has turned the page meanwhile.
                return
            owner = here.face.person_id
            others = [person for person in people if person.id != owner and not person.ignored]
            picker = PersonPicker(tr("Move to another person"), others, self._images, self._editor)
            picker.chosen.connect(lambda person: self._move(face_id, person))
            picker.open()

        self._jobs.read(lambda library: library.people.all(), show)

    def learnt(self, changes: Changes) -> None:
        """Say what else is believed now, after a face became somebody's."""
        photo_id = self._editor.current_photo_id
        faces = sorted(changes.faces)

        def show(found: Belief | None) -> None:
            here = photo_id == self._editor.current_photo_id
            # What went wrong with another face matters more.
            if found is None or not here or self._editor.strip.is_error():
                return
            if found.twice or found.faces:
                self._offer(found)

        self._jobs.editor.consult(lambda library, pack: _belief_after(library, pack, faces), show)

    def _offer(self, found: Belief) -> None:
        self._belief, self._said = found, _in_words(found)
        if found.twice:
            ways = [(tr("It is a mirror or collage"), self.repeats_wanted.emit)]
            self._editor.say(self._said, error=True, ways=ways)
        else:
            self._editor.say(self._said, ways=[(tr("Review"), self._review)])

    def _changed(self, changes: Changes) -> None:
        if self._belief is not None and (changes.people or changes.everything) and not self._rest.isActive():
            self._rest.start()

    def _keep_true(self) -> None:
        """Grouping may have given some of the faces to that person since they were spoken of."""
        before = self._belief
        if before is None or not self._is_said():
            return

        def show(found: Belief) -> None:
            if self._belief is before and self._is_said():
                if found.twice or found.faces:
                    self._offer(found)
                else:
                    self._belief = None
                    self._editor.hint()

        self._jobs.editor.consult(lambda library, pack: _belief_now(library, pack, before), show)

    def _is_said(self) -> bool:
        return self._editor.strip.text() == self._said

    def _review(self) -> None:
        """Show the faces as they are now."""
        before = self._belief
        if before is None:
            return

        def show(found: tuple[Belief, list[NamedFace]]) -> None:
            belief, faces = found
            if not faces:
                self._editor.hint()
                return
            dialog = TeachDialog(belief.name or "", faces, self._images, self._editor)
            dialog.taught.connect(lambda chosen: self._teach(belief, chosen))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._jobs.editor.consult(lambda library, pack: _with_faces(library, pack, before), show)

    def _teach(self, belief: Belief, faces: list[int]) -> None:
        """The chosen ones are that person's; of the others those that were put there are not."""
        wrong = [face for face in belief.joined if face not in faces]

        def taught(_: Changes) -> None:
            self._belief = None
            self._editor.hint()
            if wrong:
                self._jobs.decide(
                    lambda library, pack: not_this_person(library, pack, wrong, belief.person_id),
                    self._placed_anew,
                )
            else:
                self.freed.emit()

        self._jobs.decide(lambda library, pack: teach(library, pack, belief.person_id, faces), taught)

    def _hide(self, face_id: int) -> None:
        self._jobs.decide(lambda library, pack: hide_face(library, pack, face_id), self._placed_anew)

    def _confirm(self, face_id: int) -> None:
        self._with_owner(face_id, lambda library, pack, owner: confirm(library, pack, [face_id], owner))

    def _refuse(self, face_id: int) -> None:
        self._with_owner(
            face_id, lambda library, pack, owner: not_this_person(library, pack, [face_id], owner)
        )

    def _use_as_cover(self, face_id: int) -> None:
        self._with_owner(face_id, lambda library, pack, owner: use_as_cover(library, pack, owner, face_id))

    def _with_owner(self, face_id: int, decide: Decision) -> None:
        """Decide about a face as it is shown: `decide` says no if it is somebody else's by now."""
        named = self._editor.canvas.face(face_id)
        owner = named.face.person_id if named else None

        def act(library: Library, pack: Pack) -> Changes:
            if owner is None:
                raise AppError(tr(_NOBODY))
            return decide(library, pack, owner)

        self._jobs.decide(act, self._placed_anew)

    def _shown(self) -> dict[int, int | None]:
        """Whose each face is, as it stands on the screen."""
        return {named.face.id: named.face.person_id for named in self._editor.canvas.faces()}

    def _move(self, face_id: int, person_id: int) -> None:
        shown = self._shown()

        def moved(changes: Changes) -> None:
            self._placed_anew(changes)
            self.learnt(Changes(faces=frozenset({face_id})))

        self._jobs.decide(lambda library, pack: move_face(library, pack, face_id, person_id, shown), moved)

    def _swap(self, one: int, other: int) -> None:
        shown = self._shown()
        self._jobs.decide(
            lambda library, pack: swap_people(library, pack, one, other, shown), self._placed_anew
        )

    def _placed_anew(self, _: Changes) -> None:
        self.freed.emit()


def _belief_after(library: Library, pack: Pack, faces: list[int]) -> Belief | None:
    for face_id in faces:
        face = library.faces.get(face_id) if library.faces.exists(face_id) else None
        owner = face.person_id if face else None
        # A guess at a likeness is nothing to go on.
        if face is not None and owner is not None and not face.weak:
            found = lesson(library, pack, owner)
            twice = library.faces.is_elsewhere_in(owner, face.photo_id, but=face_id)
            return Belief(owner, found.name, alike=found.faces, twice=twice, face_id=face_id)
    return None


def _belief_now(library: Library, pack: Pack, before: Belief) -> Belief:
    if not library.people.existing([before.person_id]):
        # It was taken back.
        return Belief(before.person_id, None)
    found = lesson(library, pack, before.person_id)
    twice = before.twice and _is_twice(library, before)
    return Belief(before.person_id, found.name, found.faces, _joined(library, before), twice, before.face_id)


def _is_twice(library: Library, belief: Belief) -> bool:
    if not library.faces.exists(belief.face_id):
        return False
    face = library.faces.get(belief.face_id)
    here = face.person_id == belief.person_id
    return here and library.faces.is_elsewhere_in(belief.person_id, face.photo_id, but=face.id)


def _joined(library: Library, before: Belief) -> tuple[int, ...]:
    there = [library.faces.get(face_id) for face_id in before.faces if library.faces.exists(face_id)]
    return tuple(face.id for face in there if face.person_id == before.person_id and not face.confirmed)


def _with_faces(library: Library, pack: Pack, before: Belief) -> tuple[Belief, list[NamedFace]]:
    found = _belief_now(library, pack, before)
    return found, [NamedFace(library.faces.get(face_id), None) for face_id in found.faces]


def _in_words(belief: Belief) -> str:
    joined, alike = len(belief.joined), len(belief.alike)
    return belief_words(belief.name, twice=belief.twice, joined=joined, alike=alike)

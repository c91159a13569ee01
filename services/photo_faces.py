"""Decisions about the faces of one photo: all of them confirmed, two exchanged, one moved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from config.language import tr, trn
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.face import Face
from models.person import Person, somebody
from repository.library import Library
from services.deciding import deciding
from services.placing import keep_from, place, shown_face


def confirm_photo(
    library: Library, pack: Pack, photo_id: int, shown: Mapping[int, int | None] | None = None
) -> Changes:
    """Confirm, in one step, that everybody shown by name in a photo is who they are shown as.

    Faces of nobody named stay as they are: there is nothing on the screen that could be confirmed.
    Where nothing is left to confirm there is no step.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        photo_id: the photo.
        shown: face id -> person id as they stood on the screen; whom grouping has moved since is not
            confirmed, for nobody saw them there. None goes by the library alone.

    Raises:
        AppError: the photo is gone.
    """
    with deciding(library, pack, "confirm") as decision:
        library.photos.get(photo_id)
        open_ = [
            found.face
            for found in library.faces.of_photo(photo_id)
            if found.name is not None
            and not found.face.confirmed
            and (shown is None or shown.get(found.face.id) == found.face.person_id)
        ]
        decision.text = trn(
            "Confirmed {n} face in this photo", "Confirmed {n} faces in this photo", len(open_)
        )
        for face in open_:
            # As in `rejecting.confirm`: whose it is belongs to what is confirmed.
            decision.journal.update("faces", face.id, person_id=face.person_id, confirmed=1, unsure=0)
    return decision.changes


def swap_people(
    library: Library,
    pack: Pack,
    one_face: int,
    other_face: int,
    shown: Mapping[int, int | None] | None = None,
) -> Changes:
    """Exchange the people of two faces of one photo, in one step.

    Both are confirmed, and each is kept from the person it was shown as.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        one_face: a face's id.
        other_face: the other's.
        shown: face id -> person id as they stood on the screen; None goes by the library alone.

    Raises:
        AppError: a face is gone or is nobody's, both are the same person, or they are in two photos.
    """
    with deciding(library, pack, "swap") as decision:
        faces = [shown_face(library, face) for face in (one_face, other_face)]
        _expect_as_shown(faces, shown)
        people = [_owner(library, face) for face in faces]
        if faces[0].photo_id != faces[1].photo_id:
            raise AppError(tr("These faces are in two different photos. Nothing was changed."))
        if people[0].id == people[1].id:
            raise AppError(tr("Both faces are the same person, so there is nothing to swap."))
        decision.text = _swapped(*people)
        for face, was, becomes in zip(faces, people, reversed(people), strict=True):
            place(library, decision.journal, face.id, becomes.id)
            keep_from(library, decision.journal, face.id, was.id)
    return decision.changes


def move_face(
    library: Library,
    pack: Pack,
    face_id: int,
    person_id: int,
    shown: Mapping[int, int | None] | None = None,
) -> Changes:
    """Give a face to another person, confirmed.

    It is kept from whom it was shown as, unless that is a group nobody has said anything about.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        face_id: the face.
        person_id: whose it is.
        shown: face id -> person id as they stood on the screen; None goes by the library alone.

    Raises:
        AppError: the face or the person is gone.
    """
    with deciding(library, pack, "move") as decision:
        face, person = shown_face(library, face_id), library.people.get(person_id)
        _expect_as_shown([face], shown)
        before = None if face.person_id is None else library.people.get(face.person_id)
        decision.text = _moved(before, person)
        leaves = before is not None and before.id != person.id and _is_known(library, before)
        place(library, decision.journal, face.id, person.id)
        if before is not None and leaves:
            keep_from(library, decision.journal, face.id, before.id)
    return decision.changes


def _expect_as_shown(faces: Sequence[Face], shown: Mapping[int, int | None] | None) -> None:
    """Between what was seen and what was clicked, grouping may have moved a face."""
    if shown is not None and any(shown.get(face.id) != face.person_id for face in faces):
        raise AppError(tr("One of these faces is shown somewhere else by now. Nothing was changed."))


def _owner(library: Library, face: Face) -> Person:
    if face.person_id is None:
        raise AppError(tr("One of these faces is nobody's yet, so there is nothing to swap."))
    return library.people.get(face.person_id)


def _is_known(library: Library, person: Person) -> bool:
    return person.name is not None or person.id in library.people.kept_whole()


def _swapped(one: Person, other: Person) -> str:
    if one.name is None and other.name is None:
        return tr("Two unnamed people swapped")
    named, second = sorted((one, other), key=lambda person: person.name is None)
    return tr("{one} and {other} swapped", one=named.name, other=somebody(second.name))


def _moved(shown: Person | None, person: Person) -> str:
    whom = somebody(person.name)
    if shown is None:
        return tr("Moved a face to {whom}", whom=whom)
    if shown.id == person.id:
        return tr("Confirmed {who}", who=person.name) if person.name else tr("Confirmed a face")
    return tr("Moved a face from {before} to {whom}", before=somebody(shown.name), whom=whom)

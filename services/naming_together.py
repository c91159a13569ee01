"""Several groups and faces are one person, or are somebody known: each in one step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from config.language import count_of, tr, trn
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.person import Person, somebody
from repository.journal import Value
from repository.library import Library
from services.deciding import Decision, deciding
from services.distinguishing import were_told_apart
from services.merging import join, merge
from services.naming import Namesake, name_face, namesake, new_person, tidy_name
from services.photo_faces import move_face
from services.placing import place, shown_face


def name_together(
    library: Library, pack: Pack, people: Sequence[int], faces: Sequence[int], typed: str
) -> Changes:
    """All of these are one person of this name: the groups are merged, the faces confirmed there.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        people: ids; the one who has the name, or else the one in most photos, takes in the others. No
            stranger does who is among people that are none, and nobody hidden; together they are no stranger.
        faces: ids of faces in no group; alone they are whoever has the name, or this nickname.
        typed: the name.

    Raises:
        AppError: it is no name, or one of the faces is not shown any more, or somewhere else by now; nothing
            was changed.
    """
    name = tidy_name(typed)
    with deciding(library, pack, "name") as decision:
        found = [library.people.get(person) for person in dict.fromkeys(people)]
        if found:
            staying = _called_together(library, decision, found, name)
        else:
            known = _best(library, library.review_rows.called(name), strangers=False)
            staying = new_person(library, decision.journal, name) if known is None else known.id
            name = name if known is None else known.name or name
        _place_all(library, decision, faces, staying)
        decision.text = tr("Named {people} {name}", people=_how_many(found, faces), name=name)
    return decision.changes


def join_known(
    library: Library, pack: Pack, people: Sequence[int], faces: Sequence[int], into: int
) -> Changes:
    """All of these are somebody known, whose name stays.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        people: ids; whom they join may be among them.
        faces: ids of faces in no group.
        into: the id of the person they are.

    Raises:
        AppError: somebody is gone, or one of the faces is shown somewhere else by now; nothing was changed.
    """
    with deciding(library, pack, "merge") as decision:
        staying = library.people.get(into)
        leaving = [library.people.get(person) for person in dict.fromkeys(people) if person != into]
        _take_in(library, decision, leaving, staying)
        _place_all(library, decision, faces, into)
        if faces:
            decision.text = tr(
                "{people} joined {name}", people=_how_many(leaving, faces), name=somebody(staying.name)
            )
    return decision.changes


def is_known(library: Library, pack: Pack, one: int, who: int, *, is_face: bool) -> Changes:
    """An unnamed group, or a face in no group, is somebody known: what was offered, and taken.

    Raises:
        AppError: things have changed since it was offered; nothing was changed.
    """
    with library.transaction(durable=True):
        known = library.people.get(who)
        if known.name is None or known.ignored:
            raise _stale()
        if is_face:
            if library.decisions.find(one, who) is not None:
                raise _stale()
            return move_face(library, pack, one, who, {one: None})
        group = library.people.get(one)
        if group.name is not None or group.ignored or were_told_apart(library, one, who):
            raise _stale()
        return merge(library, pack, one, who)


def known_as(library: Library, person_id: int, typed: str) -> Namesake | None:
    """Somebody else who has the name typed, or for whom it is a nickname; None: nobody.

    Whoever has a name already is not asked whether it is somebody's nickname: people are renamed for that.
    """
    found = namesake(library, person_id, typed)
    person = library.people.get(person_id)
    if found is not None or person.name is not None:
        return found
    name = tidy_name(typed)
    known = _best(library, [other for other in library.review_rows.called(name) if other != person_id])
    return None if known is None else Namesake(person, known, name)


def known_among(library: Library, people: Sequence[int], typed: str) -> Namesake | None:
    """The same for several: nobody is asked about if one of them is called so."""
    name = tidy_name(typed)
    called = library.review_rows.called(name)
    known = _best(library, [person for person in called if person not in people])
    if known is None or not people or not set(library.people.named(name)).isdisjoint(people):
        return None
    return Namesake(library.people.get(people[0]), known, name)


def name_loose_face(library: Library, pack: Pack, face_id: int, typed: str) -> Changes:
    """Say who one face is, as `naming.name_face`; in no group, a nickname means whom it belongs to."""
    name = tidy_name(typed)
    with library.transaction(durable=True):
        if library.faces.get(face_id).person_id is None and not library.people.named(name):
            known = _best(library, library.review_rows.called(name))
            if known is not None:
                return move_face(library, pack, face_id, known.id, {face_id: None})
        return name_face(library, pack, face_id, name)


def _called_together(library: Library, decision: Decision, people: Iterable[Person], name: str) -> int:
    """Have one of these people stay, of this name; returns their id."""
    staying, *leaving = sorted(
        people,
        key=lambda person: (
            person.ignored,
            person.hidden,
            person.name != name,
            person.name is None,
            -person.photos,
            person.id,
        ),
    )
    _take_in(library, decision, leaving, staying)
    values: dict[str, Value] = {"name": name, "decided": 1}
    # Only what changes is said: what is said anew would be in the way of undoing what was said before.
    if staying.ignored:
        values["ignored"] = 0
    if staying.hidden and not all(person.hidden for person in leaving):
        values["unlisted"] = 0
    decision.journal.update("people", staying.id, **values)
    return staying.id


def _take_in(library: Library, decision: Decision, leaving: Sequence[Person], staying: Person) -> None:
    if leaving:
        join(library, decision, leaving, staying)


def _place_all(library: Library, decision: Decision, faces: Sequence[int], person_id: int) -> None:
    for face in dict.fromkeys(faces):
        # Between what was seen and what was clicked, grouping may have moved a face.
        if shown_face(library, face).person_id is not None:
            raise AppError(tr("One of these faces is shown somewhere else by now. Nothing was changed."))
        place(library, decision.journal, face, person_id)


def _best(library: Library, people: Sequence[int], *, strangers: bool = True) -> Person | None:
    """Of several whom it may be, the one in most photos."""
    found = [library.people.get(person) for person in people]
    found = [person for person in found if strangers or not person.ignored]
    return max(found, key=lambda person: (person.photos, -person.id), default=None)


def _how_many(people: Sequence[Person], faces: Sequence[int]) -> str:
    if not faces:
        return count_of(len(people), "person", "people")
    if not people:
        return count_of(len(faces), "face", "faces")
    return trn("{n} group and faces", "{n} groups and faces", len(people) + len(faces))


def _stale() -> AppError:
    return AppError(tr("This has changed since it was offered. Nothing was changed."))

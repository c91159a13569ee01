"""What becomes of a face a person drew: merged, kept as new, or saved for later.

A drawn face is always stored and always has an embedding, so that it teaches.
"""

from __future__ import annotations

from collections.abc import Sequence

from config.language import tr
from faces.packs import Pack
from media.thumbnails import crop_jpeg
from models.changes import Changes
from models.errors import AppError
from models.face import Face, Source
from models.person import somebody
from models.suggestion import DrawnFace
from repository.face_rows import columns
from repository.journal import Journal, Value
from repository.library import Library
from services.deciding import deciding
from services.naming import new_person, tidy_name
from services.placing import take_refusal_back


def merge_drawn(library: Library, pack: Pack, drawn: DrawnFace, person_id: int) -> Changes:
    """Store the drawn face as this person's, confirmed."""
    with deciding(library, pack, "draw and merge") as decision:
        person = library.people.get(person_id)
        decision.text = tr("Merged a drawn face with {who}", who=somebody(person.name))
        face = _store(library, pack, decision.journal, drawn, person_id=person_id, confirmed=1)
        decision.journal.update("people", person_id, decided=1)
        take_refusal_back(library, decision.journal, face, person_id)
    return _with_chip(library, decision.changes, face, drawn)


def keep_drawn(
    library: Library,
    pack: Pack,
    drawn: DrawnFace,
    *,
    refused: Sequence[int] | None = None,
    name: str | None = None,
) -> Changes:
    """Store the drawn face as a new person, never again proposed as those it was told apart from.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        drawn: the described rectangle.
        refused: whom it is not; everybody proposed, unless given.
        name: the new person's name, if already known.
    """
    apart = [candidate.person_id for candidate in drawn.suggestion.candidates] if refused is None else refused
    tidy = None if name is None else tidy_name(name)
    with deciding(library, pack, "draw and keep") as decision:
        decision.text = (
            tr("Kept a drawn face as {who}", who=tidy) if tidy else tr("Kept a drawn face as a new person")
        )
        person = new_person(library, decision.journal, tidy)
        face = _store(library, pack, decision.journal, drawn, person_id=person, confirmed=1)
        # Grouping may have dissolved somebody while the dialog was open.
        for other in library.people.existing(apart):
            if library.decisions.find(face, other) is None:
                decision.journal.insert("decisions", kind="kept_as_new", face_id=face, person_id=other)
    return _with_chip(library, decision.changes, face, drawn)


def save_drawn(library: Library, pack: Pack, drawn: DrawnFace) -> Changes:
    """Store the drawn face as nobody's yet: "later" decides nothing about who it is."""
    with deciding(library, pack, "draw") as decision:
        decision.text = tr("Saved a drawn face")
        face = _store(library, pack, decision.journal, drawn)
    return _with_chip(library, decision.changes, face, drawn)


def redraw(library: Library, pack: Pack, drawn: DrawnFace, face_id: int) -> Changes:
    """Outline a stored face anew: whose it is, and whether that is confirmed, stay as they are.

    A face that somebody had taken away is shown again. `drawn.replaces` plays no part.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        drawn: the described rectangle, in the face's photo.
        face_id: whose outline it is.

    Raises:
        AppError: the face is gone, was forgotten, or is in another photo; nothing was changed.
    """
    with deciding(library, pack, "redraw") as decision:
        face = library.faces.get(face_id)
        if face.forgotten:
            raise AppError(tr("What was known of this face is forgotten, so its outline stays as it is."))
        if face.photo_id != drawn.photo_id:
            raise AppError(tr("This face is in another photo. Nothing was changed."))
        name = None if face.person_id is None else library.people.get(face.person_id).name
        decision.text = tr("Outline of {who} changed", who=name) if name else tr("Outline changed")
        values = _values(library, pack, drawn) | _whose(library, face)
        decision.journal.update("faces", face.id, **values)
    return _with_chip(library, decision.changes, face_id, drawn)


def _whose(library: Library, face: Face) -> dict[str, Value]:
    """What grouping may change, going by the new vector, so that undo finds the way back."""
    if face.confirmed:
        return {}
    unsure = library.faces.is_unsure(face.id)
    return {"person_id": face.person_id, "confirmed": 0, "unsure": int(unsure)}


def _values(library: Library, pack: Pack, drawn: DrawnFace) -> dict[str, Value]:
    """The columns of a face somebody has drawn, but for whose it is."""
    library.expect_pack(drawn.pack_id)
    described = columns(drawn.face, crop_jpeg(drawn.face.crop), pack.id)
    return described | {"source": Source.MANUAL.value, "hidden": 0}


def _store(library: Library, pack: Pack, journal: Journal, drawn: DrawnFace, **whose: Value) -> int:
    values = _values(library, pack, drawn) | {"unsure": 0, "forgotten": 0} | whose
    if drawn.replaces is None or not library.faces.exists(drawn.replaces):
        library.photos.get(drawn.photo_id)
        return journal.insert("faces", photo_id=drawn.photo_id, **values)
    # The same face, outlined better: it keeps its id, and nothing is shown twice. Whose it is goes into
    # the step, said or not: grouping may go by the new vector, and undo must find the way back.
    owner = library.faces.get(drawn.replaces).person_id
    journal.update("faces", drawn.replaces, **{"person_id": owner} | values)
    return drawn.replaces


def _with_chip(library: Library, changes: Changes, face: int, drawn: DrawnFace) -> Changes:
    library.thumbnails.put([("face", face, drawn.chip)])
    return changes | Changes(faces=frozenset({face}), photos=frozenset({drawn.photo_id}))

"""What somebody says of a folder: faces are not wanted here, or the whole of it is to be left out.

Only the rule itself is a decision in the history. What follows from it (which photos are left out, which
faces are out of sight) is derived from all rules that stand, whenever they change and at each scan: so it
is right as well for photos that have come, gone or moved since, and no undo is in the way of another.
"""

from __future__ import annotations

from pathlib import Path

from config.language import tr
from faces.packs import Pack
from models.changes import Changes
from models.folder_rule import FolderRule
from repository.library import Library
from services import centroids
from services.deciding import deciding


def set_rule(
    library: Library,
    pack: Pack,
    folder: Path,
    *,
    no_faces: bool | None = None,
    ignored: bool | None = None,
) -> Changes:
    """Say something about a folder and all below it; None leaves what was said.

    Faces that were found there are out of sight as long as the rule stands, unless somebody has decided
    about them. Photos that are left out stay in the library with all that is known of them.
    """
    with deciding(library, pack, "folder rule") as decision:
        before = library.rules.at(folder)
        now = (
            _said(no_faces, before is not None and before.no_faces),
            _said(ignored, before is not None and before.ignored),
        )
        decision.text = _text(folder, before, *now)
        values = {"no_faces": int(now[0]), "ignored": int(now[1])}
        if before is None and any(now):
            decision.journal.insert("folder_rules", path=str(folder), **values)
        elif before is not None and any(now):
            decision.journal.update("folder_rules", before.id, **values)
        elif before is not None:
            decision.journal.delete("folder_rules", before.id)
        followed = settle(library, pack)
    # Written down by the step are only texts: what a person sees has changed all the same.
    return decision.changes | followed


def settle(library: Library, pack: Pack) -> Changes:
    """Let photos and faces be as the rules that stand want them; cheap where they are already."""
    with library.transaction():
        photos = library.rules.apply()
        faceless = faceless_folders(library)
        due, over = library.set_aside.due(faceless), library.set_aside.over(faceless)
        faces = due | over
        if not faces:
            return Changes(photos=frozenset(photos))
        library.set_aside.bring_back(over)
        library.set_aside.put(due)
        people = library.faces.people_of(faces)
        centroids.refresh(library, pack, people)
        library.bump_grouping()
        photos |= library.faces.photos_of(faces)
    return Changes(photos=frozenset(photos), people=frozenset(people), faces=frozenset(faces))


def faceless_folders(library: Library) -> list[Path]:
    """The folders in which faces are not to be looked for."""
    return [rule.path for rule in library.rules.all() if rule.is_faceless]


def _said(now: bool | None, before: bool) -> bool:
    return before if now is None else now


def _text(folder: Path, before: FolderRule | None, no_faces: bool, ignored: bool) -> str:
    said = []
    if no_faces != (before is not None and before.no_faces):
        said.append(
            tr("Faces in {folder} are not recognised", folder=folder)
            if no_faces
            else tr("Faces in {folder} are recognised again", folder=folder)
        )
    if ignored != (before is not None and before.ignored):
        said.append(
            tr("{folder} is left out", folder=folder)
            if ignored
            else tr("{folder} is part of the library again", folder=folder)
        )
    if len(said) > 1:
        return tr("{one}; {other}", one=said[0], other=said[1])
    return said[0] if said else ""

"""Forgetting face data for good: somebody's, or everybody's.

What is forgotten cannot be brought back, by undo or by anybody who reads the bytes of the files: vectors,
landmarks, crops, small pictures, centroids and looks go from the library, its ledger, its write-ahead log
and its free pages. A box stays without them: it is never compared, and no scan finds the face anew.

The folder `backups/` beside the library holds whole copies of it, and the logs hold names: whoever calls
this deletes them.
"""

from __future__ import annotations

import logging
from collections.abc import Collection

from config.language import tr
from faces.packs import Pack
from models.changes import Changes
from repository.backups import Backups, BackupsLeftError
from repository.erasing import Erasing, TracesLeftError
from repository.library import Library
from repository.scrubbing import NOBODY, Doomed

log = logging.getLogger("Erasing")


def forget_person(library: Library, pack: Pack, person_id: int, *, keep_name: bool) -> Changes:
    """Erase the face data of one person.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        person_id: the person.
        keep_name: their boxes stay under their name. Else, and for somebody without a name, the person goes,
            every trace of the name with them, and the boxes are nobody's and not shown.

    Raises:
        UnknownNameError: there is no such person.
        TracesLeftError: it is erased, but its bytes may still be found; see `finish_forgetting`.
    """
    erasing = library.erasing
    erasing.overwrite()
    with library.transaction(durable=True):
        library.expect_pack(pack.id)
        name = library.people.get(person_id).name
        stays = keep_name and name is not None
        doomed = _doomed(erasing, {person_id}, stays={person_id} if stays else ())
        text = tr("Forgot the face data of {who}", who=name if stays else tr(NOBODY))
        changes = _erase(library, erasing, doomed, text) | Changes(people=frozenset({person_id}))
        erasing.owe("some")
    _purge(library, erasing, changes)
    return changes


def erase_all(library: Library, pack: Pack, *, keep_names: bool) -> Changes:
    """Erase the face data of everybody; the photos stay, and new ones are looked at as ever.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        keep_names: the boxes of people with a name stay under it. All others are nobody's and not shown.

    Raises:
        TracesLeftError: it is erased, but its bytes may still be found; see `finish_forgetting`.
    """
    erasing = library.erasing
    erasing.overwrite()
    with library.transaction(durable=True):
        library.expect_pack(pack.id)
        stay = erasing.named_people() if keep_names else set()
        everybody = erasing.all_people()
        doomed = _doomed(erasing, everybody, stays=stay, faces=erasing.all_faces())
        changes = _erase(library, erasing, doomed, tr("Erased all face data")) | Changes(everything=True)
        erasing.drop_learnt()
        if not keep_names:
            library.told_names.remove_all()
            library.names_out.remove_all()
        erasing.owe("all")
    _purge(library, erasing, changes)
    return changes


def finish_forgetting(library: Library) -> None:
    """Purge the files if that is still owed: to be called when the library is opened, before anybody reads.

    The program may have been killed between erasing and purging, or another connection was in the way.
    Backups go too: killed at that moment it may not have removed them yet, and one made since holds traces.

    Raises:
        TracesLeftError: another connection is in the way again.
    """
    erasing = library.erasing
    if erasing.owed() is None:
        return
    erasing.overwrite()
    try:
        Backups(library.file).remove_all()
    except BackupsLeftError as error:
        log.warning("%s", error)
    erasing.purge()


def _doomed(
    erasing: Erasing, people: Collection[int], *, stays: Collection[int], faces: Collection[int] = ()
) -> Doomed:
    """What goes with these people, of whom some stay with their name and their boxes."""
    everybody = erasing.with_absorbed(people)
    remaining = erasing.with_absorbed(stays)
    shown = erasing.faces_of(remaining)
    gone = erasing.faces_of(everybody) | set(faces)
    return Doomed(
        faces=frozenset(gone),
        people=frozenset(everybody),
        unseen=frozenset(gone - shown),
        # The names of people merged into somebody who stays are the ledger's to keep, as theirs is.
        nameless=frozenset(everybody - remaining),
    )


def _erase(library: Library, erasing: Erasing, doomed: Doomed, text: str) -> Changes:
    """Write it all, inside the caller's transaction, and a step nothing can take back."""
    there = library.people.existing(sorted(doomed.people))
    faces = frozenset(face for face in doomed.faces if library.faces.exists(face))
    # While the people still have the names that are to be looked for. What is in files stays there, but it is
    # not offered again.
    library.told_names.remove_named(erasing.names_of(doomed.nameless), doomed.unseen)
    library.names_out.remove_named(erasing.names_of(doomed.nameless))
    erasing.scrub_history(doomed)
    erasing.blank_faces(doomed.unseen, unseen=True)
    library.set_aside.forget(doomed.unseen)
    erasing.blank_faces(doomed.faces - doomed.unseen, unseen=False)
    erasing.drop_caches(doomed.faces, doomed.people)
    erasing.withdraw(doomed.faces, doomed.people)
    erasing.drop_circles_of(doomed.nameless)
    library.people.remove(sorted(doomed.nameless))
    library.bump_grouping()
    step = library.history.add("forget", text, [], final=True)
    return Changes(
        text=text,
        photos=frozenset(library.faces.photos_of(faces)),
        people=frozenset(there),
        faces=faces,
        step=step,
    )


def _purge(library: Library, erasing: Erasing, changes: Changes) -> None:
    library.forget_remembered()
    try:
        erasing.purge()
    except TracesLeftError as error:
        error.changes = changes
        raise

"""Erasing face data everywhere a library keeps it: its file, its small pictures, its backups and its logs."""

from __future__ import annotations

import logging
from pathlib import Path

from config import logs as log_files
from faces.packs import Pack
from models.changes import Changes
from models.errors import LibraryError
from repository.erasing import TracesLeftError
from repository.library import Library
from services.backing_up import backups_of
from services.forgetting import erase_all, forget_person

log = logging.getLogger("Erasing")


def erase_face_data(
    library: Library, pack: Pack, person_id: int | None, *, keep_names: bool, logs: Path
) -> Changes:
    """Forget the face data of a person, or of everybody, for good.

    Backups hold whole copies, so all of them go; the next one is made the next day something has changed.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        person_id: whose; None for everybody's.
        keep_names: boxes and names stay; else they are forgotten too, in the logs as well.
        logs: the folder of the logs.

    Raises:
        UnknownNameError: there is no such person.
        LibraryError: it is erased, but some copy of it could not be; the sentence says which.
    """
    try:
        if person_id is None:
            changes = erase_all(library, pack, keep_names=keep_names)
        else:
            changes = forget_person(library, pack, person_id, keep_name=keep_names)
    except TracesLeftError as error:
        # It stands; what the files still hold goes when the library is opened the next time.
        log.warning("%s", error)
        changes = error.changes
    backups_of(library).remove_all()
    if not keep_names:
        try:
            log_files.forget(logs)
        except OSError as error:
            raise LibraryError(f"It is erased, but some logs with names could not be: {error}") from error
    return changes

"""Erasing face data everywhere a library keeps it: its file, its small pictures, its backups and its logs."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from config import logs as log_files
from config.language import mark, tr
from faces.packs import Pack
from models.changes import Changes
from models.listing import in_a_list
from repository.backups import BackupsLeftError
from repository.erasing import TracesLeftError
from repository.library import Library
from services.backing_up import backups_of
from services.forgetting import erase_all, forget_person

log = logging.getLogger("Erasing")

TRACES = mark(
    "The file still holds traces of it; they go soon, at the latest when Kinframe is started the next time."
)


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

    Returns:
        What was erased. It stands, and its text says so, also where something of it could not be removed; the
        text then says what. While `library.erasing.owed()`, `finish_forgetting` is to be tried again.

    Raises:
        UnknownNameError: there is no such person.
        LibraryError: the library cannot be written. Nothing was erased.
    """
    traces = ""
    try:
        if person_id is None:
            changes = erase_all(library, pack, keep_names=keep_names)
        else:
            changes = forget_person(library, pack, person_id, keep_name=keep_names)
    except TracesLeftError as error:
        log.warning("%s", error)
        changes, traces = error.changes, tr(TRACES)
    # One that fails must not keep the others from being done: what is asked for cannot be asked for again.
    left = _backups_left(library) + ([] if keep_names else _logs_left(logs))
    return replace(changes, text=_told(changes.text, left, traces))


def _backups_left(library: Library) -> list[str]:
    try:
        backups_of(library).remove_all()
    except BackupsLeftError as error:
        log.warning("%s", error)
        return [tr("some backups could not be removed ({files})", files=", ".join(map(str, error.files)))]
    return []


def _logs_left(logs: Path) -> list[str]:
    try:
        log_files.forget(logs)
    except OSError as error:
        return [tr("some logs with names could not be emptied ({error})", error=error)]
    return []


def _told(text: str, left: Sequence[str], traces: str) -> str:
    if left:
        text = tr("{done}, but {problems}", done=text, problems=in_a_list(left))
    return f"{text}. {traces}" if traces else text

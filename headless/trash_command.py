"""The command that throws photos away: to the system's trash, and `undo` brings them back."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from headless import documents
from headless.session import Session, absolute
from media.trash import system_trash
from models.errors import AppError, UnknownNameError
from repository.library import Library
from services.trash import CopiesToo, move_to_trash


def trash(session: Session, args: argparse.Namespace) -> documents.Document:
    """Move photos to the trash, all of them or none."""
    photos = [_photo(session.library, path) for path in args.photos]
    changes = move_to_trash(
        session.library, session.pack, photos, system_trash(), with_copies=args.with_copies
    )
    if isinstance(changes, CopiesToo):
        copies = ", ".join(map(str, changes.copies))
        raise AppError(f"There are further copies: {copies}. --with-copies moves them as well.")
    return documents.step(changes)


def _photo(library: Library, path: Path) -> int:
    try:
        return library.photos.by_path(absolute(path)).id
    except UnknownNameError:
        # The folder may have been scanned through a link, or under its real path.
        return library.photos.by_path(absolute(path).resolve()).id


COMMANDS: dict[str, Callable[[Session, argparse.Namespace], documents.Document]] = {"trash": trash}

"""The command about a folder: what is said of it, and saying it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from headless import documents
from headless.session import Session, absolute
from models.errors import AppError
from models.folder_rule import FolderRule
from services.folder_rules import set_rule


def folder(session: Session, args: argparse.Namespace) -> documents.Document:
    """Say something about a folder; with nothing to say, list the rules, or those that concern it."""
    path = None if args.path is None else absolute(args.path)
    faces, ignored = _truth(args.faces), _truth(args.ignore)
    if faces is None and ignored is None:
        return [_rule(rule) for rule in session.library.rules.all() if path is None or _concerns(rule, path)]
    if path is None:
        raise AppError("Say of which folder: folder PATH --faces no.")
    if not path.is_dir() and session.library.rules.at(path) is None and not _is_known(session, path):
        # The disk of a folder may be away; any other is a slip of the pen.
        raise AppError(f"There is no folder {path}.")
    no_faces = None if faces is None else not faces
    changes = set_rule(session.library, session.pack, path, no_faces=no_faces, ignored=ignored)
    rules = [_rule(rule) for rule in session.library.rules.all()]
    return {"text": changes.text or documents.NOTHING, "rules": rules}


def _truth(word: str | None) -> bool | None:
    return None if word is None else word == "yes"


def _concerns(rule: FolderRule, path: Path) -> bool:
    return rule.path.is_relative_to(path) or path.is_relative_to(rule.path)


def _is_known(session: Session, path: Path) -> bool:
    photos, _ = session.library.photos.count_below(path)
    return photos > 0 or path in session.library.folders.all()


def _rule(rule: FolderRule) -> dict[str, documents.Json]:
    return {"path": str(rule.path), "faces": not rule.no_faces, "ignored": rule.ignored}


COMMANDS: dict[str, Callable[[Session, argparse.Namespace], documents.Document]] = {"folder": folder}

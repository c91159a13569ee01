"""The command about names that other programs wrote into photos and beside them."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from headless import documents
from headless.session import Session, run_to_end
from models.told import Offer
from services.told_names import offer, refuse
from workers.told_names_worker import use_told_names


def names(session: Session, args: argparse.Namespace) -> documents.Document:
    """List the names found in files; use them, or never offer them again."""
    if args.refuse:
        found = offer(session.library)
        changes = refuse(session.library, session.pack)
        return documents.step(changes) | {"refused": found.faces}
    if args.use is None:
        return _offer(offer(session.library, again=args.all))
    chosen = args.use or (
        [person.name for person in offer(session.library, again=True).people] if args.all else None
    )
    used = run_to_end(use_told_names(session.library, session.engine, chosen))
    return documents.step(used.changes) | {
        "used": used.used,
        "photos": used.photos,
        "people": used.people,
        "drawn": used.drawn,
        "conflicts": used.conflicts,
        "left": used.left,
        "refused": used.refused,
    }


def _offer(found: Offer) -> dict[str, documents.Json]:
    return {
        "names": len(found.people),
        "faces": found.faces,
        "photos": found.photos,
        "people": [
            {"name": person.name, "faces": person.faces, "photos": person.photos, "known": person.is_known}
            for person in found.people
        ],
    }


COMMANDS: dict[str, Callable[[Session, argparse.Namespace], documents.Document]] = {"names": names}

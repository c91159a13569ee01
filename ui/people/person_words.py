"""Names as they stand on the buttons and in the menus of a person's page."""

from __future__ import annotations

from config.language import tr
from ui.merge_question import isolated
from ui.shared.words import plain_action

_LONGEST = 24


def short(name: str) -> str:
    """A name that leaves room for the words around it, and turns none of them around."""
    return isolated(name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…")


def not_them(name: str | None) -> str:
    """`Not Sarah`, ready for a button or a menu."""
    return plain_action(tr("Not {who}", who=short(name))) if name else tr("Not this person")


def this_is(name: str | None, faces: int) -> str:
    """`This is Sarah`, `These are Sarah`, ready for a menu."""
    if name is None:
        return tr("This belongs here") if faces == 1 else tr("These belong here")
    words = tr("This is {who}", who=short(name)) if faces == 1 else tr("These are {who}", who=short(name))
    return plain_action(words)

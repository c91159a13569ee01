"""What can be done with a face of a photo, as a menu: only what makes sense for this one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from config.language import tr
from models.face import NamedFace, Source
from ui.crop.labels import one_line
from ui.shared.words import plain_action

Action = Literal["confirm", "refuse", "move", "swap", "cover", "adjust", "remove"]
Do = Callable[[Action, int], None]
"""Told what was chosen, and with whom: the other face's id for "swap", 0 otherwise."""

# Told, not bound: the page has the keys, wherever the focus is.
_KEYS: dict[Action, str] = {"remove": "Del"}
_LONGEST = 40


def face_menu(face: NamedFace, others: Sequence[NamedFace], parent: QWidget, do: Do) -> QMenu:
    """The menu of one face; it deletes itself when it closes.

    Args:
        face: whose it is.
        others: the photo's faces; itself and those without a name do no harm.
        parent: its owner.
        do: told what was chosen.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(
        tr("What to do with {who}", who=one_line(face.name)) if face.name else tr("What to do with this face")
    )
    _add_person(menu, face, do)
    menu.addSeparator()
    _add(menu, "move", tr("Move to another person…") if _has_person(face) else tr("Choose a person…"), do)
    _add_swap(menu, face, others, do)
    menu.addSeparator()
    if _has_person(face) and not face.face.forgotten:
        _add(menu, "cover", tr("Use as cover"), do)
    if not face.face.forgotten:
        _add(menu, "adjust", tr("Adjust the outline"), do)
    menu.addSeparator()
    _add(menu, "remove", removal(face), do)
    return menu


def removal(face: NamedFace) -> str:
    """What being rid of it is called: who drew it knows that it is a face."""
    return tr("Delete") if face.face.source is Source.MANUAL else tr("Not a face")


def can_confirm(face: NamedFace) -> bool:
    """Whether there is somebody proposed to say yes to."""
    return _has_person(face) and not face.face.confirmed


def in_words(name: str | None, otherwise: str) -> str:
    """A name within a sentence of a menu or button: short, in its own direction, no mnemonics in it.

    Args:
        name: of any length and script, or None.
        otherwise: what stands for a person without a name.
    """
    line = one_line(name or "")
    if not line:
        return otherwise
    short = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
    return f"\N{FIRST STRONG ISOLATE}{plain_action(short)}\N{POP DIRECTIONAL ISOLATE}"


def _add_person(menu: QMenu, face: NamedFace, do: Do) -> None:
    if can_confirm(face):
        _add(menu, "confirm", _yes(face), do)
    if _has_person(face):
        _add(menu, "refuse", _no(face), do)


def _yes(face: NamedFace) -> str:
    who = in_words(face.name, "")
    return tr("Yes, this is {who}", who=who) if who else tr("Yes, this is the same person")


def _no(face: NamedFace) -> str:
    who = in_words(face.name, "")
    return tr("Not {who}", who=who) if who else tr("Not the same person")


def _add_swap(menu: QMenu, face: NamedFace, others: Sequence[NamedFace], do: Do) -> None:
    able = [
        other
        for other in others
        if other.name and _has_person(other) and other.face.person_id != face.face.person_id
    ]
    if not (face.name and _has_person(face) and able):
        return
    swap = menu.addMenu(tr("Swap names with"))
    names = [one_line(other.name or "") for other in able]
    for other, name in zip(able, names, strict=True):
        words = in_words(name, "")
        if names.count(name) > 1:
            words += f" ({_side(face, other)})"
        _add(swap, "swap", words, do, other.face.id)


def _side(face: NamedFace, other: NamedFace) -> str:
    """Where the other one is, for two people of one name."""
    (x, y), (other_x, other_y) = face.face.box.centre, other.face.box.centre
    if abs(other_x - x) >= abs(other_y - y):
        return tr("to the right") if other_x > x else tr("to the left")
    return tr("below") if other_y > y else tr("above")


def _add(menu: QMenu, action: Action, words: str, do: Do, other: int = 0) -> QAction:
    added = menu.addAction(words, lambda: do(action, other))
    if action in _KEYS:
        added.setShortcut(QKeySequence(_KEYS[action]))
        added.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        added.setShortcutVisibleInContextMenu(True)
    return added


def _has_person(face: NamedFace) -> bool:
    return face.face.person_id is not None

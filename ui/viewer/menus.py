"""What can be done with a photo, and with a face in it, as menus: only what makes sense for this one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from config.language import mark, tr, trn
from config.settings import SLIDES
from models.face import NamedFace
from ui.crop.face_menu import can_confirm, in_words
from ui.crop.labels import one_line
from ui.viewer.slideshow import Slideshow

FaceDeed = Literal["open", "confirm", "name", "refuse", "edit"]
PhotoDeed = Literal[
    "edit", "right", "left", "copy", "folder", "play", "faces", "about", "show", "other", "full", "trash"
]
DoFace = Callable[[FaceDeed, int], None]
"""Told what was chosen, and the face's id."""
DoPhoto = Callable[[PhotoDeed], None]

# Told, not bound: the page has the keys, wherever the focus is.
_KEYS: dict[str, str] = {
    "edit": "E",
    "right": "R",
    "left": "Shift+R",
    "copy": "Ctrl+C",
    "faces": "F",
    "about": "I",
    "show": "S",
    "full": "F11",
    "trash": "Del",
}
_WORDS: dict[PhotoDeed, str] = {
    "edit": mark("Edit the faces"),
    "right": mark("Turn to the right"),
    "left": mark("Turn to the left"),
    "copy": mark("Copy"),
    "folder": mark("Show in folder"),
    "play": mark("Open the film in a player"),
    "faces": mark("Show all faces"),
    "about": mark("About this photo"),
    "show": mark("Slideshow"),
    "other": mark("Show on the other screen"),
    "full": mark("Full screen"),
    "trash": mark("Move to the trash"),
}
_WRITES: frozenset[PhotoDeed] = frozenset({"right", "left", "trash"})


@dataclass(frozen=True, slots=True)
class Stand:
    """How things are when a menu is opened.

    Attributes:
        read_only: nothing can be decided.
        is_film: there is a film to be played.
        has_screens: there is another screen, or it is used already.
        uses_screen: the photo is on it.
        is_full: the window fills the screen.
        is_marked: all faces are shown.
        is_about: the panel is there.
    """

    read_only: bool = False
    is_film: bool = False
    has_screens: bool = False
    uses_screen: bool = False
    is_full: bool = False
    is_marked: bool = False
    is_about: bool = False


def face_menu(face: NamedFace, parent: QWidget, do: DoFace, *, read_only: bool) -> QMenu:
    """The menu of one face; it deletes itself when it closes."""
    menu = _menu(parent)
    who = one_line(face.name or "")
    menu.setAccessibleName(tr("What to do with {who}", who=who) if who else tr("What to do with this face"))
    fill_face_menu(menu, face, do, read_only=read_only)
    return menu


def fill_face_menu(menu: QMenu, face: NamedFace, do: DoFace, *, read_only: bool) -> None:
    """Add what can be done with a face to a menu."""

    def add(deed: FaceDeed, words: str) -> None:
        menu.addAction(words, lambda: do(deed, face.face.id)).setEnabled(
            deed in {"open", "edit"} or not read_only
        )

    who, has_person = in_words(face.name, ""), face.face.person_id is not None
    if has_person:
        add("open", tr("Show all photos of {who}", who=who) if who else tr("Show all photos of this person"))
    if can_confirm(face):
        add("confirm", tr("Yes, this is {who}", who=who) if who else tr("Yes, this is the same person"))
    add("name", tr("Somebody else…") if who else tr("Name this person…"))
    if has_person:
        add("refuse", tr("Not {who}", who=who) if who else tr("Not the same person"))
    menu.addSeparator()
    add("edit", tr("Edit the faces"))


def photo_menu(
    faces: Sequence[NamedFace],
    stand: Stand,
    slideshow: Slideshow,
    parent: QWidget,
    *,
    do: DoPhoto,
    do_face: DoFace,
) -> QMenu:
    """The menu of the photo, with one for each face in it; it deletes itself when it closes."""
    menu = _menu(parent)
    menu.setAccessibleName(tr("What to do with this photo"))
    for place, face in enumerate(faces, 1):
        words = in_words(face.name, tr("Face {n}", n=place))
        fill_face_menu(menu.addMenu(words), face, do_face, read_only=stand.read_only)
    if faces:
        menu.addSeparator()
    for group in (
        ("edit", "right", "left"),
        ("copy", "folder", *(("play",) if stand.is_film else ())),
        ("faces", "about"),
        ("show", *(("other",) if stand.has_screens else ()), "full"),
    ):
        for deed in group:
            _add(menu, deed, stand, do)
        menu.addSeparator()
    _add_pace(menu, slideshow)
    menu.addSeparator()
    _add(menu, "trash", stand, do)
    return menu


def _add(menu: QMenu, deed: PhotoDeed, stand: Stand, do: DoPhoto) -> None:
    words = tr(_WORDS[deed])
    if deed == "other" and stand.uses_screen:
        words = tr("Leave the other screen")
    action = menu.addAction(words, lambda: do(deed))
    checked = {"faces": stand.is_marked, "about": stand.is_about, "full": stand.is_full}.get(deed)
    if checked is not None:
        action.setCheckable(True)
        action.setChecked(checked)
    if deed in _KEYS:
        action.setShortcut(QKeySequence(_KEYS[deed]))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
    action.setEnabled(deed not in _WRITES or not stand.read_only)


def _add_pace(menu: QMenu, slideshow: Slideshow) -> None:
    pace = menu.addMenu(tr("Pace of the slideshow"))
    group = QActionGroup(pace)
    for seconds in SLIDES:
        words = trn("{n} second", "{n} seconds", seconds)
        action = pace.addAction(words, partial(slideshow.set_seconds, seconds))
        action.setCheckable(True)
        action.setChecked(seconds == slideshow.seconds)
        group.addAction(action)
    pace.addSeparator()
    shuffled = pace.addAction(tr("In any order"))
    shuffled.setCheckable(True)
    shuffled.setChecked(slideshow.is_shuffled)
    shuffled.toggled.connect(lambda on: slideshow.set_shuffled(shuffled=on))


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu

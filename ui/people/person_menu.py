"""What else can be done about a person, behind the three dots of their page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from config.language import tr
from models.person import Person


@dataclass(frozen=True, slots=True, eq=False)
class Deeds:
    """What the lines do.

    Attributes:
        about: say more about them.
        birth_date: say when they were born.
        merge: choose whom they are merged into.
        split: see whether they are several people.
        hide: show no card of theirs, or show it again.
        strangers: ask about them no more, or again.
        forget: erase their face data.
        export: bring their photos to a folder.
    """

    about: Callable[[], None]
    birth_date: Callable[[], None]
    merge: Callable[[], None]
    split: Callable[[], None]
    hide: Callable[[bool], None]
    strangers: Callable[[bool], None]
    forget: Callable[[], None]
    export: Callable[[], None]


def menu_about(person: Person, deeds: Deeds, parent: QWidget) -> QMenu:
    """The menu, not yet shown; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(tr("About…"), deeds.about)
    menu.addAction(tr("Change birth date…") if person.born else tr("Add birth date…"), deeds.birth_date)
    menu.addSeparator()
    menu.addAction(tr("Merge into…"), deeds.merge)
    menu.addAction(tr("Split…"), deeds.split).setEnabled(person.faces > 1)
    menu.addSeparator()
    menu.addAction(tr("Export photos…"), deeds.export)
    menu.addSeparator()
    if person.hidden:
        menu.addAction(tr("Show again"), lambda: deeds.hide(False))
    else:
        menu.addAction(tr("Hide"), lambda: deeds.hide(True))
    if person.ignored:
        menu.addAction(tr("No stranger: ask again"), lambda: deeds.strangers(False))
    else:
        menu.addAction(tr("A stranger: never ask"), lambda: deeds.strangers(True))
    menu.addSeparator()
    menu.addAction(tr("Forget face data…"), deeds.forget)
    return menu

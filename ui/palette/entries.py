"""What a palette lists, and where that comes from."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from config.language import tr
from models.person import Person, photos_of

INTO = " › "  # noqa: RUF001 - the sign that leads into a submenu


@dataclass(frozen=True, slots=True)
class Entry:
    """One line.

    Attributes:
        title: what it is called.
        hint: where it stands otherwise, or what tells it from others of that name.
        shortcut: the key that does the same, as it is shown; empty if there is none.
        run: does it.
        face_id: a face to show beside it.
        also: what else it is called; found as well as by its title.
    """

    title: str
    hint: str
    shortcut: str
    run: Callable[[], object]
    face_id: int | None = None
    also: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, int | None]:
        """By which it is known the next time: the face tells namesakes apart."""
        return ("" if self.face_id is not None else self.hint, self.title, self.face_id)


class Source(Protocol):
    """Gives entries; asked each time a palette opens, and again when it is told to look anew."""

    def entries(self) -> Sequence[Entry]:
        """All of them, the likeliest first."""


class MenuSource:
    """Whatever stands in the menus and can be done now.

    Args:
        bar: of the window.
        without: actions that are not listed, such as the one that opens the palette.
    """

    def __init__(self, bar: QMenuBar, without: Collection[QAction] = ()) -> None:
        self._bar = bar
        self._without = without

    def entries(self) -> list[Entry]:
        """The lines of the menus in their order, submenus with their path."""
        return [
            Entry(plain(action.text()), INTO.join(path), shown_shortcut(action), action.trigger)
            for path, action in menu_lines(self._bar)
            if action.isEnabled() and action not in self._without
        ]


class PeopleSource:
    """Everybody who has a name.

    Args:
        opened: shows a person, by their id.
    """

    def __init__(self, opened: Callable[[int], object]) -> None:
        self._opened = opened
        self._people: list[Person] = []

    def set_people(self, people: Iterable[Person]) -> None:
        """List these; those without a name are left out."""
        self._people = [person for person in people if person.name]

    def entries(self) -> list[Entry]:
        """In their order."""
        return [
            Entry(
                title=person.label,
                hint=_told_of(person),
                shortcut="",
                run=lambda who=person.id: self._opened(who),  # type: ignore[misc]
                face_id=person.cover_face_id,
                also=person.nicknames,
            )
            for person in self._people
        ]


class ThingsSource:
    """Things of one kind that have a name: circles, saved searches.

    Args:
        hint: the kind, already in the reader's language.
    """

    def __init__(self, hint: str) -> None:
        self._hint = hint
        self._things: list[tuple[str, Callable[[], object]]] = []

    def set_things(self, things: Iterable[tuple[str, Callable[[], object]]]) -> None:
        """List these: what each is called, and what shows it."""
        self._things = list(things)

    def entries(self) -> list[Entry]:
        """In their order."""
        return [Entry(name, self._hint, "", run) for name, run in self._things]


def menu_lines(bar: QMenuBar) -> Iterable[tuple[tuple[str, ...], QAction]]:
    """Every line of the menus with its path, submenus included, separators and hidden ones not."""
    for top in bar.actions():
        menu = top.menu()
        if isinstance(menu, QMenu) and top.isVisible():
            yield from _lines_of(menu, (plain(menu.title()),))


def plain(text: str) -> str:
    """The words of an action, without the marks of mnemonics and what stands behind a tab."""
    words = text.partition("\t")[0].replace("&&", "\0").replace("&", "")
    return words.replace("\0", "&")


def shown_shortcut(action: QAction) -> str:
    """The first key of an action as it is shown; a key that only stands beside it counts, too."""
    bound = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    beside = action.text().partition("\t")[2]
    return bound or beside


def _lines_of(menu: QMenu, path: tuple[str, ...]) -> Iterable[tuple[tuple[str, ...], QAction]]:
    for action in menu.actions():
        if action.isSeparator() or not action.isVisible():
            continue
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _lines_of(inner, (*path, plain(inner.title())))
        else:
            yield path, action


def _told_of(person: Person) -> str:
    photos = photos_of(person.photos)
    if not person.nicknames:
        return photos
    return tr("also {nicknames}, {photos}", nicknames=", ".join(person.nicknames), photos=photos)

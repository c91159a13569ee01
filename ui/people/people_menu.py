"""The menus of the people page: of one card, of several, and of circles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QMenu

from config.language import count_of, mark, tr
from models.face import NamedFace
from models.person import Circle, Person
from models.review import Guess
from ui.people.people_signals import PeopleSignals
from ui.shared.words import plain_action

ALL_LIKE_THIS = mark("Strangers: never ask about anybody like this")


@dataclass(frozen=True, slots=True)
class MenuParts:
    """What the lines act on.

    Attributes:
        page: says what is asked for.
        circles: all there are.
        new_circle: asks what a circle is called, for these people.
        ask: opens the name field over the card, or over those selected.
        accept: says yes to the guess about the card.
        let_go: selects nobody any more, as after the buttons of the bar.
    """

    page: PeopleSignals
    circles: Sequence[Circle]
    new_circle: Callable[[list[int]], None]
    ask: Callable[[], None]
    accept: Callable[[], None]
    let_go: Callable[[], None]


def fill_person_menu(menu: QMenu, person: Person, guess: Guess | None, parts: MenuParts) -> None:
    """What can be done with one person."""
    page, one = parts.page, [person.id]
    menu.addAction(tr("Open"), lambda: page.opened.emit(person.id))
    if guess is not None:
        words = plain_action(tr("Yes, this is {name}", name=guess.name))
        menu.addAction(f"{words}\t+", parts.accept)
    menu.addAction(tr("Rename") if person.name else tr("Who is this?"), parts.ask)
    menu.addAction(tr("About…"), lambda: page.about_wanted.emit(person.id))
    menu.addSeparator()
    if not (person.ignored or person.hidden):
        favourite = menu.addAction(
            tr("Favourite") + "\t*", lambda: page.favourite_wanted.emit(one, not person.favourite)
        )
        favourite.setCheckable(True)
        favourite.setChecked(person.favourite)
        fill_circles(menu.addMenu(tr("Circles")), [person], parts)
        menu.addSeparator()
    menu.addAction(tr("Merge into…"), lambda: page.merge_requested.emit(person.id))
    menu.addSeparator()
    _add_away(menu, person, page)


def _add_away(menu: QMenu, person: Person, page: PeopleSignals) -> None:
    """Putting somebody away, and bringing them back."""
    one = [person.id]
    if person.ignored:
        menu.addAction(tr("Show again"), lambda: page.shown_again.emit(one))
        return
    if person.hidden:
        menu.addAction(tr("Show again"), lambda: page.hidden_wanted.emit(one, False))
    else:
        menu.addAction(tr("Hide"), lambda: page.hidden_wanted.emit(one, True))
    menu.addAction(tr("A stranger: never ask"), lambda: page.ignored.emit(one))
    if person.name is None:
        menu.addAction(tr(ALL_LIKE_THIS), lambda: page.all_like_ignored.emit(person.id))


def fill_face_menu(menu: QMenu, named: NamedFace, guess: Guess | None, parts: MenuParts) -> None:
    """What can be done with a face seen once."""
    page, face_id = parts.page, named.face.id
    menu.addAction(tr("Open photo"), lambda: page.face_opened.emit(face_id))
    if guess is not None:
        words = plain_action(tr("Yes, this is {name}", name=guess.name))
        menu.addAction(f"{words}\t+", parts.accept)
    menu.addAction(tr("Who is this?"), parts.ask)
    menu.addSeparator()
    menu.addAction(tr(ALL_LIKE_THIS), lambda: page.face_ignored.emit(face_id))


def fill_selection_menu(
    menu: QMenu, people: Sequence[Person], faces: Sequence[int], parts: MenuParts
) -> None:
    """What can be done with several at once."""
    page, ids = parts.page, [person.id for person in people]

    def decide(tell: SignalInstance, *more: bool) -> Callable[[], None]:
        def told() -> None:
            tell.emit(ids, *more)
            parts.let_go()

        return told

    menu.addAction(tr("Name them all"), parts.ask)
    if faces:
        return
    these = count_of(len(ids), "person", "people")
    menu.addSeparator()
    menu.addAction(tr("Merge these {people}", people=these), decide(page.merge_selected))
    menu.addAction(tr("These are different people"), decide(page.different_selected))
    menu.addSeparator()
    are = all(person.favourite for person in people)
    words = tr("No favourites any more") if are else tr("Favourites")
    menu.addAction(f"{words}\t*", lambda: page.favourite_wanted.emit(ids, not are))
    fill_circles(menu.addMenu(tr("Circles")), people, parts)
    menu.addSeparator()
    if all(person.hidden for person in people):
        menu.addAction(tr("Show these {people} again", people=these), decide(page.hidden_wanted, False))
    else:
        menu.addAction(tr("Hide these {people}", people=these), decide(page.hidden_wanted, True))
    if all(person.ignored for person in people):
        menu.addAction(tr("No strangers: show again"), decide(page.shown_again))
    else:
        menu.addAction(tr("Strangers: never ask"), decide(page.ignored))


def fill_circles(menu: QMenu, people: Sequence[Person], parts: MenuParts) -> None:
    """A line for each circle, checked where all of them belong to it, and one for a new circle."""
    ids = [person.id for person in people]
    for circle in parts.circles:
        belong = all(circle.id in person.circles for person in people)
        line = menu.addAction(plain_action(circle.name), _toggled(parts.page, ids, circle, leave=belong))
        line.setCheckable(True)
        line.setChecked(belong)
    if parts.circles:
        menu.addSeparator()
    menu.addAction(tr("New circle…"), lambda: parts.new_circle(ids))


def _toggled(page: PeopleSignals, ids: list[int], circle: Circle, *, leave: bool) -> Callable[[], None]:
    def toggle() -> None:
        if leave:
            page.circle_left.emit(ids, circle.id)
        else:
            page.circle_wanted.emit(ids, circle.name)

    return toggle

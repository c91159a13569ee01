"""What can be done with the cards somebody has selected, for the menus of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu

from config.language import trn
from models.face import NamedFace
from models.person import Person
from ui.people.card_delegate import can_have_star
from ui.people.cards import Card, Fold, key_of
from ui.people.people_header import PeopleHeader
from ui.people.people_item_model import PeopleItemModel
from ui.people.people_menus import PeopleMenus
from ui.people.people_order import Order
from ui.people.people_selection import SelectionBar
from ui.people.people_signals import PeopleSignals
from ui.people.people_view import PeopleView, ids_of
from ui.people.person_words import short
from ui.shared.deeds import NOTHING, Deed, Doable

_Does = dict[Deed, Callable[[], object]]


class PeopleDeeds:
    """Speaks of the selected cards; where none is, of the current one, if it is marked for the keyboard.

    Everything goes the way it goes from the menus and the bar of the page.

    Args:
        page: says what is asked for.
        view: the cards.
        model: of the cards.
        menus: of the cards; they know the circles.
        bar: what is done to several is said by it.
        header: knows the order of the cards.
    """

    def __init__(
        self,
        page: PeopleSignals,
        view: PeopleView,
        model: PeopleItemModel,
        *,
        menus: PeopleMenus,
        bar: SelectionBar,
        header: PeopleHeader,
    ) -> None:
        self._page = page
        self._view = view
        self._model = model
        self._bar = bar
        self._header = header
        self.fill_circles: Callable[[QMenu, Sequence[Person]], None] = menus.fill_circles

    @property
    def order(self) -> Order:
        """How the cards are sorted."""
        return self._header.order

    def sort(self, order: Order) -> None:
        """Sort the cards, and remember it."""
        self._header.order_chosen.emit(order)

    def now(self) -> Doable:
        """What can be done."""
        cards = self._meant()
        people = [card for card in cards if isinstance(card, Person)]
        if not cards:
            return NOTHING
        if len(cards) > 1:
            does = self._of_several(people) if len(people) == len(cards) else {}
            circled = people if does else []
            does[Deed.NAME] = self._view.ask_selected
            who = trn("{n} selected", "{n} selected", len(cards))
        else:
            does = self._of_one(cards[0])
            circled = [one for one in people if can_have_star(one)]
            who = short(people[0].label) if people else trn("{n} selected", "{n} selected", 1)
        favourite = bool(people) and all(person.favourite for person in people)
        return Doable(who, does, favourite, circled)

    def _meant(self) -> list[Card]:
        view, model = self._view, self._model
        index = view.currentIndex()
        selected = view.selected_cards()
        if selected or not view.marks_current or model.is_gone(index):
            return selected
        card = model.row(index)
        return [] if isinstance(card, Fold) else [card]

    def _of_one(self, card: Card) -> _Does:
        place = self._model.place_of(key_of(card))
        if place is None or isinstance(card, Fold):
            return {}
        index, page, view = self._model.index(place), self._page, self._view
        does: _Does = {
            Deed.OPEN: lambda: view.open_card(index),
            Deed.NAME: lambda: view.ask(index),
        }
        if self._model.guess(index) is not None:
            does[Deed.ACCEPT] = lambda: view.accept_guess(index)
        if isinstance(card, NamedFace):
            does[Deed.ALL_LIKE_THIS] = lambda: page.face_ignored.emit(card.face.id)
            return does
        if can_have_star(card):
            does[Deed.FAVOURITE] = lambda: view.mark_favourites([card], favourite=not card.favourite)
        does[Deed.ABOUT] = lambda: page.about_wanted.emit(card.id)
        does[Deed.MERGE_INTO] = lambda: page.merge_requested.emit(card.id)
        does[Deed.EXPORT] = lambda: page.export_wanted.emit([card.id])
        return does | self._away(card)

    def _away(self, person: Person) -> _Does:
        """Putting somebody away, and bringing them back."""
        page, one = self._page, [person.id]
        if person.ignored:
            return {Deed.NO_STRANGER: lambda: page.shown_again.emit(one)}
        does: _Does = {Deed.STRANGER: lambda: page.ignored.emit(one)}
        if person.hidden:
            does[Deed.SHOW_AGAIN] = lambda: page.hidden_wanted.emit(one, False)
        else:
            does[Deed.HIDE] = lambda: page.hidden_wanted.emit(one, True)
        if person.name is None:
            does[Deed.ALL_LIKE_THIS] = lambda: page.all_like_ignored.emit(person.id)
        return does

    def _of_several(self, people: Sequence[Person]) -> _Does:
        page, bar, ids = self._page, self._bar, ids_of(people)[0]
        are = all(person.favourite for person in people)
        does: _Does = {
            Deed.FAVOURITE: lambda: self._view.mark_favourites(people, favourite=not are),
            Deed.MERGE_THESE: lambda: bar.merged.emit(ids),
            Deed.DIFFERENT: lambda: bar.different.emit(ids),
            Deed.EXPORT: lambda: page.export_wanted.emit(ids),
        }
        if all(person.hidden for person in people):
            does[Deed.SHOW_AGAIN] = self._and_let_go(lambda: page.hidden_wanted.emit(ids, False))
        else:
            does[Deed.HIDE] = lambda: bar.hide_wanted.emit(ids)
        if all(person.ignored for person in people):
            does[Deed.NO_STRANGER] = self._and_let_go(lambda: page.shown_again.emit(ids))
        else:
            does[Deed.STRANGER] = lambda: bar.strangers.emit(ids)
        return does

    def _and_let_go(self, tell: Callable[[], object]) -> Callable[[], None]:
        """As after the buttons of the bar, nobody is selected any more."""

        def told() -> None:
            tell()
            self._view.clearSelection()

        return told

"""Opens the menus of the people page, and the dialogs that ask what a circle is called."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from config.language import tr
from models.person import Circle, Person
from ui.people.cards import Card, Fold, key_of
from ui.people.people_circle_dialog import CircleDialog
from ui.people.people_item_model import PeopleItemModel
from ui.people.people_menu import (
    MenuParts,
    fill_circles,
    fill_face_menu,
    fill_person_menu,
    fill_selection_menu,
)
from ui.people.people_signals import PeopleSignals
from ui.people.people_view import PeopleView, ids_of


class PeopleMenus(QObject):
    """What a right click, or the Menu key, offers for a card or for all selected.

    Args:
        page: says what is asked for; owns this.
        view: the cards.
        model: of the cards.

    Attributes:
        circles: all there are.
        folds: whether cards can be folded up now, or stand open for a search.
    """

    fold_toggled = Signal(str)
    """Which fold: a `cards.FoldKind`."""

    def __init__(self, page: PeopleSignals, view: PeopleView, model: PeopleItemModel) -> None:
        super().__init__(page)
        self.circles: Sequence[Circle] = ()
        self.folds = True
        self._page = page
        self._view = view
        self._model = model
        view.menu_wanted.connect(self._show)

    def fill_circles(self, menu: QMenu, people: Sequence[Person]) -> None:
        """Put the circles of these people into a menu."""
        fill_circles(menu, people, self._parts())

    def rename(self, circle: Circle) -> None:
        """Ask what a circle is to be called."""
        self._ask_circle(circle.name).answered.connect(
            lambda name: self._page.circle_renamed.emit(circle.id, name)
        )

    def _show(self, index: QModelIndex, point: QPoint) -> None:
        if self._model.is_gone(index):
            return
        card = self._model.row(index)
        guess = self._model.guess(index)
        selected = self._view.selected_cards()
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(selected) > 1 and card in selected:
            people = [one for one in selected if isinstance(one, Person)]
            fill_selection_menu(menu, people, ids_of(selected)[1], self._parts())
        elif isinstance(card, Fold):
            words = tr("Fold up") if card.is_open else tr("Unfold")
            menu.addAction(words, lambda: self.fold_toggled.emit(card.kind)).setEnabled(self.folds)
        elif isinstance(card, Person):
            fill_person_menu(menu, card, guess, self._parts(card))
        else:
            fill_face_menu(menu, card, guess, self._parts(card))
        menu.popup(point)

    def _parts(self, card: Card | None = None) -> MenuParts:
        """For one card, or for all selected."""

        def place() -> QModelIndex:
            found = None if card is None else self._model.place_of(key_of(card))
            return QModelIndex() if found is None else self._model.index(found)

        def ask() -> None:
            if card is None:
                self._view.ask_selected()
            elif place().isValid():
                self._view.ask(place())

        def accept() -> None:
            if place().isValid():
                self._view.accept_guess(place())

        return MenuParts(self._page, self.circles, self._new_circle, ask, accept, self._view.clearSelection)

    def _new_circle(self, people: list[int]) -> None:
        self._ask_circle("").answered.connect(lambda name: self._page.circle_wanted.emit(people, name))

    def _ask_circle(self, name: str) -> CircleDialog:
        dialog = CircleDialog(name, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

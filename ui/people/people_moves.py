"""A few cards change, come and go, and all others stay where they are."""

from __future__ import annotations

from collections.abc import Sequence

from ui.people.people_arrangement import Move
from ui.people.people_item_model import PeopleItemModel
from ui.people.people_view import PeopleView


def show_moves(view: PeopleView, model: PeopleItemModel, moves: Sequence[Move]) -> None:
    """Show that a few people changed; who is selected, and the current card, stay so.

    Args:
        view: of the cards.
        model: of the cards, as they stood before.
        moves: one after the other.
    """
    chosen, flags = view.selectionModel(), view.selectionModel().SelectionFlag
    with view.place_kept(), view.held_still():
        for old, new, person in moves:
            was_current = old is not None and view.currentIndex().row() == old
            was_selected = old is not None and chosen.isSelected(model.index(old))
            if old is not None and old == new:
                model.replace_row(old, person)
                continue
            if old is not None:
                model.take_out(old)
            if new is not None:
                model.put_in(new, person)
                if was_selected:
                    chosen.select(model.index(new), flags.Select)
                if was_current:
                    chosen.setCurrentIndex(model.index(new), flags.NoUpdate)

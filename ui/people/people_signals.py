"""What the people page asks for: every signal it has."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class PeopleSignals(QWidget):
    """The page's menus and bars emit these, so they are told apart from the page itself."""

    named = Signal(int, str)
    """A person's id and the name typed for them."""

    face_named = Signal(int, str)
    """The id of a face seen once and the name typed for it."""

    named_together = Signal(list, str)
    """Ids of people who are one, at least two, and the name typed for them."""

    joined = Signal(list, list, str, int)
    """Several who are one, with faces seen once among them or somebody chosen from those known:
    ids of people, ids of faces, the name, and the id of who has it, 0 if nobody was chosen."""

    person_chosen = Signal(int, int, bool)
    """The id of an unnamed person or of a face seen once, the person chosen from those known, and whether
    the first is a face's: they are the same, without further questions."""

    guess_accepted = Signal(int, int, bool)
    """The same where the program guessed and somebody said yes."""

    opened = Signal(int)
    """A person's id."""

    face_opened = Signal(int)
    """The id of a face seen once whose photo is to be shown."""

    export_wanted = Signal(list)
    """Ids of people whose photos are to go to a folder."""

    about_wanted = Signal(int)
    """The id of a person of whom more is to be said: born, nicknames, notes."""

    merge_requested = Signal(int)
    """A person's id who is to be merged into somebody yet to be chosen."""

    merge_selected = Signal(list)
    """Ids of the people who are one, in the order they stand on the page; at least two."""

    dragged_onto = Signal(list, int)
    """Ids of people who were let go over another, and that one's id."""

    different_selected = Signal(list)
    """Ids of the people who are not the same, however alike; at least two."""

    ignored = Signal(list)
    """Ids of strangers; never empty."""

    all_like_ignored = Signal(int)
    """The id of an unnamed person who is a stranger, as is everybody like them."""

    face_ignored = Signal(int)
    """The same for a face seen once."""

    shown_again = Signal(list)
    """Ids of people who are no strangers any more; never empty."""

    favourite_wanted = Signal(list, bool)
    """Ids of people, and whether they are to be favourites."""

    hidden_wanted = Signal(list, bool)
    """Ids of people, and whether they are to be without a card."""

    circle_wanted = Signal(list, str)
    """Ids of people and the name of the circle they belong to, which may be a new one."""

    circle_left = Signal(list, int)
    """Ids of people and the id of the circle they do not belong to."""

    circle_renamed = Signal(int, str)
    """A circle's id and what it is called now."""

    order_chosen = Signal(str)
    """How the cards are sorted from now on: a `people_order.Order`."""

    filter_cleared = Signal()
    """Everybody is to be shown: the search field, too, is to be emptied."""

    folder_wanted = Signal()
    """Photos are to be added."""

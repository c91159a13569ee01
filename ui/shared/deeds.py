"""What can be done on a page just now, told to whoever shows it elsewhere: the menus of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from models.person import Person


class Deed(Enum):
    """Something that can be done to what is selected, or to what is asked."""

    OPEN = auto()
    NAME = auto()
    ACCEPT = auto()
    """The person is who they are guessed to be."""
    FAVOURITE = auto()
    """They are a favourite, or none any more."""
    ABOUT = auto()
    BIRTH_DATE = auto()
    MERGE_INTO = auto()
    MERGE_THESE = auto()
    DIFFERENT = auto()
    SPLIT = auto()
    HIDE = auto()
    SHOW_AGAIN = auto()
    STRANGER = auto()
    NO_STRANGER = auto()
    ALL_LIKE_THIS = auto()
    """They are strangers, as is everybody like them."""
    FORGET = auto()
    EXPORT = auto()

    CONFIRM_ALL = auto()
    CONFIRM = auto()
    REFUSE = auto()
    MOVE = auto()
    NEW_PERSON = auto()
    STRANGERS = auto()
    COVER = auto()

    YES = auto()
    NO = auto()
    SOMEBODY_ELSE = auto()
    ASKED_STRANGER = auto()
    LATER = auto()
    TAKE_BACK = auto()

    SAVE_SEARCH = auto()
    CLEAR_SEARCH = auto()
    GO_TO_DATE = auto()
    PAUSE = auto()
    RESUME = auto()
    STOP = auto()
    MESSAGES = auto()


Does = Mapping[Deed, Callable[[], object]]
"""What each deed that is possible does; what is missing cannot be done."""


@dataclass(frozen=True, slots=True)
class Doable:
    """What can be done to some people now.

    Attributes:
        who: whom it is about, as it is said; empty if nobody is selected.
        does: what can be done.
        favourite: whether all of them are favourites.
        circled: who can be put into circles.
    """

    who: str = ""
    does: Does = field(default_factory=dict)
    favourite: bool = False
    circled: Sequence[Person] = ()


NOTHING = Doable()

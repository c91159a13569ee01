"""A line that is offered below the search field."""

from __future__ import annotations

from dataclasses import dataclass

from models.query import PhotoQuery
from ui.search.chips import Chip
from ui.search.known import Known


@dataclass(frozen=True, slots=True)
class Offer:
    """A line that can be taken.

    Attributes:
        group: under which word it stands; to be translated.
        words: the line itself.
        chips: what it adds to the search.
        query: the search it puts in the place of what there is, or None.
        more: what tells it from others of the same words, such as the whole path.
        deletes: the id of a saved search that cannot be used any more, and goes if this is taken.
    """

    group: str
    words: str
    chips: tuple[Chip, ...] = ()
    query: PhotoQuery | None = None
    more: str = ""
    deletes: int | None = None


def offer_of(group: str, known: Known, *chips: Chip, more: str = "") -> Offer:
    """A line that says what its chips say."""
    return Offer(group, ", ".join(chip.said(known) for chip in chips), chips, more=more)

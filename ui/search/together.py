"""Several things said in one go: `Sarah 2015 Paris` is a person, a year and a city."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from config.language import mark, tr
from models.query import folded
from ui.search.chips import ALONE, Chip
from ui.search.known import Known
from ui.search.offer import Offer

TOGETHER = mark("All of it together")
FILLING = mark("and of in from at photos pictures")
"""What may stand between the parts of a search and says nothing by itself."""
_FILLING_TOO = frozenset({"&", "+", "-", "/", "·", ","})
_MOST_WORDS, _LONGEST_RUN = 8, 4
_SHORTEST = 2

Meaning = Callable[[str, Known], Iterator[Offer]]


def together(typed: str, known: Known, meanings: Sequence[Meaning]) -> Iterator[Offer]:
    """One line for all of what was typed, if every word of it means something, and several things are meant.

    Args:
        typed: what stands in the field.
        known: what there is to search by.
        meanings: what a part of it may mean, the likeliest first; of each the first offer counts.
    """
    words = typed.replace(",", " ").split()
    if not 1 < len(words) <= _MOST_WORDS:
        return
    parts = _parts(words, known, meanings)
    if parts is None or len(parts) < 2:  # noqa: PLR2004 - one thing is offered by itself
        return
    chips = tuple(dict.fromkeys(chip for part in parts for chip in part))
    alone = [chip.kind for chip in chips if chip.kind in ALONE]
    if len(alone) == len(set(alone)):
        yield Offer(TOGETHER, " · ".join(chip.words(known) for chip in chips), chips)


def _parts(words: Sequence[str], known: Known, meanings: Sequence[Meaning]) -> list[tuple[Chip, ...]] | None:
    """From the left the longest runs of words that mean something; None if a word means nothing."""
    filling = {*folded(tr(FILLING)).split(), *FILLING.split(), *_FILLING_TOO}
    parts: list[tuple[Chip, ...]] = []
    at = 0
    while at < len(words):
        for end in range(min(len(words), at + _LONGEST_RUN), at, -1):
            run = " ".join(words[at:end])
            if end == at + 1 and folded(run) in filling:
                break
            if chips := _meant(run, known, meanings):
                parts.append(chips)
                break
        else:
            return None
        at = end
    return parts


def _meant(run: str, known: Known, meanings: Sequence[Meaning]) -> tuple[Chip, ...]:
    if len(run) < _SHORTEST:
        return ()
    offers = (offer for meaning in meanings for offer in meaning(run, known))
    return next((offer.chips for offer in offers if offer.chips), ())

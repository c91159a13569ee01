"""Which entries are meant by a few letters, the best first."""

from __future__ import annotations

from collections.abc import Sequence

from ui.crop.who_search import key_of, keys_of
from ui.palette.entries import Entry

SHOWN = 60
"""No more than that are listed: whoever sees so many types one more letter."""

_MANY = 1500
"""So many are looked at one by one in a few milliseconds."""

_WHOLE, _BEGINS, _IN_ORDER, _WORDS, _INITIALS, _WITH_HINT, _ANYWHERE = range(7)


class Recent:
    """What was chosen lately, as long as the window is open."""

    def __init__(self) -> None:
        self._keys: list[object] = []

    def used(self, entry: Entry) -> None:
        """It comes first the next time."""
        key = entry.key
        self._keys = [key, *(known for known in self._keys if known != key)][:SHOWN]

    def ranks(self, entries: Sequence[Entry]) -> list[int]:
        """0 for what was chosen last; what never was comes after all others."""
        last = len(self._keys)
        if not last:
            return [0] * len(entries)
        places = {key: place for place, key in enumerate(self._keys)}
        return [places.get(entry.key, last) for entry in entries]


class Matcher:
    """Entries by what is typed: accents and case do not matter, nor the order of words.

    Best is the whole title, then its beginning, then words that begin its words, then its initials, then
    words that begin those of its hint, then letters anywhere in it.

    Args:
        entries: all there are.
        recent: what was chosen lately; among equals it comes first.
    """

    def __init__(self, entries: Sequence[Entry], recent: Recent) -> None:
        self._entries = list(entries)
        self._ranks = recent.ranks(self._entries)
        titles = [title for entry in entries for title in (entry.title, *entry.also)]
        folded = iter(keys_of(titles) if titles else [])
        self._titles = [[next(folded) for _ in range(1 + len(entry.also))] for entry in entries]
        self._hints = keys_of([entry.hint for entry in entries]) if entries else []
        both = zip(self._titles, self._hints, strict=True)
        self._whole = ["".join([*titles, hint]) for titles, hint in both]
        self._initials = ["".join(word[0] for word in titles[0].split()) for titles in self._titles]

    def find(self, typed: str) -> list[Entry]:
        """The best `SHOWN` of them; nothing typed lists what was chosen lately, then the rest in order."""
        wanted = key_of(typed)
        words = wanted.split()
        if not words:
            places = sorted(range(len(self._entries)), key=self._ranks.__getitem__)
            return [self._entries[place] for place in places[:SHOWN]]
        together = "".join(words)
        scored = [
            (self._score(place, wanted, words, together), self._ranks[place], place)
            for place in self._few(self._possible(words, together), wanted, words)
        ]
        return [self._entries[place] for _, _, place in sorted(scored)[:SHOWN]]

    def _possible(self, words: Sequence[str], together: str) -> list[int]:
        hits: Sequence[int] = range(len(self._whole))
        for word in words:
            hits = [place for place in hits if word in self._whole[place]]
        by_initials = [place for place, key in enumerate(self._initials) if key.startswith(together)]
        return list(dict.fromkeys([*hits, *by_initials]))

    def _few(self, hits: Sequence[int], wanted: str, words: Sequence[str]) -> Sequence[int]:
        """Of very many only those that can be among the best: a single letter fits nearly everybody."""
        if len(hits) <= _MANY:
            return hits
        begun = [place for place in hits if all(f" {word}" in self._whole[place] for word in words)]
        if len(begun) <= _MANY:
            return begun or hits[:_MANY]
        best = [place for place in begun if self._titles[place][0].startswith(wanted)]
        return list(dict.fromkeys([*best, *begun]))[:_MANY] if len(best) < SHOWN else best[:_MANY]

    def _score(self, place: int, wanted: str, words: Sequence[str], together: str) -> int:
        best = min(_score_of(title, wanted, words) for title in self._titles[place])
        if best <= _WORDS:
            return best
        if self._initials[place].startswith(together):
            return _INITIALS
        whole = self._whole[place]
        return _WITH_HINT if all(f" {word}" in whole for word in words) else _ANYWHERE


def _score_of(title: str, wanted: str, words: Sequence[str]) -> int:
    if title == wanted:
        return _WHOLE
    if title.startswith(wanted):
        return _BEGINS
    at = 0
    for word in words:
        at = title.find(f" {word}", at) + 1
        if not at:
            return _WORDS if all(f" {one}" in title for one in words) else _ANYWHERE
    return _IN_ORDER

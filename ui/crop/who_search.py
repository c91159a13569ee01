"""Who is meant by a few letters, among very many people."""

from __future__ import annotations

import operator
import time
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from models.person import Person

_AT_ONCE = 400
"""Names that are compared or folded between two looks at the clock: half a millisecond."""
_JOINTS = "-‐'’.,()/_"  # noqa: RUF001
_PHOTOS = operator.attrgetter("photos")


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave: the best few, and how many there are in all."""

    people: tuple[Person, ...]
    total: int
    namesakes: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """What one search leaves to the next.

    Attributes:
        given: for whom it was made, where it was ready; else nobody.
        people: those of them with a name, in the order they are listed.
        keys: their names as they are searched.
        folded: by name, the same.
    """

    given: Sequence[Person]
    people: Sequence[Person]
    keys: list[str]
    folded: dict[str, str]


class PeopleSearch:
    """People by what is typed of their names: accents and case do not matter, nor the order of words.

    Folding 20,000 names holds a window up. So it is done a little at a time by `prepare`, as far as it was
    not for the search before; whoever searches earlier has the rest of it done at once.

    Args:
        people: all; those without a name are left out.
        before: the search it takes the place of.
    """

    def __init__(self, people: Sequence[Person], before: PeopleSearch | None = None) -> None:
        self._given = tuple(people)
        self._people: Sequence[Person] | None = None
        self._keys: list[str] = []
        self._folded: dict[str, str] = {}
        self._is_ready = False
        self._work = self._steps(None if before is None else before.handed_on())

    def __len__(self) -> int:
        return len(self._sorted())

    def is_of(self, people: Sequence[Person]) -> bool:
        """Whether it was made for these very objects."""
        return len(people) == len(self._given) and all(map(operator.is_, people, self._given))

    def prepare(self, seconds: float) -> bool:
        """Get ready for about so long; returns whether it is."""
        until = time.perf_counter() + seconds
        for _ in self._work:
            if time.perf_counter() >= until:
                break
        return self._is_ready

    def find(self, typed: str, most: int) -> Found:
        """The best `most`: the whole name, then where every word typed begins one, then anywhere.

        Among equals, those in more photos come first. Nothing typed finds all.
        """
        wanted, people = key_of(typed), self._sorted()
        words = wanted.split()
        if not words:
            return Found(tuple(people[:most]), len(people), ())
        keys = self._all_keys()
        hits: Sequence[int] = range(len(keys))
        for word in words:
            hits = [place for place in hits if word in keys[place]]
        same = [place for place in hits if keys[place] == wanted]
        begun: Sequence[int] = hits
        for word in words:
            start = f" {word}"
            begun = [place for place in begun if start in keys[place]]
        best = list(dict.fromkeys([*same[:most], *begun[: 2 * most]]))
        if len(best) < most:
            best = list(dict.fromkeys([*best, *begun, *hits]))
        best = best[:most]
        return Found(
            tuple(people[place] for place in best),
            len(hits),
            tuple(people[place] for place in same),
        )

    def handed_on(self) -> Prepared:
        """What the next search need not do again."""
        if not self._is_ready or self._people is None:
            return Prepared((), (), [], self._folded)
        return Prepared(self._given, self._people, self._keys, self._folded)

    def _sorted(self) -> Sequence[Person]:
        while self._people is None:
            # The same people as before are ready with the last step.
            next(self._work, None)
        return self._people

    def _all_keys(self) -> list[str]:
        for _ in self._work:
            pass
        return self._keys

    def _steps(self, before: Prepared | None) -> Iterator[None]:
        known: dict[str, str] = {}
        if before is not None:
            known = before.folded
            is_same = len(before.given) == len(self._given)
            for part in _parts(len(self._given)):
                is_same = is_same and before.given[part] == self._given[part]
                if not is_same:
                    break
                yield
            if is_same:
                self._people, self._keys, self._folded = before.people, before.keys, known
                self._is_ready = True
                return
        named = [person for person in self._given if person.name is not None]
        yield
        self._people = people = sorted(named, key=_PHOTOS, reverse=True)
        yield
        for part in _parts(len(people)):
            self._fold([person.label for person in people[part]], known)
            yield
        self._is_ready = True

    def _fold(self, labels: Sequence[str], known: Mapping[str, str]) -> None:
        new = [label for label in labels if label not in known]
        folded = dict(zip(new, keys_of(new), strict=True)) if new else {}
        for label in labels:
            key = known[label] if label in known else folded[label]
            self._folded[label] = key
            self._keys.append(key)


def _parts(length: int) -> Iterator[slice]:
    return (slice(start, start + _AT_ONCE) for start in range(0, length, _AT_ONCE))


def key_of(text: str) -> str:
    """Text as it is searched: folded, and a space before every word."""
    return keys_of([text])[0]


def keys_of(texts: Sequence[str]) -> list[str]:
    """The same for many."""
    # As `folded`, but for all at once: letter by letter, 20,000 names would take three times as long.
    joined = "\n".join(" ".join(text.split()) for text in texts).casefold()
    if not joined.isascii():
        joined = unicodedata.normalize("NFKD", joined)
        for letter in set(joined):
            if unicodedata.combining(letter):
                joined = joined.replace(letter, "")
    apart = joined
    for joint in _JOINTS:
        apart = apart.replace(joint, " ")
    lines = zip(joined.split("\n"), apart.split("\n"), strict=True)
    return [" " + " ".join(words.split() or whole.split()) for whole, words in lines]

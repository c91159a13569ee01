"""The photos one goes through in the viewer: which comes next, and which are no longer there; without Qt."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection, Sequence


class Course:
    """Photos in an order that stays, whatever is found or thrown away meanwhile.

    There may be half a million: nothing here looks at all of them but the first search for a photo.
    """

    def __init__(self) -> None:
        self._photos: Sequence[int] = ()
        self._gone: set[int] = set()
        self._gone_places: list[int] = []
        self._current: int | None = None
        self._at: int | None = None

    @property
    def current(self) -> int | None:
        """The photo one is at; None before the first."""
        return self._current

    def set_photos(self, photos: Sequence[int]) -> None:
        """Go through others from now on."""
        self._photos, self._gone, self._gone_places = photos, set(), []
        self._at = None

    def go(self, photo: int | None) -> None:
        """Be at this one, which need not be among them."""
        self._current = photo
        self._at = self._find(photo)

    def is_gone(self, photo: int) -> None:
        """It was thrown away: step over it."""
        place = self._find(photo)
        if place is not None and photo not in self._gone:
            self._gone.add(photo)
            insort(self._gone_places, place)

    def may_be_back(self, photos: Collection[int] | None = None) -> None:
        """These, or any where it is left out, may be there again."""
        self._gone = set() if photos is None else self._gone.difference(photos)
        self._gone_places = [place for place in self._gone_places if self._photos[place] in self._gone]

    def there(self) -> list[int]:
        """All that are still there."""
        return [photo for photo in self._photos if photo not in self._gone] if self._gone else [*self._photos]

    def beside(self, way: int) -> int | None:
        """The next one that way (-1 or 1); None at the end, or where the current one is not among them."""
        if self._at is None:
            return None
        place = self._at + way
        while 0 <= place < len(self._photos):
            if self._photos[place] not in self._gone:
                return self._photos[place]
            place += way
        return None

    def end(self, end: int) -> int | None:
        """The first one (-1) or the last (1)."""
        places = range(len(self._photos)) if end < 0 else range(len(self._photos) - 1, -1, -1)
        return next((self._photos[place] for place in places if self._photos[place] not in self._gone), None)

    def place(self) -> tuple[int, int]:
        """Which of how many this is, from 1; (0, 0) where it is not among them."""
        if self._at is None:
            return 0, 0
        before = bisect_left(self._gone_places, self._at)
        return self._at + 1 - before, len(self._photos) - len(self._gone_places)

    def _find(self, photo: int | None) -> int | None:
        if self._at is not None:
            # Mostly it is a neighbour.
            for place in (self._at, self._at + 1, self._at - 1):
                if 0 <= place < len(self._photos) and self._photos[place] == photo:
                    return place
        return self._photos.index(photo) if photo in self._photos else None

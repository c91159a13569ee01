"""Photos one after another by themselves: how long each stays, in which order, and when it rests."""

from __future__ import annotations

import random
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from config.settings import SLIDES


class Slideshow(QObject):
    """Says when the next photo is due.

    A photo's time begins when it can be seen, not when it was asked for: a slow disk shows fewer photos, and
    none for a blink.

    Args:
        parent: its owner.

    Signals:
        due: the id of the photo that is to be shown now.
        changed: it began, rests, goes on or has ended.
        pace_chosen: the seconds somebody chose.
    """

    due = Signal(int)
    changed = Signal()
    pace_chosen = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.seconds = SLIDES[1]
        self.is_shuffled = False
        self._photos: Sequence[int] = ()
        self._gone: set[int] = set()
        self._left: list[int] = []
        self._drawn: int | None = None
        self._current: int | None = None
        self._at: int | None = None
        self._runs = self._rests = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Whether it was begun and has not ended; it may rest."""
        return self._runs

    @property
    def is_resting(self) -> bool:
        """Whether it waits for somebody to let it go on."""
        return self._runs and self._rests

    def begin(self, photos: Sequence[int], current: int) -> None:
        """Show these, beginning after the one that is shown; after the last comes the first."""
        self._photos, self._current = photos, current
        self._gone, self._at = set(), None
        self._forget_order()
        self._runs, self._rests = True, False
        self._start()
        self.changed.emit()

    def end(self) -> None:
        """Stay at this photo."""
        if self._runs:
            self._runs = self._rests = False
            self._timer.stop()
            self.changed.emit()

    def rest(self) -> None:
        """Wait until it is let go on."""
        if self._runs and not self._rests:
            self._rests = True
            self._timer.stop()
            self.changed.emit()

    def resume(self) -> None:
        """Go on."""
        if self._runs and self._rests:
            self._rests = False
            self._start()
            self.changed.emit()

    def seen(self, photo: int) -> None:
        """A photo has come to the screen, however: its time begins."""
        self._current = photo
        if self._runs and not self._rests:
            self._start()

    def is_gone(self, photo: int) -> None:
        """It was thrown away: it does not come again, and after it comes what would have come."""
        if photo in self._photos:
            self._gone.add(photo)
        if photo == self._drawn:
            self._drawn = None

    def set_seconds(self, seconds: int) -> None:
        """Somebody chose how long each photo stays."""
        self.seconds = seconds
        self.pace_chosen.emit(seconds)
        if self._timer.isActive():
            self._start()

    def set_shuffled(self, *, shuffled: bool) -> None:
        """Whether in any order, each once before any comes again."""
        self.is_shuffled = shuffled
        self._forget_order()

    def next_photo(self) -> int | None:
        """Which one comes next, for it is best made ready now; None where there is no other."""
        at = self._place()
        others = len(self._photos) - len(self._gone) - (at is not None and self._current not in self._gone)
        if others <= 0:
            return None
        return self._drawn_photo() if self.is_shuffled else self._photo_after(-1 if at is None else at)

    def _photo_after(self, place: int) -> int:
        """The next one that is there; from the last on to the first."""
        while True:
            place = (place + 1) % len(self._photos)
            if self._photos[place] not in self._gone:
                return self._photos[place]

    def _drawn_photo(self) -> int:
        """Any that was not shown yet; drawn one by one, for there may be half a million."""
        while self._drawn is None or self._drawn == self._current:
            if not self._left:
                self._left = [*self._photos]
                at = self._place()
                if at is not None:
                    self._take(at)
                continue
            photo = self._take(random.randrange(len(self._left)))  # noqa: S311  # noqa: S311 # nosec B311 - no secret
            self._drawn = None if photo in self._gone else photo
        return self._drawn

    def _take(self, place: int) -> int:
        """Out of those that are left; the last of them comes to its place, for their order is none."""
        left = self._left
        left[place], left[-1] = left[-1], left[place]
        return left.pop()

    def _place(self) -> int | None:
        """Where among them the current one is; mostly it is the next."""
        near = () if self._at is None else (self._at, self._at + 1)
        for place in near:
            if place < len(self._photos) and self._photos[place] == self._current:
                self._at = place
                return place
        there = self._current is not None and self._current in self._photos
        self._at = self._photos.index(self._current) if there and self._current is not None else None
        return self._at

    def _forget_order(self) -> None:
        self._left, self._drawn = [], None

    def _start(self) -> None:
        self._timer.start(self.seconds * 1000)

    def _go_on(self) -> None:
        following = self.next_photo()
        if following is None:
            self.end()
            return
        if following == self._drawn:
            self._drawn = None
        self.due.emit(following)

"""Which pictures the timeline asks for, and how they come into sight."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from ui.shared.images import ImageCache
from ui.shared.tile_pictures import TileKind

FADE_S = 0.12
_FRAME_MS = 24
_MOST_FADING = 80
"""Of more tiles than that nobody sees each come, and painting them ten times takes longer than that lasts."""
_SETTLED_MS = 140
"""While the size of tiles changes, pictures of sizes nobody stays at are not asked for."""


class TimelinePictures(QObject):
    """Pictures of one size at a time; until they are there, blurred ones, or those of the size before.

    Args:
        images: where they come from.
        fades: whether they may fade in.
        parent: its owner.
    """

    came = Signal(int)
    """The id of a photo that looks otherwise now; -1 if all do."""

    def __init__(self, images: ImageCache, fades: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._fades = fades
        self._kind = self._blur = ""
        self._before = ""
        self._next: TileKind | None = None
        self._began: dict[int, float] = {}
        self._waiting: set[int] = set()
        self._clock = QTimer(self)
        self._clock.setInterval(_FRAME_MS)
        self._clock.timeout.connect(self._go_on)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLED_MS)
        self._settle.timeout.connect(self._use_next)
        images.arrived.connect(self._arrived)

    def use(self, kind: TileKind) -> None:
        """From now on tiles are of this kind; if there was another, as soon as it stays."""
        if not self._kind:
            self._kind, self._blur = kind.name, kind.blurred
        elif kind.name != self._kind:
            self._next = kind
            self._settle.start()
        else:
            self._next = None
            self._settle.stop()

    def look(self, photo: int) -> tuple[QPixmap | None, QPixmap | None, float]:
        """The picture of a photo, what is behind it, and how opaque it is."""
        sharp = self._images.at_hand(self._kind, photo)
        if sharp is not None and photo not in self._began:
            return sharp, None, 1.0
        behind = self._images.at_hand(self._before, photo) if self._before else None
        if behind is None:
            behind = self._images.at_hand(self._blur, photo)
        if sharp is None:
            return None, behind, 1.0
        share = (time.monotonic() - self._began[photo]) / FADE_S
        return sharp, behind, min(1.0, max(0.0, share))

    def want(self, photos: Sequence[int]) -> None:
        """These are in sight, the first of them at the top; no others are wanted any more."""
        missing = [photo for photo in photos if self._images.at_hand(self._kind, photo) is None]
        self._waiting = set(missing)
        self._images.want(self._kind, photos)
        self._images.want(self._blur, missing)

    def _arrived(self, kind: str, photo: int) -> None:
        if kind == self._kind:
            if photo in self._waiting and len(self._waiting) <= _MOST_FADING and self._fades():
                self._waiting.discard(photo)
                self._began[photo] = time.monotonic()
                self._clock.start()
            self.came.emit(photo)
        elif kind == self._blur and photo in self._waiting:
            self.came.emit(photo)

    def _go_on(self) -> None:
        """A frame further with all that fades in."""
        for photo in list(self._began):
            if time.monotonic() - self._began[photo] >= FADE_S:
                del self._began[photo]
                # It has done what it was there for, and takes as much as the picture.
                self._images.forget(self._blur, [photo])
            self.came.emit(photo)
        if not self._began:
            self._clock.stop()

    def _use_next(self) -> None:
        if self._next is not None:
            self._before, self._kind, self._blur = self._kind, self._next.name, self._next.blurred
            self._next = None
            self._began.clear()
            self.came.emit(-1)

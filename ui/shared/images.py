"""Faces and photos on screen: what is known is at hand, what is not is wished for and comes later."""

from __future__ import annotations

import logging
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap, QPixmapCache

logger = logging.getLogger("Images")

FACE = "face"
PHOTO = "photo"
OF_PHOTOS = "photo "
"""How kinds of pictures begin that are made of a photo's, see `ui/shared/tile_pictures.py`."""

Fetch = Callable[[str, list[int]], None]
_Key = tuple[str, int]
_PNG = b"\x89PNG"

# More than the thumbnails a 4K screen shows at once (160 of 442 kB): what was scrolled past is read again.
_MAX_BYTES = 72 * 1024 * 1024
# More wishes than any screen shows: older ones have been scrolled past.
_MAX_WISHES = 4096
# So few that what comes into sight does not wait long behind what has been scrolled past.
_MAX_UNDER_WAY = 32
# What is painted is kept as it is painted, scaled and with round corners: two screens of a large window at
# 200 %. Qt keeps a tenth of that, and every frame would scale what the frame before has dropped.
_RENDITIONS_KB = 56 * 1024


class ImageCache(QObject):
    """Pixmaps of faces (square chips) and photos (thumbnails) by id.

    A miss is remembered as a wish. Wishes are sent once per turn of the event loop, newest first,
    and never more than 32 at once, so that a view that is scrolled through quickly gets what it
    stops at. Everything happens on the GUI thread.

    Args:
        fetch: told a kind and the ids wished for; answers each once, some time, in the order they were wished
            for, by `deliver` or `give_up`.
        max_bytes: how much memory decoded pixels may take.
        parent: its owner.
    """

    arrived = Signal(str, int)
    """Kind and id of a picture that can be shown now, or is to be asked for again."""

    def __init__(self, fetch: Fetch, max_bytes: int = _MAX_BYTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._max_bytes = max_bytes
        self._bytes = 0
        self._known: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._missing: set[_Key] = set()
        self._wishes: OrderedDict[_Key, None] = OrderedDict()
        self._under_way: set[_Key] = set()
        self._outdated: Counter[_Key] = Counter()
        self._made_of_photos: set[str] = set()
        QPixmapCache.setCacheLimit(_RENDITIONS_KB)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._send_wishes)

    def pixmap(self, kind: str, id: int) -> QPixmap | None:  # noqa: A002
        """The picture, or None while it is on its way (`arrived` tells) or there is none."""
        key = (kind, id)
        found = self._known.get(key)
        if found is not None:
            self._known.move_to_end(key)
            return found
        if key not in self._missing and key not in self._under_way:
            self._wish(key)
        return None

    def at_hand(self, kind: str, id: int) -> QPixmap | None:  # noqa: A002
        """The picture if it is known; nothing is wished for."""
        return self._known.get((kind, id))

    def want(self, kind: str, ids: Iterable[int]) -> None:
        """Wish for these pictures, the first of them first, and for no others of the kind any more.

        What has been scrolled past and is not under way is never read.
        """
        for key in [key for key in self._wishes if key[0] == kind]:
            del self._wishes[key]
        wanted = [(kind, number) for number in ids]
        for key in wanted:
            if key in self._known:
                self._known.move_to_end(key)
        for key in reversed(wanted):
            if key not in self._known and key not in self._missing and key not in self._under_way:
                self._wish(key)

    def deliver(self, kind: str, images: Mapping[int, bytes | QImage | None]) -> None:
        """Take what was fetched, or None where there is none: best decoded already, by `unpacked`.

        What was dropped while it was under way shows what was before, such as a face forgotten since.
        """
        for number, picture in images.items():
            key = (kind, number)
            if self._was_dropped(key):
                # Whoever asked before it was dropped and has not since asks again now.
                if key not in self._under_way:
                    self.arrived.emit(kind, number)
                continue
            self._under_way.discard(key)
            pixmap = _decoded(key, picture)
            if pixmap is None:
                self._missing.add(key)
                continue
            self._keep(key, pixmap)
            self.arrived.emit(kind, number)
        if self._wishes:
            self._turn.start()

    def give_up(self, kind: str, ids: Iterable[int]) -> None:
        """Take note that fetching these failed: whoever shows them asks again at its next painting.

        Nobody is told that they are wanted still, or a lasting trouble would be asked for without end.
        """
        for number in ids:
            if not self._was_dropped((kind, number)):
                self._under_way.discard((kind, number))
        if self._wishes:
            self._turn.start()

    def forget(self, kind: str, ids: Iterable[int]) -> None:
        """Drop pictures that changed or whose faces are gone; who shows them asks again."""
        wanted = list(ids)
        if kind == PHOTO:
            for made in self._made_of_photos:
                self.forget(made, wanted)
        for number in wanted:
            key = (kind, number)
            self._missing.discard(key)
            if key in self._under_way:
                self._under_way.discard(key)
                self._outdated[key] += 1
            dropped = self._known.pop(key, None)
            if dropped is not None:
                self._bytes -= _bytes_of(dropped)

    def forget_all(self) -> None:
        """Drop every picture: the library is another one now."""
        for kind, number in [*self._known, *self._missing, *self._under_way]:
            self.forget(kind, [number])

    def _was_dropped(self, key: _Key) -> bool:
        """Whether this answer is to a wish from before the picture was dropped: they come in their order."""
        if key not in self._outdated:
            return False
        self._outdated[key] -= 1
        if not self._outdated[key]:
            del self._outdated[key]
        return True

    def _wish(self, key: _Key) -> None:
        if key[0].startswith(OF_PHOTOS):
            self._made_of_photos.add(key[0])
        self._wishes[key] = None
        self._wishes.move_to_end(key)
        if len(self._wishes) > _MAX_WISHES:
            self._wishes.popitem(last=False)
        if not self._turn.isActive():
            self._turn.start()

    def _send_wishes(self) -> None:
        batches: dict[str, list[int]] = {}
        while self._wishes and len(self._under_way) < _MAX_UNDER_WAY:
            kind, number = key = self._wishes.popitem(last=True)[0]
            self._under_way.add(key)
            batches.setdefault(kind, []).append(number)
        for kind, ids in batches.items():
            self._fetch(kind, ids)

    def _keep(self, key: _Key, pixmap: QPixmap) -> None:
        self.forget(key[0], [key[1]])
        self._known[key] = pixmap
        self._bytes += _bytes_of(pixmap)
        while self._bytes > self._max_bytes and len(self._known) > 1:
            self._bytes -= _bytes_of(self._known.popitem(last=False)[1])


def unpacked(encoded: bytes) -> QImage:
    """The picture in a JPEG; an empty one if it cannot be read.

    May be called in any thread, and should be in one that nobody waits for: a screen of pictures takes longer
    to decode than there is time between two frames.
    """
    # Qt, not told what it is, asks every reader, that of SVG too, which connects a signal. There it may wait
    # for the thread of the window, holding the interpreter, while that one disconnects and waits for it.
    kind = "PNG" if encoded.startswith(_PNG) else "JPEG"
    # The stub says bytes, the binding takes a str.
    return QImage.fromData(encoded, kind)  # type: ignore[arg-type]


def _decoded(key: _Key, picture: bytes | QImage | None) -> QPixmap | None:
    if picture is None:
        return None
    image = unpacked(picture) if isinstance(picture, bytes) else picture
    if image.isNull():
        logger.warning("The stored picture of %s %d cannot be read; it is shown as a blank", *key)
        return None
    return QPixmap.fromImage(image)


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * pixmap.depth() // 8

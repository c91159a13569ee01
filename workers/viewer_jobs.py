"""What the viewer can ask for: pictures as large as the screen; every answer arrives in the GUI thread."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from models.face import Image
from repository.library import Library
from workers.photo_views import Record, Room, Told, film_of, read_record, read_view, told_of
from workers.runner import Lane, Task

MOST_BYTES = 192 * 1024 * 1024
"""Of pictures that are ready to be shown: three of a 4K screen and some that were looked at before."""

_ALMOST = 0.999
"""Of the pixels that are wanted: rounding is no reason to decode a picture again."""


@dataclass(frozen=True, slots=True, eq=False)
class Viewed:
    """A picture to be shown.

    Attributes:
        record: what was known of it when it was decoded; the picture is turned as this says.
        image: upright and turned, Format_RGB32; mostly reduced to the screen.
        size: (width, height) of all of it, turned.
        changed: the file is not the one in which the boxes were found: they may not fit.
        path: the file that was read.
    """

    record: Record
    image: QImage
    size: tuple[int, int]
    changed: bool
    path: Path

    @property
    def is_whole(self) -> bool:
        """Whether every pixel is here."""
        return self.image.width() >= self.size[0]

    def is_enough_for(self, room: Room) -> bool:
        """Whether nothing finer could be seen where the whole of it is shown in this room."""
        wanted = min(room[0] / self.size[0], room[1] / self.size[1], 1.0)
        return self.image.width() / self.size[0] >= _ALMOST * wanted or self.is_whole


Arrived = Callable[[Viewed], None]
Failed = Callable[[str], None]


def _nothing() -> None:
    return


class _Ahead:
    """A neighbour that is being decoded, or is to be."""

    def __init__(self, room: Room) -> None:
        self.room = room
        # Set in the lane's thread; read too early, it only costs a second decode.
        self.is_begun = False
        self.task: Task[Viewed] | None = None
        self.finished: Callable[[], None] = _nothing


class ViewerJobs(QObject):
    """Part of `Jobs`.

    The photo somebody waits for is decoded in a lane of its own, its neighbours in another: the next photo
    never stands in line behind one that is only likely to be wanted.

    Args:
        wanted: the lane of what is waited for; nothing else runs there.
        ahead: the lane of the neighbours.
        parent: its owner.
        most_bytes: how much memory decoded pictures may take, the one that is shown not counted.
    """

    def __init__(self, *, wanted: Lane, ahead: Lane, parent: QObject, most_bytes: int = MOST_BYTES) -> None:
        super().__init__(parent)
        self._lane = wanted
        self._ahead_lane = ahead
        self._most_bytes = most_bytes
        self._held: OrderedDict[int, Viewed] = OrderedDict()
        self._tasks: list[Task[Any]] = []
        self._ahead: dict[int, _Ahead] = {}
        self._asked = 0
        self._forgotten = 0

    def ready(self, photo_id: int, room: Room) -> Viewed | None:
        """The picture, if it is at hand and fine enough for this room."""
        view = self._held.get(photo_id)
        if view is None or not view.is_enough_for(room):
            return None
        self._held.move_to_end(photo_id)
        return view

    def show(
        self, photo_id: int, room: Room, known: Callable[[Record], None], then: Arrived, failed: Failed
    ) -> None:
        """Bring what is known of a photo, then its picture.

        Of several photos asked for only the newest is answered; what nobody waits for is not decoded.

        Args:
            photo_id: the photo.
            room: what it is shown in, device pixels.
            known: called with what the library knows, in no time.
            then: called with the picture.
            failed: called with a sentence instead of either.
        """
        self.stop()
        asked, kept = self._asked, self._forgotten

        def read(record: Record) -> None:
            if asked == self._asked:
                known(record)

        def shown(view: Viewed) -> None:
            if kept == self._forgotten:
                self._hold(view)
            if asked == self._asked:
                then(view)

        def gave_up(sentence: str) -> None:
            if asked == self._asked:
                failed(sentence)

        self._tasks = [self._lane.submit(_record_of(photo_id), done=read, failed=gave_up)]
        ahead = self._ahead.get(photo_id)
        if ahead is not None and ahead.is_begun and ahead.room == room:
            ahead.finished = lambda: self._take(photo_id, room, asked, shown, gave_up)
        else:
            self._decode(photo_id, room, shown, gave_up)

    def record(self, photo_id: int, then: Callable[[Record], None], failed: Failed) -> None:
        """Read again what the library knows of the photo that is shown."""
        asked = self._asked

        def done(record: Record) -> None:
            if asked == self._asked:
                then(record)

        self._tasks.append(self._lane.submit(_record_of(photo_id), done=done, failed=failed))

    def whole(self, photo_id: int, then: Arrived, failed: Failed) -> None:
        """Every pixel of the photo that is shown; it is not held here.

        Decoded beside the lane of what is waited for, so that going on to the next photo never waits for it.
        """
        self._drop_ahead(())
        asked = self._asked

        def done(view: Viewed) -> None:
            if asked == self._asked:
                then(view)

        def gave_up(sentence: str) -> None:
            if asked == self._asked:
                failed(sentence)

        self._tasks.append(
            self._ahead_lane.submit(lambda library: _view(library, photo_id, None), done=done, failed=gave_up)
        )

    def pixels(self, photo_id: int, then: Arrived, failed: Failed) -> None:
        """Every pixel of a photo, whichever is shown by then: what somebody copied is what they meant."""
        self._ahead_lane.submit(lambda library: _view(library, photo_id, None), done=then, failed=failed)

    def ahead(self, photos: Sequence[int], room: Room) -> None:
        """Have these ready, the likeliest first; what was wanted ahead before and is not now is dropped."""
        self._drop_ahead(photos)
        for photo in photos:
            if photo not in self._ahead and self.ready(photo, room) is None:
                self._prepare(photo, room)

    def told(self, photo_id: int, then: Callable[[Told], None], failed: Failed) -> None:
        """What the library and the header of the file say of the photo that is shown."""
        asked = self._asked

        def done(told: Told) -> None:
            if asked == self._asked:
                then(told)

        self._tasks.append(
            self._lane.submit(lambda library: told_of(library, photo_id), done=done, failed=failed)
        )

    def film(self, photo_id: int, then: Callable[[Path | None], None], failed: Failed) -> None:
        """The film that a photo is, or belongs to, for a player."""
        self._lane.submit(lambda library: film_of(library, photo_id), done=then, failed=failed)

    def stop(self) -> None:
        """No photo is waited for any more: what has not been begun is not."""
        self._asked += 1
        for task in self._tasks:
            task.cancel()
        self._tasks = []

    def forget(self, photos: Sequence[int] | None = None) -> None:
        """Let go of these photos' pictures, of all if left out: they changed, or nobody looks any more."""
        self._forgotten += 1
        for photo in list(self._held) if photos is None else photos:
            self._held.pop(photo, None)
        self._drop_ahead(())
        if photos is None:
            self.stop()

    def is_busy(self) -> bool:
        """Whether neighbours are being made ready."""
        return bool(self._ahead)

    def held_bytes(self) -> int:
        """How much memory the pictures take that are at hand."""
        return sum(view.image.sizeInBytes() for view in self._held.values())

    def _drop_ahead(self, but: Sequence[int]) -> None:
        """Whatever has been begun comes to its end; nobody waits for the others."""
        for photo, ahead in list(self._ahead.items()):
            if photo not in but and ahead.task is not None and not ahead.is_begun:
                ahead.task.cancel()
                del self._ahead[photo]

    def _decode(self, photo_id: int, room: Room, then: Arrived, failed: Failed) -> None:
        self._tasks.append(
            self._lane.submit(lambda library: _view(library, photo_id, room), done=then, failed=failed)
        )

    def _take(self, photo_id: int, room: Room, asked: int, then: Arrived, failed: Failed) -> None:
        """It was on its way when it was asked for; where it came to nothing, it is decoded now."""
        if asked != self._asked:
            return
        view = self.ready(photo_id, room)
        if view is None:
            self._decode(photo_id, room, then, failed)
        else:
            then(view)

    def _prepare(self, photo_id: int, room: Room) -> None:
        ahead = _Ahead(room)
        kept = self._forgotten

        def read(library: Library) -> Viewed:
            ahead.is_begun = True
            return _view(library, photo_id, room)

        def ended() -> None:
            if self._ahead.get(photo_id) is ahead:
                del self._ahead[photo_id]
            ahead.finished()

        def done(view: Viewed) -> None:
            if kept == self._forgotten:
                self._hold(view)
            ended()

        self._ahead[photo_id] = ahead
        # A photo that cannot be read says so when somebody comes to it.
        ahead.task = self._ahead_lane.submit(read, done=done, failed=lambda _: ended())

    def _hold(self, view: Viewed) -> None:
        self._held[view.record.photo.id] = view
        self._held.move_to_end(view.record.photo.id)
        while self.held_bytes() > self._most_bytes and len(self._held) > 1:
            self._held.popitem(last=False)


def _view(library: Library, photo_id: int, room: Room | None) -> Viewed:
    view = read_view(library, photo_id, room)
    return Viewed(view.record, _to_qimage(view.image), view.size, view.changed, view.path)


def _to_qimage(pixels: Image) -> QImage:
    height, width, _ = pixels.shape
    packed = np.ascontiguousarray(pixels)
    image = QImage(packed.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    # 32 bits a pixel is what Qt paints fastest; the conversion also copies, so the array may go.
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _record_of(photo_id: int) -> Callable[[Library], Record]:
    return lambda library: read_record(library, photo_id)

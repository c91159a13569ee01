"""The pixels of the photos that are open in the editor, read and decoded once for all lanes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from config.language import mark, tr
from faces import opencv
from media.colour import to_srgb
from media.decode import Decoded, OpenPhoto
from media.files import sentence_for
from models.errors import AppError, PhotoError
from models.face import Image
from models.photo import FileStamp, Photo
from repository.library import Library
from services.locating import file_of

RENDITION = 2000
"""Least pixels of the long side of what is shown first: 12 megapixels at a half are on the screen before
the whole picture is in a format Qt paints."""
MOST_PIXELS = 64_000_000
"""All that is kept together: 200 megabytes. A larger photo is decoded again for each rectangle."""
MOST_PHOTOS = 2
"""The photo that is open and the one before, to which people return."""
CHANGED = mark(
    "The photo has changed since it was scanned. Look for its faces again first; what was decided about"
    " them is kept."
)


class PhotoChangedError(AppError):
    """The file is no longer the one in which the stored boxes were found."""


@dataclass(frozen=True, slots=True, eq=False)
class ReadPhoto:
    """A photo's file as it was read: its bytes, not yet all of its pixels.

    Attributes:
        photo_id: the photo it was read for.
        stamp: the file, asked before it was read.
        fingerprint: of what was read; see `media.fingerprint`.
        content: to be decoded.
    """

    photo_id: int
    stamp: FileStamp
    fingerprint: bytes
    content: OpenPhoto


@dataclass(frozen=True, slots=True, eq=False)
class WholePhoto:
    """All pixels of a photo's file.

    Attributes:
        stamp: the file, asked before it was read.
        fingerprint: of the content these pixels are of.
        image: upright sRGB pixels, shape (height, width, 3), dtype uint8; shared by threads, so nobody may
            write to it.
    """

    stamp: FileStamp
    fingerprint: bytes
    image: Image

    @property
    def pixels(self) -> int:
        """How many there are."""
        return self.image.size // 3

    def is_of(self, library: Library, photo: Photo) -> bool:
        """Whether the stored boxes of the photo were found in this very picture."""
        height, width, _ = self.image.shape
        return is_scanned(library, photo, self.fingerprint, (width, height))


class PhotoPixels:
    """Holds the last photos that were decoded; methods may be called from several threads.

    The file is asked for its size and time at each use, so nothing that was kept outlives a change of it.
    """

    def __init__(self, most_pixels: int = MOST_PIXELS, most_photos: int = MOST_PHOTOS) -> None:
        self._most_pixels = most_pixels
        self._most_photos = most_photos
        self._held: OrderedDict[int, WholePhoto] = OrderedDict()
        self._lock = threading.Lock()
        self._forgotten = 0
        # One photo at a time: who wants the one that is just being decoded finds it there afterwards.
        self._decoding = threading.Lock()

    def read(self, library: Library, photo: Photo) -> ReadPhoto | WholePhoto:
        """The photo's pixels if they are held, else its file.

        Raises:
            PhotoError: it is gone, cannot be read, or is no picture.
        """
        stamp = _stamp(file_of(library, photo))
        return self._of(photo.id, stamp) or _read(photo.id, stamp)

    def whole(self, read: ReadPhoto) -> WholePhoto:
        """Decode all pixels of a file, unless another thread just did, and hold them.

        Raises:
            PhotoError: it is damaged or too large.
        """
        with self._decoding:
            held = self._of(read.photo_id, read.stamp)
            if held is not None and held.fingerprint == read.fingerprint:
                return held
            since = self._forgotten
            return self._hold(read, _upright(read.content.decode_raw()), since)

    def rendition(self, read: ReadPhoto) -> Decoded | WholePhoto:
        """The picture at least RENDITION pixels long, as quickly as its format gives it.

        Returns:
            It reduced and upright; all its pixels, which are held then, where less is not quicker.

        Raises:
            PhotoError: it is damaged or too large.
        """
        with self._decoding:
            since = self._forgotten
            first = read.content.decode(long_side=RENDITION, exact=False)
            return first if first.scale < 1 else self._hold(read, first, since)

    def unchanged(self, library: Library, photo: Photo) -> Image:
        """The upright pixels of a photo that is still the one that was scanned: its boxes mean these faces.

        Returns:
            sRGB, shape (height, width, 3), dtype uint8; nobody may write to it.

        Raises:
            PhotoChangedError: it has changed since.
            PhotoError: it is gone or cannot be read any more.
        """
        found = self.read(library, photo)
        if isinstance(found, ReadPhoto):
            # Asked before anything is decoded: what has changed may be no picture at all.
            if found.fingerprint != library.photos.fingerprint(photo.id):
                raise PhotoChangedError(tr(CHANGED))
            found = self.whole(found)
        if not found.is_of(library, photo):
            raise PhotoChangedError(tr(CHANGED))
        return found.image

    def expect_unchanged(self, library: Library, photo: Photo) -> None:
        """Before something seen in the pixels that are held is stored: the file is still theirs.

        A file that is away at the moment is no reason not to store it.

        Raises:
            PhotoChangedError: another picture lies there by now.
        """
        with self._lock:
            held = self._held.get(photo.id)
        if held is None:
            return
        try:
            stamp = _stamp(file_of(library, photo))
        except PhotoError:
            return
        if stamp != held.stamp and _read(photo.id, stamp).fingerprint != held.fingerprint:
            raise PhotoChangedError(tr(CHANGED))

    def forget(self) -> None:
        """Let go of all pixels, also of those that are being decoded just now."""
        with self._lock:
            self._forgotten += 1
            self._held.clear()

    def _of(self, photo_id: int, stamp: FileStamp) -> WholePhoto | None:
        with self._lock:
            held = self._held.get(photo_id)
            if held is None or held.stamp != stamp:
                return None
            self._held.move_to_end(photo_id)
            return held

    def _hold(self, read: ReadPhoto, decoded: Decoded, since: int) -> WholePhoto:
        decoded.image.setflags(write=False)
        whole = WholePhoto(read.stamp, read.fingerprint, decoded.image)
        with self._lock:
            self._held.pop(read.photo_id, None)
            wanted = self._most_photos and since == self._forgotten
            if wanted and whole.pixels <= self._most_pixels:
                self._held[read.photo_id] = whole
            while len(self._held) > self._most_photos or self._pixels() > self._most_pixels:
                self._held.popitem(last=False)
        return whole

    def _pixels(self) -> int:
        return sum(whole.pixels for whole in self._held.values())


def is_scanned(library: Library, photo: Photo, fingerprint: bytes, size: tuple[int, int]) -> bool:
    """Whether a file with this content and this upright size is the one in which a photo's boxes are."""
    return size == (photo.width, photo.height) and fingerprint == library.photos.fingerprint(photo.id)


def _stamp(path: Path) -> FileStamp:
    try:
        status = path.stat()
    except OSError as error:
        raise PhotoError(sentence_for(error)) from error
    return FileStamp(path, status.st_size, status.st_mtime_ns)


def _read(photo_id: int, stamp: FileStamp) -> ReadPhoto:
    content = OpenPhoto(stamp.path)
    return ReadPhoto(photo_id, stamp, content.fingerprint, content)


def _upright(raw: Decoded) -> Decoded:
    image = opencv.upright(to_srgb(raw.image, raw.profile), raw.turn)
    return Decoded(image, raw.facts, raw.scale)

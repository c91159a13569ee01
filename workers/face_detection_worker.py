"""Photos to faces, several photos at a time, one photo from end to end on one thread.

A JPEG is decoded at a half or less; that shows the detector more than it needs and serves every face of
some size. Only a photo with smaller ones is decoded once more, finer, for their crops.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

from config.language import tr
from faces import opencv
from faces.engine import Detection, FaceEngine
from media.decode import Decoded, OpenPhoto
from media.exif import UPRIGHT
from media.likeness import likeness
from media.regions import read_regions
from media.thumbnails import THUMBNAIL, crop_jpeg, face_chip, small_jpeg, thumbnail_size
from models.effort import Effort
from models.errors import PhotoError
from models.face import DetectedFace, Image
from models.photo import FileStamp, PhotoFacts, Problem
from models.region import Region
from workers.pace import Pace

FIRST_LOOK = {Effort.FAST: 1280, Effort.BALANCED: 1600, Effort.THOROUGH: 3200}
"""Least pixels of the long side at first: more than the detector is shown, so that it can look closer."""
WIDTH_FOR_A_CROP = 24.0
"""A face narrower than that, in pixels, is cut from a finer picture, where there is one: below, embeddings
of the same face drift apart (median cosine .94 at 32 pixels, .89 at 28, .80 at 22),
though every one of 654 was still recognised."""
MOST_FINE_PIXELS = 64_000_000
"""No picture is decoded finer than that for a crop: it would cost 200 megabytes for a face of 20 pixels."""


@dataclass(frozen=True, slots=True)
class Order:
    """A photo to look at, and how.

    Attributes:
        stamp: the file.
        effort: how hard.
        faces: whether faces are looked for.
        film_faces: whether they are, should it prove to be a film.
    """

    stamp: FileStamp
    effort: Effort = Effort.BALANCED
    faces: bool = True
    film_faces: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class SeenPhoto:
    """Everything one look at a photo gave.

    Attributes:
        stamp: the file.
        fingerprint: 16 bytes of content hash.
        facts: size, orientation, date, and what else the file says.
        thumbnail: JPEG.
        faces: each face in pixels of the upright photo, with its aligned crop and its chip, both JPEG.
        effort: how hard was looked.
        seconds: CPU time by stage: decode, detect, embed.
        searched: whether faces were looked for.
        told: who other programs say is in it.
    """

    stamp: FileStamp
    fingerprint: bytes
    facts: PhotoFacts
    thumbnail: bytes
    faces: tuple[tuple[DetectedFace, bytes, bytes], ...]
    effort: Effort
    seconds: dict[str, float]
    searched: bool = True
    told: tuple[Region, ...] = ()


def look_at(order: Order, engine: FaceEngine, pace: Pace) -> SeenPhoto | Problem:
    """Decode one photo, find its faces and describe them; a file that cannot be used is a Problem."""
    stamp = order.stamp
    try:
        with pace.turn():
            photo = OpenPhoto(stamp.path)
            with pace.room(_pixels(photo)):
                return _Look(order, photo, engine).run()
    except PhotoError as error:
        return Problem(stamp.path, str(error))
    except MemoryError:
        return Problem(stamp.path, tr("There is not enough memory free for this picture."))


def detect_faces(
    orders: Iterable[Order], engine: FaceEngine, pace: Pace
) -> Generator[SeenPhoto | Problem, None, None]:
    """Look at every photo as hard as it is wanted; results come in the order of the files.

    At most two photos a thread are under way or waiting to be taken, so memory stays bounded however
    slowly the caller stores them. Closing the iterator drops what has not begun.
    """
    pool = ThreadPoolExecutor(pace.threads, thread_name_prefix="look", initializer=pace.stand_back)
    waiting: deque[Future[SeenPhoto | Problem]] = deque()
    todo = iter(orders)
    try:
        while True:
            while len(waiting) < 2 * pace.threads and (order := next(todo, None)) is not None:
                waiting.append(pool.submit(look_at, order, engine, pace))
            if not waiting:
                return
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


class _Look:
    """One photo on its way, with the clock running."""

    def __init__(self, order: Order, photo: OpenPhoto, engine: FaceEngine) -> None:
        self._order = order
        self._photo = photo
        self._engine = engine
        self._effort = order.effort
        self._seconds = {"decode": 0.0, "detect": 0.0, "embed": 0.0}
        self._since = time.thread_time()

    def run(self) -> SeenPhoto:
        first = self._decoded(FIRST_LOOK[self._effort] if self._order.faces else THUMBNAIL)
        small = _small(first)
        thumbnail = small_jpeg(small, first.profile)
        facts = first.facts
        if facts.likeness is None:
            facts = replace(facts, likeness=likeness(small))
        self._passed("decode")
        searched = self._order.faces and (self._order.film_faces or facts.kind != "film")
        faces = self._found(first) if searched else ()
        return SeenPhoto(
            stamp=self._order.stamp,
            fingerprint=self._photo.fingerprint,
            facts=facts,
            thumbnail=thumbnail,
            faces=faces,
            effort=self._effort,
            seconds=self._seconds,
            searched=searched,
            told=self._told(facts),
        )

    def _told(self, facts: PhotoFacts) -> tuple[Region, ...]:
        path, data, raw = self._order.stamp.path, self._photo.data, facts.kind == "raw"
        return tuple(read_regions(path, data, facts.width, facts.height, facts.orientation, raw=raw))

    def _found(self, first: Decoded) -> tuple[tuple[DetectedFace, bytes, bytes], ...]:
        found = self._engine.detect(first.image, self._effort, first.scale)
        self._passed("detect")
        faces = self._described(first, found)
        self._passed("embed")
        return faces

    def _described(
        self, first: Decoded, found: Sequence[Detection]
    ) -> tuple[tuple[DetectedFace, bytes, bytes], ...]:
        fine = self._finer(first, found)
        described = []
        for detection in found:
            source = fine if fine is not None and detection.box.width < WIDTH_FOR_A_CROP else first
            seen = detection.scaled(source.scale / first.scale)
            face = self._engine.embed(source.image, seen, source.scale)
            chip = face_chip(source.image, seen.box, profile=source.profile)
            described.append((face, crop_jpeg(face.crop), chip))
        return tuple(described)

    def _finer(self, first: Decoded, found: Sequence[Detection]) -> Decoded | None:
        """The photo as fine as its smallest face needs it; None where the first look is as good."""
        narrowest = min((face.box.width for face in found), default=WIDTH_FOR_A_CROP)
        if narrowest >= WIDTH_FOR_A_CROP or first.scale >= 1.0:
            return None
        wanted = min(1.0, first.scale * WIDTH_FOR_A_CROP / narrowest)
        facts = first.facts
        if facts.width * facts.height * wanted**2 > MOST_FINE_PIXELS:
            wanted = 0.5
        self._passed("embed")
        fine = self._decoded(round(wanted * max(facts.width, facts.height)))
        self._passed("decode")
        return fine if fine.scale > first.scale else None

    def _decoded(self, long_side: int) -> Decoded:
        raw = self._photo.decode_raw(long_side=long_side, exact=False)
        return replace(raw, image=opencv.upright(raw.image, raw.turn), turn=UPRIGHT)

    def _passed(self, stage: str) -> None:
        now = time.thread_time()
        self._seconds[stage] += now - self._since
        self._since = now


def _small(photo: Decoded) -> Image:
    height, width = photo.image.shape[:2]
    return opencv.shrink(photo.image, *thumbnail_size(width, height))


def _pixels(photo: OpenPhoto) -> int:
    """How many pixels the look may hold at once."""
    whole = photo.pixels()
    return min(whole, MOST_FINE_PIXELS) if photo.shrinks else whole

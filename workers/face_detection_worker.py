"""Photos to faces, several photos at a time, one photo from end to end on one thread."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from faces.engine import FaceEngine
from media.decode import decode
from media.fingerprint import fingerprint
from media.thumbnails import crop_jpeg, face_chip, photo_thumbnail
from models.errors import PhotoError
from models.face import DetectedFace
from models.photo import FileStamp, PhotoFacts, Problem


@dataclass(frozen=True, slots=True, eq=False)
class SeenPhoto:
    """Everything one look at a photo gave.

    Attributes:
        stamp: the file.
        fingerprint: 16 bytes of content hash.
        facts: size, orientation, date.
        thumbnail: JPEG.
        faces: each face with its aligned crop and its chip, both JPEG.
        seconds: thread time by stage: decode, detect, embed.
    """

    stamp: FileStamp
    fingerprint: bytes
    facts: PhotoFacts
    thumbnail: bytes
    faces: tuple[tuple[DetectedFace, bytes, bytes], ...]
    seconds: dict[str, float]


def look_at(stamp: FileStamp, engine: FaceEngine) -> SeenPhoto | Problem:
    """Decode one photo, find its faces and describe them; a file that cannot be used is a Problem."""
    began = time.perf_counter()
    try:
        mark = fingerprint(stamp.path)
        decoded = decode(stamp.path)
    except PhotoError as error:
        return Problem(stamp.path, str(error))
    except MemoryError:
        return Problem(stamp.path, "There is not enough memory free for this picture.")
    thumbnail = photo_thumbnail(decoded.image)
    found = time.perf_counter()
    detections = engine.detect(decoded.image)
    described = time.perf_counter()
    faces = [engine.embed(decoded.image, detection) for detection in detections]
    pictures = tuple((face, crop_jpeg(face.crop), face_chip(decoded.image, face.box)) for face in faces)
    done = time.perf_counter()
    seconds = {"decode": found - began, "detect": described - found, "embed": done - described}
    return SeenPhoto(stamp, mark, decoded.facts, thumbnail, pictures, seconds)


def detect_faces(
    stamps: Iterable[FileStamp], engine: FaceEngine, threads: int
) -> Generator[SeenPhoto | Problem, None, None]:
    """Look at every photo; results come in the order of the files.

    At most two photos a thread are under way or waiting to be taken, so memory stays bounded however
    slowly the caller stores them. Closing the iterator drops what has not begun.
    """
    pool = ThreadPoolExecutor(threads, thread_name_prefix="look")
    waiting: deque[Future[SeenPhoto | Problem]] = deque()
    todo = iter(stamps)
    try:
        while True:
            while len(waiting) < 2 * threads and (stamp := next(todo, None)) is not None:
                waiting.append(pool.submit(look_at, stamp, engine))
            if not waiting:
                return
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)

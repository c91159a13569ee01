"""Stand-ins for what tests cannot have: networks, photos of real people, and libraries full of them.

Fakes stand only where a real part would need weights or faces. Files, pictures, SQLite and threads
are real everywhere. A fake photo is a row of cells on grey; a coloured rectangle in a cell is a face:
its red says who it is, its green which of their looks, blue is full.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
from hypothesis import HealthCheck, settings
from PIL import Image as Pillow
from PIL.PngImagePlugin import PngInfo

from faces.engine import Detection
from faces.eyes import landmarks_by_eyes
from faces.packs import NetworkFile, Pack
from faces.providers import CPU, Device
from models.effort import Effort
from models.face import DetectedFace, Eyes, Image, Landmarks, Matrix, Vector
from models.geometry import Box

calm = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""For property tests: a busy machine is no failure."""

DIM = 64
CELL = 60
GREY = 128
FIRST_RED, RED_STEP = 40, 20

_NO_FILE = NetworkFile("none.onnx", "0" * 64, 0)
PACK = Pack(
    id="fake-0001",
    title="Fake",
    dim=DIM,
    kind="onnx",
    folder=Path("nowhere"),
    licence="none",
    detector=_NO_FILE,
    recogniser=_NO_FILE,
)


def unit_vector(seed: Sequence[int], dim: int = DIM) -> Vector:
    """A direction that depends on the numbers only."""
    return as_unit(np.random.default_rng(list(seed)).normal(size=dim))


def as_unit(vector: npt.NDArray[np.floating]) -> Vector:
    return (vector / np.linalg.norm(vector)).astype(np.float32)


def vector_of(person: int, look: int, spread: float = 0.45, dim: int = DIM) -> Vector:
    """One of a person's faces: near the person's centre, which is at right angles to everybody else's."""
    return as_unit(np.eye(dim)[person % dim] + spread * unit_vector((2, person, look), dim))


def landmarks_in(box: Box) -> Landmarks:
    """Five points where a face in the box would have them."""
    places = np.array([[0.3, 0.4], [0.7, 0.4], [0.5, 0.6], [0.35, 0.8], [0.65, 0.8]], np.float32)
    return (places * [box.width, box.height] + [box.x, box.y]).astype(np.float32)


def detected(
    vector: Vector, box: Box | None = None, *, weak: bool = False, quality: float = 0.8
) -> DetectedFace:
    """A face as an engine hands it on, with a tiny crop."""
    where = box or Box(10.0, 10.0, 40.0, 40.0)
    return DetectedFace(
        box=where,
        landmarks=None if weak else landmarks_in(where),
        score=0.0 if weak else 0.9,
        quality=quality,
        embedding=vector,
        crop=np.full((8, 8, 3), 200, np.uint8),
        weak=weak,
    )


@dataclass(frozen=True)
class Look:
    """A face to paint: who, and which of their looks (0 to 250)."""

    person: int
    look: int


def cell_box(column: int) -> Box:
    """Where the face of that cell is painted."""
    return Box(column * CELL + 10.0, 8.0, 40.0, 44.0)


def paint(file: Path, looks: Sequence[Look | None]) -> Path:
    """Write a PNG with a face in each cell, or an empty cell for None; its name makes its content its own."""
    pixels = np.full((CELL, CELL * max(1, len(looks)), 3), GREY, np.uint8)
    for column, look in enumerate(looks):
        if look is not None:
            box = cell_box(column)
            rows, columns = slice(int(box.y), int(box.bottom)), slice(int(box.x), int(box.right))
            pixels[rows, columns] = (FIRST_RED + RED_STEP * look.person, look.look, 255)
    file.parent.mkdir(parents=True, exist_ok=True)
    title = PngInfo()
    title.add_text("Title", file.name)
    Pillow.fromarray(pixels).save(file, format="PNG", pnginfo=title)
    return file


class FakeEngine:
    """Finds the painted rectangles; counts its looks, and may take its time over them."""

    def __init__(self, pack: Pack = PACK, *, seconds: float = 0.0) -> None:
        self._pack = pack
        self._seconds = seconds
        self._lock = threading.Lock()
        self.looks = 0
        self.at_once = 0
        self.most_at_once = 0

    @property
    def pack(self) -> Pack:
        return self._pack

    @property
    def device(self) -> Device:
        return Device(CPU, "This computer's processor")

    def detect(self, image: Image, effort: Effort = Effort.BALANCED, scale: float = 1.0) -> list[Detection]:
        with self._lock:
            self.looks += 1
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        time.sleep(self._seconds)
        with self._lock:
            self.at_once -= 1
        found = [_painted(image, Box(left, 0, CELL, CELL)) for left in range(0, image.shape[1], CELL)]
        return [Detection(box, landmarks_in(box), 0.9) for box in found if box is not None]

    def embed(self, image: Image, detection: Detection, scale: float = 1.0) -> DetectedFace:
        return self._face(image, detection.box)

    def describe(self, image: Image, box: Box, eyes: Eyes | None = None) -> DetectedFace:
        seen = _painted(image, box)
        if seen is None:
            vector = unit_vector((3, round(box.x), round(box.y)), self._pack.dim)
            face = detected(vector, box, weak=eyes is None)
        else:
            face = replace(self._face(image, box), found=_all_painted(image, seen))
        if eyes is None:
            return face
        points = landmarks_by_eyes(eyes, box, (image.shape[1], image.shape[0]))
        return replace(face, landmarks=points, score=0.0, found=None)

    def embed_crops(self, crops: Sequence[Image]) -> Matrix:
        """Crops of fakes show nothing: a vector that depends on the pixels, another one for each pack."""
        salt = sum(self._pack.id.encode())
        rows = [unit_vector((4, salt, int(crop.sum())), self._pack.dim) for crop in crops]
        return np.stack(rows) if rows else np.empty((0, self._pack.dim), np.float32)

    def _face(self, image: Image, box: Box) -> DetectedFace:
        seen = _painted(image, box)
        assert seen is not None
        red, green, _ = image[int(seen.centre[1]), int(seen.centre[0])].tolist()
        person = round((red - FIRST_RED) / RED_STEP)
        return detected(vector_of(person, green, dim=self._pack.dim), box)


def _painted(image: Image, area: Box) -> Box | None:
    """The part of the area that is not grey."""
    left, top = int(area.x), int(area.y)
    part = image[top : int(area.bottom), left : int(area.right)]
    rows, columns = np.nonzero(part[:, :, 2] == 255)
    if not rows.size:
        return None
    corner = (float(left + columns.max() + 1), float(top + rows.max() + 1))
    return Box.from_corners(float(left + columns.min()), float(top + rows.min()), *corner)


def _all_painted(image: Image, part: Box) -> Box:
    """The whole painted rectangle a part of which was seen: as far as it goes without grey."""
    x, y = (int(middle) for middle in part.centre)
    columns, rows = _run(image[y, :, 2] == 255, x), _run(image[:, x, 2] == 255, y)
    return Box.from_corners(columns[0], rows[0], columns[1], rows[1])


def _run(painted: npt.NDArray[np.bool_], inside: int) -> tuple[float, float]:
    """From where to where the array is true around a place where it is."""
    gaps = np.flatnonzero(~painted)
    before, after = gaps[gaps < inside], gaps[gaps > inside]
    first = int(before[-1]) + 1 if before.size else 0
    return float(first), float(after[0] if after.size else len(painted))

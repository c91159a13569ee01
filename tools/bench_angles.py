"""Recall by the angle of the head, of faces partly covered, and of faces turned away: real faces, turned."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from bench_library import TestLibrary

from faces import opencv
from faces.align import aligned_crop
from faces.engine import FaceEngine
from faces.quality import frontal
from models.effort import Effort
from models.face import Image, Vector
from models.geometry import Box

ANGLES = (0, 15, 30, 45, 60, 75, 90, 120, 150, 180)
TILE, ACROSS, DOWN = 500, 3, 2
ZOOM = 1.6
RIGHT = 0.5
"""Cosine to the face's own upright, uncovered self from which on it is recognised."""
GREY = 110

Change = Callable[[Image], Image]


def _covered(part: tuple[float, float, float, float]) -> Change:
    def cover(pixels: Image) -> Image:
        height, width = pixels.shape[:2]
        left, top, right, bottom = part
        hidden = pixels.copy()
        hidden[int(top * height) : int(bottom * height), int(left * width) : int(right * width)] = GREY
        return hidden

    return cover


MOUTH = _covered((0.0, 0.58, 1.0, 0.75))
ONE_SIDE = _covered((0.52, 0.2, 0.8, 0.8))


def by_angle(library: TestLibrary, engine: FaceEngine, effort: Effort, faces: int) -> dict[str, str]:
    """Faces found and recognised for each angle, of sheets of six portraits each."""
    portraits = _portraits(library, faces)
    return {f"{angle}°": _share(library, engine, effort, portraits, angle=angle) for angle in ANGLES}


def impaired(library: TestLibrary, engine: FaceEngine, effort: Effort, faces: int) -> dict[str, str]:
    """The same for faces with mouth or one side covered, and for those that look most to the side."""
    points = library.portrait_points()
    portraits = _portraits(library, faces)
    aside = sorted(points, key=lambda path: frontal(points[path]))[:faces]

    return {
        "mouth covered": _share(library, engine, effort, portraits, change=MOUTH),
        "one side covered": _share(library, engine, effort, portraits, change=ONE_SIDE),
        "looking aside": _share(library, engine, effort, aside),
    }


def _portraits(library: TestLibrary, faces: int) -> list[str]:
    paths = [path for paths in library.people.values() for path in paths]
    return paths[:: max(1, len(paths) // faces)][:faces]


def _plain(pixels: Image) -> Image:
    return pixels


def _share(
    library: TestLibrary,
    engine: FaceEngine,
    effort: Effort,
    paths: list[str],
    *,
    angle: float = 0,
    change: Change = _plain,
) -> str:
    points = library.portrait_points()
    a_sheet = ACROSS * DOWN
    found = right = 0
    for start in range(0, len(paths), a_sheet):
        sheet = np.full((DOWN * TILE, ACROSS * TILE, 3), GREY, np.uint8)
        for place, path in enumerate(paths[start : start + a_sheet]):
            left, top = place % ACROSS * TILE, place // ACROSS * TILE
            tile = _tile(change(library.portrait(path)), points[path], angle)
            sheet[top : top + TILE, left : left + TILE] = tile
        seen = engine.detect(sheet, effort)
        for place, path in enumerate(paths[start : start + a_sheet]):
            centre = Box(place % ACROSS * TILE, place // ACROSS * TILE, TILE, TILE).widened(0.5)
            near = [engine.embed(sheet, face).embedding for face in seen if centre.contains(*face.box.centre)]
            expected = engine.embed_crops([aligned_crop(library.portrait(path), points[path])])[0]
            found += bool(near)
            right += _best(near, expected) >= RIGHT
    return f"{right} of {len(paths)} (found {found})"


def _tile(portrait: Image, points: np.ndarray, angle: float) -> Image:
    cv2 = opencv.load()
    middle = (float(points[:, 0].mean()), float(points[:, 1].mean()))
    matrix = cv2.getRotationMatrix2D(middle, -angle, ZOOM)
    matrix[:, 2] += np.array([TILE / 2, TILE / 2]) - middle
    turned: Image = cv2.warpAffine(portrait, matrix, (TILE, TILE), borderMode=cv2.BORDER_REPLICATE)
    return turned


def _best(near: list[Vector], expected: Vector) -> float:
    return max((float(vector @ expected) for vector in near), default=-1.0)

"""How fast a pack is on this very machine: a photo made up here, and a face, timed on one core."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator

import numpy as np

from config.language import mark
from faces.engine import FaceEngine
from models.face import Image
from models.pack_info import PackSpeed
from models.progress import Progress

STAGE = mark("Measuring")
ROUNDS = 3
PHOTO = (1500, 2000)
"""Rows and columns of a 12-megapixel photo as a scan decodes it first."""


def measure(engine: FaceEngine) -> Generator[Progress, None, PackSpeed]:
    """Time a look at a photo and the description of a face; of several rounds the best counts.

    The picture shows no face (the program brings none along), so closer looks are not in it.
    """
    random = np.random.default_rng(1)
    coarse = random.integers(60, 200, (PHOTO[0] // 50, PHOTO[1] // 50, 3)).astype(np.uint8)
    photo = np.ascontiguousarray(coarse.repeat(50, axis=0).repeat(50, axis=1))
    crop: Image = random.integers(0, 255, (112, 112, 3)).astype(np.uint8)
    looks, faces = [], []
    for done in range(ROUNDS + 1):
        yield Progress(STAGE, done, ROUNDS + 1)
        looks.append(_seconds(lambda: engine.detect(photo, scale=0.5)))
        faces.append(_seconds(lambda: engine.embed_crops([crop])))
    # The first round has warmed it up.
    return PackSpeed(photo=min(looks[1:]), face=min(faces[1:]))


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began

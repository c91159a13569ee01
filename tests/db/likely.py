"""Faces and groups that are as like somebody as a test wants them to be."""

from __future__ import annotations

import numpy as np

from models.face import Vector
from models.geometry import Box
from services import centroids
from tests.db.stage import Stage
from tests.fakes import as_unit, unit_vector

SARAH, TOM = 1, 2


def like(stage: Stage, person: int, cosine: float, seed: int = 0) -> Vector:
    """A vector of exactly that similarity to a person's centroid."""
    blob = stage.centroid(person)
    assert isinstance(blob, bytes)
    centre = np.frombuffer(blob, np.float32).astype(np.float64)
    other = unit_vector((21, seed), stage.pack.dim).astype(np.float64)
    other -= (other @ centre) * centre
    return as_unit(cosine * centre + np.sqrt(1 - cosine**2) * as_unit(other))


def loose(stage: Stage, *vectors: Vector) -> list[int]:
    """Faces of one photo that are in no group."""
    boxes = [Box(50 + 100 * at, 100, 80, 80) for at in range(len(vectors))]
    return stage.photo(300 + stage.library.photos.count(), list(zip(vectors, boxes, strict=True)))[1]


def group(stage: Stage, *vectors: Vector) -> int:
    """An unnamed group of these faces, each in a photo of its own, as grouping leaves it."""
    faces = [loose(stage, vector)[0] for vector in vectors]
    return grouped(stage, faces)


def grouped(stage: Stage, faces: list[int]) -> int:
    """An unnamed group of faces in no group."""
    key = f"face_9{len(stage.library.people.ids()):02d}"
    person = stage.value("INSERT INTO people (key) VALUES (?) RETURNING id", key)
    assert isinstance(person, int)
    with stage.library.transaction():
        stage.library.groups.assign([(person, False, face) for face in faces])
        centroids.refresh(stage.library, stage.pack, {person})
    return person


def group_like(stage: Stage, person: int, cosine: float = 0.7, faces: int = 3, seed: int = 0) -> int:
    """An unnamed group each of whose faces is that similar to somebody."""
    return group(stage, *(like(stage, person, cosine, 10 * seed + at) for at in range(faces)))

"""Real faces with known names, whole, noisy and tiny, as the built-in recogniser sees them."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image as Pictures

from faces.engine import Detection, FaceEngine
from models.face import Image, Matrix
from models.geometry import Box

WIDTH_OF_NOISY = 60
TINY = (14, 32)
NOISE = 14
JPEG_QUALITY = 40


@dataclass(frozen=True, slots=True, eq=False)
class Looks:
    """The same n faces photographed in one way: (n, dim) embeddings and (n,) qualities."""

    embeddings: Matrix
    quality: npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class NamedFaces:
    """The main face of every photo of the developers' faces; `who` numbers the people."""

    who: npt.NDArray[np.int64]
    clear: Looks
    noisy: Looks
    tiny: Looks


def named_faces(shared: Path, engine: FaceEngine) -> NamedFaces:
    """Embed them all, three times."""
    told = json.loads((shared / "faces" / "lfw_dev.json").read_text(encoding="utf-8"))["faces"]
    names = sorted({face["name"] for face in told})
    random = np.random.default_rng(4)
    looks: list[list[tuple[Matrix, float]]] = [[], [], []]
    for face in told:
        picture = np.asarray(Pictures.open(shared / "faces" / "lfw_dev" / face["path"]).convert("RGB"))
        seen = Detection(Box.from_corners(*face["box"]), np.array(face["kps"], np.float32), 1.0)
        for kind, shown in enumerate(_shown(picture, seen, random)):
            found = engine.embed(*shown)
            looks[kind].append((found.embedding, found.quality))
    who = np.array([names.index(face["name"]) for face in told])
    return NamedFaces(who, *(_looks(kind) for kind in looks))


def _looks(found: list[tuple[Matrix, float]]) -> Looks:
    return Looks(np.stack([vector for vector, _ in found]), np.array([q for _, q in found], np.float32))


def _shown(picture: Image, seen: Detection, random: np.random.Generator) -> list[tuple[Image, Detection]]:
    noisy, smaller = _reduced(picture, seen, WIDTH_OF_NOISY)
    grain = random.normal(0, NOISE, noisy.shape)
    grainy = np.clip(noisy + grain, 0, 255).astype(np.uint8)
    width = float(random.uniform(*TINY))
    return [(picture, seen), (_through_jpeg(grainy), smaller), _reduced(picture, seen, width)]


def _reduced(picture: Image, seen: Detection, width: float) -> tuple[Image, Detection]:
    factor = width / seen.box.width
    size = tuple(max(1, round(side * factor)) for side in (picture.shape[1], picture.shape[0]))
    small = Pictures.fromarray(picture).resize(size, Pictures.Resampling.BOX)
    return np.asarray(small), seen.scaled(factor)


def _through_jpeg(picture: Image) -> Image:
    stream = io.BytesIO()
    Pictures.fromarray(picture).save(stream, "JPEG", quality=JPEG_QUALITY)
    return np.asarray(Pictures.open(stream).convert("RGB"))

"""One measurement of grouping in a process of its own: `bench_group_child.py WHAT FILE`, JSON on stdout."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench_group import dbscan, ours  # noqa: E402
from bench_variants import bcubed  # noqa: E402

from faces.clustering import NEIGHBOURS, ClusterInput  # noqa: E402
from faces.joining import LooseFaces, Standing, joining  # noqa: E402
from faces.neighbours import nearest  # noqa: E402
from faces.rows import Indices, Rows  # noqa: E402
from faces.steps import result_of  # noqa: E402
from faces.thresholds import ClusterThresholds  # noqa: E402
from models.face import Matrix  # noqa: E402

ASKED = 2_000
BLOCK = 100
QUALITY = 0.6


def peak() -> float:
    """The most memory this process has used, in megabytes."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return float("nan")


def group(vectors: Matrix, who: Indices, method: str) -> dict[str, float]:
    """Group all of them."""
    began = time.perf_counter()
    labels = (ours if method == "group" else dbscan)(_faces(vectors))
    seconds, most = time.perf_counter() - began, peak()
    score = bcubed(labels, who)
    return {
        "seconds": seconds, "peak MB": most, "F": score.f, "precision": score.precision,
        "groups": float(labels.max() + 1),
    }  # fmt: skip


def recall(vectors: Matrix, who: Indices) -> dict[str, float]:
    """The share of the true nearest neighbours that the graph has."""
    least = ClusterThresholds().least(len(vectors))
    found = result_of(nearest(Rows.of(vectors), least, NEIGHBOURS))
    key = np.sort(found.some.astype(np.int64) * len(vectors) + found.others)
    asked = np.random.default_rng(5).choice(len(vectors), min(ASKED, len(vectors)), replace=False)
    hits: list[npt.NDArray[np.bool_]] = []
    same: list[npt.NDArray[np.bool_]] = []
    for first in range(0, len(asked), BLOCK):
        faces = asked[first : first + BLOCK]
        similar = vectors[faces] @ vectors.T
        similar[np.arange(len(faces)), faces] = -1
        best = np.argpartition(-similar, NEIGHBOURS, axis=1)[:, :NEIGHBOURS]
        near = np.take_along_axis(similar, best, axis=1) >= least
        one, other = np.repeat(faces, near.sum(axis=1)), best[near]
        pairs = np.minimum(one, other) * np.int64(len(vectors)) + np.maximum(one, other)
        places = np.minimum(np.searchsorted(key, pairs), len(key) - 1)
        hits.append(key[places] == pairs)
        same.append(who[one] == who[other])
    hit, alike = np.concatenate(hits), np.concatenate(same)
    return {"all": float(hit.mean()), "same person": float(hit[alike].mean())}


def join(vectors: Matrix, who: Indices) -> dict[str, float]:
    """Group 99 %, add 1 %, and hold it against grouping all afresh."""
    new = len(vectors) // 100
    labels = ours(_faces(vectors[:-new]))
    loose = np.concatenate([np.flatnonzero(labels < 0), np.arange(len(vectors) - new, len(vectors))])
    standing = _standing(vectors[: len(labels)], labels)
    faces = LooseFaces(
        embeddings=vectors[loose],
        photos=loose,
        quality=np.full(len(loose), QUALITY, np.float32),
        weak=np.zeros(len(loose), bool),
        new=loose >= len(labels),
    )
    began = time.perf_counter()
    joined = result_of(joining(faces, standing, ClusterThresholds()))
    seconds = time.perf_counter() - began
    after = np.full(len(vectors), -1)
    inside = np.flatnonzero(labels >= 0)
    after[inside] = joined.into[labels[inside]]
    after[loose] = joined.group
    afresh = bcubed(ours(_faces(vectors)), who).f
    return {"seconds": seconds, "F lost": afresh - bcubed(after, who).f}


def _standing(vectors: Matrix, labels: Indices) -> Standing:
    inside = np.flatnonzero(labels >= 0)
    order = inside[np.argsort(labels[inside], kind="stable")]
    sizes = np.bincount(labels[inside])
    ends = np.cumsum(sizes)
    sums = np.add.reduceat(vectors[order], np.concatenate([[0], ends[:-1]]), axis=0)

    def photos_of(groups: Indices) -> tuple[Indices, Indices]:
        chosen = np.flatnonzero(np.isin(labels, groups))
        return labels[chosen], chosen

    no = np.zeros(len(sizes), bool), np.zeros(len(sizes), bool)
    return Standing(sums, sizes.astype(np.float64), sizes, *no, photos_of)


def _faces(vectors: Matrix) -> ClusterInput:
    count = len(vectors)
    return ClusterInput(
        vectors,
        np.arange(count),
        np.full(count, QUALITY, np.float32),
        np.zeros(count, bool),
        np.full(count, -1),
    )


def main() -> None:
    """Measure what the command line asks for."""
    what, file = sys.argv[1], Path(sys.argv[2])
    vectors, who = np.load(file), np.load(file.with_name(f"{file.stem}-who.npy"))
    measured = {"recall": recall, "join": join}.get(what)
    found = group(vectors, who, what) if measured is None else measured(vectors, who)
    print(json.dumps(found))


if __name__ == "__main__":
    main()

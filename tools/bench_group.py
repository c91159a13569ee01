"""How well and how fast faces are grouped: the goals table of docs/adr/0103, row by row."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from bench_faces import NamedFaces, named_faces
from bench_growth import lost_by_growing
from bench_library import environment
from bench_report import Row
from bench_synthetic import Covariances
from bench_variants import Score, Variant, bcubed, variants

from faces.clustering import ClusterInput, cluster
from faces.installed import load_engine
from faces.packs import bundled_pack
from faces.quality import MINIMUM_SEED_QUALITY
from faces.thresholds import ClusterThresholds

ROOT = Path(__file__).resolve().parent.parent
SEEDS = 3
SHUFFLES = 20
MOST_FOR_DBSCAN = 40_000
DBSCAN_EPS = 0.35
GROWN_FROM, GROWN_BY = 0.9, 0.01
IN_A_LIBRARY = 100_000
"""The size that is also put into a library, SQLite and all."""
GOALS = {
    10_000: (("time", 2.4, 1.0),),
    100_000: (("time", 12.3, 6.0), ("memory", 1070, 800), ("add 1 %", 1.0, 0.2)),
    300_000: (("time", 85, 30),),
    1_000_000: (("time", 272, 150), ("memory", 7700, 3500), ("recall", 0.95, 0.98)),
}
"""Size: what, measured before this version, goal."""

Labels = npt.NDArray[np.int64]
Method = Callable[[ClusterInput], Labels]


def group_report(shared: Path, sizes: Sequence[int], scratch: Path) -> list[Row]:
    """Measure everything and print it as it comes; returns the rows of the goals table."""
    print(environment())
    faces = named_faces(shared, load_engine(bundled_pack()))
    print(f"{len(faces.who):,} faces of {int(faces.who.max()) + 1} people\n")
    rows = _quality(faces)
    rows += _synthetic(faces, sizes, scratch)
    print()
    for row in rows:
        print(row)
    return rows


def ours(faces: ClusterInput) -> Labels:
    """The program's own grouping, with its defaults."""
    return cluster(faces, ClusterThresholds()).labels


def dbscan(faces: ClusterInput) -> Labels:
    """What a hobby project would call: scikit-learn's DBSCAN, cosine, as the predecessor set it."""
    from sklearn.cluster import DBSCAN

    labels: Labels = DBSCAN(eps=DBSCAN_EPS, min_samples=2, metric="cosine").fit_predict(faces.embeddings)
    return labels


def _quality(faces: NamedFaces) -> list[Row]:
    tried = [variants(faces, seed) for seed in range(SEEDS)]
    head = f"BCubed, mean of {SEEDS} draws"
    print(f"{head:28} {'ours P':>7} {'R':>6} {'F':>6}   DBSCAN {DBSCAN_EPS} F")
    scores, plain = _scores(tried, ours), _scores(tried, dbscan)
    for name, score in scores.items():
        print(f"{name:28} {score.precision:7.4f} {score.recall:6.4f} {score.f:6.4f}   {plain[name].f:.4f}")
    mean = float(np.mean([score.f for score in scores.values()]))
    print(f"{'mean':28} {'':7} {'':6} {mean:6.4f}   {np.mean([s.f for s in plain.values()]):.4f}")
    lost = [
        float(
            np.mean(
                [lost_by_growing(variant, GROWN_FROM, GROWN_BY, seed) for seed, variant in enumerate(draws)]
            )
        )
        for draws in zip(*tried, strict=True)
    ]
    print(f"F lost when the last tenth comes by the hundredth: {', '.join(f'{loss:+.4f}' for loss in lost)}")
    worst = min(score.precision for name, score in scores.items() if "degraded" not in name)
    return [
        Row("BCubed F, full, default settings", 0.992, 0.994, scores["full"].f),
        Row("BCubed F, mean of the variants", 0.973, 0.978, mean),
        Row("least precision of a variant, but the degraded", 0.95, 0.975, worst),
        Row("F lost by growing from 90 to 100 %, worst variant", 0.0029, 0.002, max(lost), less=True),
        Row("groups of 3 and more that are mostly blur", 0, 0, _blurred(tried), less=True),
        Row(f"different groupings in {SHUFFLES} shuffles", 0, 0, _shuffled(tried[0]), less=True),
    ]


def _scores(tried: Sequence[Sequence[Variant]], method: Method) -> dict[str, Score]:
    found: dict[str, list[Score]] = {}
    for drawn in tried:
        for variant in drawn:
            found.setdefault(variant.name, []).append(bcubed(method(variant.faces), variant.who))
    return {
        name: Score(*np.mean([(score.precision, score.recall) for score in scores], axis=0).tolist())
        for name, scores in found.items()
    }


def _blurred(tried: Sequence[Sequence[Variant]]) -> int:
    """Groups of three and more of which most faces are too poor to found one."""
    count = 0
    for variant in (variant for drawn in tried for variant in drawn):
        labels, poor = ours(variant.faces), variant.faces.quality < MINIMUM_SEED_QUALITY
        inside = labels >= 0
        sizes = np.bincount(labels[inside])
        count += int(((sizes > 2) & (2 * np.bincount(labels[inside], poor[inside]) > sizes)).sum())  # noqa: PLR2004
    return count


def _shuffled(drawn: Sequence[Variant]) -> int:
    """How many of the shuffles of all variants give other groups than the first order."""
    different = 0
    for shuffle in range(SHUFFLES):
        for variant in drawn:
            order = np.random.default_rng(shuffle).permutation(len(variant.who))
            faces = variant.faces
            mixed = ClusterInput(
                faces.embeddings[order], faces.photos[order], faces.quality[order],
                faces.weak[order], faces.seeds[order],
            )  # fmt: skip
            different += not np.array_equal(ours(faces)[order], ours(mixed))
    return different


def _synthetic(faces: NamedFaces, sizes: Sequence[int], scratch: Path) -> list[Row]:
    made = Covariances.of(faces.clear.embeddings, faces.who)
    rows = []
    for size in sizes:
        vectors, who = made.library(size, seed=1)
        file = scratch / f"{size}.npy"
        np.save(file, vectors)
        np.save(scratch / f"{size}-who.npy", who)
        del vectors
        print(f"\n{size:,} made faces of {int(who.max()) + 1:,} people")
        found = {what: _in_child(what, file) for what in ("group", "recall", "join", *_oracle(size))}
        if size == IN_A_LIBRARY:
            found["library"] = _in_library(file, scratch)
            rows += [
                Row(
                    f"{size:,}: a suggestion, longest of 20",
                    50,
                    20,
                    found["library"]["suggestion ms"],
                    "ms",
                    less=True,
                ),
                Row(
                    f"{size:,}: reading People, longest of 20",
                    1000,
                    300,
                    found["library"]["People ms"],
                    "ms",
                    less=True,
                ),
            ]
        file.unlink()
        for what, figures in found.items():
            print(f"  {what:8} " + ", ".join(f"{name} {value:.4g}" for name, value in figures.items()))
        measured = {
            "time": found["group"]["seconds"],
            "memory": found["group"]["peak MB"],
            "recall": found["recall"]["same person"],
            "add 1 %": found["join"]["seconds"],
        }
        rows += [_goal(size, goal, measured) for goal in GOALS.get(size, ())]
        rows.append(
            Row(
                f"{size:,}: F of adding 1 % less than afresh",
                0.0029,
                0.002,
                found["join"]["F lost"],
                less=True,
            )
        )
    return rows


def _in_library(file: Path, scratch: Path) -> dict[str, float]:
    folder = scratch / "library"
    folder.mkdir()
    command = [sys.executable, str(ROOT / "tools" / "bench_group_library.py"), str(file), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _oracle(size: int) -> tuple[str, ...]:
    return ("dbscan",) if size <= MOST_FOR_DBSCAN else ()


def _goal(size: int, row: tuple[str, float, float], measured: dict[str, float]) -> Row:
    what, before, goal = row
    unit = {"time": "s", "memory": "MB", "add 1 %": "s", "recall": ""}[what]
    return Row(f"{size:,}: {what}", before, goal, measured[what], unit, less=what != "recall")


def _in_child(what: str, file: Path) -> dict[str, float]:
    """In a process of its own, so that its peak memory is its own."""
    command = [sys.executable, str(ROOT / "tools" / "bench_group_child.py"), what, str(file)]
    began = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    found: dict[str, Any] = json.loads(done.stdout)
    return {name: float(value) for name, value in found.items()} | {
        "whole process": time.perf_counter() - began
    }

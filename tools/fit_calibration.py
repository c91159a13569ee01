"""Fit a pack's calibration on the developers' faces, and say how far off it is on people kept out of the fit.

    python tools/fit_calibration.py [--shared DIR]

The numbers go into faces/likelihood.py and the pack's manifest.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench_faces import Looks, NamedFaces, named_faces  # noqa: E402

from faces.installed import load_engine  # noqa: E402
from faces.likelihood import Calibration, chances  # noqa: E402
from faces.matching import threshold  # noqa: E402
from faces.packs import bundled_pack  # noqa: E402
from faces.thresholds import SuggestionThresholds  # noqa: E402
from models.face import Vector  # noqa: E402

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

FOLDS = 3
PAIRS = 60_000
QUESTIONS = 6_000
MOST_FACES = 25
HOW_SEEN = (0.60, 0.25, 0.15)
"""Shares of whole, noisy and tiny faces among those asked about."""
BINS = 10
SHOWN = 3


@dataclass(frozen=True, slots=True, eq=False)
class Dealer:
    """Deals galleries and faces of some people at random."""

    faces: NamedFaces
    people: Indices
    random: np.random.Generator

    def gallery(self, person: int) -> tuple[Vector, int, Indices]:
        """A person's centroid, how many faces it is of, and their other faces."""
        own = self.random.permutation(np.flatnonzero(self.faces.who == person))
        count = int(min(np.exp(self.random.uniform(0, np.log(MOST_FACES))), len(own) - 1))
        mean = self.faces.clear.embeddings[own[:count]].mean(axis=0)
        return (mean / np.linalg.norm(mean)).astype(np.float32), count, own[count:]

    def seen(self, face: int) -> tuple[Vector, float]:
        """A face in one of three ways: its embedding and quality."""
        kinds: tuple[Looks, ...] = (self.faces.clear, self.faces.noisy, self.faces.tiny)
        look = kinds[int(self.random.choice(len(kinds), p=HOW_SEEN))]
        return look.embeddings[face], float(look.quality[face])

    def face_of(self, person: int) -> int:
        """Any face of a person."""
        return int(self.random.choice(np.flatnonzero(self.faces.who == person)))


def pairs(dealer: Dealer) -> tuple[Floats, Floats]:
    """Pairs of a face and a person, half of them the same: columns cosine, ln n, quality; and the truth."""
    rows, truth = [], []
    for _ in range(PAIRS // len(dealer.people) // 2):
        for person in dealer.people.tolist():
            centroid, count, rest = dealer.gallery(person)
            other = int(dealer.random.choice(dealer.people[dealer.people != person]))
            for face, same in ((int(dealer.random.choice(rest)), 1.0), (dealer.face_of(other), 0.0)):
                embedding, quality = dealer.seen(face)
                rows.append((float(embedding @ centroid), np.log(count), quality))
                truth.append(same)
    return np.array(rows), np.array(truth)


def fitted(dealer: Dealer) -> Calibration:
    """The logistic regression of those pairs."""
    from sklearn.linear_model import LogisticRegression

    rows, truth = pairs(dealer)
    cosine, size, quality = rows.T
    columns = np.stack([cosine, size, quality, cosine * size, cosine * quality], axis=1)
    found = LogisticRegression(C=1e4, max_iter=5_000).fit(columns, truth)
    weights = [round(float(value), 2) for value in found.coef_[0]]
    return Calibration(
        round(float(found.intercept_[0]), 2), weights[0], weights[1], weights[2], weights[3], weights[4]
    )


def questions(dealer: Dealer, calibration: Calibration) -> tuple[Floats, Floats, Floats]:
    """Faces of people known and unknown, and whom they are like: chance, truth, and whether it is shown."""
    told: list[tuple[float, bool, bool]] = []
    while len(told) < QUESTIONS:
        order = dealer.random.permutation(dealer.people)
        count = int(dealer.random.integers(2, len(order)))
        known, unknown = order[:count], order[count:]
        centroids, counts, rests = zip(*(dealer.gallery(person) for person in known.tolist()), strict=True)
        for _ in range(40):
            asked = known if dealer.random.random() < calibration.known else unknown
            person = int(dealer.random.choice(asked))
            place = np.flatnonzero(known == person)
            face = int(dealer.random.choice(rests[place[0]])) if len(place) else dealer.face_of(person)
            embedding, quality = dealer.seen(face)
            cosines = np.stack(centroids) @ embedding
            evidence = calibration.evidence(cosines.astype(np.float64), np.array(counts, float), quality)
            found = chances(evidence, len(known), calibration.known)
            bar = threshold(SuggestionThresholds(), len(known))
            told.extend(
                (float(found[best]), int(known[best]) == person, bool(cosines[best] >= bar))
                for best in np.argsort(-cosines)[:SHOWN].tolist()
            )
    chance, truth, shown = (np.array(column, float) for column in zip(*told, strict=True))
    return chance, truth, shown


def calibration_error(chance: Floats, truth: Floats) -> float:
    """Expected calibration error, ten bins of equal width (Naeini et al. 2015)."""
    place = np.minimum((chance * BINS).astype(int), BINS - 1)
    error = 0.0
    for number in range(BINS):
        inside = place == number
        if inside.any():
            error += float(inside.mean() * abs(chance[inside].mean() - truth[inside].mean()))
    return error


def main() -> None:
    """Print the errors of three folds, then the fit on everybody."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="the developers' folder")
    faces = named_faces(parser.parse_args().shared, load_engine(bundled_pack()))
    everybody = np.arange(int(faces.who.max()) + 1)
    folds = np.array_split(np.random.default_rng(7).permutation(everybody), FOLDS)
    for number, kept_out in enumerate(folds):
        rest = np.setdiff1d(everybody, kept_out)
        found = fitted(Dealer(faces, rest, np.random.default_rng(number)))
        chance, truth, shown = questions(Dealer(faces, kept_out, np.random.default_rng(99)), found)
        said = shown == 1
        print(
            f"{len(kept_out)} people kept out: calibration error"
            f" {calibration_error(chance, truth):.4f} of the three likest,"
            f" {calibration_error(chance[said], truth[said]):.4f} of the {said.sum()} proposed"
            f" (right {truth[said].mean():.4f}, said {chance[said].mean():.4f})"
        )
    print(asdict(fitted(Dealer(faces, everybody, np.random.default_rng(0)))))


if __name__ == "__main__":
    main()

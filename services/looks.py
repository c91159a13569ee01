"""A person's looks: computed from faces, read back checked, made again when missing or damaged.

They are what grouping goes on from and what a face is compared with beside the centroid. Like the
centroid they are a cache.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from faces.clustering import poor
from faces.eras import eras
from faces.packs import Pack
from faces.vectors import unit_mean
from models.face import Matrix
from repository.blobs import decode_many
from repository.face_rows import FaceVector
from repository.looks import Look, StoredLook

DAYS_A_YEAR = 365.25
DATE = 10
"""Characters of a date in ISO 8601."""


@dataclass(frozen=True, slots=True, eq=False)
class KnownLooks:
    """Every sound look of the library, row by row.

    Attributes:
        people: (n,) int64, whose it is.
        centroids: (n, dim) float32 unit rows.
        cohesion: (n,) length of the mean of the faces' unit vectors.
        faces: (n,) how many faces.
        years: (n, 2) when the first and last was taken; NaN where that is not known.
        damaged: people with a look that is not what was written, or is of another pack.
    """

    people: npt.NDArray[np.int64]
    centroids: Matrix
    cohesion: npt.NDArray[np.float64]
    faces: npt.NDArray[np.int64]
    years: npt.NDArray[np.float64]
    damaged: frozenset[int]

    @property
    def sums(self) -> Matrix:
        """(n, dim) the sum of each look's unit vectors."""
        lengths = (self.cohesion * self.faces).astype(np.float32)
        return self.centroids * lengths[:, None]


def looks(faces: Sequence[FaceVector]) -> list[Look]:
    """The looks of one person: up to five, by time.

    Only faces that found groups speak, if there are any: clear ones that were not just attached.
    """
    clear = ~poor(
        np.array([face.quality for face in faces], np.float32), np.array([face.weak for face in faces], bool)
    )
    sure = clear & ~np.array([face.unsure for face in faces], bool)
    chosen = next((flags for flags in (sure, clear) if flags.any()), np.ones(len(faces), bool))
    speaking = [face for face, speaks in zip(faces, chosen.tolist(), strict=True) if speaks]
    if not speaking:
        return []
    vectors = np.stack([face.embedding for face in speaking])
    years = np.array([year_of(face.taken_at) for face in speaking])
    return [_look(vectors[places], [speaking[place] for place in places]) for places in eras(vectors, years)]


def _look(vectors: Matrix, faces: Sequence[FaceVector]) -> Look:
    dates = sorted(face.taken_at for face in faces if face.taken_at is not None)
    return Look(
        centroid=unit_mean(vectors),
        cohesion=float(np.linalg.norm(vectors.mean(axis=0, dtype=np.float64))),
        faces=len(faces),
        first_at=dates[0] if dates else None,
        last_at=dates[-1] if dates else None,
    )


def known_looks(pack: Pack, stored: Sequence[StoredLook]) -> KnownLooks:
    """Read looks through the codec."""
    mine = [look for look in stored if (look.pack_id, look.dim) == (pack.id, pack.dim)]
    vectors, sound = decode_many([look.blob for look in mine], pack.dim, [look.checksum for look in mine])
    good = [look for look, is_sound in zip(mine, sound.tolist(), strict=True) if is_sound]
    damaged = {look.person_id for look in stored} - {look.person_id for look in good}
    damaged |= {look.person_id for look, is_sound in zip(mine, sound.tolist(), strict=True) if not is_sound}
    keep = [look.person_id not in damaged for look in good]
    good = [look for look, kept in zip(good, keep, strict=True) if kept]
    return KnownLooks(
        people=np.array([look.person_id for look in good], np.int64),
        centroids=vectors[sound][np.array(keep, bool)],
        cohesion=np.array([look.cohesion for look in good], np.float64),
        faces=np.array([look.faces for look in good], np.int64),
        years=np.array([_years(look) for look in good], np.float64).reshape(-1, 2),
        damaged=frozenset(damaged),
    )


def year_of(taken_at: str | None) -> float:
    """A moment in ISO 8601 as a fraction of years; NaN without one."""
    if taken_at is None:
        return float("nan")
    try:
        return date.fromisoformat(taken_at[:DATE]).toordinal() / DAYS_A_YEAR
    except ValueError:
        # Cameras write what they like; a photo without a date is no less a photo.
        return float("nan")


def _years(look: StoredLook) -> tuple[float, float]:
    return year_of(look.first_at), year_of(look.last_at)

"""Is everything in the library what was written?"""

from __future__ import annotations

from dataclasses import dataclass

from faces.packs import Pack
from repository.library import Library
from services.centroids import damaged_centroids, gallery


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found.

    Attributes:
        file: what SQLite finds wrong with the file itself.
        centroids: person key -> what is wrong with the centroid.
        faces: ids of faces whose vector is damaged.
        stragglers: how many faces carry a vector of another pack than the library's.
        repaired: how many of them have been rebuilt.
    """

    file: tuple[str, ...]
    centroids: dict[str, str]
    faces: tuple[int, ...]
    stragglers: int = 0
    repaired: int = 0

    @property
    def damaged(self) -> int:
        """How many vectors are not what they should be."""
        return len(self.centroids) + len(self.faces) + self.stragglers

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong, or all that was has been repaired."""
        return not self.file and self.repaired == self.damaged


def check(library: Library, pack: Pack) -> CheckReport:
    """Look at the file and at every vector; writes nothing."""
    with library.reading():
        centroids = {stored.key: why for stored, why in damaged_centroids(library, pack)}
        faces = library.groups.faces(pack.id, pack.dim).damaged
        stragglers = library.faces.count_of_other_packs(pack.id)
    return CheckReport(tuple(library.integrity()), centroids, faces, stragglers)


def rebuild_centroids(library: Library, pack: Pack) -> int:
    """Rebuild every damaged centroid from its faces; returns how many."""
    return gallery(library, pack).healed

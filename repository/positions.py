"""Where photos were taken: all positions at once, as arrays."""

from __future__ import annotations

import sqlite3
from itertools import chain

import numpy as np
import numpy.typing as npt

from repository.photos import PRESENT

# A receiver that has not found its place writes 0, 0, which is in the sea off Africa. Said of single columns,
# for the index of places to be taken.
POSITIONED = "latitude IS NOT NULL AND longitude IS NOT NULL AND (latitude <> 0 OR longitude <> 0)"
"""What says where it was taken."""
Numbers = npt.NDArray[np.float64]


class Positions:
    """Where the photos of a library were taken.

    Args:
        connection: of the library.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Numbers, Numbers]:
        """Latitudes and longitudes (n,) in degrees of all photos a search may find, in no order."""
        cursor = self._connection.cursor()
        cursor.row_factory = None
        rows = cursor.execute(
            f"SELECT latitude, longitude FROM photos WHERE {PRESENT} AND {POSITIONED}"  # noqa: S608 - constants
        ).fetchall()
        flat = np.fromiter(chain.from_iterable(rows), np.float64, 2 * len(rows)).reshape(-1, 2)
        return np.ascontiguousarray(flat[:, 0]), np.ascontiguousarray(flat[:, 1])

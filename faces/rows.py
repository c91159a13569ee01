"""Some rows of a large matrix, in some order, without a copy of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.face import Matrix

Indices = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Row i is `matrix[index[i]]`: a million embeddings are two gigabytes, one copy is enough."""

    matrix: Matrix
    index: Indices

    @classmethod
    def of(cls, matrix: Matrix) -> Rows:
        """All rows as they come."""
        return cls(matrix, np.arange(len(matrix)))

    def __len__(self) -> int:
        return len(self.index)

    @property
    def dim(self) -> int:
        """Numbers in a row."""
        return int(self.matrix.shape[1])

    def take(self, places: npt.NDArray[np.integer]) -> Matrix:
        """A copy of the rows at these places, shape (len(places), dim)."""
        taken: Matrix = self.matrix[self.index[places]]
        return taken

    def part(self, places: Indices) -> Rows:
        """Only these rows, in this order."""
        return Rows(self.matrix, self.index[places])

"""Which photos are selected: kept by id, so that photos which come above them change nothing."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal

from models.photo_index import NO_PHOTOS, Ids, PhotoIndex

_MOST_RANGES = 50
"""Ranges that Qt's own selection is told of; it looks through all of them for every question."""

Mask = npt.NDArray[np.bool_]


class TimelineSelection(QObject):
    """A mark for each row. Rows are those of the index that was shown last."""

    changed = Signal()
    """Others are selected now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos = NO_PHOTOS
        self._mask: Mask = np.zeros(0, bool)
        self._anchor = -1
        self.count = 0
        """How many are selected."""

    @property
    def ids(self) -> list[int]:
        """Which photos, in the order they stand in."""
        found: list[int] = self._photos.ids[self._mask].tolist()
        return found

    @property
    def anchor(self) -> int:
        """The row from which a range is selected; -1 for none."""
        return self._photos.row_of(self._anchor) if self._anchor >= 0 else -1

    def has(self, row: int) -> bool:
        """Whether a row is selected."""
        return bool(self._mask[row])

    def show_index(self, photos: PhotoIndex) -> None:
        """The photos stand elsewhere now, or are others; those that are gone are selected no more."""
        before = self.count
        ids = self._photos.ids[self._mask] if self.count else NO_PHOTOS.ids
        self._photos = photos
        self._set(photos.mask_of(ids))
        if self.count != before:
            self.changed.emit()

    def clear(self) -> None:
        """Select nothing."""
        if self.count:
            self._change(np.zeros(len(self._photos), bool))
        self._anchor = -1

    def select_all(self) -> None:
        """Select everything."""
        self._change(np.ones(len(self._photos), bool))

    def toggle(self, row: int) -> None:
        """Select a row, or no longer; ranges begin at it."""
        mask = self._mask.copy()
        mask[row] = not mask[row]
        self.set_anchor(row)
        self._change(mask)

    def set_anchor(self, row: int) -> None:
        """Ranges begin at this row."""
        self._anchor = int(self._photos.ids[row]) if 0 <= row < len(self._photos) else -1

    def extend_to(self, row: int, *, keep: bool = False) -> None:
        """Select from the anchor to a row, with or without what is selected elsewhere."""
        anchor = self.anchor
        if anchor < 0:
            anchor = row
            self.set_anchor(row)
        mask = self._mask.copy() if keep else np.zeros(len(self._photos), bool)
        mask[min(anchor, row) : max(anchor, row) + 1] = True
        self._change(mask)

    def set_rows(self, start: int, stop: int, *, on: bool) -> None:
        """Select rows, or no longer, beside what is selected elsewhere."""
        mask = self._mask.copy()
        mask[start:stop] = on
        self._change(mask)

    def has_all(self, start: int, stop: int) -> bool:
        """Whether all of these rows are selected."""
        return stop > start and bool(self._mask[start:stop].all())

    def mask(self) -> Mask:
        """A mark for each row; to be given to `put` later."""
        return self._mask

    def put(self, before: Mask, rows: npt.NDArray[np.int64], *, toggled: bool) -> None:
        """Select what was selected then and these rows beside it, or (toggled) those the other way round."""
        if len(before) != len(self._photos):
            return
        mask = before.copy()
        mask[rows] = ~mask[rows] if toggled else True
        self._change(mask)

    def ids_at(self, mask: Mask) -> Ids:
        """The photos of marks."""
        return self._photos.ids[mask]

    def mirror(self, model: QItemSelectionModel) -> None:
        """Tell Qt's selection, which is what a screen reader asks."""
        if not self.count:
            model.clearSelection()
            return
        edges = np.flatnonzero(np.diff(np.concatenate(([False], self._mask, [False])).astype(np.int8)))
        ranges = QItemSelection()
        source = model.model()
        for start, stop in edges.reshape(-1, 2)[:_MOST_RANGES].tolist():
            ranges.select(source.index(start, 0), source.index(stop - 1, 0))
        model.select(ranges, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _change(self, mask: Mask) -> None:
        if not np.array_equal(mask, self._mask):
            self._set(mask)
            self.changed.emit()

    def _set(self, mask: Mask) -> None:
        self._mask = mask
        self.count = int(np.count_nonzero(mask))

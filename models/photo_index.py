"""Very many photos in order, as arrays: what a page has to know of each of them, and no more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from models.photo import Photo

MISSING, SCREENSHOT, FILM = 1, 2, 4
"""Bits of `PhotoIndex.flags`: its file is missing; it shows a screen; it is a film."""

Ids = npt.NDArray[np.int64]
Days = npt.NDArray[np.int32]
Flags = npt.NDArray[np.uint8]


class Views(NamedTuple):
    """How many of the photos that are shown there are in all, and how many of them are what."""

    photos: int
    films: int
    screenshots: int
    missing: int


@dataclass(frozen=True, eq=False)
class PhotoIndex:
    """Photos in the order they stand in, newest first, those without a date last.

    Of 500,000 photos it takes 6.5 MB; as objects they would be a hundred times that.

    Attributes:
        ids: shape (n,), int64.
        days: shape (n,), int32: when each was taken, as 20190613; 0 without a date.
        flags: shape (n,), uint8: `MISSING`, `SCREENSHOT`, `FILM`.
    """

    ids: Ids
    days: Days
    flags: Flags

    def __len__(self) -> int:
        """How many."""
        return len(self.ids)

    @cached_property
    def listed(self) -> list[int]:
        """The ids as a list."""
        found: list[int] = self.ids.tolist()
        return found

    def count(self, flag: int) -> int:
        """How many have this flag."""
        return int(np.count_nonzero(self.flags & flag))

    def only(self, flag: int) -> PhotoIndex:
        """Those with this flag."""
        return self._where((self.flags & flag) != 0)

    def without(self, flag: int) -> PhotoIndex:
        """Those without this flag."""
        return self._where((self.flags & flag) == 0)

    def masked(self, wanted: npt.NDArray[np.bool_]) -> PhotoIndex:
        """Some of them; `wanted` has shape (n,)."""
        return self._where(wanted)

    def is_same(self, other: PhotoIndex) -> bool:
        """Whether it holds the same photos in the same places."""
        return (
            np.array_equal(self.ids, other.ids)
            and np.array_equal(self.days, other.days)
            and np.array_equal(self.flags, other.flags)
        )

    def rows_of(self, ids: Ids) -> npt.NDArray[np.int64]:
        """Where these photos stand, in no order; those that are not there are left out."""
        return np.flatnonzero(self.mask_of(ids)).astype(np.int64)

    def row_of(self, photo: int) -> int:
        """Where a photo stands; -1 if it does not."""
        found = np.flatnonzero(self.ids == photo)
        return int(found[0]) if len(found) else -1

    def mask_of(self, ids: Ids) -> npt.NDArray[np.bool_]:
        """Which rows are one of these photos: shape (n,), bool."""
        if not len(self.ids) or not len(ids):
            return np.zeros(len(self.ids), bool)
        # Ids count up from 1, so a table of them is small, and looking up in it quicker than sorting.
        known = np.zeros(int(max(self.ids.max(), ids.max())) + 1, bool)
        known[ids] = True
        found: npt.NDArray[np.bool_] = known[self.ids]
        return found

    def _where(self, mask: npt.NDArray[np.bool_]) -> PhotoIndex:
        return self if mask.all() else PhotoIndex(self.ids[mask], self.days[mask], self.flags[mask])


NO_PHOTOS = PhotoIndex(np.zeros(0, np.int64), np.zeros(0, np.int32), np.zeros(0, np.uint8))


@dataclass(frozen=True, slots=True)
class PhotoTile:
    """What the tile of a photo shows besides its picture.

    Attributes:
        photo: it.
        stacked: how many photos the stack has it stands for; 1 if it stands for itself.
        live: a film is shown as a part of it.
        raw: it is a RAW, or one is shown as a part of it.
    """

    photo: Photo
    stacked: int = 1
    live: bool = False
    raw: bool = False


def index_of(photos: Sequence[Photo]) -> PhotoIndex:
    """These photos in the order they are given."""
    return PhotoIndex(
        np.fromiter((photo.id for photo in photos), np.int64, len(photos)),
        np.fromiter((_day(photo.taken_at) for photo in photos), np.int32, len(photos)),
        np.fromiter((_flags(photo) for photo in photos), np.uint8, len(photos)),
    )


def _day(taken_at: str | None) -> int:
    return 0 if taken_at is None else int(taken_at[:10].replace("-", ""))


def _flags(photo: Photo) -> int:
    return MISSING * photo.missing | FILM * (photo.kind == "film")

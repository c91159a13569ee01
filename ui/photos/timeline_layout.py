"""Where tiles stand on the timeline: arithmetic on arrays, a step for each section and none for a photo.

Coordinates are logical pixels, from the top left of all there is; left and right are swapped by the view
where one reads the other way.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
import numpy.typing as npt

from models.photo_index import Days

Grouping = Literal["day", "month", "year"]
GROUPINGS: tuple[Grouping, ...] = ("day", "month", "year")
_PARTS: dict[Grouping, int] = {"day": 1, "month": 100, "year": 10_000}

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Sections:
    """Rows that stand together under one heading.

    Attributes:
        starts: the first row of each, shape (s,), int64.
        counts: how many rows each has, shape (s,), int64.
        days: the day of the newest photo of each, as 20190613; 0 without a date.
    """

    starts: Numbers
    counts: Numbers
    days: Days

    def __len__(self) -> int:
        """How many."""
        return len(self.starts)


def sections_of(days: Days, grouping: Grouping) -> Sections:
    """The sections of photos that stand in the order of their days."""
    if not len(days):
        nothing = np.zeros(0, np.int64)
        return Sections(nothing, nothing, np.zeros(0, np.int32))
    keys = days // _PARTS[grouping]
    starts = np.concatenate(([0], np.flatnonzero(np.diff(keys)) + 1)).astype(np.int64)
    counts = np.diff(np.append(starts, len(days))).astype(np.int64)
    return Sections(starts, counts, days[starts])


@dataclass(frozen=True, eq=False)
class TimelineLayout:
    """Sections of square cells in even columns.

    The first heading has no room of its own: the line above the view says what stands at its top.

    Attributes:
        sections: what is laid out.
        columns: how many cells stand beside each other, at least 1.
        cell: the side of a cell, its gap included.
        heading: the height of a heading.
    """

    sections: Sections
    columns: int
    cell: int
    heading: int

    @cached_property
    def tops(self) -> Numbers:
        """Where each section begins, with its heading; one more: where all end."""
        lines = -(-self.sections.counts // self.columns)
        heights = lines * self.cell + self.heading
        tops = np.concatenate(([0], np.cumsum(heights))) - self.heading
        if len(tops):
            tops[0] = 0
        return tops.astype(np.int64)

    # The same as lists: one place, asked for by every tile that is painted, is found ten times as fast.

    @cached_property
    def _tops(self) -> list[int]:
        found: list[int] = self.tops.tolist()
        return found

    @cached_property
    def _starts(self) -> list[int]:
        found: list[int] = self.sections.starts.tolist()
        return found

    @property
    def height(self) -> int:
        """Of everything."""
        return int(self.tops[-1]) if len(self.sections) else 0

    @property
    def rows(self) -> int:
        """How many tiles there are."""
        return int(self.sections.counts.sum())

    def first_line(self, section: int) -> int:
        """Where the tiles of a section begin."""
        return self._tops[section] + (self.heading if section else 0)

    def section_of(self, row: int) -> int:
        """The section a row belongs to."""
        return bisect_right(self._starts, row) - 1

    def section_at(self, y: int) -> int:
        """The section that stands at a height; the first or last beyond the ends, -1 if there are none."""
        if not len(self.sections):
            return -1
        found = bisect_right(self._tops, y, 0, len(self._starts)) - 1
        return min(max(found, 0), len(self._starts) - 1)

    def corner(self, row: int) -> tuple[int, int]:
        """Left and top of the cell of a row."""
        section = self.section_of(row)
        line, column = divmod(row - self._starts[section], self.columns)
        return column * self.cell, self.first_line(section) + line * self.cell

    def row_at(self, x: int, y: int) -> int:
        """The row whose cell is at a place; -1 where there is none."""
        section = self.section_at(y)
        if section < 0 or not 0 <= x < self.columns * self.cell:
            return -1
        line, within = divmod(y - self.first_line(section), self.cell)
        place = line * self.columns + x // self.cell
        if line < 0 or within < 0 or place >= self.sections.counts[section]:
            return -1
        return int(self.sections.starts[section]) + int(place)

    def nearest(self, x: int, y: int) -> int:
        """The row whose cell is nearest to a place, first by height; -1 if there are none."""
        section = self.section_at(y)
        if section < 0:
            return -1
        count = int(self.sections.counts[section])
        line = min(max((y - self.first_line(section)) // self.cell, 0), (count - 1) // self.columns)
        column = min(max(x // self.cell, 0), self.columns - 1)
        return int(self.sections.starts[section]) + min(line * self.columns + column, count - 1)

    def between(self, top: int, bottom: int) -> range:
        """The rows whose cells are at least partly between two heights."""
        if not len(self.sections) or bottom <= top:
            return range(0)
        return range(self._first_below(top), self._first_below(bottom + self.cell - 1))

    def sections_between(self, top: int, bottom: int) -> range:
        """The sections of which something is between two heights."""
        if not len(self.sections) or bottom <= top:
            return range(0)
        return range(self.section_at(top), self.section_at(bottom - 1) + 1)

    def inside(self, left: int, top: int, right: int, bottom: int) -> Numbers:
        """The rows whose cells meet a rectangle, ascending; right and bottom are outside of it."""
        rows = np.arange(*_ends(self.between(top, bottom)), dtype=np.int64)
        if not len(rows) or right <= left:
            return rows[:0]
        sections = np.searchsorted(self.sections.starts, rows, "right") - 1
        columns = (rows - self.sections.starts[sections]) % self.columns
        found: Numbers = rows[(columns * self.cell < right) & ((columns + 1) * self.cell > left)]
        return found

    def above(self, row: int, lines: int = 1) -> int:
        """The row so many lines further up (negative: down), in the same column as far as there is one."""
        x, y = self.corner(row)
        for _ in range(abs(lines)):
            found = self._neighbour(x, y, up=lines > 0)
            if found < 0:
                break
            row = found
            y = self.corner(row)[1]
        return row

    def _neighbour(self, x: int, y: int, *, up: bool) -> int:
        section = self.section_at(y)
        count = int(self.sections.counts[section])
        last = self.first_line(section) + (count - 1) // self.columns * self.cell
        wanted = y + (-self.cell if up else self.cell)
        if self.first_line(section) <= wanted <= last:
            return self.nearest(x, wanted)
        section += -1 if up else 1
        if not 0 <= section < len(self.sections):
            return -1
        return self.nearest(x, self.first_line(section) if not up else int(self.tops[section + 1]) - 1)

    def _first_below(self, y: int) -> int:
        """The first row whose cell ends below a height."""
        section = self.section_at(y)
        line = max((y - self.first_line(section)) // self.cell, 0)
        count = int(self.sections.counts[section])
        return int(self.sections.starts[section]) + min(line * self.columns, count)


def _ends(rows: range) -> tuple[int, int]:
    return rows.start, rows.stop

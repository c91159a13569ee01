"""Rows and places on the timeline: each leads to the other, for any sections, columns and sizes."""

from __future__ import annotations

import numpy as np
import pytest

from models.photo_index import Days
from ui.photos.timeline_layout import GROUPINGS, Grouping, TimelineLayout, sections_of

SEEDS = range(40)


def some_days(random: np.random.Generator, most: int = 400) -> Days:
    """Days of photos as they stand: newest first, those without a date last."""
    count = int(random.integers(1, most))
    years, months = random.integers(1990, 2024, count), random.integers(1, 13, count)
    days = years * 10_000 + months * 100 + random.integers(1, 29, count)
    days[random.random(count) < 0.1] = 0
    return np.sort(days)[::-1].astype(np.int32)


def some_layout(seed: int) -> TimelineLayout:
    random = np.random.default_rng(seed)
    grouping = GROUPINGS[seed % len(GROUPINGS)]
    columns, cell, heading = (int(number) for number in random.integers((1, 30, 10), (12, 500, 60)))
    return TimelineLayout(sections_of(some_days(random), grouping), columns, cell, heading)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_row_is_found_where_it_stands(seed: int) -> None:
    layout = some_layout(seed)
    for row in range(layout.rows):
        left, top = layout.corner(row)
        for x, y in ((0, 0), (layout.cell - 1, layout.cell - 1)):
            assert layout.row_at(left + x, top + y) == row
            assert layout.nearest(left + x, top + y) == row
        assert top + layout.cell <= layout.height


@pytest.mark.parametrize("seed", SEEDS)
def test_no_two_rows_share_a_place_and_none_lies_on_a_heading(seed: int) -> None:
    layout = some_layout(seed)
    corners = [layout.corner(row) for row in range(layout.rows)]
    assert len(set(corners)) == layout.rows
    assert corners == sorted(corners, key=lambda corner: (corner[1], corner[0]))
    for section in range(1, len(layout.sections)):
        top = int(layout.tops[section])
        for y in (top, top + layout.heading - 1):
            assert layout.section_at(y) == section
            assert layout.row_at(0, y) == -1


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_between_two_heights_is_what_can_be_seen_there(seed: int) -> None:
    layout, random = some_layout(seed), np.random.default_rng(seed)
    tops = np.array([layout.corner(row)[1] for row in range(layout.rows)])
    for _ in range(30):
        top = int(random.integers(-50, layout.height + 50))
        bottom = top + int(random.integers(1, 3 * layout.cell))
        seen = np.flatnonzero((tops < bottom) & (tops + layout.cell > top)).tolist()
        assert list(layout.between(top, bottom)) == seen


@pytest.mark.parametrize("seed", SEEDS)
def test_a_rectangle_holds_the_rows_it_meets(seed: int) -> None:
    layout, random = some_layout(seed), np.random.default_rng(seed)
    for _ in range(20):
        xs = np.sort(random.integers(-20, layout.columns * layout.cell + 20, 2)).tolist()
        ys = np.sort(random.integers(-20, layout.height + 20, 2)).tolist()
        left, right, top, bottom = xs[0], xs[1] + 1, ys[0], ys[1] + 1
        met = [
            row
            for row in range(layout.rows)
            for x, y in [layout.corner(row)]
            if x < right and x + layout.cell > left and y < bottom and y + layout.cell > top
        ]
        assert layout.inside(left, top, right, bottom).tolist() == met


@pytest.mark.parametrize("seed", SEEDS)
def test_up_and_down_go_through_every_line_and_keep_the_column_where_they_can(seed: int) -> None:
    layout = some_layout(seed)
    lines = sorted({layout.corner(row)[1] for row in range(layout.rows)})
    row = 0
    for y in lines[1:]:
        row = layout.above(row, -1)
        assert layout.corner(row) == (0, y)
    assert layout.above(row, -1) == row
    assert layout.above(row, len(lines) + 3) == 0
    last = layout.rows - 1
    x, y = layout.corner(last)
    up = layout.above(last)
    if len(lines) > 1:
        assert layout.corner(up)[1] == lines[-2]
        assert layout.corner(up)[0] <= x


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_sections_hold_what_belongs_together(grouping: Grouping) -> None:
    part = {"day": 1, "month": 100, "year": 10_000}[grouping]
    for seed in SEEDS:
        days = some_days(np.random.default_rng(seed))
        sections = sections_of(days, grouping)
        keys = [int(day) // part for day in sections.days]
        assert len(set(keys)) == len(keys)
        assert int(sections.counts.sum()) == len(days)
        for key, start, count in zip(keys, sections.starts, sections.counts, strict=True):
            assert set((days[start : start + count] // part).tolist()) == {key}


def test_nothing_has_no_height_and_no_rows() -> None:
    layout = TimelineLayout(sections_of(np.zeros(0, np.int32), "month"), 4, 100, 40)
    assert layout.height == layout.rows == 0
    assert layout.row_at(0, 0) == layout.nearest(0, 0) == layout.section_at(0) == -1
    assert list(layout.between(0, 500)) == list(layout.sections_between(0, 500)) == []


def test_half_a_million_photos_in_a_section_each_are_within_what_qt_can_scroll() -> None:
    layout = TimelineLayout(sections_of(np.arange(500_000, 0, -1, dtype=np.int32), "day"), 1, 516, 52)
    assert 0 < layout.height < 2**31
    assert layout.row_at(5, layout.corner(499_999)[1] + 5) == 499_999

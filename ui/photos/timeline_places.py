"""What stays where it is while the timeline changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

if TYPE_CHECKING:
    from ui.photos.timeline_view import TimelineView


@dataclass(frozen=True, slots=True)
class Place:
    """A photo, and how far the top of its cell is below the top of the view."""

    photo: int
    below: int


def place_to_keep(view: TimelineView) -> Place | None:
    """What stays in view when photos come; None: the newest at the very top, where nobody is at work."""
    hovered = view.mouse.hovered
    at_work = view.chosen.count or hovered >= 0 or (view.by_keyboard and view.hasFocus())
    if not view.verticalScrollBar().value() and not at_work:
        return None
    if hovered >= 0:
        return place_of(view, hovered)
    if view.current in view.rows_in_sight():
        return place_of(view, view.current)
    return place_on_top(view)


def place_on_top(view: TimelineView) -> Place | None:
    """The first photo in sight."""
    rows = view.rows_in_sight()
    return place_of(view, rows.start) if len(rows) else None


def place_at(view: TimelineView, point: QPoint) -> Place | None:
    """The photo nearest to a point of the viewport."""
    y = point.y() + view.verticalScrollBar().value()
    row = view.plan.nearest(view.content_x(point.x()), y)
    return place_of(view, row) if row >= 0 else None


def place_of(view: TimelineView, row: int) -> Place | None:
    """Where a row is."""
    if not 0 <= row < min(len(view.timeline.photos), view.plan.rows):
        return None
    return Place(int(view.timeline.photos.ids[row]), view.cell(row).top())

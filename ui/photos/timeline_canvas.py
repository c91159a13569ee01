"""What of the timeline is painted, and which pictures and records that needs."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from ui.photos.tile_painter import Look
from ui.photos.timeline_geometry import GAP, TimelineGeometry
from ui.photos.timeline_pictures import TimelinePictures
from ui.photos.timeline_selection import TimelineSelection
from ui.shared.images import ImageCache
from ui.shared.tile_pictures import TileKind

_ONE_SCROLL = 0.25
"""Seconds within which two turns of the wheel are one movement."""


class TimelineCanvas(TimelineGeometry):
    """Paints what is in sight, and asks for what that needs and for nothing else.

    Args:
        images: where the pictures come from.
        parent: its owner.

    Attributes:
        chosen: what is selected.
        by_keyboard: somebody uses the keys, and sees where they are.
    """

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = TimelineSelection(self)
        self.pictures = TimelinePictures(images, self._fades, self)
        self.by_keyboard = False
        self._wanted: tuple[int, int, int] = (-1, -1, 0)
        self._rows: dict[int, int] = {}
        self._scrolled = (-1.0, 0.0)
        self.pictures.came.connect(self._came)

    @property
    def current(self) -> int:
        """The row the keyboard is at; -1 for none."""
        index = self.currentIndex()
        return index.row() if index.isValid() else -1

    def is_section_chosen(self, section: int) -> bool:
        """Whether all of a section is selected."""
        start = int(self.plan.sections.starts[section])
        return self.chosen.has_all(start, start + int(self.plan.sections.counts[section]))

    def note_scroll(self) -> None:
        """It was scrolled just now."""
        self._scrolled = (self._scrolled[1], time.monotonic())

    def hovered_row(self) -> int:
        """The row the pointer is at; -1 for none."""
        return -1

    def paint_over(self, painter: QPainter) -> None:
        """What lies over the tiles."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, headings and tiles of what has to be painted."""
        look = self.tile_painter()
        tokens = look.tokens
        painter = QPainter(self.viewport())
        area, region = event.rect(), event.region()
        single = region.rectCount() == 1
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(area, QColor(tokens.background))
        top = self.verticalScrollBar().value()
        for section in self.plan.sections_between(top + area.top(), top + area.bottom() + 1):
            where = self.heading_area(section)
            if section and region.intersects(where):
                words, count = self.heading_words(section)
                look.heading(painter, where, words, count, on=self.is_section_chosen(section))
        for row in self.plan.between(top + area.top(), top + area.bottom() + 1):
            tile = self.tile(row)
            if single or region.intersects(tile):
                look.tile(painter, tile, self._look(row), self.timeline.tile(row))
        self.paint_over(painter)
        painter.end()
        self._want_pictures()

    def _use_kind(self) -> None:
        self.pictures.use(TileKind(round((self.plan.cell - GAP) * self.devicePixelRatioF())))

    def _look(self, row: int) -> Look:
        picture, behind, opacity = self.pictures.look(int(self.timeline.photos.ids[row]))
        return Look(
            picture,
            behind,
            opacity,
            selected=self.chosen.has(row),
            hovered=row == self.hovered_row(),
            marking=self.chosen.count > 0,
            focused=self.by_keyboard and self.hasFocus() and row == self.current,
        )

    def _want_pictures(self) -> None:
        rows = self.rows_in_sight()
        now = (rows.start, rows.stop, id(self.plan))
        if now != self._wanted:
            self._wanted = now
            ids: Sequence[int] = self.timeline.photos.ids[rows.start : rows.stop].tolist()
            self._rows = dict(zip(ids, rows, strict=True))
            self.pictures.want(ids)

    def shows_any(self, photos: Iterable[int]) -> bool:
        """Whether one of these photos was in sight when it was painted last."""
        return any(photo in self._rows for photo in photos)

    def ask_again(self) -> None:
        """Pictures or records were dropped: ask again for what is in sight."""
        self._wanted = (-1, -1, 0)
        self.viewport().update()

    def _came(self, photo: int) -> None:
        if photo < 0:
            self.ask_again()
        elif photo in self._rows and self._rows[photo] < self.plan.rows:
            self.viewport().update(self.cell(self._rows[photo]))

    def show_tiles_again(self, photos: Sequence[int]) -> None:
        """What is known of these photos is something else now."""
        for photo in photos:
            self._came(photo)

    def _fades(self) -> bool:
        # While one scrolls on and on nobody sees it, and it would be most of what is painted.
        before, last = self._scrolled
        if last - before < _ONE_SCROLL and time.monotonic() - last < _ONE_SCROLL:
            return False
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0

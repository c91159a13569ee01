"""Where things stand in the view of the timeline, and what Qt asks of a view."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from config.language import tr
from models.person import photos_of
from ui.photos.photo_words import heading
from ui.photos.tile_painter import TilePainter, circle_of
from ui.photos.timeline_layout import Grouping, TimelineLayout, sections_of
from ui.photos.timeline_model import TimelineModel
from ui.shared import theme

SMALLEST, LARGEST, USUAL = 64, 512, 176
"""The side of a tile, logical pixels."""
GAP = 4
HEADING = 52

Index = QModelIndex | QPersistentModelIndex
_MOST_STRETCHED = 1.4


class TimelineGeometry(QListView):
    """Of QListView it is only what a screen reader is told: nothing is laid out by that.

    Attributes:
        timeline: what is shown.
        plan: where it stands.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grouping: Grouping = "month"
        self._side = USUAL
        self._painter: tuple[tuple[object, ...], TilePainter] | None = None
        self.timeline = TimelineModel(self.rows_in_sight, self)
        self.plan = TimelineLayout(sections_of(self.timeline.photos.days, "month"), 1, USUAL, HEADING)
        self.setModel(self.timeline)
        self._set_up()

    @property
    def grouping(self) -> Grouping:
        """By what photos stand together."""
        return self._grouping

    @property
    def side(self) -> int:
        """How large tiles are wanted, logical pixels."""
        return self._side

    def tile_painter(self) -> TilePainter:
        """What paints tiles in the font and the colours of now; made anew only if these are others."""
        font, tokens, ratio = self.font(), theme.of(self.palette()), self.devicePixelRatioF()
        made_of = (font.key(), tokens, ratio)
        if self._painter is None or self._painter[0] != made_of:
            self._painter = made_of, TilePainter(font, tokens, ratio)
        return self._painter[1]

    # Where things are.

    def cell(self, row: int) -> QRect:
        """The cell of a row, in the viewport."""
        x, y = self.plan.corner(row)
        side = self.plan.cell
        left = self.viewport().width() - x - side if self.isRightToLeft() else x
        return QRect(left, y - self.verticalScrollBar().value(), side, side)

    def tile(self, row: int) -> QRect:
        """The tile in it."""
        half = GAP // 2
        return self.cell(row).adjusted(half, half, -half, -half)

    def content_x(self, x: int) -> int:
        """A place in the viewport as the layout counts it."""
        return self.viewport().width() - 1 - x if self.isRightToLeft() else x

    def row_at(self, point: QPoint) -> int:
        """The row at a place of the viewport; -1 for none."""
        return self.plan.row_at(self.content_x(point.x()), point.y() + self.verticalScrollBar().value())

    def circle(self, row: int) -> QRect:
        """Where a click selects a row."""
        return circle_of(self.tile(row))

    def heading_area(self, section: int) -> QRect:
        """Where the heading of a section is, in the viewport; empty for the first, which has none."""
        top = int(self.plan.tops[section]) - self.verticalScrollBar().value()
        return QRect(GAP // 2, top, self.viewport().width() - GAP, HEADING if section else 0)

    def heading_circle(self, section: int) -> QRect:
        """Where a click selects a section."""
        painter = self.tile_painter()
        words, count = self.heading_words(section)
        area = self.heading_area(section)
        return painter.heading_circle(area, words, count, left_to_right=not self.isRightToLeft())

    def heading_words(self, section: int) -> tuple[str, str]:
        """What a heading says: when, and how many."""
        sections = self.plan.sections
        when = heading(int(sections.days[section]), self._grouping)
        return when, photos_of(int(sections.counts[section]))

    def section_on_top(self) -> int:
        """The section that is at the top of the view; -1 if there is none."""
        return self.plan.section_at(self.verticalScrollBar().value())

    def rows_in_sight(self) -> range:
        """The rows that are at least partly to be seen."""
        top = self.verticalScrollBar().value()
        return self.plan.between(top, top + self.viewport().height())

    def show_row(self, row: int) -> None:
        """Scroll no further than is needed to see a row."""
        cell, bar = self.cell(row), self.verticalScrollBar()
        first = self.plan.corner(row)[1] == self.plan.first_line(self.plan.section_of(row))
        above = HEADING if first and self.plan.section_of(row) else 0
        if cell.top() - above < 0:
            bar.setValue(bar.value() + cell.top() - above)
        elif cell.bottom() >= self.viewport().height():
            bar.setValue(bar.value() + cell.bottom() + 1 - self.viewport().height())

    # What Qt asks.

    def doItemsLayout(self) -> None:
        """Nothing: QListView would go through every row."""

    def updateGeometries(self) -> None:
        """How far one can scroll."""
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(max(24, self.plan.cell // 3))
        bar.setRange(0, max(0, self.plan.height + theme.SPACE_L - self.viewport().height()))

    def visualRect(self, index: Index) -> QRect:
        """The cell of an item."""
        row = index.row()
        return self.cell(row) if index.isValid() and row < self.plan.rows else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The item at a place of the viewport."""
        row = self.row_at(point)
        return self.timeline.index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Show an item."""
        if not index.isValid() or index.row() >= self.plan.rows:
            return
        if hint == QAbstractItemView.ScrollHint.PositionAtTop:
            self.verticalScrollBar().setValue(self.plan.corner(index.row())[1])
        else:
            self.show_row(index.row())

    def horizontalOffset(self) -> int:
        """It never scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """How far it is scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        """Nothing is hidden."""
        return False

    def moveCursor(
        self, _action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where the keyboard begins."""
        rows = self.rows_in_sight()
        return self.timeline.index(rows.start, 0) if len(rows) else QModelIndex()

    def setSelection(self, _rect: QRect, _flags: object) -> None:
        """Selecting is done here, not by Qt."""

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        """All of it is painted anew."""
        return QRegion(self.viewport().rect())

    def minimumSizeHint(self) -> QSize:
        """A line of tiles."""
        return QSize(3 * SMALLEST, HEADING + theme.CONTROL_HEIGHT)

    # Inside.

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Photos"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The scrubber beside it is its scroll bar.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAutoScroll(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewportMargins(theme.SPACE_XL - GAP // 2, HEADING, theme.SPACE_S, 0)


def columns_of(viewport: QSize, wanted: int) -> tuple[int, int]:
    """How many columns fill a width with cells near the size that is wanted, and the side of these.

    One more than there is room for where tiles would be far larger than wanted, or than the page is high.

    Args:
        viewport: logical pixels.
        wanted: side of a cell, its gap included; logical pixels.
    """
    free = max(viewport.width(), SMALLEST)
    columns = max(1, free // wanted)
    high = max(wanted, viewport.height() - HEADING)
    if free // columns > min(_MOST_STRETCHED * wanted, high):
        columns += 1
    return columns, free // columns

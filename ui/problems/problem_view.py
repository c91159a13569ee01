"""The list of files that could not be used."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem, QWidget

from config.language import mark, tr
from models.photo import Problem
from ui.problems.problem_item_model import ProblemItemModel
from ui.shared import theme
from ui.shared.cell_delegate import CellDelegate
from ui.shared.grid_view import GridView

SHOW = mark("Show in folder")

_ROW_HEIGHT = 60
_INSET = 12
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine)


class ProblemView(GridView):
    """One line of tiles as wide as the page."""

    show_wanted = Signal(object)
    """The path (pathlib.Path) of the file to be shown where it lies."""

    def __init__(self, model: ProblemItemModel, parent: QWidget | None = None) -> None:
        super().__init__(1, inset=_INSET, parent=parent)
        self._problems = model
        self.setAccessibleName(tr("Problems"))
        self.setSelectionMode(GridView.SelectionMode.NoSelection)
        self.setModel(model)
        self.setItemDelegate(_ProblemDelegate(self, model))
        self.pressed_at.connect(self._clicked)
        self.entered_by_key.connect(self._show)
        self.menu_wanted.connect(self._show_menu)

    def cell_size(self, free: int) -> QSize:
        """Rows, not tiles."""
        return QSize(max(free, 1), _ROW_HEIGHT)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The link can be clicked."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        on_link = index.isValid() and self.link_of(self.visualRect(index)).contains(point)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if on_link else Qt.CursorShape.ArrowCursor
        )

    def link_of(self, row: QRect) -> QRect:
        """Where the link of a row is."""
        width = QFontMetrics(theme.font(self.font(), theme.BODY_SIZE)).horizontalAdvance(tr(SHOW))
        left = row.left() + _INSET if self.isRightToLeft() else row.right() - width - _INSET
        return QRect(left, row.top(), width + 1, row.height())

    def _clicked(self, index: QModelIndex, point: QPoint) -> None:
        if self.link_of(self.visualRect(index)).contains(point):
            self._show(index)

    def _show(self, index: QModelIndex) -> None:
        self.show_wanted.emit(self._problems.row(index).path)

    def _show_menu(self, index: QModelIndex, point: QPoint) -> None:
        path = self._problems.row(index).path
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr(SHOW), lambda: self.show_wanted.emit(path))
        menu.popup(point)


class _ProblemDelegate(CellDelegate["ProblemView"]):
    """File name and folder on one line, below them what is wrong."""

    def __init__(self, view: ProblemView, model: ProblemItemModel) -> None:
        super().__init__(view)
        self._model = model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        row = QRect(option.rect)
        tokens = theme.of(self._view.palette())
        focused = self._view.shows_focus(index)
        invited = focused or self._view.hover_point(row) is not None
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if invited:
            self._paint_ground(painter, row, tokens, focused=focused)
        right = self._view.link_of(row).left() - theme.SPACE_L if invited else row.right() - _INSET
        words = QRect(row.left() + _INSET, row.top(), right - row.left() - _INSET, row.height())
        self._paint_words(painter, words, self._model.row(index), tokens)
        if invited:
            painter.setFont(theme.font(self._view.font(), theme.BODY_SIZE))
            painter.setPen(QColor(tokens.accent))
            painter.drawText(self._view.link_of(row), _RIGHT, tr(SHOW))
        painter.restore()

    def _paint_ground(self, painter: QPainter, row: QRect, tokens: theme.Theme, *, focused: bool) -> None:
        painter.setPen(QColor(tokens.accent) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(row.toRectF().adjusted(1, 2, -1, -2), theme.RADIUS, theme.RADIUS)

    def _paint_words(self, painter: QPainter, area: QRect, problem: Problem, tokens: theme.Theme) -> None:
        upper = QRect(area.left(), area.top() + 11, area.width(), 20)
        lower = QRect(area.left(), area.top() + 30, area.width(), 18)
        painter.setFont(theme.font(self._view.font(), theme.BODY_SIZE))
        painter.setPen(QColor(tokens.text))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(problem.path.name, Qt.TextElideMode.ElideMiddle, upper.width() * 2 // 3)
        painter.drawText(upper, _LEFT, name)
        beside = upper.adjusted(metrics.horizontalAdvance(name) + theme.SPACE_M, 0, 0, 0)
        painter.setFont(theme.font(self._view.font(), theme.SECONDARY_SIZE))
        painter.setPen(QColor(tokens.secondary))
        metrics = painter.fontMetrics()
        folder = str(problem.path.parent)
        painter.drawText(
            beside, _LEFT, metrics.elidedText(folder, Qt.TextElideMode.ElideMiddle, beside.width())
        )
        sentence = metrics.elidedText(problem.sentence, Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, _LEFT, sentence)

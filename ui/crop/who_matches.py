"""The short list of who may be meant by a few letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from config.language import tr
from models.person import Person, photos_of
from ui.crop.labels import one_line
from ui.shared import theme
from ui.shared.words import plain_tip

ROW_HEIGHT = 30

_READ_ALOUD = 200
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list: a person there is, or a name to add (then `person` is None)."""

    person: Person | None
    adds: str = ""

    @property
    def name(self) -> str:
        """The part of the line that may be of any length."""
        return self.adds if self.person is None else self.person.label

    @property
    def said(self) -> str:
        """The whole line, for a screen reader and the tool tip."""
        return self.around(self.name[:_READ_ALOUD])

    def around(self, name: str) -> str:
        """The line with its name written as given."""
        if self.person is None:
            return tr("Add “{name}” as a new person", name=name)
        return f"{name} ({photos_of(self.person.photos)})"

    def shown(self, metrics: QFontMetrics, width: int) -> str:
        """The line cut to `width` logical pixels: the name gives way, the words around it never."""
        room = width - metrics.horizontalAdvance(self.around(""))
        name = metrics.elidedText(one_line(self.name), Qt.TextElideMode.ElideRight, max(room, 0))
        # The isolates keep a right-to-left name from drawing the number to its own side.
        return self.around(f"\u2068{name}\u2069")


class MatchList(QListView):
    """A few lines to choose from, in equal rows; the keyboard stays in the field above.

    Args:
        parent: its owner.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = _LineModel(self)
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setAccessibleName(tr("Matches"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What it shows."""
        return self._lines.lines

    @property
    def marked(self) -> int | None:
        """The number of the marked line."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def show_lines(self, lines: Sequence[Line], marked: int | None) -> None:
        """Show other lines, one of them marked."""
        self._lines.show_lines(tuple(lines))
        self.mark(marked)

    def mark(self, row: int | None) -> None:
        """Mark a line, or none."""
        self.setCurrentIndex(QModelIndex() if row is None else self._lines.index(row))


class _LineModel(QAbstractListModel):
    """The lines as words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        said = self.lines[index.row()].said
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return said
        return plain_tip(said) if role == Qt.ItemDataRole.ToolTipRole else None


class _LineDelegate(QStyledItemDelegate):
    """Paints a line: the marked one on the accent, the one under the pointer a little lit."""

    def __init__(self, view: MatchList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens = theme.of(self._view.palette())
        row, line = QRect(option.rect), self._view.lines[index.row()]
        marked = index.row() == self._view.marked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if marked or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent if marked else tokens.hover()))
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), theme.RADIUS, theme.RADIUS)
        painter.setFont(self._view.font())
        painter.setPen(QColor(tokens.on_accent if marked else tokens.text))
        words = row.adjusted(10, 0, -10, 0)
        painter.drawText(words, _ONE_LINE, line.shown(painter.fontMetrics(), words.width()))
        painter.restore()

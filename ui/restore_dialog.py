"""Which backup to go back to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from config.language import count_of, mark, tr
from models.pack_info import megabytes
from repository.backups import Backup
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.keyed_item_model import Index, KeyedItemModel
from ui.shared.labels import Label
from ui.shared.moments import moment_words
from ui.shared.words import wrapped_tip

SINCE_IS_LOST = mark(
    "What was decided since is lost, but the present state is backed up first, so you can come back."
)

_REASONS = {
    "daily": mark("daily"),
    "migration": mark("before an update"),
    "restore": mark("before a restore"),
    "asked": mark("asked for"),
}
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WIDTH, _WIDEST, _ROWS = 520, 760, 6
_LINE_GAP = 2
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class RestoreDialog(QDialog):
    """The backups, newest first; Enter restores the marked one, Esc leaves everything as it is.

    Args:
        backups: in any order.
        parent: the window it belongs to.
        about: what restoring one does.

    Signals:
        chosen: the `Backup` to restore.
    """

    chosen = Signal(object)

    def __init__(self, backups: Sequence[Backup], parent: QWidget, *, about: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore a backup"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = _BackupModel(self)
        self._model.set_rows(sorted(backups, key=lambda backup: backup.at, reverse=True))
        self.list = QListView()
        self.list.setAccessibleName(tr("Backups"))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setModel(self._model)
        delegate = _BackupDelegate(self.list, self._model)
        self.list.setItemDelegate(delegate)
        self.list.setCurrentIndex(self._model.index(0))
        self.list.doubleClicked.connect(self._take)
        self.restore, self.cancel = Button(tr("Restore"), "primary"), Button(tr("Cancel"))
        self.restore.clicked.connect(self._take)
        self.restore.setDefault(True)
        self.restore.setEnabled(bool(backups))
        self.cancel.clicked.connect(self.reject)
        self._fit(self._lay_out(about), delegate)
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened the dialog may still be down: that is no answer."""
        if event.key() in ENTER and event.isAutoRepeat():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, about: str) -> QVBoxLayout:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_XL,) * 4)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(Label(tr("Go back to a backup"), theme.NAME_SIZE, strong=True))
        words = Label(about or tr(SINCE_IS_LOST), tone="secondary")
        words.setWordWrap(True)
        column.addWidget(words)
        column.addSpacing(theme.SPACE_XS)
        column.addWidget(self.list, 1)
        column.addSpacing(theme.SPACE_S)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.restore)
        column.addLayout(row)
        return column

    def _fit(self, column: QVBoxLayout, delegate: _BackupDelegate) -> None:
        """Show a few rows; a half one says that there are more. No higher than the screen."""
        row, rows = delegate.height, len(self._model.rows)
        width = min(max(_WIDTH, delegate.width() + 2 * theme.SPACE_XL), _WIDEST)
        shown = round(row * (_ROWS - 0.5)) if rows > _ROWS else row * max(rows, 2)
        self.list.setMinimumHeight(shown)
        wanted = column.totalHeightForWidth(width)
        self.list.setMinimumHeight(2 * row)
        self.resize(width, min(wanted, self.screen().availableGeometry().height() - 2 * theme.SPACE_XXL))

    def _take(self) -> None:
        index = self.list.currentIndex()
        # A double click may come after the answer.
        if index.isValid() and self.isVisible():
            backup = self._model.row(index)
            self.accept()
            self.chosen.emit(backup)


def contents(backup: Backup) -> str:
    """`9 people named, 1,204 faces`."""
    named = count_of(backup.named, "person named", "people named")
    return f"{named}, {count_of(backup.faces, 'face', 'faces')}"


def details(backup: Backup) -> str:
    """The second line of a row."""
    decided = count_of(backup.steps, "decision", "decisions")
    return f"{contents(backup)}, {decided} · {megabytes(backup.size)} · {tr(_REASONS[backup.reason])}"


class _BackupModel(KeyedItemModel[Backup]):
    """The backups one can choose among."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(lambda backup: backup.file, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """When it was made; as a tool tip what it holds, and both for a screen reader."""
        if not index.isValid():
            return None
        backup = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return moment_words(backup.at)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrapped_tip(details(backup))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{moment_words(backup.at)}, {details(backup)}"
        return None


class _BackupDelegate(QStyledItemDelegate):
    """When, and below it what it holds."""

    def __init__(self, view: QListView, model: _BackupModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._fonts = [
            theme.font(view.font(), size, tabular=True) for size in (theme.BODY_SIZE, theme.SECONDARY_SIZE)
        ]
        self._lines = [QFontMetrics(font).height() for font in self._fonts]
        self.height = sum(self._lines) + _LINE_GAP + 2 * theme.SPACE_S

    def width(self) -> int:
        """What the longest row needs, in logical pixels."""
        measure = QFontMetrics(self._fonts[1]).horizontalAdvance
        words = max((measure(details(backup)) for backup in self._model.rows), default=0)
        return words + 2 * theme.SPACE_M + self._view.verticalScrollBar().sizeHint().width()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines and a little air."""
        return QSize(1, self.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row; the marked one is louder while the list has the keyboard."""
        row = QRect(option.rect)
        tokens = theme.of(self._view.palette())
        first, second = tokens.text, tokens.secondary
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index == self._view.currentIndex():
            here = self._view.hasFocus()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent if here else tokens.pressed()))
            painter.drawRoundedRect(row, theme.RADIUS, theme.RADIUS)
            first = second = tokens.on_accent if here else tokens.text
        backup = self._model.row(index)
        line = row.adjusted(theme.SPACE_M, theme.SPACE_S, -theme.SPACE_M, 0)
        line.setHeight(self._lines[0])
        _write(painter, line, str(self._model.data(index)), self._fonts[0], first)
        line = QRect(line.x(), line.bottom() + 1 + _LINE_GAP, line.width(), self._lines[1])
        _write(painter, line, details(backup), self._fonts[1], second)
        painter.restore()


def _write(painter: QPainter, where: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    # Isolated, a line that begins with a number keeps its order in a window that reads from the right.
    painter.drawText(where, _ONE_LINE, f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}")

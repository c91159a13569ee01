"""The panel beside the timeline: which photos are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from config.language import in_digits, tr
from models.folder_tree import FolderNode
from ui.photos.panel_model import ALL, FOLDERS, SIMILAR, Entry, PanelModel
from ui.shared import icons, theme
from ui.shared.cutting import cut

WIDTH = 236
_SHARE, _WIDEST = 6, 340
"""Which part of a wide page it takes, and how wide it becomes at most."""
_ROW, _ICON, _PAD = 32, 18, 10
_INDENT = 14

_Index = QModelIndex | QPersistentModelIndex


class SidePanel(QTreeView):
    """A tree of views and folders; choosing one shows its photos.

    Signals:
        chosen: the key of an entry that is no folder.
        folder_chosen: a path.
        folder_rule_wanted: a path, "no_faces" or "ignored", and whether it is to hold.
        folder_shown, folder_moved: a path that is to be shown in the system's file manager, or that is
            somewhere else now.
    """

    chosen = Signal(str)
    folder_chosen = Signal(str)
    folder_rule_wanted = Signal(str, str, bool)
    folder_shown = Signal(str)
    folder_moved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = PanelModel(self)
        self._rules: dict[str, frozenset[str]] = {}
        self.setModel(self.entries)
        self.setItemDelegate(_EntryDelegate(self, self.entries))
        self.setAccessibleName(tr("Which photos"))
        self.setHeaderHidden(True)
        # The line is painted by the delegate; the style would paint a block before it.
        self.setStyleSheet("QTreeView { selection-background-color: transparent; }")
        self.setIndentation(_INDENT)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setFixedWidth(WIDTH)
        self.setCurrentIndex(self.entries.top(ALL))
        self.setExpanded(self.entries.top(FOLDERS), True)
        self.set_similar(0)
        self.clicked.connect(self._choose)

    def fit(self, across: int) -> None:
        """Be wider on a wide page, where names of folders need not be cut; logical pixels."""
        self.setFixedWidth(min(max(WIDTH, across // _SHARE), _WIDEST))

    def set_folders(self, folders: Sequence[FolderNode]) -> None:
        """The topmost folders; those that are open stay open."""
        opened = self._opened(self.entries.top(FOLDERS))
        current = self.entries.entry(self.currentIndex())
        self.entries.set_folders(folders)
        for path in opened:
            index = self.entries.find_folder(path)
            if index.isValid():
                self.setExpanded(index, True)
        self.setExpanded(self.entries.top(FOLDERS), True)
        if current is not None and current.is_folder:
            self.mark_folder(current.key)

    def set_counts(self, counts: dict[str, int]) -> None:
        """How many photos there are of each view."""
        self.entries.set_counts(counts)

    def set_similar(self, count: int) -> None:
        """How many shots look alike and are in no stack; none hides the line."""
        self.entries.set_counts({SIMILAR: count})
        self.setRowHidden(self.entries.top(SIMILAR).row(), QModelIndex(), count == 0)

    def set_rules(self, rules: dict[str, frozenset[str]]) -> None:
        """What holds of which folder: "no_faces", "ignored"."""
        self._rules = rules

    def mark(self, key: str) -> None:
        """What is shown now, one of the views; none if it is unknown."""
        index = self.entries.top(key)
        self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.ClearAndSelect)

    def mark_folder(self, path: str) -> None:
        """A folder is shown now."""
        index = self.entries.find_folder(path)
        self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever arrives by keyboard is somewhere."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            first = self.entries.top(ALL)
            self.selectionModel().setCurrentIndex(first, self.selectionModel().SelectionFlag.NoUpdate)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be said of a folder."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        entry = self.entries.entry(index)
        if entry is None or not entry.is_folder:
            return
        point = self.visualRect(index).center() if by_key else event.pos()
        self.folder_menu(entry).popup(self.viewport().mapToGlobal(point))

    def folder_menu(self, entry: Entry) -> QMenu:
        """The menu of a folder."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        path, rules = entry.key, self._rules.get(entry.key, frozenset())
        for rule, words in (
            ("no_faces", tr("Do not recognise faces here")),
            ("ignored", tr("Leave this folder out")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(rule in rules)
            action.triggered.connect(lambda on, rule=rule: self.folder_rule_wanted.emit(path, rule, on))
        menu.addSeparator()
        menu.addAction(tr("Show in folder"), lambda: self.folder_shown.emit(path))
        menu.addAction(tr("Where is it now?"), lambda: self.folder_moved.emit(path))
        return menu

    def sizeHint(self) -> QSize:
        """As high as there is room."""
        return QSize(WIDTH, 300)

    def minimumSizeHint(self) -> QSize:
        """It never makes the window higher."""
        return QSize(WIDTH, _ROW)

    def drawBranches(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        """An arrow where there is something below."""
        if not self.entries.hasChildren(index):
            return
        tokens = theme.of(self.palette())
        ratio = painter.device().devicePixelRatioF()
        arrow = icons.pixmap("chevron-right", tokens.secondary, 14, ratio)
        mirrored = self.isRightToLeft()
        left = rect.left() if mirrored else rect.right() - _INDENT + 1
        painter.save()
        painter.translate(left + _INDENT / 2, rect.center().y() + 1)
        painter.rotate(90 if self.isExpanded(index) else (180 if mirrored else 0))
        painter.drawPixmap(QPoint(-7, -7), arrow)
        painter.restore()

    def _choose(self, index: QModelIndex) -> None:
        entry = self.entries.entry(index)
        if entry is None:
            return
        if entry.is_folder:
            self.folder_chosen.emit(entry.key)
        elif entry.key == FOLDERS:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.chosen.emit(entry.key)

    def _opened(self, above: QModelIndex) -> Sequence[str]:
        found: list[str] = []
        for row in range(self.entries.rowCount(above)):
            index = self.entries.index(row, 0, above)
            if self.isExpanded(index):
                entry = self.entries.entry(index)
                found += [entry.key] if entry is not None else []
                found += self._opened(index)
        return found


class _EntryDelegate(QStyledItemDelegate):
    """An icon, the words, and at the end how many."""

    def __init__(self, view: SidePanel, entries: PanelModel) -> None:
        super().__init__(view)
        self._view = view
        self._entries = entries

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Of every line."""
        return QSize(WIDTH, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a line."""
        entry = self._entries.entry(index)
        if entry is None:
            return
        tokens = theme.of(self._view.palette())
        area = QRect(option.rect).adjusted(0, 1, -theme.SPACE_S, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(tokens.pressed() if selected else tokens.hover()))
            painter.drawRoundedRect(area, theme.RADIUS, theme.RADIUS)
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(tokens.accent))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        self._words(painter, area.adjusted(6, 0, -_PAD, 0), entry, tokens, strong=selected)
        painter.restore()

    def _words(
        self, painter: QPainter, area: QRect, entry: Entry, tokens: theme.Theme, *, strong: bool
    ) -> None:
        mirrored = self._view.isRightToLeft()
        ratio = painter.device().devicePixelRatioF()
        colour = tokens.text if strong else tokens.secondary
        left = area.right() - _ICON if mirrored else area.left()
        top = area.center().y() - _ICON // 2 + 1
        painter.drawPixmap(QPoint(left, top), icons.pixmap(entry.icon, colour, _ICON, ratio))
        painter.setFont(theme.font(self._view.font(), theme.SECONDARY_SIZE, tabular=True))
        count = "" if entry.count is None else in_digits(entry.count)
        wide = painter.fontMetrics().horizontalAdvance(count)
        painter.setPen(QColor(tokens.secondary))
        # Absolute: the painter would swap left and right once more.
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(area, int(flags | end), count)
        painter.setFont(theme.font(self._view.font(), theme.BODY_SIZE, strong=strong))
        painter.setPen(QColor(tokens.text))
        taken = wide + _PAD if wide else 0
        room = area.adjusted(_ICON + _PAD, 0, -taken, 0)
        if mirrored:
            room.moveLeft(area.left() + taken)
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        words = cut(painter.fontMetrics(), entry.words, room.width())
        painter.drawText(room, int(flags | start), words)

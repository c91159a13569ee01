"""The palette itself: one field, and a list below it that is the best guess at every letter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from config.language import tr
from ui.palette.entries import Entry, Source
from ui.palette.entry_rows import ROW_HEIGHT, EntryDelegate, EntryModel
from ui.palette.matching import Matcher, Recent
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.face_rows import FaceList
from ui.shared.images import ImageCache
from ui.shared.labels import Label

OPENED_BY = "Ctrl+K"
_WIDTH, _ROWS = 620, 10
_FROM_TOP = 0.1
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS - 1,
    Qt.Key.Key_PageUp: 1 - _ROWS,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Palette(QDialog):
    """Type, Enter. Esc, a click elsewhere and the key that opened it close it, and the focus goes back.

    Args:
        parent: the window it lies over.
        sources: what it lists, the first source's entries first.
        images: where faces come from.
        recent: what was chosen lately; told what is chosen now.
    """

    def __init__(
        self, parent: QWidget, sources: Sequence[Source], images: ImageCache, recent: Recent | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._window = parent.window()
        self._before = self._window.focusWidget()
        self._sources = sources
        self._recent = recent or Recent()
        self._matcher = Matcher((), self._recent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What do you want to do?"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type what you want to do, or a name"))
        self.field.setAccessibleName(tr("What do you want to do?"))
        self.field.setFont(theme.font(self.field.font(), theme.NAME_SIZE))
        self._model = EntryModel(self)
        self.list = FaceList(tr("What fits"), images)
        self.list.setModel(self._model)
        self.list.setItemDelegate(EntryDelegate(self.list, self._model, images))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self._nothing = Label(tr("Nothing is called that."), tone="secondary")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_M, theme.SPACE_M, 0, theme.SPACE_M)
        column.setSpacing(theme.SPACE_S)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, theme.SPACE_M, 0)
        top.addWidget(self.field)
        column.addLayout(top)
        # The scroll bar stands in the margin: rows end where the field does.
        for part in (self.list, self._nothing):
            column.addWidget(part)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._take)
        self.refresh()

    def open(self) -> None:
        """Lie over the upper part of the window."""
        width = min(_WIDTH, self._window.width() - 2 * theme.SPACE_L)
        most = self._window.height() - 2 * theme.SPACE_L
        height = self.field.sizeHint().height() + _ROWS * ROW_HEIGHT + 3 * theme.SPACE_M
        top = round(_FROM_TOP * self._window.height())
        self.resize(width, min(height, most))
        top = max(theme.SPACE_L, min(top, self._window.height() - self.height() - theme.SPACE_L))
        self.move(self._window.mapToGlobal(QPoint((self._window.width() - width) // 2, top)))
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Ask the sources anew; what is typed stays, and what somebody has moved the mark to."""
        place = self.list.currentIndex().row()
        marked = self._model.entries[place].key if place > 0 else None
        entries = [entry for source in self._sources for entry in source.entries()]
        self._matcher = Matcher(entries, self._recent)
        self._narrow(self.field.text())
        keys = [entry.key for entry in self._model.entries]
        if marked in keys:
            self._mark(keys.index(marked))

    @property
    def shown(self) -> Sequence[Entry]:
        """What is listed now, the best first."""
        return self._model.entries

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move the mark while the field keeps the focus; Enter takes what is marked."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._mark(self.list.currentIndex().row() + _STEPS[key])
                return True
            if key in _ENTER:
                self._take(self.list.currentIndex())
                return True
            if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                # There is nowhere else to go.
                return True
            if QKeySequence(event.keyCombination()) == QKeySequence(OPENED_BY):
                self.reject()
                return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Whoever goes elsewhere is done with it."""
        if event.type() == QEvent.Type.WindowDeactivate and self.isVisible():
            QTimer.singleShot(0, self, self.reject)
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The surface with an edge; there is no frame of the system around it."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.surface))
        painter.setPen(QPen(QColor(tokens.field_edge()), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def done(self, result: int) -> None:
        """The focus goes back where it was."""
        if not self.isVisible():
            return
        super().done(result)
        # Whoever has gone to another program stays there.
        if QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive:
            self._window.activateWindow()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self, typed: str) -> None:
        found = self._matcher.find(typed)
        self._model.set_entries(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._mark(0)
        if not found:
            announce(self, self._nothing.text())

    def _mark(self, row: int) -> None:
        index = self._model.index(min(max(row, 0), len(self._model.entries) - 1), 0)
        self.list.setCurrentIndex(index)
        if index.isValid() and self.isVisible():
            announce(self, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid() or not self.isVisible():
            return
        entry = self._model.entries[index.row()]
        self._recent.used(entry)
        self.accept()
        # Through the loop: what it opens shall find the focus where it was.
        QTimer.singleShot(0, self._window, _runner(entry))


def _runner(entry: Entry) -> Callable[[], None]:
    def run() -> None:
        entry.run()

    return run


class PaletteOpener(QObject):
    """Opens the palette of a window, one at a time, and remembers what was chosen.

    Args:
        window: it lies over.
        sources: what it lists, the first source's entries first.
        images: where faces come from.
    """

    def __init__(self, window: QWidget, sources: Sequence[Source], images: ImageCache) -> None:
        super().__init__(window)
        self._window = window
        self._sources = sources
        self._images = images
        self._recent = Recent()
        self._open: Palette | None = None

    def open(self) -> None:
        """Open it, or leave the open one as it is."""
        if self._open is None:
            self._open = Palette(self._window, self._sources, self._images, self._recent)
            self._open.destroyed.connect(self._gone)
            self._open.open()

    def refresh(self) -> None:
        """Something came that it could list: the open one looks anew."""
        if self._open is not None and self._open.isVisible():
            self._open.refresh()

    def _gone(self) -> None:
        self._open = None

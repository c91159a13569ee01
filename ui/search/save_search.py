"""Keeping a search: a quiet button beside the field that becomes a line for its name."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget

from config.language import tr
from models.query import EVERYTHING, PhotoQuery
from repository.saved_searches import SavedSearch
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.cutting import cut
from ui.shared.words import plain_action, wrapped_tip

_WIDEST_NAME = 150
_LINE_WIDTH = 190
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LOOKS_ELSEWHERE = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}


class SaveSearch(QWidget):
    """Not there as long as nothing is searched for; a search that is saved shows its name here."""

    save_wanted = Signal(str, object)
    """A name and the `PhotoQuery` to keep under it."""
    rename_wanted = Signal(int, str)
    """The id of a saved search and what it is to be called."""
    delete_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = EVERYTHING
        self._saved: SavedSearch | None = None
        self._button = Button("", "quiet")
        self._button.clicked.connect(self._clicked)
        self._name = _NameLine()
        self._name.committed.connect(self._named)
        self._name.cancelled.connect(self._close)
        row = QHBoxLayout(self)
        # Beside the first row of chips.
        row.setContentsMargins(0, 3, 0, 0)
        row.addWidget(self._button)
        row.addWidget(self._name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_search(EVERYTHING, None)

    @property
    def can_save(self) -> bool:
        """Whether something is searched for that is not saved yet."""
        return self._saved is None and self._query != EVERYTHING

    def begin(self) -> None:
        """Ask for a name to keep the search under."""
        if self.can_save:
            self._ask("")

    def show_search(self, query: PhotoQuery, saved: SavedSearch | None) -> None:
        """It is about this search, which may be a saved one."""
        if self._name.isVisible() and (query, saved) != (self._query, self._saved):
            self._close()
        self._query, self._saved = query, saved
        if saved is None:
            words, said = tr("Save search"), tr("Save search")
        else:
            words = cut(self._button.fontMetrics(), saved.name, _WIDEST_NAME)
            said = tr("Saved search {name}: rename or delete", name=saved.name)
        self._button.setText(plain_action(words))
        self._button.setAccessibleName(said)
        self._button.setToolTip("" if saved is None else wrapped_tip(said))
        self.setVisible(query != EVERYTHING)

    def _clicked(self) -> None:
        if self._saved is None:
            self._ask("")
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        saved = self._saved
        menu.addAction(tr("Rename"), lambda: self._ask(saved.name))
        menu.addAction(tr("Delete this saved search"), lambda: self.delete_wanted.emit(saved.id))
        menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height() + theme.SPACE_XS)))

    def _ask(self, name: str) -> None:
        self._name.setText(name)
        self._name.show()
        self._name.selectAll()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._button.hide()

    def _named(self, name: str) -> None:
        query, saved = self._query, self._saved
        self._close()
        if saved is None:
            self.save_wanted.emit(name, query)
        elif name != saved.name:
            self.rename_wanted.emit(saved.id, name)

    def _close(self) -> None:
        had_focus = self._name.hasFocus()
        self._name.close_line()
        self._button.show()
        if had_focus:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)


class _NameLine(QLineEdit):
    """Enter commits, Esc and going elsewhere cancel."""

    committed = Signal(str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Name of this search"))
        self.setAccessibleName(tr("Name of this search"))
        invitation = self.fontMetrics().horizontalAdvance(self.placeholderText())
        self.setMinimumWidth(max(_LINE_WIDTH, invitation + theme.SPACE_XXL))
        self.setFixedHeight(theme.CONTROL_HEIGHT)
        self.setAcceptDrops(False)
        self.hide()

    def close_line(self) -> None:
        """Hide without a word: losing the focus is no answer then."""
        self.blockSignals(True)
        self.hide()
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What ends it goes no further."""
        name = " ".join(self.text().split())
        if event.key() in _ENTER and name:
            self.committed.emit(name)
        elif event.key() in {*_ENTER, Qt.Key.Key_Escape}:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A look at another window is no answer."""
        super().focusOutEvent(event)
        if event.reason() not in _LOOKS_ELSEWHERE and QApplication.activePopupWidget() is None:
            self.cancelled.emit()

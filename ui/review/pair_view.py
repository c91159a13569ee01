"""The list of those who look alike: what clicks and keys on a row mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPointingDevice
from PySide6.QtWidgets import QWidget

from config.language import tr
from models.person import Person
from models.review import Question
from ui.review.pair_delegate import PairDelegate
from ui.review.pair_layout import INSET, ROW_HEIGHT
from ui.review.pair_model import PairModel
from ui.review.pair_row import DIFFERENT, LATER, SAME, PairRows
from ui.shared.announce import announce
from ui.shared.grid_view import GridView
from ui.shared.images import FACE, ImageCache

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_KEYS = {Qt.Key.Key_Y: SAME, Qt.Key.Key_N: DIFFERENT, Qt.Key.Key_S: LATER}


class PairView(GridView):
    """One row for each pair. A row that is answered fades; the others close up when no pointer is near.

    Args:
        images: where the faces come from.
        parent: its owner.
    """

    answered = Signal(object, bool)
    """A Question; whether they are the same person."""

    put_off = Signal(object)
    """A Question: later."""

    closed_up = Signal()
    """Rows have left: there may be none any more."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(1, inset=INSET, parent=parent)
        self._pairs = PairModel(self)
        self._rows = PairRows(self, self._pairs)
        self._all: list[Question] = []
        self._said: set[str] = set()
        self._by_touch = False
        self.setAccessibleName(tr("People who look alike"))
        self.setSelectionMode(GridView.SelectionMode.NoSelection)
        self.setModel(self._pairs)
        self.setItemDelegate(PairDelegate(self._rows, self, images))
        self.pressed_at.connect(self._clicked)
        self.left.connect(self._close_up)
        self._rows.faded.connect(self._close_up)
        images.arrived.connect(self._arrived)

    @property
    def count(self) -> int:
        """How many wait for an answer."""
        return sum(not self._rows.is_gone(question.key) for question in self._pairs.rows)

    @property
    def rows(self) -> Sequence[Question]:
        """What is listed, what has faded too."""
        return self._pairs.rows

    def set_pairs(self, pairs: Sequence[Question]) -> None:
        """List these; those that were answered here meanwhile stay away."""
        self._all = [pair for pair in pairs if pair.key not in self._said]
        known = {pair.key: pair for pair in self._pairs.rows}
        listed = {pair.key for pair in self._all}
        # A row that is fading keeps its place until it may go.
        fading = [key for key in known if self._rows.is_gone(key) and key not in listed]
        shown = list(self._all)
        for key in fading:
            shown.insert(min(self._pairs.place_of(key) or 0, len(shown)), known[key])
        with self.place_kept():
            self._pairs.set_rows(shown)
        self._close_up()

    def set_names(self, names: Mapping[int, Person]) -> None:
        """People by id; those with a name are enough."""
        self._pairs.set_names(names)

    def bring_back(self, pair: Question) -> None:
        """An answer was taken back, or not kept."""
        self._said.discard(pair.key)
        self._rows.bring_back(pair.key)
        place = self._pairs.place_of(pair.key)
        if place is None:
            self._all.insert(0, pair)
            with self.place_kept():
                self._pairs.set_rows([pair, *self._pairs.rows])
            place = 0
        self.setCurrentIndex(self._pairs.index(place))
        self.scrollTo(self._pairs.index(place))

    def drop(self, pair: Question) -> None:
        """It was answered after all."""
        self._leave(pair)

    @property
    def marks_row(self) -> bool:
        """Whether the keyboard marks a row."""
        return self._by_keyboard and self.currentIndex().isValid()

    def answer(self, button: int) -> None:
        """Say to the current row what one of its buttons says."""
        if self.currentIndex().isValid():
            self._say(self.currentIndex(), button)

    def button_area(self, place: int, button: int) -> QPoint:
        """The middle of a button of a row, in the viewport."""
        return self._rows.buttons(self.visualRect(self._pairs.index(place)))[button].center()

    # What a grid may decide for itself.

    def cell_size(self, free: int) -> QSize:
        """Rows, not tiles."""
        return QSize(max(free, 1), ROW_HEIGHT)

    # Qt's events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Y, N and S answer the current row."""
        button = _KEYS.get(Qt.Key(event.key())) if not event.modifiers() & _COMMANDS else None
        if event.key() == Qt.Key.Key_U:
            # The page's, which a list would take for a search.
            event.ignore()
        elif button is None or not self.currentIndex().isValid():
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._by_keyboard = True
            self.answer(button)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger is gone once it is lifted; a mouse stays where it is."""
        self._by_touch = event.device().type() == QPointingDevice.DeviceType.TouchScreen
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click was meant for the row before."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be pressed; a pointer that goes to another row lets the list close up."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        on_button = self._rows.button_at(self.indexAt(point), point) is not None
        shape = Qt.CursorShape.PointingHandCursor if on_button else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    # Inside.

    def _clicked(self, index: QModelIndex, point: QPoint) -> None:
        button = self._rows.button_at(index, point)
        if button is not None:
            self._say(index, button)

    def _say(self, index: QModelIndex, button: int) -> None:
        pair = self._pairs.row(index)
        if self._rows.is_gone(pair.key):
            return
        self._step_from(index.row())
        self._leave(pair)
        if button == LATER:
            self.put_off.emit(pair)
        else:
            self.answered.emit(pair, button == SAME)

    def _leave(self, pair: Question) -> None:
        self._said.add(pair.key)
        self._all = [one for one in self._all if one.key != pair.key]
        if self._pairs.place_of(pair.key) is not None:
            self._rows.let_go(pair.key)

    def _step_from(self, place: int) -> None:
        """The next pair becomes the current one, else the one before."""
        rows = self._pairs.rows
        for other in (*range(place + 1, len(rows)), *range(place - 1, -1, -1)):
            if not self._rows.is_gone(rows[other].key):
                self.setCurrentIndex(self._pairs.index(other))
                announce(self, " ".join(self._pairs.said(rows[other])))
                return

    def _close_up(self) -> None:
        # What lies under a mouse stays there, or the next click would mean somebody else.
        if self.has_pointer and not self._by_keyboard and not self._by_touch:
            return
        leaving = self._rows.gone()
        if leaving:
            with self.place_kept():
                self._pairs.set_rows([pair for pair in self._pairs.rows if pair.key not in leaving])
            self._rows.forget(leaving)
        self.closed_up.emit()

    def _arrived(self, kind: str, _id: int) -> None:
        if kind == FACE:
            self.viewport().update()

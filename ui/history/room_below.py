"""What is said below a step of the history: the room for it between the rows, and where that is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Qt

from models.changes import Step
from ui.history.history_item_model import HistoryItemModel
from ui.history.in_the_way import InTheWay
from ui.shared.grid_view import GridView

ROW_HEIGHT = 56


class RoomBelow(QObject):
    """Opens and closes below one row at a time.

    Args:
        view: of the rows; its owner.
        history: the rows.
        panel: what is said, and the buttons beside it.
    """

    def __init__(self, view: GridView, history: HistoryItemModel, panel: InTheWay) -> None:
        super().__init__(view)
        self._view = view
        self._history = history
        self._panel = panel
        view.laid_out.connect(self._place_panel)
        panel.closed.connect(self.close)
        panel.focused.connect(self.bring_into_view)

    @property
    def is_open(self) -> bool:
        """Whether something is said below a row."""
        return self._panel.step is not None

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of which something is said, the one above the room first."""
        return () if self._panel.step is None else (self._panel.step, *self._panel.others)

    def is_below(self, step: Step) -> bool:
        """Whether something is said below this step."""
        return self._panel.step is not None and self._panel.step.id == step.id

    def is_about(self, step: Step) -> bool:
        """Whether what is said below another step is about this one."""
        return any(other.id == step.id for other in self._panel.others)

    def area(self) -> QRect:
        """Where the step with something below it is, together with that."""
        room = self._history.room()
        return self._rect_of(room.start - 1).united(self._rect_of(room.stop - 1)) if room else QRect()

    def open(self, step: Step, others: Sequence[Step], sentence: str) -> None:
        """Say something below a step."""
        self.close()
        self._panel.say(step, others, sentence)
        self.fit()
        self._panel.show()
        self.bring_into_view()
        self._view.viewport().update()

    def close(self) -> None:
        """Close what is open below a row."""
        if self._panel.step is None:
            return
        if self._panel.isAncestorOf(self._panel.window().focusWidget() or self._view):
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._panel.clear()
        with self._view.place_kept():
            self._history.take_room()
        self._view.viewport().update()

    def fit(self) -> None:
        """Keep as much room as the sentence takes in this width."""
        step = self._panel.step
        if step is None:
            return
        rows = -(-self._panel.height_in(self._view.gridSize().width()) // ROW_HEIGHT)
        with self._view.place_kept():
            self._history.make_room(step.id, rows, self._panel.sentence)
        self._place_panel()

    def bring_into_view(self) -> None:
        """Scroll to what is said, and the step above it."""
        room = self._history.room()
        for place in (room.stop - 1, room.start - 1) if room else ():
            self._view.scrollTo(self._history.index(place))

    def _place_panel(self) -> None:
        room = self._history.room()
        if room:
            self._panel.setGeometry(self._rect_of(room.start).united(self._rect_of(room.stop - 1)))

    def _rect_of(self, place: int) -> QRect:
        return self._view.visualRect(self._history.index(place))

"""What a row of the list of those who look alike knows: its words, its buttons, and how far it has faded."""

from __future__ import annotations

from PySide6.QtCore import (
    QEasingCurve,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QVariantAnimation,
    Signal,
)
from PySide6.QtCore import QObject as QtObject
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle

from config.language import mark, tr
from models.person import photos_of
from models.review import Question
from ui.review.pair_layout import PairPlaces, pair_places
from ui.review.pair_model import PairModel
from ui.shared import theme
from ui.shared.grid_view import GridView

SAME, DIFFERENT, LATER = 0, 1, 2
FADE_MS = 150

_WORDS = (mark("Same person"), mark("Different people"), mark("Later"))
_KEYS = ("Y", "N", "S")
_PADDING = 2 * theme.SPACE_L

Index = QModelIndex | QPersistentModelIndex


class PairRows(QtObject):
    """Between the view, its model and its painter.

    Args:
        view: the list.
        model: its rows.
    """

    faded = Signal()
    """A row that was answered is no longer seen."""

    def __init__(self, view: GridView, model: PairModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._gone: dict[str, float] = {}
        self._fades: dict[str, QVariantAnimation] = {}

    def question(self, index: Index) -> Question:
        """The pair of a row."""
        return self._model.row(index)

    def names(self, question: Question) -> tuple[str, str]:
        """What both are called."""
        return self._model.names(question)

    def heading(self, question: Question, one: str, other: str, *, counts: bool) -> str:
        """Both names in a line, and in how many photos they are if there is room for that."""
        if not counts:
            return tr("{one} and {other}", one=one, other=other)
        return tr(
            "{one} ({photos}) and {other} ({others})",
            one=one,
            photos=photos_of(question.photos),
            other=other,
            others=photos_of(question.others),
        )

    def words(self, button: int, *, with_key: bool) -> str:
        """What a button says."""
        said = tr(_WORDS[button])
        return f"{said}  {_KEYS[button]}" if with_key else said

    def places(self, cell: QRect) -> PairPlaces:
        """Where the parts of a row are."""
        metrics = QFontMetrics(theme.font(self._view.font(), theme.BODY_SIZE))
        same, different, later = (
            metrics.horizontalAdvance(self.words(button, with_key=True)) + _PADDING
            for button in (SAME, DIFFERENT, LATER)
        )
        return pair_places(cell, (same, different, later))

    def buttons(self, cell: QRect) -> list[QRect]:
        """Where the buttons are, whichever way the window reads."""
        direction = self._view.layoutDirection()
        return [QStyle.visualRect(direction, cell, area) for area in self.places(cell).buttons]

    def button_at(self, index: Index, point: QPoint) -> int | None:
        """Which button of a row is there."""
        if not index.isValid() or self.is_gone(self.question(index).key):
            return None
        areas = self.buttons(self._view.visualRect(index))
        return next((button for button, area in enumerate(areas) if area.contains(point)), None)

    def is_lit(self, index: Index, button: int, area: QRect) -> bool:
        """Whether the pointer is over a button."""
        point = self._view.hover_point(self._view.visualRect(index))
        return point is not None and area.contains(point) and button in (SAME, DIFFERENT, LATER)

    def is_current(self, index: Index) -> bool:
        """Whether keys mean this row."""
        return self._view.shows_focus(index)

    # How a row goes.

    def is_gone(self, key: str) -> bool:
        """Whether the row was answered: it takes no more clicks."""
        return key in self._gone

    def strength(self, key: str) -> float:
        """How much of a row is still seen, 0 to 1."""
        return self._gone.get(key, 1.0)

    def let_go(self, key: str) -> None:
        """Have a row fade; its place stays."""
        self._gone[key] = 1.0
        fade = QVariantAnimation(self)
        fade.setStartValue(1.0)
        fade.setEndValue(0.0)
        fade.setDuration(FADE_MS)
        fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        fade.valueChanged.connect(lambda value: self._fade(key, float(value)))
        fade.finished.connect(lambda: self._faded(key))
        if self._view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) <= 0:
            fade.setDuration(0)
        self._fades[key] = fade
        fade.start()

    def bring_back(self, key: str) -> None:
        """It was not answered after all."""
        self._stop(key)
        self._gone.pop(key, None)
        self._view.viewport().update()

    def all_faded(self) -> bool:
        """Whether no row is on its way."""
        return not self._fades

    def gone(self) -> set[str]:
        """Keys of the rows that are to leave."""
        return {key for key in self._gone if key not in self._fades}

    def forget(self, keys: set[str]) -> None:
        """These have left."""
        for key in keys:
            self._gone.pop(key, None)

    def _fade(self, key: str, strength: float) -> None:
        if key in self._gone:
            self._gone[key] = strength
            self._view.viewport().update()

    def _faded(self, key: str) -> None:
        self._stop(key)
        if key in self._gone:
            self._gone[key] = 0.0
        self._view.viewport().update()
        self.faded.emit()

    def _stop(self, key: str) -> None:
        fade = self._fades.pop(key, None)
        if fade is not None:
            fade.stop()
            fade.deleteLater()

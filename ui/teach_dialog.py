"""What the program now believes after a decision: faces nobody spoke about that look like the person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from config.language import in_digits, tr, trn
from models.face import NamedFace
from ui.crop.labels import one_line
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.cell_delegate import CellDelegate
from ui.shared.grid_view import GridView
from ui.shared.images import FACE, ImageCache
from ui.shared.keyed_item_model import Index, KeyedItemModel
from ui.shared.labels import Label
from ui.shared.tiles import paint_mark, paint_ring, paint_tile
from ui.shared.words import plain_action, plain_tip

CHIP = 96
"""A face's side, logical pixels."""

_INSET = 10
_CELL = CHIP + 2 * _INSET
_COLUMNS, _ROWS = 5, 3
_MARK, _ICON = 24, 16
_RING = 3.0
_DIMMED = 0.35
_HEADING_ROOM, _NAME_ROOM = 380, 240
_LONGEST = 200
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TeachDialog(QDialog):
    """Asks of several faces at once whether they are one person. Open it with open().

    All are chosen at first; a click or Space takes one out or back in, Ctrl+A takes all, Enter says that the
    chosen ones are that person, Esc says nothing.

    Args:
        name: whose faces they seem to be; empty for somebody unnamed.
        faces: at least one, most alike first; whose they are said to be does not matter.
        images: where the chips come from, at once or later.
        parent: the window it belongs to.

    Signals:
        taught: ids of the chosen faces, in the order shown; never empty, never twice.

    Raises:
        ValueError: there is no face to ask about.
    """

    taught = Signal(list)

    def __init__(self, name: str, faces: Sequence[NamedFace], images: ImageCache, parent: QWidget) -> None:
        super().__init__(parent)
        if not faces:
            raise ValueError("a lesson needs at least one face")
        self._name = one_line(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = _LessonModel(self)
        self._model.set_rows(faces)
        self.grid = LessonGrid(self._model, images)
        self.yes, self.not_now = Button("", "primary"), Button(tr("Not now"), "quiet")
        self._lay_out()
        self.grid.selectAll()
        self.grid.selectionModel().selectionChanged.connect(self._word_yes)
        self.grid.answered.connect(self._teach)
        self.yes.clicked.connect(self._teach)
        self.not_now.clicked.connect(self.reject)
        self._word_yes()

    @property
    def chosen(self) -> list[int]:
        """Ids of the faces that would be taught, in the order shown."""
        return [self._model.row(place).face.id for place in self.grid.selected_rows()]

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard is on the first face, and that is seen."""
        super().showEvent(event)
        if not event.spontaneous():
            self.grid.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        one = len(self._model.rows) == 1
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_XL, 0, theme.SPACE_XL)
        column.setSpacing(theme.SPACE_XS)
        self.heading = Label(question(self._cut(theme.NAME_SIZE), one=one), theme.NAME_SIZE, strong=True)
        self.about = Label(explanation(self._cut(theme.BODY_SIZE), one=one), tone="secondary")
        told = question(self._name, one=one)
        self.setWindowTitle(told)
        self.heading.setAccessibleName(told)
        self.grid.setAccessibleName(told)
        for line in (self.heading, self.about):
            line.setWordWrap(True)
            line.setToolTip("" if self._cut(theme.NAME_SIZE) == self._name else plain_tip(self._name))
            line.setContentsMargins(theme.SPACE_XL, 0, theme.SPACE_XL, 0)
            column.addWidget(line)
        column.addSpacing(theme.SPACE_M)
        column.addWidget(self.grid, 1)
        column.addSpacing(theme.SPACE_M)
        row = QHBoxLayout()
        row.setContentsMargins(theme.SPACE_XL, 0, theme.SPACE_XL, 0)
        row.setSpacing(theme.SPACE_S)
        row.addStretch(1)
        row.addWidget(self.not_now)
        row.addWidget(self.yes)
        column.addLayout(row)
        self._fit(column)

    def _fit(self, column: QVBoxLayout) -> None:
        margins = self.grid.viewportMargins()
        width = _COLUMNS * _CELL + margins.left() + margins.right() + 1
        width += self.grid.verticalScrollBar().sizeHint().width()
        wanted = column.totalHeightForWidth(width)
        self.setMinimumWidth(width)
        self.resize(width, min(wanted, self.screen().availableGeometry().height() - 2 * theme.SPACE_XXL))

    def _word_yes(self) -> None:
        count, total = len(self.chosen), len(self._model.rows)
        self.yes.setText(plain_action(answer(self._cut(theme.BODY_SIZE), count, total)))
        told = answer(self._name, count, total)
        self.yes.setAccessibleName(told)
        self.yes.setToolTip(plain_tip(tr("{what} (Enter)", what=told)))
        self.yes.setEnabled(count > 0)

    def _cut(self, size: int) -> str:
        """The name in that size, cut itself where it is long, so that the words after it stay."""
        metrics = QFontMetrics(theme.font(self.font(), size, strong=True))
        room = _HEADING_ROOM if size == theme.NAME_SIZE else _NAME_ROOM
        return metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)

    def _teach(self) -> None:
        faces = self.chosen
        # A second Enter may come before the window is gone.
        if faces and self.isVisible():
            self.accept()
            self.taught.emit(faces)


def question(name: str, *, one: bool) -> str:
    """`Are these Sarah?`, whole or with the name cut."""
    who = _isolated(name)
    if not who:
        return tr("Is this the same person?") if one else tr("Are these the same person?")
    return tr("Is this {who}?", who=who) if one else tr("Are these {who}?", who=who)


def explanation(name: str, *, one: bool) -> str:
    """Why it is asked, and what to do."""
    who = _isolated(name) or tr("the person you just decided about")
    if one:
        return tr("It looks like {who} and nobody has said who it is.", who=who)
    return tr(
        "They look like {who} and nobody has said who they are. Take out those who are somebody else.",
        who=who,
    )


def answer(name: str, count: int, total: int) -> str:
    """`All 4 are Sarah`, `3 of 4 are Sarah`."""
    who = _isolated(name) or tr("the same person")
    if not count:
        return tr("None is {who}", who=who)
    if total == 1:
        return tr("This is {who}", who=who)
    if count == total:
        return tr("All {total} are {who}", total=in_digits(total), who=who)
    return trn("{n} of {total} is {who}", "{n} of {total} are {who}", count, total=in_digits(total), who=who)


def _isolated(name: str) -> str:
    """The name, kept from turning the words around it where it is read from the right."""
    name = name[:_LONGEST]
    plain = name.isascii() or not name
    return name if plain else f"\N{FIRST STRONG ISOLATE}{name}\N{POP DIRECTIONAL ISOLATE}"


class _LessonModel(KeyedItemModel[NamedFace]):
    """The faces asked about."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(lambda named: named.face.id, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """`Face 3 of 20`: whether it is chosen, a screen reader says itself."""
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return tr(
                "Face {place} of {total}",
                place=in_digits(index.row() + 1),
                total=in_digits(len(self.rows)),
            )
        return None


class LessonGrid(GridView):
    """Faces to take out and in again.

    Args:
        model: the faces.
        images: where the chips come from.

    Signals:
        answered: Enter was pressed, and not held down since before the question.
    """

    answered = Signal()

    def __init__(self, model: _LessonModel, images: ImageCache) -> None:
        super().__init__(_CELL, inset=_INSET)
        self.setSelectionMode(GridView.SelectionMode.MultiSelection)
        self.setModel(model)
        self.setItemDelegate(_LessonDelegate(self, model, images))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        images.arrived.connect(self._picture_arrived)

    def sizeHint(self) -> QSize:
        """As many rows as there are; half a one says that there are more."""
        rows = -(-self.model().rowCount() // _COLUMNS)
        shown = rows if rows <= _ROWS else _ROWS + 0.5
        return QSize(_COLUMNS * _CELL, round(_CELL * shown))

    def minimumSizeHint(self) -> QSize:
        """One row; the rest scrolls."""
        return QSize(_CELL, _CELL)

    def cell_size(self, free: int) -> QSize:
        """Columns share the width; faces keep their size."""
        columns = max(1, free // _CELL)
        return QSize(max(_CELL, free // columns), _CELL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter answers for all that are chosen, wherever the keyboard is."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.answered.emit()

    def _picture_arrived(self, kind: str, _id: int) -> None:
        if kind == FACE:
            self.viewport().update()


def chip_of(cell: QRect) -> QRect:
    """Where the face is in its cell."""
    corner = cell.center() - QPoint(CHIP // 2 - 1, CHIP // 2 - 1)
    return QRect(corner, QSize(CHIP, CHIP))


class _LessonDelegate(CellDelegate[GridView]):
    """A face: ringed with a check when it is chosen, dimmed when it is not."""

    def __init__(self, view: GridView, model: _LessonModel, images: ImageCache) -> None:
        super().__init__(view)
        self._model = model
        self._images = images

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one face; the current one wears a second ring for those who use the keyboard."""
        chip = chip_of(QRect(option.rect))
        tokens = theme.of(self._view.palette())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        picture = self._images.pixmap(FACE, self._model.row(index).face.id)
        painter.save()
        painter.setOpacity(1.0 if chosen else _DIMMED)
        paint_tile(painter, chip, picture, theme.CARD_RADIUS, tokens.line)
        painter.setOpacity(1.0)
        if chosen:
            paint_ring(painter, chip, theme.CARD_RADIUS, tokens.accent, _RING)
            mark = QRect(chip.right() - _MARK - 3, chip.bottom() - _MARK - 3, _MARK, _MARK)
            paint_mark(
                painter, mark, "check", side=_ICON, ground=QColor(tokens.accent), colour=tokens.on_accent
            )
        if self._view.shows_focus(index):
            # Outside the other one, so that both are seen.
            outside = chip.adjusted(-5, -5, 5, 5)
            paint_ring(painter, outside, theme.CARD_RADIUS + 5, tokens.text)
        painter.restore()

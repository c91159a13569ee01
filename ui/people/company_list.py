"""The people somebody appears with, as a list: a face, a name and a count each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from config.language import count_of, in_digits, tr
from models.person import Person
from ui.shared import theme
from ui.shared.cutting import cut
from ui.shared.images import FACE, ImageCache
from ui.shared.keyed_item_model import Index, KeyedItemModel
from ui.shared.tiles import paint_inner_ring, paint_tile
from ui.shared.words import plain_tip

_HEIGHT, _FACE, _INSET, _NAME_MOST = 40, 30, 5, 130
Companion = tuple[Person, int]


class CompanyList(QListView):
    """The people in a row; a click or Enter opens one, with Shift it is both who are wanted."""

    opened = Signal(int)
    together_wanted = Signal(int)

    def __init__(self, images: ImageCache) -> None:
        super().__init__()
        self._company = _CompanyModel(self)
        self._by_keyboard = False
        self.setAccessibleName(tr("Appears with"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setFixedHeight(_HEIGHT)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setModel(self._company)
        self.setItemDelegate(_CompanyDelegate(self, self._company, images))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        images.arrived.connect(self._picture_arrived)

    @property
    def count(self) -> int:
        """How many are shown."""
        return len(self._company.rows)

    @property
    def wanted(self) -> int:
        """How wide all who are shown are together, logical pixels."""
        return sum(_width(self, *one) for one in self._company.rows)

    def fitting(self, company: Sequence[Companion], room: int) -> int:
        """How many of them, beginning with the first, stand whole in so many logical pixels."""
        for place, one in enumerate(company):
            room -= _width(self, *one) - (theme.SPACE_M if place == len(company) - 1 else 0)
            if room < 0:
                return place
        return len(company)

    def set_company(self, company: Sequence[Companion]) -> None:
        """Show these."""
        if list(company) == list(self._company.rows):
            return
        self._company.set_rows(company)
        self.doItemsLayout()

    def shows_focus(self, index: Index) -> bool:
        """Whether that one wears the ring of whoever walks by keyboard."""
        return self._by_keyboard and self.hasFocus() and index == self.currentIndex()

    def sizeHint(self) -> QSize:
        """Room for two of them."""
        return QSize(2 * _NAME_MOST, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for one, more or less."""
        return QSize(_NAME_MOST // 2, _HEIGHT)

    def keyboardSearch(self, search: str) -> None:
        """Letters mean nothing here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, with Shift the photos of both."""
        self._by_keyboard = True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.currentIndex(), both=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens, with Shift the photos of both."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            both = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._take(self.indexAt(event.position().toPoint()), both=both)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The ring is for the keyboard."""
        self._by_keyboard = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever arrives by keyboard finds somebody."""
        self._by_keyboard = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        if not self.currentIndex().isValid() and self._company.rows:
            self.setCurrentIndex(self._company.index(0, 0))
        super().focusInEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open, or the photos of both."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        person_id = self._company.row(index)[0].id
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), lambda: self.opened.emit(person_id))
        menu.addAction(tr("Photos of both"), lambda: self.together_wanted.emit(person_id))
        point = self.visualRect(index).center() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(point))

    def _take(self, index: QModelIndex, *, both: bool) -> None:
        if index.isValid():
            (self.together_wanted if both else self.opened).emit(self._company.row(index)[0].id)

    def _picture_arrived(self, kind: str, _id: int) -> None:
        if kind == FACE:
            self.viewport().update()


class _CompanyModel(KeyedItemModel[Companion]):
    """People by id."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(lambda one: one[0].id, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Their name, and in how many photos both are."""
        if not index.isValid():
            return None
        person, photos = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return person.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return told(person.label, photos)
        if role == Qt.ItemDataRole.ToolTipRole:
            more = tr("Shift and a click: photos of both")
            return plain_tip(f"{told(person.label, photos)}\n{more}")
        return None


class _CompanyDelegate(QStyledItemDelegate):
    """A rounded face, a name, a count."""

    def __init__(self, view: CompanyList, model: _CompanyModel, images: ImageCache) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._images = images

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """What the words need, within reason."""
        return QSize(_width(self._view, *self._model.row(index)), _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one."""
        cell = QRect(option.rect)
        tokens = theme.of(self._view.palette())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover()))
            painter.drawRoundedRect(cell.adjusted(0, 0, -theme.SPACE_XS, 0), theme.RADIUS, theme.RADIUS)
        face = QRect(cell.x() + _INSET, cell.y() + (_HEIGHT - _FACE) // 2, _FACE, _FACE)
        cover = self._model.row(index)[0].cover_face_id
        picture = None if cover is None else self._images.pixmap(FACE, cover)
        name, count = self._words(index)
        words = QRect(face.right() + 1 + theme.SPACE_S, cell.y(), cell.right() - face.right(), _HEIGHT)
        if self._view.isRightToLeft():
            face.moveRight(cell.right() - _INSET)
            words.moveRight(face.left() - theme.SPACE_S)
        paint_tile(painter, face, picture, theme.RADIUS, tokens.line)
        self._write(painter, words, name, count, tokens)
        if self._view.shows_focus(index):
            ring = cell.adjusted(0, 0, -theme.SPACE_XS, 0)
            paint_inner_ring(painter, ring, theme.RADIUS, tokens.accent, tokens.background)
        painter.restore()

    def _write(self, painter: QPainter, words: QRect, name: str, count: str, tokens: theme.Theme) -> None:
        leading = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        painter.setFont(self._view.font())
        painter.setPen(QColor(tokens.text))
        painter.drawText(words, leading, name)
        step = painter.fontMetrics().horizontalAdvance(name) + theme.SPACE_XS
        painter.setPen(QColor(tokens.secondary))
        right = self._view.isRightToLeft()
        painter.drawText(
            words.adjusted(0, 0, -step, 0) if right else words.adjusted(step, 0, 0, 0), leading, count
        )

    def _words(self, index: Index) -> tuple[str, str]:
        return _words(self._view, *self._model.row(index))


def told(name: str, photos: int) -> str:
    """`Ben, 45 photos together`."""
    together = count_of(photos, "photo together", "photos together")
    return tr("{name}, {together}", name=name, together=together)


def _words(view: CompanyList, person: Person, photos: int) -> tuple[str, str]:
    return cut(view.fontMetrics(), person.label, _NAME_MOST), in_digits(photos)


def _width(view: CompanyList, person: Person, photos: int) -> int:
    metrics = view.fontMetrics()
    words = sum(metrics.horizontalAdvance(part) for part in _words(view, person, photos))
    return _INSET + _FACE + theme.SPACE_S + words + theme.SPACE_XS + theme.SPACE_M

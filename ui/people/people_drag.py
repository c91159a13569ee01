"""Cards carried onto another one: who is under the pointer takes them in when they are let go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from config.language import tr
from models.person import Person, somebody
from ui.people.card_delegate import CardDelegate
from ui.people.card_layout import CardLayout
from ui.people.people_item_model import PeopleItemModel
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.cutting import cut
from ui.shared.grid_view import GridView
from ui.shared.images import FACE, ImageCache
from ui.shared.tiles import paint_tile

_SIDE, _STEP, _MOST = 72, 8, 3
_WORDS_HEIGHT, _WIDEST = 28, 280
_EDGE, _SCROLL_MS, _FASTEST = 48, 16, 24
_FLIGHT_MS = 150


class CardDrag(QObject):
    """One drag at a time; nothing is decided before the cards are let go over somebody.

    Args:
        view: the cards.
        model: of the cards.
        delegate: marks who would take them in.
        images: where the faces come from.
    """

    dropped = Signal(list, list, int)
    """Ids of people, ids of faces, and the person they were let go over."""

    ended = Signal()
    """The cards were let go, or the drag was given up."""

    def __init__(
        self, view: GridView, model: PeopleItemModel, delegate: CardDelegate, images: ImageCache
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._delegate = delegate
        self._images = images
        self._people: list[int] = []
        self._faces: list[int] = []
        self._point = QPoint()
        self._ghost: _Ghost | None = None
        self._scroll = QTimer(self)
        self._scroll.setInterval(_SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)

    @property
    def is_on(self) -> bool:
        """Whether cards are carried."""
        return self._ghost is not None

    def begin(self, people: Sequence[int], faces: Sequence[int], covers: Sequence[int | None]) -> None:
        """Pick these up.

        Args:
            people: ids.
            faces: ids of faces seen once.
            covers: the faces to be seen of them.
        """
        self._people, self._faces = list(people), list(faces)
        pictures = [None if face is None else self._images.pixmap(FACE, face) for face in covers[:_MOST]]
        self._ghost = _Ghost(pictures, len(people) + len(faces), self._view.viewport())
        self._ghost.show()
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        # Esc and turning to another window end it wherever the focus is.
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def move(self, point: QPoint) -> None:
        """The pointer is there; viewport coordinates."""
        self._point = point
        self._scroll_if_at_edge()
        self._aim()

    def drop(self, point: QPoint) -> None:
        """Let go."""
        self.move(point)
        place = self._delegate.target
        people, faces = self._people, self._faces
        target = self._model.row(place) if place >= 0 else None
        if isinstance(target, Person):
            self._fly(CardLayout.of(self._view.visualRect(self._model.index(place))).face)
        self._end()
        if isinstance(target, Person):
            self.dropped.emit(people, faces, target.id)

    def cancel(self) -> None:
        """Nothing happens."""
        if self.is_on:
            self._end()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Esc gives up, and so does turning to another program; other keys mean nothing meanwhile."""
        if not self.is_on:
            return False
        kinds = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if event.type() in kinds and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.cancel()
            event.accept()
            return True
        if event.type() == QEvent.Type.ApplicationDeactivate:
            self.cancel()
        return False

    def _aim(self) -> None:
        ghost = self._ghost
        if ghost is None:
            return
        place = self._place_under_pointer()
        if place != self._delegate.target:
            self._delegate.target = place
            card = self._model.row(place) if place >= 0 else None
            words = ""
            if isinstance(card, Person):
                words = tr("Merge into {name}", name=somebody(card.name))
                announce(self._view, words)
            ghost.say(words)
            self._view.viewport().update()
        ghost.move_to(self._point, self._view.viewport().size())

    def _place_under_pointer(self) -> int:
        index = self._view.indexAt(self._point)
        if not index.isValid() or self._model.is_gone(index):
            return -1
        card = self._model.row(index)
        takes = isinstance(card, Person) and card.id not in self._people
        return index.row() if takes and self._view.viewport().rect().contains(self._point) else -1

    def _scroll_if_at_edge(self) -> None:
        at_edge = self._push() != 0
        if at_edge != self._scroll.isActive():
            if at_edge:
                self._scroll.start()
            else:
                self._scroll.stop()

    def _push(self) -> int:
        """How far the cards scroll in one step: the faster, the nearer the edge."""
        y, height = self._point.y(), self._view.viewport().height()
        if y < _EDGE:
            return -min(_FASTEST, 1 + (_EDGE - y) // 3)
        return min(_FASTEST, 1 + (y - height + _EDGE) // 3) if y > height - _EDGE else 0

    def _scroll_on(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._push())
        self._aim()

    def _fly(self, into: QRect) -> None:
        """Let what was carried shrink into whoever takes it in, unless the system wants no motion."""
        style, ghost = self._view.style(), self._ghost
        if ghost is None or not style.styleHint(
            QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._view
        ):
            return
        self._ghost = None
        ghost.fly(into.center())

    def _end(self) -> None:
        self._scroll.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        self._delegate.target = -1
        self._people, self._faces = [], []
        self._view.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._view.viewport().update()
        self.ended.emit()


class _Ghost(QWidget):
    """What is carried, beside the pointer: up to three faces, and what would become of them."""

    def __init__(self, pictures: Sequence[QPixmap | None], count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._count = count
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(theme.font(self.font(), theme.BODY_SIZE))
        self.say("")

    def say(self, words: str) -> None:
        """What would become of them if they were let go here."""
        self._words = words
        pile = _SIDE + _STEP * (len(self._pictures) - 1)
        width = min(self.fontMetrics().horizontalAdvance(words) + 2 * theme.SPACE_M, _WIDEST) if words else 0
        self.resize(QSize(max(pile, width), pile + theme.SPACE_XS + _WORDS_HEIGHT))
        self.update()

    def move_to(self, pointer: QPoint, room: QSize) -> None:
        """Beside the pointer, all of it in sight."""
        x = min(pointer.x() + 14, room.width() - self.width())
        y = min(pointer.y() + 14, room.height() - self.height())
        self.move(max(0, x), max(0, y))

    def fly(self, into: QPoint) -> None:
        """Shrink into a point, and be gone."""
        self._words = ""
        motion = QPropertyAnimation(self, b"geometry", self)
        motion.setDuration(_FLIGHT_MS)
        motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        motion.setEndValue(QRect(into, QSize(1, 1)))
        motion.finished.connect(self.deleteLater)
        motion.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The faces lie upon each other; the words below them."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pile = _SIDE + _STEP * (len(self._pictures) - 1)
        scale = min(1.0, self.width() / pile)
        painter.save()
        painter.scale(scale, scale)
        painter.setOpacity(0.9)
        for depth in range(len(self._pictures) - 1, -1, -1):
            square = QRect(depth * _STEP, depth * _STEP, _SIDE, _SIDE)
            paint_tile(painter, square, self._pictures[depth], theme.RADIUS, tokens.line)
        painter.restore()
        if self._words:
            self._paint_words(painter, tokens, pile + theme.SPACE_XS)

    def _paint_words(self, painter: QPainter, tokens: theme.Theme, top: int) -> None:
        pill = QRect(0, top, self.width(), _WORDS_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(pill, theme.RADIUS, theme.RADIUS)
        painter.setPen(QColor(tokens.on_accent))
        words = pill.adjusted(theme.SPACE_M, 0, -theme.SPACE_M + 1, 0)
        painter.drawText(
            words,
            int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine),
            cut(self.fontMetrics(), self._words, words.width()),
        )

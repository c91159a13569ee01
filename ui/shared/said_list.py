"""What was said lately: a quiet list above the status line, for whoever was not looking then."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from config.language import tr
from ui.shared import theme
from ui.shared.moments import moment_words

MOST = 20
"""So many are remembered."""

_WIDTH, _HEIGHT = 440, 320
_FAR = 100_000
_WORDS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Said:
    """One message.

    Attributes:
        text: plain.
        at: ISO 8601 with its offset from UTC.
        error: something failed.
    """

    text: str
    at: str
    error: bool = False


class Memory:
    """The last messages, the newest first."""

    def __init__(self) -> None:
        self._said: deque[Said] = deque(maxlen=MOST)

    def __len__(self) -> int:
        return len(self._said)

    def add(self, said: Said) -> None:
        """Remember one, and forget the oldest if there are too many; the same twice in a row is one."""
        if self._said and (self._said[0].text, self._said[0].error) == (said.text, said.error):
            self._said.popleft()
        self._said.appendleft(said)

    def all(self) -> tuple[Said, ...]:
        """The newest first."""
        return tuple(self._said)


class SaidList(QFrame):
    """Lists messages; Esc and a click elsewhere close it, and the focus is where it was.

    Args:
        said: the newest first.
        parent: the widget it opens above, at its far end.
    """

    def __init__(self, said: Sequence[Said], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._anchor = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "popup")
        self.setWindowTitle(tr("Messages"))
        self.setAccessibleName(tr("Messages"))
        self.list = QListView(self)
        self.list.setAccessibleName(tr("Messages"))
        self.list.setModel(_SaidModel(said, self))
        self.list.setItemDelegate(_SaidDelegate(self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.SPACE_XS,) * 4)
        layout.addWidget(self.list)
        self.setFocusProxy(self.list)

    def open(self) -> None:
        """Show it above its parent, within the window."""
        anchor = self._anchor
        window = anchor.window()
        width = min(_WIDTH, window.width() - 2 * theme.SPACE_S)
        self.list.setFixedWidth(width - 2 * theme.SPACE_XS)
        # Narrower now, a message takes more lines.
        self.list.doItemsLayout()
        wanted = sum(self.list.sizeHintForRow(row) for row in range(self.list.model().rowCount()))
        most = min(_HEIGHT, window.height() - anchor.height() - theme.SPACE_L)
        self.resize(width, max(48, min(wanted + 3 * theme.SPACE_XS, most)))
        right = anchor.layoutDirection() == Qt.LayoutDirection.LeftToRight
        x = anchor.width() - width - theme.SPACE_S if right else theme.SPACE_S
        self.move(anchor.mapToGlobal(QPoint(x, -self.height() - theme.SPACE_XS)))
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


class _SaidModel(QAbstractListModel):
    def __init__(self, said: Sequence[Said], parent: SaidList) -> None:
        super().__init__(parent)
        self.said = said

    def rowCount(self, _parent: _Index | None = None) -> int:
        return len(self.said)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        said = self.said[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return said.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{said.text} {moment_words(said.at)}"
        return None


class _SaidDelegate(QStyledItemDelegate):
    """The words, as many lines as they take, and below them when that was."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._font = theme.font(view.font(), theme.BODY_SIZE)
        self._small = theme.font(view.font(), theme.SECONDARY_SIZE, tabular=True)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.maximumWidth() - 2 * theme.SPACE_S - theme.SPACE_L
        words = self._bounds(str(index.data()), width)
        return QSize(width, words.height() + QFontMetrics(self._small).height() + theme.SPACE_M)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens = theme.of(self._view.palette())
        model = index.model()
        assert isinstance(model, _SaidModel)  # noqa: S101 - the only one it is used with
        said = model.said[index.row()]
        row = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover()))
            painter.drawRoundedRect(row, theme.RADIUS - 2, theme.RADIUS - 2)
            if self._view.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), theme.RADIUS - 2, theme.RADIUS - 2)
        inside = row.adjusted(theme.SPACE_S, theme.SPACE_XS + 1, -theme.SPACE_S, -theme.SPACE_XS)
        painter.setFont(self._font)
        painter.setPen(QColor(tokens.error if said.error else tokens.text))
        painter.drawText(inside, _WORDS, said.text)
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.secondary))
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignBottom), moment_words(said.at))
        painter.restore()

    def _bounds(self, text: str, width: int) -> QRect:
        return QFontMetrics(self._font).boundingRect(QRect(0, 0, width, _FAR), _WORDS, text)

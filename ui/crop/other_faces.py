"""The row of the suggestion card with the other people a face may be, from number 2 on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from config.language import tr
from models.suggestion import Candidate
from ui.crop.candidates import MOST, FacePicture, Picture
from ui.crop.draft_view import DraftView
from ui.crop.labels import one_line
from ui.crop.suggestion_head import row_of
from ui.crop.suggestion_parts import CAP, paint_cap
from ui.crop.suggestion_words import candidate_of
from ui.shared import theme
from ui.shared.words import plain_tip

_WIDTH, _FACE, _LINE = 88, 32, 15
_ABOVE, _BELOW = 3, 2
_HEIGHT = _ABOVE + _FACE + 2 * _LINE + _BELOW
_READ_ALOUD = 200


class OtherFaces(QWidget):
    """Up to four people side by side; it is there only when there are any.

    Args:
        parent: the card.
    """

    chosen = Signal(int)
    """The number of a candidate, from 2."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tiles = [OtherFace(number, self) for number in range(2, MOST + 1)]
        for tile in self.tiles:
            tile.clicked.connect(lambda _=False, number=tile.number: self.chosen.emit(number))
        row = row_of(*self.tiles, spacing=0)
        row.addStretch(1)
        self.setLayout(row)
        self.setFixedHeight(_HEIGHT)
        self._about: int | None = None
        self._wanted = False

    def show_draft(self, view: DraftView) -> None:
        """Be about this draft.

        While a draft that has them is looked at again, their room is kept: what is below stays put.
        """
        again = view.phase == "looking" and view.draft_id == self._about and self._wanted
        self._about = view.draft_id
        self._wanted = again or candidate_of(view, 2) is not None
        for tile in self.tiles:
            candidate = candidate_of(view, tile.number)
            tile.setVisible(candidate is not None)
            tile.setEnabled(not view.read_only)
            if candidate is not None:
                tile.show_candidate(candidate, view.chips.get(candidate.person_id))

    def give_way(self, *, to_field: bool) -> None:
        """Be there, if there is anybody, unless a field needs the room."""
        self.setVisible(self._wanted and not to_field)


class OtherFace(QAbstractButton):
    """Another person it may be: a small face with its number, and name and likeness below.

    Args:
        number: the key.
        parent: its owner.
    """

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self._name = self._percent = ""
        self.setFont(theme.font(self.font(), theme.SECONDARY_SIZE, tabular=True))
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.picture = FacePicture(_FACE, "", self)
        self.picture.move((_WIDTH - _FACE) // 2, _ABOVE)
        badge = _Badge(str(number), self)
        badge.move(self.picture.x() - CAP // 2, _ABOVE - 1)
        for part in (self.picture, badge):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_candidate(self, candidate: Candidate, picture: Picture) -> None:
        """Be about this person."""
        self._name, self._percent = one_line(candidate.label), tr("{percent}%", percent=candidate.percent)
        name, alike = candidate.label[:_READ_ALOUD], candidate.percent
        self.picture.show_picture(picture)
        self.setAccessibleName(tr("Merge with {who}, {percent}% similar", who=name, percent=alike))
        self.setAccessibleDescription(tr("Key: {key}", key=self.number))
        tip = tr("{who}, {percent}% similar", who=name, percent=alike)
        self.setToolTip(plain_tip(f"{tip} ({self.number})"))
        self.update()

    def shown_name(self) -> str:
        """The name as it is painted."""
        metrics = self.fontMetrics()
        return metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, self.width() - theme.SPACE_XS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground under the pointer, the ring of the focus, and the words; the face is a widget."""
        tokens = theme.of(QApplication.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.pressed() if self.isDown() else tokens.hover()))
            painter.drawRoundedRect(edge, theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(edge, theme.RADIUS, theme.RADIUS)
        line = QRect(1, _ABOVE + _FACE, self.width() - 2, _LINE)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.secondary))
        painter.drawText(line, flags, self.shown_name())
        painter.setPen(QColor(tokens.secondary))
        painter.drawText(line.translated(0, _LINE), flags, self._percent)
        painter.end()


class _Badge(QWidget):
    """The number on a small face."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setFixedSize(CAP, CAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A key's cap on the surface."""
        tokens = theme.of(QApplication.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(self.rect(), 4, 4)
        paint_cap(painter, self.rect(), self._words, self.font(), QColor(tokens.text))
        painter.end()

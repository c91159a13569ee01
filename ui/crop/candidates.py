"""The faces of the merge suggestion dialog: two to compare, and a row of others to choose from."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from config.language import tr
from models.person import photos_of
from models.suggestion import Candidate
from ui.crop.labels import LineLabel, one_line
from ui.shared import theme
from ui.shared.tiles import paint_ring, paint_tile
from ui.shared.words import plain_tip

Picture = QPixmap | QImage | None

PERSON_SIGN = "👤"
MOST = 5
"""One hand's worth of candidates: each has a number key."""

_SIGN_SIDE = 18
_TILE = 72
_BADGE = 18
_READ_ALOUD = 200


class FacePicture(QWidget):
    """One face as a rounded square; a drawn figure where there is no picture."""

    def __init__(self, side: int, description: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._pixmap: QPixmap | None = None
        self.setFixedSize(side, side)
        self.setAccessibleName(description)

    def show_picture(self, picture: Picture) -> None:
        """Show another face."""
        self._pixmap = _pixmap(picture)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, or a place for one."""
        painter = QPainter(self)
        _paint_face(painter, self.rect(), self._pixmap, theme.CARD_RADIUS, theme.of(self.palette()))
        painter.end()


class PersonLine(LineLabel):
    """`👤 Sarah (12 photos)`: the words are those, the sign is painted in the program's own style.

    A name too long for the line is elided, the number of photos never.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(theme.NAME_SIZE, strong=True, parent=parent)
        self._name, self._count = "", ""
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_candidate(self, candidate: Candidate) -> None:
        """Be about this person."""
        self._name, self._count = candidate.label, f"({photos_of(candidate.photos)})"
        self.setText(f"{PERSON_SIGN} {self._name} {self._count}")
        self.setAccessibleName(f"{PERSON_SIGN} {self._name[:_READ_ALOUD]} {self._count}")

    def say(self, words: str) -> None:
        """Be about nobody: these words, which fit the line, and no sign."""
        self._name, self._count = "", ""
        self.setText(words)
        self.setAccessibleName(words)

    def shown_text(self) -> str:
        """The words as they are painted, after the sign."""
        if not self._count:
            return super().shown_text()
        metrics = self.fontMetrics()
        room = self.width() - _SIGN_SIDE - theme.SPACE_S - metrics.horizontalAdvance(f" {self._count}")
        name = metrics.elidedText(one_line(self._name), Qt.TextElideMode.ElideRight, max(room, 0))
        # The isolates keep a right-to-left name from drawing the number to its own side.
        return f"\u2068{name}\u2069 {self._count}"

    def _is_cut(self) -> bool:
        return self._name not in self.shown_text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sign and words, together in the middle."""
        if not self._count:
            super().paintEvent(event)
            return
        text = self.shown_text()
        width = self.fontMetrics().horizontalAdvance(text)
        left = max((self.width() - _SIGN_SIDE - theme.SPACE_S - width) // 2, 0)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sign = QRectF(left, (self.height() - _SIGN_SIDE) / 2, _SIGN_SIDE, _SIGN_SIDE)
        _paint_figure(painter, sign, theme.of(self.palette()).secondary)
        painter.setPen(self.palette().color(self.foregroundRole()))
        words_at = self.rect().adjusted(left + _SIGN_SIDE + theme.SPACE_S, 0, 0, 0)
        painter.drawText(
            words_at,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine,
            text,
        )
        painter.end()


class CandidateTile(QAbstractButton):
    """A person to choose: face, number key, name and likeness. Empty until it is told whom to show."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.candidate: Candidate | None = None
        self._number = number
        self._pixmap: QPixmap | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_candidate(self, candidate: Candidate, picture: Picture) -> None:
        """Be about this person."""
        self.candidate = candidate
        self._pixmap = _pixmap(picture)
        name = candidate.label[:_READ_ALOUD]
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(
            tr(
                "{number}: {name}, {percent}% similar",
                number=self._number,
                name=name,
                percent=candidate.percent,
            )
        )
        self.show()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys walk along the row, as in any choice of one; Enter is the dialog's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """The face, and two lines below it."""
        lines = QFontMetrics(self._small()).height() * 2
        return QSize(_TILE + theme.SPACE_M, _TILE + theme.SPACE_M + theme.SPACE_XS + lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The chosen one has a ring, the one with the focus a frame."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = QRect((self.width() - _TILE) // 2, 6, _TILE, _TILE)
        _paint_face(painter, face, self._pixmap, theme.RADIUS, tokens)
        if self.isChecked():
            paint_ring(painter, face, theme.RADIUS, tokens.accent)
        elif self.underMouse():
            paint_ring(painter, face, theme.RADIUS, tokens.edge())
        self._paint_badge(painter, face, tokens)
        self._paint_words(painter, face.bottom() + 1 + 6, tokens)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.text), 1))
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, theme.CARD_RADIUS, theme.CARD_RADIUS)
        painter.end()

    def _paint_badge(self, painter: QPainter, face: QRect, tokens: theme.Theme) -> None:
        badge = QRect(face.left() + 4, face.top() + 4, _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if self.isChecked() else tokens.surface))
        painter.drawRoundedRect(badge, 5, 5)
        painter.setFont(theme.font(self.font(), theme.SECONDARY_SIZE, strong=True, tabular=True))
        painter.setPen(QColor(tokens.on_accent if self.isChecked() else tokens.text))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter, top: int, tokens: theme.Theme) -> None:
        candidate = self.candidate
        if candidate is None:
            return
        font = self._small()
        metrics = QFontMetrics(font)
        name = metrics.elidedText(
            one_line(candidate.label), Qt.TextElideMode.ElideRight, self.width() - theme.SPACE_S
        )
        line = QRect(0, top, self.width(), metrics.height())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        painter.drawText(line, flags, name)
        painter.setPen(QColor(tokens.secondary))
        painter.drawText(
            line.translated(0, metrics.height()), flags, tr("{percent}%", percent=candidate.percent)
        )

    def _small(self) -> QFont:
        return theme.font(self.font(), theme.SECONDARY_SIZE, tabular=True)


class CandidateRow(QWidget):
    """Up to five people a face may be; one is chosen. It keeps its height whoever they are."""

    chosen = Signal(object)
    """models.suggestion.Candidate: another one than before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("People this may be"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_XS)
        row.addStretch()
        self._group = QButtonGroup(self)
        self.places = [CandidateTile(number, self) for number in range(1, MOST + 1)]
        self._shown = 0
        for number, tile in enumerate(self.places, start=1):
            tile.toggled.connect(self._toggled)
            self._group.addButton(tile, number)
            row.addWidget(tile)
        row.addStretch()
        self.setFixedHeight(self.places[0].sizeHint().height())

    @property
    def tiles(self) -> list[CandidateTile]:
        """Those that show somebody, in the order of their numbers."""
        return self.places[: self._shown]

    def show_candidates(self, candidates: Sequence[Candidate], pictures: Mapping[int, Picture]) -> None:
        """Offer the first five of these people, of whom the first is chosen; a single one is no choice.

        Args:
            candidates: best first.
            pictures: a face of each by person id; None where there is no picture.
        """
        offered = candidates[:MOST] if len(candidates) > 1 else ()
        self._shown = len(offered)
        for tile in self.places[self._shown :]:
            tile.hide()
        for tile, candidate in zip(self.places, offered, strict=False):
            tile.show_candidate(candidate, pictures.get(candidate.person_id))
        # Whoever tells this row what to show knows who is first.
        blocked = self.places[0].blockSignals(True)
        self.places[0].setChecked(True)
        self.places[0].blockSignals(blocked)

    def choose(self, number: int) -> bool:
        """Choose by number key; says whether there is such a candidate."""
        if not 1 <= number <= self._shown:
            return False
        self.places[number - 1].setChecked(True)
        return True

    def _toggled(self, on: bool) -> None:
        tile = self._group.checkedButton()
        if on and isinstance(tile, CandidateTile):
            self.chosen.emit(tile.candidate)


def _pixmap(picture: Picture) -> QPixmap | None:
    return QPixmap.fromImage(picture) if isinstance(picture, QImage) else picture


def _paint_face(
    painter: QPainter, rect: QRect, pixmap: QPixmap | None, radius: int, tokens: theme.Theme
) -> None:
    paint_tile(painter, rect, pixmap, radius, tokens.line)
    if pixmap is None or pixmap.isNull():
        side = rect.width() * 0.45
        figure = QRectF(0, 0, side, side)
        figure.moveCenter(QRectF(rect).center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_figure(painter, figure, tokens.secondary)


def _paint_figure(painter: QPainter, rect: QRectF, colour: str) -> None:
    """Head and shoulders in the line of the icons: 1.5 px on a grid of 24, a little more when large."""
    unit = rect.width() / 24
    path = QPainterPath()
    path.addEllipse(QPointF(12, 8), 4.25, 4.25)
    path.moveTo(3.75, 20.5)
    path.cubicTo(3.75, 16.5, 7.5, 14.75, 12, 14.75)
    path.cubicTo(16.5, 14.75, 20.25, 16.5, 20.25, 20.5)
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(unit, unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 1.5 / math.sqrt(unit), c=Qt.PenCapStyle.RoundCap))
    painter.drawPath(path)
    painter.restore()

"""How somebody changed: a strip with a segment for each stretch of time in which they stay alike."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from config.language import tr, trn
from faces.eras import MOST_LOOKS
from services.person_view import Era
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.cutting import cut
from ui.shared.images import FACE, ImageCache
from ui.shared.tiles import paint_tile
from ui.shared.words import plain_tip

_HEIGHT, _FACE, _INSET, _LINE = 40, 28, 6, 3


class EraStrip(QWidget):
    """One segment is chosen, or none; arrow keys walk, Space and Enter choose, once more lets go.

    Args:
        images: where the faces come from.
        parent: its owner.
    """

    chosen = Signal()
    """Another era than before, or none any more; see `era`."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._eras: Sequence[Era] = ()
        # All there can ever be, made now, so that Tab finds them where they stand.
        self._segments = [EraSegment(images) for _ in range(MOST_LOOKS)]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.SPACE_XS)
        for place, segment in enumerate(self._segments):
            segment.clicked.connect(lambda _on, place=place: self._choose(place))
            self._row.addWidget(segment)
        self.setAccessibleName(tr("How they changed over the years"))
        self.hide()

    @property
    def era(self) -> int | None:
        """The place of the chosen one; None where all are shown."""
        return next((place for place, one in enumerate(self._segments) if one.isChecked()), None)

    def set_eras(self, eras: Sequence[Era], *, another: bool) -> None:
        """Show these, earliest first; hidden where there are not at least two.

        Args:
            eras: of one person.
            another: it is another person than before: none is chosen.
        """
        kept = None if another else self.era
        self._eras = tuple(eras[:MOST_LOOKS]) if len(eras) > 1 else ()
        for place, segment in enumerate(self._segments):
            there = place < len(self._eras)
            if there:
                segment.set_era(self._eras[place])
                self._row.setStretch(place, _years(self._eras[place]))
            segment.setChecked(there and place == kept)
            segment.setVisible(there)
        self.setVisible(bool(self._eras))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go to the neighbour."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        place = next((place for place, one in enumerate(self._segments) if one.hasFocus()), None)
        if step is None or place is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        following = self._segments[min(max(place + step, 0), len(self._eras) - 1)]
        following.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, place: int) -> None:
        for number, segment in enumerate(self._segments):
            if number != place:
                segment.setChecked(False)
        self.chosen.emit()


class EraSegment(Button):
    """A stretch of time: a face, and the years."""

    def __init__(self, images: ImageCache) -> None:
        super().__init__("", "quiet")
        self._face_id = 0
        self._images = images
        self.setCheckable(True)
        self.setFont(theme.font(self.font(), theme.SECONDARY_SIZE, tabular=True))
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        images.arrived.connect(self._picture_arrived)

    def set_era(self, era: Era) -> None:
        """Show this one."""
        self._face_id = era.face_id
        self.setText(_span(era))
        told = trn("{years}: {n} face", "{years}: {n} faces", era.faces, years=_span(era))
        self.setAccessibleName(told)
        self.setToolTip(plain_tip(told))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows are the strip's: Qt would go to any button near."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """The face and the years."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_INSET + _FACE + theme.SPACE_S + words + theme.SPACE_S, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The years; the face gives way."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2 * _INSET, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Face, years, and a line below that joins the stretches to one."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(tokens.surface if self.isChecked() else tokens.hover()))
            painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)
        self._paint_parts(painter, tokens)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if self.isChecked() else tokens.edge()))
        painter.drawRoundedRect(QRect(2, _HEIGHT - _LINE, self.width() - 4, _LINE), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self.rect().toRectF().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, theme.RADIUS, theme.RADIUS)

    def _paint_parts(self, painter: QPainter, tokens: theme.Theme) -> None:
        has_face = self.width() >= self.sizeHint().width()
        face = QRect(_INSET, (_HEIGHT - _LINE - _FACE) // 2, _FACE, _FACE)
        before = face.right() + 1 + theme.SPACE_S if has_face else _INSET
        words = QRect(before, 0, self.width() - before - _INSET, _HEIGHT - _LINE)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            face.moveRight(self.width() - 1 - face.left())
            words.moveRight(self.width() - 1 - words.left())
        if has_face:
            picture = self._images.pixmap(FACE, self._face_id)
            paint_tile(painter, face, picture, theme.RADIUS, tokens.line)
        painter.setPen(QColor(tokens.text if self.isChecked() else tokens.secondary))
        painter.setFont(self.font())
        leading = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        painter.drawText(words, leading, cut(self.fontMetrics(), self.text(), words.width()))

    def _picture_arrived(self, kind: str, face_id: int) -> None:
        if kind == FACE and face_id == self._face_id:
            self.update()


def _span(era: Era) -> str:
    first, last = era.first[:4], era.last[:4]
    return first if first == last else f"{first}\N{EN DASH}{last}"


def _years(era: Era) -> int:
    return max(1, int(era.last[:4]) - int(era.first[:4]) + 1)

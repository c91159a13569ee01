"""The pictures of a question: big faces, rows of small ones, and the photo one of them is in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from config.language import tr
from ui.review.layout import SMALL_FACE, SMALL_GAP
from ui.shared import icons, theme
from ui.shared.images import FACE, PHOTO, ImageCache
from ui.shared.tiles import paint_inner_ring, paint_tile

_HAIRLINE = "#000000"
_LEAST_MARK = 10.0
_SIDES = (SMALL_FACE, 36, 28)


class BigFace(QWidget):
    """One face as a rounded square; a drawn figure until its picture is there."""

    def __init__(self, images: ImageCache, parent: QWidget) -> None:
        super().__init__(parent)
        self._images = images
        self._face: int | None = None
        images.arrived.connect(self._arrived)

    @property
    def face_id(self) -> int | None:
        """The face it shows."""
        return self._face

    def show_face(self, face_id: int | None, description: str) -> None:
        """Show another face."""
        self._face = face_id
        self.setAccessibleName(description)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, or a place for it."""
        painter = QPainter(self)
        picture = None if self._face is None else self._images.pixmap(FACE, self._face)
        _paint_face(painter, self.rect(), picture, theme.CARD_RADIUS, theme.of(self.palette()))
        painter.end()

    def _arrived(self, kind: str, face_id: int) -> None:
        if kind == FACE and face_id == self._face:
            self.update()


class MoreFaces(QWidget):
    """Small faces in one row or two, in the middle; what finds no room is counted in the last place."""

    def __init__(self, images: ImageCache, parent: QWidget) -> None:
        super().__init__(parent)
        self._images = images
        self._faces: tuple[int, ...] = ()
        self._most_side = SMALL_FACE
        images.arrived.connect(self._arrived)

    @property
    def faces(self) -> tuple[int, ...]:
        """All of them."""
        return self._faces

    def show_faces(self, faces: Sequence[int], description: str) -> None:
        """Show other faces."""
        self._faces = tuple(faces)
        self.setAccessibleName(description if faces else "")
        self.update()

    @property
    def side_wanted(self) -> int:
        """How large they can be for all of them to be seen, or as small as they get; logical pixels."""
        return self._sizes(SMALL_FACE)[0]

    def be_no_larger(self, side: int) -> None:
        """Be as small as those on the other side."""
        if side != self._most_side:
            self._most_side = side
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As many as fit."""
        side, in_a_row, room = self._sizes(self._most_side)
        step = side + SMALL_GAP
        count = min(len(self._faces), room)
        hidden = len(self._faces) - count
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        for place, face_id in enumerate(self._faces[:count]):
            row, column = divmod(place, in_a_row)
            in_this = min(count - row * in_a_row, in_a_row)
            left = (self.width() - in_this * step + SMALL_GAP) // 2
            square = QRect(left + column * step, row * step, side, side)
            if hidden and place == count - 1:
                self._paint_count(painter, square, hidden + 1, tokens)
            else:
                _paint_face(painter, square, self._images.pixmap(FACE, face_id), theme.RADIUS, tokens)
        painter.end()

    def _sizes(self, most: int) -> tuple[int, int, int]:
        """Side, how many stand in a row, how many there is room for: rather smaller than not seen."""
        for side in (side for side in _SIDES if side <= most):
            step = side + SMALL_GAP
            in_a_row = max((self.width() + SMALL_GAP) // step, 1)
            room = in_a_row * max((self.height() + SMALL_GAP) // step, 1)
            if room >= len(self._faces):
                break
        return side, in_a_row, room

    def _paint_count(self, painter: QPainter, square: QRect, count: int, tokens: theme.Theme) -> None:
        paint_tile(painter, square, None, theme.RADIUS, tokens.line)
        painter.setFont(theme.font(self.font(), theme.SECONDARY_SIZE, tabular=True))
        painter.setPen(QColor(tokens.text))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, f"+{count}")

    def _arrived(self, kind: str, face_id: int) -> None:
        if kind == FACE and face_id in self._faces:
            self.update()


class PhotoButton(QAbstractButton):
    """The whole photo, small, with the face marked in it; pressed, it opens."""

    opened = Signal(int)
    """The photo's id."""

    def __init__(self, images: ImageCache, parent: QWidget) -> None:
        super().__init__(parent)
        self._images = images
        self._photo: int | None = None
        self._mark: QRectF | None = None
        words = tr("Open the photo")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open)
        images.arrived.connect(self._arrived)

    @property
    def mark(self) -> QRectF | None:
        """Where the face is, as shares of the photo's width and height."""
        return self._mark

    def show_photo(self, photo_id: int | None, mark: QRectF | None) -> None:
        """Show another photo.

        Args:
            photo_id: None for none.
            mark: where the face is, as shares (0 to 1) of its width and height; None where that is not known.
        """
        self._photo, self._mark = photo_id, mark
        self.setEnabled(photo_id is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The photo as it is, whole; a frame in the accent around the face."""
        tokens = theme.of(self.palette())
        picture = None if self._photo is None else self._images.pixmap(PHOTO, self._photo)
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), _fitted(self.rect(), picture))
        painter = QPainter(self)
        paint_tile(painter, area, picture, theme.RADIUS, tokens.line)
        if picture is None:
            ratio = self.devicePixelRatioF()
            icon = icons.pixmap("photos", tokens.secondary, 32, ratio)
            painter.drawPixmap(area.center().x() - 16, area.center().y() - 16, icon)
        elif self._mark is not None:
            _paint_mark(painter, area, self._mark, tokens)
        if self.hasFocus() or self.underMouse():
            ring = tokens.accent if self.hasFocus() else tokens.edge()
            paint_inner_ring(painter, area, theme.RADIUS, ring, tokens.background)
        painter.end()

    def _open(self) -> None:
        if self._photo is not None:
            self.opened.emit(self._photo)

    def _arrived(self, kind: str, photo_id: int) -> None:
        if kind == PHOTO and photo_id == self._photo:
            self.update()


def _fitted(area: QRect, picture: QPixmap | None) -> QRect:
    size = QSize(4, 3) if picture is None or picture.isNull() else picture.size()
    fitted = QRect(area.topLeft(), size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio))
    fitted.moveLeft(area.left() + (area.width() - fitted.width()) // 2)
    return fitted


def _paint_mark(painter: QPainter, area: QRect, mark: QRectF, tokens: theme.Theme) -> None:
    box = QRectF(
        area.x() + mark.x() * area.width(),
        area.y() + mark.y() * area.height(),
        mark.width() * area.width(),
        mark.height() * area.height(),
    )
    wider, higher = max(_LEAST_MARK - box.width(), 0) / 2, max(_LEAST_MARK - box.height(), 0) / 2
    box = box.adjusted(-wider, -higher, wider, higher)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # A dark hairline outside, so that it shows on any photo.
    for grown, width, colour in ((1.5, 1.0, _HAIRLINE), (0.0, 2.0, tokens.accent)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawRoundedRect(box.adjusted(-grown, -grown, grown, grown), 3 + grown, 3 + grown)


def _paint_face(
    painter: QPainter, square: QRect, picture: QPixmap | None, radius: int, tokens: theme.Theme
) -> None:
    paint_tile(painter, square, picture, radius, tokens.line)
    if picture is None:
        side = max(square.width() // 3, 16)
        icon = icons.pixmap("person", tokens.secondary, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(square.center().x() - side // 2, square.center().y() - side // 2, icon)

"""What a tile of the timeline looks like, and a heading."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen, QPixmap

from config.language import in_digits, tr
from models.photo_index import PhotoTile
from ui.photos.tile_corners import TileCorners, radius_of
from ui.shared import icons, theme
from ui.shared.photo_grid import MISSING
from ui.shared.tiles import paint_inner_ring, paint_mark

CIRCLE, CIRCLE_INSET = 22, 8
"""Of the circle that selects a photo: its side, and how far it is from the corner."""

_HEADING_CIRCLE = 18

# On any photo: white on near-black, whatever the scheme.
_BADGE_GROUND = QColor(16, 17, 20, 170)
_BADGE_TEXT = "#ffffff"
_BADGE_HEIGHT, _BADGE_ICON, _BADGE_GAP = 20, 13, 4
_ROOM_FOR_BADGES = 110
_MOST_BADGES = 256
_FULL_TURN, _TURN = 4, 90.0
_LIFT = 3
_WASH = 30
"""How opaque the accent is over a photo that is selected, of 255: the frame and the tick say it, too."""


@dataclass(slots=True)
class Look:
    """How a tile is shown.

    Attributes:
        picture: what stands on it, if anything is there by now.
        behind: what is seen until then, and through it while it comes.
        opacity: of the picture, 0 to 1.
        selected: it is.
        hovered: the pointer is over it.
        marking: others are selected, so every tile shows where a click selects it.
        focused: the keyboard is at it.
    """

    picture: QPixmap | None
    behind: QPixmap | None
    opacity: float = 1.0
    selected: bool = False
    hovered: bool = False
    marking: bool = False
    focused: bool = False


class TilePainter:
    """Paints with one font and the tokens of one scheme.

    Args:
        font: of the view.
        tokens: the scheme.
        ratio: device pixels of a logical one.
    """

    def __init__(self, font: QFont, tokens: theme.Theme, ratio: float) -> None:
        self.tokens = tokens
        self._ratio = ratio
        self._corners = TileCorners(tokens.background, ratio)
        # No pixmaps: these would have to be gone before the application is.
        self._made: dict[tuple[icons.IconName | None, str], QImage] = {}
        self._font = theme.font(font, 11, tabular=True)
        self._metrics = QFontMetrics(self._font)
        self._title = theme.font(font, theme.NAME_SIZE, strong=True)
        self._count = theme.font(font, theme.SECONDARY_SIZE, tabular=True)
        self._line = QColor(tokens.line)

    def tile(self, painter: QPainter, tile: QRect, look: Look, told: PhotoTile | None) -> None:
        """Paint a tile.

        Args:
            painter: of the view.
            tile: logical pixels.
            look: how it is shown.
            told: what is known of its photo; None while that is on its way.
        """
        turn = told.photo.turn if told is not None else 0
        if told is not None and told.stacked > 1:
            tile = self._stacked(painter, tile)
        if look.picture is None or look.opacity < 1.0:
            self._fill(painter, tile, look.behind, turn)
        if look.picture is not None:
            painter.setOpacity(look.opacity)
            self._fill(painter, tile, look.picture, turn)
            painter.setOpacity(1.0)
        self._corners.paint(painter, tile)
        if look.selected:
            self._wash(painter, tile)
        if told is not None:
            self._badges(painter, tile, told)
        if look.focused:
            paint_inner_ring(painter, tile, theme.RADIUS, self.tokens.accent, self.tokens.background)
        if look.selected or look.hovered or look.marking:
            self._circle(painter, circle_of(tile), on=look.selected)

    def heading(self, painter: QPainter, area: QRect, words: str, count: str, *, on: bool) -> None:
        """Paint the heading of a section: its words, how many photos, and the circle that selects them.

        Args:
            painter: of the view.
            area: of the heading, logical pixels.
            words: when it was.
            count: how many.
            on: all of them are selected.
        """
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        left_to_right = painter.layoutDirection() != Qt.LayoutDirection.RightToLeft
        painter.setFont(self._title)
        painter.setPen(QColor(self.tokens.text))
        painter.drawText(area, flags, words)
        across = QFontMetrics(self._title).horizontalAdvance(words) + theme.SPACE_M
        rest = area.adjusted(across if left_to_right else 0, 1, 0 if left_to_right else -across, 1)
        painter.setFont(self._count)
        painter.setPen(QColor(self.tokens.secondary))
        painter.drawText(rest, flags, count)
        circle = self.heading_circle(area, words, count, left_to_right=left_to_right)
        colour = self.tokens.accent if on else self.tokens.secondary
        name: icons.IconName = "selected" if on else "select"
        painter.drawPixmap(circle.topLeft(), icons.pixmap(name, colour, circle.width(), self._ratio))

    def heading_circle(self, area: QRect, words: str, count: str, *, left_to_right: bool) -> QRect:
        """Where the circle of a heading is."""
        across = QFontMetrics(self._title).horizontalAdvance(words)
        across += QFontMetrics(self._count).horizontalAdvance(count) + 2 * theme.SPACE_M
        left = area.left() + across if left_to_right else area.right() - across - _HEADING_CIRCLE
        return QRect(left, area.center().y() - _HEADING_CIRCLE // 2 + 1, _HEADING_CIRCLE, _HEADING_CIRCLE)

    def _fill(self, painter: QPainter, tile: QRect, picture: QPixmap | None, turn: int) -> None:
        if picture is None:
            painter.fillRect(tile, self._line)
            return
        if turn:
            painter.save()
            painter.translate(QRectF(tile).center())
            painter.rotate(_TURN * (turn % _FULL_TURN))
            half = tile.width() / 2
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            area = QRectF(-half, -half, tile.width(), tile.height())
            painter.drawPixmap(area, picture, QRectF(picture.rect()))
            painter.restore()
            return
        if picture.width() == round(tile.width() * self._ratio):
            picture.setDevicePixelRatio(self._ratio)
            painter.drawPixmap(tile.topLeft(), picture)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(tile, picture, picture.rect())

    def _wash(self, painter: QPainter, tile: QRect) -> None:
        """The accent over a tile that is selected, and around it."""
        wash = QColor(self.tokens.accent)
        wash.setAlpha(_WASH)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.tokens.accent), 2))
        painter.setBrush(wash)
        radius = radius_of(tile.width())
        painter.drawRoundedRect(QRectF(tile).adjusted(1, 1, -1, -1), radius, radius)

    def _stacked(self, painter: QPainter, tile: QRect) -> QRect:
        """Two more photos that look out behind it; returns where it is itself."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for step, share in ((2, 0.45), (1, 0.25)):
            painter.setBrush(QColor(theme.mix(self.tokens.secondary, self.tokens.background, share)))
            inset = 5 * step
            painter.drawRoundedRect(
                tile.adjusted(inset, _LIFT * (2 - step), -inset, -tile.height() // 2),
                theme.RADIUS,
                theme.RADIUS,
            )
        side = tile.height() - 2 * _LIFT
        return QRect(tile.left() + _LIFT, tile.top() + 2 * _LIFT, side, side)

    def _badges(self, painter: QPainter, tile: QRect, told: PhotoTile) -> None:
        photo, has_room = told.photo, tile.width() >= _ROOM_FOR_BADGES
        right = tile.right() - 6
        if told.stacked > 1:
            right = self._badge(painter, right, tile.top() + 6, "stack", in_digits(told.stacked)) - _BADGE_GAP
        if photo.kind == "film":
            right = self._badge(painter, right, tile.top() + 6, "play", "") - _BADGE_GAP
        if not has_room:
            if photo.missing:
                self._badge(painter, right, tile.top() + 6, "problems", "")
            return
        if told.live:
            right = self._badge(painter, right, tile.top() + 6, None, tr("LIVE")) - _BADGE_GAP
        if told.raw:
            self._badge(painter, right, tile.top() + 6, None, tr("RAW"))
        below = tile.bottom() - 6 - _BADGE_HEIGHT
        if photo.faces:
            self._badge(painter, tile.right() - 6, below, "people", in_digits(photo.faces))
        if photo.missing:
            wide = self._width("problems", tr(MISSING))
            self._badge(painter, tile.left() + 6 + wide, below, "problems", tr(MISSING))

    def _width(self, icon: icons.IconName | None, text: str) -> int:
        wide = 12 + (_BADGE_ICON if icon else 0)
        return wide + (self._metrics.horizontalAdvance(text) + (3 if icon else 0) if text else -4)

    def _badge(self, painter: QPainter, right: int, top: int, icon: icons.IconName | None, text: str) -> int:
        """Paint a badge that ends at the right; returns where it begins."""
        made = self._made.get((icon, text))
        if made is None:
            if len(self._made) >= _MOST_BADGES:
                self._made.clear()
            made = self._made[icon, text] = self._drawn(icon, text)
        left = right - round(made.width() / self._ratio)
        painter.drawImage(QPoint(left, top), made)
        return left

    def _drawn(self, icon: icons.IconName | None, text: str) -> QImage:
        """A badge by itself: most tiles have one, and few are different."""
        pill = QRect(0, 0, max(self._width(icon, text), _BADGE_HEIGHT), _BADGE_HEIGHT)
        made = QImage((QSizeF(pill.size()) * self._ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        made.setDevicePixelRatio(self._ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BADGE_GROUND)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        left = 6
        if icon is not None:
            inset = (pill.height() - _BADGE_ICON) // 2
            x = left if text else (pill.width() - _BADGE_ICON) // 2
            painter.drawPixmap(QPoint(x, inset), icons.pixmap(icon, _BADGE_TEXT, _BADGE_ICON, self._ratio))
            left += _BADGE_ICON + 3
        painter.setFont(self._font)
        painter.setPen(QColor(_BADGE_TEXT))
        words = QRect(left, 0, pill.right() - left, pill.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        painter.end()
        return made

    def _circle(self, painter: QPainter, circle: QRect, *, on: bool) -> None:
        if on:
            paint_mark(
                painter,
                circle,
                "check",
                side=16,
                ground=QColor(self.tokens.accent),
                colour=self.tokens.on_accent,
            )
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(16, 17, 20, 110))
        painter.setPen(QPen(QColor(255, 255, 255, 235), 1.5))
        painter.drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1))


def circle_of(tile: QRect) -> QRect:
    """Where the circle of a tile is: smaller on a small one."""
    side = min(CIRCLE, tile.width() // 3)
    inset = min(CIRCLE_INSET, tile.width() // 12)
    return QRect(tile.left() + inset, tile.top() + inset, side, side)

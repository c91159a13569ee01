"""The photo's pixels at the current zoom, ready to be painted in a moment even at 50 megapixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from models.geometry import Box
from ui.crop.geometry import Size
from ui.shared.theme import DARK

NEAR_BLACK = QColor("#0d0e10")
"""Around the photo in both palettes: the eye judges a face by what surrounds it."""

_PLACEHOLDER = QColor(DARK.background)
_BAND_ROWS = 256
_SMALL = 1_500_000
_MANY = 3_000_000
_CHIP, _COARSE = 128, 4
_MARGIN = 1.5


@dataclass(slots=True)
class _Backdrop:
    """What the cached pixmap shows; another key means another pixmap."""

    target: QRectF
    area: tuple[int, int]
    ratio: float
    sharp: bool
    rough: bool


class PhotoPixels:
    """One photo, its halvings (a mipmap; Williams, SIGGRAPH 1983) and the picture of the last zoom.

    Halving 50 megapixels in one go would freeze the window, so `sharpen` does it band by band
    and `backdrop` makes do with the full image until it is finished.
    """

    def __init__(self, image: QImage | None) -> None:
        """Take the upright photo; None shows an empty place of its shape."""
        self._levels: list[QImage] = [] if image is None else [image]
        self._sharp = image is None
        self._work = self._halve()
        self._key: _Backdrop | None = None
        self._pixmap = QPixmap()
        if image is not None and image.width() * image.height() <= _SMALL:
            while self.sharpen():
                pass

    def sharpen(self) -> bool:
        """Do one small piece of the halving; says whether there is more to do."""
        if not self._sharp:
            self._sharp = next(self._work, None) is None
        return not self._sharp

    def backdrop(self, target: QRectF, area: QSize, ratio: float, *, hasty: bool = False) -> QPixmap:
        """The widget's background with the photo in it.

        Args:
            target: where the whole photo lies, view pixels; may reach beyond the widget.
            area: the widget's size, view pixels.
            ratio: device pixels per view pixel.
            hasty: it is being zoomed, so that where many pixels are shown, soon matters more than smooth.
        """
        shown = target.intersected(QRectF(QPointF(), area.toSizeF()))
        rough = hasty and shown.width() * shown.height() * ratio * ratio > _MANY
        key = _Backdrop(target, (area.width(), area.height()), ratio, self._sharp, rough)
        if key != self._key:
            self._key, self._pixmap = key, self._painted(target, area, ratio, rough=rough)
        return self._pixmap

    def _painted(self, target: QRectF, area: QSize, ratio: float, *, rough: bool) -> QPixmap:
        pixmap = QPixmap(area * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(NEAR_BLACK)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=not rough)
        visible = target.intersected(QRectF(QPointF(), area.toSizeF()))
        if not self._levels:
            painter.fillRect(visible, _PLACEHOLDER)
        elif self._is_as_shown(target, ratio):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
            painter.drawImage(QRectF(target.topLeft(), self._levels[0].size() / ratio), self._levels[0])
        elif self._sharp and not rough and visible.toAlignedRect() == target.toAlignedRect():
            self._paint_whole(painter, target, ratio)
        elif not visible.isEmpty():
            self._paint_part(painter, target, visible, ratio)
        painter.end()
        return pixmap

    def _is_as_shown(self, target: QRectF, ratio: float) -> bool:
        """Whether the picture was made for this very size: then there is nothing to scale."""
        size, shown = self._levels[0].size(), target.size() * ratio
        return abs(size.width() - shown.width()) < 1 and abs(size.height() - shown.height()) < 1

    def _paint_whole(self, painter: QPainter, target: QRectF, ratio: float) -> None:
        size = (target.size() * ratio).toSize().expandedTo(QSize(1, 1))
        whole = self._level_for(target, ratio).scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        whole.setDevicePixelRatio(ratio)
        painter.drawImage(target.topLeft(), whole)

    def _paint_part(self, painter: QPainter, target: QRectF, visible: QRectF, ratio: float) -> None:
        level = self._level_for(target, ratio)
        across, down = level.width() / target.width(), level.height() / target.height()
        source = QRectF(
            (visible.x() - target.x()) * across,
            (visible.y() - target.y()) * down,
            visible.width() * across,
            visible.height() * down,
        )
        painter.drawImage(visible, level, source)

    def _level_for(self, target: QRectF, ratio: float) -> QImage:
        """The smallest halving that still has a pixel for every device pixel."""
        wanted = target.width() * ratio
        enough = [level for level in self._levels if level.width() >= wanted]
        return enough[-1] if enough else self._levels[0]

    def _halve(self) -> Iterator[bool]:
        while min(self._levels[-1].width(), self._levels[-1].height()) >= 2 * _BAND_ROWS:
            last = self._levels[-1]
            half = QImage(last.width() // 2, last.height() // 2, QImage.Format.Format_RGB32)
            for top in range(0, half.height(), _BAND_ROWS // 2):
                rows = min(_BAND_ROWS // 2, half.height() - top)
                self._halve_band(last, half, top, rows)
                yield True
            self._levels.append(half)

    @staticmethod
    def _halve_band(full: QImage, half: QImage, top: int, rows: int) -> None:
        band = full.copy(0, 2 * top, 2 * half.width(), 2 * rows).scaled(
            half.width(),
            rows,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter = QPainter(half)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(0, top, band)
        painter.end()


def chip_of(image: QImage | None, photo: Size | None, box: Box) -> QPixmap | None:
    """A small square picture of what is in a rectangle, with some of what is around it.

    Args:
        image: the photo or a smaller rendition; None while there is none.
        photo: its own size.
        box: upright photo pixels.
    """
    if image is None or photo is None or image.isNull():
        return None
    square = box.squared().widened(_MARGIN).scaled(image.width() / photo.width)
    part = square.clipped(image.width(), image.height())
    area = QRectF(part.x, part.y, part.width, part.height).toAlignedRect().intersected(image.rect())
    if area.isEmpty():
        return None
    wide, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(_reduced(image, area).scaled(QSize(_CHIP, _CHIP), wide, smooth))


def _reduced(image: QImage, area: QRect) -> QImage:
    """A part of an image; of millions of pixels only some: a small picture is not worth a standstill."""
    longest = _COARSE * _CHIP
    if max(area.width(), area.height()) <= longest:
        return image.copy(area)
    size = area.size().scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    coarse = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(coarse)
    painter.drawImage(coarse.rect(), image, area)
    painter.end()
    return coarse

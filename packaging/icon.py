"""Draws ui/resources/icon.png and icon.ico from icon.svg, each size from the vector itself."""

from __future__ import annotations

import io
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

RESOURCES = Path(__file__).resolve().parents[1] / "ui" / "resources"
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def drawn(renderer: QSvgRenderer, size: int) -> Image.Image:
    """The icon at one size."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, PySide a str
    return Image.open(io.BytesIO(buffer.data().data()))


def main() -> None:
    """Write both files."""
    application = QGuiApplication([])
    renderer = QSvgRenderer(str(RESOURCES / "icon.svg"))
    pictures = [drawn(renderer, size) for size in SIZES]
    pictures[-1].save(RESOURCES / "icon.png", optimize=True)
    pictures[-1].save(
        RESOURCES / "icon.ico", sizes=[picture.size for picture in pictures], append_images=pictures[:-1]
    )
    del application


if __name__ == "__main__":
    main()

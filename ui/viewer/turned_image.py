"""A picture in quarter turns, quickly: what is on the screen until it is decoded for its new shape."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform


def turned_image(image: QImage, quarters: int) -> QImage:
    """The picture turned clockwise.

    Args:
        image: of any format.
        quarters: of a whole turn; may be negative.

    Returns:
        Of the format RGB32.
    """
    turn = QTransform().rotate(90.0 * (quarters % 4))
    turned = image.transformed(turn, Qt.TransformationMode.FastTransformation)
    return turned.convertToFormat(QImage.Format.Format_RGB32)

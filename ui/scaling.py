"""How large everything is drawn, which Qt reads once, when the application is made; and what then fits."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSize

_FACTOR = "QT_SCALE_FACTOR"
_SMALLEST = QSize(720, 480)
_TITLE_BAR = 32


def is_overruled() -> bool:
    """Whether somebody set the size in the environment, which wins over what is chosen in the settings."""
    return bool(os.environ.get(_FACTOR))


@contextmanager
def scaled(percent: int) -> Iterator[None]:
    """An application made within draws everything so large.

    The system's own size is multiplied. Afterwards the environment is as it was: programs that are opened
    from here, such as a file manager, and this one when it starts again, are none of its business.

    Args:
        percent: 0, or of the system's own size.
    """
    if not percent or is_overruled():
        yield
        return
    os.environ[_FACTOR] = f"{percent / 100:g}"
    try:
        yield
    finally:
        del os.environ[_FACTOR]


def smallest(available: QSize) -> QSize:
    """The smallest a window may become: small enough for its screen, however large everything is drawn.

    Args:
        available: of the screen, logical pixels, without what the desktop keeps for itself.
    """
    return _SMALLEST.boundedTo(QSize(available.width(), available.height() - _TITLE_BAR))

"""Cutting a line where there is no room: the dots stand at its end, whichever way it runs."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_TO_THE_LEFT = frozenset({"R", "AL"})


def cut(
    metrics: QFontMetrics, text: str, width: int, elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight
) -> str:
    """A text as there is room for it, ready to be painted.

    Args:
        metrics: of the font it is painted in.
        text: one line.
        width: pixels there are.
        elide: which part goes.
    """
    fitting = metrics.elidedText(text, elide, width)
    if fitting == text or not any(unicodedata.bidirectional(letter) in _TO_THE_LEFT for letter in text):
        return fitting
    # The dots run neither way: without this they would stand where the name begins.
    return f"{_ISOLATE}{fitting}{_END_ISOLATE}"

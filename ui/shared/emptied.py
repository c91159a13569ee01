"""Lists that are laid out anew."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def emptied(layout: QLayout) -> None:
    """Take all widgets out of a layout, out of sight at once and deleted as soon as nobody needs them."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            # Deleted only when events are over; until then it would lie over what comes in its place.
            widget.hide()
            widget.deleteLater()

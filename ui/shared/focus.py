"""Where the keyboard is when a page changes, and where Tab takes it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.shared.rail import RailButton


def show_page_part(stack: QStackedWidget, part: QWidget) -> None:
    """Turn a page's stack to a part, which gets the focus if nobody is using it.

    When the part with the focus goes, Qt hands the focus to whatever comes next in the window, and when
    there is none at the start, to the first button. Nobody chose either. A field somebody types in keeps it.
    """
    if stack.currentWidget() is part:
        return
    stack.setCurrentWidget(part)
    focused = stack.window().focusWidget()
    unused = focused is None or stack.isAncestorOf(focused) or isinstance(focused, RailButton)
    if part.isVisible() and part.focusPolicy() != Qt.FocusPolicy.NoFocus and unused:
        part.setFocus(Qt.FocusReason.OtherFocusReason)


def walk_in_order(widgets: Sequence[QWidget]) -> None:
    """Let Tab go from one to the next as they stand: Qt goes by when they were made.

    Those that Tab passes by at the moment, such as the segments that are not chosen, get their place, too.
    """
    passed = [widget for widget in widgets if widget.focusPolicy() == Qt.FocusPolicy.NoFocus]
    for widget in passed:
        # Qt places nothing that cannot have the focus.
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for one, following in pairwise(widgets):
        QWidget.setTabOrder(one, following)
    for widget in passed:
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)

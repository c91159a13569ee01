"""What keys do on the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from ui.photos.timeline_view import TimelineView

_KEY = Qt.Key
_OPENING = {_KEY.Key_Return, _KEY.Key_Enter}
_LARGER = {_KEY.Key_Plus, _KEY.Key_Equal}
_SMALLER = {_KEY.Key_Minus}
_MOVING = {
    _KEY.Key_Left,
    _KEY.Key_Right,
    _KEY.Key_Up,
    _KEY.Key_Down,
    _KEY.Key_Home,
    _KEY.Key_End,
    _KEY.Key_PageUp,
    _KEY.Key_PageDown,
}
_ZOOM = 2.0
"""Notches of the wheel one press is worth."""


def press(view: TimelineView, event: QKeyEvent) -> bool:
    """Do what a key means; False if it means nothing here."""
    key, held = Qt.Key(event.key()), event.modifiers()
    control = bool(held & Qt.KeyboardModifier.ControlModifier)
    if control and key in _LARGER | _SMALLER:
        view.zoom(_ZOOM if key in _LARGER else -_ZOOM)
        return True
    if not len(view.timeline.photos):
        return False
    if control and key == _KEY.Key_A:
        view.chosen.select_all()
        return True
    if key == _KEY.Key_Escape and view.chosen.count:
        view.chosen.clear()
        return True
    if key not in _MOVING and key not in _OPENING and key != _KEY.Key_Space:
        return False
    return _at_current(view, key, held)


def _at_current(view: TimelineView, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
    """What is done at the photo the keyboard is at, or from there."""
    view.by_keyboard = True
    current = view.current if view.current >= 0 else view.rows_in_sight().start
    if key in _OPENING:
        view.open_row(current)
    elif key == _KEY.Key_Space:
        view.chosen.toggle(current)
        view.set_current(current)
    else:
        row = target(view, key, current)
        if held & Qt.KeyboardModifier.ShiftModifier:
            if view.chosen.anchor < 0:
                view.chosen.set_anchor(current)
            view.chosen.extend_to(row, keep=bool(held & Qt.KeyboardModifier.ControlModifier))
        view.set_current(row)
        view.show_row(row)
    return True


def target(view: TimelineView, key: Qt.Key, row: int) -> int:
    """The row a key leads to from another."""
    last = len(view.timeline.photos) - 1
    page = max(1, view.viewport().height() // view.plan.cell - 1)
    back, on = (_KEY.Key_Right, _KEY.Key_Left) if view.isRightToLeft() else (_KEY.Key_Left, _KEY.Key_Right)
    if key in (back, on):
        return min(max(row + (1 if key == on else -1), 0), last)
    if key in (_KEY.Key_Home, _KEY.Key_End):
        return 0 if key == _KEY.Key_Home else last
    lines = {_KEY.Key_Up: 1, _KEY.Key_Down: -1, _KEY.Key_PageUp: page, _KEY.Key_PageDown: -page}[key]
    return view.plan.above(row, lines)

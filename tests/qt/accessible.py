"""What somebody who does not see, or does not use a mouse, finds in a widget.

`assert_all_told` reads the tree a screen reader reads and walks it with real Tab keys, `assert_contrast`
measures the words as they are painted. Both list everything that is wrong, not only the first of it. The
widget has to be shown in an active window.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QWidget,
)

from tests.qt.contrast import words_too_faint
from ui.shared import theme

_ROLE = QAccessible.Role
_NAMELESS_ROLES = {_ROLE.NoRole, _ROLE.Client}
_BUTTONS = {
    _ROLE.Button,
    _ROLE.CheckBox,
    _ROLE.RadioButton,
    _ROLE.ButtonMenu,
    _ROLE.ButtonDropDown,
    _ROLE.PageTab,
    _ROLE.Link,
}
_LISTS = {_ROLE.List, _ROLE.Table, _ROLE.Tree}
_MOST_INSIDE = 12
"""How often Tab may be pressed before a stop that keeps the focus counts as a trap."""


@contextmanager
def steady_light(app: QApplication) -> Iterator[None]:
    """The light scheme, and nothing that blinks.

    A field whose only sign of the focus is a blinking cursor would pass every other time.
    """
    theme.apply(app, "light")
    flash = app.cursorFlashTime()
    app.setCursorFlashTime(0)
    yield
    app.setCursorFlashTime(flash)
    theme.apply(app, "light")


def walk(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """The widget and all below it that is shown, as a screen reader walks it."""
    yield from _below(QAccessible.queryAccessibleInterface(widget))


def name_of(told: QAccessibleInterface) -> str:
    """What a screen reader calls it."""
    return told.text(QAccessible.Text.Name).strip()


def assert_all_told(widget: QWidget) -> None:
    """Everything one can use has a name and a role, Tab reaches it, and one sees that it has.

    Raises:
        AssertionError: with a line for each thing that is wrong.
    """
    wrong = troubles(widget)
    assert not wrong, "\n".join(["", *wrong])


def assert_contrast(widget: QWidget, least: float = 4.5) -> None:
    """The words on labels, buttons and fields can be read in both schemes. Leaves the light one.

    Raises:
        AssertionError: with a line for each of them that is too faint.
    """
    wrong: list[str] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for mode in ("dark", "light"):
        theme.apply(app, "dark" if mode == "dark" else "light")
        QApplication.processEvents()
        wrong += [f"{mode}: {line}" for line in words_too_faint(widget, least)]
    assert not wrong, "\n".join(["", *wrong])


def troubles(widget: QWidget) -> list[str]:
    """What is wrong with a widget, in sentences; empty if nothing is."""
    assert widget.isVisible(), "only what is shown can be walked"
    return [*_untold(widget), *_alike(QAccessible.queryAccessibleInterface(widget)), *_unreached(widget)]


def stops(widget: QWidget) -> list[QWidget]:
    """Where Tab stops within the widget, in order, by real key presses in its window."""
    return [stop for stop, _ in _walked(widget)]


# Names and roles.


def _below(told: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if told is None or not told.isValid() or told.state().invisible:
        return
    yield told
    for place in range(told.childCount()):
        yield from _below(told.child(place))


def _untold(widget: QWidget) -> Iterator[str]:
    for told in walk(widget):
        state, role = told.state(), told.role()
        if state.disabled:
            continue
        shown = _called(told)
        if state.focusable and not name_of(told) and not _is_page(told):
            yield f"{shown} can have the focus and has no name"
        if state.focusable and role in _NAMELESS_ROLES:
            yield f"{shown} can have the focus and has the role {role.name}"
        thing = told.object()
        if isinstance(thing, QAbstractButton) and role not in _BUTTONS:
            yield f"{shown} is a button and has the role {role.name}"
        if isinstance(thing, QLineEdit) and role != _ROLE.EditableText:
            yield f"{shown} is a field and has the role {role.name}"
        if isinstance(thing, QAbstractItemView) and role not in _LISTS:
            yield f"{shown} lists things and has the role {role.name}"


def _is_page(told: QAccessibleInterface) -> bool:
    """The viewport of a scroll area is no thing of its own: its area has the focus in its place."""
    thing = told.object()
    return isinstance(thing, QWidget) and isinstance(thing.focusProxy(), QAbstractScrollArea)


def _alike(told: QAccessibleInterface | None) -> Iterator[str]:
    """Neighbours one cannot tell apart by what they are called."""
    if told is None or not told.isValid() or told.state().invisible:
        return
    children = [told.child(place) for place in range(told.childCount())]
    usable = [one for one in children if one is not None and one.isValid() and _is_usable(one)]
    for one, following in pairwise(usable):
        if name_of(one) and name_of(one) == name_of(following):
            yield f"{_called(one)} stands beside another of that name"
    for one in children:
        yield from _alike(one)


def _is_usable(told: QAccessibleInterface) -> bool:
    state = told.state()
    return bool(state.focusable) and not state.invisible and not state.disabled


def _called(told: QAccessibleInterface) -> str:
    thing = told.object()
    kind = type(thing).__name__ if thing is not None else told.role().name
    return f'{kind} "{name_of(told)}"'


# Tab and the focus one sees.


def _unreached(widget: QWidget) -> Iterator[str]:
    walked = _walked(widget)
    reached = {stop for stop, _ in walked}
    for one in [widget, *widget.findChildren(QWidget)]:
        if _takes_focus(one) and one not in reached:
            yield f"{_described(one)} can have the focus and Tab does not reach it"
    for stop, differs in walked:
        chosen = _chosen_beside(stop)
        if chosen is not None and chosen is not stop:
            yield f"{_described(stop)} is where Tab stops, and {_described(chosen)} is the chosen one"
        if not differs:
            yield f"{_described(stop)} looks the same with the focus and without"


def _chosen_beside(stop: QWidget) -> QWidget | None:
    """Of several buttons of which one is chosen, the chosen one: Tab has to come to it."""
    group = stop.group() if isinstance(stop, QAbstractButton) else None
    return group.checkedButton() if group is not None and group.exclusive() else None


def _takes_focus(widget: QWidget) -> bool:
    takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible() and widget.isEnabled()
    return takes and widget.focusProxy() is None and not widget.isWindow()


def _walked(widget: QWidget) -> list[tuple[QWidget, bool]]:
    """Each stop of Tab within the widget, and whether it looked different while it had the focus."""
    window = widget.window()
    assert window.isActiveWindow(), "keys go to the active window only"
    looks: dict[QWidget, bool] = {}
    # The first stop counts when Tab comes to it again: whoever set the focus may have shown no ring.
    now, _ = _tabbed_on(window, window.focusWidget() or window)
    while now is not None and now not in looks:
        following, with_focus = _tabbed_on(window, now)
        if following is now:
            now.clearFocus()
        looks[now] = with_focus != _look_of(now)
        now = following
    return [(one, differs) for one, differs in looks.items() if _is_in(one, widget)]


def _tabbed_on(window: QWidget, stop: QWidget) -> tuple[QWidget | None, QImage]:
    """Where Tab goes from a stop, and how that looked just before: it may walk through what is inside first.

    From the only stop, and from a trap, it goes nowhere.
    """
    for _ in range(_MOST_INSIDE):
        look = _look_of(stop)
        QTest.keyClick(stop, Qt.Key.Key_Tab)
        if window.focusWidget() is not stop:
            break
    return window.focusWidget(), look


def _is_in(one: QWidget, widget: QWidget) -> bool:
    return one is widget or widget.isAncestorOf(one)


def _look_of(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


def _described(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    return _called(told) if told is not None else type(widget).__name__

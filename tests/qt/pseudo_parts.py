"""What the pseudo-language brings to light: words that were not translated, and words without room.

In it every text stands between ⟦ and ⟧ and is 40 % longer (see `ui.language`): whatever a person reads and
is neither marked nor a name, a number or a key was forgotten.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from config import PRODUCT
from ui.crop.cards import NameButton
from ui.crop.labels import LineLabel
from ui.crop.suggestion_parts import KeyButton
from ui.language import CLOSING, OPENING
from ui.shared.labels import ElidedLabel
from ui.shared.path_label import PathLabel

_ROWS = 60
_MNEMONIC = re.compile(r"&(?!&)")
_TAG = re.compile(r"<[^<>]+>")
_WORD = re.compile(r"[^\W\d_]{2,}")
_GIVES_WAY = (ElidedLabel, LineLabel, PathLabel, NameButton)
"""They cut their words themselves, with dots, and say them whole in a tool tip."""


def untranslated(widget: QWidget, names: Collection[str] = ()) -> list[str]:
    """Every text on or behind the widget that was not translated, with what has it.

    Args:
        widget: shown; what is hidden in it is not looked at.
        names: of people, photos and folders of the test, keys and the like, which are in no language.
    """
    return [
        f"{type(part).__name__} {what}: {text}"
        for part in _shown(widget)
        for what, text in _texts(part)
        if _is_forgotten(text, names)
    ]


def clipped(widget: QWidget) -> list[str]:
    """Every label, button and field whose words need more room than they have and are not cut by it."""
    return [f"{type(part).__name__}: {words}" for part in _shown(widget) for words in _too_long(part)]


def untranslated_actions(actions: Collection[QAction], names: Collection[str] = ()) -> list[str]:
    """The same of the entries of menus, and of the menus they open."""
    return [
        f"{what}: {text}"
        for action in actions
        for what, text in _of_action(action)
        if _is_forgotten(text, names)
    ]


def _shown(widget: QWidget) -> Iterator[QWidget]:
    parts = [widget, *widget.findChildren(QWidget)]
    return (part for part in parts if part.isVisible())


def _texts(part: QWidget) -> Iterator[tuple[str, str]]:
    yield "tool tip", part.toolTip()
    yield "name", part.accessibleName()
    yield "description", part.accessibleDescription()
    if part.isWindow():
        yield "title", part.windowTitle()
    match part:
        case QLabel() | QAbstractButton():
            yield "text", part.text()
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield "placeholder", part.placeholderText()
        case QComboBox():
            for place in range(part.count()):
                yield "choice", part.itemText(place)
        case QMenu() | QMenuBar():
            for action in part.actions():
                yield from _of_action(action)
        case QAbstractItemView():
            yield from _of_model(part.model())


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    # What follows a tab is a key.
    yield "entry", action.text().partition("\t")[0]
    menu = action.menu()
    if isinstance(menu, QMenu):
        for inner in menu.actions():
            yield from _of_action(inner)


def _of_model(model: QAbstractItemModel | None) -> Iterator[tuple[str, str]]:
    if model is None:
        return
    for row in range(min(model.rowCount(), _ROWS)):
        index = model.index(row, 0)
        for role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        ):
            said = index.data(role)
            if isinstance(said, str):
                yield f"row {row}", said


def _is_forgotten(text: str, names: Collection[str]) -> bool:
    rest = _unmarked(html.unescape(_TAG.sub(" ", text)))
    for name in sorted((*names, PRODUCT), key=len, reverse=True):
        rest = rest.replace(name, " ")
    return _WORD.search(_MNEMONIC.sub("", rest)) is not None


def _unmarked(text: str) -> str:
    """What is left without the marked texts, one of which may stand in another; one may be cut short."""
    depth, left = 0, []
    for letter in text:
        depth += letter == OPENING
        if not depth:
            left.append(letter)
        depth -= letter == CLOSING and depth > 0
    return "".join(left)


def _too_long(part: QWidget) -> Iterator[str]:
    if isinstance(part, _GIVES_WAY) or (isinstance(part, KeyButton) and part.gives_way):
        return
    match part:
        case QLabel() if part.text() and part.wordWrap():
            if part.heightForWidth(part.width()) > part.height() + 1:
                yield part.text()
        case QLabel() if part.text():
            if part.sizeHint().width() > part.width() + 1 or part.sizeHint().height() > part.height() + 1:
                yield part.text()
        case QPushButton() | QRadioButton():
            if part.text() and part.sizeHint().width() > part.width() + 1:
                yield part.text()
        case QLineEdit():
            margins = part.textMargins()
            room = part.contentsRect().width() - margins.left() - margins.right()
            if part.fontMetrics().horizontalAdvance(part.placeholderText()) > room:
                yield part.placeholderText()

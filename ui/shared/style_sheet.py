"""The one style sheet, written with the names of the tokens.

Buttons choose their kind by the dynamic property `kind` (see ui/shared/buttons.py). Every control
keeps a border two pixels wide, transparent until it has the focus, so that nothing moves then.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_BUTTONS = """
QPushButton {
    background: $surface; color: $text; border: 2px solid transparent; border-radius: 8px;
    padding: 5px 14px; min-height: 18px; outline: none;
}
QPushButton[kind="secondary"] { background: $button; border: 1px solid $edge; padding: 6px 15px; }
QPushButton[kind="secondary"]:hover { background: $button_hover; }
QPushButton[kind="secondary"]:pressed { background: $button_pressed; }
QPushButton[kind="secondary"]:focus { border: 2px solid $accent; padding: 5px 14px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; }
QPushButton[kind="secondary"][room="tight"] { padding: 6px 9px; }
QPushButton[kind="secondary"][room="tight"]:focus { padding: 5px 8px; }
QPushButton[kind="primary"][room="tight"] { padding: 5px 8px; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="quiet"], QPushButton[kind="icon"] { background: transparent; color: $secondary; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="icon"]:hover { background: $hover; color: $text; }
QPushButton[kind="quiet"]:pressed, QPushButton[kind="icon"]:pressed { background: $pressed; }
QPushButton[kind="icon"] { padding: 0px; }
QPushButton[kind="icon"]:checked { background: $button_pressed; color: $text; }
QPushButton[kind="link"] {
    background: transparent; color: $accent; padding: 2px 4px; border-radius: 6px;
}
QPushButton[kind="link"][place="text"] { padding: 2px 4px 2px 0px; border-radius: 4px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="quiet"]:focus, QPushButton[kind="icon"]:focus, QPushButton[kind="link"]:focus {
    border-color: $accent;
}
QPushButton[kind="segment"] {
    background: transparent; color: $secondary; border-radius: 6px; padding: 2px 12px;
}
QPushButton[kind="segment"]:hover { color: $text; }
QPushButton[kind="segment"]:checked {
    background: $segment; color: $text; border: 1px solid $field_edge; padding: 3px 13px;
}
QPushButton[kind="segment"]:focus, QPushButton[kind="segment"]:checked:focus {
    border: 2px solid $accent; padding: 2px 12px;
}
QPushButton:disabled { color: $faded; }
QPushButton[kind="primary"]:disabled { background: $line; }
"""

_LABELS = """
QLabel { background: transparent; }
QLabel[tone="text"] { color: $text; }
QLabel[tone="secondary"] { color: $secondary; }
QLabel[tone="error"] { color: $error; }
"""

_FIELDS = """
QLineEdit {
    background: $surface; color: $text; border: 1px solid $field_edge; border-radius: 8px;
    padding: 5px 9px; placeholder-text-color: $secondary;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus { border: 2px solid $accent; padding: 4px 8px; }
QLineEdit[place="card"], QLineEdit[place="card"]:focus { border: 2px solid $accent; padding: 0px 4px; }
QLineEdit:disabled { color: $faded; }
QComboBox {
    background: $surface; color: $text; border: 1px solid $field_edge; border-radius: 8px;
    padding: 5px 32px 5px 11px; min-height: 20px; outline: none;
}
QComboBox:hover { background: $hover; }
QComboBox:focus { border: 2px solid $accent; padding: 4px 31px 4px 10px; }
QComboBox::drop-down { border: none; width: 0px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: 1px solid $edge; padding: 3px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QComboBox QAbstractItemView::item { padding: 6px 8px; border-radius: 5px; min-height: 20px; }
"""

_MENUS = """
QMenuBar { background: $background; color: $text; padding: 2px 8px; }
QMenuBar::item { padding: 4px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; color: $text; border: 1px solid $edge; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $faded; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolTip { background: $surface; color: $text; border: 1px solid $edge; padding: 4px 7px; }
"""

_SCROLLING = """
QAbstractScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QAbstractItemView { outline: none; }
QAbstractItemView[kind="popup"] {
    background: $surface; color: $text; border: 1px solid $edge; padding: 2px;
}
QAbstractItemView[kind="popup"]::item { padding: 5px; border-radius: 5px; }
QAbstractItemView[kind="popup"]::item:selected { background: $accent; color: $on_accent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $handle_hover; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

# Qt's own dialogs for folders and messages: their buttons have no kind, their arrows are always black.
_DIALOGS = """
QDialogButtonBox QPushButton { border: 1px solid $edge; padding: 6px 15px; }
QDialogButtonBox QPushButton:hover { background: $hover; }
QDialogButtonBox QPushButton:pressed { background: $pressed; }
QDialogButtonBox QPushButton:focus { border: 2px solid $accent; padding: 5px 14px; }
QFileDialog QListView, QFileDialog QTreeView {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: 8px; padding: 2px;
}
QFileDialog QToolButton { background: $tool; border: none; border-radius: 6px; padding: 4px; }
QFileDialog QToolButton:hover, QFileDialog QToolButton:checked { background: $tool_hover; }
QHeaderView, QHeaderView::section { background: $surface; color: $secondary; border: none; }
QHeaderView::section { padding: 4px 6px; border-bottom: 1px solid $line; }
QHeaderView::section:hover { color: $text; }
"""

_SETTINGS = """
QFrame[kind="popup"] { background: $surface; border: 1px solid $edge; border-radius: 0px; }
QFrame[kind="hairline"] { background: $line; border: none; }
QSlider::groove:horizontal { background: $field_edge; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $secondary; width: 14px; height: 14px; margin: -5px 0px; border-radius: 7px;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:pressed { background: $text; }
QSlider::handle:horizontal:focus { background: $accent; }
QProgressBar { background: $line; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
"""

_SHEET = Template(_SETTINGS + _BUTTONS + _LABELS + _FIELDS + _MENUS + _SCROLLING + _DIALOGS)


def style_sheet(values: Mapping[str, str]) -> str:
    """The sheet with its tokens filled in.

    Raises:
        KeyError: a token the sheet uses is not among the values.
    """
    return _SHEET.substitute(values)

"""What both dialogs are made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.forget_dialog import Choice
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import Label

WIDTH = 500


class Choices(QWidget):
    """Some choices of which one is taken, below a heading.

    Args:
        heading: what is chosen.
        choices: the first is taken at first.
    """

    def __init__(self, heading: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.choices = tuple(choices)
        self.group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_S, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addWidget(Label(heading, strong=True))
        for number, choice in enumerate(self.choices):
            choice.setAccessibleName(f"{heading}: {choice.text()}")
            self.group.addButton(choice, number)
            column.addWidget(choice)
        self.choices[0].setChecked(True)
        self.group.buttonToggled.connect(self._let_tab_in)
        self._let_tab_in()

    @property
    def chosen(self) -> int:
        """The number of the one that is taken."""
        return self.group.checkedId()

    def _let_tab_in(self) -> None:
        """Tab goes to the one that is taken, arrows to the others."""
        for choice in self.choices:
            policy = Qt.FocusPolicy.TabFocus if choice.isChecked() else Qt.FocusPolicy.NoFocus
            choice.setFocusPolicy(policy)


def wrapped(label: Label) -> Label:
    """A label that takes as many lines as it needs."""
    label.setWordWrap(True)
    return label


def lay_out(dialog: QDialog, parts: Sequence[QWidget], buttons: Sequence[Button]) -> None:
    """Parts below each other, the buttons at the lower right; as wide as the widest choice needs."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(*(theme.SPACE_XL,) * 4)
    column.setSpacing(theme.SPACE_S)
    for part in parts:
        column.addWidget(part)
    column.addSpacing(theme.SPACE_M)
    column.addStretch(1)
    row = QHBoxLayout()
    row.setSpacing(theme.SPACE_S)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    column.addLayout(row)
    need = max((part.sizeHint().width() for part in parts if isinstance(part, Choices)), default=0)
    width = max(WIDTH, need + 2 * theme.SPACE_XL)
    dialog.setFixedWidth(width)
    # Asked for its hint alone, a layout guesses how wide wrapped words are.
    dialog.resize(width, column.totalHeightForWidth(width))

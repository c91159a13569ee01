"""What was said of folders, and a way to take it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from config.language import mark, tr
from models.folder_rule import FolderRule
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.emptied import emptied
from ui.shared.labels import Label
from ui.shared.path_label import PathLabel

TITLE = mark("What was said of folders")


class RulesPart(QWidget):
    """A row for each rule; nothing is seen of it while there is none.

    Signals:
        taken_back: a folder's `Path` of which nothing is to be said any more.
    """

    taken_back = Signal(object)
    relisted = Signal()
    """Buttons have come or gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules: list[FolderRule] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.SPACE_XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addWidget(Label(tr(TITLE), strong=True))
        column.addLayout(self._rows)
        self.hide()

    def set_rules(self, rules: Sequence[FolderRule]) -> None:
        """List them."""
        if list(rules) == self._rules:
            return
        self._rules = list(rules)
        emptied(self._rows)
        for rule in rules:
            self._rows.addWidget(self._row(rule))
        self.setVisible(bool(rules))
        self.relisted.emit()

    def buttons(self) -> list[QPushButton]:
        """Every button, from top to bottom."""
        rows = [item.widget() for place in range(self._rows.count()) if (item := self._rows.itemAt(place))]
        return [button for row in rows if row for button in row.findChildren(QPushButton)]

    def _row(self, rule: FolderRule) -> QWidget:
        row = QWidget()
        row.setAccessibleName(f"{rule.path}, {rule_words(rule)}")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PathLabel(rule.path))
        words.addWidget(Label(rule_words(rule), theme.SECONDARY_SIZE, "secondary"))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, theme.SPACE_XS, 0, theme.SPACE_XS)
        layout.setSpacing(theme.SPACE_M)
        layout.addLayout(words, 1)
        button = Button(tr("Take back"), "link")
        folder = rule.path.name or rule.path
        button.setAccessibleName(tr("Take back what was said of {folder}", folder=folder))
        button.clicked.connect(lambda: self.taken_back.emit(rule.path))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row


def rule_words(rule: FolderRule) -> str:
    """What the rule says."""
    if rule.ignored:
        return tr("Left out")
    return tr("Faces are not recognised")

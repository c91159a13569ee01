"""The quiet lines below the dialog "Similar Face Detected": which key does what."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from config.language import tr
from ui.crop.labels import LineLabel
from ui.shared import theme

_BETWEEN = " · "
_CHOICE = 2


class KeyLines(QWidget):
    """Two lines of keys, only such as do something now. It keeps its height, whichever they are.

    Args:
        parent: the dialog.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        self.lines = tuple(LineLabel(theme.SECONDARY_SIZE, "secondary", parent=self) for _ in range(2))
        for line in self.lines:
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)

    def show_answers(self, candidates: int) -> None:
        """The keys of a question.

        Args:
            candidates: how many people it may be.
        """
        first = (
            [tr("Enter merges"), tr("K keeps as new")] if candidates else [tr("Enter or K keeps it as new")]
        )
        if candidates == _CHOICE:
            first.append(tr("1 or 2 shows the other"))
        elif candidates > _CHOICE:
            first.append(tr("1\u2013{number} shows another", number=candidates))
        self._say(first, [tr("/ somebody else"), tr("N a new name"), tr("Esc later, without a name")])

    def show_field(self, *, new: bool) -> None:
        """The keys of the field that is open.

        Args:
            new: it asks for a name, and not who of all people it is.
        """
        self._say(
            [tr("Enter takes this name") if new else tr("Enter takes the one marked"), tr("Esc goes back")],
            [],
        )

    def _say(self, *lines: list[str]) -> None:
        for label, parts in zip(self.lines, lines, strict=True):
            label.setText(_BETWEEN.join(parts))

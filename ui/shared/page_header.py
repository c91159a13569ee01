"""The line on top of a page: its title and, beside it, how much there is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shared import theme
from ui.shared.labels import ElidedLabel, Label


class PageHeader(QWidget):
    """Title and summary on one baseline."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = ElidedLabel(tone="secondary")
        heading = Label(title, theme.TITLE_SIZE, strong=True)
        # The smaller line sits on the larger one's baseline; both stand in the middle of the row, however
        # high a button beside them makes it.
        self._summary.setContentsMargins(0, _middle(heading) - _middle(self._summary), 0, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_XL, theme.SPACE_L, theme.SPACE_XL, theme.SPACE_M)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(heading)
        layout.addWidget(self._summary, 1)

    @property
    def summary(self) -> str:
        """What stands beside the title."""
        return self._summary.text()

    def set_summary(self, text: str) -> None:
        """Say how much there is."""
        self._summary.setText(text)


def _middle(label: Label) -> int:
    """By how much the baseline is below the middle of a line, twice; pixels."""
    metrics = label.fontMetrics()
    return metrics.ascent() - metrics.descent()

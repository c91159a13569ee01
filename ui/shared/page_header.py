"""The line on top of a page: its title and, beside it, how much there is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shared import theme
from ui.shared.labels import ElidedLabel, Label


class PageHeader(QWidget):
    """Title and summary on one baseline."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = ElidedLabel(tone="secondary")
        heading = Label(title, theme.TITLE_SIZE, strong=True)
        # The smaller line sits on the larger one's baseline.
        lift = heading.fontMetrics().descent() - self._summary.fontMetrics().descent()
        self._summary.setContentsMargins(0, 0, 0, lift)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_XL, theme.SPACE_L, theme.SPACE_XL, theme.SPACE_M)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(heading)
        layout.addWidget(self._summary, 1, Qt.AlignmentFlag.AlignBottom)

    @property
    def summary(self) -> str:
        """What stands beside the title."""
        return self._summary.text()

    def set_summary(self, text: str) -> None:
        """Say how much there is."""
        self._summary.setText(text)

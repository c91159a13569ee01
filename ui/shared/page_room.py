"""Pages one at a time, which scroll where there is less room than they need."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Needs the room of the page that is shown, not of the largest there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _place: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """Of the page that is shown."""
        page = self.currentWidget()
        return QSize() if page is None else page.minimumSizeHint().expandedTo(page.minimumSize())

    def heightForWidth(self, _width: int) -> int:
        """Nothing of its own: a hidden page with words that wrap would have all others scroll."""
        return 0


class PageRoom(QScrollArea):
    """Around a stack: in a window that is large enough nobody notices it.

    Args:
        stack: the pages.
        parent: its owner.
    """

    def __init__(self, stack: PageStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(stack)

    def minimumSizeHint(self) -> QSize:
        """Anything: what does not fit is scrolled to."""
        return QSize(0, 0)

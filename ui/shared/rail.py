"""The slim rail on the left: where one is, and where one can go."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from config.language import count_of
from ui.shared import icons, theme
from ui.shared.tiles import paint_ring

PEOPLE, PHOTOS, PROBLEMS, HISTORY, SETTINGS = "people", "photos", "problems", "history", "settings"

_WIDTH = 84
_ITEM = QSize(72, 60)
_ICON = 24


class Rail(QWidget):
    """People, Photos, Problems and the history; at the bottom, adding a folder, and the settings."""

    page_chosen = Signal(str)
    """PEOPLE, PHOTOS, PROBLEMS, HISTORY or SETTINGS."""

    add_folder_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName("Pages")
        self._pages = {
            PEOPLE: RailButton("people", "People"),
            PHOTOS: RailButton("photos", "Photos"),
            PROBLEMS: RailButton("problems", "Problems"),
            HISTORY: RailButton("history", "History"),
            SETTINGS: RailButton("settings", "Settings"),
        }
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, theme.SPACE_M, 6, theme.SPACE_M)
        layout.setSpacing(theme.SPACE_XS)
        for page, button in self._pages.items():
            button.setCheckable(True)
            button.setProperty("page", page)
            self._group.addButton(button)
            if page != SETTINGS:
                layout.addWidget(button)
        self._group.buttonClicked.connect(self._chosen)
        layout.addStretch(1)
        self._add = RailButton("folder-plus", "Add folder")
        self._add.clicked.connect(self.add_folder_clicked)
        layout.addWidget(self._add)
        layout.addWidget(self._pages[SETTINGS])
        self.set_page(PEOPLE)

    def set_page(self, page: str) -> None:
        """Mark where the person is; emits nothing.

        Raises:
            KeyError: there is no such page.
        """
        self._pages[page].setChecked(True)

    def set_problems(self, count: int) -> None:
        """Show how many files could not be used; no badge for none."""
        self._pages[PROBLEMS].set_badge(count)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline towards the page, nothing else."""
        painter = QPainter(self)
        edge = 0 if self.isRightToLeft() else self.width() - 1
        painter.fillRect(QRect(edge, 0, 1, self.height()), QColor(theme.of(self.palette()).line))

    def _chosen(self, button: QAbstractButton) -> None:
        self.page_chosen.emit(button.property("page"))


class RailButton(QAbstractButton):
    """An icon over a word; in accent where the person is."""

    def __init__(self, name: icons.IconName, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = name
        self._badge = 0
        self.setText(word)
        self.setAccessibleName(word)
        self.setFixedSize(_ITEM)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(theme.font(self.font(), theme.SECONDARY_SIZE, tabular=True))

    def sizeHint(self) -> QSize:
        """Fixed."""
        return _ITEM

    @property
    def badge(self) -> int:
        """The number beside the icon; 0 shows none."""
        return self._badge

    def set_badge(self, count: int) -> None:
        """Show a number beside the icon, or none for 0."""
        self._badge = count
        self.setAccessibleName(f"{self.text()}, {count_of(count, 'file', 'files')}" if count else self.text())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon, word, badge, ring."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, tokens)
        colour = tokens.accent if self.isChecked() else tokens.secondary
        if not self.isChecked() and self.underMouse():
            colour = tokens.text
        x = (self.width() - _ICON) // 2
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(x, 8, icons.pixmap(self._icon_name, colour, _ICON, ratio))
        painter.setPen(QColor(colour))
        words = QRect(0, 36, self.width(), 18)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._badge:
            self._paint_badge(painter, tokens, x + _ICON)
        if self.hasFocus():
            paint_ring(painter, self.rect().adjusted(4, 4, -4, -4), theme.RADIUS - 2, tokens.accent)

    def _paint_ground(self, painter: QPainter, tokens: theme.Theme) -> None:
        if self.isDown() or self.underMouse() or self.isChecked():
            ground = tokens.surface if self.isChecked() else tokens.hover()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.pressed() if self.isDown() else ground))
            painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)

    def _paint_badge(self, painter: QPainter, tokens: theme.Theme, right: int) -> None:
        text = f"{self._badge}" if self._badge <= 999 else "999+"  # noqa: PLR2004
        font = theme.font(self.font(), 10, strong=True, tabular=True)
        painter.setFont(font)
        width = max(16, painter.fontMetrics().horizontalAdvance(text) + 8)
        pill = QRectF(min(right - 6, self.width() - width - 2), 4, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.unsure))
        painter.drawRoundedRect(pill, 8, 8)
        painter.setPen(QColor(tokens.background))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

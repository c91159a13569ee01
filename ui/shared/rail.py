"""The slim rail on the left: where one is, and where one can go."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from config.language import count_of, in_digits, mark, tr
from ui.shared import icons, theme
from ui.shared.tiles import paint_ring

PEOPLE, PHOTOS, REVIEW, PROBLEMS, HISTORY, SETTINGS = (
    "people",
    "photos",
    "review",
    "problems",
    "history",
    "settings",
)

_NARROW, _WIDE = 72, 104
"""Of a button, logical pixels: as wide as the longest word of its language wants, between these."""
_LOW, _ONE_LINE, _TWO_LINES = 24, 60, 74
_MARGIN = 6
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
_ICON = 24
_WORDS_TOP, _AIR = 35, 12
_PAGES: tuple[tuple[str, icons.IconName, str], ...] = (
    (PEOPLE, "people", mark("People")),
    (PHOTOS, "photos", mark("Photos")),
    (REVIEW, "review", mark("Review")),
    (PROBLEMS, "problems", mark("Problems")),
    (HISTORY, "history", mark("History")),
    (SETTINGS, "settings", mark("Settings")),
)


class Rail(QWidget):
    """The pages; at the bottom, adding a folder, and the settings."""

    page_chosen = Signal(str)
    """One of the names above."""

    add_folder_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Pages"))
        self._pages = {page: RailButton(icon, tr(word)) for page, icon, word in _PAGES}
        self._add = RailButton("folder-plus", tr("Add folder"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, theme.SPACE_XS, _MARGIN, theme.SPACE_XS)
        layout.setSpacing(2)
        for page, button in self._pages.items():
            button.setCheckable(True)
            button.setProperty("page", page)
            button.clicked.connect(lambda _checked, page=page: self._choose(page))
            button.stepped.connect(self._step)
            if page != SETTINGS:
                layout.addWidget(button)
        layout.addStretch(1)
        self._add.clicked.connect(self.add_folder_clicked)
        layout.addWidget(self._add)
        layout.addWidget(self._pages[SETTINGS])
        self._make_equal([*self._pages.values(), self._add])
        self.set_page(PEOPLE)

    def set_page(self, page: str | None) -> None:
        """Mark where the person is, None for a page that is not here; emits nothing.

        Raises:
            KeyError: there is no such page.
        """
        if page is not None and page not in self._pages:
            raise KeyError(page)
        for name, button in self._pages.items():
            button.setChecked(name == page)
            # Tab stops once in the rail, where one is; the arrows go from page to page.
            stops = name in (page or PEOPLE, SETTINGS)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if stops else Qt.FocusPolicy.NoFocus)

    def set_problems(self, count: int) -> None:
        """Show how many files could not be used; no badge for none."""
        self._pages[PROBLEMS].set_badge(count, count_of(count, "file", "files"))

    def set_questions(self, count: int) -> None:
        """Show how many questions are worth answering; no badge for none."""
        self._pages[REVIEW].set_badge(count, count_of(count, "question", "questions"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline towards the page, nothing else."""
        painter = QPainter(self)
        edge = 0 if self.isRightToLeft() else self.width() - 1
        painter.fillRect(QRect(edge, 0, 1, self.height()), QColor(theme.of(self.palette()).line))

    def _make_equal(self, buttons: list[RailButton]) -> None:
        width = max(_NARROW, min(_WIDE, max(button.widest_word() for button in buttons) + theme.SPACE_M))
        for button in buttons:
            button.fit(width)
        self.setFixedWidth(width + 2 * _MARGIN)

    def _choose(self, page: str) -> None:
        # A click has turned the mark of the button; whether one really gets there is the window's to say.
        self.set_page(page)
        self.page_chosen.emit(page)

    def _step(self, by: int) -> None:
        """The focus goes to the page above or below, and round."""
        buttons = [self._pages[page] for page, _, _ in _PAGES]
        focused = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if focused is not None:
            buttons[(focused + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)


class RailButton(QAbstractButton):
    """An icon over a word or two; in accent where the person is. Without room the words go first."""

    stepped = Signal(int)
    """An arrow key: 1 for the next, -1 for the one before."""

    def __init__(self, name: icons.IconName, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = name
        self._badge = 0
        self._size = QSize(_NARROW, _ONE_LINE)
        self.setText(word)
        self.setAccessibleName(word)
        self.setToolTip(word)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(theme.font(self.font(), theme.SECONDARY_SIZE, tabular=True))

    def widest_word(self) -> int:
        """Logical pixels; words are never broken."""
        metrics = QFontMetrics(self.font())
        return max(metrics.horizontalAdvance(word) for word in self.text().split())

    def fit(self, width: int) -> None:
        """Take this width, and as many lines as the words need."""
        one_line = QFontMetrics(self.font()).horizontalAdvance(self.text()) <= width - theme.SPACE_XS
        self._size = QSize(width, _ONE_LINE if one_line else _TWO_LINES)
        self.setFixedWidth(width)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The icon and its words."""
        return self._size

    def minimumSizeHint(self) -> QSize:
        """The icon alone."""
        return QSize(self._size.width(), _LOW)

    @property
    def badge(self) -> int:
        """The number beside the icon; 0 shows none."""
        return self._badge

    def set_badge(self, count: int, words: str) -> None:
        """Show a number beside the icon, or none for 0; `words` says it to who cannot see it."""
        self._badge = count
        said = tr("{page}, {count}", page=self.text(), count=words) if count else self.text()
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows walk; Enter presses as Space does."""
        by = _STEPS.get(Qt.Key(event.key()))
        if by is not None:
            self.stepped.emit(by)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon, word, badge, ring."""
        tokens = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, tokens)
        colour = tokens.accent if self.isChecked() else tokens.secondary
        if not self.isChecked() and self.underMouse():
            colour = tokens.text
        spare = self.height() - self._size.height()
        with_words = spare >= -_AIR
        x, y = (self.width() - _ICON) // 2, 8 + spare // 2 if with_words else (self.height() - _ICON) // 2
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(x, y, icons.pixmap(self._icon_name, colour, _ICON, ratio))
        if with_words:
            painter.setPen(QColor(colour))
            words = QRect(0, y + _ICON + 3, self.width(), self._size.height() - _WORDS_TOP - 5)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.text())
        if self._badge:
            self._paint_badge(painter, tokens, x + _ICON, max(0, y - 4))
        if self.hasFocus():
            inset = 4 if with_words else 2
            around = self.rect().adjusted(inset, inset, -inset, -inset)
            paint_ring(painter, around, theme.RADIUS - 2, tokens.accent)

    def _paint_ground(self, painter: QPainter, tokens: theme.Theme) -> None:
        if self.isDown() or self.underMouse() or self.isChecked():
            ground = tokens.surface if self.isChecked() else tokens.hover()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.pressed() if self.isDown() else ground))
            painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)

    def _paint_badge(self, painter: QPainter, tokens: theme.Theme, right: int, top: int) -> None:
        text = in_digits(self._badge) if self._badge <= 999 else "999+"  # noqa: PLR2004
        font = theme.font(self.font(), 10, strong=True, tabular=True)
        painter.setFont(font)
        width = max(16, painter.fontMetrics().horizontalAdvance(text) + 8)
        pill = QRectF(min(right - 6, self.width() - width - 2), top, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.unsure))
        painter.drawRoundedRect(pill, 8, 8)
        painter.setPen(QColor(tokens.background))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

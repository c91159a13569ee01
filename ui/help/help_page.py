"""The help, a page like any other: topics one below the other, narrowed while typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from config.language import tr
from models.query import folded
from ui.help.topics import TOPICS, Topic
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.buttons import Button
from ui.shared.labels import Label
from ui.shared.page_header import PageHeader

_WIDTH = 680
"""Lines longer than that are hard to read."""
_LINK_EDGE = 2
"""What a link among text keeps free before its words, for its ring: the text does so, too."""
_SCROLLS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class HelpPage(QWidget):
    """Says how things are done, and leads to where they are.

    Signals:
        go: show a page, by its name, or what else `topics` names.
    """

    go = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search in the help"))
        self.field.setAccessibleName(tr("Search in the help"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(_WIDTH)
        self.field.installEventFilter(self)
        self._sections = [_Section(topic) for topic in TOPICS]
        for section in self._sections:
            section.go.connect(self.go)
        self._nothing = Label(tr("Nothing in the help has these words."), tone="secondary")
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self._area = QScrollArea()
        self._lay_out()
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._narrow)

    def topics(self) -> list[tuple[str, Callable[[], None]]]:
        """What each topic is called, and what brings it into view; for a palette."""
        return [
            (tr(section.topic.title), lambda section=section: self.show_topic(section.topic))  # type: ignore[misc]
            for section in self._sections
        ]

    def show_topic(self, topic: Topic) -> None:
        """Bring a topic to the top."""
        self.field.clear()
        section = next(section for section in self._sections if section.topic is topic)
        # Through the loop: a page that was never shown has no places yet.
        QTimer.singleShot(0, section, lambda: self._area.verticalScrollBar().setValue(section.y()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that scroll do so while the field keeps the focus; Esc empties it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = _SCROLLS.get(Qt.Key(event.key()))
            if steps is not None:
                bar = self._area.verticalScrollBar()
                bar.setValue(bar.value() + steps * bar.singleStep())
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        words = folded(typed).split()
        shown = 0
        for section in self._sections:
            fits = section.has(words)
            section.setVisible(fits)
            shown += fits
        self._nothing.setVisible(not shown)
        self._area.verticalScrollBar().setValue(0)
        if not shown:
            announce(self, self._nothing.text())

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(_WIDTH + 2 * theme.SPACE_XL)
        sections = QVBoxLayout(column)
        left = theme.SPACE_XL - _LINK_EDGE
        sections.setContentsMargins(left, theme.SPACE_S, theme.SPACE_XL, theme.SPACE_XL)
        sections.setSpacing(theme.SPACE_XXL)
        for part in (self._nothing, *self._sections):
            sections.addWidget(part)
        sections.addStretch(1)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(column, 1)
        row.addStretch(0)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        search = QHBoxLayout()
        search.setContentsMargins(theme.SPACE_XL, 0, theme.SPACE_XL, theme.SPACE_M)
        search.addWidget(self.field, 1)
        search.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(PageHeader(tr("Help")))
        layout.addLayout(search)
        layout.addWidget(self._area, 1)


class _Section(QWidget):
    """One topic."""

    go = Signal(str)

    def __init__(self, topic: Topic) -> None:
        super().__init__()
        self.topic = topic
        title = tr(topic.title)
        text = " ".join(tr(sentence) for sentence in topic.sentences)
        self._said = folded(f"{title} {text}")
        words = Label(text)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # Selecting is for the mouse; Tab goes from button to button.
        words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        heading = Label(title, theme.NAME_SIZE, strong=True)
        heading.setWordWrap(True)
        for label in (heading, words):
            label.setContentsMargins(_LINK_EDGE, 0, 0, 0)
            column.addWidget(label)
        if topic.show:
            column.addLayout(self._links(title))

    def has(self, words: list[str]) -> bool:
        """Whether all of these, folded, are in it."""
        return all(word in self._said for word in words)

    def _links(self, title: str) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, place in self.topic.show:
            button = Button(tr(words), "link")
            button.setProperty("place", "text")
            button.setAccessibleName(f"{tr(words)}: {title}")
            button.clicked.connect(lambda _=False, place=place: self.go.emit(place))
            row.addWidget(button)
        row.addStretch(1)
        return row

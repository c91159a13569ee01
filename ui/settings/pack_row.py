"""One pack: what it is, where it stands, and what can be done with it. Every question is asked in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from models.pack_info import PackInfo, PackSpeed, PackState, megabytes
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import ElidedLabel, Label

STATES = {
    PackState.IN_USE: "In use",
    PackState.INSTALLED: "On this computer",
    PackState.OFFERED: "Not downloaded",
}
FACES_A_PHOTO = 2
"""How many faces the speed that is shown reckons with."""


class PackRow(QWidget):
    """A row of the packs' list.

    Signals other than `relisted`: the person wants to use, download (the licence is accepted), stop,
    remove or measure this pack.
    """

    use_wanted = Signal()
    download_wanted = Signal()
    stop_wanted = Signal()
    remove_wanted = Signal()
    measure_wanted = Signal()
    relisted = Signal()
    """Buttons have come or gone."""

    def __init__(self, info: PackInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.info = info
        self.setAccessibleName(f"{info.title}, {STATES[info.state]}")
        self._aside = QVBoxLayout()
        self._aside.setContentsMargins(0, theme.SPACE_XS, 0, 0)
        self._extra: QWidget | None = None
        self._bar: QProgressBar | None = None
        self._bar_words: Label | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_M, 0, theme.SPACE_M)
        layout.setSpacing(theme.SPACE_XS)
        layout.addLayout(self._head())
        for words in (info.quality, info.licence):
            line = Label(words, tone="text" if words == info.quality else "secondary")
            line.setWordWrap(True)
            layout.addWidget(line)
        layout.addLayout(self._facts())
        layout.addLayout(self._aside)

    def ask_to_use(self) -> None:
        """Say what will happen before it does."""
        self._ask(
            "Every face is described anew by these, in the background and without opening a photo. Until that"
            " is done everything stays as it is; your people, names and decisions stay for good.",
            Button("Change to these", "primary"),
            self.use_wanted.emit,
        )

    def ask_to_remove(self) -> None:
        """Make sure."""
        self._ask(
            f"Delete {megabytes(self.info.size)} from this computer?",
            Button("Remove"),
            self.remove_wanted.emit,
        )

    def ask_to_accept(self) -> None:
        """The licence first: nothing is contacted before it is accepted."""
        self._ask(
            f"{self.info.licence} Do you accept that?",
            Button(f"I accept, download {megabytes(self.info.size)}", "primary"),
            self.download_wanted.emit,
        )

    def show_waiting(self, words: str) -> None:
        """Say what is going on, where there is nothing to stop."""
        self._show(Label(words, tone="secondary"))

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Show a bar with what is done, and a way to stop it."""
        if self._bar is None or self._bar_words is None:
            bar, label = QProgressBar(), Label(tone="secondary")
            bar.setTextVisible(False)
            bar.setRange(0, 1000)
            bar.setFixedHeight(4)
            stop = Button("Cancel", "quiet")
            stop.clicked.connect(self.stop_wanted)
            panel, line = QWidget(), QHBoxLayout()
            column = QVBoxLayout(panel)
            column.setContentsMargins(0, 0, 0, 0)
            line.addWidget(label, 1)
            line.addWidget(stop)
            column.addWidget(bar)
            column.addLayout(line)
            self._show(panel)
            self._bar, self._bar_words = bar, label
        self._bar.setValue(round(1000 * done / max(total, 1)))
        self._bar.setAccessibleName(words)
        self._bar_words.setText(words)

    def show_trouble(self, sentence: str) -> None:
        """Say what went wrong, where it went wrong."""
        line = Label(sentence, tone="error")
        line.setWordWrap(True)
        self._show(line)

    def clear(self) -> None:
        """Nothing is asked or under way."""
        if self._extra is not None:
            self._extra.hide()
            self._aside.removeWidget(self._extra)
            self._extra.deleteLater()
        self._extra = self._bar = self._bar_words = None

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_M)
        title = ElidedLabel(self.info.title, theme.NAME_SIZE, strong=True)
        title.setToolTip(self.info.title)
        line.addWidget(title)
        line.addWidget(Label(STATES[self.info.state], tone="secondary"))
        line.addStretch(1)
        for button in self._buttons():
            line.addWidget(button)
        return line

    def _buttons(self) -> list[Button]:
        buttons = []
        if self.info.state is PackState.OFFERED:
            buttons.append(self._button("Download…", self.ask_to_accept))
        if self.info.removable:
            buttons.append(self._button("Remove…", self.ask_to_remove, quiet=True))
        if self.info.state is PackState.INSTALLED:
            buttons.append(self._button("Use these…", self.ask_to_use))
        return buttons

    def _button(self, words: str, ask: Callable[[], None], *, quiet: bool = False) -> Button:
        button = Button(words, "quiet" if quiet else "secondary")
        button.setAccessibleName(f"{words} {self.info.title}")
        button.clicked.connect(ask)
        return button

    def _facts(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_S)
        speed = self.info.speed
        known = f", {photos_a_second(speed)} on this computer" if speed else ""
        line.addWidget(Label(f"{megabytes(self.info.size)}{known}", theme.SECONDARY_SIZE, "secondary"))
        if self.info.state is not PackState.OFFERED:
            measure = Button("Measure again" if speed else "How fast is it here?", "link")
            measure.setAccessibleName(f"{measure.text()} {self.info.title}")
            measure.clicked.connect(self.measure_wanted)
            line.addWidget(measure)
        line.addStretch(1)
        return line

    def _ask(self, words: str, yes: Button, then: Callable[[], None]) -> None:
        label = Label(words)
        label.setWordWrap(True)
        panel, line = QWidget(), QHBoxLayout()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        no = Button("Not now", "quiet")
        no.clicked.connect(self.clear)
        yes.clicked.connect(self.clear)
        yes.clicked.connect(then)
        column.addWidget(label)
        line.addWidget(yes)
        line.addWidget(no)
        line.addStretch(1)
        column.addLayout(line)
        self._show(panel)
        yes.setFocus()

    def _show(self, extra: QWidget) -> None:
        self.clear()
        self._extra = extra
        self._aside.addWidget(extra, 0, Qt.AlignmentFlag.AlignTop)
        # Left to the layout it would be shown later, and could not take the focus now.
        extra.show()
        self.relisted.emit()


def photos_a_second(speed: PackSpeed) -> str:
    """What the measured seconds mean for photos with a face or two, without the time to read them."""
    rate = 1 / (speed.photo + FACES_A_PHOTO * speed.face)
    return f"looks at {rate:.0f} photos a second" if rate >= 10 else f"looks at {rate:.1f} photos a second"  # noqa: PLR2004

"""One pack: what it is, where it stands, and what can be done with it. Every question is asked in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from config.language import mark, tr
from models.pack_info import PackInfo, PackSpeed, PackState, megabytes
from ui.language import locale
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import ElidedLabel, Label

STATES = {
    PackState.IN_USE: mark("In use"),
    PackState.INSTALLED: mark("On this computer"),
    PackState.OFFERED: mark("Not downloaded"),
}
_NARROWEST = 200
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
        self._title = tr(info.title)
        self.setAccessibleName(f"{self._title}, {tr(STATES[info.state])}")
        self._deeds = QWidget()
        self._head = self._make_head()
        self._aside = QVBoxLayout()
        self._aside.setContentsMargins(0, theme.SPACE_XS, 0, 0)
        self._extra: QWidget | None = None
        self._bar: QProgressBar | None = None
        self._bar_words: Label | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_M, 0, theme.SPACE_M)
        layout.setSpacing(theme.SPACE_XS)
        layout.addLayout(self._head)
        self._licence = tr(info.licence)
        for line in (Label(tr(info.quality)), Label(self._licence, tone="secondary")):
            line.setWordWrap(True)
            layout.addWidget(line)
        layout.addLayout(self._facts())
        layout.addLayout(self._aside)

    def ask_to_use(self) -> None:
        """Say what will happen before it does."""
        self._ask(
            tr(
                "Every face is described anew by these, in the background and without opening a photo. Until"
                " that is done everything stays as it is; your people, names and decisions stay for good."
            ),
            Button(tr("Change to these"), "primary"),
            self.use_wanted.emit,
        )

    def ask_to_remove(self) -> None:
        """Make sure."""
        self._ask(
            tr("Delete {size} from this computer?", size=megabytes(self.info.size)),
            Button(tr("Remove")),
            self.remove_wanted.emit,
        )

    def ask_to_accept(self) -> None:
        """The licence first: nothing is contacted before it is accepted."""
        self._ask(
            tr("{licence} Do you accept that?", licence=self._licence),
            Button(tr("I accept, download {size}", size=megabytes(self.info.size)), "primary"),
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
            stop = Button(tr("Cancel"), "quiet")
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

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine: the buttons go below the title then."""
        buttons = self._deeds.sizeHint().width()
        return QSize(max(buttons, _NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand beside the title where there is room for both."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        beside = self.width() >= self._deeds.sizeHint().width() + _NARROWEST
        self._head.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _make_head(self) -> QBoxLayout:
        title = ElidedLabel(self._title, theme.NAME_SIZE, strong=True)
        title.setToolTip(self._title)
        names = QHBoxLayout()
        names.setSpacing(theme.SPACE_M)
        names.addWidget(title)
        names.addWidget(Label(tr(STATES[self.info.state]), tone="secondary"))
        names.addStretch(1)
        buttons = QHBoxLayout(self._deeds)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(theme.SPACE_M)
        for button in self._buttons():
            buttons.addWidget(button)
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(theme.SPACE_S)
        head.addLayout(names, 1)
        head.addWidget(self._deeds, 0, Qt.AlignmentFlag.AlignLeft)
        return head

    def _buttons(self) -> list[Button]:
        buttons = []
        if self.info.state is PackState.OFFERED:
            buttons.append(self._button(tr("Download…"), self.ask_to_accept))
        if self.info.removable:
            buttons.append(self._button(tr("Remove…"), self.ask_to_remove, quiet=True))
        if self.info.state is PackState.INSTALLED:
            buttons.append(self._button(tr("Use these…"), self.ask_to_use))
        return buttons

    def _button(self, words: str, ask: Callable[[], None], *, quiet: bool = False) -> Button:
        button = Button(words, "quiet" if quiet else "secondary")
        button.setAccessibleName(f"{words} {self._title}")
        button.clicked.connect(ask)
        return button

    def _facts(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_S)
        speed = self.info.speed
        known = size = megabytes(self.info.size)
        if speed:
            known = tr("{size}, {speed} on this computer", size=size, speed=photos_a_second(speed))
        facts = Label(known, theme.SECONDARY_SIZE, "secondary")
        facts.setWordWrap(True)
        line.addWidget(facts, 1)
        if self.info.state is not PackState.OFFERED:
            measure = Button(tr("Measure again") if speed else tr("How fast is it here?"), "link")
            measure.setAccessibleName(f"{measure.text()} {self._title}")
            measure.clicked.connect(self.measure_wanted)
            line.addWidget(measure)
        return line

    def _ask(self, words: str, yes: Button, then: Callable[[], None]) -> None:
        label = Label(words)
        label.setWordWrap(True)
        panel, line = QWidget(), QHBoxLayout()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        no = Button(tr("Not now"), "quiet")
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
    return tr(
        "looks at {rate} photos a second",
        rate=locale().toString(rate, "f", 0 if rate >= 10 else 1),  # noqa: PLR2004
    )

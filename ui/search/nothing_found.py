"""What the page says when no photo matches, and what can be left out to find some."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from config.language import tr
from ui.search.chips import Chip, Kind
from ui.search.flow import FlowLayout
from ui.search.known import Known
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.cutting import cut
from ui.shared.focus import walk_in_order
from ui.shared.labels import Label
from ui.shared.words import plain_action

_MOST_BUTTONS = 4
_WIDEST = 300


class NothingFound(QWidget):
    """One sentence, and a button for each of the first few chips."""

    chip_removed = Signal(object)
    """The `Chip` to leave out."""
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Label(size=theme.NAME_SIZE)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setWordWrap(True)
        self._shown: tuple[str, ...] = ()
        self._buttons: list[Button] = []
        self._choices = QWidget()
        self._rows = FlowLayout(theme.SPACE_S, parent=self._choices, centred=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_XL, 0, theme.SPACE_XL, 0)
        layout.setSpacing(theme.SPACE_L)
        layout.addStretch(3)
        layout.addWidget(self._sentence)
        layout.addWidget(self._choices)
        layout.addStretch(4)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    @property
    def buttons(self) -> Sequence[Button]:
        """What can be done."""
        return self._buttons

    def say(self, chips: Sequence[Chip], known: Known) -> None:
        """Nothing matches these."""
        sentence = nothing_words(chips, known)
        said = tuple(chip.said(known) for chip in chips[:_MOST_BUTTONS])
        if (sentence, *said) == self._shown:
            return
        self._shown = (sentence, *said)
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        for button in self._buttons:
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        if len(chips) > 1:
            for chip, words in zip(chips, said, strict=False):
                button = self._add(tr("Remove “{chip}”", chip=cut(self.fontMetrics(), words, _WIDEST)))
                button.setAccessibleName(tr("Remove “{chip}”", chip=words))
                button.clicked.connect(lambda _checked=False, chip=chip: self.chip_removed.emit(chip))
        clear = self._add(tr("Clear the search"), quiet=bool(self._buttons))
        clear.clicked.connect(self.cleared)
        walk_in_order(self._buttons)

    def _add(self, words: str, *, quiet: bool = False) -> Button:
        button = Button(plain_action(words), "quiet" if quiet else "secondary", self._choices)
        self._rows.addWidget(button)
        self._buttons.append(button)
        button.show()
        return button


def nothing_words(chips: Sequence[Chip], known: Known) -> str:
    """The sentence for a search that found nothing."""
    kinds = {chip.kind for chip in chips}
    people = [chip for chip in chips if chip.kind is Kind.WITH]
    without = [chip for chip in chips if chip.kind is Kind.WITHOUT]
    if kinds == {Kind.TEXT}:
        return tr("No photo here is called “{text}”.", text=" ".join(str(chip.value) for chip in chips))
    who, whom = _names(people, known), _names(without, known)
    if kinds == {Kind.WITH}:
        return tr("No photo of {who}.", who=who)
    if kinds == {Kind.WITH, Kind.ONLY}:
        return tr("No photo of {who} and nobody else.", who=who)
    if kinds == {Kind.WITH, Kind.WITHOUT}:
        return tr("No photo of {who} without {whom}.", who=who, whom=whom)
    return tr("No photo matches all of this: {what}.", what=", ".join(chip.said(known) for chip in chips))


def _names(chips: Sequence[Chip], known: Known) -> str:
    names = [known.name(chip.value) for chip in chips if isinstance(chip.value, int)]
    if len(names) < 2:  # noqa: PLR2004 - one, or none
        return "".join(names)
    return tr("{some} and {last}", some=", ".join(names[:-1]), last=names[-1])

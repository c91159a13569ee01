"""Light or dark, how large everything is, and the language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from config.language import mark, tr
from config.settings import Appearance
from ui.settings.choice_box import ChoiceBox
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import Label
from ui.shared.segmented import Segmented

LIKE_SYSTEM = mark("Like the system")
APPEARANCES: tuple[tuple[Appearance, str], ...] = (
    ("system", LIKE_SYSTEM),
    ("light", mark("Light")),
    ("dark", mark("Dark")),
)
SIZES = (125, 150, 175, 200, 250, 300)
"""Percent; the system's own size is the one below them."""

_CHOICES = [appearance for appearance, _ in APPEARANCES]
_MEANS: dict[Appearance, str] = {
    "system": mark("Light while the system is light and dark while it is dark. It changes at once."),
    "light": mark("Dark words on a light ground, whatever the system does."),
    "dark": mark("Light words on a dark ground, whatever the system does."),
}
_MOTION = mark(
    "Things move only to show where they went, and not at all where the system asks for less motion."
)
_AS_SYSTEM = mark("As the system asks")
_SIZE = mark(
    "How large words, buttons and faces are, compared with what the system asks for. Photos stay as sharp."
)
_OVERRULED = mark(
    "QT_SCALE_FACTOR is set for this program. As long as it is, the size chosen here changes nothing."
)
_LANGUAGE = mark("The language of the program. Names and what you wrote stay as they are.")
_LATER = mark("This takes effect when Kinframe starts the next time.")


class LooksSection(QWidget):
    """Three choices, each with what it does.

    Args:
        languages: the code of each, and what it calls itself.
        overruled: whether the environment decides about the size.
        parent: its owner.

    Signals:
        appearance_chosen: an `Appearance`.
        scale_chosen: percent, 0 for the system's own.
        language_chosen: a code, or "system".
        restart_wanted: start the program again now.
        relisted: buttons have come or gone.
    """

    appearance_chosen = Signal(str)
    scale_chosen = Signal(int)
    language_chosen = Signal(str)
    restart_wanted = Signal()
    relisted = Signal()

    def __init__(
        self,
        languages: Sequence[tuple[str, str]],
        *,
        overruled: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._in_force: tuple[str, int] | None = None
        self._shown: Appearance = "system"
        self.appearance = Segmented([tr(words) for _, words in APPEARANCES])
        self.appearance.setAccessibleName(tr("Appearance"))
        self._means = _line()
        self.size_box = ChoiceBox(tr("Size of everything"))
        # A screen reader on Linux calls a box by what is chosen: two of one name could not be told apart.
        self.size_box.set_choices([(0, tr(_AS_SYSTEM)), *((size, f"{size} %") for size in SIZES)])
        self.language_box = ChoiceBox(tr("Language"))
        self.language_box.set_choices([("system", tr(LIKE_SYSTEM)), *languages])
        self.restart = Button(tr("Start again now"))
        self._later = _line(tr(_LATER))
        self._lay_out(_line(tr(_OVERRULED if overruled else _SIZE)))
        self.show_appearance("system")
        self._say_later()
        self.appearance.chosen.connect(self._appearance_picked)
        self.size_box.picked.connect(self._size_picked)
        self.language_box.picked.connect(self._language_picked)
        self.restart.clicked.connect(self.restart_wanted)

    @property
    def words(self) -> str:
        """What is said about light and dark."""
        return self._means.text()

    def show_appearance(self, appearance: Appearance) -> None:
        """Show which one is chosen; nobody is told."""
        self._shown = appearance
        self.appearance.choose(_CHOICES.index(appearance))
        self._means.setText(tr(_MEANS[appearance]))

    def show_start(self, language: str, scale: int) -> None:
        """Show what the program was started with: until something else is chosen, it is in force."""
        self.language_box.show_value(language)
        self.size_box.show_value(scale)
        self._in_force = self._chosen()
        self._say_later()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, from top to bottom."""
        return [*self.appearance.findChildren(Button), self.size_box, self.language_box, self.restart]

    def _chosen(self) -> tuple[str, int]:
        return str(self.language_box.currentData()), int(self.size_box.currentData())

    def _appearance_picked(self, place: int) -> None:
        if _CHOICES[place] != self._shown:
            self.show_appearance(_CHOICES[place])
            self.appearance_chosen.emit(self._shown)

    def _size_picked(self, scale: int) -> None:
        self.scale_chosen.emit(scale)
        self._say_later()

    def _language_picked(self, language: str) -> None:
        self.language_chosen.emit(language)
        self._say_later()

    def _say_later(self) -> None:
        differs = self._in_force is not None and self._in_force != self._chosen()
        self._later.setVisible(differs)
        self.restart.setVisible(differs)
        self.relisted.emit()

    def _lay_out(self, about_size: Label) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(Label(tr("Appearance and language"), theme.NAME_SIZE, strong=True))
        layout.addWidget(self.appearance)
        layout.addWidget(self._means)
        layout.addWidget(_line(tr(_MOTION)))
        for title, box, about in (
            (tr("Size of everything"), self.size_box, about_size),
            (tr("Language"), self.language_box, _line(tr(_LANGUAGE))),
        ):
            layout.addSpacing(theme.SPACE_S)
            heading = Label(title, strong=True)
            heading.setBuddy(box)
            layout.addWidget(heading)
            row = QHBoxLayout()
            row.addWidget(box)
            row.addStretch(1)
            layout.addLayout(row)
            layout.addWidget(about)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_M)
        row.addWidget(self._later, 1)
        row.addWidget(self.restart)
        layout.addLayout(row)


def _line(words: str = "") -> Label:
    line = Label(words, tone="secondary")
    line.setWordWrap(True)
    return line

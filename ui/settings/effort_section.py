"""How hard to look for faces: what each choice finds and costs, and looking again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from config.language import mark, tr
from faces.efforts import FIGURES
from models.effort import Effort
from ui.language import locale
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.emptied import emptied
from ui.shared.labels import ElidedLabel, Label
from ui.shared.segmented import Segmented

_EFFORTS = list(Effort)
_FINDS = {
    Effort.FAST: mark("For large collections of close portraits."),
    Effort.BALANCED: mark("The best for most photos."),
    Effort.THOROUGH: mark("For crowds and faces far away; now and then something that is no face."),
}

FILMS_TOO, PHOTOS_ONLY = mark("In photos and films"), mark("In photos only")
ABOUT_FILMS = mark("A film is searched in the picture that stands for it. What was found before stays.")


class EffortSection(QWidget):
    """The choice, its honest line, and the folders to look at again.

    Signals:
        chosen: an `Effort`.
        films_chosen: whether faces are looked for in films, too.
        look_again: a folder's `Path`, to be looked at thoroughly.
    """

    chosen = Signal(object)
    films_chosen = Signal(bool)
    look_again = Signal(object)
    relisted = Signal()
    """Buttons have come or gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = Segmented([effort.label for effort in _EFFORTS])
        self._choice.setAccessibleName(tr("How hard to look for faces"))
        self._line = Label(tone="secondary")
        self._line.setWordWrap(True)
        self._films = Segmented([tr(FILMS_TOO), tr(PHOTOS_ONLY)])
        self._films.setAccessibleName(tr("Where faces are looked for"))
        films = Label(tr(ABOUT_FILMS), tone="secondary")
        films.setWordWrap(True)
        self._folders = QVBoxLayout()
        self._folders.setSpacing(theme.SPACE_S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(Label(tr("Finding faces"), theme.NAME_SIZE, strong=True))
        layout.addWidget(self._choice)
        layout.addWidget(self._line)
        layout.addWidget(self._films)
        layout.addWidget(films)
        layout.addLayout(self._folders)
        self.show_effort(Effort.BALANCED)
        self._choice.chosen.connect(self._picked)
        self._films.chosen.connect(lambda place: self.films_chosen.emit(place == 0))

    @property
    def words(self) -> str:
        """What is said about the choice."""
        return self._line.text()

    def show_effort(self, effort: Effort) -> None:
        """Show which one is chosen."""
        self._choice.choose(_EFFORTS.index(effort))
        self._describe(effort)

    def show_films(self, wanted: bool) -> None:
        """Show whether faces are looked for in films."""
        self._films.choose(0 if wanted else 1)

    def show_folders(self, folders: Sequence[tuple[Path, bool]]) -> None:
        """List the chosen folders, and whether each is looked at thoroughly already."""
        emptied(self._folders)
        for folder, thorough in folders:
            self._folders.addWidget(self._row(folder, thorough=thorough))
        self.relisted.emit()

    def buttons(self) -> list[QPushButton]:
        """Every button, from top to bottom."""
        rows = [
            item.widget() for place in range(self._folders.count()) if (item := self._folders.itemAt(place))
        ]
        of_rows = [button for row in rows if row for button in row.findChildren(QPushButton)]
        choices = (self._choice, self._films)
        return [button for choice in choices for button in choice.findChildren(QPushButton)] + of_rows

    def _row(self, folder: Path, *, thorough: bool) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_M)
        name = ElidedLabel(str(folder))
        name.setToolTip(str(folder))
        layout.addWidget(name, 1)
        if thorough:
            layout.addWidget(Label(tr("Looked at thoroughly"), tone="secondary"))
        else:
            again = Button(tr("Look again, thoroughly"), "quiet")
            again.setAccessibleName(tr("Look again, thoroughly, at {folder}", folder=folder.name))
            again.clicked.connect(lambda: self.look_again.emit(folder))
            layout.addWidget(again)
        return row

    def _picked(self, place: int) -> None:
        self._describe(_EFFORTS[place])
        self.chosen.emit(_EFFORTS[place])

    def _describe(self, effort: Effort) -> None:
        figures = FIGURES[effort]
        found = min(99, round(100 * figures.recall))
        if effort is Effort.BALANCED:
            finds = tr("Finds about {found} of 100 faces that are at least 40 pixels wide.", found=found)
        else:
            finds = tr(
                "Finds about {found} of 100 faces that are at least 40 pixels wide, in {times} times the time"
                " of Balanced.",
                found=found,
                times=locale().toString(figures.cost, "g", 3),
            )
        self._line.setText(f"{finds} {tr(_FINDS[effort])} {tr('New photos are looked at like this.')}")

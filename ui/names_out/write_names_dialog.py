"""Before names are written into files: of which photos, where to, and what is changed by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from config.language import count_of, mark, tr, trn
from models.names_report import Order
from models.person import photos_of
from ui.forget_dialog import Choice
from ui.names_out.dialog_parts import Choices, lay_out, wrapped
from ui.shared import theme
from ui.shared.buttons import Button
from ui.shared.labels import Label

TITLE = mark("Write names into files")
_SIDECAR, _FILE = 0, 1


@dataclass(frozen=True, slots=True)
class Group:
    """Some photos whose names may be written.

    Attributes:
        words: what they are.
        ids: of the photos; None for all.
        photos: how many have names to write.
        names: how many names.
    """

    words: str
    ids: tuple[int, ...] | None
    photos: int
    names: int


class WriteNamesDialog(QDialog):
    """Esc leaves everything as it is.

    Args:
        groups: the first is taken at first; at least one.
        parent: the window it belongs to.

    Signals:
        confirmed: ids of photos (None for all) and the `Order`.
    """

    confirmed = Signal(object, object)

    def __init__(self, groups: Sequence[Group], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._groups = tuple(groups)
        self.which = Choices(
            tr("Which photos"), [Choice(group.words, _count(group)) for group in self._groups]
        )
        self.where = Choices(
            tr("Where to"),
            [
                Choice(
                    tr("Beside the photos"),
                    tr("A small XMP file for each; the photos stay as they are."),
                ),
                Choice(
                    tr("Into the photos"),
                    tr("The files are rewritten; the pictures in them stay the same, bit for bit."),
                ),
            ],
        )
        self.warning = wrapped(Label("", strong=True))
        self.write, self.cancel = Button(tr("Write names"), "primary"), Button(tr("Cancel"))
        self.write.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.reject)
        for choices in (self.which, self.where):
            choices.group.buttonToggled.connect(self._say)
        # Room for the longer of both warnings, so that nothing moves when the other one comes.
        for choice in reversed(self.where.choices):
            choice.setChecked(True)
            if choice is self.where.choices[_FILE]:
                lay_out(self, self._parts(), (self.cancel, self.write))
        self.where.choices[_SIDECAR].setFocus()

    def _parts(self) -> list[QWidget]:
        others = tr(
            "digiKam, Lightroom, Windows and others read them. What other programs have written stays; where"
            " a file names somebody otherwise, that is told and left. Each file is read again as a proof."
        )
        private = tr(
            "Whoever gets the files can read the names. People without a name, strangers and hidden people"
            " are not in them."
        )
        return [
            Label(tr("Write names into files?"), theme.NAME_SIZE, strong=True),
            wrapped(Label(others)),
            wrapped(Label(private)),
            self.which,
            self.where,
            self.warning,
        ]

    def _say(self) -> None:
        """What the button will do, in numbers."""
        group = self._groups[self.which.chosen]
        if self.where.chosen == _FILE:
            self.warning.setText(
                trn(
                    "{n} photo file will be rewritten. Where that is not safe, the names go beside it.",
                    "{n} photo files will be rewritten. Where that is not safe, the names go beside them.",
                    group.photos,
                )
            )
        else:
            self.warning.setText(
                trn(
                    "No photo file is changed. {n} XMP file is written or added to.",
                    "No photo file is changed. {n} XMP files are written or added to.",
                    group.photos,
                )
            )
        # Enter writes what can be deleted again; to rewrite photos takes a click.
        self.write.setDefault(self.where.chosen == _SIDECAR)
        self.write.setEnabled(group.photos > 0)
        self.write.setText(tr("Rewrite the photos") if self.where.chosen == _FILE else tr("Write names"))

    def _confirm(self) -> None:
        # A second click may come while it closes.
        if self.isVisible():
            group = self._groups[self.which.chosen]
            into = "file" if self.where.chosen == _FILE else "sidecar"
            self.accept()
            self.confirmed.emit(group.ids, Order("file" if into == "file" else "sidecar"))


def _count(group: Group) -> str:
    return tr(
        "{names} in {photos}",
        names=count_of(group.names, "name", "names"),
        photos=photos_of(group.photos),
    )

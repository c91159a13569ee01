"""Before photos go to a folder: which folder, and how."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QWidget

from config.language import mark, tr
from models.export import ExportOrder
from models.person import photos_of
from ui.forget_dialog import Choice
from ui.names_out.dialog_parts import Choices, lay_out, wrapped
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.buttons import Button
from ui.shared.choosing import open_chooser
from ui.shared.labels import Label
from ui.shared.path_label import PathLabel

TITLE = mark("Export photos")


class ExportDialog(QDialog):
    """Esc exports nothing.

    Args:
        photos: how many there are.
        of_whom: the person, if they are one person's; empty otherwise.
        parent: the window it belongs to.
        folder: where they go, if that is known already.
        looked_at: folders whose photos come into the library by themselves: nothing is exported into them.

    Signals:
        confirmed: the `ExportOrder`.
    """

    confirmed = Signal(object)

    def __init__(
        self,
        photos: int,
        of_whom: str,
        parent: QWidget,
        folder: Path | None = None,
        looked_at: Sequence[Path] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._folder: Path | None = None
        self._looked_at = looked_at
        self.warning = wrapped(Label("", tone="error"))
        self.warning.hide()
        self.path = PathLabel(Path(), tone="secondary")
        self.path.setText(tr("No folder is chosen yet."))
        self.browse = Button(tr("Choose folder…"))
        self.browse.clicked.connect(self._choose)
        self.how = Choices(
            tr("How"),
            [
                Choice(tr("Copies"), tr("Files of their own, which take as much room again.")),
                Choice(
                    tr("Second names of the same files"),
                    tr("Hard links take no room; to change one changes both. On another disk, copies."),
                ),
            ],
        )
        self.into = Choices(
            tr("Into"),
            [
                Choice(tr("One folder"), tr("All photos together.")),
                Choice(tr("A folder for each person"), tr("A photo of two people is in both.")),
            ],
        )
        self.export, self.cancel = Button(tr("Export"), "primary"), Button(tr("Cancel"))
        self.export.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.reject)
        self._has_photos = photos > 0
        lay_out(self, self._parts(photos, of_whom), (self.cancel, self.export))
        self.set_folder(folder)
        self.browse.setFocus()

    def set_folder(self, folder: Path | None) -> None:
        """Where they go."""
        self._folder = folder
        if folder is not None:
            self.path.setText(str(folder))
            self.path.setToolTip(str(folder))
        around = next((one for one in self._looked_at if folder and folder.is_relative_to(one)), None)
        self.export.setEnabled(folder is not None and around is None and self._has_photos)
        self._warn(around)

    def _warn(self, around: Path | None) -> None:
        words = tr(
            "Kinframe shows the photos of {folder}: what is exported into it would come into the library once"
            " more. Please choose another folder.",
            folder=str(around),
        )
        self.warning.setText(words if around is not None else "")
        self.warning.setVisible(around is not None)
        announce(self, self.warning.text(), urgent=True)
        layout = self.layout()
        if around is not None and layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _parts(self, photos: int, of_whom: str) -> list[QWidget]:
        count = photos_of(photos)
        asked = (
            tr("Export {photos} of {who}?", photos=count, who=of_whom)
            if of_whom
            else tr("Export {photos}?", photos=count)
        )
        stays = tr(
            "Nothing in the folder is written over, and the photos stay where they are. XMP files beside them"
            " go along."
        )
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, theme.SPACE_S, 0, 0)
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.browse)
        row.addWidget(self.path, 1)
        return [
            wrapped(Label(asked, theme.NAME_SIZE, strong=True)),
            wrapped(Label(stays)),
            where,
            self.warning,
            self.how,
            self.into,
        ]

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Where do the photos go?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        open_chooser(dialog, self.set_folder)

    def _confirm(self) -> None:
        if self.isVisible() and self._folder is not None:
            order = ExportOrder(self._folder, link=self.how.chosen == 1, by_person=self.into.chosen == 1)
            self.accept()
            self.confirmed.emit(order)

"""What was chosen in a dialog for files or folders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit


def open_chooser(dialog: QFileDialog, then: Callable[[Path], object]) -> None:
    """Open the dialog, and do something with the one path that is chosen in it; it is deleted afterwards.

    Args:
        dialog: for one file or one folder.
        then: gets the path, if one is chosen.
    """
    # Not `fileSelected`: Qt leaves it out where it thinks there are two, and it does while a path is typed:
    # the folder that is shown stays selected beside the one that was completed (QFileDialog::selectedFiles).
    dialog.filesSelected.connect(lambda files: then(_meant(dialog, files)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _meant(dialog: QFileDialog, files: Sequence[str]) -> Path:
    """What is typed, if Qt is in doubt."""
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    typed = None if field is None else Path(dialog.directory().absoluteFilePath(field.text()))
    paths = [Path(file) for file in files]
    return typed if typed in paths else paths[-1]

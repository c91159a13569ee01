"""What the page of photos asks for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class PhotosSignals(QWidget):
    """Only the signals."""

    photo_opened = Signal(int)
    """A photo's id."""

    look_again_requested = Signal(object)
    """The ids of photos to look at again, thoroughly."""

    query_changed = Signal(object)
    """Photos of another `PhotoQuery` are wanted; `set_found` or `set_photos` answers."""

    tiles_wanted = Signal(object)
    """The ids of photos whose `PhotoTile` is wanted; `set_tiles` answers."""

    trash_wanted = Signal(object)
    """The ids of photos to move to the system's trash."""

    turn_wanted = Signal(object, int)
    """Ids of photos, and by how many quarters clockwise they are to be shown."""

    stack_wanted = Signal(object)
    """The ids of photos to show as one stack."""

    unstack_wanted = Signal(object)
    """The ids of photos whose stacks are to be taken apart."""

    copy_wanted = Signal(object)
    """The ids of photos whose files are wanted on the clipboard."""

    show_in_folder_wanted = Signal(int)
    """The id of a photo whose folder is wanted in the system's file manager."""

    write_names_wanted = Signal(object)
    """The ids of photos into which, or beside which, names are to be written."""

    export_wanted = Signal(object)
    """The ids of photos to copy to a folder."""

    folder_rule_wanted = Signal(str, str, bool)
    """A folder, "no_faces" or "ignored", and whether that is to hold."""

    folder_shown = Signal(str)
    """A folder that is wanted in the system's file manager."""

    folder_moved = Signal(str)
    """A folder that lies elsewhere now."""

    stacks_wanted = Signal()
    """Shots that look alike are to be offered as stacks."""

    places_wanted = Signal()
    """The page of places is wanted."""

    view_changed = Signal()
    """How the page looks was changed by somebody: `grouping`, `side` or `panel_shown`."""

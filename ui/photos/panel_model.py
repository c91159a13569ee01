"""What stands in the panel beside the timeline: views of the library, and its folders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from config.language import mark, tr
from models.folder_tree import FolderNode
from models.person import photos_of
from ui.shared.icons import IconName
from ui.shared.words import plain_tip

ALL, RECENT, FILMS, SCREENSHOTS, MISSING = "all", "recent", "films", "screenshots", "missing"
SIMILAR, PLACES, FOLDERS = "similar", "places", "folders"

_WORDS: dict[str, tuple[str, IconName]] = {
    ALL: (mark("All photos"), "photos"),
    RECENT: (mark("Recently added"), "history"),
    FILMS: (mark("Films"), "play"),
    SCREENSHOTS: (mark("Screenshots"), "screenshot"),
    MISSING: (mark("Missing files"), "problems"),
    SIMILAR: (mark("Similar shots"), "stack"),
    PLACES: (mark("Places"), "pin"),
    FOLDERS: (mark("Folders"), "folder"),
}

Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True, eq=False)
class Entry:
    """A line of the panel.

    Attributes:
        key: one of the words above; for folders their path.
        words: what it is called.
        icon: before the words.
        count: how many photos; None says nothing.
        is_folder: it is one.
        parent: the line it belongs to.
        children: the lines below it.
    """

    key: str
    words: str
    icon: IconName
    count: int | None = None
    is_folder: bool = False
    parent: Entry | None = None
    row: int = 0
    children: list[Entry] = field(default_factory=list)


class PanelModel(QAbstractItemModel):
    """A tree of entries; those of folders are made when somebody opens the folder above."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top = [
            Entry(key, tr(words), icon, row=row) for row, (key, (words, icon)) in enumerate(_WORDS.items())
        ]
        self._waiting: dict[int, Sequence[FolderNode]] = {}

    def entry(self, index: Index) -> Entry | None:
        """The line of an index."""
        found: Entry | None = index.internalPointer() if index.isValid() else None
        return found

    def top(self, key: str) -> QModelIndex:
        """A line that is no folder."""
        return next((self.index(one.row, 0) for one in self._top if one.key == key), QModelIndex())

    def set_counts(self, counts: dict[str, int]) -> None:
        """How many photos there are of each."""
        for one in self._top:
            if one.key in counts and one.count != counts[one.key]:
                one.count = counts[one.key]
                self.dataChanged.emit(self.index(one.row, 0), self.index(one.row, 0))

    def set_folders(self, folders: Sequence[FolderNode]) -> None:
        """The topmost folders."""
        top = self.top(FOLDERS)
        holder = self._top[top.row()]
        if holder.children:
            self.beginRemoveRows(top, 0, len(holder.children) - 1)
            holder.children = []
            self._waiting.clear()
            self.endRemoveRows()
        if folders:
            self.beginInsertRows(top, 0, len(folders) - 1)
            self._add(holder, folders)
            self.endInsertRows()

    def find_folder(self, path: str) -> QModelIndex:
        """The line of a folder; invalid if there is none. Lines above it are made."""
        here, separator = self.top(FOLDERS), "\\" if "\\" in path and "/" not in path else "/"
        while True:
            self.fetchMore(here)
            entry = self.entry(here)
            lines = entry.children if entry is not None else []
            found = next(
                (
                    one
                    for one in lines
                    if path == one.key or f"{path}{separator}".startswith(f"{one.key}{separator}")
                ),
                None,
            )
            if found is None:
                return QModelIndex()
            here = self.createIndex(found.row, 0, found)
            if found.key == path:
                return here

    def canFetchMore(self, parent: Index) -> bool:
        """Whether folders below this one were not made yet."""
        entry = self.entry(parent)
        return entry is not None and id(entry) in self._waiting

    def fetchMore(self, parent: Index) -> None:
        """Make them."""
        entry = self.entry(parent)
        folders = self._waiting.pop(id(entry), ()) if entry is not None else ()
        if entry is not None and folders:
            self.beginInsertRows(self.createIndex(entry.row, 0, entry), 0, len(folders) - 1)
            self._add(entry, folders)
            self.endInsertRows()

    def hasChildren(self, parent: Index | None = None) -> bool:
        """Whether it can be opened."""
        if parent is None or not parent.isValid():
            return True
        entry = self.entry(parent)
        return entry is not None and (bool(entry.children) or id(entry) in self._waiting)

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """A line."""
        entry = self.entry(parent) if parent is not None else None
        lines = self._top if entry is None else entry.children
        return self.createIndex(row, column, lines[row]) if 0 <= row < len(lines) else QModelIndex()

    def parent(self, index: Index | None = None) -> QModelIndex:  # type: ignore[override]
        """The line above it."""
        entry = self.entry(index) if index is not None else None
        above = entry.parent if entry is not None else None
        return QModelIndex() if above is None else self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines are directly below it."""
        if parent is None or not parent.isValid():
            return len(self._top)
        entry = self.entry(parent)
        return len(entry.children) if entry is not None else 0

    def columnCount(self, _parent: Index | None = None) -> int:
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Its words, and for a screen reader how many photos."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if entry.count is None:
                return entry.words
            return tr("{what}, {photos}", what=entry.words, photos=photos_of(entry.count))
        if role == Qt.ItemDataRole.ToolTipRole and entry.is_folder:
            return plain_tip(entry.key)
        return None

    def _add(self, above: Entry, folders: Sequence[FolderNode]) -> None:
        for row, node in enumerate(folders):
            entry = Entry(node.path, node.name, "folder", node.photos, is_folder=True, parent=above, row=row)
            above.children.append(entry)
            if node.children:
                self._waiting[id(entry)] = node.children

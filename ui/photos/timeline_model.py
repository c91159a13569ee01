"""Very many photos as an item model: arrays, and records only of those that are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from config.language import tr
from models.photo_index import NO_PHOTOS, PhotoIndex, PhotoTile
from ui.photos.photo_words import said, tip

_MOST_KEPT = 6_000
"""Records that are kept: more than the smallest tiles of a 4K screen."""

Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """Photos by row.

    Args:
        in_sight: the rows whose records are wanted first.
        parent: its owner.
    """

    wanted = Signal(object)
    """Ids of photos whose `PhotoTile` is wanted; `set_tiles` answers."""

    def __init__(self, in_sight: Callable[[], range], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.photos = NO_PHOTOS
        self._in_sight = in_sight
        self._tiles: OrderedDict[int, PhotoTile] = OrderedDict()
        self._asked: set[int] = set()
        self._gone: set[int] = set()
        self._outdated: set[int] = set()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._ask)

    def show_index(self, photos: PhotoIndex) -> None:
        """Hold others; whoever holds on to a row finds it where its photo is now."""
        before, self._gone = self.photos, set()
        more = len(photos) - len(before)
        if more > 0:
            self.beginInsertRows(QModelIndex(), len(before), len(photos) - 1)
            self.photos = PhotoIndex(
                np.concatenate((before.ids, photos.ids[-more:])),
                np.concatenate((before.days, photos.days[-more:])),
                np.concatenate((before.flags, photos.flags[-more:])),
            )
            self.endInsertRows()
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        rows = [photos.row_of(int(before.ids[one.row()])) if one.row() < len(before) else -1 for one in held]
        if more < 0:
            # The last rows are taken away below; until then they repeat what stands there already.
            kept = np.arange(len(before)) % max(1, len(photos)) if len(photos) else np.zeros(0, np.int64)
            self.photos = (
                PhotoIndex(photos.ids[kept], photos.days[kept], photos.flags[kept]) if len(photos) else before
            )
        else:
            self.photos = photos
        self.changePersistentIndexList(
            held, [self.createIndex(row, 0) if row >= 0 else QModelIndex() for row in rows]
        )
        self.layoutChanged.emit()
        if more < 0:
            self.beginRemoveRows(QModelIndex(), len(photos), len(before) - 1)
            self.photos = photos
            self.endRemoveRows()

    def set_tiles(self, asked: Iterable[int], tiles: Iterable[PhotoTile]) -> None:
        """Take the records that were asked for; photos without one are gone."""
        for tile in tiles:
            self._tiles[tile.photo.id] = tile
            self._tiles.move_to_end(tile.photo.id)
        for photo in asked:
            self._asked.discard(photo)
            if photo not in self._tiles:
                self._gone.add(photo)
        while len(self._tiles) > _MOST_KEPT:
            self._tiles.popitem(last=False)

    def forget_tiles(self, photos: Iterable[int] | None = None) -> None:
        """Ask again for these records, or for all; until they come the old ones are shown."""
        known = self._tiles.keys()
        self._outdated |= known if photos is None else known & set(photos)

    def tile(self, row: int) -> PhotoTile | None:
        """The record of a row; None while it is on its way."""
        photo = int(self.photos.ids[row])
        found = self._tiles.get(photo)
        if found is None or photo in self._outdated:
            self._want(photo)
        return found

    def known(self, photo: int) -> PhotoTile | None:
        """The record of a photo, if it is at hand."""
        return self._tiles.get(photo)

    def at_hand(self) -> Sequence[PhotoTile]:
        """The records that are kept, of what was in sight lately."""
        return tuple(self._tiles.values())

    def rowCount(self, parent: Index | None = None) -> int:
        """How many photos."""
        return 0 if parent is not None and parent.isValid() else len(self.photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """File name, tool tip, and a description for a screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self.photos):
            return None
        if role not in _TOLD:
            return None
        tile = self.tile(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said(tile, int(self.photos.days[index.row()]), index.row() + 1)
        if tile is None:
            return tr("Photo")
        return tip(tile.photo) if role == Qt.ItemDataRole.ToolTipRole else tile.photo.path.name

    def _want(self, photo: int) -> None:
        if photo not in self._asked and photo not in self._gone and not self._turn.isActive():
            self._turn.start()

    def _ask(self) -> None:
        """Ask for all that is in sight at once, and for nothing that was scrolled past."""
        rows = self._in_sight()
        ids: Sequence[int] = self.photos.ids[rows.start : rows.stop].tolist()
        missing = [
            photo
            for photo in ids
            if (photo not in self._tiles or photo in self._outdated)
            and photo not in self._asked
            and photo not in self._gone
        ]
        if missing:
            self._asked.update(missing)
            self._outdated.difference_update(missing)
            self.wanted.emit(missing)


_TOLD = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}

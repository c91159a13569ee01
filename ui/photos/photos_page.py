"""The page of all photos."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from models.person import photos_of
from models.photo import Photo
from ui.shared.empty_state import EmptyState
from ui.shared.focus import show_page_part
from ui.shared.images import ImageCache
from ui.shared.page_header import PageHeader
from ui.shared.photo_grid import PhotoGrid
from ui.shared.words import folded


class PhotosPage(QWidget):
    """Every photo as a tile.

    Args:
        images: where the thumbnails come from.
        parent: its owner.
    """

    photo_opened = Signal(int)
    """A photo's id."""

    look_again_requested = Signal(object)
    """The ids of photos to look at again, thoroughly."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos: Sequence[Photo] = ()
        self._text = ""
        self._scanning = False
        self._grid = PhotoGrid(images)
        self._empty = EmptyState()
        self._header = PageHeader("Photos")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._grid)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self._grid)
        self._grid.photo_opened.connect(self.photo_opened)
        self._grid.menu_wanted.connect(self._show_menu)
        self._refresh()

    def set_photos(self, photos: Sequence[Photo]) -> None:
        """Show these, in this order; what is in view stays in view."""
        self._photos = photos
        self._refresh()

    def set_filter(self, text: str) -> None:
        """Show only photos with this in their file name; case and accents don't matter."""
        text = text.strip()
        if text == self._text:
            return
        self._text = text
        self._refresh()
        self._grid.scrollToTop()

    def set_scanning(self, scanning: bool) -> None:
        """Whether photos are still being looked for; an empty page says so."""
        self._scanning = scanning
        self._show_state()

    def shown(self) -> list[int]:
        """Ids of the photos shown, in order: what "next" and "previous" mean to an open photo."""
        return [photo.id for photo in self._grid.photos]

    def _show_menu(self, index: QModelIndex, point: QPoint) -> None:
        photo = self._grid.photos[index.row()].id
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Open", lambda: self.photo_opened.emit(photo))
        menu.addAction("Look again, thoroughly", lambda: self.look_again_requested.emit([photo]))
        menu.popup(point)

    def _refresh(self) -> None:
        wanted = folded(self._text)
        photos = self._photos
        if wanted:
            photos = [photo for photo in photos if wanted in folded(photo.path.name)]
        self._grid.set_photos(photos)
        self._show_state()

    def _show_state(self) -> None:
        shown, known = len(self._grid.photos), len(self._photos)
        everything = photos_of(known) if known else ""
        self._header.set_summary(f"{shown:,} of {everything}" if self._text and known else everything)
        show_page_part(self._stack, self._grid if shown else self._empty)
        if self._text and known:
            self._empty.say(f"No photo here is called “{self._text}”.")
        elif self._scanning:
            self._empty.say("Looking for photos…")
        else:
            self._empty.say("There are no photos in these folders.")

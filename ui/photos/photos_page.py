"""The page of all photos, and of those that are searched for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from config.language import in_digits, tr
from models.person import Circle, Person, photos_of
from models.photo import Photo
from models.query import EVERYTHING, PhotoQuery
from services.searching import Found
from ui.search.chips import Chip
from ui.search.known import SavedOnes
from ui.search.nothing_found import NothingFound
from ui.search.search_bar import SearchBar
from ui.shared import theme
from ui.shared.announce import announce
from ui.shared.empty_state import EmptyState
from ui.shared.focus import show_page_part
from ui.shared.images import ImageCache
from ui.shared.page_header import PageHeader
from ui.shared.photo_grid import PhotoGrid


class PhotosPage(QWidget):
    """Photos as tiles, and above them what is searched for.

    Args:
        images: where the thumbnails come from.
        parent: its owner.
    """

    photo_opened = Signal(int)
    """A photo's id."""

    look_again_requested = Signal(object)
    """The ids of photos to look at again, thoroughly."""

    query_changed = Signal(object)
    """Photos of another `PhotoQuery` are wanted; `set_found` or `set_photos` answers."""

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._scanning = False
        self._shown = EVERYTHING
        self._asked: Sequence[Chip] = ()
        self._grid = PhotoGrid(images)
        self._empty = EmptyState()
        self._nothing = NothingFound()
        self._header = PageHeader(tr("Photos"))
        self._stack = QStackedWidget()
        for part in (self._grid, self._empty, self._nothing):
            self._stack.addWidget(part)
        self.bar = SearchBar(self)
        self._lay_out()
        self.bar.query_changed.connect(self.query_changed)
        self.bar.left.connect(self._go_on)
        self._nothing.chip_removed.connect(self.bar.remove)
        self._nothing.cleared.connect(lambda: self.search(EVERYTHING))
        self._grid.photo_opened.connect(self.photo_opened)
        self._grid.menu_wanted.connect(self._show_menu)
        self._show_state()

    @property
    def query(self) -> PhotoQuery:
        """What is searched for."""
        return self.bar.query

    def search(self, query: PhotoQuery) -> None:
        """Show a search as chips, and say that its photos are wanted."""
        self.bar.search(query)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.bar.ask()

    def set_found(self, found: Found) -> None:
        """Show what a search gave; an answer to an earlier question is dropped."""
        if found.query == self.query:
            self.set_photos(found.photos, found.total)

    def set_photos(self, photos: Sequence[Photo], total: int | None = None) -> None:
        """Show these, in this order; what is in view stays in view as long as the question is the same.

        Args:
            photos: all that match what is searched for.
            total: how many there are in the library; None if these are all.
        """
        self._total = len(photos) if total is None else total
        is_another = self._shown != self.query
        self._shown, self._asked = self.query, self.bar.chips
        (self._grid.show_others if is_another else self._grid.set_photos)(photos)
        self._show_state()
        if is_another:
            announce(self, self._nothing.sentence if self._finds_nothing() else photos_of(len(photos)))

    def set_people(self, people: Sequence[Person]) -> None:
        """Who can be searched for; those without a name are left out."""
        self.bar.set_people(people)
        self._show_state()

    def set_circles(self, circles: Sequence[Circle]) -> None:
        """The circles one can search for."""
        self.bar.set_circles(circles)
        self._show_state()

    def set_folders(self, folders: Sequence[str]) -> None:
        """The folders one can search in, as paths."""
        self.bar.set_folders(folders)

    def set_saved(self, saved: SavedOnes) -> None:
        """The saved searches and what they mean."""
        self.bar.set_saved(saved)

    def set_scanning(self, scanning: bool) -> None:
        """Whether photos are still being looked for; an empty page says so."""
        self._scanning = scanning
        self._show_state()

    def shown(self) -> list[int]:
        """Ids of the photos shown, in order: what "next" and "previous" mean to an open photo."""
        return [photo.id for photo in self._grid.photos]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """On to the photos, or to what can be done where there are none.

        No proxy: what is hidden would keep Tab from going round.
        """
        super().focusInEvent(event)
        self._pass_focus_on(event.reason())

    def _pass_focus_on(self, reason: Qt.FocusReason) -> None:
        if self._stack.currentWidget() is self._grid:
            self._grid.setFocus(reason)
        elif self._stack.currentWidget() is self._nothing:
            self.bar.field.line.setFocus(reason)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.SPACE_XL, theme.SPACE_M, theme.SPACE_XL, 0)
        top.addWidget(self.bar, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)

    def _show_menu(self, index: QModelIndex, point: QPoint) -> None:
        photo = self._grid.photos[index.row()].id
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), lambda: self.photo_opened.emit(photo))
        menu.addAction(tr("Look again, thoroughly"), lambda: self.look_again_requested.emit([photo]))
        menu.popup(point)

    def _go_on(self) -> None:
        """From the field to what was found."""
        if self._stack.currentWidget() is self._grid:
            self._grid.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._finds_nothing() and self._nothing.buttons:
            self._nothing.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _finds_nothing(self) -> bool:
        return not self._grid.photos and self._shown != EVERYTHING

    def _show_state(self) -> None:
        shown = len(self._grid.photos)
        everything = photos_of(self._total) if self._total else ""
        if self._shown != EVERYTHING and self._total:
            everything = tr("{n} of {photos}", n=in_digits(shown), photos=everything)
        self._header.set_summary(everything)
        if self._finds_nothing() and self._total:
            # By now the chips may ask something else.
            self._nothing.say(self._asked, self.bar.known)
            part: QWidget = self._nothing
        else:
            part = self._grid if shown else self._empty
        show_page_part(self._stack, part)
        if self.hasFocus():
            self._pass_focus_on(Qt.FocusReason.OtherFocusReason)
        scanning, none = tr("Looking for photos…"), tr("There are no photos in these folders.")
        self._empty.say(scanning if self._scanning else none)

"""The page of all photos, and of those that are searched for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from config.language import in_digits, tr
from models.person import photos_of
from models.photo import Photo
from models.photo_index import NO_PHOTOS, PhotoIndex, PhotoTile, index_of
from models.query import EVERYTHING, PhotoQuery
from services.searching import Found
from ui.photos.photos_bar import photos_menu
from ui.photos.photos_parts import PhotosParts
from ui.search.chips import Chip
from ui.shared.announce import announce
from ui.shared.focus import show_page_part
from ui.shared.images import ImageCache


class PhotosPage(PhotosParts):
    """The timeline, beside it which photos it shows, and above it what is searched for.

    Args:
        images: where the pictures come from.
        parent: its owner.
    """

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(images, parent)
        self._total = 0
        self._scanning = False
        self._shown = EVERYTHING
        self._asked: Sequence[Chip] = ()
        self._all = NO_PHOTOS
        self._expected: frozenset[int] = frozenset()
        self._connect()
        self._show_state()

    # What is shown.

    @property
    def query(self) -> PhotoQuery:
        """What is searched for."""
        return self.bar.query

    def search(self, query: PhotoQuery) -> None:
        """Show a search as chips, and say that its photos are wanted."""
        self._search(query, only_missing=False)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.bar.ask()

    def set_found(self, found: Found) -> None:
        """Show what a search gave; an answer to an earlier question is dropped."""
        if found.query == self.query:
            self.set_index(found.photos, found.total)

    def set_photos(self, photos: Sequence[Photo], total: int | None = None) -> None:
        """Show photos whose records are all at hand, in this order; see `set_index`."""
        self.timeline.timeline.set_tiles((), [PhotoTile(photo) for photo in photos])
        self.set_index(index_of(photos), total)

    def set_index(self, photos: PhotoIndex, total: int | None = None) -> None:
        """Show these, in this order; what is in view stays in view as long as the question is the same.

        Args:
            photos: all that match what is searched for.
            total: how many there are in the library; None if these are all.
        """
        self._total = len(photos) if total is None else total
        is_another = self._shown != self.query
        before = self.timeline.timeline.photos
        self._shown, self._asked, self._all = self.query, self.bar.chips, photos
        self._show(from_top=is_another)
        self._reveal_those_back(before)
        if is_another:
            announce(self, self.nothing.sentence if self._finds_nothing() else photos_of(len(photos)))

    def set_tiles(self, asked: Sequence[int], tiles: Iterable[PhotoTile]) -> None:
        """Take the records that were asked for."""
        self.timeline.timeline.set_tiles(asked, tiles)
        self.timeline.show_tiles_again(asked)

    def forget_tiles(self, photos: Iterable[int] | None = None) -> None:
        """These photos, or all, are something else now: ask again, also for their pictures."""
        some = None if photos is None else list(photos)
        self.timeline.timeline.forget_tiles(some)
        # A scan tells of every photo; painting is for those somebody sees.
        if some is None or self.timeline.shows_any(some):
            self.timeline.ask_again()

    def set_scanning(self, scanning: bool) -> None:
        """Whether photos are still being looked for; an empty page says so."""
        self._scanning = scanning
        self._show_state()

    def shown(self) -> list[int]:
        """Ids of the photos shown, in order: what "next" and "previous" mean to an open photo."""
        return self.timeline.timeline.photos.listed

    def reveal(self, photo_id: int) -> None:
        """Bring the photo that was seen last into view; nothing if it is not among those shown."""
        row = self.timeline.timeline.photos.row_of(photo_id)
        if row >= 0:
            self.timeline.set_current(row)
            self.timeline.show_row(row)

    def expect_back(self, photos: Collection[int]) -> None:
        """Somebody brought these back, if they were away: they come into sight as soon as they stand here."""
        self._expected = frozenset(photos)

    def go_to(self, day: int) -> None:
        """Show the newest photo of a day (20190613), or the last one before it."""
        days = self.timeline.timeline.photos.days
        if len(days):
            # Days fall from row to row, and those without one, at the end, are 0.
            row = int((days > day).sum())
            last = max(0, int((days > 0).sum()) - 1)
            self.timeline.jump_to(min(row, last))
            self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_dates(self) -> bool:
        """Whether there is a date to go to."""
        return self.stack.currentWidget() is self.photos

    def names_changed(self) -> None:
        """What is said of a search has names in it."""
        self._show_state()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """On to the photos, or to what can be done where there are none.

        No proxy: what is hidden would keep Tab from going round.
        """
        super().focusInEvent(event)
        self._pass_focus_on(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is done with the photos that are selected, or with the one the keyboard is at.

        Only from among the photos, and from the bar that speaks of them: whoever presses Delete on a folder
        of the panel means that. A key that is held down is one press.
        """
        photos = self._meant()
        if photos and event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat():
                self.trash_wanted.emit(photos)
        elif photos and event.matches(QKeySequence.StandardKey.Copy):
            if not event.isAutoRepeat():
                self.copy_wanted.emit(photos)
        else:
            super().keyPressEvent(event)

    # Inside.

    def _meant(self) -> list[int]:
        """The photos a key is for: none while the keyboard is somewhere else."""
        focused = QApplication.focusWidget()
        on_timeline = self.timeline.hasFocus()
        if not on_timeline and (focused is None or not self.selected.isAncestorOf(focused)):
            return []
        if self.timeline.chosen.ids or not on_timeline or self.timeline.current < 0:
            return self.timeline.chosen.ids
        return [int(self.timeline.timeline.photos.ids[self.timeline.current])]

    def _pass_focus_on(self, reason: Qt.FocusReason) -> None:
        if self.stack.currentWidget() is self.photos:
            self.timeline.setFocus(reason)
        elif self.stack.currentWidget() is self.nothing:
            self.bar.field.line.setFocus(reason)

    def _connect(self) -> None:
        self.bar.left.connect(self._go_on)
        self.nothing.cleared.connect(lambda: self.search(EVERYTHING))
        self.timeline.menu_wanted.connect(self._show_menu)
        self.header.screenshots_toggled.connect(self._fold_screenshots)
        self.header.date_wanted.connect(self.ask_for_date)
        self.go_to_date.chosen.connect(self.go_to)
        self.which.searched.connect(self._search)
        shortcut = QShortcut(QKeySequence("Ctrl+G"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.ask_for_date)

    def ask_for_date(self) -> None:
        """Let somebody write where to go."""
        if self.has_dates:
            self.go_to_date.ask(self.header.date)

    def _search(self, query: PhotoQuery, only_missing: bool) -> None:
        is_same = query == self.query
        if is_same and only_missing != self.which.only_missing:
            self.which.only_missing = only_missing
            self._show(from_top=True)
        self.which.only_missing = only_missing
        self.bar.search(query)

    def _reveal_those_back(self, before: PhotoIndex) -> None:
        if not self._expected:
            return
        now = self.timeline.timeline.photos
        expected = np.array(sorted(self._expected), np.int64)
        back = np.setdiff1d(now.ids[now.mask_of(expected)], before.ids, assume_unique=True)
        self._expected = frozenset()
        if len(back):
            self.reveal(int(now.ids[now.mask_of(back)][0]))

    def _fold_screenshots(self, shown: bool) -> None:
        self.which.screenshots_too = shown
        self._show()

    def _show(self, *, from_top: bool = False) -> None:
        """Show what there is, without what is folded away."""
        seen = self.which.seen(self._all, self._shown)
        self.header.show_folded(seen.folded, shown=self.which.screenshots_too)
        self.timeline.show_photos(seen.photos, from_top=from_top)
        self._show_state()

    def _show_menu(self, point: QPoint) -> None:
        timeline = self.timeline
        photos = timeline.chosen.ids or [int(timeline.timeline.photos.ids[timeline.current])]
        # Of very many, those seen lately are asked: the others are not at hand either.
        meant = set(photos)
        stacked = any(tile.stacked > 1 and tile.photo.id in meant for tile in timeline.timeline.at_hand())
        photos_menu(self, self.deeds, photos, stacked=stacked).popup(point)

    def _go_on(self) -> None:
        """From the field to what was found."""
        if self.stack.currentWidget() is self.photos:
            self.timeline.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._finds_nothing() and self.nothing.buttons:
            self.nothing.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _finds_nothing(self) -> bool:
        return not len(self._all) and self._shown != EVERYTHING

    def _show_state(self) -> None:
        shown = len(self.timeline.timeline.photos)
        self.header.set_summary(self._how_many(shown))
        if self._finds_nothing() and self._total:
            # By now the chips may ask something else.
            self.nothing.say(self._asked, self.bar.known)
            part: QWidget = self.nothing
        else:
            part = self.photos if shown else self.empty
        show_page_part(self.stack, part)
        if self.hasFocus():
            self._pass_focus_on(Qt.FocusReason.OtherFocusReason)
        self._say_why_empty()

    def _how_many(self, shown: int) -> str:
        """What the header says: screenshots that are folded away count, as they do in the panel."""
        if not self._total:
            return ""
        if self._shown == EVERYTHING:
            return photos_of(shown if self.which.only_missing else len(self._all))
        # Searched for, every photo of a stack counts; among all it is one.
        if shown > self._total:
            return photos_of(shown)
        return tr("{n} of {photos}", n=in_digits(shown), photos=photos_of(self._total))

    def _say_why_empty(self) -> None:
        if self.which.only_missing and self._total:
            self.empty.say(tr("No file is missing."))
        elif self._scanning:
            self.empty.say(tr("Looking for photos…"), tr("They appear here as they are found."))
        else:
            self.empty.say(tr("There are no photos in these folders."))

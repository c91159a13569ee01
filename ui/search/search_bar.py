"""The bar on top of the photos: what is searched for, as chips, and what a few letters may mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from config.language import in_digits, tr
from models.person import Circle, Person
from models.query import PhotoQuery
from repository.fact_counts import FactCounts
from repository.saved_searches import SavedSearch
from services.places_seen import PlacesSeen
from ui.search.chip_button import ChipButton
from ui.search.chip_field import ChipField
from ui.search.chips import WAY_WORDS, Chip, Kind, chips_of, query_of, with_chips
from ui.search.known import Known, SavedOnes
from ui.search.offer import Offer
from ui.search.offer_list import OfferList
from ui.search.offers import offers
from ui.search.save_search import SaveSearch
from ui.shared import theme
from ui.shared.announce import announce

_PREPARING_SECONDS = 0.002
_EDITABLE = {Kind.DATES, Kind.TEXT, Kind.CAMERA}


class SearchBar(QWidget):
    """Says `query_changed` as soon as the search is another one.

    Args:
        over: what the offers lie over; the bar is somewhere in it.
        parent: its owner.
    """

    query_changed = Signal(object)
    """The new `PhotoQuery`."""
    needed = Signal()
    """Somebody came to search: what there is to search by is wanted now."""
    left = Signal()
    """On to what was found."""

    def __init__(self, over: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known = Known()
        self.field = ChipField(self.known)
        self.save = SaveSearch()
        self.list = OfferList(over)
        # Names are made ready a little at a time: no key waits for it.
        self._preparing = QTimer(self, interval=0)
        self._preparing.timeout.connect(self._prepare)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.field, 100)
        row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        over.installEventFilter(self)
        self.field.installEventFilter(self)
        self._connect()

    @property
    def query(self) -> PhotoQuery:
        """What is searched for."""
        return query_of(self.field.chips)

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The same, thing by thing."""
        return self.field.chips

    def ask(self) -> None:
        """Put the cursor into the field, and show what is offered."""
        self.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.line.selectAll()
        # It may have had the focus before.
        self._came(True)

    def search(self, query: PhotoQuery) -> None:
        """Search for something else."""
        if query != self.query:
            self._show(chips_of(query))

    def remove(self, chip: Chip) -> None:
        """Leave one thing out."""
        self._show([one for one in self.chips if one != chip])

    def set_people(self, people: Sequence[Person]) -> None:
        """Who can be searched for; those without a name are left out."""
        self.known.set_people(people)
        self._preparing.start()
        self._names_changed()

    def set_circles(self, circles: Sequence[Circle]) -> None:
        """The circles there are."""
        self.known.circles = tuple(circles)
        self._names_changed()

    def set_folders(self, folders: Sequence[str]) -> None:
        """The folders there are, as paths."""
        self.known.set_folders(folders)

    def set_saved(self, saved: SavedOnes) -> None:
        """The saved searches and what they mean."""
        self.known.saved = tuple(saved)
        self._show_saved()

    def set_unusable(self, unusable: Sequence[tuple[SavedSearch, str]]) -> None:
        """Saved searches that can only be deleted, each with a sentence that says why."""
        self.known.unusable = tuple(unusable)

    def set_counts(self, counts: FactCounts) -> None:
        """The cameras and file types there are."""
        self.known.counts = counts
        self._names_changed()

    def set_places(self, places: PlacesSeen) -> None:
        """Where photos were taken."""
        self.known.places = places
        self._names_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The offers stay below the field, whatever its size, and go when one turns to the page."""
        if event.type() == QEvent.Type.MouseButtonPress and watched is not self.field:
            self.list.hide()
        elif event.type() == QEvent.Type.Resize and self.list.isVisible():
            self.list.place_below(self.field)
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The offers are not left behind."""
        self.list.hide()
        super().hideEvent(event)

    # Inside.

    def _connect(self) -> None:
        line = self.field.line
        line.textChanged.connect(self._typed)
        line.entered.connect(self._enter)
        line.escaped.connect(self._escape)
        line.stepped.connect(self._step)
        line.came.connect(self._came)
        line.went.connect(self.list.hide)
        self.list.clicked.connect(self._clicked)
        self.field.chips_changed.connect(self._changed)
        self.field.menu_wanted.connect(self._show_menu)

    def _prepare(self) -> None:
        if self.known.people.prepare(_PREPARING_SECONDS):
            self._preparing.stop()

    def _names_changed(self) -> None:
        self.field.describe()
        if self.list.isVisible():
            self._offer()

    def _show_saved(self) -> None:
        query = self.query
        self.save.show_search(query, self.known.saved_as(query))

    def _show(self, chips: Sequence[Chip]) -> None:
        self.field.show_chips(chips)
        self._changed(chips)

    def _changed(self, _chips: object) -> None:
        self.list.hide()
        self._show_saved()
        self.query_changed.emit(self.query)

    # The offers.

    def _typed(self, text: str) -> None:
        if text.strip():
            self._offer()
        else:
            self.list.hide()

    def _offer(self) -> None:
        """Show what may be meant; before anything is typed nothing is marked, for Enter means nothing yet."""
        found = offers(self.field.line.text(), self.known, self.chips)
        typed = bool(self.field.line.text().strip())
        self.list.show_offers(found, 0 if typed and found else None)
        if not found:
            self.list.hide()
            return
        self.list.place_below(self.field)
        if typed:
            self._tell_marked()

    def _tell_marked(self) -> None:
        row, lines = self.list.marked, self.list.offers
        if row is not None:
            place = tr(
                "{line}, {n} of {total}", line=lines[row].words, n=row + 1, total=in_digits(len(lines))
            )
            announce(self.field.line, place)

    def _step(self, by: int) -> None:
        if not self.list.isVisible():
            if by > 0:
                self._offer()
            if not self.list.isVisible() or self.list.marked is not None:
                return
        last = len(self.list.offers) - 1
        marked = self.list.marked
        row = (0 if by > 0 else last) if marked is None else min(max(marked + by, 0), last)
        self.list.mark(row)
        self._tell_marked()

    def _enter(self) -> None:
        marked = self.list.marked if self.list.isVisible() else None
        if marked is not None:
            self._take(self.list.offers[marked])
        elif self.field.line.text().strip():
            self._offer()
        else:
            self.list.hide()
            self.left.emit()

    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self._take(self.list.offers[index.row()])

    def _take(self, offer: Offer) -> None:
        self.list.hide()
        if offer.deletes is not None:
            self.field.line.setText("")
            self.save.delete_wanted.emit(offer.deletes)
            return
        # Not `clear`, which Ctrl+Z would take back before the last decision.
        self.field.line.setText("")
        self._show(with_chips(self.chips, offer.chips) if offer.query is None else chips_of(offer.query))

    def _escape(self) -> None:
        """The text first, then the list, then all; with nothing left one goes to the photos."""
        if self.field.line.text():
            self.field.line.clear()
        elif self.list.isVisible():
            self.list.hide()
        elif self.chips:
            self._show(())
        else:
            self.left.emit()

    def _came(self, asked: bool) -> None:
        self.needed.emit()
        if asked and not self.list.isVisible() and self._has_something_to_say():
            self._offer()

    def _has_something_to_say(self) -> bool:
        return bool(self.field.line.text().strip() or self.known.saved or self.known.unusable)

    # What can be done with a chip.

    def _show_menu(self, button: ChipButton) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chip = button.chip
        if chip.is_about_somebody:
            for kind, words in WAY_WORDS.items():
                way = menu.addAction(tr(words), partial(self.field.replace, button, replace(chip, kind=kind)))
                way.setCheckable(True)
                way.setChecked(kind is chip.kind)
            menu.addSeparator()
        if chip.kind in _EDITABLE:
            menu.addAction(tr("Change"), lambda: self._edit(button))
        menu.addAction(tr("Remove"), lambda: self.field.replace(button, None))
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + theme.SPACE_XS)))

    def _edit(self, button: ChipButton) -> None:
        chip = button.chip
        text = chip.value if isinstance(chip.value, str) else chip.said(self.known)
        self.field.replace(button, None)
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.line.setText(text)

"""The page of places: a map with the photos on it, and beside it the towns."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from config.language import count_of, tr
from models.person import photos_of
from models.query import Area
from services.places_seen import NOWHERE, PlacesSeen, Town
from ui.places.land import Land
from ui.places.map_view import MapView
from ui.places.town_list import TownList
from ui.shared import theme
from ui.shared.buttons import Button, IconButton
from ui.shared.empty_state import EmptyState
from ui.shared.focus import show_page_part, walk_in_order
from ui.shared.labels import Label
from ui.shared.page_header import PageHeader

PLACES = "places"
"""What the page is called among the others."""
_LIST_WIDTH = 280
_CLOSER = 1.6


class PlacesPage(QWidget):
    """What is chosen on it becomes a search for photos."""

    area_wanted = Signal(object)
    """Photos of an `Area` are wanted."""

    left = Signal()
    """Esc: back to the photos."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = False
        self._header = PageHeader(tr("Places"))
        self.map = MapView()
        self.list = TownList()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a place"))
        self.field.setAccessibleName(tr("Find a place"))
        self.field.setClearButtonEnabled(True)
        self.choose = Button(tr("Choose an area"), "segment")
        self.choose.setCheckable(True)
        self.here = Button(tr("Search in this area"))
        self.closer = IconButton("plus", tr("Closer"))
        self.farther = IconButton("minus", tr("Farther away"))
        self.all = IconButton("fit", tr("All photos on the map"))
        self._empty = EmptyState()
        self._both = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.set_seen(NOWHERE, read=False)

    def set_land(self, land: Land) -> None:
        """The outlines of the land."""
        self.map.set_land(land)

    def set_seen(self, seen: PlacesSeen, *, read: bool = True) -> None:
        """Where the photos were taken.

        Args:
            seen: all of them.
            read: False as long as nobody has looked, which is no reason to say that there are none.
        """
        self._read = read
        self.map.set_seen(seen)
        self.list.set_towns(seen.towns)
        towns = count_of(len(seen.towns), "place", "places")
        self._header.set_summary(
            tr("{photos} near {places}", photos=photos_of(len(seen)), places=towns) if len(seen) else ""
        )
        if len(seen):
            show_page_part(self._stack, self._both)
            if self.hasFocus():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._say_nothing()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """On to the list. No proxy: with one Tab would not go round."""
        super().focusInEvent(event)
        if self._stack.currentWidget() is self._both:
            self.list.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field, then leaves."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.field.text():
            self.field.clear()
        else:
            self.left.emit()

    def _say_nothing(self) -> None:
        if self._read:
            self._empty.say(
                tr("None of your photos says where it was taken."),
                tr("Phones and some cameras write it into their photos, if they may."),
            )
        else:
            self._empty.say(tr("Looking where your photos were taken…"))
        show_page_part(self._stack, self._empty)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.list.narrow)
        self.field.returnPressed.connect(lambda: self.list.setFocus(Qt.FocusReason.TabFocusReason))
        self.choose.toggled.connect(self.map.set_choosing)
        self.here.clicked.connect(lambda: self.area_wanted.emit(self.map.sight.area()))
        self.closer.clicked.connect(lambda: self.map.zoom(_CLOSER))
        self.farther.clicked.connect(lambda: self.map.zoom(1 / _CLOSER))
        self.all.clicked.connect(self.map.show_all)
        self.map.area_wanted.connect(self._choose_area)
        self.list.wanted.connect(self._choose_town)
        self.list.looked_at.connect(lambda town: self.map.show_area(town.area))

    def _choose_area(self, area: Area) -> None:
        self.choose.setChecked(False)
        self.area_wanted.emit(area)

    def _choose_town(self, town: Town) -> None:
        self.area_wanted.emit(town.area)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(theme.SPACE_S)
        tools.addWidget(self.closer)
        tools.addWidget(self.farther)
        tools.addWidget(self.all)
        tools.addStretch(1)
        tools.addWidget(self.choose)
        tools.addWidget(self.here)
        chart = QVBoxLayout()
        chart.setSpacing(theme.SPACE_S)
        chart.addWidget(self.map, 1)
        chart.addLayout(tools)
        thanks = Label(
            tr("Cities: GeoNames, CC BY 4.0. Outlines: Natural Earth."), theme.SECONDARY_SIZE, "secondary"
        )
        thanks.setWordWrap(True)
        beside = QVBoxLayout()
        beside.setSpacing(theme.SPACE_S)
        beside.addWidget(self.field)
        beside.addWidget(self.list, 1)
        beside.addWidget(thanks)
        column = QWidget()
        column.setLayout(beside)
        column.setFixedWidth(_LIST_WIDTH)
        beside.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self._both)
        row.setContentsMargins(theme.SPACE_XL, 0, theme.SPACE_XL, theme.SPACE_L)
        row.setSpacing(theme.SPACE_L)
        row.addWidget(column)
        row.addLayout(chart, 1)
        for part in (self._both, self._empty):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)
        walk_in_order(
            [self.field, self.list, self.map, self.closer, self.farther, self.all, self.choose, self.here]
        )

"""The page of places: read when somebody comes to it, and again when photos have changed since."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal

from models.changes import Changes
from models.query import Area, PhotoQuery
from repository.library import Library
from services.places_seen import PlacesSeen, places_seen
from ui.frame import Frame
from ui.navigation import Navigation
from ui.places.land import Land, outlined_land
from ui.places.places_page import PLACES, PlacesPage
from ui.shared.rail import PHOTOS
from workers.jobs import Jobs


def connect_places(frame: Frame, navigation: Navigation, jobs: Jobs, parent: QObject) -> PlacesController:
    """Make the controller of the page of places, and the ways to the page and from it."""
    controller = PlacesController(frame.places, jobs, parent)
    controller.searched.connect(navigation.open_search)
    frame.photos.places_wanted.connect(lambda: navigation.go(PLACES))
    frame.places.left.connect(lambda: navigation.go(PHOTOS))
    return controller


class PlacesController(QObject):
    """Joins the page of places to the jobs.

    Args:
        page: the page.
        jobs: what is asked.
        parent: its owner.
    """

    searched = Signal(object)
    """Photos of a `PhotoQuery` are wanted."""

    def __init__(self, page: PlacesPage, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._jobs = jobs
        self._stale = True
        self._has_land = False
        page.installEventFilter(self)
        page.area_wanted.connect(self._search)
        jobs.changed.connect(self.changed)

    def changed(self, changes: Changes) -> None:
        """Take note of a change; what somebody decided is shown at once, what a scan finds when one comes."""
        if changes.photos or changes.everything:
            self._stale = True
            if changes.step is not None and self._page.isVisible():
                self.load()

    def load(self) -> None:
        """Read where the photos were taken, as far as it may have changed."""
        if not self._stale:
            return
        self._stale = False
        wants_land = not self._has_land
        self._has_land = True

        def read(library: Library) -> tuple[PlacesSeen, Land | None]:
            return places_seen(library), outlined_land() if wants_land else None

        def show(answer: tuple[PlacesSeen, Land | None]) -> None:
            seen, land = answer
            if land is not None:
                self._page.set_land(land)
            self._page.set_seen(seen)

        self._jobs.survey(read, show)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes to the page finds what is true."""
        if watched is self._page and event.type() == QEvent.Type.Show:
            self.load()
        return super().eventFilter(watched, event)

    def _search(self, area: Area) -> None:
        self.searched.emit(PhotoQuery(area=area))

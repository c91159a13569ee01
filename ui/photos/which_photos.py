"""Which photos the page shows: what the panel offers, and what is folded away."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from models.photo_index import FILM, MISSING, SCREENSHOT, PhotoIndex
from models.query import EVERYTHING, PhotoQuery
from ui.photos import panel_model as views
from ui.photos.side_panel import SidePanel


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What is to be seen.

    Attributes:
        photos: those.
        folded: how many screenshots can be folded away, or are.
    """

    photos: PhotoIndex
    folded: int


class WhichPhotos(QObject):
    """Says what is to be searched for when somebody chooses a line of the panel, and marks that line.

    Args:
        panel: it.

    Attributes:
        only_missing: of all photos only those whose file is missing.
        screenshots_too: screenshots stand among the others.
        recent: since which day photos count as added lately, ISO 8601; None if there are none.
    """

    searched = Signal(object, bool)
    """A `PhotoQuery`, and whether only missing files are wanted."""

    stacks_wanted = Signal()
    places_wanted = Signal()

    def __init__(self, panel: SidePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._shown = EVERYTHING
        self.only_missing = False
        self.screenshots_too = False
        self.recent: str | None = None
        panel.chosen.connect(self._choose)
        panel.folder_chosen.connect(lambda path: self.searched.emit(PhotoQuery(folder=path), False))

    def seen(self, photos: PhotoIndex, query: PhotoQuery) -> Seen:
        """What is to be seen of the answer to a search; counts and marks it in the panel."""
        self._shown = query
        if query != EVERYTHING:
            self.only_missing = False
            self._mark()
            return Seen(photos, 0)
        screenshots = photos.count(SCREENSHOT)
        self._panel.set_counts(
            {
                views.ALL: len(photos),
                views.FILMS: photos.count(FILM),
                views.SCREENSHOTS: screenshots,
                views.MISSING: photos.count(MISSING),
            }
        )
        self._mark()
        if self.only_missing:
            return Seen(photos.only(MISSING), 0)
        # Where there is nothing else they are what somebody came for.
        folded = screenshots if screenshots < len(photos) else 0
        return Seen(photos.without(SCREENSHOT) if folded and not self.screenshots_too else photos, folded)

    def _choose(self, view: str) -> None:
        """A line of the panel that is no folder."""
        if view == views.SIMILAR:
            self.stacks_wanted.emit()
        elif view == views.PLACES:
            self.places_wanted.emit()
        else:
            self.searched.emit(self._query_of(view), view == views.MISSING)
        self._mark()

    def _query_of(self, view: str) -> PhotoQuery:
        if view == views.RECENT and self.recent is not None:
            return PhotoQuery(added_since=self.recent)
        if view == views.FILMS:
            return PhotoQuery(kinds=("film",))
        return PhotoQuery(screenshots=True) if view == views.SCREENSHOTS else EVERYTHING

    def _mark(self) -> None:
        """Mark in the panel what is shown."""
        query = self._shown
        if query.folder is not None and query == PhotoQuery(folder=query.folder):
            self._panel.mark_folder(query.folder)
            return
        known = (views.ALL, views.RECENT, views.FILMS, views.SCREENSHOTS)
        found = next((view for view in known if self._query_of(view) == query), "")
        self._panel.mark(views.MISSING if self.only_missing else found)

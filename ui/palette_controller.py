"""The command palette of the window: what it lists besides the menus, read when it opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from config.language import tr
from models.person import Circle, Person
from models.query import PhotoQuery
from repository.library import Library
from services.searching import Saved, saved
from ui.menus import bring_up_to_date
from ui.palette.entries import INTO, Entry, MenuSource, PeopleSource, ThingsSource
from ui.palette.palette import PaletteOpener
from ui.shared.images import ImageCache
from workers.jobs import Jobs

_RANKS = (4, 2, 1, 0, 3)
"""Of File, Edit, Person, View and Help."""
_Things = tuple[list[Person], list[Circle], Saved]


class PaletteController(QObject):
    """Opens it at once with what was known the last time; what is new comes in while it is open.

    Args:
        window: it lies over, and whose menus it lists.
        jobs: of the window.
        images: where faces come from.
        opened: shows a person, by their id.
        searched: shows the photos of a query.
    """

    def __init__(
        self,
        window: QMainWindow,
        jobs: Jobs,
        images: ImageCache,
        *,
        opened: Callable[[int], None],
        searched: Callable[[PhotoQuery], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._images = images
        self._searched = searched
        self._people = PeopleSource(opened)
        self._circles = ThingsSource(tr("Circle"))
        self._saved = ThingsSource(tr("Saved search"))
        self._opener: PaletteOpener | None = None

    def open(self, own: QAction) -> None:
        """Open it; its own line of the menus is not listed, nor what cannot be done now."""
        bring_up_to_date(self._window.menuBar())
        if self._opener is None:
            menus = _LikeliestFirst(self._window.menuBar(), (own,))
            sources = (menus, self._people, self._circles, self._saved)
            self._opener = PaletteOpener(self._window, sources, self._images)
        self._opener.open()
        self._jobs.read(_things, self._show)

    def _show(self, found: _Things) -> None:
        people, circles, searches = found
        self._people.set_people(people)
        self._circles.set_things(
            (circle.name, self._finder(PhotoQuery(circles=(circle.id,)))) for circle in circles
        )
        self._saved.set_things((kept.name, self._finder(query)) for kept, query in searches.searches)
        if self._opener is not None:
            self._opener.refresh()

    def _finder(self, query: PhotoQuery) -> Callable[[], None]:
        return lambda: self._searched(query)


class _LikeliestFirst(MenuSource):
    """The pages before what is done seldom: ending the program stands in the first menu."""

    def entries(self) -> list[Entry]:
        """The View menu, then the others in their order, the File menu last."""
        found = super().entries()
        menus = [menu.text().replace("&", "") for menu in self._bar.actions()]
        ranks = {menu: rank for rank, menu in zip(_RANKS, menus, strict=False)}
        return sorted(found, key=lambda entry: ranks.get(entry.hint.split(INTO)[0], 0))


def _things(library: Library) -> _Things:
    with library.reading():
        return library.people.with_names(), library.circles.all(), saved(library)

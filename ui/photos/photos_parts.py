"""The parts of the page of photos: where they stand, and what is handed on to and from them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.folder_tree import FolderNode
from models.person import Circle, Person
from models.photo_index import Views
from ui.photos.go_to_date import GoToDate
from ui.photos.panel_model import ALL, FILMS, MISSING, SCREENSHOTS
from ui.photos.photos_bar import Deeds, PhotosBar
from ui.photos.photos_signals import PhotosSignals
from ui.photos.scrubber import Scrubber
from ui.photos.side_panel import SidePanel
from ui.photos.timeline_header import TimelineHeader
from ui.photos.timeline_layout import Grouping
from ui.photos.timeline_view import TimelineView
from ui.photos.which_photos import WhichPhotos
from ui.search.known import SavedOnes
from ui.search.nothing_found import NothingFound
from ui.search.search_bar import SearchBar
from ui.shared import theme
from ui.shared.empty_state import EmptyState
from ui.shared.images import ImageCache


class PhotosParts(PhotosSignals):
    """Everything but what is shown when.

    Args:
        images: where the pictures come from.
        parent: its owner.
    """

    def __init__(self, images: ImageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline = TimelineView(images)
        self.deeds = self._make_deeds()
        self.panel = SidePanel()
        self.which = WhichPhotos(self.panel)
        self.header = TimelineHeader()
        self.go_to_date = GoToDate(self)
        self.selected = PhotosBar(self.deeds, lambda: self.timeline.chosen.ids)
        self.bar = SearchBar(self)
        self.empty = EmptyState()
        self.nothing = NothingFound()
        self.stack = QStackedWidget()
        self.photos = QWidget()
        self.scrubber = Scrubber(self.timeline, self.photos)
        self._lay_out()
        self._join_view()
        self._join_panel()

    def set_people(self, people: Sequence[Person]) -> None:
        """Who can be searched for; those without a name are left out."""
        self.bar.set_people(people)
        self.names_changed()

    def set_circles(self, circles: Sequence[Circle]) -> None:
        """The circles one can search for."""
        self.bar.set_circles(circles)
        self.names_changed()

    def set_folders(self, folders: Sequence[str]) -> None:
        """The folders one can search in, as paths."""
        self.bar.set_folders(folders)

    def set_folder_tree(self, folders: Sequence[FolderNode]) -> None:
        """The topmost folders, for the panel."""
        self.panel.set_folders(folders)

    def set_views(self, views: Views) -> None:
        """How many photos there are of each view, whatever is searched for now."""
        self.panel.set_counts(
            {ALL: views.photos, FILMS: views.films, SCREENSHOTS: views.screenshots, MISSING: views.missing}
        )

    def set_recent(self, since: str | None) -> None:
        """Since which day (ISO 8601) photos count as added lately; None if there are none."""
        self.which.recent = since

    def set_similar(self, count: int) -> None:
        """How many shots look alike and are in no stack yet."""
        self.panel.set_similar(count)

    def set_saved(self, saved: SavedOnes) -> None:
        """The saved searches and what they mean."""
        self.bar.set_saved(saved)

    def names_changed(self) -> None:
        """Somebody is called otherwise: so are chips, and what is said of them."""

    # How it looks.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel takes its part of the width."""
        super().resizeEvent(event)
        self.panel.fit(event.size().width())

    @property
    def panel_shown(self) -> bool:
        """Whether the panel is seen."""
        return not self.panel.isHidden()

    def set_view(self, grouping: Grouping, side: int, *, panel: bool) -> None:
        """As somebody left it."""
        self.timeline.group_by(grouping)
        self.timeline.set_side(side)
        self.header.show_grouping(grouping)
        self._show_panel(panel)

    # Inside.

    def _group_by(self, grouping: Grouping) -> None:
        self.timeline.group_by(grouping)
        self.view_changed.emit()

    def _toggle_panel(self, shown: bool) -> None:
        self._show_panel(shown)
        self.view_changed.emit()

    def _show_panel(self, shown: bool) -> None:
        self.panel.setVisible(shown)
        self.header.show_panel(shown=shown)

    def _make_deeds(self) -> Deeds:
        return Deeds(
            open=self.photo_opened.emit,
            turn=self.turn_wanted.emit,
            stack=self.stack_wanted.emit,
            unstack=self.unstack_wanted.emit,
            copy=self.copy_wanted.emit,
            export=self.export_wanted.emit,
            write_names=self.write_names_wanted.emit,
            trash=self.trash_wanted.emit,
            look_again=self.look_again_requested.emit,
            show_in_folder=self.show_in_folder_wanted.emit,
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.SPACE_XL, theme.SPACE_M, theme.SPACE_XL, 0)
        top.addWidget(self.bar, 1)
        beside = QHBoxLayout(self.photos)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.timeline, 1)
        beside.addWidget(self.scrubber)
        for part in (self.photos, self.empty, self.nothing):
            self.stack.addWidget(part)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.stack, 1)
        right.addWidget(self.selected)
        below = QHBoxLayout()
        below.setSpacing(0)
        side = QVBoxLayout()
        side.setContentsMargins(theme.SPACE_S, theme.SPACE_M, 0, theme.SPACE_S)
        side.addWidget(self.panel)
        below.addLayout(side)
        below.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(below, 1)

    def _join_view(self) -> None:
        self.timeline.photo_opened.connect(self.photo_opened)
        self.timeline.selection_changed.connect(
            lambda: self.selected.show_selected(self.timeline.chosen.count)
        )
        self.timeline.timeline.wanted.connect(self.tiles_wanted)
        self.timeline.size_changed.connect(self.header.show_side)
        self.timeline.size_changed.connect(lambda _side: self.view_changed.emit())
        self.selected.cleared.connect(self.timeline.chosen.clear)
        self.header.side_chosen.connect(self.timeline.set_side)
        self.header.grouping_chosen.connect(self._group_by)
        self.header.panel_toggled.connect(self._toggle_panel)
        self.header.show_side(self.timeline.side)

    def _join_panel(self) -> None:
        self.bar.query_changed.connect(self.query_changed)
        self.nothing.chip_removed.connect(self.bar.remove)
        self.which.stacks_wanted.connect(self.stacks_wanted)
        self.which.places_wanted.connect(self.places_wanted)
        self.panel.folder_rule_wanted.connect(self.folder_rule_wanted)
        self.panel.folder_shown.connect(self.folder_shown)
        self.panel.folder_moved.connect(self.folder_moved)

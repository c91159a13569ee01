"""Going from page to page. A late answer never takes somebody to a page they have left meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject

from models.geometry import Box
from models.query import PhotoQuery
from ui.editor_controller import EditorController
from ui.frame import EDITOR, PERSON, VIEWER, Frame
from ui.page_loader import PageLoader
from ui.shared.rail import PEOPLE, PHOTOS
from ui.viewer_controller import ViewerController
from workers.jobs import Jobs


@runtime_checkable
class _Reveals(Protocol):
    """A page with photos on it."""

    def reveal(self, photo_id: int) -> None:
        """Bring a photo into view."""


class Navigation(QObject):
    """Where one is, where one came from, and what next and previous mean there."""

    def __init__(
        self,
        frame: Frame,
        loader: PageLoader,
        editor: EditorController,
        viewer: ViewerController,
        *,
        jobs: Jobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._loader = loader
        self._editor = editor
        self._viewer = viewer
        self._jobs = jobs
        self._came_from = self._viewed_from = PEOPLE
        frame.page_shown.connect(self._page_shown)
        self._ways = 0

    def go(self, page: str) -> None:
        """Show a page of the rail; a drawn box that is not saved is not left behind."""
        if not self._leaves_editor():
            return
        self._ways += 1
        self._frame.show_page(page)
        self._loader.load(page)

    def open_person(self, person_id: int) -> None:
        """Show a person's photos and faces; a drawn box that is not saved is not left behind."""
        if self._frame.page == EDITOR and self._frame.editor.has_unsaved():
            return
        self._ways += 1
        way = self._ways

        def arrive() -> None:
            # Something may have been drawn while the page was read.
            if way == self._ways and self._leaves_editor():
                self._frame.show_page(PERSON)

        self._loader.show_person(person_id, then=arrive)

    def open_search(self, query: PhotoQuery) -> None:
        """Show the photos of a search."""
        self.go(PHOTOS)
        if self._frame.page == PHOTOS:
            self._frame.photos.search(query)

    def open_face(self, face_id: int) -> None:
        """Show the photo a face is in."""
        self._ways += 1
        way = self._ways

        def arrive(photo_id: int) -> None:
            if way == self._ways:
                self.open_photo(photo_id)

        self._jobs.read(lambda library: library.faces.get(face_id).photo_id, arrive)

    def open_photo(self, photo_id: int) -> None:
        """Open a photo in the face crop editor."""
        self._open_in_editor(photo_id, None)

    def draw_on_photo(self, photo_id: int, box: Box) -> None:
        """Open a photo in the face crop editor with a rectangle that was drawn elsewhere, upright pixels."""
        self._open_in_editor(photo_id, box)

    def open_viewer(self, photo_id: int) -> None:
        """Show a photo as large as it goes; a drawn box that is not saved is not left behind."""
        if not self._leaves_editor():
            return
        self._ways += 1
        if self._frame.page not in {EDITOR, VIEWER}:
            self._viewed_from = self._frame.page
        self._frame.show_page(VIEWER)
        self._frame.settle()
        self._viewer.open(photo_id, self._loader.photos_beside(self._viewed_from))

    def close_viewer(self) -> None:
        """Back to where the photo was opened, which is at the photo that was seen last."""
        self._ways += 1
        photo_id = self._viewer.photo_id
        self._frame.show_page(self._viewed_from)
        self._loader.load(self._viewed_from)
        page = self._frame.current
        if photo_id is not None and isinstance(page, _Reveals):
            page.reveal(photo_id)

    def _open_in_editor(self, photo_id: int, box: Box | None) -> None:
        self._ways += 1
        if self._frame.page != EDITOR:
            self._came_from = self._frame.page
        self._editor.open(photo_id, box)
        self._show_place(photo_id)
        self._frame.show_page(EDITOR)

    def close_editor(self) -> None:
        """Back to where the photo was opened."""
        self._ways += 1
        photo_id = self._editor.photo_id
        self._editor.close()
        self._frame.show_page(self._came_from)
        self._loader.load(self._came_from)
        if self._came_from == VIEWER and photo_id is not None:
            self._frame.settle()
            self._viewer.open(photo_id)

    def step_photo(self, step: int) -> None:
        """The photo so many places further on the page one came from."""
        photos = self._beside()
        if self._editor.photo_id in photos:
            place = photos.index(self._editor.photo_id) + step
            if 0 <= place < len(photos):
                self.open_photo(photos[place])

    def _page_shown(self, page: str) -> None:
        """However the viewer was left, its pictures are given back; from the editor one comes back."""
        if page == EDITOR:
            self._viewer.pause()
        elif page != VIEWER and self._viewer.photo_id is not None:
            self._viewer.close()

    def _leaves_editor(self) -> bool:
        """Close the open photo, if one is open; False where something drawn on it is not saved."""
        if self._frame.page != EDITOR:
            return True
        if self._frame.editor.has_unsaved():
            return False
        self._editor.close()
        return True

    def _beside(self) -> Sequence[int]:
        """What one steps through in the editor: the same as on the page one came from."""
        if self._came_from == VIEWER:
            return self._viewer.photos
        return self._loader.photos_beside(self._came_from)

    def _show_place(self, photo_id: int) -> None:
        photos = self._beside()
        place = photos.index(photo_id) + 1 if photo_id in photos else 0
        self._frame.editor.header.show_place(place, len(photos))

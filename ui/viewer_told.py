"""What the viewer says besides the photo: what is known of it, and who a face may be said to be."""

from __future__ import annotations

from PySide6.QtCore import QObject

from models.person import Person
from repository.library import Library
from ui.viewer.panel_words import length_words, rows_of
from ui.viewer.viewer_page import ViewerPage
from workers.jobs import Jobs
from workers.photo_views import Told


class ViewerTold(QObject):
    """Reads it and hands it to the page.

    Args:
        page: the viewer.
        jobs: of the window.
        parent: its owner.
    """

    def __init__(self, page: ViewerPage, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._jobs = jobs
        self._people: list[Person] = []

    def read(self, photo_id: int | None) -> None:
        """What the panel says of a photo, and whether there is a film to be played."""

        def show(told: Told) -> None:
            record = self._page.record
            if record is not None and record.photo.id == photo_id:
                self._page.show_rows(rows_of(record.photo, told.sheet, told.details, told.city))
                if record.photo.kind == "film" and told.details is not None:
                    self._page.bar.show_length(length_words(told.details.duration))
                if any(part.kind == "film" for part in told.sheet.parts):
                    self._page.show_film()

        if photo_id is not None:
            # What is wrong with the photo the page says already.
            self._jobs.viewer.told(photo_id, show, lambda _sentence: None)

    def read_people(self) -> None:
        """Hand on who has a name, if they are others than before: there may be very many."""
        before = self._people

        def known(people: list[Person] | None) -> None:
            if people is not None:
                self._people = people
                self._page.set_people(people)

        self._jobs.read(lambda library: _named_people(library, before), known)


def _named_people(library: Library, before: list[Person]) -> list[Person] | None:
    people = [person for person in library.people.with_names() if not person.ignored]
    return people if people != before else None

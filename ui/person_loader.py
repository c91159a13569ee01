"""The page of one person: read whole when somebody comes, and by what was decided as long as they stay."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from models.changes import Changes
from services.person_view import PersonView, person_view
from ui.frame import PERSON, Frame
from ui.page_readings import with_faces_of_now
from workers.jobs import Jobs

WHOLE_AFTER_MS = 600
"""Until all of the page is read again after a decision: whoever confirms one face after the other goes on."""


class PersonLoader(QObject):
    """Keeps the person's page true.

    Args:
        frame: whose person page it is.
        jobs: of the window.
        gone: called when nothing is left of the person who is shown.
        parent: its owner.

    Attributes:
        person_id: whose page it is; None before there was one.
    """

    def __init__(self, frame: Frame, jobs: Jobs, gone: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._jobs = jobs
        self._gone = gone
        self.person_id: int | None = None
        self._view: PersonView | None = None
        self._decided: set[int] = set()
        self._whole = QTimer(self)
        self._whole.setSingleShot(True)
        self._whole.setInterval(WHOLE_AFTER_MS)
        self._whole.timeout.connect(self._read_if_seen)

    def show(self, person_id: int, then: Callable[[], None]) -> None:
        """Read a person's page and say when it can be shown."""
        self.person_id, self._view = person_id, None
        self.read(then)

    def note(self, changes: Changes) -> None:
        """Take note of a change; `read` is called when the page is to show it."""
        if changes.everything or changes.step is None or not changes.faces:
            self._view = None
        else:
            self._decided |= changes.faces

    def read(self, then: Callable[[], None] = lambda: None) -> None:
        """Show the person as they are now."""
        person_id, view = self.person_id, self._view
        if person_id is None:
            return
        if view is None:
            self._read_whole(person_id, then)
            return
        decided = frozenset(self._decided)

        def show(found: PersonView | None) -> None:
            if self._view is not view:
                return
            if found is None:
                self._read_whole(person_id, then)
                return
            self._decided -= decided
            self._show(found)
            self._whole.start()
            then()

        self._jobs.read(lambda library: with_faces_of_now(library, view, decided), show)

    def _read_whole(self, person_id: int, then: Callable[[], None]) -> None:
        self._whole.stop()
        self._decided.clear()
        self._view = None

        def show(found: PersonView | None) -> None:
            if person_id != self.person_id:
                return
            if found is None:
                self.person_id = None
                self._gone()
                return
            self._show(found)
            then()

        self._jobs.consult(lambda library, pack: person_view(library, pack, person_id), show)

    def _show(self, view: PersonView) -> None:
        self._view = view
        self._frame.person.set_view(view)

    def _read_if_seen(self) -> None:
        # Who comes back later finds it read then.
        self._view = None
        if self._frame.page == PERSON:
            self.read()

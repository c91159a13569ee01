"""The dialog "Similar Face Detected", with the pictures it needs: one at a time, for all faces at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from models.person import Person
from models.suggestion import DrawnFace
from ui.crop.near_row import SHOWN
from ui.face_crop_editor import FaceCropEditor
from ui.looks_controller import chips_of, picture_of
from ui.merge_question import Question
from ui.merge_suggestion_dialog import MergeSuggestionDialog
from workers.jobs import HANDFUL, Jobs

Asked = Sequence[tuple[int, DrawnFace]]
"""Draft ids, and what each of them is."""


class Asking(QObject):
    """Asks who the drawn faces are.

    Args:
        editor: the page it is asked on.
        jobs: where pictures come from.
        is_open: whether a draft still stands and nothing has been decided about it.
        parent: its owner.
    """

    merged = Signal(int, int)
    """Draft id and person id."""
    kept = Signal(int, str, object)
    """Draft id, the new person's name or "", and the ids of those who were proposed."""
    postponed = Signal(int)

    def __init__(
        self, editor: FaceCropEditor, jobs: Jobs, is_open: Callable[[int], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._jobs = jobs
        self._is_open = is_open
        self._people: Sequence[Person] = ()
        self._proposed: dict[int, list[int]] = {}
        self._is_fetching = False
        self._dialog: MergeSuggestionDialog | None = None

    def set_people(self, people: Sequence[Person]) -> None:
        """Whom a face may be said to be."""
        self._people = people

    def is_asking(self) -> bool:
        """Whether the dialog is open, or about to be."""
        return self._dialog is not None or self._is_fetching

    def ask(self, asked: Asked, *, repeats: bool) -> None:
        """Fetch the pictures, then open the dialog; the question matters more than its pictures."""
        wanted: dict[int, None] = {}
        for _, drawn in asked:
            for one in drawn.suggestion.candidates:
                wanted |= dict.fromkeys(
                    [one.cover_face_id or 0, *(near.face_id for near in one.near[:SHOWN])]
                )
        wanted.pop(0, None)
        jpegs: dict[int, bytes | None] = {}
        left = max(1, -(-len(wanted) // HANDFUL))
        self._is_fetching = True

        def arrived(some: Mapping[int, bytes | None]) -> None:
            nonlocal left
            jpegs.update(some)
            left -= 1
            if left == 0:
                self._is_fetching = False
                self._open(asked, jpegs, repeats=repeats)

        if wanted:
            self._jobs.small_pictures("face", list(wanted), arrived, lambda _ids: arrived({}))
        else:
            arrived({})

    def _open(self, asked: Asked, jpegs: Mapping[int, bytes | None], *, repeats: bool) -> None:
        near = {face: picture_of(jpeg) for face, jpeg in jpegs.items()}
        questions = [
            Question(draft_id, drawn, chips_of(drawn, jpegs), near)
            for draft_id, drawn in asked
            if self._is_open(draft_id)
        ]
        if not questions:
            return
        self._proposed = {
            question.draft: [one.person_id for one in question.candidates()] for question in questions
        }
        dialog = MergeSuggestionDialog(questions, self._editor, people=self._people, repeats=repeats)
        dialog.merged.connect(lambda draft, person: self._merged(draft, person, repeats=repeats))
        dialog.kept.connect(lambda draft, name: self.kept.emit(draft, name, self._proposed[draft]))
        dialog.postponed.connect(self.postponed)
        dialog.finished.connect(self._gone)
        self._dialog = dialog
        self._editor.set_asking(asking=True)
        dialog.open()

    def _merged(self, draft_id: int, person_id: int, *, repeats: bool) -> None:
        self.merged.emit(draft_id, person_id)
        if not repeats:
            # Nobody after this one is asked whether they are the same person.
            self._proposed = {
                draft: [one for one in people if one != person_id] for draft, people in self._proposed.items()
            }

    def _gone(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
            self._editor.set_asking(asking=False)

"""Drafts looked at: described, compared, and shown with whom they look like."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from config.language import trn
from models.changes import Changes
from models.suggestion import DrawnFace
from services.batches import without_repeats
from ui.crop.candidates import Picture
from ui.crop.sketch import Draft
from ui.face_crop_editor import FaceCropEditor
from workers.jobs import Jobs
from workers.runner import Task


class LooksController(QObject):
    """Answers the drafting's wish to have a rectangle looked at.

    Signals:
        seen: a draft's id; it can be decided about.
        failed: a draft's id; the sentence stands at its card.
    """

    seen = Signal(int)
    failed = Signal(int)

    def __init__(self, editor: FaceCropEditor, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._drafting = editor.drafting
        self._jobs = jobs
        self._repeats = False
        self._under_way: dict[int, Task[object]] = {}
        self._drawn: dict[int, DrawnFace] = {}
        self._aged: set[int] = set()
        self._comparing: set[int] = set()
        self._drafting.look_wanted.connect(self._look)
        self._drafting.gone.connect(self._gone)
        jobs.changed.connect(self._age)

    @property
    def repeats(self) -> bool:
        """Whether people may be in the open photo twice, as in a mirror."""
        return self._repeats

    def set_repeats(self, *, repeats: bool) -> None:
        """Say whether they may."""
        if repeats != self._repeats:
            self._repeats = repeats
            self._show_suggestions()

    def found(self, draft_id: int) -> DrawnFace | None:
        """A draft as it was compared on its own; what is shown leaves out who is another draft."""
        return self._drawn.get(draft_id)

    def is_settled(self) -> bool:
        """Whether all that stands has been looked at, and nothing has changed since."""
        return not self._under_way and not self._comparing and not self._aged

    def mistrust(self, sentence: str) -> None:
        """The pixels the drafts were looked at in are not the photo's any more."""
        for draft in self._drafting.drafts:
            self._forget(draft.id)
            self._fail(draft.id, sentence)

    def look_again(self) -> None:
        """The photo's pixels are known again."""
        for draft in self._drafting.drafts:
            self._drafting.look_again(draft.id)

    def compare_again(self) -> None:
        """Compare what is known to be out of date: somebody was named, merged or dissolved since."""
        old = [draft_id for draft_id in self._aged if draft_id in self._drawn]
        self._aged.clear()
        for draft_id in old:
            self._compare(draft_id, self._drawn[draft_id])

    def _compare(self, draft_id: int, before: DrawnFace) -> None:
        def compared(found: DrawnFace) -> None:
            if self._drawn.get(draft_id) is before:
                self._comparing.discard(draft_id)
                self._take(draft_id, found)

        def failed(sentence: str) -> None:
            if self._drawn.get(draft_id) is before:
                self._comparing.discard(draft_id)
                self._fail(draft_id, sentence)

        self._comparing.add(draft_id)
        self._jobs.editor.compare(before, compared, failed)

    def _look(self, draft: Draft) -> None:
        photo_id = self._editor.current_photo_id
        if photo_id is None:
            return
        # What was seen of the rectangle as it stood before must not be stored.
        self._forget(draft.id)

        def seen(drawn: DrawnFace) -> None:
            if self._under_way.get(draft.id) is task:
                del self._under_way[draft.id]
                self._take(draft.id, drawn)

        def failed(sentence: str) -> None:
            if self._under_way.get(draft.id) is task:
                del self._under_way[draft.id]
                self._fail(draft.id, sentence)

        task: Task[object] = self._jobs.editor.look(  # type: ignore[assignment]
            photo_id, draft.box, draft.eyes, seen, failed, replaces=draft.replaces
        )
        self._under_way[draft.id] = task

    def _take(self, draft_id: int, drawn: DrawnFace) -> None:
        self._drawn[draft_id] = drawn
        if drawn.suggestion.healed:
            self._editor.say(
                trn(
                    "What was stored of {n} person was damaged, and has been rebuilt.",
                    "What was stored of {n} people was damaged, and has been rebuilt.",
                    drawn.suggestion.healed,
                )
            )
        self._drafting.show_seen(draft_id, drawn)
        self._show_suggestions()
        self._fetch_chips(draft_id)
        self.seen.emit(draft_id)

    def _fail(self, draft_id: int, sentence: str) -> None:
        self._aged.discard(draft_id)
        self._drafting.show_failed(draft_id, sentence)
        self.failed.emit(draft_id)

    def _show_suggestions(self) -> None:
        """Nobody is proposed for two of the faces drawn in one photo, unless people repeat in it."""
        ids = [draft.id for draft in self._drafting.drafts if self._drafting.phase(draft.id) == "seen"]
        ids = [draft_id for draft_id in ids if draft_id in self._drawn]
        suggestions = [self._drawn[draft_id].suggestion for draft_id in ids]
        told = suggestions if self._repeats else without_repeats(suggestions)
        for draft_id, suggestion in zip(ids, told, strict=True):
            shown, drawn = self._drafting.drawn(draft_id), self._drawn[draft_id]
            if shown is None or shown.face is not drawn.face or shown.suggestion != suggestion:
                self._drafting.show_seen(draft_id, replace(drawn, suggestion=suggestion))

    def _fetch_chips(self, draft_id: int) -> None:
        drawn = self._drawn[draft_id]

        def show(jpegs: Mapping[int, bytes | None]) -> None:
            shown = self._drafting.drawn(draft_id)
            if shown is not None and self._drawn.get(draft_id) is drawn:
                self._drafting.show_seen(draft_id, shown, chips_of(drawn, jpegs))

        covers = [one.cover_face_id for one in drawn.suggestion.candidates if one.cover_face_id is not None]
        if covers:
            self._jobs.small_pictures("face", covers, show, lambda _ids: None)

    def _age(self, changes: Changes) -> None:
        if changes.people or changes.everything:
            # Also what is being looked at just now: it may have been compared already.
            self._aged |= {*self._drawn, *self._under_way}

    def _gone(self, draft_id: int) -> None:
        self._forget(draft_id)
        self._show_suggestions()

    def _forget(self, draft_id: int) -> None:
        task = self._under_way.pop(draft_id, None)
        if task is not None:
            task.cancel()
        self._drawn.pop(draft_id, None)
        self._aged.discard(draft_id)
        self._comparing.discard(draft_id)


def chips_of(drawn: DrawnFace, jpegs: Mapping[int, bytes | None]) -> dict[int, Picture]:
    """The pictures of the candidates, by person id."""
    return {
        candidate.person_id: picture_of(jpegs.get(candidate.cover_face_id or 0))
        for candidate in drawn.suggestion.candidates
    }


def picture_of(jpeg: bytes | None) -> QPixmap | None:
    """A small picture as it was fetched; None where it is none."""
    pixmap = QPixmap()
    return pixmap if jpeg is not None and pixmap.loadFromData(jpeg, "JPEG") else None

"""What is drawn in the editor: decided about beside it or in one dialog, and stored."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject, Signal

from config.language import mark, tr
from faces.packs import Pack
from models.changes import Changes
from models.person import Person
from models.suggestion import DrawnFace
from repository.library import Library
from services.drawing import keep_drawn, merge_drawn, redraw, save_drawn
from ui.asking import Asking
from ui.crop.sketch import Draft
from ui.face_crop_editor import FaceCropEditor
from ui.looks_controller import LooksController
from workers.jobs import Decide, Jobs
from workers.photo_pixels import CHANGED

log = logging.getLogger("FaceCropEditor")

LOOKING = mark("Looking at the face…")
Act = Callable[[DrawnFace], None]


class DraftsController(QObject):
    """Joins the drafts on a photo to the jobs.

    Signals:
        freed: a decision left faces that grouping may place anew.
        stored: a `Changes`, for every draft that became a face.
        name_wanted: id of a face that is a new person's, who may be named at once.
        went_stale: id of a photo whose file was found to be another picture.
        idle: no answer is on its way into the library any more.
    """

    freed = Signal()
    stored = Signal(object)
    name_wanted = Signal(int)
    idle = Signal()
    went_stale = Signal(int)

    def __init__(self, editor: FaceCropEditor, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._drafting = editor.drafting
        self._jobs = jobs
        self._at_once = False
        self._waiting: dict[int, Act] = {}
        self._save_wanted = False
        self.looks = LooksController(editor, jobs, self)
        self._asking = Asking(editor, jobs, self._is_open, self)
        self._connect()

    def _connect(self) -> None:
        drafting = self._drafting
        drafting.gone.connect(self._gone)
        drafting.merge_wanted.connect(self._merge)
        drafting.keep_wanted.connect(self._keep)
        drafting.later_wanted.connect(self._later)
        drafting.save_wanted.connect(self.save)
        self.looks.seen.connect(self._seen)
        self.looks.failed.connect(self._failed)
        self._asking.merged.connect(self._merge)
        self._asking.kept.connect(self._keep)
        self._asking.postponed.connect(self._later)

    def set_people(self, people: Sequence[Person]) -> None:
        """Whom a face may be said to be."""
        self._asking.set_people(people)
        self._editor.set_people(people)

    def set_asks_at_once(self, at_once: bool) -> None:
        """Whether Enter decides beside the face, without a dialog."""
        self._at_once = at_once
        self._drafting.set_asks_at_once(at_once=at_once)

    def is_busy(self) -> bool:
        """Whether an answer was given that is not stored yet."""
        return self._drafting.is_storing or bool(self._waiting)

    def save(self) -> None:
        """Store what is drawn, asking about those who resemble somebody: in one dialog at most."""
        drafts = self._drafting.drafts
        if self._asking.is_asking() or not drafts:
            return
        if self._drafting.read_only:
            self._editor.say(self._drafting.read_only, error=True)
        elif self._at_once:
            self._decide_selected()
        elif any(self._drafting.phase(draft.id) == "looking" for draft in drafts):
            self._save_wanted = True
            self._editor.set_busy(tr(LOOKING))
        elif not self.looks.is_settled():
            self._save_wanted = True
            self._editor.set_busy(tr("Comparing…"))
            self.looks.compare_again()
        else:
            self._save_wanted = False
            self._ask(drafts)

    def _decide_selected(self) -> None:
        """Without a dialog: the best candidate, or somebody new; the next face is shown then."""
        draft = self._editor.canvas.selected_draft() or self._drafting.drafts[0]
        self._editor.canvas.select_draft(draft.id)
        if self._drafting.phase(draft.id) == "looking":
            # It would be a yes to whoever comes.
            return

        def decide(drawn: DrawnFace) -> None:
            best = drawn.suggestion.best
            if self._drafting.corrects(draft.id) is not None:
                self._redraw(draft.id, drawn)
            elif best is not None and best.against:
                # What speaks against it is worth a question.
                self._asking.ask([(draft.id, drawn)], repeats=self.looks.repeats)
            elif best is not None:
                self._merge(draft.id, best.person_id)
            else:
                self._keep(draft.id, "")

        self._when_seen(draft.id, decide)

    def _ask(self, drafts: Sequence[Draft]) -> None:
        asked = []
        for draft in drafts:
            drawn, found = self._drafting.drawn(draft.id), self.looks.found(draft.id)
            if drawn is None or found is None or not self._is_open(draft.id):
                continue
            if self._drafting.corrects(draft.id) is not None:
                self._redraw(draft.id, drawn)
            elif found.suggestion.best is None:
                self._keep(draft.id, "")
            else:
                # Also where whom it looks like is another face drawn here: that is not answered yet.
                asked.append((draft.id, drawn))
        if asked:
            # The surest first: what is answered there helps with the rest.
            asked.sort(key=lambda one: -_similarity(one[1]))
            self._asking.ask(asked, repeats=self.looks.repeats)

    def _is_open(self, draft_id: int) -> bool:
        """Whether a draft stands and nothing has been decided about it yet."""
        stands = self._drafting.phase(draft_id) is not None
        return stands and draft_id not in self._waiting and not self._drafting.is_frozen(draft_id)

    def _seen(self, draft_id: int) -> None:
        act = self._waiting.pop(draft_id, None)
        if act is not None:
            self._editor.set_busy(None)
            self._when_seen(draft_id, act)
        self._go_on_saving()

    def _failed(self, draft_id: int) -> None:
        if self._waiting.pop(draft_id, None) is not None or self._save_wanted:
            self._stop_saving()
        self._tell_if_idle()

    def _go_on_saving(self) -> None:
        if self._save_wanted and self.looks.is_settled():
            self._editor.set_busy(None)
            self.save()

    def _stop_saving(self) -> None:
        self._save_wanted = False
        self._editor.set_busy(None)

    def _gone(self, draft_id: int) -> None:
        if self._waiting.pop(draft_id, None) is not None:
            self._editor.set_busy(None)
        stands = any(draft.id == draft_id for draft in self._drafting.drafts)
        if not self._save_wanted or stands:
            return
        # What was waited for is not there any more.
        if self._drafting.drafts:
            self._go_on_saving()
        else:
            self._stop_saving()

    def _merge(self, draft_id: int, person_id: int) -> None:
        self._when_seen(
            draft_id,
            lambda drawn: self._store(
                draft_id, lambda library, pack: merge_drawn(library, pack, drawn, person_id)
            ),
        )

    def _keep(self, draft_id: int, name: str, proposed: Collection[int] | None = None) -> None:
        """A new person, who may be named at once.

        Args:
            draft_id: which.
            name: theirs, or "".
            proposed: who it is told apart from; those beside the face if None.
        """
        alone = len(self._drafting.drafts) == 1 and not name and not self._at_once

        def keep(drawn: DrawnFace) -> None:
            # Who types a name says that it is nobody who has one; a group without a name may still be theirs.
            known = [one.person_id for one in drawn.suggestion.candidates if one.name or not name]
            if proposed is not None:
                known = [person for person in known if person in proposed]
            self._store(
                draft_id,
                lambda library, pack: keep_drawn(library, pack, drawn, refused=known, name=name or None),
                name_it=alone,
            )

        self._when_seen(draft_id, keep)

    def _later(self, draft_id: int) -> None:
        """Not decided who it is; where an outline is corrected there is nothing to decide."""
        if self._drafting.is_untouched(draft_id):
            self._drafting.discard(draft_id)
            return

        def put_off(drawn: DrawnFace) -> None:
            if self._drafting.corrects(draft_id) is not None:
                self._redraw(draft_id, drawn)
            else:
                self._store(draft_id, lambda library, pack: save_drawn(library, pack, drawn))

        self._when_seen(draft_id, put_off)

    def _redraw(self, draft_id: int, drawn: DrawnFace) -> None:
        face_id = self._drafting.corrects(draft_id)
        if self._editor.canvas.face(face_id) is None:
            # Somebody has taken the face away meanwhile: its outline must not bring it back.
            self._drafting.discard(draft_id)
        elif face_id is not None:
            self._store(draft_id, lambda library, pack: redraw(library, pack, drawn, face_id))

    def _when_seen(self, draft_id: int, act: Act) -> None:
        """Decide about a draft as soon as it has been looked at; what failed is looked at again."""
        drawn = self._drafting.drawn(draft_id)
        phase = self._drafting.phase(draft_id)
        if drawn is not None and phase == "seen":
            act(drawn)
        elif phase is not None:
            self._waiting[draft_id] = act
            self._editor.set_busy(tr(LOOKING))
            if phase == "failed":
                self._drafting.look_again(draft_id)

    def _store(self, draft_id: int, action: Decide, *, name_it: bool = False) -> None:
        # A second key while the first is still worked on must not store the face twice.
        if self._drafting.is_frozen(draft_id):
            return
        self._drafting.freeze(draft_id)
        self._editor.set_busy(tr("Saving…"))
        photo_id = self._editor.current_photo_id

        def act(library: Library, pack: Pack) -> Changes:
            if photo_id is not None:
                self._jobs.editor.expect_unchanged(library, photo_id)
            return action(library, pack)

        def stored(changes: Changes) -> None:
            self._editor.set_busy(None)
            self._drafting.settle(draft_id)
            if changes.people:
                self.freed.emit()
            self.stored.emit(changes)
            if name_it and len(changes.faces) == 1:
                self.name_wanted.emit(next(iter(changes.faces)))
            if not self._asking.is_asking() and not self._drafting.is_storing:
                self.looks.compare_again()
            self._tell_if_idle()

        def failed(sentence: str) -> None:
            # What was drawn stays on the screen until it is stored: it can be tried again.
            self._drafting.thaw(draft_id)
            self._editor.set_busy(None)
            self._editor.say(sentence, error=True)
            if sentence == tr(CHANGED) and photo_id is not None:
                self.went_stale.emit(photo_id)
            self._tell_if_idle()

        self._jobs.decide(act, stored, failed=failed)

    def _tell_if_idle(self) -> None:
        if not self.is_busy():
            self.idle.emit()


def _similarity(drawn: DrawnFace) -> float:
    best = drawn.suggestion.best
    return best.similarity if best else 0.0

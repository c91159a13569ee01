"""Drawing on a photo: joins the sketch, the canvas it is drawn on and the card that says whom it looks like.

Nothing is looked at or stored here, and what is known of each draft is in `known_drafts`. Whoever owns it
answers `look_wanted` with `show_*`, and `settle`s what has been stored.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from config.language import tr
from models.face import Eyes
from models.geometry import Box
from models.person import Person
from models.suggestion import DrawnFace
from ui.crop.candidates import Picture
from ui.crop.canvas import CropCanvas
from ui.crop.draft_view import Phase
from ui.crop.known_drafts import KnownDrafts
from ui.crop.sketch import Draft, Sketch
from ui.crop.suggestion_card import SuggestionCard
from ui.shared.announce import announce

_PAUSE = 160
"""Milliseconds without a key after which a nudged rectangle is looked at."""


class Drafting(QObject):
    """The drafts of the photo that is open.

    Args:
        canvas: where they are drawn.
        card: beside the selected one.
        parent: its owner.
    """

    look_wanted = Signal(object)
    """ui.crop.sketch.Draft: new, or not where it was."""
    gone = Signal(int)
    """Draft id: nobody needs to look at it any more."""
    merge_wanted = Signal(int, int)
    """Draft id and person id."""
    keep_wanted = Signal(int, str)
    """Draft id and the new person's name; "" where they have none yet."""
    later_wanted = Signal(int)
    save_wanted = Signal()
    changed = Signal()
    """What stands, what is selected, what is known of it, or what can be taken back."""

    def __init__(self, canvas: CropCanvas, card: SuggestionCard, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._card = card
        self._sketch = Sketch()
        self._known = KnownDrafts(self._sketch, canvas)
        self._frozen: set[int] = set()
        self._asks_at_once = False
        self._read_only = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._sync)
        self._connect_canvas()
        self._connect_card()

    def _connect_canvas(self) -> None:
        canvas = self._canvas
        canvas.set_answer(self._card.act)
        canvas.box_drawn.connect(lambda box: self._begin(self._sketch.add(box)))
        canvas.draft_reshaped.connect(self._reshaped)
        canvas.face_reshaped.connect(self.adjust)
        canvas.eyes_placed.connect(self._eyes_placed)
        canvas.ghost_taken.connect(self._snap)
        canvas.discard_requested.connect(self.discard)
        canvas.later_requested.connect(self._put_off)
        canvas.save_requested.connect(self.save_wanted)
        canvas.draft_selected.connect(self.refresh)
        canvas.picking_changed.connect(self.changed)

    def _connect_card(self) -> None:
        card = self._card
        card.merge_wanted.connect(lambda person: self._for_selected(self.merge_wanted.emit, person))
        card.name_given.connect(lambda name: self._for_selected(self.keep_wanted.emit, name))
        card.keep_wanted.connect(lambda: self._for_selected(self.keep_wanted.emit, ""))
        card.later_wanted.connect(lambda: self._for_selected(self._put_off))
        card.discard_wanted.connect(lambda: self._for_selected(self.discard))
        card.eyes_wanted.connect(lambda: self._for_selected(self._pick_eyes))
        card.snap_wanted.connect(lambda: self._for_selected(self._snap))
        card.retry_wanted.connect(lambda: self._for_selected(self.look_again))
        card.save_wanted.connect(self.save_wanted)

    def _for_selected(self, act: Callable[..., object], *more: object) -> None:
        draft = self._canvas.selected_draft()
        if draft is not None:
            act(draft.id, *more)

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """What stands on the photo."""
        return self._sketch.drafts

    @property
    def undo_words(self) -> str | None:
        """What would be taken back; None if there is nothing."""
        return self._sketch.undo_words

    @property
    def redo_words(self) -> str | None:
        """What would be done again; None if there is nothing."""
        return self._sketch.redo_words

    def drawn(self, draft_id: int) -> DrawnFace | None:
        """A draft as it was described and compared; None while it is not."""
        return self._known.drawn(draft_id)

    def phase(self, draft_id: int) -> Phase | None:
        """How far the look at a draft is; None where it does not stand any more."""
        return self._known.phase(draft_id)

    def set_people(self, people: Sequence[Person]) -> None:
        """Whom a face may be said to be."""
        self._card.set_people(people)

    def set_asks_at_once(self, *, at_once: bool) -> None:
        """Whether Enter decides beside the face (True), or saves and a dialog asks."""
        self._asks_at_once = at_once
        self.refresh()

    @property
    def read_only(self) -> str:
        """Why nothing can be stored; "" if it can."""
        return self._read_only

    def set_read_only(self, sentence: str) -> None:
        """Why nothing can be stored; "" if it can."""
        self._read_only = sentence
        self.refresh()

    def adjust(self, face_id: int, box: Box | None = None) -> None:
        """Begin to correct the outline of a stored face, from the box it was pulled to."""
        named = self._canvas.face(face_id)
        if named is not None and named.face.forgotten:
            # There is nothing that another outline would correct.
            return
        standing = next((draft for draft in self.drafts if draft.replaces == face_id), None)
        if standing is not None:
            self._canvas.select_draft(standing.id)
            if box is not None:
                self._reshaped(standing.id, box, joined=False)
        elif named is not None:
            self._begin(self._sketch.add(box or named.face.box, replaces=face_id))

    def freeze(self, draft_id: int) -> None:
        """It is being stored as it stands: until it is settled or thawed nothing changes it."""
        self._frozen.add(draft_id)

    def thaw(self, draft_id: int) -> None:
        """It could not be stored."""
        self._frozen.discard(draft_id)

    def is_frozen(self, draft_id: int) -> bool:
        """Whether it is being stored."""
        return draft_id in self._frozen

    @property
    def is_storing(self) -> bool:
        """Whether any of them is."""
        return bool(self._frozen)

    def discard(self, draft_id: int) -> None:
        """Take a rectangle away."""
        if draft_id in self._frozen:
            return
        self._sketch.discard(draft_id)
        announce(self._canvas, tr("Rectangle discarded"))
        self._sync()

    def settle(self, draft_id: int) -> None:
        """It is stored; the next one is at hand."""
        self._frozen.discard(draft_id)
        self._sketch.settle(draft_id)
        self._sync()
        if self.drafts and self._canvas.selected() is None and self._canvas.selected_draft() is None:
            self._canvas.select_draft(self.drafts[0].id)

    def forget_steps(self) -> None:
        """Something was decided: what was drawn before it cannot be taken back before it."""
        self._sketch.forget_steps()
        self.changed.emit()

    def clear(self) -> None:
        """Another photo."""
        self._pause.stop()
        self._frozen.clear()
        self._sketch.clear()
        self._sync()

    def undo(self) -> bool:
        """Take back the last step of drawing; says whether there was one.

        While something is being stored that comes last, and is the library's to take back.
        """
        return not self._frozen and self._went(self._sketch.undo())

    def redo(self) -> bool:
        """Do it again; says whether there was one."""
        return not self._frozen and self._went(self._sketch.redo())

    def _went(self, draft_id: int | None) -> bool:
        if draft_id is None:
            return False
        self._sync()
        self._canvas.select_draft(draft_id)
        return True

    def look_again(self, draft_id: int) -> None:
        """Look at a draft once more, after something went wrong."""
        self._known.forget(draft_id)
        self._sync()

    def show_seen(self, draft_id: int, drawn: DrawnFace, chips: Mapping[int, Picture] | None = None) -> None:
        """What was found in a draft, and whom it looks like."""
        if self._known.seen(draft_id, drawn, chips):
            self.refresh()

    def show_failed(self, draft_id: int, sentence: str) -> None:
        """Why a draft could not be looked at or stored; it stays."""
        if self._known.failed(draft_id, sentence):
            self.refresh()

    def refresh(self) -> None:
        """Show what is known of the selected draft, and of the others in a word."""
        draft = self._canvas.selected_draft()
        self._canvas.set_captions(self._known.captions())
        self._canvas.set_ghost(self._known.better(draft) if draft else None)
        if draft is not None:
            view = self._known.view(draft, asks_at_once=self._asks_at_once, read_only=self._read_only)
            self._card.show_draft(view)
        self.changed.emit()

    def corrects(self, draft_id: int) -> int | None:
        """The stored face whose outline saving a draft corrects, so that nothing is asked; None for others.

        One that was pulled, or one of somebody with a name that is drawn over.
        """
        return self._known.corrects(draft_id)

    def is_untouched(self, draft_id: int) -> bool:
        """Whether it is the outline of a stored face, and nobody has moved it."""
        return self._known.is_untouched(draft_id)

    def _begin(self, draft_id: int) -> None:
        # Selected first: what becomes known of it is told of the one that is shown.
        self._canvas.set_drafts(self.drafts)
        self._canvas.select_draft(draft_id)
        self._sync()

    def _reshaped(self, draft_id: int, box: Box, joined: bool) -> None:
        if draft_id in self._frozen:
            return
        self._sketch.reshape(draft_id, box, joined=joined)
        if joined:
            # What was seen of it before is true no longer, and must not be stored meanwhile.
            if self._known.forget(draft_id):
                self.gone.emit(draft_id)
            self._canvas.set_drafts(self.drafts)
            self._pause.start()
            self.refresh()
        else:
            self._sync()

    def _eyes_placed(self, draft_id: int, eyes: Eyes | None) -> None:
        if draft_id not in self._frozen:
            self._sketch.place_eyes(draft_id, eyes)
            self._sync()

    def estimate_eyes(self, draft_id: int) -> None:
        """Nobody can tell where the eyes are."""
        if self._canvas.is_picking():
            self._canvas.stop_picking()
        self._eyes_placed(draft_id, None)

    def _put_off(self, draft_id: int) -> None:
        """Esc: not decided now; an outline that is corrected stays as it was."""
        if self.corrects(draft_id) is None:
            self.later_wanted.emit(draft_id)
        else:
            self.discard(draft_id)

    def _pick_eyes(self, draft_id: int) -> None:
        drawn = self._known.drawn(draft_id)
        landmarks = drawn.face.landmarks if drawn else None
        guess = None if landmarks is None else [(float(x), float(y)) for x, y in landmarks[:2]]
        self._canvas.pick_eyes(draft_id, None if guess is None else (guess[0], guess[1]))

    def _snap(self, draft_id: int) -> None:
        draft = self._sketch.draft(draft_id)
        better = self._known.take(draft) if draft and draft_id not in self._frozen else None
        if better is not None:
            self._sketch.reshape(draft_id, better)
            self._sync()

    def _sync(self) -> None:
        """Show what stands, and have looked at what is new or somewhere else."""
        self._canvas.set_drafts(self.drafts)
        for gone in self._known.gone():
            self._known.forget(gone)
            self.gone.emit(gone)
        for draft in self.drafts:
            if self._known.begin(draft):
                self.look_wanted.emit(draft)
        self.refresh()

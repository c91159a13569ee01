"""What the line below the photo says: a hint, what is wrong, what is being done, what is not saved yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from config.language import mark, tr, trn
from ui.crop.canvas import CropCanvas
from ui.crop.drafting import Drafting
from ui.crop.keyed_stage import EYES
from ui.crop.strip import MessageStrip, Way

HINT = mark("Drag a rectangle over a face Kinframe missed, or press B.")


class Saying(QObject):
    """Chooses the words of the line, and what can be done about them.

    Args:
        strip: the line.
        canvas: the photo, which has the focus again when all that was drawn is gone.
        drafting: what may not be saved yet.
        parent: its owner.
    """

    said = Signal()
    """The line says something else."""

    def __init__(self, strip: MessageStrip, canvas: CropCanvas, drafting: Drafting, parent: QObject) -> None:
        super().__init__(parent)
        self._strip = strip
        self._canvas = canvas
        self._drafting = drafting
        self._standing: tuple[str, tuple[Way, ...]] = ("", ())
        self._warned = False

    def say(self, text: str, *, error: bool = False, ways: Sequence[Way] = ()) -> None:
        """Say a hint, or what went wrong."""
        self._strip.say(text, error=error, ways=ways)
        self.said.emit()

    def set_busy(self, text: str | None) -> None:
        """Say what is being done; None when it is done."""
        self._strip.set_busy(text)
        self.said.emit()

    def set_standing(self, text: str, ways: Sequence[Way]) -> None:
        """What is wrong with the open photo: said wherever a hint would be; "" if nothing is."""
        self._standing = (text, tuple(ways))
        self.hint()

    def hint(self) -> None:
        """Say what can be done, or what is wrong as long as this photo is open."""
        text, ways = self._standing
        self.say(text or tr(HINT), error=bool(text), ways=ways)

    def tell_of_eyes(self, *, picking: bool) -> None:
        """Say how eyes are clicked; the hint when they no longer are."""
        draft = self._canvas.selected_draft()
        if picking and draft is not None:
            self.say(tr(EYES), ways=[(tr("Estimate them"), lambda: self._drafting.estimate_eyes(draft.id))])
        else:
            self.hint()

    def tell_of_unsaved(self) -> bool:
        """Whether something is drawn that is not stored; then it is said, with the ways out."""
        drafts = self._drafting.drafts
        if not drafts:
            return False
        ways: list[Way] = [(tr("Discard"), self._discard_all), (tr("Stay (Esc)"), self._stay)]
        if not self._drafting.read_only:
            ways = [
                (tr("Save"), self._drafting.save_wanted.emit),
                (tr("Save without names"), self._save_for_later),
                *ways,
            ]
        unsaved = trn("{n} new face is not saved yet.", "{n} new faces are not saved yet.", len(drafts))
        self.say(unsaved, error=True, ways=ways)
        self._warned = True
        # Who presses Esc now wants to stay, not to store anything.
        self._canvas.on_escape(self._stay)
        return True

    def _stay(self) -> None:
        self._warned = False
        self._canvas.on_escape(None)
        self.hint()
        self._canvas.setFocus()

    def drafts_changed(self) -> None:
        """Nothing is unsaved any more where nothing is drawn."""
        if self._warned and not self._drafting.drafts:
            self._warned = False
            self._canvas.on_escape(None)
            self.hint()

    def _save_for_later(self) -> None:
        for draft in self._drafting.drafts:
            self._drafting.later_wanted.emit(draft.id)

    def _discard_all(self) -> None:
        for draft in self._drafting.drafts:
            self._drafting.discard(draft.id)
        self.hint()
        self._canvas.setFocus()

"""What is known of each draft: how far the look at it is, what came of it, which stored face it outlines.

It keeps nothing of what is drawn, which is the sketch's, and shows nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from config.language import tr
from models.face import Eyes, NamedFace
from models.geometry import Box
from models.person import UNNAMED
from models.suggestion import DrawnFace
from ui.crop.candidates import Picture
from ui.crop.draft_view import DraftView, Phase
from ui.crop.sketch import Draft, Sketch
from ui.crop.stage import FaceStage

_AS_GOOD = 0.85
"""Overlap from which on the network's outline is no better than the drawn one."""


@dataclass(slots=True)
class _Look:
    """What is known of a draft as it stands."""

    box: Box
    eyes: Eyes | None
    phase: Phase = "looking"
    drawn: DrawnFace | None = None
    sentence: str = ""
    chips: Mapping[int, Picture] = field(default_factory=dict)


class KnownDrafts:
    """What the looks at the drafts of one photo told.

    Args:
        sketch: the drafts.
        stage: the stored faces of the photo.
    """

    def __init__(self, sketch: Sketch, stage: FaceStage) -> None:
        self._sketch = sketch
        self._stage = stage
        self._looks: dict[int, _Look] = {}
        self._taken: dict[int, Box] = {}

    def drawn(self, draft_id: int) -> DrawnFace | None:
        """A draft as it was described and compared; None while it is not."""
        look = self._looks.get(draft_id)
        return look.drawn if look else None

    def phase(self, draft_id: int) -> Phase | None:
        """How far the look at a draft is; None where it does not stand any more."""
        look = self._looks.get(draft_id)
        if look is not None:
            return look.phase
        return "looking" if self._sketch.draft(draft_id) else None

    def captions(self) -> dict[int, str]:
        """Of every draft in a word whom it looks like, by draft id."""
        return {draft_id: _caption(look.drawn) for draft_id, look in self._looks.items()}

    def better(self, draft: Draft) -> Box | None:
        """The network's own outline, upright pixels, where it is another one than was drawn."""
        look = self._looks.get(draft.id)
        if self._taken.get(draft.id) == draft.box:
            # The network sees it a little differently each time; once is enough.
            return None
        found = look.drawn.face.found if look and look.phase == "seen" and look.drawn else None
        return found if found is not None and found.iou(draft.box) < _AS_GOOD else None

    def take(self, draft: Draft) -> Box | None:
        """The better outline, which is not offered again as long as the draft stays as it is then."""
        found = self.better(draft)
        if found is not None:
            self._taken[draft.id] = found
        return found

    def view(self, draft: Draft, *, asks_at_once: bool, read_only: str) -> DraftView:
        """A draft as the person is told of it.

        Args:
            draft: one that stands.
            asks_at_once: whether Enter decides beside the face.
            read_only: why nothing can be stored; "" if it can.
        """
        drafts = self._sketch.drafts
        look = self._looks.get(draft.id) or _Look(draft.box, draft.eyes)
        covered = self._covered(draft, look.drawn)
        return DraftView(
            draft_id=draft.id,
            phase=look.phase,
            drawn=look.drawn,
            sentence=look.sentence or read_only,
            replaces=(covered.name or UNNAMED) if covered else None,
            adjusts=draft.replaces is not None,
            overlaps=any(draft.box.draws_again(other.box) for other in drafts if other.id != draft.id),
            can_snap=self.better(draft) is not None,
            asks_at_once=asks_at_once,
            count=len(drafts),
            chips=look.chips,
            read_only=bool(read_only),
        )

    def corrects(self, draft_id: int) -> int | None:
        """The stored face whose outline saving a draft corrects, so that nothing is asked; None for others.

        One that was pulled, or one of somebody with a name that is drawn over.
        """
        draft = self._sketch.draft(draft_id)
        if draft is None or draft.replaces is not None:
            return draft.replaces if draft else None
        covered = self._covered(draft, self.drawn(draft_id))
        return covered.face.id if covered and covered.name and not covered.face.forgotten else None

    def is_untouched(self, draft_id: int) -> bool:
        """Whether it is the outline of a stored face, and nobody has moved it."""
        draft = self._sketch.draft(draft_id)
        named = self._stage.face(draft.replaces) if draft else None
        same = draft is not None and named is not None and named.face.box == draft.box
        return same and draft is not None and draft.eyes is None

    def seen(self, draft_id: int, drawn: DrawnFace, chips: Mapping[int, Picture] | None) -> bool:
        """Note what was found in a draft; says whether it is one that is looked at.

        Args:
            draft_id: which.
            drawn: described and compared.
            chips: a face of each candidate by person id; None leaves those that are known.
        """
        look = self._looks.get(draft_id)
        if look is None:
            return False
        look.phase, look.drawn, look.sentence = "seen", drawn, ""
        look.chips = look.chips if chips is None else chips
        return True

    def failed(self, draft_id: int, sentence: str) -> bool:
        """Note why a draft could not be looked at or stored; says whether it is one that is looked at."""
        look = self._looks.get(draft_id)
        if look is None:
            return False
        look.phase, look.sentence = "failed", sentence
        return True

    def forget(self, draft_id: int) -> bool:
        """What was seen of a draft is true no longer; says whether anything was known."""
        return self._looks.pop(draft_id, None) is not None

    def gone(self) -> set[int]:
        """The ids of those something is known of, and that do not stand any more."""
        return set(self._looks) - {draft.id for draft in self._sketch.drafts}

    def begin(self, draft: Draft) -> bool:
        """Know nothing of a draft that is new or not where it was; says whether it is to be looked at."""
        look = self._looks.get(draft.id)
        if look is not None and (look.box, look.eyes) == (draft.box, draft.eyes):
            return False
        self._looks[draft.id] = _Look(draft.box, draft.eyes)
        return True

    def _covered(self, draft: Draft, drawn: DrawnFace | None) -> NamedFace | None:
        """The stored face that is outlined anew."""
        named = self._stage.face(draft.replaces or (drawn.replaces if drawn else None))
        if named is not None:
            return named
        # By the rule the library goes by, for what came there since it was looked at.
        around = [named for named in self._stage.faces() if draft.box.draws_again(named.face.box)]
        return max(around, key=lambda named: named.face.box.iou(draft.box), default=None)


def _caption(drawn: DrawnFace | None) -> str:
    best = drawn.suggestion.best if drawn else None
    return f"{best.label}? {best.percent}%" if best else tr("New face")

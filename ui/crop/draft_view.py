"""What the suggestion card shows of a draft: a rectangle drawn and not yet stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from models.suggestion import DrawnFace
from ui.crop.candidates import Picture

Phase = Literal["looking", "seen", "failed"]


@dataclass(frozen=True, slots=True, eq=False)
class DraftView:
    """A draft as the person is told of it.

    Attributes:
        draft_id: which rectangle.
        phase: "looking" while the face is described and compared, "seen" when it has been, "failed" when
            it could not be.
        drawn: described and compared; None before "seen".
        sentence: what went wrong (failed), or why nothing can be stored (read_only).
        replaces: the name, or "Unnamed", of the stored face whose outline this corrects; None for a new face.
        adjusts: it only corrects an outline that was pulled, so who it is stands and is not asked.
        overlaps: another draft lies on nearly the same place.
        can_snap: the network found a better outline, which the canvas shows.
        asks_at_once: Enter merges with the best candidate at once (the setting "inline only"); otherwise
            it saves, and a dialog asks.
        count: drafts on the photo.
        chips: a face of each candidate by person id; None where there is no picture.
        read_only: the library takes nothing in.
    """

    draft_id: int
    phase: Phase
    drawn: DrawnFace | None = None
    sentence: str = ""
    replaces: str | None = None
    adjusts: bool = False
    overlaps: bool = False
    can_snap: bool = False
    asks_at_once: bool = False
    count: int = 1
    chips: Mapping[int, Picture] = field(default_factory=dict)
    read_only: bool = False

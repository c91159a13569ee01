"""What speaks for and against an answer, in sentences."""

from __future__ import annotations

import numpy as np

from config.language import tr
from models.review import Asked
from services.review_drafts import Draft
from services.scene import Scene

POOR = 0.4
"""Mean quality below which faces say little."""


def evidence(seen: Scene, draft: Draft) -> tuple[str, ...]:
    """The weightiest first; none for "who is this?"."""
    if draft.similar is None:
        return ()
    found = [tr("Similarity: {percent}%", percent=_percent(draft.similar))]
    if draft.asked is Asked.APART:
        return tuple(found)
    if draft.rival is not None:
        rival, similar = draft.rival
        found.append(tr("Next would be {who}: {percent}%", who=seen.name(rival), percent=_percent(similar)))
    if draft.other is not None and seen.faces.get(draft.other, 0) == 1:
        found.append(tr("Only one face of {who} is known.", who=_who(seen, draft)))
    if _quality(seen, draft) < POOR:
        found.append(tr("The faces are small or blurred."))
    return tuple(found)


def _percent(similar: float) -> int:
    return max(0, round(100 * similar))


def _who(seen: Scene, draft: Draft) -> str:
    name = None if draft.other is None else seen.name(draft.other)
    return name or tr("this person")


def _quality(seen: Scene, draft: Draft) -> float:
    """Mean of the faces asked about."""
    if draft.about:
        places = np.searchsorted(seen.loose, np.array(draft.about, np.int64))
        return float(seen.quality[places].mean())
    place = int(np.searchsorted(seen.groups.ids, draft.one or 0))
    return float(seen.groups.quality[place])

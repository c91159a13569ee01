"""How photos lie on the screen: turned by quarters for display, and never in their files."""

from __future__ import annotations

from collections.abc import Sequence

from config.language import trn
from faces.packs import Pack
from models.changes import Changes
from repository.library import Library
from services.deciding import deciding

QUARTERS = 4
_HALF = 2


def turn_photos(library: Library, pack: Pack, ids: Sequence[int], quarter_turns: int) -> Changes:
    """Show photos turned by so many quarters more than now, in one step.

    Files, faces and boxes stay what they are: a turn says how the upright picture lies on the screen.

    Args:
        library: the library.
        pack: the pack its vectors are of.
        ids: of photos; one that is named twice is turned once.
        quarter_turns: clockwise; below 0 the other way round. Whole turns change nothing and leave no step.

    Raises:
        UnknownNameError: one of them is gone; nothing was changed.
    """
    by = quarter_turns % QUARTERS
    with deciding(library, pack, "turn") as decision:
        photos = [library.photos.get(photo) for photo in dict.fromkeys(ids)]
        decision.text = _words(len(photos), by)
        for photo in photos:
            if by:
                decision.journal.update("photos", photo.id, turn=(photo.turn + by) % QUARTERS)
    return decision.changes


def _words(photos: int, by: int) -> str:
    if by == _HALF:
        return trn("Turned {n} photo upside down", "Turned {n} photos upside down", photos)
    if by == 1:
        return trn("Turned {n} photo to the right", "Turned {n} photos to the right", photos)
    return trn("Turned {n} photo to the left", "Turned {n} photos to the left", photos)

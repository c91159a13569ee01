"""The drafts on the filmstrip: their pictures, cut from the open photo, and whom they look like."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage, QPixmap

from config.language import tr
from models.geometry import Box
from ui.crop.canvas import CropCanvas
from ui.crop.drafting import Drafting
from ui.crop.filmstrip import Filmstrip
from ui.crop.pixels import chip_of
from ui.crop.sketch import Draft

_Chip = tuple[Box, int, QPixmap | None]
"""What it is cut from: the box, and which image; and the picture, None where there is none."""


class FilmDrafts(QObject):
    """Shows on the strip what stands on the photo, a picture for each draft cut once.

    Args:
        film: the strip.
        drafting: what stands.
        canvas: where it stands.
        parent: its owner.
    """

    def __init__(self, film: Filmstrip, drafting: Drafting, canvas: CropCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._film = film
        self._drafting = drafting
        self._canvas = canvas
        self._image: QImage | None = None
        self._chips: dict[int, _Chip] = {}
        # Once for all that changes in one go: twenty rectangles are stored one after the other.
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._show)
        drafting.changed.connect(self._due.start)

    def set_image(self, image: QImage | None) -> None:
        """The pixels the pictures are cut from; None while there are none."""
        self._image = image

    def _show(self) -> None:
        drafts = self._drafting.drafts
        self._chips = {draft.id: self._chip(draft) for draft in drafts}
        self._film.set_drafts(
            [(draft.id, self._chips[draft.id][2], self._words(draft.id)) for draft in drafts]
        )
        chosen = self._canvas.selected_draft()
        if chosen is not None:
            self._film.show_chosen(None, chosen.id)

    def _chip(self, draft: Draft) -> _Chip:
        """The picture that is known, or a new one for a box or an image that is another."""
        key = self._image.cacheKey() if self._image else 0
        known = self._chips.get(draft.id)
        if known is not None and known[:2] == (draft.box, key):
            return known
        return draft.box, key, chip_of(self._image, self._canvas.photo_size(), draft.box)

    def _words(self, draft_id: int) -> str:
        drawn = self._drafting.drawn(draft_id)
        best = drawn.suggestion.best if drawn else None
        return tr("{name}?", name=best.label) if best else ""

"""The outlines and names of the faces in a photo that is looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter

from models.face import NamedFace
from models.geometry import Box
from ui.crop.geometry import Point, Size, View, hit
from ui.crop.painter import Mood, paint_box, paint_caption

_SLACK = 6.0
"""So far beside a small face a click still means it, view pixels."""


class FaceMarks:
    """Which faces there are, which of them show, and where one is.

    Attributes:
        faces: boxes in pixels of the photo as it is shown.
        all_shown: all of them are outlined, not only the one under the pointer.
        under: the id of the face under the pointer.
        covered: what lies over the photo, view pixels: no name had better be there.
    """

    def __init__(self) -> None:
        self.covered: Sequence[Box] = ()
        self.faces: Sequence[NamedFace] = ()
        self.all_shown = False
        self.under: int | None = None

    def at(self, place: Point, scale: float) -> int | None:
        """The id of the face there.

        Args:
            place: pixels of the photo.
            scale: view pixels per photo pixel.
        """
        found = hit([one.face.box for one in self.faces], place, _SLACK / scale)
        return None if found is None else self.faces[found].face.id

    def paint(self, painter: QPainter, view: View, area: Size) -> None:
        """Outline them, the names over all outlines.

        Args:
            painter: on the widget, antialiasing.
            view: how the photo lies in it.
            area: the widget, view pixels.
        """
        shown = [one for one in self.faces if self.all_shown or one.face.id == self.under]
        boxes = [view.box_to_view(one.face.box) for one in shown]
        for one, box in zip(shown, boxes, strict=True):
            mood = Mood.HOVERED if one.face.id == self.under else Mood.PLAIN
            paint_box(painter, box, mood, named=one.name is not None)
        for one, box in zip(shown, boxes, strict=True):
            if one.name is not None or one.face.id == self.under:
                others = [*(other for other in boxes if other is not box), *self.covered]
                paint_caption(painter, one.name, box, area, others)

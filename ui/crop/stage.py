"""The faces and drafts on a photo, which of them is chosen, and how it all looks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from models.face import NamedFace
from models.geometry import Box
from ui.crop.eye_picker import EyePicker
from ui.crop.geometry import Point, Size, hit, reading_order
from ui.crop.painter import (
    Mood,
    paint_box,
    paint_caption,
    paint_eyes,
    paint_ghost,
    paint_guides,
    paint_handles,
)
from ui.crop.sketch import Draft
from ui.crop.spots import beside_spot
from ui.crop.stage_words import photo_words, selection_words
from ui.crop.viewport import PhotoViewport
from ui.shared.announce import announce

_SLACK = 4.0


class FaceStage(PhotoViewport):
    """Outlines what is on the photo. At most one thing is selected: a stored face or a draft."""

    face_selected = Signal(object)
    """int | None: another stored face is selected, or none."""
    draft_selected = Signal(object)
    """int | None: another draft is selected, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces: list[NamedFace] = []
        self._shown: list[NamedFace] = []
        self._drafts: tuple[Draft, ...] = ()
        self._selected: int | None = None
        self._draft: int | None = None
        self._hovered: int | None = None
        self._live: Box | None = None
        self._guides: Point | None = None
        self._ghost: Box | None = None
        self._stale = False
        self._picker: EyePicker | None = None
        self._captions: Mapping[int, str] = {}
        self._describe()

    def set_faces(self, faces: list[NamedFace]) -> None:
        """Outline these faces; zoom, drafts and, if it is still there, selection stay."""
        order = reading_order([face.face.box for face in faces])
        self._faces = [faces[i] for i in order]
        # One that a photo cropped since does not show any more is in the strip, but nowhere on the photo.
        self._shown = [face for face in self._faces if self._is_inside(face.face.box)]
        if self.face(self._hovered) is None:
            self._hovered = None
        if self._selected is not None and self.face(self._selected) is None:
            self.select(None)
        self._describe()
        self.update()

    def _is_inside(self, box: Box) -> bool:
        photo = self.photo_size()
        return photo is None or box.clipped(photo.width, photo.height).area > 0

    def face(self, face_id: int | None) -> NamedFace | None:
        """The face of that id, if it is on this photo."""
        return next((face for face in self._faces if face.face.id == face_id), None)

    def faces(self) -> list[NamedFace]:
        """The faces in reading order."""
        return list(self._faces)

    def set_drafts(self, drafts: Iterable[Draft]) -> None:
        """Show these rectangles as drawn and not yet saved; emits nothing but a lost selection."""
        self._drafts = tuple(drafts)
        if self._draft is not None and self.selected_draft() is None:
            self._choose(None, None)
        self._describe()
        self.update()

    def drafts(self) -> tuple[Draft, ...]:
        """What is drawn and not yet saved."""
        return self._drafts

    def selected_draft(self) -> Draft | None:
        """The draft that is selected."""
        return next((draft for draft in self._drafts if draft.id == self._draft), None)

    def pending(self) -> Box | None:
        """The selected draft's rectangle, or the one drawn last; photo pixels."""
        draft = self.selected_draft() or (self._drafts[-1] if self._drafts else None)
        return draft.box if draft else None

    def selected(self) -> int | None:
        """The id of the selected stored face."""
        return self._selected

    def select(self, face_id: int | None) -> None:
        """Select a face of this photo, or nothing (also for an id that is not here)."""
        self._choose(face_id if self.face(face_id) else None, None)

    def select_draft(self, draft_id: int) -> None:
        """Select a draft."""
        if any(draft.id == draft_id for draft in self._drafts):
            self._choose(None, draft_id)

    def set_ghost(self, box: Box | None) -> None:
        """Show a better outline for the selected draft, to be taken or not."""
        self._ghost = box
        self.update()

    def ghost(self) -> Box | None:
        """The better outline that is offered."""
        return self._ghost

    def set_stale(self, *, stale: bool) -> None:
        """Whether the photo has changed since its faces were found, so that they may lie elsewhere now."""
        self._stale = stale
        self._describe()
        self.update()

    def is_stale(self) -> bool:
        """Whether the outlines may lie elsewhere."""
        return self._stale

    def set_captions(self, captions: Mapping[int, str]) -> None:
        """What stands beside drafts that are not selected, by id."""
        self._captions = dict(captions)
        self.update()

    def is_drawing(self) -> bool:
        """Whether a rectangle is being drawn, moved or pulled just now."""
        return self._live is not None

    def walk(self, step: int) -> None:
        """Select the next face or draft (1) or the one before (-1), round and round; bring it into sight."""
        stops = self._stops()
        if not stops or not self.shows_image():
            return
        here = (self._selected, self._draft)
        place = stops.index(here) + step if here in stops else (0 if step > 0 else -1)
        self._choose(*stops[place % len(stops)])
        self.reveal_selected()

    def reveal_selected(self) -> None:
        """Bring what is selected into sight."""
        draft, face = self.selected_draft(), self.face(self._selected)
        if draft is not None:
            self.reveal(draft.box)
        elif face is not None:
            self.reveal(face.face.box)

    def _stops(self) -> list[tuple[int | None, int | None]]:
        """What Tab walks through: faces in reading order, then drafts; as (face, draft)."""
        faces: list[tuple[int | None, int | None]] = [(face.face.id, None) for face in self._faces]
        return faces + [(None, draft.id) for draft in self._drafts]

    def _choose(self, face_id: int | None, draft_id: int | None) -> None:
        had_face, had_draft = self._selected, self._draft
        if (face_id, draft_id) == (had_face, had_draft):
            return
        self._selected, self._draft = face_id, draft_id
        self._picker, self._ghost = None, None
        self._describe()
        self.update()
        if face_id is not None or draft_id is not None:
            announce(self, self.accessibleDescription())
        if draft_id != had_draft:
            self.draft_selected.emit(draft_id)
        if face_id != had_face:
            self.face_selected.emit(face_id)

    def _thing_at(self, point: Point) -> tuple[int | None, int | None]:
        """What lies at a place of the photo, as (face, draft); drafts before faces."""
        if not self.shows_image():
            return None, None
        slack = _SLACK / self.view().scale
        draft = hit([draft.box for draft in self._drafts], point, slack)
        if draft is not None:
            return None, self._drafts[draft].id
        face = hit([face.face.box for face in self._shown], point, slack)
        return (None if face is None else self._shown[face].face.id), None

    def _hover(self, face_id: int | None) -> None:
        if face_id != self._hovered:
            self._hovered = face_id
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo, then the faces, the rectangles and the names; on nothing there is nothing outlined."""
        super().paintEvent(event)
        if not self.shows_image():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._guides is not None:
            paint_guides(painter, self.view().to_view(self._guides), self._area())
        self._paint_faces(painter)
        self._paint_drafts(painter)
        self._paint_selected(painter)
        self._paint_captions(painter)
        painter.end()

    def _paint_faces(self, painter: QPainter) -> None:
        for face in sorted(self._shown, key=lambda face: face.face.box.area, reverse=True):
            if any(draft.replaces == face.face.id for draft in self._drafts):
                continue
            shown = self.view().box_to_view(face.face.box)
            if not shown.clipped(self.width(), self.height()).area:
                continue
            paint_box(
                painter, shown, self._mood(face.face.id), named=face.name is not None, stale=self._stale
            )

    def _paint_drafts(self, painter: QPainter) -> None:
        for draft in self._drafts:
            if draft.id == self._draft and self._live is not None:
                continue
            mood = Mood.PENDING if draft.id == self._draft or self._draft is None else Mood.PENDING_BACK
            paint_box(painter, self.view().box_to_view(draft.box), mood, named=True)

    def _paint_selected(self, painter: QPainter) -> None:
        """What is changed just now, or can be: on top of all."""
        if self._live is not None:
            paint_box(painter, self.view().box_to_view(self._live), Mood.PENDING, named=True)
            return
        box = self.selected_box()
        if box is None:
            return
        if self._ghost is not None:
            paint_ghost(painter, self.view().box_to_view(self._ghost))
        if self._picker is not None:
            places = [self.view().to_view(eye) for eye in self._picker.points]
            paint_eyes(painter, places, self._picker.marked)
        elif not self._stale or self._draft is not None:
            paint_handles(painter, self.view().box_to_view(box))

    def selected_box(self) -> Box | None:
        """Where the selected face or draft is, photo pixels."""
        draft, face = self.selected_draft(), self.face(self._selected)
        return draft.box if draft else face.face.box if face else None

    def spot_beside(self, box: Box, size: Size) -> Point:
        """Where a card about a box goes: beside it, over as few others as possible, never over the box.

        Args:
            box: upright photo pixels.
            size: the card's, view pixels.

        Returns:
            Its top left corner, view coordinates. Where a box leaves no room at all, the corner in which
            the card covers least of it.
        """
        others = [self.view().box_to_view(other) for other in self._boxes() if other != box]
        whole = Box(0.0, 0.0, *(self.photo_size() or Size(0.0, 0.0)))
        photo = self.view().box_to_view(whole)
        return beside_spot(size, self.view().box_to_view(box), others, self._area(), photo)

    def _paint_captions(self, painter: QPainter) -> None:
        if self.is_drawing():
            return
        boxes = [self.view().box_to_view(box) for box in self._boxes()]
        for face in self._shown:
            # The selected one has a card that says its name.
            if face.face.id == self._hovered and face.face.id != self._selected:
                shown = self.view().box_to_view(face.face.box)
                paint_caption(painter, face.name, shown, self._area(), boxes)
        for draft in self._drafts:
            if draft.id != self._draft and draft.id in self._captions:
                shown = self.view().box_to_view(draft.box)
                paint_caption(painter, self._captions[draft.id], shown, self._area(), boxes)

    def _boxes(self) -> list[Box]:
        return [face.face.box for face in self._faces] + [draft.box for draft in self._drafts]

    def _mood(self, face_id: int) -> Mood:
        if face_id == self._selected:
            return Mood.SELECTED
        if self.is_drawing() or self._selected is not None or self._draft is not None:
            return Mood.HOVERED if face_id == self._hovered and not self.is_drawing() else Mood.STEPPED_BACK
        return Mood.HOVERED if face_id == self._hovered else Mood.PLAIN

    def _describe(self) -> None:
        """Say to a screen reader what the eye sees."""
        self.setAccessibleName(photo_words(self._faces))
        face, drafted = self.face(self._selected), self._draft is not None
        said = selection_words(
            self._faces, face, drafted=drafted, drafts=len(self._drafts), stale=self._stale
        )
        self.setAccessibleDescription(said)

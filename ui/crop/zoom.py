"""How a photo lies in the widget that shows it: how large, and which part of it; without Qt."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal

from models.geometry import Box
from ui.crop.geometry import Point, Size, View, centred, fit_scale

MARGIN = 16.0
_LARGEST_FIT = 4.0
_LARGEST_ZOOM = 8.0
_CLOSE = 0.6
"""Of the widget's shorter side: how large a face is whose eyes are clicked."""


class Zoom:
    """What part of a photo shows, and what it stays at when the widget grows.

    Args:
        room: the widget's size, view pixels.
        ratio: device pixels per view pixel.
        changed: called whenever the photo lies otherwise than before.
        margin: view pixels kept free around the whole photo.
    """

    def __init__(
        self,
        room: Callable[[], Size],
        ratio: Callable[[], float],
        changed: Callable[[], None],
        margin: float = MARGIN,
    ) -> None:
        self._room = room
        self._margin = margin
        self._ratio = ratio
        self._changed = changed
        self._photo: Size | None = None
        self._view = View(1.0, 0.0, 0.0)
        # As it was asked for. The one that is shown lies on whole device pixels, and small steps of zoom
        # computed from it would drift away from under the pointer.
        self._exact = self._view
        self._stays: Literal["fit", "fill"] | None = "fit"

    @property
    def photo(self) -> Size | None:
        """The photo's own size in upright pixels; None while there is none."""
        return self._photo

    @property
    def view(self) -> View:
        """How the photo lies in the widget now, on whole device pixels."""
        return self._view

    @property
    def is_fitted(self) -> bool:
        """Whether the whole photo shows, as large as it goes."""
        return self._stays == "fit"

    @property
    def percent(self) -> int:
        """Device pixels per photo pixel, in percent."""
        return round(self._view.scale * self._ratio() * 100)

    def set_photo(self, photo: Size | None) -> None:
        """Another photo, shown whole; one of the same size stays as it lies."""
        if photo != self._photo:
            self._photo = photo
            self.fit()

    def fit(self) -> None:
        """Show the whole photo, as large as it goes."""
        self._stays = "fit"
        if self._photo:
            self._set_view(centred(self._photo, self._room(), self._fit_scale()))

    def fill(self) -> None:
        """Leave no emptiness around the photo: its shorter side fills the widget."""
        self._stays = "fill"
        if self._photo:
            self._set_view(centred(self._photo, self._room(), self._fill_scale()))

    def actual(self, about: Point | None) -> None:
        """Show a photo pixel on every device pixel, around the middle or the given view position."""
        self._zoom_to(1 / self._ratio(), about)

    def enlarge(self, factor: float, about: Point | None) -> None:
        """Enlarge by a factor, around the middle or the given view position."""
        self._zoom_to(self._view.scale * factor, about)

    def move(self, dx: float, dy: float) -> None:
        """Move the photo by view pixels, as far as it goes."""
        self._set_view(self._exact.moved(dx, dy))

    def grow(self, width: float, height: float) -> None:
        """The widget grew by so much: keep the whole photo in sight, or what was in the middle there."""
        if self._stays is None:
            self.move(width / 2, height / 2)
        else:
            self._stay()

    def reveal(self, box: Box) -> None:
        """Bring a box of the photo into the middle if it is not wholly in sight."""
        shown, area = self._view.box_to_view(box), self._room()
        if shown != shown.clipped(area.width, area.height):
            self._stays = None
            self._bring_to_the_middle(box)

    def look_close(self, box: Box) -> Callable[[], None]:
        """Enlarge a box of the photo to a good part of the widget; returns the way back to how it was."""
        before, stayed, area = self._exact, self._stays, self._room()
        scale = _CLOSE * min(area.width, area.height) / max(box.width, box.height, 1.0)
        self._zoom_to(max(scale, self._view.scale), None)
        self._bring_to_the_middle(box)

        def back() -> None:
            self._stays = stayed
            self._set_view(before)
            self._stay()

        return back

    def shown_part(self) -> Box:
        """The part of the photo that is in the widget, photo pixels."""
        area, photo = self._room(), self._photo or Size(0.0, 0.0)
        corner = self._view.to_image(Point(0.0, 0.0))
        seen = Box(corner.x, corner.y, area.width / self._view.scale, area.height / self._view.scale)
        return seen.clipped(photo.width, photo.height)

    def _stay(self) -> None:
        if self._stays == "fit":
            self.fit()
        elif self._stays == "fill":
            self.fill()

    def _bring_to_the_middle(self, box: Box) -> None:
        area = self._room()
        x, y = self._view.box_to_view(box).centre
        self.move(area.width / 2 - x, area.height / 2 - y)

    def _zoom_to(self, scale: float, about: Point | None) -> None:
        if self._photo is None:
            return
        area, fit, actual = self._room(), self._fit_scale(), 1 / self._ratio()
        scale = max(min(fit, actual), min(scale, max(fit, self._fill_scale(), _LARGEST_ZOOM * actual)))
        self._stays = "fit" if math.isclose(scale, fit) else None
        middle = Point(area.width / 2, area.height / 2)
        self._set_view(self._exact.zoomed(scale, middle if about is None else about))

    def _set_view(self, view: View) -> None:
        if self._photo:
            view = view.limited(self._photo, self._room())
        self._exact = view
        self._view = view.snapped(self._ratio())
        self._changed()

    def _fit_scale(self) -> float:
        photo = self._photo or Size(1.0, 1.0)
        return fit_scale(photo, self._room(), self._margin, _LARGEST_FIT)

    def _fill_scale(self) -> float:
        photo, area = self._photo or Size(1.0, 1.0), self._room()
        return max(area.width / photo.width, area.height / photo.height, self._fit_scale())

"""How somebody likes the page of photos, from one start to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from config.settings import Settings
from ui.photos.photos_page import PhotosPage
from ui.photos.timeline_layout import GROUPINGS, Grouping


def keep_photos(
    page: PhotosPage, settings: Settings, change: Callable[[Callable[[Settings], Settings]], None]
) -> None:
    """Have it as it was left, and remember what becomes of it."""
    known: dict[str, Grouping] = {one: one for one in GROUPINGS}
    grouping = known.get(settings.photos_grouping, "month")
    page.set_view(grouping, settings.photos_tile, panel=settings.photos_panel)

    def keep() -> None:
        change(
            lambda now: replace(
                now,
                photos_grouping=page.timeline.grouping,
                photos_tile=page.timeline.side,
                photos_panel=page.panel_shown,
            )
        )

    page.view_changed.connect(keep)

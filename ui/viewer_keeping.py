"""How somebody likes the viewer, from one start to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from config.settings import Settings
from ui.viewer.viewer_page import ViewerPage


def keep_viewer(
    page: ViewerPage, settings: Settings, change: Callable[[Callable[[Settings], Settings]], None]
) -> None:
    """Have it as it was left, and remember what becomes of it."""
    page.set_marks(shown=settings.viewer_faces)
    page.set_panel(shown=settings.viewer_panel)
    page.slideshow.set_seconds(settings.slide_seconds)
    page.marks_chosen.connect(lambda on: change(lambda now: replace(now, viewer_faces=on)))
    page.panel_chosen.connect(lambda on: change(lambda now: replace(now, viewer_panel=on)))
    page.slideshow.pace_chosen.connect(
        lambda seconds: change(lambda now: replace(now, slide_seconds=seconds))
    )

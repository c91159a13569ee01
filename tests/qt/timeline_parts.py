"""A page of photos on the timeline, shown, for its tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.photo import Photo
from tests.qt.page_data import no_images, photo
from ui.photos.photos_page import PhotosPage
from ui.photos.timeline_view import TimelineView
from ui.shared import theme

NEWEST = date(2019, 6, 30)


def taken(number: int, days: int) -> Photo:
    """A photo taken so many days before the newest."""
    return replace(photo(number), taken_at=f"{NEWEST - timedelta(days=days)}T10:00:00")


PHOTOS = (
    *(taken(number, 2 * number) for number in range(1, 601)),
    *(photo(number) for number in range(601, 611)),
)
"""600 photos of more than three years, one every other day, and ten without a date."""


def shown_page(qtbot: QtBot, photos: Sequence[Photo] = PHOTOS) -> PhotosPage:
    """The page in an active window, the keyboard at its photos."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "dark")
    page = PhotosPage(no_images())
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.set_photos(photos)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def turn_wheel(widget: QWidget, point: QPoint, notches: int, *, control: bool = False) -> None:
    """Turn the wheel over a point of a widget, up for positive numbers."""
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(point),
        QPointF(widget.mapToGlobal(point)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def selected_rows(view: TimelineView) -> list[int]:
    """The rows that are selected, as a screen reader is told."""
    return sorted(index.row() for index in view.selectionModel().selectedIndexes())

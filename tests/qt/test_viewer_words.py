"""What the panel beside a photo says, and how a slideshow's photos come and go."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.details import Details
from models.photo_sheet import PhotoPart, PhotoSheet
from models.place import Place
from tests.qt.viewer_parts import PHOTO, opened
from ui.viewer.panel_words import exposure_words, length_words, rows_of, size_words, taken_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize(
    ("details", "words"),
    [
        (
            Details(exposure=1 / 250, aperture=2.8, iso=200, focal_length=50.0),
            "1/250 s · f/2.8 · ISO 200 · 50 mm",
        ),
        (Details(exposure=1 / 3), "1/3 s"),
        (Details(exposure=0.5), "0.5 s"),
        (Details(exposure=30.0, aperture=11.0), "30 s · f/11"),
        (Details(focal_length=4.25), "4.2 mm"),
        (Details(exposure=0.0, aperture=0.0, iso=0, focal_length=0.0), ""),
        (Details(exposure=float("nan"), aperture=-1.0), ""),
        (Details(), ""),
    ],
)
def test_an_exposure_is_said_as_photographers_say_it(qtbot: QtBot, details: Details, words: str) -> None:
    assert exposure_words(details) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(65.2, "1:05"), (3729.0, "1:02:09"), (0.4, "0:00"), (None, ""), (float("inf"), ""), (-3.0, "")],
)
def test_a_film_says_how_long_it_is(qtbot: QtBot, seconds: float | None, words: str) -> None:
    assert length_words(seconds) == words


def test_what_is_not_known_is_not_mentioned(qtbot: QtBot) -> None:
    bare = replace(PHOTO, taken_at=None, width=0, height=0)
    assert [row.about for row in rows_of(bare, None, None)] == ["File", "Folder"]
    assert size_words(bare, PhotoSheet(0, None)) == "0 bytes"


def test_what_a_camera_wrote_for_a_date_is_better_than_nothing(qtbot: QtBot) -> None:
    assert taken_words("sometime in May") == "sometime in May"
    assert taken_words("2024-03-12") == "Tuesday, 12 March 2024"
    assert taken_words("2024-03-12T14:05:00+02:00") == "Tuesday, 12 March 2024\n14:05"


def test_the_file_itself_is_believed_before_the_library(qtbot: QtBot) -> None:
    sheet = PhotoSheet(1, "JPEG", camera="Old", lens="Old lens", latitude=1.0, longitude=1.0)
    details = Details(camera="New", latitude=-33.86, longitude=151.21, altitude=12.4)
    rows = {row.about: row.text for row in rows_of(PHOTO, sheet, details)}
    assert (rows["Camera"], rows["Lens"]) == ("New", "Old lens")
    assert rows["Place"] == "33.8600° S, 151.2100° E\n12 metres above the sea"


def test_the_nearest_city_is_told_and_one_far_away_is_not(qtbot: QtBot) -> None:
    details = Details(latitude=48.1372, longitude=11.5756)
    city = Place("Munich", "DE", 48.137, 11.575, 1_500_000, distance_km=3.0)
    rows = {row.about: row.text for row in rows_of(PHOTO, None, details, city)}
    assert rows["Place"].splitlines()[0] == "Munich, Germany"
    rows = {row.about: row.text for row in rows_of(PHOTO, None, details, replace(city, distance_km=900.0))}
    assert rows["Place"] == "48.1372° N, 11.5756° E"


def test_what_belongs_to_it_is_named(qtbot: QtBot) -> None:
    part = PhotoPart(8, "holiday/IMG_0042.MOV", "film")
    sheet = PhotoSheet(1, "JPEG", copies=("a/x.jpg", "b/x.jpg"), parts=(part,), stack=(part,))
    rows = {row.about: row for row in rows_of(PHOTO, sheet, None)}
    assert rows["Also at"].text == "a/x.jpg\nb/x.jpg"
    assert rows["Shown as one with"].text == rows["In one stack with"].text == "IMG_0042.MOV"
    assert rows["Also at"].is_path
    assert not rows["Size"].is_path


class _Still:
    """A system that asks for less motion."""

    @staticmethod
    def styleHint(*_asked: object) -> int:
        return 0


def white() -> QImage:
    image = QImage(PHOTO.width, PHOTO.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


@pytest.mark.parametrize("still", [False, True])
def test_photos_give_way_softly_unless_the_system_wants_no_motion(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, still: bool
) -> None:
    page = opened(qtbot)
    if still:
        monkeypatch.setattr(page.stage, "style", _Still)
    spot = QPoint(page.stage.width() // 2, page.stage.height() - 120)
    before = page.stage.grab().toImage().pixelColor(spot)
    page.stage.fade()
    page.show_picture(white())
    page.stage._fading.setCurrentTime(0)
    begun = page.stage.grab().toImage().pixelColor(spot)
    assert begun == (QColor("white") if still else before)
    QTest.qWait(1)
    qtbot.waitUntil(lambda: page.stage.grab().toImage().pixelColor(spot) == QColor("white"))

"""Which pictures are taken for one of a screen, and which rather not."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Literal

import numpy as np
import pytest

from media.decode import decode
from media.exif import ExifFacts
from media.formats import Format
from media.screenshots import is_screenshot
from tests.unit.media_files import encoded, exif_block, quarters, written

NOTHING = ExifFacts()
CAMERA = ExifFacts(camera="Apple iPhone 15", exposure=0.01, aperture=1.8)

NAMES = [
    "Screenshot 2024-05-01 at 12.30.05.png",
    "Screenshot_20240501-123005.jpg",
    "Screenshot_20240501_123005_Chrome.jpg",
    "Screen Shot 2020-05-01 at 12.30.05 PM.png",
    "screenshot.png",
    "Bildschirmfoto 2024-05-01 um 12.30.05.png",
    "Capture d\u2019écran 2024-05-01 à 12.30.05.png",
    "Capture d'écran (12).png",
    "Captura de pantalla 2024-05-01.png",
    "Captura de ecrã 2024-05-01.png",
    "Schermata 2024-05-01 alle 12.30.05.png",
    "Schermafbeelding 2024-05-01.png",
    "Skärmavbild 2024-05-01.png",
    "Skjermbilde 2024-05-01.png",
    "Näyttökuva 2024-05-01.png",
    "Zrzut ekranu 2024-05-01.png",
    "Снимок экрана 2024-05-01.png",
    "Ekran Al\u0131nt\u0131s\u0131.PNG",
    "スクリーンショット 2024-05-01.png",
    "스크린샷 2024-05-01.png",
    "屏幕截图 2024-05-01.png",
    "截屏2024-05-01.png",
]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("name", NAMES)
def test_names_in_many_languages(name: str, form: Literal["NFC", "NFD"]) -> None:
    assert is_screenshot(unicodedata.normalize(form, name), Format.PNG, (500, 400), NOTHING)


@pytest.mark.parametrize(
    "name",
    [
        "IMG_1234.png",
        "Screenshotting.png",
        "My screenshot book.jpg",
        "Screen.png",
        "capture.png",
        "Schermatas.png",
    ],
)
def test_names_that_only_look_like_it(name: str) -> None:
    assert not is_screenshot(name, Format.PNG, (500, 400), NOTHING)


@pytest.mark.parametrize(
    ("kind", "size", "exif", "expected"),
    [
        (Format.PNG, (1179, 2556), NOTHING, True),
        (Format.PNG, (2556, 1179), NOTHING, True),
        (Format.PNG, (1920, 1080), NOTHING, True),
        (Format.PNG, (1179, 2557), NOTHING, False),
        (Format.JPEG, (1179, 2556), NOTHING, False),
        (Format.HEIF, (1179, 2556), NOTHING, False),
        (Format.PNG, (1179, 2556), ExifFacts(camera="Canon EOS R6"), False),
        (Format.PNG, (4032, 3024), NOTHING, False),
        (Format.JPEG, (900, 500), ExifFacts(comment="Screenshot"), True),
        (Format.JPEG, (900, 500), ExifFacts(comment="A screenshot of mine"), False),
    ],
)
def test_sizes_and_comments(kind: Format, size: tuple[int, int], exif: ExifFacts, expected: bool) -> None:
    assert is_screenshot("IMG_0001", kind, size, exif) == expected


@pytest.mark.parametrize("kind", [Format.MP4, Format.RAW])
def test_films_and_raw_files_are_none(kind: Format) -> None:
    assert not is_screenshot("Screenshot 1", kind, (1179, 2556), NOTHING)


def test_what_a_lens_saw_is_none_whatever_it_is_called() -> None:
    assert not is_screenshot("Screenshot 1.jpg", Format.JPEG, (1179, 2556), CAMERA)


def test_the_facts_of_a_photo_say_it(tmp_path: Path) -> None:
    plain = encoded(quarters(), ".png")
    assert decode(written(tmp_path, "Screenshot 1.png", plain)).facts.screenshot
    assert not decode(written(tmp_path, "IMG_1.png", plain)).facts.screenshot
    screen = encoded(np.zeros((1334, 750, 3), np.uint8), ".png")
    assert decode(written(tmp_path, "IMG_2.PNG", screen), long_side=100).facts.screenshot
    noted = exif_block({}, {0x9286: b"ASCII\0\0\0Screenshot"})
    assert decode(written(tmp_path, "IMG_3.jpg", encoded(quarters(), ".jpg", exif=noted))).facts.screenshot

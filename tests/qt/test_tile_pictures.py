"""Tiles as the lane makes them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from media.thumbnails import blur_of
from tests.qt.page_data import jpeg
from ui.shared.tile_pictures import TileKind, blurred, source_of, tile_image


@pytest.mark.parametrize("size", [(384, 288), (288, 384), (50, 400), (1, 1)])
def test_a_tile_is_square_and_opaque(size: tuple[int, int]) -> None:
    picture = QImage(*size, QImage.Format.Format_RGB32)
    picture.fill(QColor("#00ff00"))
    made = tile_image(picture, TileKind(100))
    assert made.size().toTuple() == (100, 100)
    assert not made.hasAlphaChannel()
    assert made.pixelColor(0, 0).name() == made.pixelColor(50, 50).name() == "#00ff00"


def test_what_cannot_be_read_stays_empty() -> None:
    assert tile_image(QImage(), TileKind(100)).isNull()
    assert blurred(b"too short").isNull()


def test_a_kind_says_what_is_read_and_how_it_is_made() -> None:
    for side, source in ((100, "photo"), (290, "photo"), (310, "large"), (1024, "large")):
        kind = TileKind(side)
        assert source_of(kind.name)[0] == source
        made = source_of(kind.name)[1](jpeg("#ff0000", 384, 288))
        assert made.width() == side
    assert source_of("face")[0] == "face"
    assert source_of("photo")[0] == "photo"


def test_a_blur_has_the_colours_of_its_photo() -> None:
    source, prepare = source_of(TileKind(100).blurred)
    assert source == "blur"
    made = prepare(blur_of(jpeg("#0000ff", 384, 288)))
    assert made.width() == 100
    assert made.pixelColor(50, 3).blue() > 240

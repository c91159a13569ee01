"""Regions between upright pixels and what is written: the truth is told by pixels really turned."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.raster import upright
from media.region_geometry import (
    Area,
    Frame,
    Spot,
    alike,
    as_stored,
    from_microsoft,
    from_mwg,
    from_rect64,
    made_upright,
    read_rect64,
    spot_of,
    to_microsoft,
    to_mwg,
    to_rect64,
    write_rect64,
)
from models.geometry import Box

ORIENTATIONS = range(1, 9)
STORED = (400, 240)


def frame_of(orientation: int, stored: tuple[int, int] = STORED) -> Frame:
    """The upright picture of stored pixels of that size."""
    width, height = stored if orientation < 5 else stored[::-1]
    return Frame(width, height, orientation)


def near(box: Box | None, other: Box, within: float = 1e-6) -> bool:
    """Whether every side is where the other's is, in pixels."""
    assert box is not None
    sides = (box.x, box.y, box.right, box.bottom)
    return all(
        abs(a - b) <= within
        for a, b in zip(sides, (other.x, other.y, other.right, other.bottom), strict=True)
    )


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_spot_goes_where_the_pixels_under_it_go(orientation: int) -> None:
    width, height = STORED
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[30:90, 40:140] = 255
    turned = upright(pixels, orientation)
    rows, columns = np.nonzero(turned[..., 0])
    where = Box(float(columns.min()), float(rows.min()), float(np.ptp(columns)) + 1, float(np.ptp(rows)) + 1)
    stored = Spot(40 / width, 30 / height, 100 / width, 60 / height)
    frame = frame_of(orientation)
    assert (frame.width, frame.height) == turned.shape[1::-1]
    assert frame.stored == STORED
    assert near(from_microsoft(stored, frame), where)
    assert near(from_rect64(write_rect64(stored), frame), where, within=0.01)
    assert near(from_rect64(write_rect64(spot_of(where, frame)), frame, raw=True), where, within=0.01)
    area = Area(90 / width, 60 / height, 100 / width, 60 / height)
    for applied in (None, STORED, (width // 2, height // 2), (width * 3, height * 3)):
        assert near(from_mwg(area, applied, frame), where)


@pytest.mark.parametrize("orientation", [5, 6, 7, 8])
def test_a_writer_who_measured_the_upright_picture_is_believed(orientation: int) -> None:
    frame = frame_of(orientation)
    area = Area(0.25, 0.5, 0.1, 0.2)
    expected = Box(0.2 * frame.width, 0.4 * frame.height, 0.1 * frame.width, 0.2 * frame.height)
    for factor in (1, 2):
        assert near(from_mwg(area, (frame.width * factor, frame.height * factor), frame), expected)


@pytest.mark.parametrize("orientation", [1, 2, 3, 4])
def test_a_picture_turned_since_has_no_boxes_any_more(orientation: int) -> None:
    assert from_mwg(Area(0.5, 0.5, 0.1, 0.1), STORED[::-1], frame_of(orientation)) is None


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_cropped_picture_has_no_boxes_any_more(orientation: int) -> None:
    assert from_mwg(Area(0.5, 0.5, 0.1, 0.1), (400, 300), frame_of(orientation)) is None


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_square_picture_is_measured_as_it_is_stored(orientation: int) -> None:
    frame = Frame(300, 300, orientation)
    spot = Spot(0.1, 0.2, 0.3, 0.4)
    area = Area(0.25, 0.4, 0.3, 0.4)
    assert near(from_mwg(area, (300, 300), frame), from_microsoft(spot, frame))


def test_sizes_are_alike_up_to_a_few_rows() -> None:
    assert alike((5184, 3456), (5202, 3465))
    assert alike((4000, 3000), (160, 120))
    assert alike((4000, 2667), (160, 107))
    assert not alike((4000, 3000), (4000, 2250))
    assert not alike((4000, 3000), (3000, 4000))
    assert not alike((0, 0), (3000, 4000))


numbers = st.floats(0, 1, allow_nan=False)
sides = st.integers(1, 20_000)


@st.composite
def frames_and_boxes(draw: st.DrawFn) -> tuple[Frame, Box]:
    frame = Frame(draw(sides), draw(sides), draw(st.sampled_from(ORIENTATIONS)))
    x1, x2 = sorted((draw(numbers), draw(numbers)))
    y1, y2 = sorted((draw(numbers), draw(numbers)))
    return frame, Box.from_corners(x1 * frame.width, y1 * frame.height, x2 * frame.width, y2 * frame.height)


@given(frames_and_boxes())
def test_what_is_written_is_read_back(drawn: tuple[Frame, Box]) -> None:
    frame, box = drawn
    assert near(from_microsoft(to_microsoft(box, frame), frame), box)
    assert near(from_mwg(to_mwg(box, frame), frame.stored, frame), box)
    # Six decimals are what other programs write.
    written = Area(*(round(number, 6) for number in to_mwg(box, frame)))
    assert near(from_mwg(written, frame.stored, frame), box, within=0.05)


@given(frames_and_boxes())
def test_a_rect64_is_as_exact_as_sixteen_bits(drawn: tuple[Frame, Box]) -> None:
    frame, box = drawn
    thin = min(box.width / frame.width, box.height / frame.height) < 1 / 65_535
    for raw in (False, True):
        read = from_rect64(to_rect64(box, frame, raw=raw), frame, raw=raw)
        assert thin or near(read, box, within=max(frame.width, frame.height) / 65_535 / 2 + 1e-6)


@given(st.sampled_from(ORIENTATIONS), numbers, numbers, numbers, numbers)
def test_turning_there_and_back(orientation: int, x: float, y: float, width: float, height: float) -> None:
    spot = Spot(x, y, width, height)
    assert as_stored(made_upright(spot, orientation), orientation) == pytest.approx(spot)


def test_a_rect64_is_read_as_picasa_writes_it() -> None:
    assert read_rect64("3f845bcb59418507") == pytest.approx(
        (0x3F84 / 65535, 0x5BCB / 65535, (0x5941 - 0x3F84) / 65535, (0x8507 - 0x5BCB) / 65535)
    )
    # A leading zero is not written.
    assert read_rect64("f845bcb59418507") == read_rect64("0f845bcb59418507")
    assert write_rect64(Spot(0, 0, 1, 1)) == "ffffffff"
    assert read_rect64("ffffffff") == Spot(0, 0, 1, 1)


@pytest.mark.parametrize("text", ["", "xyz", "-1", "0x12", "1" * 17, "0", "ffff0000ffff0000", "٣" * 16])
def test_what_is_no_rectangle_is_none(text: str) -> None:
    assert read_rect64(text) is None

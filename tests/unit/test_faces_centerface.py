"""Reading faces off CenterFace's maps, written by hand here; the network itself is in test_faces_engine."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from faces.centerface import blob, decode
from faces.distinct import overlap, suppress

Floats = npt.NDArray[np.float32]
Maps = tuple[Floats, Floats, Floats, Floats]


def maps(rows: int = 20, columns: int = 30) -> Maps:
    shape = (rows, columns)
    return tuple(  # type: ignore[return-value]
        np.zeros(size, np.float32) for size in (shape, (2, *shape), (2, *shape), (10, *shape))
    )


def put(target: Maps, box: tuple[float, float, float, float], score: float, points: np.ndarray) -> None:
    """Write a face as the paper says: centre cell, remainder, log sides in cells, landmarks as shares."""
    left, top, right, bottom = box
    heat, sides, offsets, landmarks = target
    x, y = (left + right) / 8, (top + bottom) / 8
    row, column = int(y), int(x)
    heat[row, column] = score
    sides[:, row, column] = np.log([(bottom - top) / 4, (right - left) / 4])
    offsets[:, row, column] = [y - row - 0.5, x - column - 0.5]
    landmarks[0::2, row, column] = (points[:, 1] - top) / (bottom - top)
    landmarks[1::2, row, column] = (points[:, 0] - left) / (right - left)


FIVE: Floats = np.array([[12, 22], [26, 21], [19, 31], [13, 42], [25, 43]], np.float32)

OTHER_FIVE: Floats = FIVE + np.array([50, 5], np.float32)


def test_what_was_written_is_read_best_first() -> None:
    written = maps()
    put(written, (8.0, 11.0, 31.0, 50.0), 0.6, FIVE)
    put(written, (60.5, 20.25, 99.0, 70.0), 0.9, OTHER_FIVE)
    put(written, (10.0, 60.0, 20.0, 70.0), 0.3, FIVE)
    boxes, landmarks, scores = decode(*written, 0.5)
    np.testing.assert_allclose(scores, [0.9, 0.6])
    np.testing.assert_allclose(boxes, np.array([[60.5, 20.25, 99, 70], [8, 11, 31, 50]]), atol=1e-4)
    np.testing.assert_allclose(landmarks, np.stack([OTHER_FIVE, FIVE]), atol=1e-4)
    assert boxes.dtype == landmarks.dtype == np.float32


def test_no_face_gives_empty_arrays_of_the_right_shape() -> None:
    boxes, landmarks, scores = decode(*maps(), 0.5)
    assert (boxes.shape, landmarks.shape, scores.shape) == ((0, 4), (0, 5, 2), (0,))
    assert suppress(boxes, scores).size == 0


def test_of_overlapping_boxes_the_best_stays() -> None:
    boxes = np.array([[0, 0, 10, 10], [1, 0, 11, 10], [8, 0, 18, 10], [100, 0, 110, 10]], np.float32)
    assert suppress(boxes, np.array([0.5, 0.9, 0.7, 0.6], np.float32)).tolist() == [1, 2, 3]


def test_overlap_is_intersection_over_union() -> None:
    box = np.array([0, 0, 10, 10], np.float32)
    others = np.array([[0, 0, 10, 10], [5, 0, 15, 10], [10, 10, 20, 20], [2, 2, 4, 4]], np.float32)
    assert overlap(box, others).tolist() == pytest.approx([1, 1 / 3, 0, 0.04])


@pytest.mark.parametrize(
    ("height", "width", "rows", "columns"), [(1, 1, 32, 32), (32, 64, 32, 64), (33, 65, 64, 96)]
)
def test_the_network_sees_whole_cells_padded_with_black(
    height: int, width: int, rows: int, columns: int
) -> None:
    image = np.random.default_rng(1).integers(1, 256, (height, width, 3)).astype(np.uint8)
    shown = blob(image)
    assert shown.shape == (1, 3, rows, columns)
    assert shown.dtype == np.float32
    np.testing.assert_array_equal(shown[0, :, :height, :width], image.transpose(2, 0, 1))
    assert shown.sum() == image.sum()

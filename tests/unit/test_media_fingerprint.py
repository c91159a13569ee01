"""Fingerprints: the same content is the same photo, whatever it is called."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from media.decode import OpenPhoto
from media.fingerprint import FILM_PIECES, PIECE, SIZE, WHOLE, fingerprint
from models.errors import PhotoError
from tests.unit.media_files import DATA, written

GOLDEN_SMALL = "9e8fa612490804bff6bb0f17593eb020"
GOLDEN_LARGE = "8be41785503bf8acf9fd61c3746b9fd0"


@pytest.mark.parametrize("size", [0, 1, WHOLE - 1, WHOLE, WHOLE + 1, 5 * WHOLE])
def test_the_same_content_has_the_same_fingerprint(tmp_path: Path, size: int) -> None:
    data = np.random.default_rng(size).bytes(size)
    one, two = written(tmp_path, "a.jpg", data), written(tmp_path, "b.jpg", data)
    assert fingerprint(one) == fingerprint(two)
    assert len(fingerprint(one)) == SIZE


@pytest.mark.parametrize("size", [100, WHOLE, 3 * WHOLE])
@pytest.mark.parametrize("where", [0, 0.5, 1])
def test_a_changed_byte_changes_it(tmp_path: Path, size: int, where: float) -> None:
    data = bytearray(size)
    before = fingerprint(written(tmp_path, "a.jpg", data))
    data[round(where * (size - 1))] ^= 1
    assert fingerprint(written(tmp_path, "a.jpg", data)) != before


@pytest.mark.parametrize("size", [0, WHOLE, WHOLE + 1, 9 * WHOLE])
def test_the_length_counts(tmp_path: Path, size: int) -> None:
    one = fingerprint(written(tmp_path, "a.jpg", bytes(size)))
    assert fingerprint(written(tmp_path, "a.jpg", bytes(size + 1))) != one


def test_it_is_the_same_on_every_machine_and_for_ever(tmp_path: Path) -> None:
    # Libraries keep these bytes: another value means every known photo is taken for a new one.
    assert fingerprint(written(tmp_path, "a.jpg", b"kinframe")).hex() == GOLDEN_SMALL
    assert fingerprint(written(tmp_path, "a.jpg", bytes(range(256)) * 4096)).hex() == GOLDEN_LARGE


def test_a_large_file_is_read_in_three_pieces_only(tmp_path: Path) -> None:
    # What is documented: a change between the pieces is not seen.
    data = bytearray(4 * WHOLE)
    before = fingerprint(written(tmp_path, "a.jpg", data))
    data[2 * PIECE] ^= 1
    assert fingerprint(written(tmp_path, "a.jpg", data)) == before


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match="disappeared"):
        fingerprint(tmp_path / "a.jpg")
    with pytest.raises(PhotoError, match="folder"):
        fingerprint(tmp_path)


@pytest.mark.parametrize("piece", range(FILM_PIECES))
def test_a_films_fingerprint_sees_seven_places(tmp_path: Path, piece: int) -> None:
    data = bytearray((DATA / "films" / "film.mp4").read_bytes()) + bytes(100 * PIECE)
    before = fingerprint(written(tmp_path, "a.mp4", data))
    data[(len(data) - PIECE) * piece // (FILM_PIECES - 1) + PIECE // 2] ^= 1
    assert fingerprint(written(tmp_path, "a.mp4", data)) != before


@pytest.mark.parametrize("pieces", [1, 5, 8, 40])
def test_a_film_has_one_fingerprint_whoever_takes_it(tmp_path: Path, pieces: int) -> None:
    data = (DATA / "films" / "film.avi").read_bytes() + bytes(pieces * PIECE)
    file = written(tmp_path, "a.avi", data)
    assert OpenPhoto(file).fingerprint == fingerprint(file)
    assert fingerprint(written(tmp_path, "b.jpg", data)) == fingerprint(file)

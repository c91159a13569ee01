"""The codec between vectors and BLOBs: raw float32 bytes, checked both ways, nothing ever unpickled."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import DamagedVectorError
from models.face import Vector
from repository.blobs import decode, decode_landmarks, encode, encode_landmarks
from tests.fakes import calm, unit_vector

DIMS = st.sampled_from([1, 2, 3, 64, 128, 256, 511, 512, 513, 1024, 8192])
SEEDS = st.integers(0, 2**32)


@calm
@given(SEEDS, DIMS)
def test_a_vector_comes_back_bit_by_bit(seed: int, dim: int) -> None:
    vector = unit_vector((seed,), dim)
    blob = encode(vector)
    assert len(blob) == 4 * dim
    again = decode(blob, dim)
    assert again.dtype == np.float32
    assert again.shape == (dim,)
    assert again.tobytes() == vector.tobytes()
    assert encode(again) == blob


@calm
@given(SEEDS, DIMS)
def test_the_blob_is_tobytes_and_frombuffer_reads_it(seed: int, dim: int) -> None:
    vector = unit_vector((seed,), dim)
    blob = encode(vector)
    assert blob == vector.tobytes()
    assert np.array_equal(np.frombuffer(blob, dtype=np.float32), vector)


def test_golden_bytes() -> None:
    vector = np.array([0.6, 0.0, -0.8, 0.0], np.float32)
    assert encode(vector).hex() == "9a99193f00000000cdcc4cbf00000000"
    assert decode(bytes.fromhex("9a99193f00000000cdcc4cbf00000000"), 4).tolist() == vector.tolist()


def test_512_numbers_are_2048_bytes() -> None:
    assert len(encode(unit_vector((1,), 512))) == 2048


def test_what_is_decoded_may_be_written_to() -> None:
    blob = encode(unit_vector((1,), 8))
    first = decode(blob, 8)
    first[:] = 0
    assert decode(blob, 8).any()


class _Trap:
    """Creates a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return Path.touch, (self._path,)


GOOD = unit_vector((7,), 64)
DAMAGED: dict[str, tuple[object, str]] = {
    "missing": (None, "no bytes"),
    "text": ("0.1, 0.2", "no bytes"),
    "a number": (12, "no bytes"),
    "JSON": (json.dumps(GOOD.tolist()).encode(), "another size"),
    "empty": (b"", "0 bytes"),
    "cut off by a byte": (GOOD.tobytes()[:-1], "255 bytes"),
    "cut off by a number": (GOOD.tobytes()[:-4], "252 bytes"),
    "too long": (GOOD.tobytes() + bytes(4), "260 bytes"),
    "float64": (GOOD.astype(np.float64).tobytes(), "512 bytes"),
    "float16": (GOOD.astype(np.float16).tobytes(), "128 bytes"),
    "a pickled array": (pickle.dumps(GOOD), "a pickle"),
    "zero": (np.zeros(64, np.float32).tobytes(), "length is 0"),
    "not a number": (np.full(64, np.nan, np.float32).tobytes(), "not finite"),
    "infinite": (np.full(64, np.inf, np.float32).tobytes(), "not finite"),
    "twice as long": ((GOOD * 2).tobytes(), "length is 2"),
    "a little too long": ((GOOD * np.float32(1.002)).tobytes(), "length is 1.002"),
    "huge": (np.full(64, 3e38, np.float32).tobytes(), "length is"),
    "big-endian": (GOOD.astype(">f4").tobytes(), "length|finite"),
    "integers": (np.arange(64, dtype=np.int32).tobytes(), "length"),
}


@pytest.mark.parametrize(("blob", "why"), list(DAMAGED.values()), ids=list(DAMAGED))
def test_damage_is_told_never_used(blob: object, why: str) -> None:
    with pytest.raises(DamagedVectorError, match=why):
        decode(blob, 64)


def test_a_pickle_is_never_executed(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    blob = pickle.dumps(_Trap(trap))
    for dim in (64, 512, max(1, len(blob) // 4)):
        with pytest.raises(DamagedVectorError):
            decode(blob, dim)
    # Padded to the very length that is expected, so that nothing but its content gives it away.
    padded = blob + bytes(2048 - len(blob))
    with pytest.raises(DamagedVectorError):
        decode(padded, 512)
    assert not trap.exists()


@calm
@given(st.binary(max_size=300), st.integers(1, 80))
def test_any_bytes_are_a_unit_vector_or_damaged(blob: bytes, dim: int) -> None:
    try:
        vector = decode(blob, dim)
    except DamagedVectorError:
        return
    assert vector.shape == (dim,)
    assert abs(np.linalg.norm(vector.astype(np.float64)) - 1) <= 1e-3


@pytest.mark.parametrize(
    "vector",
    [
        GOOD.astype(np.float64),
        GOOD.reshape(8, 8),
        GOOD * 2,
        np.zeros(64, np.float32),
        np.full(64, np.nan, np.float32),
        np.empty(0, np.float32),
        GOOD.astype(">f4"),
    ],
)
def test_nothing_damaged_is_written(vector: Vector) -> None:
    with pytest.raises(DamagedVectorError):
        encode(vector)


def test_every_second_number_of_an_array_is_written_in_order() -> None:
    wide = np.repeat(GOOD, 2)
    assert encode(wide[::2]) == GOOD.tobytes()


def test_landmarks_come_back() -> None:
    points = np.arange(10, dtype=np.float32).reshape(5, 2) * 1.5
    blob = encode_landmarks(points)
    assert blob is not None
    assert len(blob) == 40
    again = decode_landmarks(blob)
    assert again is not None
    assert again.tobytes() == points.tobytes()
    assert encode_landmarks(None) is None
    assert decode_landmarks(None) is None


@pytest.mark.parametrize(
    "blob", [b"", b"123", bytes(39), bytes(44), "text", np.full(10, np.inf, np.float32).tobytes()]
)
def test_damaged_landmarks_are_told(blob: object) -> None:
    with pytest.raises(DamagedVectorError, match="landmarks"):
        decode_landmarks(blob)


@pytest.mark.parametrize("points", [np.zeros((4, 2), np.float32), np.full((5, 2), np.nan, np.float32)])
def test_no_damaged_landmarks_are_written(points: Vector) -> None:
    with pytest.raises(DamagedVectorError):
        encode_landmarks(points)

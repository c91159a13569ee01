"""Values that no column of a library should hold."""

from __future__ import annotations

import pickle
import random
from pathlib import Path

import numpy as np

from tests.fakes import DIM, vector_of

INTEGERS = (0, 1, -1, 2, 7, 1000, 2**31 - 1, 2**31, 2**32, 2**53 + 1, 2**63 - 1, -(2**63), -(2**31))
REALS = (0.0, -1.0, 0.5, 1e-300, 1e18, 1e308, float("inf"), float("-inf"))
TEXTS = (
    "", " ", "\0", "a\0b", "\x01\x1b[31m\r\n\x7f", "x" * 10_000, "'; DROP TABLE people; --", "{0}%s%n\\x00",
    "../../../etc/passwd", "\u202eabc", "é" * 300, "🙂" * 99, "2015-02-30", "0000-00-00", "9999-99-99",
    "2015-03-09T99:99:99", "yesterday", "20150309", "\uff19\uff19\uff19\uff19-09-09", "9" * 400, "NaN", "-1",
    "1e999", "0x10", "null", "[]", "{}", "fake-0001", "fake-0002", "detected", "done", "fast", "face_000",
    "١٢",
)  # fmt: skip
RAW_TEXTS = (b"\xff\xfe", b"\xed\xa0\x80", b"a\xc3", b"\xf8\x88\x80\x80\x80", b"/photos/\xe9.jpg", b"\0\xff")

Dice = random.Random
Value = tuple[str, object]
"""How a value is written in SQL, with what is bound to it."""


class Bomb:
    """What is unpickled to this has made a file."""

    def __init__(self, marker: str) -> None:
        self._marker = marker

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return open, (self._marker, "w")


def strange_value(kind: str, dice: Dice, marker: Path) -> Value:
    """A value a column of this type could hold, and never should."""
    if kind == "INTEGER":
        return "?", dice.choice(INTEGERS)
    if kind == "REAL":
        return "?", dice.choice(REALS)
    if kind == "TEXT" and dice.random() < 1 / 4:
        return "CAST(? AS TEXT)", dice.choice(RAW_TEXTS)
    return "?", dice.choice(TEXTS) if kind == "TEXT" else strange_blob(dice, marker)


def strange_blob(dice: Dice, marker: Path) -> bytes:
    """What may lie where a vector, a crop or a hash should."""
    vector = vector_of(1, dice.randrange(9))
    strange = np.full(DIM, dice.choice((np.nan, np.inf, 0.0, 1e30, 1e-42)), np.float32)
    half = vector.copy()
    half[dice.randrange(DIM)] = np.nan
    bomb = pickle.dumps(Bomb(str(marker)))
    size = 4 * DIM
    return dice.choice(
        (
            b"", b"\0", dice.randbytes(16), dice.randbytes(size), strange.tobytes(), half.tobytes(),
            (vector * 2).tobytes(), (vector * 0.5).tobytes(), vector[:-1].tobytes(), bytes(size),
            vector.astype(np.float64).tobytes(), vector.astype(np.float16).tobytes(),
            bomb, bomb.ljust(size, b"\0"), bomb[:-1].ljust(size - 1, b"N") + b".", pickle.dumps(vector),
            vector_of(7, 7).tobytes(), bytes(100_000),
        )
    )  # fmt: skip

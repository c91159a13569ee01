"""The one codec between vectors and BLOBs.

A vector is stored as its raw little-endian float32 bytes, `vector.tobytes()`: 4 * dim bytes,
2,048 for 512 dimensions, and read with `np.frombuffer`. Both directions check, so a blob that
is pickled, cut off, of another pack's size, not finite or not of unit length is never used and
never executed: the caller is told what is wrong and rebuilds it.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from models.errors import DamagedVectorError
from models.face import Landmarks, Matrix, Vector

STORED = np.dtype("<f4")
NORM_TOLERANCE = 1e-3
LANDMARK_COUNT = 5
_OTHER_TYPES = {2: "float16", 8: "float64"}


def encode(vector: Vector) -> bytes:
    """The bytes of a unit vector of shape (dim,).

    Raises:
        DamagedVectorError: it is not a finite float32 vector of unit length.
    """
    if vector.ndim != 1 or vector.dtype != np.float32:
        raise DamagedVectorError(f"expected a float32 vector, got {vector.dtype} of shape {vector.shape}")
    _check(vector)
    return vector.astype(STORED, copy=False).tobytes()


def checksum(blob: bytes | None) -> int | None:
    """CRC-32 of stored bytes; a flipped bit in a mantissa leaves length and norm as they were."""
    return None if blob is None else zlib.crc32(blob)


def decode(blob: object, dim: int, crc: int | None = None) -> Vector:
    """The unit vector of shape (dim,) that `encode` wrote; a copy, safe to write to.

    Args:
        blob: the bytes.
        dim: how many numbers they are.
        crc: what `checksum` gave when they were written; None where it was not kept.

    Raises:
        DamagedVectorError: the value is not such a vector; the text says what it is instead.
    """
    if not isinstance(blob, bytes):
        raise DamagedVectorError("no bytes are stored")
    if len(blob) != dim * STORED.itemsize:
        raise DamagedVectorError(f"{len(blob)} bytes ({_kind(blob, dim)}) instead of {dim * STORED.itemsize}")
    vector = np.frombuffer(blob, dtype=STORED).astype(np.float32)
    _check(vector)
    if crc is not None and crc != zlib.crc32(blob):
        raise DamagedVectorError("its checksum is another one than when it was written")
    return vector


def _kind(blob: bytes, dim: int) -> str:
    if blob[:1] == b"\x80" and blob[-1:] == b".":
        return "a pickle"
    return _OTHER_TYPES.get(len(blob) // dim, "another size") if len(blob) % dim == 0 else "another size"


def decode_many(
    blobs: Sequence[object], dim: int, crcs: Sequence[int | None] | None = None
) -> tuple[Matrix, npt.NDArray[np.bool_]]:
    """Many vectors at once, by the rules of `decode`.

    Returns:
        (n, dim) rows, and (n,) which of them are what was written; the others are zero.
    """
    size = dim * STORED.itemsize
    whole = np.array([isinstance(blob, bytes) and len(blob) == size for blob in blobs], bool)
    good = [blob for blob, is_whole in zip(blobs, whole.tolist(), strict=True) if is_whole]
    rows = np.zeros((len(blobs), dim), np.float32)
    rows[whole] = np.frombuffer(b"".join(good), dtype=STORED).reshape(-1, dim)  # type: ignore[arg-type]
    # Added up in float64 without a copy of all rows in it, which would be most of what this takes.
    norms = np.sqrt(np.einsum("ij,ij->i", rows, rows, dtype=np.float64))
    with np.errstate(invalid="ignore"):
        sound = whole & (np.abs(norms - 1.0) <= NORM_TOLERANCE)
    if crcs is not None:
        sound &= np.array([_is_intact(*pair) for pair in zip(blobs, crcs, strict=True)], bool)
    rows[~sound] = 0.0
    return rows, sound


def _is_intact(blob: object, crc: int | None) -> bool:
    return crc is None or (isinstance(blob, bytes) and zlib.crc32(blob) == crc)


def _check(vector: Vector) -> None:
    if not np.isfinite(vector).all():
        raise DamagedVectorError("it holds values that are not finite numbers")
    norm = float(np.linalg.norm(vector.astype(np.float64)))
    if abs(norm - 1.0) > NORM_TOLERANCE:
        raise DamagedVectorError(f"its length is {norm:.4g} instead of 1")


def encode_landmarks(landmarks: Landmarks | None) -> bytes | None:
    """Five (x, y) points as 40 bytes of float32."""
    if landmarks is None:
        return None
    if landmarks.shape != (LANDMARK_COUNT, 2) or not np.isfinite(landmarks).all():
        raise DamagedVectorError(f"expected five finite points, got shape {landmarks.shape}")
    return landmarks.astype(STORED).tobytes()


def decode_landmarks(blob: object) -> Landmarks | None:
    """The points `encode_landmarks` wrote, shape (5, 2).

    Raises:
        DamagedVectorError: they are not such points.
    """
    if blob is None:
        return None
    if not isinstance(blob, bytes) or len(blob) != LANDMARK_COUNT * 2 * STORED.itemsize:
        raise DamagedVectorError("the landmarks are not five points")
    points = np.frombuffer(blob, dtype=STORED)
    if not np.isfinite(points).all():
        raise DamagedVectorError("the landmarks are not finite numbers")
    return points.astype(np.float32).reshape(LANDMARK_COUNT, 2)

"""How alike two pictures look: a perceptual hash, the same for a picture that was scaled or saved again.

The DCT hash ("pHash") of C. Zauner, *Implementation and Benchmarking of Perceptual Image Hash Functions*
(2010), 3.2: of the picture in 32 x 32 grey levels the 64 slowest waves that are none in both directions,
each above or below their median. Which of two pictures is brighter, or has more contrast, does not matter.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from config import opencv
from models.face import Image

BITS = 64
NEAR = 6
"""Pictures that differ in no more bits are most likely the same one; docs/adr/0125 says what was measured."""

_SIDE = 32
_WAVES = 8
_NOTHING = 1.0
"""Grey levels the median wave of a picture must have: below, the rounding of a JPEG decides the bits."""


def likeness(image: Image) -> int | None:
    """The perceptual hash of a picture.

    A thumbnail is enough and gives, within two bits, what the whole picture gives.

    Args:
        image: upright RGB, shape (height, width, 3), dtype uint8.

    Returns:
        BITS bits as a signed number; None for a picture that shows as good as nothing (a lens cap, a
        wall), which would be like every other such picture.
    """
    cv2 = opencv.load()
    small = cv2.resize(image, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.float32)
    waves = _BASIS @ grey @ _BASIS.T
    if float(np.median(np.abs(waves))) < _NOTHING:
        return None
    bits = np.packbits((waves > np.median(waves)).reshape(-1))
    return int.from_bytes(bits.tobytes(), "big", signed=True)


def distance(one: int, other: int) -> int:
    """In how many bits two hashes differ, 0 to BITS."""
    return ((one ^ other) & ((1 << BITS) - 1)).bit_count()


def distances(one: int, others: npt.NDArray[np.int64]) -> npt.NDArray[np.uint8]:
    """The same of one hash and many."""
    differing: npt.NDArray[np.uint8] = np.bitwise_count((others ^ np.int64(one)).view(np.uint64))
    return differing


def _basis() -> npt.NDArray[np.float32]:
    """The waves 1 to _WAVES of the discrete cosine transform (type II, orthonormal), a row each."""
    place = (np.arange(_SIDE) + 0.5) * np.pi / _SIDE
    waves = np.arange(1, _WAVES + 1)[:, None] * place[None, :]
    basis: npt.NDArray[np.float32] = (np.cos(waves) * np.sqrt(2 / _SIDE)).astype(np.float32)
    return basis


_BASIS = _basis()

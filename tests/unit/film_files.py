"""Makes small films for tests, with the encoders OpenCV brings, and changes what their headers say."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from config import opencv
from models.face import Image
from tests.unit.media_files import scene

CODECS = {
    ".mp4": "mp4v",
    ".mov": "mp4v",
    ".m4v": "mp4v",
    ".3gp": "mp4v",
    ".avi": "MJPG",
    ".mkv": "mp4v",
    ".webm": "VP80",
    ".mpg": "PIM1",
    ".mts": "mpg2",
    ".wmv": "WMV2",
}
"""What the frames of each kind of film are encoded with."""

_MATRICES = {0: (1, 0, 0, 1), 90: (0, 1, -1, 0), 180: (-1, 0, 0, -1), 270: (0, -1, 1, 0)}
"""Of a track's header (ISO/IEC 14496-12, 6.2.2), by how far a player turns the frames clockwise."""


def film(path: Path, frames: Sequence[Image], rate: float = 25.0) -> Path:
    """Write a film of these frames, all of one size; the suffix says what kind."""
    cv2 = opencv.load()
    height, width = frames[0].shape[:2]
    code = cv2.VideoWriter_fourcc(*CODECS[path.suffix])
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, code, rate, (width, height))
    assert writer.isOpened()
    for frame in frames:
        writer.write(np.ascontiguousarray(frame[:, :, ::-1]))
    writer.release()
    return path


def views(count: int, width: int = 320, height: int = 240, seed: int = 1) -> list[Image]:
    """Frames of a picture one can recognise, all the same."""
    return [detailed(width, height, seed)] * count


def black(count: int, width: int = 320, height: int = 240) -> list[Image]:
    """Frames as films begin with."""
    return [np.zeros((height, width, 3), np.uint8)] * count


def detailed(width: int, height: int, seed: int = 1) -> Image:
    """A scene with edges in it."""
    image = scene(width, height, seed).copy()
    image[height // 3 : height // 2, width // 4 : width // 2] = 250
    image[height // 2 : 2 * height // 3, width // 2 : 3 * width // 4] = 10
    return image


def rotated(data: bytes, degrees: int) -> bytes:
    """A film whose header asks for that turn, clockwise."""
    at = data.index(b"tkhd") + 4 + 40
    a, b, c, d = (number << 16 for number in _MATRICES[degrees])
    matrix = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 1 << 30)
    return data[:at] + matrix + data[at + len(matrix) :]


def made_at(data: bytes, seconds: int) -> bytes:
    """A film made so many seconds after 1904."""
    at = data.index(b"mvhd") + 4 + 4
    return data[:at] + struct.pack(">I", seconds) + data[at + 4 :]


def lasting(data: bytes, units: int) -> bytes:
    """A film that says it is so many units of time long."""
    at = data.index(b"mvhd") + 4 + 16
    return data[:at] + struct.pack(">I", units) + data[at + 4 :]


def box(kind: bytes, content: bytes) -> bytes:
    """A box of an ISO container."""
    return struct.pack(">I", len(content) + 8) + kind + content


def with_box(data: bytes, added: bytes) -> bytes:
    """A film with one box more at the end of its header, which must be the last box of the file."""
    at = data.index(b"moov") - 4
    size = struct.unpack(">I", data[at : at + 4])[0]
    assert at + size == len(data)
    return data[:at] + struct.pack(">I", size + len(added)) + data[at + 4 :] + added


def apple_list(texts: dict[str, str], *, is_full: bool = False) -> bytes:
    """The list of keys and values that iPhones write: QuickTime's `meta`, or as ISO has it."""
    keys = b"".join(
        struct.pack(">I", len(name) + 8) + b"mdta" + name
        for name in (f"com.apple.quicktime.{key}".encode() for key in texts)
    )
    values = b"".join(
        box(struct.pack(">I", number), box(b"data", struct.pack(">II", 1, 0) + text.encode()))
        for number, text in enumerate(texts.values(), start=1)
    )
    handler = box(b"hdlr", bytes(8) + b"mdta" + bytes(12))
    listed = handler + box(b"keys", struct.pack(">II", 0, len(texts)) + keys) + box(b"ilst", values)
    return box(b"meta", (bytes(4) if is_full else b"") + listed)


def old_texts(texts: dict[bytes, str]) -> bytes:
    """User data as Android and old cameras write it."""
    return box(
        b"udta",
        b"".join(
            box(kind, struct.pack(">HH", len(text.encode()), 0x15C7) + text.encode())
            for kind, text in texts.items()
        ),
    )

"""Photos on the disk with people in them who have names, and the library that knows them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from media.decode import OpenPhoto
from media.fingerprint import fingerprint
from models.geometry import Box
from models.photo import FileStamp
from tests.db.stage import Stage
from tests.fakes import detected, vector_of

SIZE = (320, 240)
"""Of the stored pictures."""
OURS = (
    "XMP-mwg-rs:",
    "XMP-MP:",
    "XMP-iptcExt:PersonInImage",
    "XMP-dc:Subject",
    "XMP-lr:HierarchicalSubject",
    "XMP-digiKam:TagsList",
)
Named = tuple[str | None, Box]


def jpeg(
    seed: int = 0, orientation: int = 1, size: tuple[int, int] = SIZE, *, maker_note: bytes = b""
) -> bytes:
    """A JPEG as a careful camera writes it: nothing about it is to be complained of."""
    rng = np.random.default_rng(seed)
    pixels = rng.integers(0, 255, (size[1] // 8, size[0] // 8, 3), np.uint8)
    exif = Pillow.Exif()
    exif[0x0112] = orientation
    exif[0x010F], exif[0x0110] = "Test", f"Camera {seed}"
    exif[0x011A] = exif[0x011B] = 72.0
    exif[0x0128], exif[0x0213] = 2, 1
    inner = exif.get_ifd(0x8769)
    inner[0x9000], inner[0xA000], inner[0x9101] = b"0232", b"0100", b"\1\2\3\0"
    inner[0xA001], inner[0xA002], inner[0xA003] = 1, size[0], size[1]
    inner[0x9003] = "2024:05:01 12:30:05"
    if maker_note:
        inner[0x927C] = maker_note
    made = io.BytesIO()
    # Pillow writes the list of colour components as numbers; it is a list of bytes (EXIF 2.32, 4.6.5).
    block = exif.tobytes().replace(b"\x91\x01\x00\x01", b"\x91\x01\x00\x07")
    block = block.replace(b"\x01\x91\x01\x00", b"\x01\x91\x07\x00")
    Pillow.fromarray(pixels).resize(size).save(made, "JPEG", quality=80, exif=block)
    return made.getvalue()


class Album:
    """A folder of photos, all in the library.

    Args:
        stage: whose library.
        folder: where the photos lie.
    """

    def __init__(self, stage: Stage, folder: Path) -> None:
        self.stage = stage
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def add(self, name: str, data: bytes, faces: Sequence[Named] = ()) -> int:
        """Write a file and let the library know it, with these faces (upright pixels) and whose they are."""
        file = self.folder / name
        file.write_bytes(data)
        status = file.stat()
        facts = OpenPhoto(file).decode().facts
        library = self.stage.library
        with library.transaction():
            stamp = FileStamp(file, status.st_size, status.st_mtime_ns)
            photo = library.photos.store(stamp, fingerprint(file), facts, self.stage.pack.id)
            found = [
                (detected(vector_of(number, photo), box), b"crop") for number, (_, box) in enumerate(faces)
            ]
            ids = library.detections.store(photo, found, self.stage.pack.id)
        for face, (who, _) in zip(ids, faces, strict=True):
            if who is not None and face is not None:
                self.stage.sql("UPDATE faces SET person_id = ? WHERE id = ?", self.person(who), face)
        return photo

    def person(self, name: str) -> int:
        """The id of whoever is called so."""
        found = self.stage.sql("SELECT id FROM people WHERE name = ?", name)
        if not found:
            count = self.stage.value("SELECT count(*) FROM people")
            self.stage.sql(
                "INSERT INTO people (key, name, decided) VALUES (?, ?, 1)", f"face_{count:03}", name
            )
            return self.person(name)
        number = found[0][0]
        assert isinstance(number, int)
        return number

    def rename(self, before: str, after: str) -> None:
        self.stage.sql("UPDATE people SET name = ? WHERE name = ?", after, before)

    def file(self, photo: int) -> Path:
        return self.stage.library.photos.get(photo).path

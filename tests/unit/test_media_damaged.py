"""Several hundred damaged files of every format: each is decoded or refused with a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from media.decode import decode
from models.errors import PhotoError
from models.face import Image
from tests.unit.media_files import DATA, ORIENTATION, WRITERS, encoded, exif_block, scene, written

Dice = np.random.Generator
EDGES = [0, 1, 3, 16, 64, 127, 128, 200, 254, 255]


def samples() -> dict[str, bytes]:
    """Small files of every format and of the kinds that take another road through a reader."""
    image = Pillow.fromarray(scene(48, 36))
    block = exif_block({ORIENTATION: 6}, {0x9003: "2024:05:01 12:30:05"})
    files = {suffix: encoded(image, suffix) for suffix in WRITERS}
    files |= {
        f"exif{suffix}": encoded(image, suffix, exif=block) for suffix in (".jpg", ".png", ".webp", ".avif")
    }
    files |= {f"{mode}.png": encoded(image.convert(mode), ".png") for mode in ("1", "P", "LA", "RGBA")}
    for kind in ("tiff_lzw", "jpeg", "packbits"):
        files[f"{kind}.tif"] = encoded(image, ".tif", compression=kind)
    for mode in ("I;16", "F"):
        files[f"{mode}.tif"] = encoded(image.convert("L").convert(mode), ".tif")
    files["progressive.jpg"] = encoded(image, ".jpg", progressive=True)
    files["cmyk.jpg"] = encoded(image.convert("CMYK"), ".jpg")
    files["animated.gif"] = encoded(image, ".gif", save_all=True, append_images=[image.rotate(90)])
    return files | {path.name: path.read_bytes() for path in sorted(DATA.glob("*.heic"))}


def cut(data: bytearray, dice: Dice) -> None:
    del data[dice.integers(len(data)) :]


def overwrite(data: bytearray, dice: Dice) -> None:
    for where in dice.integers(len(data), size=dice.integers(1, 6)):
        data[where] = dice.choice(EDGES)


def overwrite_header(data: bytearray, dice: Dice) -> None:
    data[dice.integers(min(len(data), 200))] = dice.choice(EDGES)


def insert(data: bytearray, dice: Dice) -> None:
    where = dice.integers(len(data))
    data[where:where] = dice.bytes(int(dice.integers(1, 40)))


def remove(data: bytearray, dice: Dice) -> None:
    where = dice.integers(len(data))
    del data[where : where + dice.integers(1, 40)]


DAMAGES: list[Callable[[bytearray, Dice], None]] = [cut, overwrite, overwrite_header, insert, remove]


def damaged_files(count: int, dice: Dice) -> Iterator[tuple[str, bytes]]:
    files = samples()
    names = sorted(files)
    for number in range(count):
        name = names[number % len(names)]
        data = bytearray(files[name])
        DAMAGES[dice.integers(len(DAMAGES))](data, dice)
        yield name, bytes(data)


@pytest.mark.parametrize("long_side", [None, 20, 30])
def test_damaged_files_give_pixels_or_a_sentence(tmp_path: Path, long_side: int | None) -> None:
    opened: list[Image] = []
    refused: list[str] = []
    for name, data in damaged_files(300, np.random.default_rng(long_side or 1)):
        try:
            opened.append(decode(written(tmp_path, f"a{name}", data), long_side=long_side).image)
        except PhotoError as error:
            refused.append(str(error))
    assert len(opened) > 50
    assert len(refused) > 50
    assert all(image.dtype == np.uint8 and image.shape[2:] == (3,) for image in opened)
    assert all(image.flags.c_contiguous for image in opened)
    assert all(sentence.endswith(".") and "\n" not in sentence for sentence in refused)

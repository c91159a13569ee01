"""The album in the pictures: two photos that packages ship, as if somebody had walked around in them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

PHOTOS = 72
_EVERY, _COLLEAGUE = 12, 5
_WORN, _SHARE, _BLUR, _NOISE, _WORN_QUALITY = 3, 0.35, 0.8, 8, 40
"""How many bad copies of the photo there are, and how bad: one is not sure who that is."""


def make_album(folder: Path) -> None:
    """Crops of two photos in many lights, a few worn copies, and two files that are no photos."""
    from insightface.data import get_image
    from skimage.data import astronaut

    friends = Image.fromarray(np.ascontiguousarray(np.asarray(get_image("t1"))[:, :, ::-1]))
    colleague = Image.fromarray(astronaut())
    random = np.random.default_rng(7)
    folder.mkdir(parents=True)
    for number in range(PHOTOS):
        source = colleague if number % _EVERY == _COLLEAGUE else friends
        _save(shot(source, random), folder / f"IMG_{1200 + number}.jpg", number, 90)
    for number in range(_WORN):
        _save(_worn(friends, number), folder / f"Received {number + 1}.jpg", number * 11, _WORN_QUALITY)
    (folder / "Scan of grandmother.jpg").write_bytes(b"")
    (folder / "Letter.jpg").write_text("Dear all,\n")


def _save(photo: Image.Image, file: Path, number: int, quality: int) -> None:
    exif = Image.Exif()
    exif[0x0132] = f"2026:{1 + number % 9:02d}:{1 + number % 27:02d} 1{number % 9}:20:00"
    photo.save(file, quality=quality, exif=exif)


def shot(source: Image.Image, random: np.random.Generator) -> Image.Image:
    """A part of a picture, in some light."""
    width, height = source.size
    share = random.uniform(0.55, 1.0)
    wide, high = round(width * share), round(height * max(share, 0.8))
    left, top = int(random.integers(0, width - wide + 1)), int(random.integers(0, height - high + 1))
    shot = source.crop((left, top, left + wide, top + high)).resize((1200, round(1200 * high / wide)))
    shot = ImageEnhance.Brightness(shot).enhance(random.uniform(0.8, 1.15))
    return ImageEnhance.Color(shot).enhance(random.uniform(0.5, 1.2))


def _worn(source: Image.Image, number: int) -> Image.Image:
    """What is left after a bad phone and two messengers."""
    small = source.resize((round(source.width * _SHARE), round(source.height * _SHARE)))
    blurred = np.asarray(small.filter(ImageFilter.GaussianBlur(_BLUR))).astype(float)
    noise = np.random.default_rng(number).normal(0, _NOISE, blurred.shape)
    return Image.fromarray((blurred + noise).clip(0, 255).astype("uint8")).resize(source.size)

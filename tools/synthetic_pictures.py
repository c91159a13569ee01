"""A handful of small pictures for made-up faces and photos, of the sizes real ones have."""

from __future__ import annotations

import io
from collections.abc import Iterator

from PIL import Image, ImageDraw, ImageFilter

from media.thumbnails import CROP_SIDE, THUMBNAIL

CHIP = 192
"""Pixels of a face chip's side, see `media.thumbnails.face_chip`."""
KINDS = 48
SKINS = ("#f1c9a5", "#e0ac81", "#c68642", "#8d5524", "#ffdbac", "#6b4423")
HAIRS = ("#2b1d14", "#5a3825", "#a56b46", "#d9b380", "#8c8c8c", "#101010")
BACKGROUNDS = ("#6d8299", "#9aa88c", "#b58f7a", "#7d7391", "#a3a3a3", "#5f8078", "#c0b283", "#88564f")


def chips() -> list[bytes]:
    """Square JPEGs of drawn faces."""
    return [_jpeg(picture) for picture in _heads(CHIP)]


def crops() -> list[bytes]:
    """The same as an aligned crop is kept, but smaller in bytes."""
    return [_jpeg(picture, 60) for picture in _heads(CROP_SIDE)]


def thumbnails(quality: int = 85) -> list[bytes]:
    """JPEGs of photos with two such faces."""
    size = (THUMBNAIL, THUMBNAIL * 3 // 4)
    found = []
    for number, head in enumerate(_heads(CHIP)):
        photo = Image.linear_gradient("L").resize(size).convert("RGB")
        photo = Image.blend(photo, Image.new("RGB", size, BACKGROUNDS[number % len(BACKGROUNDS)]), 0.6)
        for place in range(2):
            photo.paste(head.resize((96, 96)), (50 + 190 * place, 70 + 20 * (number % 4)))
        found.append(_jpeg(photo, quality))
    return found


def _heads(side: int) -> Iterator[Image.Image]:
    for number in range(KINDS):
        picture = Image.new("RGB", (2 * side, 2 * side), BACKGROUNDS[number % len(BACKGROUNDS)])
        draw = ImageDraw.Draw(picture)
        unit = 2 * side / 100
        hair, skin = HAIRS[number * 5 % len(HAIRS)], SKINS[number * 7 % len(SKINS)]
        wide = 20 + number % 5
        draw.ellipse([(48 - wide) * unit, 15 * unit, (52 + wide) * unit, 80 * unit], fill=hair)
        draw.ellipse([(52 - wide) * unit, 24 * unit, (48 + wide) * unit, 84 * unit], fill=skin)
        for eye in (41, 59):
            draw.ellipse([(eye - 3) * unit, 47 * unit, (eye + 3) * unit, 53 * unit], fill="#222222")
        draw.arc([40 * unit, 58 * unit, 60 * unit, 74 * unit], 20, 160, fill="#803030", width=int(2 * unit))
        yield picture.resize((side, side)).filter(ImageFilter.GaussianBlur(0.6))


def _jpeg(picture: Image.Image, quality: int = 85) -> bytes:
    encoded = io.BytesIO()
    picture.save(encoded, "JPEG", quality=quality, subsampling="4:2:0")
    return encoded.getvalue()

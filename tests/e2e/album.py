"""Photos of real people that every machine has: insightface ships one with six faces."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageEnhance

SHOTS = (1.0, 0.82, 1.18, 0.9, 1.1)


def six_friends(folder: Path, shots: int = len(SHOTS)) -> list[Path]:
    """Write the six-face photo in several lights and sizes, as if taken on several days."""
    from insightface.data import get_image

    folder.mkdir(parents=True, exist_ok=True)
    blue_green_red = np.asarray(get_image("t1"))
    picture = Image.fromarray(np.ascontiguousarray(blue_green_red[:, :, ::-1]))
    paths = []
    for number, light in enumerate(SHOTS[:shots]):
        shot = ImageEnhance.Brightness(picture).enhance(light)
        width = picture.width - 60 * number
        shot = shot.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS)
        paths.append(folder / f"day {number + 1}.jpg")
        shot.save(paths[-1], quality=92)
    return paths

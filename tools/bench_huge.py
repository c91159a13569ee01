"""How much memory a scan takes for photos of 50 to 200 megapixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from bench_speed import scan_in_child
from PIL import Image

HUGE = {
    "two JPEGs of 50 megapixels": ("jpg", 8660, 5774, 2),
    "a JPEG of 100 megapixels": ("jpg", 11600, 8650, 1),
    "a JPEG of 200 megapixels": ("jpg", 16300, 12200, 1),
    "a PNG of 100 megapixels": ("png", 11600, 8650, 1),
}


def peaks(scratch: Path) -> dict[str, float]:
    """Peak memory in megabytes of a scan of each kind, in a process of its own."""
    found = {}
    for number, (name, (suffix, width, height, count)) in enumerate(HUGE.items()):
        folder = scratch / f"huge{number}"
        folder.mkdir()
        for copy in range(count):
            _picture(width, height, copy).save(folder / f"{copy}.{suffix}")
        found[name] = scan_in_child(folder, scratch / f"huge-library{number}")[1]
    return found


def _picture(width: int, height: int, seed: int) -> Image.Image:
    blocks = np.random.default_rng(seed).integers(0, 255, (height // 64 + 1, width // 64 + 1, 3))
    return Image.fromarray(blocks.astype(np.uint8)).resize((width, height))

"""Take the pictures in docs/pictures from the running program.

    xvfb-run -a -s "-screen 0 1280x800x24" python tools/take_pictures.py [--scale 1] [--out docs/pictures]

The photos are made from the two pictures of people that insightface and scikit-image ship. A script
plays with real mouse and key events in the real window, and grabs it where it is worth a look.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageEnhance

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

PHOTOS = 72


def make_album(folder: Path) -> None:
    """Crops of two photos in many lights, as if somebody had walked around with a camera."""
    from insightface.data import get_image
    from skimage.data import astronaut

    friends = Image.fromarray(np.ascontiguousarray(np.asarray(get_image("t1"))[:, :, ::-1]))
    colleague = Image.fromarray(astronaut())
    random = np.random.default_rng(7)
    folder.mkdir(parents=True)
    for number in range(PHOTOS):
        source = colleague if number % 12 == 5 else friends  # noqa: PLR2004
        photo = _shot(source, random)
        exif = Image.Exif()
        exif[0x0132] = f"2026:{1 + number % 9:02d}:{1 + number % 27:02d} 1{number % 9}:20:00"
        photo.save(folder / f"IMG_{1200 + number}.jpg", quality=90, exif=exif)
    (folder / "Scan of grandmother.jpg").write_bytes(b"")
    (folder / "Letter.jpg").write_text("Dear all,\n")


def _shot(source: Image.Image, random: np.random.Generator) -> Image.Image:
    width, height = source.size
    share = random.uniform(0.55, 1.0)
    wide, high = round(width * share), round(height * max(share, 0.8))
    left, top = int(random.integers(0, width - wide + 1)), int(random.integers(0, height - high + 1))
    shot = source.crop((left, top, left + wide, top + high)).resize((1200, round(1200 * high / wide)))
    shot = ImageEnhance.Brightness(shot).enhance(random.uniform(0.8, 1.15))
    return ImageEnhance.Color(shot).enhance(random.uniform(0.5, 1.2))


def main() -> int:
    """Make the album, play, and save the pictures."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=plain)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--scale", default="1")
    args = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = args.scale
    args.out.mkdir(parents=True, exist_ok=True)
    from picture_script import Photographer

    with tempfile.TemporaryDirectory() as folder:
        album = Path(folder) / "Family"
        make_album(album)
        Photographer(album, Path(folder) / "library", args.out).run()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

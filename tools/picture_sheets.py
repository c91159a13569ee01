"""Makes small files of what was grabbed: the story picture by picture, each page as a sheet."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PIL import Image

TILE, GAP, COLUMNS = (560, 364), 6, 2
ORDER = ("en-100", "en-100-dark", "en-200", "en-200-dark", "de-100", "fr-100", "es-100", "es-100-dark")
"""Language, size and dress of the tiles, by rows."""
LOOKED_AT_ONLY = {"photos", "photos-offers", "person-selected", "people-selected", "settings-end"}
"""Pages that are grabbed to be criticised, and no part of the documentation."""
_STORY_WIDTH, _STORY_QUALITY, _SHEET_QUALITY = 1040, 72, 60
_PAIR_WIDTH = 1000
_GROUND = (128, 130, 136)


def save_story(raw: Path, out: Path) -> None:
    """Every picture of a folder, a little smaller."""
    for file in sorted(raw.glob("*.png")):
        with Image.open(file) as shown:
            size = _STORY_WIDTH, round(shown.height * _STORY_WIDTH / shown.width)
            small = shown.convert("RGB").resize(size, Image.Resampling.LANCZOS)
        _save(small, out, file.stem, _STORY_QUALITY)


def save_sheets(raw: Path, out: Path) -> None:
    """One sheet for each page.

    Args:
        raw: a folder for each run, named by language and size, such as `de-100`; in it a picture for each
            page, and one of the same name with `-dark` behind.
        out: gets the sheets; the pages' names begin with `page-`.
    """
    names = [file.stem for file in sorted((raw / ORDER[0]).glob("*.png"))]
    for name in names:
        if not name.endswith("-dark") and name not in LOOKED_AT_ONLY:
            files = [_file_of(raw, name, dress) for dress in ORDER]
            _save(_sheet([file for file in files if file.exists()]), out, f"page-{name}", _SHEET_QUALITY)


def save_pairs(raw: Path, out: Path, screens: Mapping[int, str]) -> None:
    """Each page light and dark, side by side, once for each size.

    Args:
        raw: a folder for each size, such as `library-100`; in it a picture for each page, and one of the same
            name with `-dark` behind.
        out: gets the pairs; their names begin with `library-` and end with the screen's width.
        screens: sizes in percent, and the screens (`1280x800`) they were taken on.
    """
    for scale, screen in screens.items():
        for light in sorted((raw / f"library-{scale}").glob("*.png")):
            dark = light.with_name(f"{light.stem}-dark.png")
            if not light.stem.endswith("-dark") and light.stem != "settings-end":
                shown = [file for file in (light, dark) if file.exists()]
                _save(_pair(shown), out, f"library-{light.stem}-{screen.split('x')[0]}", _SHEET_QUALITY)


def _pair(files: list[Path]) -> Image.Image:
    tiles = []
    for file in files:
        with Image.open(file) as shown:
            high = round(shown.height * _PAIR_WIDTH / shown.width)
            tiles.append(shown.convert("RGB").resize((_PAIR_WIDTH, high), Image.Resampling.LANCZOS))
    whole = Image.new("RGB", ((_PAIR_WIDTH + GAP) * len(tiles) - GAP, tiles[0].height), _GROUND)
    for place, tile in enumerate(tiles):
        whole.paste(tile, (place * (_PAIR_WIDTH + GAP), 0))
    return whole


def _file_of(raw: Path, page: str, dress: str) -> Path:
    run = dress.removesuffix("-dark")
    return raw / run / f"{page}{dress.removeprefix(run)}.png"


def _sheet(files: list[Path]) -> Image.Image:
    rows = -(-len(files) // COLUMNS)
    width, height = (TILE[0] + GAP) * COLUMNS - GAP, (TILE[1] + GAP) * rows - GAP
    sheet = Image.new("RGB", (width, height), _GROUND)
    for place, file in enumerate(files):
        with Image.open(file) as shown:
            tile = shown.convert("RGB").resize(TILE, Image.Resampling.LANCZOS)
        row, column = divmod(place, COLUMNS)
        sheet.paste(tile, (column * (TILE[0] + GAP), row * (TILE[1] + GAP)))
    return sheet


def _save(picture: Image.Image, out: Path, name: str, quality: int) -> None:
    picture.save(out / f"{name}.jpg", quality=quality, optimize=True, progressive=True)

"""Makes small files of what was grabbed: the story picture by picture, each page as a sheet."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

TILE, GAP, COLUMNS = (640, 416), 8, 2
ORDER = ("en-100", "en-100-dark", "en-200", "en-200-dark", "de-100", "fr-100", "es-100")
"""Language, size and dress of the tiles, by rows; a last one beside them if there is one."""
_STORY_WIDTH, _QUALITY = 1040, 72
_GROUND = (128, 130, 136)


def save_story(raw: Path, out: Path) -> None:
    """Every picture of a folder, a little smaller."""
    for file in sorted(raw.glob("*.png")):
        with Image.open(file) as shown:
            height = round(shown.height * _STORY_WIDTH / shown.width)
            _save(
                shown.convert("RGB").resize((_STORY_WIDTH, height), Image.Resampling.LANCZOS), out, file.stem
            )


def save_sheets(raw: Path, out: Path) -> None:
    """One sheet for each page.

    Args:
        raw: a folder for each run, named by language and size, such as `de-100`; in it a picture for each
            page, and one of the same name with `-dark` behind.
        out: gets the sheets; the pages' names begin with `page-`.
    """
    names = [file.stem for file in sorted((raw / ORDER[0]).glob("*.png"))]
    for name in names:
        if not name.endswith("-dark"):
            files = [_file_of(raw, name, dress) for dress in ORDER]
            _save(_sheet([file for file in files if file.exists()]), out, f"page-{name}")


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


def _save(picture: Image.Image, out: Path, name: str) -> None:
    picture.save(out / f"{name}.jpg", quality=_QUALITY, optimize=True, progressive=True, subsampling=0)

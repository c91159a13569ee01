"""What the panel beside a photo says: when, with what, how large, where, and in which files."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QTime

from config.language import mark, tr, trn
from models.details import Details
from models.photo import Photo
from models.photo_sheet import PhotoPart, PhotoSheet
from models.place import Place
from ui.language import locale
from ui.shared.moments import full_day_words
from ui.shared.place_words import FAR_KM, degrees_words, near_words

_MEGA, _WORTH_SAYING = 1_000_000, 0.1
_SECOND = 1.0
_HALF_A_SECOND = 0.4
"""Longer exposures are written as seconds, as cameras do: 0.5 s, but 1/3 s."""

TAKEN, CAMERA, LENS, EXPOSURE = mark("Taken"), mark("Camera"), mark("Lens"), mark("Exposure")
SIZE, PLACE, FILE, FOLDER = mark("Size"), mark("Place"), mark("File"), mark("Folder")
ALSO, TOGETHER, STACK, TITLE = (
    mark("Also at"),
    mark("Shown as one with"),
    mark("In one stack with"),
    mark("Title"),
)
LENGTH = mark("Length")
_PATHS = {FILE, FOLDER, ALSO, TOGETHER, STACK}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the panel: what it is about, what is said of it, and whether that is names of files."""

    about: str
    text: str
    is_path: bool = False


def rows_of(
    photo: Photo, sheet: PhotoSheet | None, details: Details | None, city: Place | None = None
) -> list[Row]:
    """All that is known, as it is shown; what is not known is not mentioned.

    Args:
        photo: the photo.
        sheet: what the library knows of its file; None while that is read.
        details: what the file's header says; None where it says nothing.
        city: the one nearest to where it was taken.
    """
    said = details or Details()
    rows = [
        (TITLE, said.title or ""),
        (TAKEN, taken_words(photo.taken_at or said.taken_at)),
        (CAMERA, said.camera or (sheet.camera if sheet else None) or ""),
        (LENS, said.lens or (sheet.lens if sheet else None) or ""),
        (EXPOSURE, exposure_words(said)),
        (LENGTH, length_words(said.duration)),
        (SIZE, size_words(photo, sheet)),
        (PLACE, "\n".join(_place(said, sheet, city))),
        (FILE, photo.path.name),
        (FOLDER, str(photo.path.parent)),
    ]
    if sheet is not None:
        rows += [
            (ALSO, "\n".join(sheet.copies)),
            (TOGETHER, _names(sheet.parts)),
            (STACK, _names(sheet.stack)),
        ]
    return [Row(tr(about), text, about in _PATHS) for about, text in rows if text]


def taken_words(taken_at: str | None) -> str:
    """`Saturday, 28 November 2026`, and the time below it, as the camera's clock had it."""
    if taken_at is None:
        return ""
    try:
        taken = datetime.fromisoformat(taken_at)
    except ValueError:
        # A camera may have written anything; what it wrote is still better than nothing.
        return taken_at
    if "T" not in taken_at:
        # The name of a file may say the day alone.
        return full_day_words(taken.date())
    time = locale().toString(QTime(taken.hour, taken.minute), "HH:mm")
    return f"{full_day_words(taken.date())}\n{time}"


def exposure_words(details: Details) -> str:
    """`1/250 s · f/2.8 · ISO 200 · 50 mm`: what of it is known."""
    parts = []
    if details.exposure is not None and details.exposure > 0 and math.isfinite(details.exposure):
        parts.append(tr("{time} s", time=_shutter(details.exposure)))
    if details.aperture is not None and details.aperture > 0:
        parts.append(f"f/{_short(details.aperture)}")
    if details.iso is not None and details.iso > 0:
        parts.append(f"ISO {details.iso}")
    if details.focal_length is not None and details.focal_length > 0:
        parts.append(tr("{n} mm", n=_short(details.focal_length)))
    return " · ".join(parts)


def length_words(seconds: float | None) -> str:
    """`1:05`, `1:02:09`: how long a film is."""
    if seconds is None or seconds <= 0 or not math.isfinite(seconds):
        return ""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def size_words(photo: Photo, sheet: PhotoSheet | None) -> str:
    """How many pixels it has, and below that `JPEG, 12.3 MB`."""
    lines = []
    if photo.width > 0 and photo.height > 0:
        mega = photo.width * photo.height / _MEGA
        pixels = f"{photo.width} × {photo.height}"  # noqa: RUF001 - the sign of multiplication
        said = tr("{pixels} ({mega} megapixels)", pixels=pixels, mega=locale().toString(mega, "f", 1))
        lines.append(said if mega >= _WORTH_SAYING else pixels)
    if sheet is not None:
        size = locale().formattedDataSize(sheet.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        lines.append(", ".join(part for part in (sheet.format, size) if part))
    return "\n".join(lines)


def position(details: Details | None, sheet: PhotoSheet | None) -> tuple[float, float] | None:
    """Where it was taken: latitude and longitude in degrees."""
    for known in (details, sheet):
        if known is not None and known.latitude is not None and known.longitude is not None:
            return known.latitude, known.longitude
    return None


def _place(details: Details, sheet: PhotoSheet | None, city: Place | None) -> Iterator[str]:
    where = position(details, sheet)
    if where is None:
        return
    if city is not None and city.distance_km <= FAR_KM:
        yield near_words(city)
    yield degrees_words(*where)
    if details.altitude is not None and math.isfinite(details.altitude):
        metres = round(details.altitude)
        yield trn("{n} metre above the sea", "{n} metres above the sea", metres)


def _names(parts: tuple[PhotoPart, ...]) -> str:
    return "\n".join(Path(part.file).name for part in parts)


def _shutter(seconds: float) -> str:
    if seconds >= _HALF_A_SECOND:
        return _short(seconds)
    return f"1/{round(_SECOND / seconds)}"


def _short(number: float) -> str:
    return locale().toString(round(number, 1), "g", 6)

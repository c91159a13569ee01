"""A photo and its time in words: for screen readers, tool tips and headings."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from config.language import count_of, in_digits, mark, tr
from models.photo import Photo
from models.photo_index import PhotoTile
from ui.language import locale
from ui.photos.timeline_layout import Grouping
from ui.shared.moments import day_words, full_day_words
from ui.shared.photo_item_model import MISSING
from ui.shared.words import plain_tip

UNDATED = mark("Without a date")


def heading(day: int, grouping: Grouping) -> str:
    """`Thursday, 13 June 2019`, `June 2019`, `2019`.

    Args:
        day: as 20190613; 0 for none.
        grouping: of what it is the heading.
    """
    if not day:
        return tr(UNDATED)
    if grouping == "year":
        return str(day // 10_000)
    if grouping == "month":
        return month_words(day)
    return full_day_words(_date(day))


def month_words(day: int) -> str:
    """`June 2019`."""
    name = locale().standaloneMonthName(day // 100 % 100, QLocale.FormatType.LongFormat)
    return tr("{month} {year}", month=name, year=str(day // 10_000))


def taken_words(day: int) -> str:
    """`13 June 2019`; empty without a date."""
    return day_words(_date(day)) if day else ""


def said(tile: PhotoTile | None, day: int, place: int) -> str:
    """A photo as a screen reader says it.

    Args:
        tile: what is known of it; None while that is on its way.
        day: when it was taken, as 20190613; 0 if nobody knows.
        place: which one it is, from 1: what it is called until its name is known.
    """
    taken = taken_words(day)
    if tile is None:
        called = tr("Photo {n}", n=in_digits(place))
        return f"{called}, {taken}" if taken else called
    parts = [_called(tile.photo), taken, *_further(tile)]
    return ", ".join(part for part in parts if part)


def tip(photo: Photo) -> str:
    """What is said of a photo under the pointer."""
    return plain_tip(f"{photo.path}\n{tr(MISSING)}" if photo.missing else photo.path.name)


def _called(photo: Photo) -> str:
    name = photo.path.name
    return tr("Film {name}", name=name) if photo.kind == "film" else tr("Photo {name}", name=name)


def _further(tile: PhotoTile) -> list[str]:
    photo = tile.photo
    return [
        count_of(photo.faces, "face", "faces") if photo.faces else "",
        tr("one of a stack of {n}", n=tile.stacked) if tile.stacked > 1 else "",
        tr("Live Photo") if tile.live else "",
        tr("file missing") if photo.missing else "",
    ]


def _date(day: int) -> date:
    # Calendars that no camera should have written, such as 31 February, are the last day of their month.
    year, month, of_month = day // 10_000, day // 100 % 100, day % 100
    return date(year, month, min(of_month, QDate(year, month, 1).daysInMonth()))

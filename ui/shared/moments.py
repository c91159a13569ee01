"""When something was, as one would say it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
"""The words around a date are English, whatever the system speaks."""

_TODAY, _YESTERDAY = "Today", "Yesterday"


def moment_words(at: str) -> str:
    """`Today at 14:05`, `Monday, 16 November at 09:30`; with the year if it is another one.

    Args:
        at: ISO 8601 with its offset from UTC; said in local time.
    """
    moment = QDateTime.fromMSecsSinceEpoch(round(datetime.fromisoformat(at).timestamp() * 1000))
    return f"{_day_words(moment.date())} at {_ENGLISH.toString(moment.time(), 'HH:mm')}"


def moment_within(at: str, on: str = "") -> str:
    """The same inside a sentence: `today at 14:05`.

    Args:
        at: as above.
        on: what stands before the name of a day, but not before today and yesterday.
    """
    words = moment_words(at)
    if words.startswith((_TODAY, _YESTERDAY)):
        return words[0].lower() + words[1:]
    return f"{on}{words}"


def _day_words(day: QDate) -> str:
    today = QDate.currentDate()
    if day == today:
        return _TODAY
    if day == today.addDays(-1):
        return _YESTERDAY
    year = "" if day.year() == today.year() else " yyyy"
    return _ENGLISH.toString(day, f"dddd, d MMMM{year}")

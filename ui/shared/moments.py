"""When something was, as one would say it."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime

from config.language import tr
from ui.language import locale


def moment_words(at: str) -> str:
    """`Today at 14:05`, `Monday, 16 November at 09:30`; with the year if it is another one.

    Args:
        at: ISO 8601 with its offset from UTC; said in local time.
    """
    moment = _moment(at)
    day, time = moment.date(), _time(moment)
    if day == QDate.currentDate():
        return tr("Today at {time}", time=time)
    if day == QDate.currentDate().addDays(-1):
        return tr("Yesterday at {time}", time=time)
    return tr("{day} at {time}", day=_day_words(day), time=time)


def moment_within(at: str, on: str = "") -> str:
    """The same inside a sentence: `today at 14:05`.

    Args:
        at: as above.
        on: not empty if the name of a day has its preposition: `on Monday, 16 November at 09:30`.
    """
    moment = _moment(at)
    day, time = moment.date(), _time(moment)
    if day == QDate.currentDate():
        return tr("today at {time}", time=time)
    if day == QDate.currentDate().addDays(-1):
        return tr("yesterday at {time}", time=time)
    if on:
        return tr("on {day} at {time}", day=_day_words(day), time=time)
    return tr("{day} at {time}", day=_day_words(day), time=time)


def full_day_words(day: date) -> str:
    """`Monday, 16 November 2026`."""
    return _said(day, tr("dddd, d MMMM yyyy"))


def day_words(day: date) -> str:
    """`16 November 2026`."""
    return _said(day, tr("d MMMM yyyy"))


def short_day_words(day: date) -> str:
    """`16 Nov 2026`."""
    return _said(day, tr("d MMM yyyy"))


def _moment(at: str) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(datetime.fromisoformat(at).timestamp() * 1000))


def _time(moment: QDateTime) -> str:
    return locale().toString(moment.time(), "HH:mm")


def _day_words(day: QDate) -> str:
    with_year = day.year() != QDate.currentDate().year()
    return locale().toString(day, tr("dddd, d MMMM yyyy") if with_year else tr("dddd, d MMMM"))


def _said(day: date, form: str) -> str:
    return locale().toString(QDate(day.year, day.month, day.day), form)

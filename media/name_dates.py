"""When a photo was taken, as its file's name says it: for files that say nothing of it inside.

Messengers and screenshots write no EXIF, but phones name files by the moment: `IMG-20200314-WA0005.jpg`,
`20190704_153000.jpg`, `PXL_20230101_120000123.jpg`, `Screenshot 2023-01-11 at 09.41.07.png`. The time of
the file itself is not asked: copying changes it.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

OLDEST = 1990
_HALF_DAY = 12
_MOMENT = re.compile(
    r"(?<![0-9])(?P<year>[0-9]{4})(?P<mark>[-_. ]?)(?P<month>[0-9]{2})(?P=mark)(?P<day>[0-9]{2})"
    r"(?:(?![0-9])(?:T|[-_. ]|[-_. ]*(?:at|um|a|à|alle|om)[-_. ]+|, )?"
    r"(?P<hour>[0-9]{2}|[0-9](?=[.:]))(?P<colon>[-_.:h ]?)(?P<minute>[0-9]{2})"
    r"(?:(?P=colon)(?P<second>[0-9]{2})(?:[0-9]{3})?)?(?![0-9])(?:\s?(?P<half>[ap])m\b)?)?(?![0-9])",
    re.IGNORECASE,
)
"""A year, a month and a day, written alike, and perhaps a time after them; no part of a longer number."""
_RUN = re.compile(r"(?<![0-9])(?P<day>[0-9]{8})(?P<time>[0-9]{6})(?:[0-9]{3})?(?![0-9])")
"""The same in one number of 14 or 17 digits."""


def date_in_name(name: str, today: date | None = None) -> str | None:
    """The date a file's name says, with the time if that stands after it.

    Args:
        name: of the file, without its folder.
        today: what day it is; a date later than tomorrow is none. None asks the clock.

    Returns:
        ISO 8601: `2020-03-14`, or `2019-07-04T15:30:00`. None where no real date from 1990 on is said.
    """
    newest = (datetime.now(UTC).date() if today is None else today) + timedelta(days=1)
    for found in _RUN.finditer(name):
        if said := _said(found["day"], found["time"], newest):
            return said
    for found in _MOMENT.finditer(name):
        day = found["year"] + found["month"] + found["day"]
        if said := _said(day, _time(found), newest):
            return said
    return None


def _time(found: re.Match[str]) -> str:
    """Six digits of 24 hours; some systems name screenshots by half days."""
    if found["hour"] is None:
        return ""
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % _HALF_DAY + (_HALF_DAY if found["half"] in "pP" else 0)
    return f"{hour:02}{found['minute']}{found['second'] or '00'}"


def _said(day: str, digits: str, newest: date) -> str | None:
    """Digits as a date, with the time if it is one."""
    try:
        taken = date(int(day[:4]), int(day[4:6]), int(day[6:]))
    except ValueError:
        return None
    if taken.year < OLDEST or taken > newest:
        return None
    try:
        clock = time(int(digits[:2]), int(digits[2:4]), int(digits[4:]))
    except ValueError:
        # `IMG-20200314-9999`: a number behind a date need not be a time.
        return taken.isoformat()
    return f"{taken.isoformat()}T{clock.isoformat()}"

"""The words of the frame: what the machine is doing, how long it takes, how names compare."""

from __future__ import annotations

import html

from config.language import count_of, in_digits, mark, tr
from models.person import photos_of
from models.progress import Progress

FINDING_FACES = mark("Finding faces")

_MINUTE, _HOUR = 60.0, 3600.0


def time_left(seconds: float) -> str:
    """A remaining time as one would say it: `a few seconds`, `less than a minute`, `about 6 min`."""
    if seconds < 10:  # noqa: PLR2004
        return tr("a few seconds")
    if seconds < 0.9 * _MINUTE:
        return tr("less than a minute")
    minutes = max(1, round(seconds / _MINUTE))
    if minutes < 60:  # noqa: PLR2004
        return tr("about {minutes} min", minutes=minutes)
    hours, rest = divmod(round(seconds / _HOUR * 2), 2)
    return tr("about {hours}½ h", hours=hours) if rest else tr("about {hours} h", hours=hours)


def progress_words(progress: Progress) -> str:
    """What the status line says of a report.

    Finding faces counts photos; every other stage names what it counts ("Repairing faces: 3 of 40").
    """
    counts = photos_of if progress.stage == FINDING_FACES else in_digits
    if progress.total:
        parts = [tr("{done} of {total}", done=in_digits(progress.done), total=counts(progress.total))]
    elif progress.done:
        parts = [tr("{count} so far", count=counts(progress.done))]
    else:
        parts = []
    if progress.faces:
        parts.append(count_of(progress.faces, "face", "faces"))
    if progress.seconds_left is not None:
        parts.append(tr("{time} left", time=time_left(progress.seconds_left)))
    stage = tr(progress.stage)
    return tr("{stage}: {facts}", stage=stage, facts=", ".join(parts)) if parts else f"{stage}…"


def plain_tip(text: str) -> str:
    """Text for a tool tip, which Qt would otherwise read as HTML when it looks like it."""
    return f'<span style="white-space: pre">{html.escape(text)}</span>'


def wrapped_tip(text: str) -> str:
    """As `plain_tip`, for whole sentences: long ones take several lines."""
    return f"<span>{html.escape(text)}</span>"


def plain_action(text: str) -> str:
    """Text for a menu or button, where Qt would read a lone & as a mnemonic."""
    return text.replace("&", "&&")

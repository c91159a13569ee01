"""Which backups newer ones make dispensable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

from repository.backup_files import Backup, made_at, moment

BUDGET = 2 * 1024**3
"""Bytes that all backups together may take; the newest two are kept whatever they take."""

_DAY = timedelta(days=1)
_NEWEST = 2
_OF_LAST_DAY = 10


def superseded(backups: Iterable[Backup], now: datetime, budget: int) -> list[Backup]:
    """Those that newer ones make dispensable, the oldest first.

    Days and weeks are those of the calendar in UTC, each represented by its newest backup, so that what
    is kept today does not depend on how often this was asked before.

    Args:
        backups: in any order.
        now: with a time zone.
        budget: bytes that what is kept may take, if it is more than the newest two.
    """
    ordered = sorted(backups, key=moment, reverse=True)
    wanted = _worth_keeping(ordered, now)
    kept = [backup for backup in ordered if backup in wanted]
    size = sum(backup.size for backup in kept)
    while len(kept) > _NEWEST and size > budget:
        size -= kept.pop().size
    stay = set(kept)
    return [backup for backup in reversed(ordered) if backup not in stay]


def _worth_keeping(ordered: Sequence[Backup], now: datetime) -> set[Backup]:
    def younger(than: timedelta) -> list[Backup]:
        return [backup for backup in ordered if now - made_at(backup) <= than]

    return {
        *ordered[:_NEWEST],
        *younger(_DAY)[:_OF_LAST_DAY],
        *_newest_of_each(younger(7 * _DAY), lambda at: at.date()),
        *_newest_of_each(younger(56 * _DAY), lambda at: at.isocalendar()[:2]),
        *(backup for backup in younger(30 * _DAY) if backup.reason == "migration"),
    }


def _newest_of_each(ordered: Sequence[Backup], stretch: Callable[[datetime], object]) -> Iterable[Backup]:
    # The last one to be written under a key stays, so the newest comes last.
    return {stretch(made_at(backup)): backup for backup in reversed(ordered)}.values()

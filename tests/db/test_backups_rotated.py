"""Which backups are kept, and which make room for newer ones."""

from __future__ import annotations

import logging
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repository import backups as module
from repository.backup_rotation import superseded
from repository.backups import Backup, Backups, Reason
from tests.db.copies import backups, made
from tests.db.stage import Stage
from tests.fakes import calm

__all__ = ["backups"]

NOW = datetime(2026, 11, 25, 21, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def _backup(age: timedelta, reason: Reason = "daily", size: int = 1) -> Backup:
    at = NOW - age
    file = Path(f"kinframe-{at:%Y%m%d-%H%M%S}-{reason}.sqlite3")
    return Backup(file, at.isoformat(timespec="milliseconds"), reason, size, 1, 0, 0, 0)


def _kept(backups: list[Backup], budget: int = 10**9) -> list[Backup]:
    gone = set(superseded(backups, NOW, budget))
    return [backup for backup in backups if backup not in gone]


def _ages(backups: list[Backup]) -> list[timedelta]:
    return [NOW - datetime.fromisoformat(backup.at) for backup in backups]


# NOW is a Wednesday, 21:30.
@pytest.mark.parametrize(
    ("ages", "kept"),
    [
        ([], []),
        ([400 * DAY, 500 * DAY, 600 * DAY], [400 * DAY, 500 * DAY]),
        ([HOUR * n for n in range(9)], [HOUR * n for n in range(9)]),
        # Ten of the last day; and one each of the days before.
        (
            [HOUR * n for n in range(60)],
            [HOUR * n for n in range(10)] + [HOUR * 22, HOUR * 46],
        ),
        # A week of days; then Sundays.
        (
            [DAY * n for n in range(20)],
            [DAY * n for n in range(8)] + [DAY * 10, DAY * 17],
        ),
        # Eight weeks.
        (
            [DAY * 7 * n for n in range(20)],
            [DAY * 7 * n for n in range(9)],
        ),
    ],
)
def test_what_is_kept(ages: list[timedelta], kept: list[timedelta]) -> None:
    assert _ages(_kept([_backup(age) for age in ages])) == kept


def test_those_before_a_migration_stay_for_a_month() -> None:
    days = [_backup(DAY * n) for n in range(40)]
    migrations = [_backup(DAY * n + HOUR, "migration") for n in (8, 9, 29, 31)]
    kept = _kept(days + migrations)
    assert [backup for backup in migrations if backup in kept] == migrations[:3]


def test_the_budget_removes_the_oldest_but_never_the_newest_two() -> None:
    several = [_backup(DAY * n, size=10) for n in range(6)]
    assert _kept(several, 60) == several
    assert _kept(several, 59) == several[:5]
    assert _kept(several, 35) == several[:3]
    assert _kept(several, 0) == several[:2]
    old = [_backup(DAY * 3, "migration", size=100), *several[:2]]
    assert _kept(old, 100) == several[:2]


_BACKUPS = st.lists(
    st.builds(
        _backup,
        st.timedeltas(-DAY, 100 * DAY).map(lambda age: age - timedelta(microseconds=age.microseconds)),
        st.sampled_from(["daily", "migration", "restore", "asked"]),
        st.integers(1, 100),
    ),
    max_size=80,
    unique_by=lambda backup: backup.at,
)


@calm
@given(_BACKUPS, st.integers(0, 3000))
def test_rotation_holds_its_promises(backups: list[Backup], budget: int) -> None:
    ordered = sorted(backups, key=lambda backup: backup.at, reverse=True)
    gone = superseded(backups, NOW, budget)
    kept = [backup for backup in ordered if backup not in gone]
    assert len(gone) == len(set(gone)) == len(backups) - len(kept)
    assert gone == sorted(gone, key=lambda backup: backup.at)
    assert kept[:2] == ordered[:2]
    assert len(kept) <= 2 or sum(backup.size for backup in kept) <= budget
    assert superseded(kept, NOW, budget) == []
    assert superseded(ordered, NOW, budget) == gone

    without_limit = [backup for backup in ordered if backup not in superseded(backups, NOW, 10**9)]
    assert kept == without_limit[: len(kept)], "the budget takes the oldest first"
    if len(kept) < len(without_limit):
        assert sum(backup.size for backup in without_limit[: len(kept) + 1]) > budget
    _holds_without_limit(ordered, without_limit)


def _holds_without_limit(ordered: list[Backup], kept: list[Backup]) -> None:
    ages = dict(zip(ordered, _ages(ordered), strict=True))
    young = [backup for backup in ordered if ages[backup] <= DAY]
    assert set(young[:10]) <= set(kept)
    assert all(
        backup in kept for backup in ordered if backup.reason == "migration" and ages[backup] < 30 * DAY
    )
    for backup in ordered:
        at = datetime.fromisoformat(backup.at)
        others = [datetime.fromisoformat(other.at) for other in kept]
        if ages[backup] <= 7 * DAY:
            assert at.date() in {other.date() for other in others}
        if ages[backup] <= 56 * DAY:
            assert at.isocalendar()[:2] in {other.isocalendar()[:2] for other in others}
    daily = [backup for backup in kept if backup.reason != "migration" or ages[backup] > 30 * DAY]
    assert len(daily) <= 2 + 10 + 9 + 10


def test_a_year_of_days_is_kept_small() -> None:
    """Rotated every day, what is kept reaches two months back and is never more than one needs."""
    kept: list[Backup] = []
    for day in range(365, -1, -1):
        now = NOW - DAY * day
        kept.append(_backup(DAY * day))
        gone = superseded(kept, now, 10**9)
        kept = [backup for backup in kept if backup not in gone]
        assert len(kept) <= 8 + 8
    assert _ages(kept)[0] > 48 * DAY


def test_rotating_removes_files(
    people: Stage, backups: Backups, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    first = made(backups)
    copies = []
    for day in range(1, 5):
        file = backups.folder / f"kinframe-202611{day:02d}-120000-daily.sqlite3"
        shutil.copy(first.file, file)
        copies.append(file)
    backups.remove(first)
    monkeypatch.setattr(module, "now", lambda: "2026-11-05T12:00:00.000+00:00")
    assert backups.rotate() == []
    with caplog.at_level(logging.INFO, "Backups"):
        assert Backups(people.file, budget=3 * first.size).rotate() == copies[:1]
    assert copies[0].name in caplog.text
    assert Backups(people.file, budget=0).rotate() == [copies[1]]
    assert [backup.file for backup in backups.all()] == copies[:1:-1]

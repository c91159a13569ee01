"""What opening costs that nobody asked for: the look at every vector, the backup, the migration."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from bench_history_library import copy_durably, megabytes, opened, write_as_old
from bench_report import Row

from faces.installed import load_engine
from faces.packs import Pack
from faces.steps import result_of
from repository.database import connect
from repository.library import Library
from repository.upgrading import backup_before_migration
from services.backing_up import back_up, backups_of
from services.centroids import gallery
from services.checking import check, quick_look
from workers.care_worker import care


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds by the clock and of this process's own work, and what they are to be compared with."""

    what: str
    seconds: float
    cpu: float
    floor: float

    @classmethod
    def on(cls, what: str, floor: float, work: Callable[[], object]) -> Spent:
        """How long it takes, once."""
        began, worked = time.perf_counter(), time.process_time()
        work()
        return cls(what, time.perf_counter() - began, time.process_time() - worked, floor)

    @property
    def ratio(self) -> float:
        """Against the floor."""
        return self.seconds / self.floor

    def __str__(self) -> str:
        return f"{self.what:58} {self.seconds:8.2f} s  CPU {self.cpu:6.2f} s  {self.ratio:7.2f}x"


def care_report(file: Path, pack: Pack, scratch: Path) -> list[Row]:
    """Measure and print opening, backing up and migrating a library nobody has open."""
    reading = Spent.on("floor: reading the file", 1, lambda: _read(file)).seconds
    copying = Spent.on("floor: a copy", 1, lambda: copy_durably(file, scratch / "copy.sqlite3")).seconds
    (scratch / "copy.sqlite3").unlink()
    print(
        f"\nfloors: reading the file of {megabytes(file):.0f} MB {reading:.2f} s, copying it durably"
        f" {copying:.2f} s"
    )
    looked = [*_opening(file, pack, reading), *_caring(file, pack, reading, copying)]
    kept = _backing_up(file, copying)
    moved = _migrating(file, scratch, copying)
    for spent in (*looked, kept, *moved):
        print(spent)
    quick = sum(one.seconds for one in looked if one.what.startswith("quick"))
    return [
        Row("quick look and quick_check of a start", 5, 2, quick, "s", less=True),
        Row("a backup / a durable copy of the file", 8, 4, kept.ratio, "x", less=True),
        Row("migration, backup apart / a durable copy", 12, 6, moved[-1].ratio, "x", less=True),
    ]


def _read(file: Path) -> None:
    with file.open("rb", buffering=0) as stream:
        while stream.read(1 << 20):
            pass


def _opening(file: Path, pack: Pack, floor: float) -> list[Spent]:
    opening = Spent.on("opening the file and closing it", floor, lambda: opened(file).close())
    with opened(file) as library:
        found = [
            Spent.on("every centroid, read for the first time", floor, lambda: gallery(library, pack)),
            Spent.on("quick look at every vector", floor, lambda: quick_look(library, pack)),
            Spent.on("quick_check, table by table", floor, lambda: list(library.quick_check())),
            Spent.on("full check", floor, lambda: _must_be_sound(library, pack)),
        ]
    return [opening, *found]


def _must_be_sound(library: Library, pack: Pack) -> None:
    report = check(library, pack)
    if not report.sound:
        raise SystemExit(f"The library is not sound: {report}")


def _caring(file: Path, pack: Pack, reading: float, copying: float) -> list[Spent]:
    with opened(file) as library:
        return [
            Spent.on(what, floor, lambda: result_of(care(library, pack, lambda: load_engine(pack))))
            for what, floor in (
                ("care(), once a week: full check and a backup", reading + copying),
                ("care(), where nothing has changed", reading),
            )
        ]


def _backing_up(file: Path, floor: float) -> Spent:
    with opened(file) as library:
        spent = Spent.on("a backup", floor, lambda: result_of(back_up(library, "asked")))
    newest = backups_of(library).all()[0]
    return replace(spent, what=f"a backup, {newest.size / 1e6:.0f} MB")


def _migrating(file: Path, scratch: Path, floor: float) -> list[Spent]:
    """Twice, in a folder each: as a person meets it, and taken apart."""
    folders = [scratch / "whole", scratch / "apart"]
    for folder in folders:
        folder.mkdir()
    whole, apart = (folder / file.name for folder in folders)
    write_as_old(file, whole)
    copy_durably(whole, apart)
    found = [
        Spent.on("version 3 opened by this one, backup and all", floor, lambda: opened(whole).close()),
        Spent.on("  its backup apart", floor, lambda: backup_before_migration(apart)),
        Spent.on("  its migration apart", floor, lambda: connect(apart).close()),
    ]
    for folder in folders:
        shutil.rmtree(folder)
    return found

"""The table of goals for the scan, row by row, and what lies behind it."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

from bench_angles import by_angle, impaired
from bench_huge import peaks
from bench_library import TestLibrary, environment
from bench_speed import Contender, full_decode_cpu, race, scan_in_child, stages
from bench_window import seconds_to_first_group

from faces.engine import FaceEngine
from faces.installed import load_engine
from faces.packs import bundled_pack
from models.effort import Effort
from repository.library import Library
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

BUSY = 0.5
FACES_BY_ANGLE = 60


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: at least, or (`less` is better) at most."""

    what: str
    must: float
    goal: float
    measured: float
    unit: str = ""
    less: bool = False

    @property
    def verdict(self) -> str:
        """Reached or missed, as a word."""
        if self._reaches(self.goal):
            return "goal reached"
        distance = abs(self.measured - self.goal) / max(abs(self.goal), 1e-9)
        return f"{'must reached' if self._reaches(self.must) else 'MISSED'}, {distance:.0%} from the goal"

    def _reaches(self, bar: float) -> bool:
        return self.measured <= bar if self.less else self.measured >= bar

    def __str__(self) -> str:
        sign = "<=" if self.less else ">="
        return (
            f"{self.what:58} must {sign} {self.must:<7g} goal {sign} {self.goal:<7g}"
            f" {self.measured:9.3f} {self.unit:9} {self.verdict}"
        )


def scan_report(folder: Path, shared: Path, count: int, scratch: Path) -> list[Row]:
    """Measure everything and print it as it comes; returns the rows of the goals table."""
    library = TestLibrary.made(folder, shared, count)
    print(environment())
    if os.getloadavg()[0] > BUSY:
        print("The machine is not idle: ratios hold, seconds may not.")
    faces = sum(len(photo) for photo in library.truth)
    print(f"{len(library.stamps)} photos, {faces} faces\n")
    engine = load_engine(bundled_pack())
    raced = race(library, engine, scratch)
    _print_race(raced)
    rows = [*_speed_rows(library, raced), *_program_rows(library, scratch)]
    print()
    for row in rows:
        print(row)
    _print_stages(library, engine)
    _print_angles(library, engine)
    for name, peak in peaks(scratch).items():
        print(f"peak memory of a scan of {name}: {peak:.0f} MB")
    return rows


def _speed_rows(library: TestLibrary, raced: dict[str, Contender]) -> list[Row]:
    two, one, plain = raced["ours, two workers"], raced["ours, balanced"], raced["plain, as it comes"]
    cpu = one.cpu / one.tally.photos / full_decode_cpu(library)
    return [
        Row("photos/s against the plain loop as it comes", 2.2, 3.2, two.rate / plain.rate, "x"),
        Row("found and right identity, all faces >= 40 px", 0.95, 0.98, one.tally.recall),
        Row("false faces per 100 photos", 2, 0, one.tally.false_per_100, less=True),
        Row("CPU a photo / one full simplejpeg decode", 3, 1.9, cpu, "x", less=True),
        Row("two workers against one", 1.8, 1.95, two.rate / one.rate, "x"),
    ]


def _program_rows(library: TestLibrary, scratch: Path) -> list[Row]:
    photos, kept = library.folder / "photos", scratch / "kept"
    _, peak = scan_in_child(photos, kept)
    whole, _ = scan_in_child(photos, kept)
    first = seconds_to_first_group(photos)
    print(f"\nrescan as a whole process: {whole:.2f} s for {len(library.stamps)} photos")
    return [
        Row("peak memory, two workers", 700, 450, peak, "MB", less=True),
        Row("rescan of an unchanged library", 2000, 10000, _rescan_rate(scratch), "photos/s"),
        Row("first group on screen", 10, 3, first, "s", less=True),
    ]


def _rescan_rate(scratch: Path, files: int = 3000) -> float:
    """Photos a second of a scan that finds nothing new, on many tiny files."""
    from PIL import Image

    folder, engine = scratch / "many", load_engine(bundled_pack())
    folder.mkdir()
    for number in range(files):
        Image.new("RGB", (8, 8), (number % 255, number // 255, 90)).save(folder / f"{number:05d}.jpg")
    with Library(scratch / "many.sqlite3", scratch / "many-thumbnails.sqlite3") as library:
        for _ in scan(library, engine, [folder], Manner(Pace(2))):
            pass
        began = time.perf_counter()
        for _ in scan(library, engine, [folder], Manner(Pace(2))):
            pass
        return files / (time.perf_counter() - began)


def _print_race(raced: dict[str, Contender]) -> None:
    balanced = raced["ours, balanced"]
    for contender in raced.values():
        tally = contender.tally
        print(
            f"{contender.name:20} {contender.rate:6.2f} photos/s"
            f"  CPU {1000 * contender.cpu / tally.photos:4.0f} ms"
            f"  {contender.wall / balanced.wall:4.2f}x balanced  right {tally.recall:.3f}"
            f"  false/100 {tally.false_per_100:.1f}"
        )
        print(f"{'':20} " + ", ".join(f"{width} px {share}" for width, share in tally.by_width().items()))
    single = raced["plain, one thread"]
    print(f"one worker against the plain loop on one thread: {balanced.rate / single.rate:.2f}x")


def _print_stages(library: TestLibrary, engine: FaceEngine) -> None:
    print()
    for stage, (spent, floor) in stages(library, engine).items():
        print(f"{stage:8} {spent:6.1f} ms CPU a photo, floor {floor:5.1f} ms: {spent / floor:.2f}x")


def _print_angles(library: TestLibrary, engine: FaceEngine) -> None:
    for effort in Effort:
        print(f"\nby angle, {effort}: ", end="")
        print(_listed(by_angle(library, engine, effort, FACES_BY_ANGLE)))
    print("impaired, balanced: " + _listed(impaired(library, engine, Effort.BALANCED, FACES_BY_ANGLE)) + "\n")


def _listed(shares: dict[str, str]) -> str:
    return ", ".join(f"{what} {share}" for what, share in shares.items())

"""How far long work has come."""

from __future__ import annotations

from dataclasses import dataclass, field

from models.changes import Changes
from models.part import Part
from models.photo import Problem


@dataclass(frozen=True, slots=True)
class Progress:
    """One report of a worker: `done` of `total` (0 while unknown) and what became visible since."""

    stage: str
    done: int = 0
    total: int = 0
    faces: int = 0
    seconds_left: float | None = None
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True)
class ScanReport:
    """What a finished scan found; the seconds are CPU-thread seconds by stage and wall time in all.

    `new` counts every file that was read, `added` the photos that were not in the library before. `left`:
    where files were just being written, which it left for another scan.
    """

    photos: int
    new: int
    faces: int
    people: int
    failed: tuple[Problem, ...]
    seconds: dict[str, float]
    finished: bool = True
    added: int = 0
    left: Part = field(default_factory=Part)

"""The files that are backups: what their names say, and what one tells of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from repository.clock import now

Reason = Literal["daily", "migration", "restore", "asked"]
"""migration: made before one; restore: what a restore replaced; asked: somebody wanted it."""

_STAMP = "%Y%m%d-%H%M%S"
_NAME = re.compile(
    r"kinframe-(?P<stamp>\d{8}-\d{6})-(?P<reason>daily|migration|restore|asked)"
    r"(?:-(?P<number>\d+))?\.sqlite3"
)
_REASONS: dict[str, Reason] = {
    "daily": "daily",
    "migration": "migration",
    "restore": "restore",
    "asked": "asked",
}


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: when and why it was made, and what it holds, so that a person can tell them apart."""

    file: Path
    at: str
    reason: Reason
    size: int
    version: int
    named: int
    faces: int
    steps: int


@dataclass(frozen=True, slots=True)
class Content:
    """What a library holds, in the numbers a person tells backups apart by."""

    version: int
    named: int
    faces: int
    steps: int


def stamp_of_now() -> str:
    """The time in UTC, to the second, as the names of files have it."""
    return datetime.fromisoformat(now()).astimezone(UTC).strftime(_STAMP)


def is_named_as_backup(file: Path) -> bool:
    """Whether a backup may be called so."""
    return _NAME.fullmatch(file.name) is not None


def backup_of(file: Path, content: Content) -> Backup:
    """A file with the name of a backup, and what was found in it."""
    name = _NAME.fullmatch(file.name)
    assert name is not None  # noqa: S101 - narrows the type: only such names get here
    return Backup(
        file=file,
        at=datetime.strptime(name["stamp"], _STAMP).replace(tzinfo=UTC).isoformat(timespec="milliseconds"),
        reason=_REASONS[name["reason"]],
        size=file.stat().st_size,
        version=content.version,
        named=content.named,
        faces=content.faces,
        steps=content.steps,
    )


def made_at(backup: Backup) -> datetime:
    """When it was made, in UTC."""
    return datetime.fromisoformat(backup.at).astimezone(UTC)


def moment(backup: Backup) -> tuple[datetime, int, str]:
    """What sorts backups by when they were made, those of the same second too."""
    name = _NAME.fullmatch(backup.file.name)
    return made_at(backup), int(name["number"] or 1) if name else 1, backup.file.name

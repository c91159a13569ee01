"""ExifTool for tests: what other programs wrote, and what they make of what we wrote."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

PROGRAM = shutil.which("exiftool")
needs_exiftool = pytest.mark.skipif(PROGRAM is None, reason="ExifTool is not installed")
_MOST_FILES = 400


def run(*arguments: str | Path) -> str:
    """What it prints."""
    assert PROGRAM is not None
    words = [PROGRAM, "-config", "", *map(str, arguments)]
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout


def read(files: Sequence[Path], *arguments: str) -> dict[Path, dict[str, Any]]:
    """The tags of files, `-j -struct` and as numbers, all in one call."""
    found: dict[Path, dict[str, Any]] = {}
    for start in range(0, len(files), _MOST_FILES):
        answer = run("-j", "-struct", "-n", "-a", "-G1", *arguments, *files[start : start + _MOST_FILES])
        found |= {Path(one.pop("SourceFile")): one for one in json.loads(answer or "[]")}
    return found


def warnings(files: Sequence[Path]) -> dict[Path, list[str]]:
    """By file, every line `-validate` has to say that is not OK."""
    said: dict[Path, list[str]] = {}
    for start in range(0, len(files), _MOST_FILES):
        answer = run(
            "-j", "-a", "-validate", "-warning", "-error", "-G1:4", *files[start : start + _MOST_FILES]
        )
        for one in json.loads(answer or "[]"):
            file = Path(one.pop("SourceFile"))
            said[file] = sorted(
                str(value) for key, value in one.items() if not key.endswith("Validate") and value
            )
    return said


def others(tags: Mapping[str, Any], ours: Sequence[str]) -> dict[str, Any]:
    """All that is said of a file but what we write and what changes with every write."""
    changing = ("System:", "ExifTool:", "File:FileSize", "File:CurrentIPTCDigest")
    return {key: value for key, value in tags.items() if not key.startswith((*changing, *ours))}

"""The real window, driven without a screen: when the first group is seen, and how it answers meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def seconds_to_first_group(photos: Path) -> float:
    """From the choice of a folder until People shows its first card, in a process of its own."""
    return float(_in_child("first", photos))


def report(photos: Path) -> str:
    """How fast events are answered, and a person named, while a scan runs."""
    return _in_child("answers", photos)


def _in_child(what: str, photos: Path) -> str:
    with tempfile.TemporaryDirectory() as library:
        command = [sys.executable, str(ROOT / "tools" / "bench_window_child.py"), what, str(photos), library]
        environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout.strip()

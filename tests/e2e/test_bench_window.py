"""The window bench drives the real window: every event it posts is answered while a real scan runs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT
from tests.e2e.album import six_friends


def test_events_are_answered_and_people_named_while_photos_are_looked_at(tmp_path: Path) -> None:
    for copy in range(8):
        folder = tmp_path / "album" / f"week {copy}"
        six_friends(folder)
        # Files of one content would be one photo.
        for photo in folder.iterdir():
            photo.write_bytes(photo.read_bytes() + bytes([copy]))
    child = ROOT / "tools" / "bench_window_child.py"
    done = subprocess.run(
        [sys.executable, str(child), "answers", str(tmp_path / "album"), str(tmp_path / "library")],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answered = re.match(r"(\d+) events answered in \d+ s of scanning", done.stdout)
    assert answered is not None, done.stdout
    assert int(answered[1]) > 50
    named = re.search(r"(\d+) people named", done.stdout)
    assert named is not None, done.stdout
    assert int(named[1]) >= 1

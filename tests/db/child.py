"""A process of its own, for a test that kills it."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.conftest import ROOT


def started(*words: object) -> subprocess.Popen[str]:
    """Python with these arguments, able to import the project; what it prints can be read."""
    return subprocess.Popen(
        [sys.executable, *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )

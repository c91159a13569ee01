"""Guards every test runs under."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

# Without a display Qt aborts the process; this must stand before the first import of Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
THREADS_MAY_TAKE = 5.0


@pytest.fixture
def shared() -> Path:
    """The developers' shared folder beside the project; a test that needs it skips without it."""
    if not (SHARED / "faces").is_dir():
        pytest.skip("needs the developers' folder ../shared, which is not here")
    return SHARED


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREADS_MAY_TAKE
    while (left := _left(before)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not left, f"the test left threads behind: {left}"


def _left(before: set[threading.Thread]) -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]

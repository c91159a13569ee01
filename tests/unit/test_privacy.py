"""Nothing leaves the machine, and nothing is noted where nobody looks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

LOOK = """
import sys
sys.path.insert(0, {root!r})
import socket

def refuse(*_args, **_kwargs):
    raise AssertionError("somebody wants the network")

socket.socket.connect = socket.getaddrinfo = socket.create_connection = refuse
from faces.installed import load_engine
from faces.packs import bundled_pack
import numpy as np
engine = load_engine(bundled_pack())
engine.detect(np.zeros((200, 200, 3), np.uint8))
import insightface.app
import onnxruntime
import os
assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"
"""


def test_the_networks_leave_no_trace_in_a_fresh_home(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    fresh = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "ORT_"))}
    subprocess.run(
        [sys.executable, "-c", LOOK.format(root=str(ROOT))],
        env=fresh | {"HOME": str(home), "USERPROFILE": str(home), "MPLCONFIGDIR": str(tmp_path / "mpl")},
        check=True,
        cwd=tmp_path,
    )
    assert [path for path in home.rglob("*") if path.is_file()] == []

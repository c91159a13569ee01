"""Threads share the C library's stocks of memory."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import ctypes, sys, threading
from config.memory import share_arenas
if sys.argv[1] == "shared":
    share_arenas()
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.fopen.restype = ctypes.c_void_p, ctypes.c_void_p
together = threading.Barrier(8)
def take():
    together.wait()
    libc.malloc(ctypes.c_size_t(5000))
    together.wait()
threads = [threading.Thread(target=take) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
file = ctypes.c_void_p(libc.fopen(sys.argv[2].encode(), b"w"))
libc.malloc_info(0, file)
libc.fclose(file)
"""


def arenas(how: str, told: Path, **environ: str) -> int:
    """How many stocks a process with eight threads has."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("MALLOC_")}
    subprocess.run(
        [sys.executable, "-c", CHILD, how, str(told)], cwd=ROOT, env={**inherited, **environ}, check=True
    )
    return told.read_text(encoding="ascii").count("<heap nr=")


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has stocks of memory")
def test_threads_share_two(tmp_path: Path) -> None:
    assert arenas("shared", tmp_path / "told") <= 2 < arenas("as ever", tmp_path / "other")


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has stocks of memory")
def test_who_has_said_how_many_is_obeyed(tmp_path: Path) -> None:
    assert arenas("shared", tmp_path / "told", MALLOC_ARENA_MAX="5") > 2

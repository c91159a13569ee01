"""How the C library hands out memory to many threads."""

from __future__ import annotations

import ctypes
import os
import sys

_M_ARENA_MAX = -8
"""From glibc's <malloc.h>."""
ARENAS = 2
"""One for each of a small computer's cores."""


def share_arenas() -> None:
    """Let all threads take memory from the same few stocks; where the C library is not glibc nothing happens.

    Glibc gives each thread a stock of its own, up to eight times as many as there are cores, and what one
    thread has given back no other can use: with the window's dozen threads that is a tenth of all memory. To
    be called before there are threads. Whoever has set MALLOC_ARENA_MAX knows better.
    """
    if sys.platform != "linux" or "MALLOC_ARENA_MAX" in os.environ:
        return
    # Other C libraries have no such function.
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, ARENAS)

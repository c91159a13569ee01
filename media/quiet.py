"""Pillow's warnings about slightly wrong files, kept from a person who cannot act on them."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager


class _Filter:
    """One entry in Python's list of warning filters, there while at least one thread is inside.

    `warnings.catch_warnings` puts the whole list back, so of two threads that leave in the wrong
    order one undoes the other. This adds a single entry and takes that very entry away again.
    """

    def __init__(self, module: str) -> None:
        self._module = module
        self._lock = threading.Lock()
        self._inside = 0
        self._entry: object = None

    def enter(self) -> None:
        with self._lock:
            self._inside += 1
            if self._inside == 1:
                warnings.filterwarnings("ignore", module=self._module)
                self._entry = warnings.filters[0]

    def leave(self) -> None:
        with self._lock:
            self._inside -= 1
            entries: list[object] = warnings.filters  # type: ignore[assignment]
            if self._inside == 0 and self._entry in entries:
                entries.remove(self._entry)


_pillow = _Filter(r"PIL\.")


@contextmanager
def pillow_warnings_ignored() -> Iterator[None]:
    """Ignore what Pillow's readers warn of inside the block, and nothing else."""
    _pillow.enter()
    try:
        yield
    finally:
        _pillow.leave()

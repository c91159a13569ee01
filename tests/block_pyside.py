"""A pytest plugin that makes PySide6 impossible to import: the core must work without Qt.

Used as `pytest -p no:pytest-qt -p tests.block_pyside tests/unit tests/db`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType


class _NoQt(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"{fullname} is blocked: the core works without Qt")
        return None


if any(name.partition(".")[0] == "PySide6" for name in sys.modules):
    raise RuntimeError("PySide6 was imported before it could be blocked")
sys.meta_path.insert(0, _NoQt())

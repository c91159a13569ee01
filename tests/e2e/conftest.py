"""The same guards as tests/qt."""

from tests.qt.conftest import _nothing_is_left

__all__ = ["_nothing_is_left"]

"""Pillow's warnings are kept back inside the block, on every thread, and nobody else's filters move."""

from __future__ import annotations

import threading
import warnings

import pytest

from media.quiet import pillow_warnings_ignored


def warn_as(module: str) -> None:
    warnings.warn_explicit("slightly wrong", UserWarning, "file.py", 1, module=module)


def test_only_pillow_is_silent_and_only_inside() -> None:
    before = list(warnings.filters)
    with pillow_warnings_ignored():
        warn_as("PIL.TiffImagePlugin")
        with pytest.raises(UserWarning):
            warn_as("media.decode")
    with pytest.raises(UserWarning):
        warn_as("PIL.TiffImagePlugin")
    assert list(warnings.filters) == before


def test_blocks_may_overlap_in_any_order() -> None:
    before = list(warnings.filters)
    first_is_in, second_is_out = threading.Event(), threading.Event()
    caught: list[Warning] = []

    def first() -> None:
        with pillow_warnings_ignored():
            first_is_in.set()
            second_is_out.wait(10)
            try:
                warn_as("PIL.TiffImagePlugin")
            except UserWarning as warning:
                caught.append(warning)

    thread = threading.Thread(target=first)
    thread.start()
    first_is_in.wait(10)
    with pillow_warnings_ignored():
        warn_as("PIL.TiffImagePlugin")
    second_is_out.set()
    thread.join()
    assert caught == []
    assert list(warnings.filters) == before


def test_an_error_inside_takes_the_filter_away_too() -> None:
    before = list(warnings.filters)
    with pytest.raises(ValueError, match="inside"), pillow_warnings_ignored():
        raise ValueError("inside")
    assert list(warnings.filters) == before

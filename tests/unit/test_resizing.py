"""When a picture is the same one exported at another size: sides are rounded, proportions are not."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from repository.resizing import Resize, Size
from tests.fakes import calm


@calm
@given(
    full=st.tuples(st.integers(60, 9000), st.integers(60, 9000)),
    width=st.integers(30, 9000),
    up=st.booleans(),
    by_height=st.booleans(),
)
def test_a_picture_exported_at_another_size_is_known(
    full: Size, width: int, up: bool, by_height: bool
) -> None:
    side, other = full[::-1] if by_height else full
    exact = other * width / side
    if not 1 <= exact < 60_000:
        return
    rounded = max(1, int(np.ceil(exact) if up else np.floor(exact)))
    now = (rounded, width) if by_height else (width, rounded)
    for resize in (Resize.between(full, now), Resize.between(now, full)):
        assert (resize is None) == (now[0] == full[0])


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ((800, 400), (400, 800)),
        ((800, 400), (500, 300)),
        ((800, 400), (800, 300)),
        ((800, 400), (800, 400)),
        ((6000, 4000), (4000, 3000)),
        ((4000, 3000), (3000, 2240)),
    ],
)
def test_other_proportions_or_the_same_size_ask_for_nothing(before: Size, now: Size) -> None:
    assert Resize.between(before, now) is None

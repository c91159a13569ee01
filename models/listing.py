"""Several things in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from config.language import tr


def in_a_list(things: Sequence[str]) -> str:
    """`small`, `small and blurred`, `small, blurred and turned away`; nothing for none.

    Args:
        things: in the reader's language.
    """
    if len(things) < 2:  # noqa: PLR2004
        return things[0] if things else ""
    return tr("{things} and {last}", things=", ".join(things[:-1]), last=things[-1])

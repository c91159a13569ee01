"""The boxes of films, HEIF and Canon's RAW files (ISO/IEC 14496-12), and what pi-heif must not see."""

from __future__ import annotations

from collections.abc import Iterator

from media.tags import Block

_HEADER, _LONG_HEADER = 8, 16
_VERSION_AND_FLAGS = 4

MAX_BOXES = 100_000
"""Beside each other; a picture of 200 million pixels in small tiles has a few thousand."""


def has_unreadable_items(data: bytes) -> bool:
    """Whether the type or the content type of an item is no text.

    pi-heif makes strings of both without asking whether that worked, and takes the process with it.

    Raises:
        ValueError: there are more than MAX_BOXES boxes in one place.
    """
    return any(
        not _is_readable(data[start:end])
        for meta, meta_end in _boxes(data, 0, len(data), b"meta")
        for items, items_end in _boxes(data, meta + _VERSION_AND_FLAGS, meta_end, b"iinf")
        for start, end in _boxes(data, items + _before_the_first(data[items]), items_end, b"infe")
    )


def boxes(data: Block, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind of each box between two places, and start and end of its content (4.2).

    Every step leads at least a header further, so whatever the sizes say it comes to an end.

    Raises:
        ValueError: there are more than MAX_BOXES.
    """
    count = 0
    while at + _HEADER < end:
        count += 1
        if count > MAX_BOXES:
            raise ValueError(f"more than {MAX_BOXES:,} boxes")
        header = data[at : at + _LONG_HEADER]
        size, found = int.from_bytes(header[:4], "big"), header[4:_HEADER]
        start = at + _HEADER
        if size == 1:
            size = int.from_bytes(header[_HEADER:], "big")
            start = at + _LONG_HEADER
        elif size == 0:
            size = end - at
        if size < _HEADER:
            return
        if start < min(at + size, end):
            yield found, start, min(at + size, end)
        at += size


def _boxes(data: Block, at: int, end: int, kind: bytes) -> Iterator[tuple[int, int]]:
    """Start and end of the content of each box of that kind."""
    return ((start, stop) for found, start, stop in boxes(data, at, end) if found == kind)


def _before_the_first(version: int) -> int:
    """Bytes before the first item's box: version, flags and the number of items (8.11.6.2)."""
    return _VERSION_AND_FLAGS + (2 if version == 0 else 4)


def _is_readable(item: bytes) -> bool:
    """Whether the texts that pi-heif takes from an item's box (8.11.6.2) are UTF-8."""
    try:
        for text in _texts(item):
            text.decode()
    except UnicodeDecodeError:
        return False
    return True


def _texts(item: bytes) -> Iterator[bytes]:
    """The type and the content type, where the version and the type have them; its name nobody reads."""
    # Before them are the number of the item, which is longer from version 3 on, and of its protection.
    at = _VERSION_AND_FLAGS + (6 if item[0] > 2 else 4)  # noqa: PLR2004
    has_content_type = item[0] < 2  # noqa: PLR2004
    if not has_content_type:
        kind = item[at : at + 4]
        yield kind.partition(b"\0")[0]
        has_content_type = kind == b"mime"
        at += 4
    if has_content_type:
        _, _, behind_the_name = item[at:].partition(b"\0")
        yield behind_the_name.partition(b"\0")[0]

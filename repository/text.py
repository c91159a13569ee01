"""Text as the library can hold and find it."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

LONGEST_NUMBER = 19


def storable(text: object) -> str:
    """The text, readable, where parts of it are no valid Unicode.

    A file name that is not valid text reaches us with surrogates, which SQLite refuses. Such files are
    listed as problems only, so a readable form of the name is enough.
    """
    return str(text).encode("utf-8", "backslashreplace").decode("utf-8")


@lru_cache(maxsize=65_536)
def name_key(name: object) -> str | None:
    """What two spellings of a name have in common: case and the way accents are composed do not count."""
    if not isinstance(name, str):
        return None
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", storable(name)).casefold())


def whole_number(text: str) -> int:
    """A number that was stored as text; 0 where something else stands there now."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < LONGEST_NUMBER else 0

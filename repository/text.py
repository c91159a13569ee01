"""Text as the library can hold and find it."""

from __future__ import annotations

import unicodedata


def storable(text: object) -> str:
    """The text, readable, where parts of it are no valid Unicode.

    A file name that is not valid text reaches us with surrogates, which SQLite refuses. Such files are
    listed as problems only, so a readable form of the name is enough.
    """
    return str(text).encode("utf-8", "backslashreplace").decode("utf-8")


def name_key(name: str | None) -> str | None:
    """What two spellings of a name have in common: case and the way accents are composed do not count."""
    if name is None:
        return None
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", storable(name)).casefold())

"""Texts in the language of whoever reads them.

English stands in the code. The window installs what turns it into another language (Qt's translations,
`ui/language.py`); the commands speak English. What a text is made of is told by names, so that a translation
may put them in another order. `tools/translations.py` collects the texts: it knows these functions by name,
and their first arguments have to be literals.
"""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, int | None], str]
"""From an English text, and a number if its words depend on one, to the text somebody reads."""


def _as_it_stands(text: str, _number: int | None) -> str:
    return text


_translate: Translate = _as_it_stands
_in_digits: Callable[[int], str] = "{:,}".format
_spoken = "en"


def speak(
    translate: Translate | None = None, in_digits: Callable[[int], str] | None = None, code: str = "en"
) -> None:
    """From now on texts come out of `translate`, and numbers out of `in_digits`; None is English.

    Args:
        translate: may be called in any thread.
        in_digits: the same.
        code: of the language (ISO 639-1), for tables that are in several.
    """
    global _translate, _in_digits, _spoken  # noqa: PLW0603 - one language for the whole program, chosen once
    _translate = translate or _as_it_stands
    _in_digits = in_digits or "{:,}".format
    _spoken = code


def spoken() -> str:
    """The code of the language that is spoken (ISO 639-1)."""
    return _spoken


def tr(text: str, /, **values: object) -> str:
    """A text in the reader's language: `tr("Merged {who} with {whom}", who=..., whom=...)`.

    Args:
        text: English, a literal.
        values: what stands for the names in braces.
    """
    said = _translate(text, None)
    return said.format(**values) if values else said


def trn(one: str, many: str, number: int, /, **values: object) -> str:
    """A text that depends on a number, `{n}` in it: `trn("{n} face", "{n} faces", len(faces))`.

    Args:
        one: English for 1, a literal.
        many: English for any other number, a literal; translations are found by it.
        number: how many.
        values: what stands for further names in braces.
    """
    said = _translate(many, number)
    if said == many and number == 1:
        said = one
    return said.format(n=in_digits(number), **values)


def mark(text: str, /) -> str:
    """Have a literal collected that is translated later, where it is shown, by giving it to `tr`."""
    return text


def in_digits(number: int) -> str:
    """A whole number as the reader writes it: `1,204`, `1.204`."""
    return _in_digits(number)


def count_of(number: int, one: str, many: str, /) -> str:
    """`1 photo`, `12 photos`: a number with its noun; the nouns are literals."""
    return trn(f"{{n}} {one}", f"{{n}} {many}", number)

"""Names as words: who is in the picture, and keywords as three programs write them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element  # nosec B405 - read by defusedxml

from media.xmp_rdf import add_item, add_property, find_property, items, remove_item, remove_property, text_of
from media.xmp_tree import Packet, q
from models.written import Written

ROOT = "People"
"""Under which names stand in a tree of keywords; digiKam and Lightroom users know it so."""


class _Words(NamedTuple):
    """A list of words: the field of `Written`, in its order; property, kind of list, how a name is said."""

    field: str
    name: str
    kind: str
    said: Callable[[str], str | None]


def _below_root(separator: str) -> Callable[[str], str | None]:
    # A name with the separator in it would be two levels of the tree.
    return lambda name: None if separator in name else f"{ROOT}{separator}{name}"


_LISTS = (
    _Words("people", q("http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "PersonInImage"), "Bag", str),
    _Words("subjects", q("http://purl.org/dc/elements/1.1/", "subject"), "Bag", str),
    _Words(
        "hierarchical",
        q("http://ns.adobe.com/lightroom/1.0/", "hierarchicalSubject"),
        "Bag",
        _below_root("|"),
    ),
    _Words("tags", q("http://www.digikam.org/ns/1.0/", "TagsList"), "Seq", _below_root("/")),
)

WORDS = tuple(words.name for words in _LISTS)


def merge_keywords(
    packet: Packet, names: Sequence[str], left: Sequence[str], before: Written
) -> tuple[Written, bool]:
    """Say in words who is in the picture.

    Args:
        packet: to be written to.
        names: who is.
        left: of whom nothing is to be changed.
        before: which words are ours.

    Returns:
        Which are ours now, and whether any changed.

    Raises:
        UnreadablePacketError: a list is in a form that cannot be added to.
    """
    merged = [_merge(packet, words, names, left, getattr(before, words.field)) for words in _LISTS]
    people, subjects, hierarchical, tags = (mine for mine, _ in merged)
    ours = Written(people=people, subjects=subjects, hierarchical=hierarchical, tags=tags)
    return ours, any(changed for _, changed in merged)


def has_any(packet: Packet, before: Written) -> bool:
    """Whether any of our words is left."""
    for words in _LISTS:
        element = find_property(packet, words.name)
        mine = set(getattr(before, words.field))
        if element is not None and mine & set(_texts(element)):
            return True
    return False


def _merge(
    packet: Packet, words: _Words, names: Sequence[str], left: Sequence[str], before: Sequence[str]
) -> tuple[tuple[str, ...], bool]:
    wanted = _said(words, names)
    kept = {*wanted, *_said(words, left)}
    element = find_property(packet, words.name)
    there = [] if element is None else _texts(element)
    dropped = [text for text in before if text in there and text not in kept]
    added = [text for text in wanted if text not in there]
    for text in dropped:
        _drop(element, text)
    for text in added:
        if element is None:
            element = add_property(packet, words.name)
        add_item(element, words.kind, text)
    if dropped and element is not None and not items(element):
        remove_property(packet, element)
    ours = [text for text in before if text in there and text in kept]
    return (*ours, *added), bool(dropped or added)


def _drop(element: Element | None, text: str) -> None:
    if element is None:
        return
    for item in items(element):
        if text_of(item) == text:
            remove_item(element, item)
            return


def _said(words: _Words, names: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(said for name in names if (said := words.said(name)) is not None))


def _texts(element: Element) -> list[str]:
    found = [text_of(item) for item in items(element)]
    alone = (element.text or "").strip()
    return found or ([alone] if alone else [])

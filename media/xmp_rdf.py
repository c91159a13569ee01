"""Properties, structures and lists of an XMP tree, in any of the spellings RDF allows for them.

A structure may be `rdf:parseType="Resource"`, an `rdf:Description` inside its property, or attributes of
the property (ISO 16684-1:2019, 7.9.2); programs use all three.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn
from xml.etree.ElementTree import Element, SubElement, indent  # nosec B405 - read by defusedxml

from config.language import tr
from media.xmp_tree import RDF, UNREADABLE, Packet, UnreadablePacketError, q

ABOUT, LI, VALUE = q(RDF, "about"), q(RDF, "li"), q(RDF, "value")
PARSE_TYPE, RESOURCE, DESCRIPTION = q(RDF, "parseType"), q(RDF, "resource"), q(RDF, "Description")
_LISTS = (q(RDF, "Bag"), q(RDF, "Seq"), q(RDF, "Alt"))
_SYNTAX = f"{{{RDF}}}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def refuse() -> NoReturn:
    """What stands here is no form of RDF that can be added to without losing something.

    Raises:
        UnreadablePacketError: always.
    """
    raise UnreadablePacketError(tr(UNREADABLE))


def descriptions(packet: Packet) -> Iterator[Element]:
    """The blocks of properties."""
    return (one for one in packet.rdf if isinstance(one.tag, str))


def find_property(packet: Packet, name: str) -> Element | None:
    """The element of a property; one that is said as an attribute becomes an element first.

    Raises:
        UnreadablePacketError: it is said more than once.
    """
    found = [child for block in descriptions(packet) for child in block if child.tag == name]
    for block in descriptions(packet):
        if name in block.attrib:
            element = SubElement(block, name)
            element.text = block.attrib.pop(name)
            found.append(element)
    if len(found) > 1:
        refuse()
    return found[0] if found else None


def has_property(packet: Packet, name: str) -> bool:
    """Whether anything is said of it."""
    return any(name in block.attrib or block.find(name) is not None for block in descriptions(packet))


def add_property(packet: Packet, name: str) -> Element:
    """A new, empty property behind the others."""
    blocks = [block for block in descriptions(packet) if block.tag == DESCRIPTION]
    if blocks:
        block = blocks[-1]
    else:
        block = SubElement(packet.rdf, DESCRIPTION, {ABOUT: ""})
        block.text, block.tail = "\n  ", "\n"
    element = SubElement(block, name)
    element.tail = "\n "
    if len(block) > 1:
        block[-2].tail = "\n  "
    else:
        block.text = "\n  "
    return element


def remove_property(packet: Packet, element: Element) -> None:
    """Take a property out; its block stays, it may say more."""
    for block in list(descriptions(packet)):
        if element in list(block):
            block.remove(element)
            if not len(block):
                block.text = None


class Structure:
    """The fields of a structure, whichever way they are written.

    Args:
        element: the property, or the `rdf:li` of a list of structures.
    """

    def __init__(self, element: Element) -> None:
        self._element = element

    @property
    def _body(self) -> Element:
        inner = self._element.find(DESCRIPTION)
        return self._element if inner is None else inner

    def field(self, name: str) -> Element | None:
        """The element of a field; None where it is missing, or an attribute."""
        return self._body.find(name)

    def get(self, name: str) -> str | None:
        """The text of a simple field; None where it is not there."""
        if (said := self._body.get(name)) is not None:
            return said
        found = self.field(name)
        return None if found is None else text_of(found)

    def set(self, name: str, text: str) -> None:
        """Write a simple field, where it stands already or behind the others."""
        if name in self._body.attrib:
            self._body.set(name, text)
            return
        found = self.field(name)
        if found is None:
            found = self.add(name)
        for child in list(found):
            found.remove(child)
        found.attrib.pop(PARSE_TYPE, None)
        found.text = text

    def add(self, name: str) -> Element:
        """A new, empty field behind the others."""
        body = self._room()
        element = SubElement(body, name)
        if len(body) > 1:
            body[-2].tail, element.tail = body.text, body[-2].tail
        return element

    def remove(self, name: str) -> None:
        """Say nothing of a field any more."""
        self._body.attrib.pop(name, None)
        found = self.field(name)
        if found is not None:
            self._body.remove(found)

    def _room(self) -> Element:
        """Where elements may be added: attributes of a property leave no room beside them."""
        body = self._body
        if body is not self._element or body.get(PARSE_TYPE) == "Resource":
            return body
        if RESOURCE in body.attrib or body.get(PARSE_TYPE) is not None or len(body):
            refuse()
        if (body.text or "").strip():
            refuse()
        fields = {key: value for key, value in body.items() if not key.startswith(_SYNTAX) and key != _LANG}
        for key, value in fields.items():
            del body.attrib[key]
            SubElement(body, key).text = value
        body.set(PARSE_TYPE, "Resource")
        return body


def text_of(element: Element) -> str:
    """The text of a simple value, qualified or not."""
    value = element.find(VALUE)
    if value is None:
        value = element.find(f"{DESCRIPTION}/{VALUE}")
    return ((element if value is None else value).text or "").strip()


def items(element: Element) -> list[Element]:
    """The items of a list.

    Raises:
        UnreadablePacketError: it is none.
    """
    found = _list(element)
    return [] if found is None else [child for child in found if child.tag == LI]


def _list(element: Element) -> Element | None:
    found = [child for child in element if child.tag in _LISTS]
    if len(found) == 1:
        return found[0]
    if found or len(element) or RESOURCE in element.attrib:
        refuse()
    return None


def add_item(element: Element, kind: str, text: str | None = None) -> Element:
    """A new item at the end of a list.

    Args:
        element: the property or field that is the list, or is to be one.
        kind: `Bag` or `Seq`, if it is to be one.
        text: of a simple value; None for a structure.

    Raises:
        UnreadablePacketError: it is something else.
    """
    found = _list(element)
    if found is None:
        said, element.text = (element.text or "").strip(), None
        found = SubElement(element, q(RDF, kind))
        if said:
            # One value where a list belongs.
            SubElement(found, LI).text = said
    item = SubElement(found, LI)
    if len(found) > 1:
        found[-2].tail, item.tail = found.text, found[-2].tail
    if text is None:
        item.set(PARSE_TYPE, "Resource")
    else:
        item.text = text
    return item


def remove_item(element: Element, item: Element) -> None:
    """Take an item out of a list."""
    found = _list(element)
    if found is not None:
        found.remove(item)


def tidy(element: Element, level: int) -> None:
    """Indent what was written new."""
    indent(element, " ", level)

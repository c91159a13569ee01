"""XMP packets as trees, and back: prefixes, comments and the packet's wrapper stay as they were.

Written against the XMP specification, part 1 (ISO 16684-1:2019): 7 (serialisation), 7.3 (the wrapper).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Comment, Element, ParseError, ProcessingInstruction, TreeBuilder  # nosec B405 - read by defusedxml

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import XMLParser

from config.language import mark, tr
from models.errors import PhotoError

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
META = "adobe:ns:meta/"
NOTE = "http://ns.adobe.com/xmp/note/"
PREFIXES: Mapping[str, str] = {
    "http://www.w3.org/XML/1998/namespace": "xml",
    RDF: "rdf",
    META: "x",
    NOTE: "xmpNote",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://www.metadataworkinggroup.com/schemas/regions/": "mwg-rs",
    "http://ns.adobe.com/xap/1.0/sType/Dimensions#": "stDim",
    "http://ns.adobe.com/xmp/sType/Area#": "stArea",
    "http://ns.microsoft.com/photo/1.2/": "MP",
    "http://ns.microsoft.com/photo/1.2/t/RegionInfo#": "MPRI",
    "http://ns.microsoft.com/photo/1.2/t/Region#": "MPReg",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
    "http://ns.adobe.com/lightroom/1.0/": "lr",
    "http://www.digikam.org/ns/1.0/": "digiKam",
}
"""The prefixes people and programs expect, where a packet does not name its own."""

MOST_BYTES = 64 * 1024 * 1024
DEEPEST = 100
PADDING = 2_048
"""Spaces behind a packet inside a file: the next program can write more without moving the picture."""

UNREADABLE = mark("The metadata that is there already cannot be understood, so nothing was written.")
_WRAPPED = re.compile(rb"<\?xpacket\s+begin=")
_READ_ONLY = re.compile(rb"<\?xpacket\s+end=['\"]r['\"]")
_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_DECLARATION = "<?xml version='1.0' encoding='UTF-8'?>\n"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAMES_XML = "http://www.w3.org/XML/1998/namespace"


class UnreadablePacketError(PhotoError):
    """A packet that is no XMP: never to be written over."""


@dataclass(slots=True)
class Packet:
    """An XMP packet.

    Attributes:
        root: `x:xmpmeta`, or `rdf:RDF` where there is no wrapper element.
        rdf: the `rdf:RDF` in it.
        prefixes: by namespace, as the packet had them.
        wrapped: it had `<?xpacket?>` around it.
        read_only: which said that it is not to be edited in place.
    """

    root: Element
    rdf: Element
    prefixes: dict[str, str] = field(default_factory=dict)
    wrapped: bool = True
    read_only: bool = False


def q(namespace: str, name: str) -> str:
    """A qualified name as ElementTree spells it."""
    return f"{{{namespace}}}{name}"


def writable(text: str) -> str:
    """The text without characters XML has no way to say (XML 1.0, 2.2)."""
    return _NOT_XML.sub("", text)


def new_packet() -> Packet:
    """One that says nothing yet."""
    root = Element(q(META, "xmpmeta"))
    rdf = Element(q(RDF, "RDF"))
    rdf.text = rdf.tail = "\n"
    root.text = "\n"
    root.append(rdf)
    return Packet(root, rdf)


class _Builder(TreeBuilder):
    """Keeps comments and instructions, remembers prefixes, and does not go down for ever."""

    def __init__(self) -> None:
        super().__init__(insert_comments=True, insert_pis=True)
        self.prefixes: dict[str, str] = {}
        self._depth = 0

    def start_ns(self, prefix: str | None, uri: str | None) -> None:
        """A namespace is declared; the first prefix of each is kept."""
        if prefix and uri:
            self.prefixes.setdefault(uri, prefix)

    def start(self, tag: str, attrs: dict[str, str]) -> Element:
        """An element begins.

        Raises:
            UnreadablePacketError: it is nested too deep.
        """
        self._depth += 1
        if self._depth > DEEPEST:
            raise UnreadablePacketError(tr(UNREADABLE))
        return super().start(tag, attrs)

    def end(self, tag: str) -> Element:
        """An element ends."""
        self._depth -= 1
        return super().end(tag)


def read_packet(data: bytes) -> Packet:
    """The packet in these bytes: UTF-8, UTF-16, or what its declaration says.

    Raises:
        UnreadablePacketError: it is no XMP, or has what XMP must not have (a document type, entities).
    """
    if len(data) > MOST_BYTES:
        raise UnreadablePacketError(tr(UNREADABLE))
    builder = _Builder()
    parser = XMLParser(target=builder, forbid_dtd=True)
    try:
        # Some programs fill what is left of a packet with zeros instead of spaces.
        parser.feed(data if b"\0" in data[:4] else data.rstrip(b"\0"))
        root = parser.close()
    except (ParseError, DefusedXmlException, ValueError, LookupError, AssertionError) as error:
        raise UnreadablePacketError(tr(UNREADABLE)) from error
    rdf = root if root.tag == q(RDF, "RDF") else root.find(q(RDF, "RDF"))
    if rdf is None:
        raise UnreadablePacketError(tr(UNREADABLE))
    return Packet(
        root, rdf, builder.prefixes, _WRAPPED.search(data) is not None, _READ_ONLY.search(data) is not None
    )


def packet_bytes(packet: Packet, *, padding: int = 0) -> bytes:
    """The packet as UTF-8, as it stands inside a file.

    Args:
        packet: what is to be written.
        padding: spaces behind it.
    """
    text = _serialised(packet)
    if not packet.wrapped:
        return text.encode()
    ending = f'<?xpacket end="{"r" if packet.read_only else "w"}"?>'
    return (_BEGIN + text + "\n" + _spaces(padding) + ending).encode()


def sidecar_bytes(packet: Packet) -> bytes:
    """The packet as UTF-8, as it stands in a file of its own."""
    if packet.wrapped:
        return packet_bytes(packet) + b"\n"
    return (_DECLARATION + _serialised(packet) + "\n").encode()


def bare_bytes(packet: Packet) -> bytes:
    """The packet as UTF-8 without its wrapper, as an extension is stored (part 3, 1.1.3.1)."""
    return _serialised(packet).encode()


def _spaces(number: int) -> str:
    lines, rest = divmod(number, 100)
    return (" " * 99 + "\n") * lines + " " * rest


def _serialised(packet: Packet) -> str:
    names = _Names(packet.prefixes)
    parts: list[str] = []
    _write(packet.root, names, packet.rdf, {_NAMES_XML}, parts)
    return "".join(parts)


class _Names:
    """Which prefix stands for which namespace; each has one, and no two the same."""

    def __init__(self, wanted: Mapping[str, str]) -> None:
        self._wanted = {**PREFIXES, **wanted}
        self._given: dict[str, str] = {_NAMES_XML: "xml"}

    def prefix(self, namespace: str) -> str:
        if namespace not in self._given:
            taken = set(self._given.values())
            wanted = self._wanted.get(namespace, "ns1")
            numbered = (f"{wanted}{number}" for number in range(2, len(taken) + 3))
            self._given[namespace] = next(name for name in (wanted, *numbered) if name not in taken)
        return self._given[namespace]

    def qualified(self, name: str) -> str:
        namespace, local = _split(name)
        return f"{self.prefix(namespace)}:{local}" if namespace else local


def _split(name: str) -> tuple[str, str]:
    if name[:1] != "{":
        return "", name
    namespace, _, local = name[1:].rpartition("}")
    return namespace, local


def _write(element: Element, names: _Names, rdf: Element, known: set[str], parts: list[str]) -> None:
    tag: object = element.tag
    if tag is Comment:
        parts.append(f"<!--{element.text or ''}-->")
    elif tag is ProcessingInstruction:
        parts.append(f"<?{element.text or ''}?>")
    else:
        # Each description declares what it and all in it use, as XMP usually looks.
        whole = element is not rdf and rdf not in list(element)
        fresh = [one for one in _namespaces(element, whole=whole) if one not in known]
        name = names.qualified(element.tag)
        declared = "".join(f' xmlns:{names.prefix(one)}="{_attribute(one)}"' for one in fresh)
        said = "".join(f' {names.qualified(key)}="{_attribute(value)}"' for key, value in element.items())
        parts.append(f"<{name}{declared}{said}")
        if len(element) or element.text:
            parts.append(f">{_text(element.text or '')}")
            for child in element:
                _write(child, names, rdf, known | set(fresh), parts)
            parts.append(f"</{name}>")
        else:
            parts.append("/>")
    parts.append(_text(element.tail or ""))


def _namespaces(element: Element, *, whole: bool) -> Iterable[str]:
    return dict.fromkeys(one for one in _used(element, whole=whole) if one)


def _used(element: Element, *, whole: bool) -> Iterator[str]:
    for one in element.iter() if whole else (element,):
        if isinstance(one.tag, str):
            yield _split(one.tag)[0]
            yield from (_split(key)[0] for key in one.keys())  # noqa: SIM118 - an element is no mapping


def _text(text: str) -> str:
    for letter, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\r", "&#13;")):
        text = text.replace(letter, entity)
    return text


def _attribute(text: str) -> str:
    text = _text(text)
    for letter, entity in (('"', "&quot;"), ("\n", "&#10;"), ("\t", "&#9;")):
        text = text.replace(letter, entity)
    return text

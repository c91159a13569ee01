"""Films and RAW files, told by their content: what a file begins with, and the directories of a TIFF."""

from __future__ import annotations

from collections.abc import Iterator

from media.tags import BYTE_ORDERS, Block, Directory, first_directory, integer, raw, read_directory

RAW_SUFFIXES = frozenset(
    ".dng .nef .nrw .cr2 .cr3 .crw .arw .srf .sr2 .raf .orf .rw2 .rwl .pef .srw .x3f .erf .kdc .dcr .mrw "  # noqa: SIM905
    ".mef .mos .3fr .fff .iiq .gpr".split()
)
FILM_SUFFIXES = frozenset(
    ".mp4 .m4v .mov .qt .3gp .3g2 .avi .mkv .webm .mpg .mpeg .mts .m2ts .wmv".split()  # noqa: SIM905
)

HEAD = 4096
"""Bytes from the beginning that tell a film."""

_BRANDS = {b"qt  ": "MOV", b"M4V ": "M4V", b"M4VH": "M4V", b"M4VP": "M4V"}
_PHONE_BRANDS = (b"3gp", b"3g2", b"3ge", b"3gs", b"3gr")
_FIRST_BOXES = {b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"}
"""A QuickTime film from before there was `ftyp` begins with one of these."""

_ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_EBML, _WEBM = b"\x1a\x45\xdf\xa3", b"webm"
_EBML_HEAD = 64
_MPEG = (b"\0\0\1\xba", b"\0\0\1\xb3")
_SYNC = 0x47
_PACKETS = ((0, 188), (4, 192))
"""Of a transport stream: where the first packet's mark is, and how long a packet is; camcorders put four
bytes of time before each."""

_RAW_MAGIC = (b"IIRO", b"IIRS", b"MMOR", b"IIU\0", b"FUJIFILMCCD-RAW", b"\0MRM", b"FOVb")
_CANON_OLD, _CANON_TIFF, _CANON_BRAND = b"HEAPCCDR", b"CR", b"crx "
_MOSAIC, _LINEAR = 32803, 34892
_PHOTOMETRIC, _SUB_DIRECTORIES, _DNG_VERSION = 262, 330, 50706
_MOST_DIRECTORIES = 16


def film_format(head: bytes) -> str | None:
    """Which kind of film begins like that, as `media.formats.Format` has it; None for everything else.

    Every ISO container that is not known as a picture is taken for a film: their brands are many.

    Args:
        head: the first HEAD bytes.
    """
    if head[4:8] == b"ftyp":
        return _of_brand(head)
    if head.startswith(_EBML):
        return "WebM" if _WEBM in head[:_EBML_HEAD] else "MKV"
    told = {
        "MOV": head[4:8] in _FIRST_BOXES and head[:4] != bytes(4),
        "AVI": head[:4] == b"RIFF" and head[8:12] == b"AVI ",
        "WMV": head.startswith(_ASF),
        "MPEG": head.startswith(_MPEG),
        "MTS": _is_transport_stream(head),
    }
    return next((name for name, is_it in told.items() if is_it), None)


def is_raw(data: Block, suffix: str) -> bool:
    """Whether it is a camera's RAW file.

    Many are TIFFs whose picture is a mosaic of colours, somewhere in their directories; where it is
    written in a maker's own way, only the name tells them from a plain TIFF.

    Args:
        data: the file.
        suffix: of its name, in lower case.
    """
    head = data[:HEAD]
    if head.startswith(_RAW_MAGIC) or head[6:14] == _CANON_OLD or head[4:12] == b"ftyp" + _CANON_BRAND:
        return True
    if head[:4] not in BYTE_ORDERS:
        return False
    return head[8:10] == _CANON_TIFF or suffix in RAW_SUFFIXES or _has_mosaic(data)


def _has_mosaic(data: Block) -> bool:
    return any(
        raw(directory.get(_DNG_VERSION))[:1] == b"\1"
        or integer(directory.get(_PHOTOMETRIC)) in {_MOSAIC, _LINEAR}
        for directory in _directories(data)
    )


def _directories(data: Block) -> Iterator[Directory]:
    """The first directory and those below it: previews and the mosaic are in these."""
    first = first_directory(data)
    yield first
    below = first.get(_SUB_DIRECTORIES)
    if below is not None:
        for at in range(0, min(len(below.value), 4 * _MOST_DIRECTORIES), 4):
            offset = int.from_bytes(below.value[at : at + 4], below.byteorder)
            yield read_directory(data, offset, below.byteorder)


def _of_brand(head: bytes) -> str:
    brand = head[8:12]
    return "3GP" if brand.startswith(_PHONE_BRANDS) else _BRANDS.get(brand, "MP4")


def _is_transport_stream(head: bytes) -> bool:
    return any(
        len(head) > start + 3 * step and all(head[start + step * number] == _SYNC for number in range(4))
        for start, step in _PACKETS
    )

"""Pictures made to do harm: to fill the memory, to never end, to fetch or run something.

Files that merely promise too many pixels are in test_media_bombs.py, random damage in test_fuzz_images.py.
What could take a machine down is opened in a child process with little memory and little time.
"""

from __future__ import annotations

import io
import socket
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngInfo

from media.boxes import has_unreadable_items
from media.decode import OpenPhoto, decode
from media.formats import DAMAGED
from media.jpeg import without_exif
from media.quiet import pillow_warnings_ignored
from models.errors import PhotoError
from models.face import Image
from tests.conftest import ROOT
from tests.unit.media_files import DATA, assert_quarters, encoded, quarters, raw_tiff, scene, written
from tests.unit.test_media_bombs import linux_only, png_chunk

pytestmark = pytest.mark.timeout(30)

MEGABYTES = 300
SECONDS = 3
GIGABYTES = 1 << 32
TOO_LARGE = "more than Kinframe opens (200 million)."
PNG = b"\x89PNG\r\n\x1a\n"
BYTE, ASCII, SHORT, LONG, RATIONAL, FLOAT = 1, 2, 3, 4, 5, 11


def opened_in_child(path: Path) -> tuple[str, float]:
    """What a process makes of a file that may take three seconds, and the megabytes it took at most.

    The seconds are the processor's, so that a busy machine changes nothing.
    """
    program = (
        "import pathlib, resource, sys\n"
        "sys.path.insert(0, 'tools')\n"
        "from fuzz_images import verdict_of\n"
        "def most():\n"
        "    return int(pathlib.Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0])\n"
        "resource.setrlimit(resource.RLIMIT_AS, (4 << 30,) * 2)\n"
        "resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[2]),) * 2)\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n"
        "before = most()\n"
        "print(verdict_of(pathlib.Path(sys.argv[1])))\n"
        "print((most() - before) / 1024)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path), str(SECONDS)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"ended by signal {-done.returncode}"
    said, took = done.stdout.splitlines()
    return said, float(took)


def assert_bounded(path: Path, megabytes: int = MEGABYTES) -> str:
    """A child opens or refuses the file in time, and with so little memory; returns what it said."""
    said, took = opened_in_child(path)
    assert said == "ok" or (said.startswith("refused: ") and said.endswith("."))
    assert took < megabytes
    return said


def zeros(size: int) -> bytes:
    """A zlib stream (RFC 1950) of a thousandth of that size which expands to at least so many zeros."""
    block = 1 << 24
    press = zlib.compressobj(9, wbits=-15)
    # A full flush ends a block that needs nothing before it: it may be repeated instead of compressed.
    once = press.compress(bytes(block)) + press.flush(zlib.Z_FULL_FLUSH)
    times = -(-size // block)
    checksum = (times * block % 65521 << 16) | 1
    return b"\x78\xda" + once * times + press.flush() + struct.pack(">I", checksum)


def tiff(entries: list[tuple[int, int, int, int | bytes]], behind: bytes = b"") -> bytes:
    """A TIFF of these tags, types, counts and values; bytes are put behind the directory, then `behind`.

    The value -1 is where `behind` begins.
    """
    end = 8 + 2 + 12 * len(entries) + 4
    values = b"".join(value for *_, value in entries if isinstance(value, bytes))
    fields = b""
    for tag, kind, count, value in entries:
        number = end if isinstance(value, bytes) else 8 + 6 + 12 * len(entries) + len(values)
        if isinstance(value, bytes):
            end += len(value)
        elif value >= 0:
            number = value
        fields += struct.pack("<HHII", tag, kind, count, number)
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + fields + b"\0\0\0\0" + values + behind


def grey_tiff(width: int, height: int, *more: tuple[int, int, int, int | bytes], behind: bytes) -> bytes:
    """An 8-bit grey TIFF, uncompressed unless `more` says otherwise."""
    plain: dict[int, tuple[int, int, int, int | bytes]] = {
        256: (256, LONG, 1, width),
        257: (257, LONG, 1, height),
        258: (258, SHORT, 1, 8),
        259: (259, SHORT, 1, 1),
        262: (262, SHORT, 1, 1),
        277: (277, SHORT, 1, 1),
    }
    entries = plain | {entry[0]: entry for entry in more}
    return tiff([entries[tag] for tag in sorted(entries)], behind)


def indexed_png(*chunks: bytes, colours: int = 2) -> bytes:
    """A PNG of 8 x 8 pixels with these chunks between its header and its pixels."""
    head = png_chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, colours, 0, 0, 0))
    pixels = png_chunk(b"IDAT", zlib.compress(bytes((1 + 8 * (3 if colours == 2 else 1)) * 8)))
    return PNG + head + b"".join(chunks) + pixels + png_chunk(b"IEND", b"")


def with_pages(count: int, back_to: int | None) -> bytes:
    """quarters() as a TIFF with that many pages of one entry behind it.

    Args:
        count: of the pages; with none the picture itself is the last.
        back_to: the page the last one is followed by, 0 for the picture; None ends the file there.
    """
    data = bytearray(encoded(quarters(), ".tif"))
    (first,) = struct.unpack_from("<I", data, 4)
    (entries,) = struct.unpack_from("<H", data, first)
    size = 18
    offsets = [first, *range(len(data), len(data) + size * count, size)]
    following = [*offsets[1:], 0 if back_to is None else offsets[back_to]]
    struct.pack_into("<I", data, first + 2 + 12 * entries, following[0])
    for offset in following[1:]:
        data += struct.pack("<HHHIII", 1, 256, SHORT, 1, 1, offset)
    return bytes(data)


@pytest.mark.parametrize(
    ("count", "back_to"), [(0, 0), (1, 0), (1, 1), (2, 1), (50_000, None), (50_000, 0), (50_000, 50_000)]
)
def test_of_a_tiff_with_very_many_pages_or_endless_ones_the_first(
    tmp_path: Path, count: int, back_to: int | None
) -> None:
    photo = OpenPhoto(written(tmp_path, "a.tif", with_pages(count, back_to)))
    assert photo.pixels() == 96 * 64
    assert_quarters(photo.decode().image, 0)


def every_entry_the_whole_file() -> bytes:
    """A directory as long as they get, each of its entries a megabyte large: all of them the same one."""
    size = 65_000 * 12 + 200_000
    return tiff([(tag, BYTE, size, 8) for tag in range(65_000)], bytes(200_000))


def a_directory_of_2_to_the_63() -> bytes:
    return b"II+\0" + struct.pack("<HHQQ", 8, 0, 16, 1 << 63) + bytes(20) * 10_000


def every_strip_the_whole_picture() -> bytes:
    """A million strips where one is enough, all of them at the same place."""
    count = 1_000_000
    places = struct.pack("<I", 8) * count
    return grey_tiff(64, 64, (273, LONG, count, places), (279, LONG, count, places), behind=bytes(64 * 64))


@linux_only
@pytest.mark.parametrize(
    "make", [every_entry_the_whole_file, a_directory_of_2_to_the_63, every_strip_the_whole_picture]
)
def test_a_tiff_directory_full_of_lies(tmp_path: Path, make: Callable[[], bytes]) -> None:
    assert_bounded(written(tmp_path, "a.tif", make()), 300)


@pytest.mark.parametrize("compression", [1, 5, 8])
def test_a_tiff_far_too_large_is_refused_by_its_header(tmp_path: Path, compression: int) -> None:
    data = grey_tiff(
        60_000,
        60_000,
        (259, SHORT, 1, compression),
        (273, LONG, 1, -1),
        (279, LONG, 1, 1000),
        behind=bytes(1000),
    )
    with pytest.raises(PhotoError) as caught:
        decode(written(tmp_path, "a.tif", data))
    assert str(caught.value) == f"The picture is 60,000 x 60,000 pixels, {TOO_LARGE}"


LAUGHS = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 30))
PACKET = (
    b"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><!DOCTYPE x [%s]><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
    b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>&%s;</rdf:RDF></x:xmpmeta>"
)


def with_xmp(suffix: str, packet: bytes | None) -> bytes:
    if packet is None:
        return encoded(quarters(), suffix)
    if suffix == ".png":
        texts = PngInfo()
        texts.add_itxt("XML:com.adobe.xmp", packet.decode())
        return encoded(quarters(), suffix, pnginfo=texts)
    if suffix == ".tif":
        return encoded(quarters(), suffix, tiffinfo={700: packet})
    return encoded(quarters(), suffix, xmp=packet)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".avif"])
def test_an_xmp_packet_is_not_even_read(tmp_path: Path, suffix: str) -> None:
    """Neither a billion laughs nor entities from elsewhere: the photo is what it is without the packet."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        port = server.getsockname()[1]
        elsewhere = b"<!ENTITY a SYSTEM 'http://127.0.0.1:%d/a'><!ENTITY b SYSTEM 'file:///dev/zero'>" % port
        plain = decode(written(tmp_path, f"plain{suffix}", with_xmp(suffix, None))).image
        for packet in (PACKET % (b'<!ENTITY l0 "ha">' + LAUGHS, b"l29"), PACKET % (elsewhere, b"a;&b")):
            data = with_xmp(suffix, packet)
            assert b"<!ENTITY" in data
            assert np.array_equal(decode(written(tmp_path, f"a{suffix}", data)).image, plain)
        with pytest.raises(BlockingIOError):
            server.accept()


def in_a_circle() -> bytes:
    """A directory that is its own EXIF, GPS, interoperability and sub-directory, and its own successor."""
    pointers = (0x014A, 0x8769, 0x8825, 0xA005)
    return raw_tiff([(tag, LONG, 1, struct.pack("<I", 8)) for tag in pointers])[:-4] + struct.pack("<I", 8)


def millions_of_values() -> bytes:
    here = struct.pack("<I", 8)
    counts = {0x0132: (ASCII, 1_000_000), 0x8298: (ASCII, 0xFFFFFFFF), 0x9003: (ASCII, 0x7FFFFFFF)}
    rationals = {0x011A: (RATIONAL, 0x20000001), 0x011B: (RATIONAL, 0xFFFFFFFF)}
    return raw_tiff([(tag, *kind, here) for tag, kind in sorted((counts | rationals).items())])


def millions_of_entries() -> bytes:
    block = raw_tiff([(0x0132, ASCII, 20, b"\x08\0\0\0")])
    return block[:8] + b"\xff\xff" + block[10:]


def far_away() -> bytes:
    values = ((0x0132, ASCII, 20), (0x8769, LONG, 1), (0x8825, LONG, 1))
    return raw_tiff([(*value, struct.pack("<I", 0xFFFFFFF0)) for value in values])


def a_directory_far_away() -> bytes:
    return b"MM\0*\xff\xff\xff\xff" + bytes(100)


def the_block_five_thousand_times() -> bytes:
    """Entries that all have the whole block as their value: 300 MB, were it copied for each."""
    size = 8 + 2 + 12 * 5000 + 4
    return raw_tiff([(0x1000 + n, BYTE, size, b"\0\0\0\0") for n in range(5000)])


BLOCKS = [
    in_a_circle,
    millions_of_values,
    millions_of_entries,
    far_away,
    a_directory_far_away,
    the_block_five_thousand_times,
]


@pytest.mark.parametrize("make", BLOCKS)
@pytest.mark.parametrize("kind", ["plain.jpg", "printed.jpg", "plain.png", "plain.webp", "plain.avif"])
def test_a_hostile_exif_block_costs_nothing_but_its_facts(
    tmp_path: Path, kind: str, make: Callable[[], bytes]
) -> None:
    image = Pillow.fromarray(quarters()).convert("CMYK" if kind == "printed.jpg" else "RGB")
    suffix = Path(kind).suffix
    with pillow_warnings_ignored():
        data = encoded(image, suffix, exif=b"Exif\0\0" + make())
    assert make()[:100] in data
    decoded = decode(written(tmp_path, f"a{suffix}", data))
    plain = decode(written(tmp_path, f"plain{suffix}", encoded(image, suffix)))
    assert np.array_equal(decoded.image, plain.image)
    assert (decoded.facts.orientation, decoded.facts.taken_at) == (1, None)


@linux_only
def test_a_hostile_exif_block_costs_no_memory(tmp_path: Path) -> None:
    image = Pillow.fromarray(quarters()).convert("CMYK")
    data = encoded(image, ".jpg", exif=b"Exif\0\0" + the_block_five_thousand_times())
    assert assert_bounded(written(tmp_path, "a.jpg", data), 100) == "ok"


@cache
def expanding_chunks() -> dict[str, bytes]:
    """Pieces of a PNG that are a few megabytes and become four gigabytes, or very many times one megabyte."""
    large = zeros(GIGABYTES)
    many = png_chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(1 << 20))) * 2000
    return {
        "zTXt": png_chunk(b"zTXt", b"Comment\0\0" + large),
        "iTXt": png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + large),
        "iCCP": png_chunk(b"iCCP", b"photo\0\0" + large),
        "IDAT": png_chunk(b"IDAT", large),
        "many": many,
    }


@linux_only
@pytest.mark.parametrize("kind", ["zTXt", "iTXt", "iCCP", "IDAT", "many"])
def test_what_expands_to_gigabytes_in_a_png_is_not_expanded(tmp_path: Path, kind: str) -> None:
    data = indexed_png(expanding_chunks()[kind])
    assert len(data) < GIGABYTES / 500
    said = assert_bounded(written(tmp_path, "a.png", data), 200)
    # More pixels than there is room for are left alone; more text than Pillow takes is a damaged file.
    assert (said == "ok") is (kind == "IDAT")


@linux_only
@pytest.mark.parametrize(
    ("width", "height", "bits", "colours"),
    [
        (60_000, 60_000, 8, 2),
        (60_000, 60_000, 1, 0),
        (60_000, 60_000, 16, 6),
        (0x7FFFFFFF, 0x7FFFFFFF, 8, 2),
        (0x7FFFFFFF, 1, 1, 0),
        (1, 0x7FFFFFFF, 16, 6),
    ],
)
def test_a_png_that_keeps_its_enormous_promise(
    tmp_path: Path, width: int, height: int, bits: int, colours: int
) -> None:
    """Unlike those of test_media_bombs.py it does hold gigabytes of pixels."""
    head = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colours, 0, 0, 0))
    data = PNG + head + expanding_chunks()["IDAT"] + png_chunk(b"IEND", b"")
    said = assert_bounded(written(tmp_path, "a.png", data), 64)
    assert said == f"refused: The picture is {width:,} x {height:,} pixels, {TOO_LARGE}"


@pytest.mark.parametrize(("width", "height"), [(0, 0), (0, 8), (8, 0), (0x80000000, 8), (0xFFFFFFFF, 1)])
def test_a_png_with_a_size_that_is_none_is_refused(tmp_path: Path, width: int, height: int) -> None:
    data = bytearray(indexed_png())
    struct.pack_into(">II", data, 16, width, height)
    struct.pack_into(">I", data, 29, zlib.crc32(data[12:29]))
    with pytest.raises(PhotoError) as caught:
        decode(written(tmp_path, "a.png", data))
    assert str(caught.value).endswith(".")


def gif_frame(left: int, top: int, width: int, height: int, code_size: int = 2) -> bytes:
    """A frame whose data are one pixel and the end (GIF89a, sections 20 and 22)."""
    return b"," + struct.pack("<HHHHB", left, top, width, height, 0) + bytes([code_size]) + b"\2\x44\1\0"


def gif_of(*blocks: bytes, first: bytes | None = None) -> bytes:
    """quarters(), or another first frame on a screen of 8 x 8, and more blocks behind it."""
    if first is None:
        return encoded(quarters(), ".gif")[:-1] + b"".join(blocks) + b";"
    screen = b"GIF89a" + struct.pack("<HHBBB", 8, 8, 0x80, 0, 0) + bytes(6)
    return screen + first + b"".join(blocks) + b";"


def comments(count: int) -> bytes:
    return b"!\xfe" + (b"\xff" + bytes(255)) * count + b"\0"


@pytest.mark.parametrize(
    "behind",
    [
        (b"!\xf9\4\0\0\0\0\0" + gif_frame(0, 0, 1, 1)) * 100_000,
        gif_frame(0, 0, 65535, 65535),
        gif_frame(65535, 65535, 65535, 65535),
        gif_frame(0, 0, 0, 0),
        comments(20_000),
        comments(0) * 100_000,
        b"!\xff\x0bNETSCAPE2.0\3\1\0\0\0" * 10_000,
    ],
    ids=["100,000 frames", "vast", "vast and far", "of no size", "long comment", "comments", "loops"],
)
def test_what_follows_a_gifs_first_frame_does_not_matter(tmp_path: Path, behind: bytes) -> None:
    assert_quarters(decode(written(tmp_path, "a.gif", gif_of(behind))).image)


@linux_only
@pytest.mark.parametrize(
    "first",
    [
        gif_frame(0, 0, 65535, 65535),
        gif_frame(65535, 65535, 65535, 65535),
        gif_frame(65535, 65535, 1, 1),
        gif_frame(0, 0, 0, 0),
        gif_frame(8, 8, 8, 8, code_size=0),
        gif_frame(0, 0, 8, 8, code_size=12),
        gif_frame(0, 0, 8, 8, code_size=255),
        comments(80_000),
        b"",
    ],
    ids=["vast", "vast and far", "far", "of no size", "code 0", "code 12", "code 255", "comment", "none"],
)
def test_an_absurd_first_frame_of_a_gif(tmp_path: Path, first: bytes) -> None:
    said = assert_bounded(written(tmp_path, "a.gif", gif_of(first=first)), 200)
    if first[5:9] == b"\xff" * 4 or first[1:5] == b"\xff" * 4:
        assert said == f"refused: The picture has far too many pixels, {TOO_LARGE}"


@cache
def of_every_kind() -> dict[str, bytes]:
    suffixes = (".jpg", ".png", ".gif", ".bmp", ".tif", ".webp", ".avif")
    files = {suffix: encoded(quarters(), suffix) for suffix in suffixes}
    return files | {".heic": (DATA / "plain.heic").read_bytes()}


@pytest.mark.parametrize("suffix", [*of_every_kind(), ".exe", ""])
def test_a_suffix_that_lies_changes_nothing(tmp_path: Path, suffix: str) -> None:
    for data in of_every_kind().values():
        assert_quarters(decode(written(tmp_path, f"a{suffix}", data)).image)


def saved(kind: str) -> bytes:
    buffer = io.BytesIO()
    Pillow.fromarray(quarters()).save(buffer, kind)
    return buffer.getvalue()


STRANGERS: dict[str, Callable[[], bytes]] = {
    **{
        kind: lambda kind=kind: saved(kind)  # type: ignore[misc]
        for kind in ("DDS", "EPS", "ICNS", "ICO", "JPEG2000", "PCX", "PDF", "PPM", "SGI", "TGA")
    },
    "PSD": lambda: b"8BPS" + struct.pack(">H6xHIIHH", 1, 3, 64, 96, 8, 3) + bytes(20_000),
    "SVG": lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "PostScript": lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(/tmp/x) (w) file showpage\n",
    "WMF": lambda: b"\xd7\xcd\xc6\x9a" + bytes(1000),
    "zip": lambda: b"PK\3\4" + bytes(range(256)) * 9,
    "program": lambda: b"MZ\x90\0" + bytes(range(256)) * 9,
    "film": lambda: b"\0\0\0\x20ftypisom" + bytes(range(256)) * 9,
}
"""Files that other readers of Pillow would take, one of them by starting Ghostscript, and other ones."""


@pytest.mark.parametrize("kind", STRANGERS)
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".heic"])
def test_other_kinds_of_files_are_refused_whatever_they_are_called(
    tmp_path: Path, kind: str, suffix: str
) -> None:
    with pytest.raises(PhotoError) as caught:
        decode(written(tmp_path, f"a{suffix}", STRANGERS[kind]()))
    said = ("This is not a picture", "This is a text file", "The film is damaged")
    assert str(caught.value).startswith(said)


@pytest.mark.parametrize("suffix", of_every_kind())
@pytest.mark.parametrize(
    "tail", [b"PK\3\4" + bytes(999), b"<script>alert(1)</script>", b"\xff\xd8\xff\xe0" * 99]
)
def test_a_file_that_is_two_things_at_once_is_its_picture(tmp_path: Path, suffix: str, tail: bytes) -> None:
    # Behind a box with a size of its own another box is expected: the tail comes in one.
    boxed = struct.pack(">I", len(tail) + 8) + b"free" + tail if suffix in {".avif", ".heic"} else tail
    plain = of_every_kind()[suffix]
    expected: Image = decode(written(tmp_path, f"plain{suffix}", plain)).image
    assert np.array_equal(decode(written(tmp_path, f"a{suffix}", plain + boxed)).image, expected)


# What the fuzzer found: each of these once crashed, hung, filled the memory or came through as a bug.


def strips_at_a_fraction() -> bytes:
    """Where the pixels are is written as a floating-point number."""
    (place,) = struct.unpack("<I", struct.pack("<f", 200.0))
    return grey_tiff(8, 8, (273, FLOAT, 1, place), (279, LONG, 1, 64), behind=bytes(500))


def a_profile_of_fractions() -> bytes:
    """The ICC profile is written as two rational numbers."""
    profile = (34675, RATIONAL, 2, struct.pack("<4I", 1, 2, 3, 4))
    return grey_tiff(8, 8, (273, LONG, 1, -1), (279, LONG, 1, 64), profile, behind=bytes(64))


def premultiplied_grey() -> bytes:
    """Grey with premultiplied transparency (ExtraSamples 1): rare but sound."""
    data = encoded(Pillow.fromarray(quarters()).convert("LA"), ".tif")
    assert struct.pack("<HHIHH", 338, SHORT, 1, 2, 0) in data
    return data.replace(
        struct.pack("<HHIHH", 338, SHORT, 1, 2, 0), struct.pack("<HHIHH", 338, SHORT, 1, 1, 0)
    )


def no_palette() -> bytes:
    """An indexed PNG without the colours its pixels are numbers of."""
    return indexed_png(colours=3)


def timeless_film() -> bytes:
    """An AVIF film that has no units a second (ISO/IEC 14496-12, 8.4.2)."""
    other = Pillow.fromarray(quarters()[::-1].copy())
    data = bytearray(encoded(quarters(), ".avif", save_all=True, append_images=[other]))
    at = data.find(b"mdhd")
    long_numbers = data[at + 4] == 1
    struct.pack_into(">I", data, at + (24 if long_numbers else 16), 0)
    return bytes(data)


def item_of_no_name() -> bytes:
    """A HEIC whose EXIF block is of a type that is no text."""
    return (DATA / "turned.heic").read_bytes().replace(b"Exif\0\0\0\0\xc9", b"\xff\xff\xff\xff\0\0\0\0\xc9")


def slow_runs() -> bytes:
    """A row of a hundred million pixels of which the first is there: the rest is filled up one by one."""
    head = struct.pack("<IiiHHIIiiII", 40, 100_000_000, 1, 1, 8, 1, 6, 2835, 2835, 256, 0)
    start = 14 + len(head) + 1024
    return struct.pack("<2sIII", b"BM", start + 6, 0, start) + head + bytes(1024) + b"\1\7\0\0\0\1"


def four_thousand_strips() -> bytes:
    """Strips that hold all rows but one, at different places, again and again over the same picture."""
    side, count = 4000, 4000
    places = struct.pack(f"<{count}I", *range(8, 8 + count))
    sizes = struct.pack("<I", side * side) * count
    strips = ((273, LONG, count, places), (278, LONG, 1, side - 1), (279, LONG, count, sizes))
    return grey_tiff(side, side, *strips, behind=bytes(side * side))


def a_tile_of_400_megabytes() -> bytes:
    """A picture of 16 x 16 pixels in one tile of 20,000 x 20,000."""
    side = 20_000
    pixels = zeros(side * side)
    size = ((322, LONG, 1, side), (323, LONG, 1, side))
    where = ((324, LONG, 1, -1), (325, LONG, 1, len(pixels)))
    return grey_tiff(16, 16, (259, SHORT, 1, 8), *size, *where, behind=pixels)


def fractions_for_pixels() -> bytes:
    """Twelve megapixels of floating-point numbers in 60 KB."""
    return encoded(Pillow.new("F", (4000, 3000), 0.5), ".tif", compression="tiff_adobe_deflate")


def two_thousand_scans() -> bytes:
    """A progressive JPEG of 49 megapixels that says two thousand times that nothing changes."""
    return scans(2000, side=7000)


def scans(rest: int, side: int) -> bytes:
    """A progressive JPEG of a first scan, and of that many more in which nothing changes.

    Each is a few bytes of "the next 32,767 blocks are at their end" (ITU-T T.81, G.1.2.2).
    """

    def segment(marker: int, content: bytes) -> bytes:
        return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content

    one_code = bytes([1] + [0] * 15)
    head = segment(0xDB, bytes([0] + [1] * 64))
    head += segment(0xC2, struct.pack(">BHHB", 8, side, side, 1) + b"\1\x11\0")
    head += segment(0xC4, b"\0" + one_code + b"\0") + segment(0xC4, b"\x10" + one_code + b"\xe0")
    runs = ("0" + "1" * 14) * -(-((side // 8) ** 2) // 32_767)
    runs += "1" * (-len(runs) % 8)
    ends = int(runs, 2).to_bytes(len(runs) // 8, "big").replace(b"\xff", b"\xff\0")
    again = segment(0xDA, b"\1\1\0\1\x3f\0") + ends
    return b"\xff\xd8" + head + segment(0xDA, b"\1\1\0\0\0\0") + again * rest + b"\xff\xd9"


def a_thousand_exif_blocks() -> bytes:
    """Pillow puts them together one after another, and copies all that it has each time."""
    data = encoded(Pillow.fromarray(quarters()).convert("CMYK"), ".jpg")
    block = b"\xff\xe1\xff\xffExif\0\0" + bytes(65_527)
    return data[:2] + block * 1000 + data[2:]


def exif_marks() -> bytes:
    """A PNG whose EXIF block is the mark of one, a million times."""
    whole = encoded(quarters(), ".png")
    at = len(PNG) + 25
    return whole[:at] + png_chunk(b"eXIf", b"Exif\0\0" * 1_000_000) + whole[at:]


@linux_only
@pytest.mark.parametrize(
    ("make", "suffix"),
    [
        (a_profile_of_fractions, ".tif"),
        (premultiplied_grey, ".tif"),
        (fractions_for_pixels, ".tif"),
        (a_thousand_exif_blocks, ".jpg"),
        (exif_marks, ".png"),
    ],
)
def test_what_is_strange_but_sound_is_opened(tmp_path: Path, make: Callable[[], bytes], suffix: str) -> None:
    assert assert_bounded(written(tmp_path, f"a{suffix}", make())) == "ok"


@linux_only
@pytest.mark.parametrize(
    ("make", "suffix"),
    [
        (strips_at_a_fraction, ".tif"),
        (no_palette, ".png"),
        (timeless_film, ".avif"),
        (item_of_no_name, ".heic"),
        (slow_runs, ".bmp"),
        (four_thousand_strips, ".tif"),
        (two_thousand_scans, ".jpg"),
    ],
)
def test_what_cannot_be_opened_or_not_in_time_is_refused(
    tmp_path: Path, make: Callable[[], bytes], suffix: str
) -> None:
    assert assert_bounded(written(tmp_path, f"a{suffix}", make())) == f"refused: {DAMAGED}"


@linux_only
def test_a_tile_far_larger_than_its_picture_is_refused_like_a_picture(tmp_path: Path) -> None:
    said = assert_bounded(written(tmp_path, "a.tif", a_tile_of_400_megabytes()))
    assert said == f"refused: The picture is 20,000 x 20,000 pixels, {TOO_LARGE}"


def test_premultiplied_grey_is_laid_over_white(tmp_path: Path) -> None:
    """What transparency has darkened already: 50 at half is 100, and over white between that and white."""
    data = encoded(Pillow.new("LA", (8, 8), (50, 128)), ".tif")
    plain, multiplied = (struct.pack("<HHIHH", 338, SHORT, 1, extra, 0) for extra in (2, 1))
    assert data.count(plain) == 1
    image = decode(written(tmp_path, "a.tif", data.replace(plain, multiplied))).image
    assert np.abs(image.astype(int) - 177).max() <= 1


@pytest.mark.parametrize("least", [0.0, -70_000.0])
def test_a_picture_stretched_piece_by_piece_is_stretched_as_a_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, least: float
) -> None:
    numbers = np.random.default_rng(1).normal(0, 1e4, (40, 50)).astype(np.float32).clip(least)
    numbers[3, 4:7] = np.nan, np.inf, -np.inf
    path = written(tmp_path, "a.tif", encoded(Pillow.fromarray(numbers), ".tif"))
    whole = decode(path).image
    monkeypatch.setattr("media.colour._PIECE", 7)
    assert np.array_equal(decode(path).image, whole)
    assert len(np.unique(whole)) > 100


@pytest.mark.parametrize(("rest", "opened"), [(198, True), (199, True), (200, False)])
def test_so_many_scans_and_no_more(tmp_path: Path, rest: int, opened: bool) -> None:
    path = written(tmp_path, "a.jpg", scans(rest, side=64))
    if opened:
        assert decode(path).image.shape == (64, 64, 3)
        return
    with pytest.raises(PhotoError) as caught:
        decode(path)
    assert str(caught.value) == DAMAGED


def test_what_only_looks_like_scans_is_not_counted(tmp_path: Path) -> None:
    """Neither those in a comment nor those behind the picture, where phones put a film."""
    plain = encoded(scene(64, 48), ".jpg", progressive=True)
    many = b"\xff\xda\0\x0c" * 1000
    data = plain[:2] + b"\xff\xfe\x0f\xa2" + many + plain[2:] + many
    expected = decode(written(tmp_path, "plain.jpg", plain)).image
    assert np.array_equal(decode(written(tmp_path, "a.jpg", data)).image, expected)


def test_exif_blocks_behind_stray_bytes_are_none_to_pillow_either() -> None:
    """Pillow goes on behind bytes that belong nowhere, and would join what it finds there."""
    block = b"\xff\xe1\0\x0eExif\0\0MM\0*\0\0"
    plain = encoded(Pillow.fromarray(quarters()).convert("CMYK"), ".jpg")
    data = plain[:2] + b"\xff\xfe\0\2stray" + block * 3 + plain[2:]
    cleaned = without_exif(data)
    assert len(cleaned) == len(data)
    with pillow_warnings_ignored():
        assert "exif" in JpegImageFile(io.BytesIO(data)).info
        assert "exif" not in JpegImageFile(io.BytesIO(cleaned)).info
    assert without_exif(plain) == plain


@pytest.mark.parametrize("version", [2, 3])
@pytest.mark.parametrize(
    ("kind", "name", "content_type", "bad"),
    [
        (b"Exif", b"", b"", False),
        (b"\xff\xfe\xfd\xfc", b"", b"", True),
        (b"a\0\xff\xff", b"", b"", False),
        (b"mime", b"Stra\xdfe", b"application/rdf+xml", False),
        (b"mime", b"name", b"\xff", True),
        (b"Exif", b"name", b"\xff", False),
    ],
)
def test_items_of_which_pi_heif_cannot_make_strings(
    version: int, kind: bytes, name: bytes, content_type: bytes, bad: bool
) -> None:
    numbers = bytes(4 if version == 2 else 6)
    entry = bytes([version, 0, 0, 0]) + numbers + kind + name + b"\0" + content_type + b"\0"
    assert has_unreadable_items(heif_of(entry)) is bad


def test_boxes_that_are_too_short_too_long_or_without_end() -> None:
    entry = b"\2\0\0\0" + bytes(4) + b"\xff\xff\xff\xff\0"
    whole = heif_of(entry)
    assert has_unreadable_items(whole)
    assert not has_unreadable_items(heif_of(b"\1\0\0\0" + bytes(4) + b"n\0text\0"))
    assert has_unreadable_items(heif_of(b"\1\0\0\0" + bytes(4) + b"n\0\xff\0"))
    for cut in range(len(whole)):
        has_unreadable_items(whole[:cut])
    # A length of 64 bits, none at all up to the end, and one that is shorter than its own header.
    meta = whole[8:]
    assert has_unreadable_items(b"\0\0\0\1meta" + struct.pack(">Q", len(meta) + 16) + meta)
    assert has_unreadable_items(b"\0\0\0\0meta" + meta)
    assert not has_unreadable_items(b"\0\0\0\7meta" + meta)


def test_a_million_boxes_are_not_looked_at(tmp_path: Path) -> None:
    head = (DATA / "plain.heic").read_bytes()
    with pytest.raises(PhotoError) as caught:
        decode(written(tmp_path, "a.heic", head + b"\0\0\0\x08free" * 1_000_000))
    assert str(caught.value) == DAMAGED


def heif_of(entry: bytes) -> bytes:
    """A meta box with one item information entry (ISO/IEC 14496-12, 8.11.6)."""

    def box(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content) + 8) + kind + content

    return box(b"meta", bytes(4) + box(b"iinf", bytes(4) + b"\0\1" + box(b"infe", entry)))


@pytest.mark.parametrize("step", ["read_photo", "to_srgb", "upright"])
def test_too_little_memory_at_any_step_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def exhausted(*_: object) -> None:
        raise MemoryError

    path = written(tmp_path, "a.png", encoded(quarters(), ".png"))
    monkeypatch.setattr(f"media.decode.{step}", exhausted)
    with pytest.raises(PhotoError, match="not enough memory"):
        decode(path)

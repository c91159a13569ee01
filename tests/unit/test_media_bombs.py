"""Pictures far too large are refused by their header, before any pixel is decoded."""

from __future__ import annotations

import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image as Pillow

from media.decode import decode
from models.errors import PhotoError
from tests.unit.media_files import DATA, encoded, quarters, written


def huge(suffix: str) -> bytes:
    """A small file that says it has 30,000 x 30,000 pixels (WebP can say 16,383 x 16,383 at most)."""
    side = 30_000
    if suffix == ".png":
        head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
        return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", head) + png_chunk(b"IDAT", zlib.compress(bytes(999)))
    if suffix == ".webp":
        data = bytearray(encoded(quarters(), suffix, lossless=True))
        return bytes(data[:21] + struct.pack("<I", 16382 | 16382 << 14) + data[25:])
    data = bytearray((DATA / "plain.heic").read_bytes() if suffix == ".heic" else encoded(quarters(), suffix))
    where, layout = {
        ".jpg": (data.find(b"\xff\xc0") + 5, ">HH"),
        ".gif": (6, "<HH"),
        ".bmp": (18, "<ii"),
        ".avif": (data.find(b"ispe") + 8, ">II"),
        ".heic": (data.find(b"ispe") + 8, ">II"),
    }[suffix]
    struct.pack_into(layout, data, where, side, side)
    return bytes(data)


def png_chunk(kind: bytes, content: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + checksum


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".gif", ".bmp", ".avif", ".heic", ".webp"])
@pytest.mark.parametrize("long_side", [None, 100])
def test_a_bomb_is_refused_by_its_header(tmp_path: Path, suffix: str, long_side: int | None) -> None:
    side = "16,383" if suffix == ".webp" else "30,000"
    with pytest.raises(PhotoError) as caught:
        decode(written(tmp_path, f"a{suffix}", huge(suffix)), long_side=long_side)
    expected = f"The picture is {side} x {side} pixels, more than Kinframe opens (200 million)."
    assert str(caught.value) == expected


def said_with_little_memory(path: Path) -> str:
    """What decode() says in a process that may take 64 MB more than it has after its imports."""
    program = (
        "import pathlib, resource, sys\n"
        "from media.decode import decode\n"
        "from models.errors import PhotoError\n"
        "used = int(pathlib.Path('/proc/self/statm').read_text().split()[0]) * resource.getpagesize()\n"
        "resource.setrlimit(resource.RLIMIT_AS, (used + (64 << 20),) * 2)\n"
        "try:\n    decode(pathlib.Path(sys.argv[1]))\n"
        "except PhotoError as error:\n    print(error)\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], cwd=root, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


linux_only = pytest.mark.skipif(
    sys.platform != "linux", reason="Only Linux holds a program to a limit of memory."
)


@linux_only
@pytest.mark.parametrize("suffix", [".png", ".jpg", ".bmp", ".heic"])
def test_a_bomb_costs_no_memory(tmp_path: Path, suffix: str) -> None:
    assert "30,000 x 30,000" in said_with_little_memory(written(tmp_path, f"a{suffix}", huge(suffix)))


@linux_only
def test_a_picture_larger_than_the_free_memory_is_a_sentence(tmp_path: Path) -> None:
    path = written(tmp_path, "a.png", encoded(Pillow.new("L", (15_000, 10_000)), ".png"))
    said = said_with_little_memory(path)
    assert said == "This computer has not enough memory free to open this picture."


def test_pictures_below_the_limit_are_opened(tmp_path: Path) -> None:
    # Above Pillow's own default limit, at which it warns: the limit in force is ours.
    image = Pillow.new("1", (20_000, 5_000))
    path = written(tmp_path, "a.png", encoded(image, ".png"))
    assert decode(path, long_side=50).facts.width == 20_000

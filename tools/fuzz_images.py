"""Damages small pictures of every format at random: media/ must open each file or refuse it in a sentence.

    python tools/fuzz_images.py --count 20000 --seed 1 [--folder KEPT]

The files are opened in child processes, because a reader written in C that crashes takes its process with
it, and one that never comes back must be killed. Everything that is not a picture or a `PhotoError` is a
finding: it is printed, and its file and what the child wrote to stderr stay in the folder. The same seed
makes the same files for as long as Pillow writes the same bytes, so a kept file is what to go by.
"""

from __future__ import annotations

import argparse
import faulthandler
import math
import queue
import random
import re
import struct
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image as Pillow
from PIL import ImageCms

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from media.decode import OpenPhoto  # noqa: E402
from media.exif import Endian  # noqa: E402
from media.thumbnails import small_jpeg  # noqa: E402
from models.errors import PhotoError  # noqa: E402
from tests.unit.media_files import (  # noqa: E402
    DATA,
    ORIENTATION,
    WRITERS,
    encoded,
    exif_block,
    scene,
    tiff_of_bits,
)
from tests.unit.raw_files import dng  # noqa: E402

CHILDREN = 2
BATCH = 1000
"""Files a child opens before a fresh one takes over: what one file spoils in memory, a later one shows."""
LONG_SIDE = 1600
SECONDS_A_FILE = 10.0
SECONDS_TO_START = 120.0
MEMORY = 4 << 30
"""Bytes of address space a child may have."""
READY = "ready"
SCRIPT = Path(__file__).resolve()

MOST_DAMAGES = (1, 1, 1, 2, 4)
LONGEST_RUN = 40
LIES = (0, 1, 0x7F, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)
EDGES = (0, 1, 0x7F, 0x80, 0xFE, 0xFF)
SPARED_CHECKSUMS = 0.8
"""The share of damaged PNGs whose checksums are made right again, so that the damage gets past them."""

PNG = b"\x89PNG\r\n\x1a\n"
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF>tiff:Orientation='6'</rdf:RDF></x:xmpmeta>"
_NAME = re.compile(rb"[A-Za-z]{4}")
_MARKER = re.compile(rb"\xff[\xc0-\xfe]")
_TIFF = re.compile(rb"II[*+]\0|MM\0[*+]")

Dice = random.Random
Damage = Callable[[bytearray, Dice], None]


@dataclass(frozen=True, slots=True)
class Mutant:
    """A damaged file.

    Attributes:
        number: counted from 0.
        name: of the file: its number and what it was made of.
        data: its content.
    """

    number: int
    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Finding:
    """A file that was neither opened nor refused.

    Attributes:
        number: of the mutant.
        kind: "crash", "hang" or "error".
        what: the signal, or the exception.
        file: where it is kept.
    """

    number: int
    kind: str
    what: str
    file: Path


@dataclass(slots=True)
class Report:
    """What became of the files.

    Attributes:
        opened: how many were pictures all the same.
        refused: how many were refused, by sentence.
        findings: the rest.
        slowest: the seconds the slowest file took, and its number.
    """

    opened: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    slowest: tuple[float, int] = (0.0, 0)

    @property
    def count(self) -> int:
        """How many files were tried."""
        return self.opened + self.refused.total() + len(self.findings)

    def add(self, other: Report) -> None:
        """Take in what another report says."""
        self.opened += other.opened
        self.refused += other.refused
        self.findings += other.findings
        self.slowest = max(self.slowest, other.slowest)

    def __str__(self) -> str:
        seconds, number = self.slowest
        kinds = Counter(finding.kind for finding in self.findings)
        return (
            f"{self.count:,} files: {self.opened:,} opened, {self.refused.total():,} refused with"
            f" {len(self.refused)} sentences, {kinds['crash']} crashes, {kinds['hang']} hangs,"
            f" {kinds['error']} errors; the slowest, file {number}, took {seconds:.1f} s"
        )


def mutants(seed: int, count: int, *, first: int = 0) -> Iterator[Mutant]:
    """Damaged files, the same ones for the same seed wherever one begins.

    Args:
        seed: chooses the damage.
        count: how many.
        first: the number of the first one.
    """
    files = list(seeds().items())
    for number in range(first, first + count):
        name, whole = files[number % len(files)]
        dice = Dice(f"{seed} {number}")
        data = bytearray(whole)
        for _ in range(dice.choice(MOST_DAMAGES)):
            if data:
                dice.choice(DAMAGES)(data, dice)
        if data.startswith(PNG) and dice.random() < SPARED_CHECKSUMS:
            spare_checksums(data)
        yield Mutant(number, f"{number:06d}-{name}", bytes(data))


@cache
def seeds() -> dict[str, bytes]:
    """Small whole files: every format, and in each the kinds that take another road through its reader."""
    image = Pillow.fromarray(scene(48, 36))
    still = [image, image.rotate(90), image.transpose(Pillow.Transpose.FLIP_LEFT_RIGHT)]
    clear = image.convert("RGBA")
    clear.putalpha(image.convert("L"))
    films: dict[str, Any] = {"save_all": True, "append_images": still[1:]}
    blocks: dict[str, Any] = {
        "exif": exif_block({ORIENTATION: 6, 0x0132: "2024:05:01 12:30:05"}, {0x9003: "2024:05:01 12:30:05"}),
        "icc_profile": _profile(),
    }
    files = {suffix: encoded(image, suffix) for suffix in WRITERS}
    files |= {
        f"film{suffix}": encoded(image, suffix, **films) for suffix in (".gif", ".webp", ".avif", ".tif")
    }
    files |= {f"film{suffix}": encoded(clear, suffix, **films) for suffix in (".png",)}
    files |= {f"blocks{suffix}": encoded(image, suffix, **blocks) for suffix in (".png", ".tif")}
    files |= {
        f"blocks{suffix}": encoded(image, suffix, **blocks, xmp=XMP) for suffix in (".jpg", ".webp", ".avif")
    }
    files |= {
        f"clear{suffix}": encoded(clear, suffix) for suffix in (".webp", ".avif", ".bmp", ".tif", ".gif")
    }
    files["lossless.webp"] = encoded(clear, ".webp", lossless=True)
    files |= _jpegs(image, blocks) | _pngs(image) | _tiffs(image) | _bmps(image)
    files |= {"plain.dng": dng(scene(48, 36)), "preview.dng": dng(scene(48, 36), 6, encoded(image, ".jpg"))}
    samples = [*sorted(DATA.glob("*.heic")), *sorted((DATA / "films").iterdir())]
    return files | {path.name: path.read_bytes() for path in samples}


def _profile() -> bytes:
    """An sRGB profile without its date and its description, so that it is the same every day and is used."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes(12)
    return bytes(profile).replace(b"s\0R\0G\0B", b"P\0h\0o\0t").replace(b"sRGB built-in", b"photo, made up")


def _jpegs(image: Pillow.Image, blocks: dict[str, Any]) -> dict[str, bytes]:
    kinds: dict[str, dict[str, Any]] = {
        "progressive": {"progressive": True},
        "restarts": {"restart_marker_blocks": 2, "subsampling": 0},
        "strips": {"subsampling": 2, "optimize": True, "comment": b"a comment"},
    }
    files = {f"{kind}.jpg": encoded(image, ".jpg", **options) for kind, options in kinds.items()}
    files["grey.jpg"] = encoded(image.convert("L"), ".jpg")
    files["printed.jpg"] = encoded(image.convert("CMYK"), ".jpg", exif=blocks["exif"], xmp=XMP)
    files["printed-progressive.jpg"] = encoded(image.convert("CMYK"), ".jpg", progressive=True)
    return files


def _pngs(image: Pillow.Image) -> dict[str, bytes]:
    files = {f"{mode[0]}{len(mode)}.png": encoded(image.convert(mode), ".png") for mode in ("1", "P", "LA")}
    files["deep.png"] = encoded(
        Pillow.fromarray(np.asarray(image.convert("L")).astype(np.uint16) * 257), ".png"
    )
    files["plain.png"] = encoded(image, ".png", compress_level=0)
    text = png_chunk(b"tEXt", b"Comment\0hello") + png_chunk(
        b"zTXt", b"Comment\0\0" + zlib.compress(b"hi" * 99)
    )
    text += png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(XMP))
    text += png_chunk(b"pHYs", struct.pack(">IIB", 2835, 2835, 1)) + png_chunk(
        b"gAMA", struct.pack(">I", 45455)
    )
    text += png_chunk(b"tRNS", struct.pack(">3H", 1, 2, 3))
    whole = encoded(image, ".png")
    behind_the_header = len(PNG) + 25
    files["texts.png"] = whole[:behind_the_header] + text + whole[behind_the_header:]
    return files


def _tiffs(image: Pillow.Image) -> dict[str, bytes]:
    kinds = ("tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg", "zstd")
    files = {f"{kind}.tif": encoded(image, ".tif", compression=kind) for kind in kinds}
    files |= {
        f"{mode[0]}{len(mode)}.tif": encoded(image.convert("L").convert(mode), ".tif")
        for mode in ("I;16", "I", "F", "CMYK", "YCbCr", "P", "LA")
    }
    files["fax.tif"] = encoded(image.convert("1"), ".tif", compression="group4")
    files["big.tif"] = encoded(image, ".tif", big_tiff=True, tiffinfo={ORIENTATION: 6})
    files["twelve.tif"] = tiff_of_bits([0, 1024, 2048, 4095], 12)
    files["sixteen.tif"] = tiff_of_bits([0, 32768, 65535], 16, samples=3)
    srgb, lab = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    files["lab.tif"] = encoded(ImageCms.buildTransform(srgb, lab, "RGB", "LAB").apply(image), ".tif")
    return files


def _bmps(image: Pillow.Image) -> dict[str, bytes]:
    files = {f"{mode}.bmp": encoded(image.convert(mode), ".bmp") for mode in ("1", "L", "P")}
    # Pillow reads run-length encoding but writes none: three rows of eight pixels, the second of a run, a
    # jump, three single pixels, and an end that comes early.
    runs = bytes([8, 1, 0, 0, 3, 2, 0, 2, 1, 0, 0, 3, 1, 2, 3, 0, 0, 0, 8, 4, 0, 1])
    palette = bytes(range(0, 256, 16)) * 4
    head = struct.pack("<IiiHHIIiiII", 40, 8, 3, 1, 8, 1, len(runs), 2835, 2835, 16, 0)
    start = 14 + len(head) + len(palette)
    files["runs.bmp"] = struct.pack("<2sIII", b"BM", start + len(runs), 0, start) + head + palette + runs
    return files


def png_chunk(kind: bytes, content: bytes) -> bytes:
    """A chunk of a PNG with its length and checksum (PNG, third edition, 5.3)."""
    checksum = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + checksum


def spare_checksums(data: bytearray) -> None:
    """Make the checksums of a PNG's chunks right, as far as the chunks can be followed."""
    at = len(PNG)
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        end = at + 8 + length
        if end + 4 > len(data):
            return
        struct.pack_into(">I", data, end, zlib.crc32(data[at + 4 : end]))
        at = end + 4


def _flip_bits(data: bytearray, dice: Dice) -> None:
    for _ in range(dice.randint(1, 6)):
        data[_place(data, dice)] ^= 1 << dice.randrange(8)


def _overwrite(data: bytearray, dice: Dice) -> None:
    """A run of one value, or of noise."""
    where = _place(data, dice)
    length = min(dice.randint(1, LONGEST_RUN), len(data) - where)
    same = bytes([dice.choice(EDGES)]) * length
    data[where : where + length] = dice.choice((same, dice.randbytes(length)))


def _cut(data: bytearray, dice: Dice) -> None:
    del data[dice.randrange(len(data)) :]


def _insert(data: bytearray, dice: Dice) -> None:
    where = _place(data, dice)
    data[where:where] = dice.randbytes(dice.randint(1, LONGEST_RUN))


def _remove(data: bytearray, dice: Dice) -> None:
    where = _place(data, dice)
    del data[where : where + dice.randint(1, LONGEST_RUN)]


def _repeat_a_chunk(data: bytearray, dice: Dice) -> None:
    """Once somewhere else, or very often on the spot."""
    start, end = dice.choice(_chunks(data, dice))
    chunk = bytes(data[start:end])
    often = dice.choice((1, 1, 2, 300))
    where = start if often > 1 else dice.choice(_chunks(data, dice))[0]
    data[where:where] = chunk * often


def _move_a_chunk(data: bytearray, dice: Dice) -> None:
    start, end = dice.choice(_chunks(data, dice))
    chunk = bytes(data[start:end])
    del data[start:end]
    where = dice.choice(_chunks(data, dice))[0] if data else 0
    data[where:where] = chunk


def _lie_about_a_length(data: bytearray, dice: Dice) -> None:
    """Set a number where formats keep lengths, counts and offsets to nothing or to very much."""
    where = dice.choice(_numbers(data) or [_place(data, dice)])
    lie = dice.choice(LIES)
    layout = dice.choice((">H", "<H") if lie <= 0xFFFF else (">I", "<I"))  # noqa: PLR2004
    size = struct.calcsize(layout)
    data[where : where + size] = struct.pack(layout, lie)[: len(data) - where]


def _splice(data: bytearray, dice: Dice) -> None:
    """Go on, or for a while, as another file does."""
    other = dice.choice(list(seeds().values()))
    start, end = sorted(dice.sample(range(len(other) + 1), 2))
    where = _place(data, dice)
    data[where:] = other[start:] if dice.random() < 1 / 2 else other[start:end] + data[where:]


DAMAGES: tuple[Damage, ...] = (
    _flip_bits,
    _overwrite,
    _cut,
    _insert,
    _remove,
    _repeat_a_chunk,
    _move_a_chunk,
    _lie_about_a_length,
    _lie_about_a_length,
    _splice,
)


def _place(data: bytearray, dice: Dice) -> int:
    """Anywhere, half the time near the front: there a byte decides most."""
    return dice.randrange(len(data) if dice.random() < 1 / 2 else min(len(data), 200))


def _chunks(data: bytearray, dice: Dice) -> list[tuple[int, int]]:
    """Start and end of what looks like the pieces of the file; where nothing does, a piece by chance.

    PNG and the box formats put a length before a chunk's name, JPEG begins a segment with 0xFF.
    """
    starts = {found.start() - 4 for found in _NAME.finditer(data) if found.start() >= 4}  # noqa: PLR2004
    starts |= {found.start() for found in _MARKER.finditer(data)}
    starts |= set(_entries(data))
    if len(starts) < 2:  # noqa: PLR2004
        starts = {_place(data, dice), len(data)}
    return list(pairwise(sorted(starts))) or [(0, len(data))]


def _numbers(data: bytearray) -> list[int]:
    """Where lengths, counts and offsets may be: by names and markers, in directories, at the front."""
    places = {place for found in _NAME.finditer(data) for place in (found.start() - 4, found.end())}
    places |= {found.end() for found in _MARKER.finditer(data)}
    places |= {entry + part for entry in _entries(data) for part in (2, 4, 8)}
    places |= set(range(0, 64, 2))
    return sorted(place for place in places if 0 <= place < len(data))


def _entries(data: bytearray) -> list[int]:
    """Where the entries of the first directory of a TIFF or of an EXIF block are."""
    found = _TIFF.search(data)
    if found is None:
        return []
    byteorder: Endian = "little" if found[0].startswith(b"I") else "big"
    start = found.start() + int.from_bytes(data[found.start() + 4 : found.start() + 8], byteorder)
    count = int.from_bytes(data[start : start + 2], byteorder)
    return [at for at in range(start + 2, start + 2 + 12 * min(count, 40), 12) if at < len(data)]


def run(count: int, seed: int, folder: Path) -> Report:
    """Open that many damaged files in child processes, two at a time.

    Args:
        count: how many.
        seed: chooses the damage.
        folder: for the files; those that are findings stay in it.

    Raises:
        RuntimeError: a child did not even begin, so it was no file's fault.
    """
    folder.mkdir(parents=True, exist_ok=True)
    size = min(BATCH, math.ceil(count / CHILDREN))
    batches = [range(first, min(first + size, count)) for first in range(0, count, max(size, 1))]
    report = Report()
    with ThreadPoolExecutor(CHILDREN) as pool:
        for part in pool.map(lambda batch: _opened(batch, seed, folder), batches):
            report.add(part)
    return report


def _opened(batch: range, seed: int, folder: Path) -> Report:
    """What became of one batch; behind a file that cost its child its life, another child goes on."""
    report = Report()
    while report.count < len(batch):
        _follow(_Child(batch[report.count :], seed, folder), report)
    return report


def _follow(child: _Child, report: Report) -> None:
    """Write down what a child says, until it has nothing more to say."""
    with child:
        child.begin()
        for number in child.numbers:
            began = time.monotonic()
            try:
                line = child.line(SECONDS_A_FILE)
            except TimeoutError as silence:
                report.findings.append(child.finding(number, "hang", str(silence)))
                return
            if line is None:
                report.findings.append(child.finding(number, "crash", child.end()))
                return
            report.slowest = max(report.slowest, (time.monotonic() - began, number))
            told, verdict, sentence = (*line.split(" ", 2), "")[:3]
            if told != str(number):
                raise RuntimeError(f"The child speaks of another file than {number}: {line}")
            if verdict == "ok":
                report.opened += 1
            elif verdict == "refused:":
                report.refused[sentence] += 1
            else:
                report.findings.append(child.finding(number, "error", sentence))


class _Child:
    """A child process and what it says, line by line."""

    def __init__(self, numbers: range, seed: int, folder: Path) -> None:
        self.numbers = numbers
        self._folder = folder
        self._seed = seed
        self._log = folder / f"child-{numbers.start:06d}.log"
        self._found = False
        words = ["--child", numbers.start, numbers.stop - 1, seed, folder]
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-X", "utf8", str(SCRIPT), *map(str, words)],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                encoding="utf-8",
            )
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        with self._process:
            self._process.kill()
            self._listener.join()
        # libtiff complains on stderr of every other file: worth reading only beside a finding.
        if not self._found:
            self._log.unlink()

    def begin(self) -> None:
        """Wait until it has imported all and made its seed files."""
        if self.line(SECONDS_TO_START) != READY:
            said = self._log.read_text(encoding="utf-8", errors="replace")
            raise RuntimeError(f"A child did not begin: {said}")

    def line(self, seconds: float) -> str | None:
        """Its next line; None where it has ended.

        Raises:
            TimeoutError: it said nothing for that long, and was ended.
        """
        try:
            return self._lines.get(timeout=seconds)
        except queue.Empty:
            self._process.kill()
            self._process.wait()
            raise TimeoutError(f"no answer for {seconds:.0f} s") from None

    def end(self) -> str:
        """How it ended."""
        code = self._process.wait()
        return f"signal {-code}" if code < 0 else f"exit status {code}"

    def finding(self, number: int, kind: str, what: str) -> Finding:
        """What was found, told at once."""
        mutant = next(mutants(self._seed, 1, first=number))
        file = self._folder / mutant.name
        # A child that was late, not stuck, may have removed it.
        file.write_bytes(mutant.data)
        self._found = True
        print(f"{kind}: {what} (seed {self._seed}, {file}, {self._log.name})", flush=True)
        return Finding(number, kind, what, file)

    def _listen(self) -> None:
        for line in self._process.stdout or ():
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)


def child(first: int, last: int, seed: int, folder: Path) -> None:
    """Open the files from first to last, and print a line for each."""
    faulthandler.enable()
    _limit_memory()
    seeds()
    print(READY, flush=True)
    for mutant in mutants(seed, last - first + 1, first=first):
        path = folder / mutant.name
        path.write_bytes(mutant.data)
        # So that a hang says where it hung before the parent ends it.
        faulthandler.dump_traceback_later(SECONDS_A_FILE - 2)
        verdict = verdict_of(path)
        faulthandler.cancel_dump_traceback_later()
        if not verdict.startswith("error"):
            path.unlink()
        print(mutant.number, verdict, flush=True)


def verdict_of(path: Path) -> str:
    """What media/ makes of a file: "ok", "refused: SENTENCE" or "error: EXCEPTION"."""
    try:
        image = OpenPhoto(path).decode(long_side=LONG_SIDE).image
        small_jpeg(image)
    except PhotoError as error:
        return f"refused: {error}"
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
        traceback.print_exc()
        return " ".join(f"error: {type(error).__name__}: {error}".split())
    return "ok"


def _limit_memory() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        # A crash that is looked for needs no image of its memory on the disk.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> int:
    """Do what the command line asks for; 0 if nothing was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--count", type=int, default=20_000, help="how many files")
    parser.add_argument("--seed", type=int, default=1, help="chooses the damage")
    parser.add_argument("--folder", type=Path, help="where the files of findings are kept")
    parser.add_argument(
        "--child", nargs=4, metavar=("FIRST", "LAST", "SEED", "FOLDER"), help=argparse.SUPPRESS
    )
    wanted = parser.parse_args()
    if wanted.child:
        first, last, seed = map(int, wanted.child[:3])
        child(first, last, seed, Path(wanted.child[3]))
        return 0
    folder = wanted.folder or Path(tempfile.mkdtemp(prefix="kinframe-fuzz-"))
    began = time.monotonic()
    report = run(wanted.count, wanted.seed, folder)
    for sentence, times in report.refused.most_common():
        print(f"{times:7,} x {sentence}")
    if not any(folder.iterdir()):
        folder.rmdir()
    where = f"; findings are in {folder}" if report.findings else ""
    print(f"{report}; {time.monotonic() - began:.0f} s in all; seed {wanted.seed}{where}")
    return 1 if report.findings else 0


if __name__ == "__main__":
    sys.exit(main())

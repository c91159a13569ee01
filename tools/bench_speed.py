"""How fast: interleaved with the plain loop on the same photos, and each stage against its floor."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import simplejpeg
from bench_library import TestLibrary
from bench_match import FoundFace, Gallery, Tally, TrueFace
from bench_plain import PlainLoop

from faces.engine import FaceEngine
from models.effort import Effort
from models.photo import FileStamp
from workers.face_detection_worker import Order, SeenPhoto, detect_faces, look_at
from workers.pace import Pace

ROOT = Path(__file__).resolve().parent.parent
BLOCK = 60
"""Photos a contender looks at before it is the other's turn."""

Block = Sequence[tuple[FileStamp, Sequence[TrueFace]]]


@dataclass(slots=True)
class Contender:
    """Somebody's way through a block of photos, and what it has cost and found so far."""

    name: str
    work: Callable[[Block], list[Sequence[FoundFace]]]
    wall: float = 0.0
    cpu: float = 0.0
    tally: Tally = field(default_factory=Tally)

    def run(self, block: Block, gallery: Gallery) -> None:
        """Look at a block with the clock running."""
        cpu, wall = time.process_time(), time.perf_counter()
        found = self.work(block)
        self.wall += time.perf_counter() - wall
        self.cpu += time.process_time() - cpu
        for (_, truth), faces in zip(block, found, strict=True):
            self.tally.add(truth, faces, gallery)

    @property
    def rate(self) -> float:
        """Photos a second."""
        return self.tally.photos / self.wall


def race(library: TestLibrary, engine: FaceEngine, scratch: Path) -> dict[str, Contender]:
    """Ours with one and two workers, each effort, and the plain loop with one thread and as it comes.

    In blocks, in another order each time, so that heat and neighbours meet all alike.
    """
    pack = library.shared / "packs" / "insightface_2.5g"
    contenders = [
        Contender("plain, as it comes", _plain(PlainLoop(pack, scratch))),
        Contender("plain, one thread", _plain(PlainLoop(pack, scratch, threads=1))),
        Contender("ours, two workers", _ours(engine, Effort.BALANCED, 2)),
        *(Contender(f"ours, {effort}", _ours(engine, effort, 1)) for effort in Effort),
    ]
    gallery = library.gallery(engine)
    photos = list(zip(library.stamps, library.truth, strict=True))
    for contender in contenders:
        contender.work(photos[:1])  # warm
    for turn, start in enumerate(range(0, len(photos), BLOCK)):
        order = contenders[turn % len(contenders) :] + contenders[: turn % len(contenders)]
        for contender in order:
            contender.run(photos[start : start + BLOCK], gallery)
    return {contender.name: contender for contender in contenders}


def _plain(loop: PlainLoop) -> Callable[[Block], list[Sequence[FoundFace]]]:
    return lambda block: [loop.run(stamp.path) for stamp, _ in block]


def _ours(engine: FaceEngine, effort: Effort, workers: int) -> Callable[[Block], list[Sequence[FoundFace]]]:
    pace = Pace(workers)

    def work(block: Block) -> list[Sequence[FoundFace]]:
        if workers == 1:
            seen = [look_at(Order(stamp, effort), engine, pace) for stamp, _ in block]
        else:
            seen = list(detect_faces([Order(stamp, effort) for stamp, _ in block], engine, pace))
        return [faces_of(photo) for photo in seen]

    return work


def faces_of(photo: object) -> list[FoundFace]:
    """What a look found, in the terms of the bench."""
    if not isinstance(photo, SeenPhoto):
        raise SystemExit(f"a photo of the test library could not be used: {photo}")
    return [FoundFace(face.box, face.embedding) for face, _, _ in photo.faces]


def full_decode_cpu(library: TestLibrary) -> float:
    """CPU seconds of one full simplejpeg decode, the mean over the photos."""
    spent = 0.0
    for stamp in library.stamps:
        data = stamp.path.read_bytes()
        began = time.thread_time()
        simplejpeg.decode_jpeg(data, "RGB")
        spent += time.thread_time() - began
    return spent / len(library.stamps)


def stages(library: TestLibrary, engine: FaceEngine) -> dict[str, tuple[float, float]]:
    """CPU milliseconds a photo of each stage, and its floor: the bare library call on the same photos."""
    pace, spent = Pace(1), {"decode": 0.0, "detect": 0.0, "embed": 0.0}
    faces = 0
    for stamp in library.stamps:
        seen = look_at(Order(stamp), engine, pace)
        if isinstance(seen, SeenPhoto):
            faces += len(seen.faces)
            for stage, seconds in seen.seconds.items():
                spent[stage] += seconds
    count = len(library.stamps)
    floors = {
        "decode": _decode_cpu(library) / count,
        "detect": _detector_cpu(),
        "embed": _recogniser_cpu(engine) * faces / count,
    }
    return {stage: (1000 * spent[stage] / count, 1000 * floors[stage]) for stage in spent}


def _decode_cpu(library: TestLibrary) -> float:
    """Of all photos, at half size, each let go before the next: keeping them would be another measurement."""
    began = time.thread_time()
    for stamp in library.stamps:
        _half(stamp)
    return time.thread_time() - began


def _half(stamp: FileStamp) -> object:
    data = stamp.path.read_bytes()
    height, width, _, _ = simplejpeg.decode_jpeg_header(data)
    return simplejpeg.decode_jpeg(data, "RGB", min_width=-(-width // 2), min_height=-(-height // 2))


def _detector_cpu() -> float:
    from faces.packs import bundled_pack
    from faces.sessions import open_session

    pack = bundled_pack()
    detector = pack.detector_int8 or pack.detector
    session = open_session(pack.folder / detector.name)
    picture = np.zeros((1, 3, 544, 704), np.float32)  # a photo of 4:3 as Balanced shows it
    return min(_cpu(lambda: session.run(None, {"image": picture})) for _ in range(9))


def _recogniser_cpu(engine: FaceEngine) -> float:
    crop = np.zeros((112, 112, 3), np.uint8)
    crop[::2] = 200
    return min(_cpu(lambda: engine.embed_crops([crop])) for _ in range(9))


def _cpu(work: Callable[[], object]) -> float:
    began = time.thread_time()
    work()
    return time.thread_time() - began


def scan_in_child(photos: Path, library: Path) -> tuple[float, float]:
    """Run the real `scan` in a process of its own: wall seconds, and peak memory in megabytes."""
    # The child reads its own high-water mark: what wait4() tells includes the parent it was forked from.
    code = (
        "import sys; sys.path.insert(0, sys.argv.pop(1)); import main_qt; code = main_qt.main();"
        "marks = dict(line.split(':') for line in open('/proc/self/status') if line.startswith('VmHWM'));"
        "print(marks['VmHWM'].split()[0], file=sys.stderr); raise SystemExit(code)"
    )
    command = [
        sys.executable,
        "-c",
        code,
        str(ROOT),
        "scan",
        str(photos),
        "--library",
        str(library),
        "--json",
    ]
    began = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - began
    if done.returncode:
        raise SystemExit(done.stderr)
    return seconds, float(done.stderr.split()[-1]) / 1024

"""Faces whose detections were removed, drawn again by a hand that is in a hurry: who is proposed first?

A made library is scanned and its groups are named by the truth, all with the program's own parts. Then each
face is hidden in turn, drawn, described and compared, and brought back. Only faces whose portrait was pasted
once are drawn, for a twin would give the answer away. Beside it, what a hobby project would do: the square
around the rectangle, embedded as it is.
"""

from __future__ import annotations

import json
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from bench_library import TestLibrary, environment
from bench_match import FoundFace, matched, percentile
from bench_report import Row

from faces import opencv
from faces.align import SIDE
from faces.engine import FaceEngine
from faces.installed import load_engine
from faces.packs import bundled_pack
from media.decode import decode
from models.face import Image, Vector
from models.geometry import Box
from models.photo import Photo
from repository.library import Library
from services.merging import merge
from services.naming import name_person
from services.rejecting import hide_face
from services.suggesting import suggest
from services.undoing import undo
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

PHOTOS = 160
ROUGH, BAD = 0.25, 0.5
"""By how much of the face's size each side of the rectangle may be off."""
LEAST_SIDE = 0.25
"""A rectangle narrower than that share of the face is a slip of the hand, which everybody repeats."""
MANY_FACES = 2
"""A person with more faces than that is still somebody when one is hidden."""
EXAMPLES = 12
BUDGET = 150.0
"""Milliseconds of the 400 between the mouse's release and the suggestion that describing may take."""


@dataclass(frozen=True, slots=True)
class Hand:
    """How a face is drawn, and how many quarter turns its photo was turned before."""

    what: str
    jitter: float
    quarters: int = 0


HANDS = (
    Hand("rough (up to 25 %)", ROUGH),
    Hand("bad (up to 50 %)", BAD),
    Hand("photo on its left side", ROUGH, 1),
    Hand("photo upside down", ROUGH, 2),
    Hand("photo on its right side", ROUGH, 3),
)


@dataclass(frozen=True, slots=True)
class Case:
    """A face to draw: its id if it was detected, who it is, where in upright pixels, and whence pasted."""

    face_id: int | None
    photo: Photo
    name: str
    box: Box
    portrait: str


@dataclass(slots=True)
class Outcome:
    """What came of drawing faces in one way."""

    drawn: int = 0
    right: int = 0
    plain: int = 0
    seen: int = 0
    ms: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def share(self, count: int) -> float:
        """Of the faces drawn."""
        return count / max(1, self.drawn)

    def __str__(self) -> str:
        shares = f"{self.share(self.right):7.1%} {self.share(self.plain):7.1%} {self.share(self.seen):10.1%}"
        times = f"{percentile(self.ms, 0.5):7.1f} {percentile(self.ms, 0.95):7.1f}"
        return f"{self.drawn:5} {shares} {times}"


@dataclass(frozen=True, slots=True)
class Bench:
    """A library of named people, and the engine that describes what is drawn."""

    library: Library
    engine: FaceEngine

    def first(self, vector: Vector, photo: Photo, quality: float) -> str | None:
        """The name of whom the program proposes first."""
        found = suggest(self.library, self.engine.pack, vector, photo_id=photo.id, quality=quality)
        return None if found.best is None else found.best.name

    def draw(self, image: Image, box: Box, case: Case, outcome: Outcome) -> None:
        """Describe and compare one rectangle, in the program's way and the plain one."""
        began = time.perf_counter()
        face = self.engine.describe(image, box)
        outcome.ms.append(1000 * (time.perf_counter() - began))
        name = self.first(face.embedding, case.photo, face.quality)
        outcome.drawn += 1
        outcome.right += name == case.name
        outcome.seen += not face.weak
        plain = self.engine.embed_crops([_plain_crop(image, box)])[0]
        outcome.plain += self.first(plain, case.photo, 1.0) == case.name
        if name != case.name:
            how = "no landmarks" if face.weak else f"score {face.score:.2f}"
            outcome.wrong.append(f"{case.name} ({case.box.width:.0f} px, {how}): {name or 'nobody'}")


def drawn_report(folder: Path, shared: Path, faces: int, scratch: Path) -> list[Row]:
    """Measure and print; returns the rows of the table."""
    made = TestLibrary.made(folder, shared, PHOTOS)
    engine = load_engine(bundled_pack())
    print(environment())
    with Library(scratch / "drawn.sqlite3", scratch / "drawn-thumbnails.sqlite3") as library:
        for _ in scan(library, engine, [made.folder / "photos"], Manner(Pace(2))):
            pass
        bench = Bench(library, engine)
        found, missed = _cases(library, made)
        _name_groups(bench, found)
        outcomes = {hand.what: Outcome() for hand in HANDS}
        for case in _chosen(found, faces):
            _draw_hidden(bench, case, outcomes)
        never = {HANDS[0].what: Outcome()}
        names = {person.name for person in library.people.all()}
        for case in missed:
            if case.name in names:
                _draw_all(bench, case, never)
    print(f"{len(made.stamps)} photos, {len(found)} faces found, {len(missed)} not; {len(names)} people")
    rows = _rows(outcomes)
    _print(rows, outcomes, never[HANDS[0].what])
    return rows


def _draw_hidden(bench: Bench, case: Case, outcomes: Mapping[str, Outcome]) -> None:
    if case.face_id is None:
        raise ValueError("nothing was detected that could be hidden")
    pack = bench.engine.pack
    hide_face(bench.library, pack, case.face_id)
    _draw_all(bench, case, outcomes)
    undo(bench.library, pack)


def _cases(library: Library, made: TestLibrary) -> tuple[list[Case], list[Case]]:
    """The true faces the scan found, with their ids, and those it did not."""
    found: list[Case] = []
    missed: list[Case] = []
    pasted = _portraits(made)
    for number, (stamp, truth) in enumerate(zip(made.stamps, made.truth, strict=True)):
        photo = library.photos.by_path(stamp.path)
        shown = [named.face for named in library.faces.of_photo(photo.id)]
        pairs = matched(truth, [FoundFace(face.box, np.zeros(1, np.float32)) for face in shown])
        for row, true in enumerate(truth):
            face_id = shown[pairs[row]].id if row in pairs else None
            case = Case(face_id, photo, true.name, true.box, pasted[number][row])
            (missed if face_id is None else found).append(case)
    return found, missed


def _portraits(made: TestLibrary) -> list[list[str]]:
    """From which portrait each face was pasted, photo by photo."""
    told = json.loads((made.folder / "truth.json").read_text(encoding="utf-8"))
    return [[face["source"] for face in photo["faces"]] for photo in told["photos"]]


def _name_groups(bench: Bench, cases: Sequence[Case]) -> None:
    """Name every group after most of its faces, joining those of one person, as a person would."""
    library, pack = bench.library, bench.engine.pack
    votes: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for case in cases:
        person = None if case.face_id is None else library.faces.get(case.face_id).person_id
        if person is not None:
            votes[person][case.name] += 1
    named: dict[str, int] = {}
    for person, names in sorted(votes.items(), key=lambda vote: -vote[1].total()):
        name = names.most_common(1)[0][0]
        if name in named:
            merge(library, pack, person, named[name])
        else:
            name_person(library, pack, person, name)
            named[name] = person


def _chosen(cases: Sequence[Case], faces: int) -> list[Case]:
    """So many faces, of portraits that are in the library once and people who are there without them."""
    pasted = Counter(case.portrait for case in cases)
    often = Counter(case.name for case in cases)
    fit = [case for case in cases if pasted[case.portrait] == 1 and often[case.name] > MANY_FACES]
    order = np.random.default_rng(6).permutation(len(fit))
    return [fit[index] for index in order[:faces]]


def _draw_all(bench: Bench, case: Case, outcomes: Mapping[str, Outcome]) -> None:
    """One face drawn by each of the hands there are outcomes of; the hand is the same in every run."""
    image = decode(case.photo.path).image
    for number, hand in enumerate(HANDS):
        if hand.what not in outcomes:
            continue
        random = np.random.default_rng([case.photo.id, round(case.box.x), number])
        box = _turned(_dragged(case.box, hand.jitter, random), image, hand.quarters)
        pixels = np.ascontiguousarray(np.rot90(image, hand.quarters))
        bench.draw(pixels, box.clipped(pixels.shape[1], pixels.shape[0]), case, outcomes[hand.what])


def _dragged(box: Box, jitter: float, random: np.random.Generator) -> Box:
    """The rectangle of a hand that misses each side by up to that share of the face's size."""
    while True:
        x1, x2 = np.array([box.x, box.right]) + random.uniform(-jitter, jitter, 2) * box.width
        y1, y2 = np.array([box.y, box.bottom]) + random.uniform(-jitter, jitter, 2) * box.height
        if x2 - x1 >= LEAST_SIDE * box.width and y2 - y1 >= LEAST_SIDE * box.height:
            return Box.from_corners(float(x1), float(y1), float(x2), float(y2))


def _turned(box: Box, image: Image, quarters: int) -> Box:
    """The rectangle in the image turned counter-clockwise by so many quarter turns, as np.rot90 does."""
    height, width = image.shape[:2]
    for _ in range(quarters):
        box = Box(box.y, width - box.right, box.height, box.width)
        width, height = height, width
    return box


def _plain_crop(image: Image, box: Box) -> Image:
    """The square around the rectangle, cut off at the edge, at the recogniser's size."""
    square = box.squared().clipped(image.shape[1], image.shape[0])
    left, top = int(square.x), int(square.y)
    part = image[top : max(top + 1, int(square.bottom)), left : max(left + 1, int(square.right))]
    cv2 = opencv.load()
    resized: Image = cv2.resize(part, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return resized


def _rows(outcomes: Mapping[str, Outcome]) -> list[Row]:
    rough, bad, *turned = outcomes.values()
    times = [ms for outcome in outcomes.values() for ms in outcome.ms]
    lying = sum(outcome.right for outcome in turned) / max(1, sum(outcome.drawn for outcome in turned))
    return [
        Row("right person first, drawn roughly", 0.97, 1.0, rough.share(rough.right)),
        Row("right person first, drawn badly", 0.9, 1.0, bad.share(bad.right)),
        Row("right person first, photo lying or upside down", 0.93, 1.0, lying),
        Row("describing one rectangle, 19 of 20", BUDGET, 50, percentile(times, 0.95), "ms", less=True),
    ]


def _print(rows: Sequence[Row], outcomes: Mapping[str, Outcome], missed: Outcome) -> None:
    print()
    for row in rows:
        print(row)
    print(
        f"\n{'drawn':28} {'faces':>5} {'right':>7} {'plain':>7} {'landmarks':>10} {'p50 ms':>7} {'p95 ms':>7}"
    )
    for what, outcome in [*outcomes.items(), ("roughly, missed by the scan", missed)]:
        if outcome.drawn:
            print(f"{what:28} {outcome}")
    for what, outcome in outcomes.items():
        print(f"\nnot right, {what}: " + ("; ".join(outcome.wrong[:EXAMPLES]) or "none"))

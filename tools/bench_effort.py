"""How few decisions name a whole library: a simulated truthful person, in three programs, until content.

    python tools/bench_effort.py [--shared DIR] [--seeds N] [--json FILE]

The person knows the 63 people of the developers' faces, and none of the bystanders. They are content when
BCubed F is .995, 99 % of the faces of the people they know carry the right name, and no bystander carries
one. A typed name, an answer with one key, a merge, a face moved or hidden is one decision each; looking,
scrolling and opening pages are free everywhere. A skipped question would count as one too.

* **Ours**: the Review page, question by question, in its order: every answer is one decision, "a stranger"
  and "no" too. Where it ends before the person is content they go on by hand, one decision a face.
* **digiKam**: one pile of unnamed faces, in the order of their folders. For each face of a known person the
  name is typed, or the proposed one confirmed: one decision a face. Its proposals are modelled with our own
  vectors and bar: the nearest person named so far, by the mean of their confirmed faces. Bystanders are
  passed over for nothing; only where one is proposed as somebody, refusing that is a decision. A wrong
  proposal is overruled by typing, which is no more than typing.
* **Immich**: groups in the order of their size, with our grouping, which is better than what it has. A name
  is one decision, the same name typed again (which merges) too, hiding a group of bystanders as well; then
  each face left over, or in a wrong group, is assigned one by one.

The developers' photos are scanned with the built-in networks, through the program's own scan. The eight
variants (`bench_variants`) are the same faces made harder, put into a library as if they had been scanned;
their strangers are bystanders, and their truth is complete. Where the developers' truth says nothing of a
face beside the main one, a name on it counts as wrong unless it is as like that person's true faces as a
suggestion has to be; how many such bystanders carry a name is printed.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
from bench_effort_truth import (  # noqa: E402
    NOBODY,
    Standing,
    State,
    Truth,
    groups_of,
    misnamed_bystanders,
    people_in,
    scanned,
    standing,
    stored,
)
from bench_faces import named_faces  # noqa: E402
from bench_library import environment  # noqa: E402
from bench_report import Row  # noqa: E402
from bench_variants import variants  # noqa: E402

from faces.installed import load_engine  # noqa: E402
from faces.matching import threshold  # noqa: E402
from faces.packs import Pack, bundled_pack  # noqa: E402
from models.review import Asked, Question  # noqa: E402
from repository.library import Library  # noqa: E402
from services.naming import name_face  # noqa: E402
from services.photo_faces import move_face  # noqa: E402
from services.rejecting import not_this_person  # noqa: E402
from services.reviewing import answer, name_asked, queue, stranger_asked  # noqa: E402

MOST = 20_000
"""Decisions nobody goes beyond."""
MUST, GOAL = 1.25, 1.1
"""Decisions a person on the developers' photos."""


@dataclass(frozen=True, slots=True)
class Effort:
    """What it took.

    Attributes:
        decisions: until the person was content.
        by_hand: how many of those were about single faces, after the questions or groups had ended.
        reached: how well the library is named.
        longest: the longest time it took to say what to ask next, in seconds.
    """

    decisions: int
    by_hand: int
    reached: Standing
    longest: float = 0.0


def ours(library: Library, pack: Pack, truth: Truth) -> Effort:
    """Answer our questions."""
    decisions, longest = 0, 0.0
    while decisions < MOST and not standing(truth, State.of(library)).is_enough:
        began = time.perf_counter()
        asked = queue(library, pack).questions
        longest = max(longest, time.perf_counter() - began)
        if not asked:
            break
        _answer(library, pack, truth, asked[0])
        decisions += 1
    by_hand = sum(1 for _ in _by_hand(library, pack, truth))
    return Effort(decisions + by_hand, by_hand, standing(truth, State.of(library)), longest)


def _answer(library: Library, pack: Pack, truth: Truth, question: Question) -> None:
    """One truthful answer; who knows better than yes or no says so with a name."""
    if question.asked is Asked.APART:
        apart = truth.of_all(question.about) != truth.of_all(question.beside)
        answer(library, pack, question, yes=apart)
        return
    faces = question.about or library.faces.ids_of_person(question.one or 0)
    name = truth.of_all(faces)
    if question.asked is Asked.SAME:
        same = name == truth.of_all(library.faces.ids_of_person(question.other or 0))
        answer(library, pack, question, yes=same)
    elif question.asked is Asked.IS and name == question.name:
        answer(library, pack, question, yes=truth.are(faces, name) or not question.about)
    elif name != NOBODY and (not question.about or truth.are(faces, name)):
        name_asked(library, pack, question, name)
    elif question.about:
        answer(library, pack, question, yes=False)
    else:
        stranger_asked(library, pack, question)


def _by_hand(library: Library, pack: Pack, truth: Truth) -> Iterator[int]:
    """Put single faces right, one decision each, until content."""
    state = State.of(library)
    for face in sorted(misnamed_bystanders(truth, state)):
        not_this_person(library, pack, [face], state.person_of[face])
        yield face
    for face in sorted(truth.known):
        state = State.of(library)
        if standing(truth, state).is_enough:
            return
        if state.named(face) != (name := truth.of_face[face]):
            named = {called: person for person, called in state.name_of.items()}
            if name in named:
                move_face(library, pack, face, named[name])
            else:
                name_face(library, pack, face, name)
            yield face


def digikam(library: Library, pack: Pack, truth: Truth) -> Effort:
    """Confirm or type face by face; nothing is written."""
    found = library.groups.faces(pack.id, pack.dim)
    sums: dict[str, np.ndarray] = {}
    person_of: dict[int, int] = {}
    numbers: dict[str, int] = {}
    decisions, known = 0, 0
    for face, vector in zip(found.ids.tolist(), found.embeddings, strict=True):
        name = truth.of_face[face]
        if name == NOBODY:
            decisions += _proposed(sums, vector, pack) is not None
            continue
        decisions, known = decisions + 1, known + 1
        person_of[face] = numbers.setdefault(name, len(numbers) + 1)
        sums[name] = sums.get(name, np.zeros(pack.dim)) + vector
        if known >= 0.99 * len(truth.known):
            state = State(person_of, {number: called for called, number in numbers.items()})
            if (reached := standing(truth, state)).is_enough:
                break
    return Effort(decisions, decisions, reached)


def _proposed(sums: dict[str, np.ndarray], vector: np.ndarray, pack: Pack) -> str | None:
    """Whom a face would be proposed as."""
    if not sums:
        return None
    names = list(sums)
    means = np.stack([sums[name] / np.linalg.norm(sums[name]) for name in names])
    similar = means @ vector
    best = int(similar.argmax())
    return names[best] if similar[best] >= threshold(pack.thresholds.suggestion, len(names)) else None


def immich(library: Library, _pack: Pack, truth: Truth) -> Effort:
    """Name groups in the order of their size, then faces one by one; nothing is written."""
    state = State.of(library)
    person_of = dict(state.person_of)
    numbers: dict[str, int] = {}
    decisions, by_hand = 0, 0

    def now() -> Standing:
        return standing(truth, State(person_of, {number: called for called, number in numbers.items()}))

    for person, faces in groups_of(state):
        if now().is_enough:
            break
        decisions += 1
        name = truth.of_all(faces)
        if name != NOBODY:
            number = numbers.setdefault(name, -person - 1)
            person_of |= dict.fromkeys(faces, number)
    wrong = misnamed_bystanders(truth, State(person_of, {n: c for c, n in numbers.items()}))
    for face in [*wrong, *truth.known]:
        if now().is_enough:
            break
        name = truth.of_face[face]
        if name == NOBODY:
            del person_of[face]
        elif person_of.get(face) == numbers.get(name, 0):
            continue
        else:
            person_of[face] = numbers.setdefault(name, -face - 1_000_000)
        by_hand += 1
    return Effort(decisions + by_hand, by_hand, now())


WAYS: tuple[tuple[str, Callable[[Library, Pack, Truth], Effort]], ...] = (
    ("digiKam", digikam),
    ("Immich", immich),
    ("ours", ours),
)


def effort_report(shared: Path, seeds: int, scratch: Path) -> list[Row]:
    """Measure and print as it comes; returns the rows of the table."""
    print(environment())
    engine = load_engine(bundled_pack())
    pack = engine.pack
    print(f"\n{'':28} {'people':>6} {'faces':>6}   decisions a person (of those, by hand): ", end="")
    print(", ".join(name for name, _ in WAYS))
    with Library(scratch / "scan.sqlite3", scratch / "scan-thumbnails.sqlite3") as library:
        real = _told("photos, scanned for real", library, pack, scanned(library, engine, shared))
        people = scanned_people(library)
    faces = named_faces(shared, engine)
    a_person: dict[str, list[float]] = {}
    for seed in range(seeds):
        for number, variant in enumerate(variants(faces, seed)):
            stem = scratch / f"{seed}-{number}"
            with Library(stem.with_suffix(".sqlite3"), Path(f"{stem}-thumbnails.sqlite3")) as library:
                truth = stored(library, pack, variant, people_in(faces, variant))
                found = _told(f"{variant.name}, draw {seed}", library, pack, truth)
            a_person.setdefault(variant.name, []).append(found["ours"].decisions / truth.people)
    print("\nours, mean of the draws: " + ", ".join(f"{n} {np.mean(v):.3f}" for n, v in a_person.items()))
    mine = real["ours"].decisions / people
    rows = [
        Row("decisions a person, scanned for real", MUST, GOAL, mine, less=True),
        Row("as digiKam has it, against ours", 5, 10, real["digiKam"].decisions / people / mine, "x"),
        Row("as Immich has it, against ours", 1, 1.05, real["Immich"].decisions / people / mine, "x"),
        Row("longest time until the next question", 1.0, 0.1, real["ours"].longest, "s", less=True),
    ]
    for row in rows:
        print(row)
    return rows


def scanned_people(library: Library) -> int:
    """How many people have photos here: a folder each."""
    return len({photo.path.parent for photo in library.photos.all()})


def _told(what: str, library: Library, pack: Pack, truth: Truth) -> dict[str, Effort]:
    found = {name: way(library, pack, truth) for name, way in WAYS}
    figures = "   ".join(f"{one.decisions / truth.people:7.3f} ({one.by_hand:3})" for one in found.values())
    mine, bystanders = found["ours"].reached, len(_named_bystanders(library, truth))
    print(
        f"{what:28} {truth.people:6} {len(truth.of_face):6}   {figures}"
        f"   F {mine.f:.4f}, right {mine.right:.4f}, {bystanders} bystanders named"
    )
    return found


def _named_bystanders(library: Library, truth: Truth) -> Sequence[int]:
    state = State.of(library)
    return [f for f, name in truth.of_face.items() if name == NOBODY and state.named(f) is not None]


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="the developers' folder")
    parser.add_argument("--seeds", type=int, default=3, help="draws of each variant")
    parser.add_argument("--json", type=Path, help="write the figures here too")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        rows = effort_report(arguments.shared, arguments.seeds, Path(name))
    if arguments.json:
        plain = [{"against": r.what, "must": r.must, "goal": r.goal, "measured": r.measured} for r in rows]
        arguments.json.write_text(json.dumps(plain, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()

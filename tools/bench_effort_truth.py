"""A simulated truthful person in front of a library: what is true, and when they are content."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from bench_faces import NamedFaces
from bench_variants import Variant, bcubed

from faces.engine import FaceEngine
from faces.packs import Pack
from models.face import DetectedFace
from models.geometry import Box
from models.photo import FileStamp, PhotoFacts
from repository.face_rows import StoredFaces
from repository.library import Library
from services.grouping import apply, plan
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

SAME = 0.4
"""Overlap with the true box from which on a found face is that one."""
MIDDLE, NEAR_MIDDLE = Box(82, 68, 86, 116), 0.25
"""Where the main face of a picture is whose box nobody wrote down, and how well it must fit."""
ENOUGH_F, ENOUGH_RIGHT = 0.995, 0.99
NOBODY = ""
"""Somebody the person does not know and need not name."""
ITSELF = 0.47
"""Cosine to somebody's true faces from which on a face beside the main one is taken to be really them."""


@dataclass(frozen=True, slots=True)
class Truth:
    """Who each face is, by its id; NOBODY for a bystander.

    Attributes:
        of_face: everybody's.
        may_be: (face, name): bystanders the truth says nothing of that are as like somebody as a
            suggestion is; a name on them counts neither as right nor as wrong.
    """

    of_face: Mapping[int, str]
    may_be: frozenset[tuple[int, str]] = frozenset()

    @property
    def known(self) -> list[int]:
        """The faces of people the person knows."""
        return [face for face, name in self.of_face.items() if name != NOBODY]

    @property
    def people(self) -> int:
        """How many the person knows."""
        return len(set(self.of_face.values()) - {NOBODY})

    def of_all(self, faces: Iterable[int]) -> str:
        """Who most of these are."""
        counted = Counter(self.of_face.get(face, NOBODY) for face in faces)
        return min(counted, key=lambda name: (-counted[name], name))

    def are(self, faces: Iterable[int], name: str) -> bool:
        """Whether every one of them is."""
        return all(self.of_face.get(face, NOBODY) == name for face in faces)


@dataclass(frozen=True, slots=True)
class State:
    """Whose each face is shown as, and what that person is called."""

    person_of: Mapping[int, int]
    name_of: Mapping[int, str]

    @classmethod
    def of(cls, library: Library) -> State:
        """The library's now; whoever is ignored has no name that is shown."""
        people = {person.id: person for person in library.people.with_names()}
        return cls(
            {face.id: face.person_id for face in library.faces.all() if face.person_id is not None},
            {number: person.name for number, person in people.items() if person.name is not None},
        )

    def named(self, face: int) -> str | None:
        """The name a face carries."""
        person = self.person_of.get(face)
        return None if person is None else self.name_of.get(person)


@dataclass(frozen=True, slots=True)
class Standing:
    """How well a library is named."""

    f: float
    right: float
    misnamed: int

    @property
    def is_enough(self) -> bool:
        """The person stops here."""
        return self.f >= ENOUGH_F and self.right >= ENOUGH_RIGHT and not self.misnamed


def standing(truth: Truth, state: State) -> Standing:
    """BCubed over the faces of known people; the share that carries the right name; misnamed bystanders."""
    known = truth.known
    names = {name: number for number, name in enumerate(sorted(set(truth.of_face.values())))}
    who = np.array([names[truth.of_face[face]] for face in known])
    labels = np.array([state.person_of.get(face, -1) for face in known])
    right = sum(state.named(face) == truth.of_face[face] for face in known) / max(1, len(known))
    misnamed = sum(1 for _ in misnamed_bystanders(truth, state))
    return Standing(bcubed(labels, who).f, right, misnamed)


def misnamed_bystanders(truth: Truth, state: State) -> Iterable[int]:
    """Bystanders that carry a name that is certainly not theirs."""
    for face, name in truth.of_face.items():
        called = state.named(face)
        if name == NOBODY and called is not None and (face, called) not in truth.may_be:
            yield face


def scanned(library: Library, engine: FaceEngine, shared: Path) -> Truth:
    """Scan the developers' photos for real; the truth is in the names of their folders."""
    folder = shared / "faces" / "lfw_dev"
    for _ in scan(library, engine, [folder], Manner(Pace(2))):
        pass
    listed = json.loads((shared / "faces" / "lfw_dev.json").read_text(encoding="utf-8"))["faces"]
    boxes = {face["path"]: Box.from_corners(*face["box"]) for face in listed}
    of_face: dict[int, str] = {}
    for photo in library.photos.all():
        path = photo.path.relative_to(folder).as_posix()
        faces = [found.face for found in library.faces.of_photo(photo.id)]
        box, least = (boxes[path], SAME) if path in boxes else (MIDDLE, NEAR_MIDDLE)
        main = max(faces, key=lambda face: face.box.iou(box), default=None)
        for face in faces:
            is_main = main is not None and face.id == main.id and face.box.iou(box) >= least
            of_face[face.id] = photo.path.parent.name if is_main else NOBODY
    return Truth(of_face, _may_be(library.groups.faces(engine.pack.id, engine.pack.dim), of_face))


def _may_be(stored: StoredFaces, of_face: Mapping[int, str]) -> frozenset[tuple[int, str]]:
    """Bystanders that are like one of the known people: presidents stand beside presidents."""
    names = sorted(set(of_face.values()) - {NOBODY})
    faces = stored.ids.tolist()
    rows = np.array([names.index(of_face[face]) if of_face[face] else -1 for face in faces])
    means = np.stack([stored.embeddings[rows == row].mean(axis=0) for row in range(len(names))])
    means /= np.linalg.norm(means, axis=1, keepdims=True)
    similar = stored.embeddings @ means.T
    return frozenset(
        (faces[row], names[column])
        for row, column in np.argwhere((similar >= ITSELF) & (rows[:, None] < 0)).tolist()
    )


def stored(library: Library, pack: Pack, variant: Variant, people: int) -> Truth:
    """Put a variant's faces into a library, each in a photo of its own, and group them."""
    empty = np.zeros((112, 112, 3), np.uint8)
    library.use_pack(pack.id)
    of_face: dict[int, str] = {}
    with library.transaction():
        for row, who in enumerate(variant.who.tolist()):
            stamp = FileStamp(Path(f"/photos/{row:05d}.jpg"), 1000 + row, 1)
            facts = PhotoFacts(1000, 800, 1, None, "JPEG")
            photo = library.photos.store(stamp, row.to_bytes(16, "big"), facts, pack.id)
            quality, vector = float(variant.faces.quality[row]), variant.faces.embeddings[row]
            face = DetectedFace(Box(300, 200, 200, 240), None, 0.9, quality, vector, empty)
            for number in library.detections.store(photo, [(face, b"crop")], pack.id):
                if number is not None:
                    of_face[number] = f"Person {who}" if who < people else NOBODY
    apply(library, pack, plan(library, pack))
    return Truth(of_face)


def people_in(faces: NamedFaces, variant: Variant) -> int:
    """How many of a variant's people are no strangers."""
    return min(int(faces.who.max()), int(variant.who.max())) + 1


def groups_of(state: State) -> Sequence[tuple[int, list[int]]]:
    """Every group with its faces, the largest first."""
    members: dict[int, list[int]] = {}
    for face, person in state.person_of.items():
        members.setdefault(person, []).append(face)
    return sorted(members.items(), key=lambda group: (-len(group[1]), group[0]))

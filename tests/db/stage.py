"""A library filled with synthetic people, and exact looks at its rows."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Callable, Generator, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np

from faces.packs import Pack
from faces.vectors import unit_mean
from models.changes import Changes
from models.face import Vector
from models.geometry import Box
from models.photo import FileStamp, PhotoFacts
from models.progress import Progress
from models.suggestion import DrawnFace
from repository.library import Library
from services.grouping import apply, plan
from services.suggesting import suggest
from services.undoing import redo, undo
from tests.fakes import PACK, detected, vector_of

Result = TypeVar("Result")
DECIDED = ("faces", "people", "decisions", "look_alikes", "circles", "members", "searches")
Rows = dict[str, list[tuple[object, ...]]]


class Stage:
    """An open library, its file, and shortcuts for what tests do all the time."""

    def __init__(self, folder: Path, pack: Pack = PACK) -> None:
        self.folder = folder
        self.pack = pack
        self.file = folder / "kinframe.sqlite3"
        self.library = self._open()
        self.library.use_pack(pack.id)

    @classmethod
    def closed(cls, folder: Path, pack: Pack = PACK) -> Stage:
        """The stage of a library that is there already; `reopen` opens it."""
        stage = cls.__new__(cls)
        stage.folder, stage.pack, stage.file = folder, pack, folder / "kinframe.sqlite3"
        return stage

    def _open(self) -> Library:
        return Library(self.file, self.folder / "thumbnails.sqlite3")

    def reopen(self) -> None:
        """Close the library and open it again, as a restart does."""
        if hasattr(self, "library"):
            self.library.close()
        self.library = self._open()

    def photo(self, number: int, faces: Sequence[tuple[Vector, Box]] = ()) -> tuple[int, list[int]]:
        """Store a photo of 1000 x 800 with these faces; returns its id and theirs."""
        stamp = FileStamp(Path(f"/photos/{number:04d}.jpg"), 1000 + number, 1)
        facts = PhotoFacts(1000, 800, 1, None, "JPEG")
        with self.library.transaction():
            photo = self.library.photos.store(stamp, number.to_bytes(16, "big"), facts, self.pack.id)
            found = [(detected(vector, box), b"crop") for vector, box in faces]
            ids = self.library.detections.store(photo, found, self.pack.id)
        return photo, [face for face in ids if face is not None]

    def cast(self, looks: Sequence[int]) -> None:
        """Person p gets looks[p] faces, each in a photo of its own, and all are grouped."""
        number = self.library.photos.count()
        for person, count in enumerate(looks):
            for look in range(count):
                number += 1
                self.photo(number, [(self.vector(person, look), Box(100, 100, 80, 80))])
        self.regroup()

    def vector(self, person: int, look: int) -> Vector:
        return vector_of(person, look, dim=self.pack.dim)

    def regroup(self) -> Changes:
        changes = apply(self.library, self.pack, plan(self.library, self.pack))
        assert changes is not None
        return changes

    def drawn(
        self,
        vector: Vector,
        *,
        photo: int = 1,
        box: Box | None = None,
        weak: bool = False,
    ) -> DrawnFace:
        """What the worker makes of a rectangle; nothing is stored."""
        where = box or Box(500, 300, 60, 60)
        replaces = self.library.faces.covered_by(photo, where)
        found = suggest(self.library, self.pack, vector, face_id=replaces)
        return DrawnFace(photo, detected(vector, where, weak=weak), found, replaces, b"chip", self.pack.id)

    def rows(self, tables: Iterable[str] = DECIDED) -> Rows:
        """Every byte of these tables, seen from another connection."""
        return {table: self.sql(f"SELECT * FROM {table} ORDER BY id") for table in tables}  # noqa: S608

    def sql(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        """Run a statement past the program, as damage or another program would."""
        connection = sqlite3.connect(self.file, isolation_level=None, timeout=5)
        try:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            return connection.execute(statement, values).fetchall()
        finally:
            connection.close()

    def value(self, statement: str, *values: object) -> object:
        return self.sql(statement, *values)[0][0]

    def centroid(self, person: int) -> object:
        return self.value("SELECT centroid FROM people WHERE id = ?", person)

    def steps(self) -> int:
        return len(self.library.history.all())

    def faces_of(self, person: int) -> list[int]:
        return self.library.faces.ids_of_person(person)

    def person_of(self, face: int) -> int | None:
        return self.library.faces.get(face).person_id

    def expected_centroid(self, person: int) -> bytes | None:
        """The unit mean, computed here from the stored bytes of the visible faces that are not weak."""
        rows = self.sql(
            "SELECT weak, embedding FROM faces WHERE person_id = ? AND hidden = 0 ORDER BY id", person
        )
        clear = [blob for weak, blob in rows if not weak] or [blob for _, blob in rows]
        vectors = [np.frombuffer(blob, np.float32) for blob in clear if isinstance(blob, bytes)]
        return unit_mean(np.stack(vectors)).tobytes() if vectors else None

    def there_and_back(self, decide: Callable[[], Changes]) -> Changes:
        """Decide; undo and redo, after restarts too, lead back and forth byte for byte."""
        before, steps = self.rows(), self.steps()
        changes = decide()
        after = self.rows()
        assert self.steps() == steps + 1
        self.check_sound()
        for expected, move in ((before, undo), (after, redo)) * 2:
            move(self.library, self.pack)
            assert self.rows() == expected
            self.check_sound()
            self.reopen()
        return changes

    def check_sound(self) -> None:
        """What must hold after every step: centroids follow faces, cannot-links hold, the file is whole."""
        for (person,) in self.sql(
            "SELECT DISTINCT person_id FROM faces WHERE person_id IS NOT NULL AND hidden = 0"
        ):
            assert isinstance(person, int)
            assert self.centroid(person) == self.expected_centroid(person), (
                f"the centroid of {person} is stale"
            )
        broken = self.sql(
            "SELECT face_id FROM decisions JOIN faces ON faces.id = face_id"
            " WHERE faces.person_id = decisions.person_id"
        )
        assert not broken
        self._check_looks()
        assert not self.library.integrity()

    def _check_looks(self) -> None:
        """Whoever has a visible face has looks, together of no more faces than there are."""
        rows = self.sql(
            "SELECT people.id, (SELECT total(faces) FROM looks WHERE person_id = people.id), (SELECT count(*)"
            " FROM faces WHERE person_id = people.id AND hidden = 0) FROM people"
        )
        for person, of_looks, visible in rows:
            assert isinstance(of_looks, float)
            assert isinstance(visible, int)
            assert of_looks <= visible, f"the looks of {person} are stale"
            assert bool(of_looks) == bool(visible), f"{person} has no looks, or too many"


def run(work: Generator[Progress, None, Result]) -> Result:
    """Drive a worker to its end, as a lane does."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: Result = end.value
            return result


def replaced(pack: Pack, **changes: object) -> Pack:
    """Another pack."""
    return dataclasses.replace(pack, **changes)  # type: ignore[arg-type]


def owner(library: Library, face_id: int) -> int:
    """The person a face is shown as; 0, which is nobody's id, for one in no group."""
    return library.faces.get(face_id).person_id or 0

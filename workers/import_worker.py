"""Importing the library of the old program: names, boxes and photos come over, every vector is made anew."""

from __future__ import annotations

import logging
import os
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from config.language import count_of, in_digits, mark, tr, trn
from faces.engine import FaceEngine
from media.files import exists
from media.walk import stamp_of
from models.changes import Changes
from models.geometry import Box
from models.person import photos_of
from models.photo import FileStamp, Photo, Problem
from models.progress import Progress
from repository.library import Library
from repository.photos import KnownFile
from repository.predecessor import OldFace, OldLibrary, read_predecessor
from services.import_claims import Claims, claims_of
from services.importing import take_over, undescribed
from workers.face_detection_worker import Order
from workers.pack_change_worker import describe_stragglers
from workers.recognising import Recogniser, Seen
from workers.scan_steps import Manner, ScanState, fail, look
from workers.taking_over import describe_boxes, group_rest, is_small

log = logging.getLogger("ImportWorker")

REPORT_EVERY = 500
MOST_MISSING = 300
"""So many photos that were not found are kept by name; a disk that is away may take thousands with it."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What a finished import took over; importing the same once more gives the same report.

    Attributes:
        photos: of the old library that are in ours now.
        people: of ours who have faces from it.
        named: how many of them have a name there.
        faces: of ours that old boxes mean, or became.
        without_box: old faces nobody can tell which they mean.
        unusable: old boxes outside their photo, or too small to hold a face.
        damaged: rows of the old library that say nothing.
        missing: files that are not there any more, the first few hundred.
        missing_count: how many in all.
        failed: photos that could not be used.
    """

    photos: int
    people: int
    named: int
    faces: int
    without_box: int
    unusable: int
    damaged: int
    missing: tuple[Path, ...]
    missing_count: int
    failed: tuple[Problem, ...]

    @property
    def sentence(self) -> str:
        """What it has come to, for the person."""
        what = {"faces": count_of(self.faces, "face", "faces"), "photos": photos_of(self.photos)}
        if self.people:
            people, named = count_of(self.people, "person", "people"), in_digits(self.named)
            said = [
                tr(
                    "Imported {people} ({named} named) with {faces} from {photos}.",
                    people=people,
                    named=named,
                    **what,
                )
            ]
        else:
            said = [tr("Imported no people with {faces} from {photos}.", **what)]
        if self.missing_count:
            said.append(trn("{n} photo was not found.", "{n} photos were not found.", self.missing_count))
        if self.failed:
            said.append(
                trn("{n} photo could not be used.", "{n} photos could not be used.", len(self.failed))
            )
        if left := self.without_box + self.unusable:
            said.append(
                trn(
                    "{n} face without a usable box was left out.",
                    "{n} faces without a usable box were left out.",
                    left,
                )
            )
        return " ".join(said)


@dataclass(slots=True)
class _Files:
    """The old library's files: where each is, as we write paths, and which are gone."""

    there: dict[Path, Path] = field(default_factory=dict)
    missing: dict[Path, Path] = field(default_factory=dict)


def import_predecessor(
    library: Library, engine: FaceEngine, file: Path, manner: Manner
) -> Generator[Progress, None, ImportReport]:
    """Take over a library of the old program.

    Its photos are looked at as a scan does, each stored at once; then all that it says of people becomes
    one step of the history. Stopped anywhere, the import goes on from there when it is run again; run
    again after its end it changes nothing. The photos' folders do not become folders of the library.

    Args:
        library: written to in this thread only.
        engine: used by several threads at once.
        file: the old program's SQLite file, which is only read.
        manner: how to go about it.

    Raises:
        LibraryError: the file is not what it should be, or the library has vectors of another pack.
    """
    yield Progress(mark("Reading the old library"))
    old = read_predecessor(file)
    library.use_pack(engine.pack.id)
    state = ScanState.of(library)
    yield from describe_stragglers(library, engine)
    log.info("Importing %s", file)
    files = yield from _look(library, engine, old, state, manner)
    # Before names are given, so that undo leaves the library as a scan would have.
    yield from group_rest(library, engine, state, anyway=state.new > 0)
    photos = _photos(library, files)
    claims = claims_of(old, {face: photos[face.photo] for face in _faces(old) if face.photo in photos})
    boxes, small = _to_describe(library, files, photos, claims, state)
    described = yield from describe_boxes(
        library, engine, boxes, lambda problem: fail(library, state, problem)
    )
    yield Progress(mark("Importing people"))
    imported = take_over(library, engine.pack, claims, described, file.name)
    yield Progress(mark("Importing people"), changes=imported.changes)
    yield from group_rest(library, engine, state, anyway=False)
    report = ImportReport(
        photos=len({photo.id for photo in photos.values()}),
        people=imported.people,
        named=imported.named,
        faces=imported.faces,
        without_box=imported.without_box,
        unusable=claims.outside + small,
        damaged=old.damaged,
        missing=tuple(files.missing)[:MOST_MISSING],
        missing_count=len(files.missing),
        failed=tuple(state.failed),
    )
    log.info("%s", report.sentence)
    return report


def _faces(old: OldLibrary) -> list[OldFace]:
    return [face for person in old.people for face in person.faces] + list(old.loose)


def _look(
    library: Library, engine: FaceEngine, old: OldLibrary, state: ScanState, manner: Manner
) -> Generator[Progress, None, _Files]:
    files, todo = _Files(), list[Order]()
    known, recogniser = library.photos.known_files(), Recogniser.of(library)
    # Where capitals do not count, the old program may have spelt a folder in another way than a scan did.
    spelling = {os.path.normcase(path): path for path in (*known, *recogniser.copies)}
    seen = set[Path]()
    for done, path in enumerate(sorted({face.photo for face in _faces(old)}), start=1):
        # As a scan writes it: ours is known by that.
        absolute = os.path.abspath(path)  # noqa: PTH100
        ours = Path(spelling.get(os.path.normcase(absolute), absolute))
        # A relative path meant a folder that only the old program knew.
        if not path.is_absolute() or not exists(ours):
            files.missing[path] = ours
        else:
            files.there[path] = ours
        if path in files.there and ours not in seen:
            seen.add(ours)
            found = stamp_of(ours)
            if isinstance(found, Problem):
                yield Progress(mark("Looking for photos"), done, changes=fail(library, state, found))
            elif _is_new(found, known.get(str(ours)), recogniser, engine.pack.id):
                todo.append(Order(found, manner.effort))
        if done % REPORT_EVERY == 0:
            yield Progress(mark("Looking for photos"), done)
    if recogniser.moved:
        yield Progress(mark("Looking for photos"), changes=Changes(photos=frozenset(recogniser.moved)))
    # Whoever is grouped on the way would only be taken apart again by the names that are to come.
    once = replace(manner, group_on_the_way=False)
    yield Progress(mark("Finding faces"), done=0, total=len(todo))
    yield from look(library, engine, todo, state, once)
    # Copies of what has just been looked at; where that could not be used, perhaps they can.
    left = [stamp for stamp, content in recogniser.later if not recogniser.place(stamp, content)]
    yield from look(library, engine, [Order(stamp, manner.effort) for stamp in left], state, once)
    return files


def _is_new(found: FileStamp, before: KnownFile | None, recogniser: Recogniser, pack_id: str) -> bool:
    """Whether a file has to be looked at: it is not known, nor another one with the same content."""
    if before is not None:
        return not before.is_of(found, pack_id)
    return not recogniser.is_known_copy(found) and recogniser.look_at(found) is Seen.NEW


def _photos(library: Library, files: _Files) -> dict[Path, Photo]:
    """The photo of ours each old path means, the file being there or not."""
    copies = library.copies.known_files()
    found: dict[Path, Photo] = {}
    for path, ours in (*files.there.items(), *files.missing.items()):
        if library.photos.has(ours):
            found[path] = library.photos.by_path(ours)
        elif str(ours) in copies:
            found[path] = library.photos.get(copies[str(ours)].photo_id)
    return found


def _to_describe(
    library: Library, files: _Files, photos: Mapping[Path, Photo], claims: Claims, state: ScanState
) -> tuple[dict[Photo, list[Box]], int]:
    """The boxes in which nobody has found a face yet, of photos that can be read; how many are too small."""
    failed = {problem.path for problem in state.failed}
    readable = {
        photos[path].id: photos[path]
        for path, ours in files.there.items()
        if path in photos and ours not in failed
    }
    boxes, small = dict[Photo, list[Box]](), 0
    for photo, drawn in undescribed(library, claims).items():
        large = [box for box in drawn if not is_small(box)]
        small += len(drawn) - len(large)
        if large and photo in readable:
            boxes[readable[photo]] = large
    return boxes, small

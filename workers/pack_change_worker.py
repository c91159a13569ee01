"""Changing a library's pack: every face is described anew from its stored crop, then one switch.

People, names and decisions hang on faces, so nothing about them changes. Until the switch the old
vectors stay in use; what was made so far survives a kill, and the next start goes on.
"""

from __future__ import annotations

import logging
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from config.language import mark, trn
from faces.engine import FaceEngine
from models.changes import Changes
from models.progress import Progress
from repository.library import Library
from services import centroids
from workers.crop_embedding import BATCH, embed_stored
from workers.pace import Pace

log = logging.getLogger("PackChange")

STAGE = mark("Describing faces anew")


@dataclass(frozen=True, slots=True)
class PackChange:
    """What came of it.

    Attributes:
        pack: the id of the pack in use now.
        title: of that pack.
        described: how many faces were described anew.
        missing: how many could not be, for want of crop and photo; they stay with their people, and
            are compared again as soon as their photo is back.
    """

    pack: str
    title: str
    described: int
    missing: int

    @property
    def sentence(self) -> str:
        """For the person."""
        said = trn(
            "{n} face described by {title}.",
            "{n} faces described by {title}.",
            self.described,
            title=self.title,
        )
        if self.missing:
            gone = trn(
                "{n} face could not be: the photos are not there. They stay with their people.",
                "{n} faces could not be: the photos are not there. They stay with their people.",
                self.missing,
            )
            return f"{said} {gone}"
        return said


def change_pack(library: Library, engine: FaceEngine, pace: Pace) -> Generator[Progress, None, PackChange]:
    """Describe every face by the engine's pack, then make it the library's.

    Args:
        library: written to in this thread only.
        engine: of the pack to change to.
        pace: how many threads may work.
    """
    pack = engine.pack
    if library.pack() in (None, pack.id):
        library.use_pack(pack.id)
        with library.transaction(durable=True):
            library.next_vectors.forget()
        return PackChange(pack.id, pack.title, 0, 0)
    with library.transaction():
        library.next_vectors.aim_at(pack.id)
    log.info("Changing to %s", pack.id)
    with ThreadPoolExecutor(pace.threads, thread_name_prefix="embed", initializer=pace.stand_back) as pool:
        while True:
            # Faces may come while these are described: a scan of another process, a drawn one.
            missing = yield from _describe(library, engine, pool)
            described = _switch(library, engine, missing)
            if described is not None:
                change = PackChange(pack.id, pack.title, described, len(missing))
                log.info("%s", change.sentence)
                return change


def describe_stragglers(library: Library, engine: FaceEngine) -> Generator[Progress, None, Changes]:
    """Describe the faces that still, or again, carry vectors of another pack than the library's.

    Undo can bring one back, and one whose photo was away may be reachable now.
    """
    library.use_pack(engine.pack.id)
    after, faces, people = 0, set[int](), set[int]()
    with ThreadPoolExecutor(1, thread_name_prefix="embed") as pool:
        while crops := library.next_vectors.lacking(engine.pack.id, after=after, most=BATCH):
            after = crops[-1].face_id
            vectors = embed_stored(library, engine, crops, pool)
            with library.transaction():
                for face, vector in vectors.items():
                    library.faces.replace_vector(face, vector, engine.pack.id)
                owners = library.faces.people_of(vectors)
                centroids.refresh(library, engine.pack, owners)
                library.bump_grouping()
            faces |= set(vectors)
            people |= owners
            yield Progress(STAGE, done=len(faces))
    return Changes(faces=frozenset(faces), people=frozenset(people))


def _describe(
    library: Library, engine: FaceEngine, pool: ThreadPoolExecutor
) -> Generator[Progress, None, set[int]]:
    """Fill in the vectors that are lacking; returns the faces that cannot be described."""
    lacking = library.next_vectors.count_lacking(engine.pack.id)
    total = library.faces.count_all()
    done, after, missing = total - lacking, 0, set[int]()
    yield Progress(STAGE, done, total)
    while crops := library.next_vectors.lacking(engine.pack.id, after=after, most=BATCH):
        after = crops[-1].face_id
        vectors = embed_stored(library, engine, crops, pool)
        with library.transaction():
            library.next_vectors.put(engine.pack.id, list(vectors.items()))
        missing |= {crop.face_id for crop in crops} - set(vectors)
        done += len(crops)
        yield Progress(STAGE, min(done, total), total)
    return missing


def _switch(library: Library, engine: FaceEngine, missing: set[int]) -> int | None:
    """The one transaction; how many faces it concerned, or None if another face has come meanwhile."""
    with library.transaction(durable=True):
        described = library.faces.count_all() - len(missing)
        if not library.next_vectors.take_over(engine.pack.id, missing):
            return None
        centroids.refresh(library, engine.pack, library.people.ids())
        library.bump_grouping()
    return described

"""What all taking over of names has in common: faces in boxes nobody found one in, and grouping after."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence

from config.language import mark
from faces.engine import FaceEngine
from faces.packs import Pack
from media.thumbnails import crop_jpeg
from models.changes import Changes
from models.errors import AppError
from models.geometry import Box
from models.photo import Photo, Problem
from models.progress import Progress
from repository.face_rows import columns
from repository.journal import Value
from repository.library import Library
from workers.drawn_face_worker import SMALLEST_SIDE, unchanged_pixels
from workers.scan_steps import ScanState, group

DescribedBoxes = dict[tuple[int, Box], Mapping[str, Value]]


def is_small(box: Box) -> bool:
    """Whether no face fits into it."""
    return min(box.width, box.height) < SMALLEST_SIDE


def describe_boxes(
    library: Library,
    engine: FaceEngine,
    boxes: Mapping[Photo, Sequence[Box]],
    failed: Callable[[Problem], Changes],
) -> Generator[Progress, None, DescribedBoxes]:
    """Describe what another program, or somebody at it, took for a face and our detector did not.

    Nothing is stored yet: the faces are part of the step that gives them to people.
    """
    described: DescribedBoxes = {}
    for done, (photo, drawn) in enumerate(boxes.items(), start=1):
        changes = Changes()
        try:
            image = unchanged_pixels(library, photo)
        except AppError as error:
            changes = failed(Problem(photo.path, str(error)))
        else:
            for box in drawn:
                face = engine.describe(image, box)
                described[photo.id, box] = columns(face, crop_jpeg(face.crop), engine.pack.id)
        yield Progress(mark("Describing faces"), done, len(boxes), len(described), changes=changes)
    return described


def group_rest(
    library: Library, engine: FaceEngine, state: ScanState, *, anyway: bool
) -> Generator[Progress, None, None]:
    """Group if there is anything that grouping has not seen; it may have been stopped before."""
    state.new = int(anyway)
    state.interrupted = not _is_settled(library, engine.pack)
    yield from group(library, engine, state)


def _is_settled(library: Library, pack: Pack) -> bool:
    if library.groups.settled() != library.groups.sizes():
        return False
    loose = library.groups.loose_faces(pack.id, pack.dim)
    return not bool(((loose.people < 0) & ~loose.waiting).any())

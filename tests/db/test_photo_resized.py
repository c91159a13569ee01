"""A photo's file that was saved again: at another size its boxes follow, cropped or turned they stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image as Pillow

from faces.engine import Detection
from media.thumbnails import CROP_SIDE, crop_jpeg
from models.effort import Effort
from models.errors import AppError
from models.face import DetectedFace, Eyes, Image
from models.geometry import Box
from repository.resizing import Size
from services.checking import check
from services.drawing import keep_drawn, merge_drawn, redraw, save_drawn
from services.rejecting import hide_face
from services.undoing import redo, reverse, undo
from tests.db.stage import Stage, run
from tests.fakes import FIRST_RED, GREY, RED_STEP, FakeEngine, detected, landmarks_in, vector_of
from workers.drawn_face_worker import describe_drawn
from workers.look_again_worker import look_again, look_again_here
from workers.pace import Pace
from workers.repair_worker import repair
from workers.scan_steps import Manner
from workers.scan_worker import scan
from workers.thumbnail_worker import small_pictures

WIDE, HIGH = 800, 400
PAINTED = tuple(Box(60.0 + 240 * number, 60.0, 160.0, 200.0) for number in range(3))
"""Where the faces of people 0, 1 and 2 are; their ids are 1, 2 and 3."""
SEEN, CONFIRMED, HIDDEN = 1, 2, 3
EMPTY = Box(740.0, 320.0, 48.0, 60.0)
"""A corner in which nobody is found, but somebody drew."""
CROP = crop_jpeg(np.full((CROP_SIDE, CROP_SIDE, 3), 90, np.uint8))
BLUR = 1.5
"""Pixels by which what is found in a JPEG may be off."""
MANNER = Manner(Pace(1))

Rescan = Callable[[Stage], object]


class JpegEngine(FakeEngine):
    """Finds painted rectangles of any size, wherever they are, although JPEG has blurred their edges."""

    def detect(self, image: Image, effort: Effort = Effort.BALANCED, scale: float = 1.0) -> list[Detection]:
        boxes = [
            Box.from_corners(left, top, right, bottom)
            for left, right in _runs(_is_blue(image), 0)
            for top, bottom in _runs(_is_blue(image)[:, int(left) : int(right)], 1)
        ]
        return [Detection(box, landmarks_in(box), 0.9) for box in boxes]

    def embed(self, image: Image, detection: Detection, scale: float = 1.0) -> DetectedFace:
        x, y = (int(middle) for middle in detection.box.centre)
        person = round((int(image[y, x, 0]) - FIRST_RED) / RED_STEP)
        return detected(vector_of(person, 1), detection.box)

    def describe(self, image: Image, box: Box, eyes: Eyes | None = None) -> DetectedFace:
        found = [seen for seen in self.detect(image) if box.contains(*seen.box.centre)]
        return (
            self.embed(image, replace(found[0], box=box))
            if found
            else detected(vector_of(9, 9), box, weak=True)
        )


def _is_blue(image: Image) -> npt.NDArray[np.bool_]:
    return (image > (GREY + 255) // 2)[:, :, 2]


def _runs(painted: npt.NDArray[np.bool_], axis: int) -> Iterator[tuple[float, float]]:
    line = np.asarray(painted.any(axis=axis))
    edges = np.flatnonzero(np.diff(np.concatenate(([False], line, [False]))))
    yield from ((float(start), float(end)) for start, end in edges.reshape(-1, 2).tolist())


def _scan(stage: Stage) -> object:
    return run(scan(stage.library, JpegEngine(), [_file(stage).parent], MANNER))


def _look_again(stage: Stage) -> object:
    return run(look_again(stage.library, JpegEngine(), [1], MANNER))


def _look_again_here(stage: Stage) -> object:
    return run(look_again_here(stage.library, JpegEngine(), 1))


RESCANS = pytest.mark.parametrize("rescan", [_scan, _look_again, _look_again_here])


def _file(stage: Stage) -> Path:
    return stage.folder / "photos" / "party.jpg"


def _save(stage: Stage, change: Callable[[Pillow.Image], Pillow.Image]) -> None:
    with Pillow.open(_file(stage)) as picture:
        changed = change(picture)
    changed.save(_file(stage), quality=95, subsampling=0)


def _sized(size: Size) -> Callable[[Pillow.Image], Pillow.Image]:
    return lambda picture: picture.resize(size, Pillow.Resampling.BOX)


def _turned(picture: Pillow.Image) -> Pillow.Image:
    return picture.transpose(Pillow.Transpose.ROTATE_90)


def _cropped(picture: Pillow.Image) -> Pillow.Image:
    return picture.crop((0, 0, 500, 300))


HALF = _sized((WIDE // 2, HIGH // 2))


@pytest.fixture
def party(stage: Stage) -> Stage:
    """A scanned JPEG: a face nobody spoke about, a confirmed one, a refused one, and one drawn (id 4)."""
    pixels = np.full((HIGH, WIDE, 3), GREY, np.uint8)
    for person, box in enumerate(PAINTED):
        rows, columns = slice(int(box.y), int(box.bottom)), slice(int(box.x), int(box.right))
        pixels[rows, columns] = (FIRST_RED + RED_STEP * person, 0, 255)
    _file(stage).parent.mkdir()
    Pillow.fromarray(pixels).save(_file(stage), quality=95, subsampling=0)
    _scan(stage)
    assert [_box(stage, face) for face in (1, 2, 3)] == list(PAINTED)
    _draw(stage, EMPTY, "Kit")
    keep_drawn(stage.library, stage.pack, stage.drawn(vector_of(1, 1), box=PAINTED[1]), name="Zoë")
    hide_face(stage.library, stage.pack, HIDDEN)
    return stage


DRAWN = 4


def _draw(stage: Stage, box: Box, name: str) -> None:
    keep_drawn(stage.library, stage.pack, stage.drawn(vector_of(7, 1), box=box), name=name)


def _box(stage: Stage, face: int) -> Box:
    ((x, y, width, height),) = stage.sql("SELECT x, y, width, height FROM faces WHERE id = ?", face)
    return Box(x, y, width, height)  # type: ignore[arg-type]


def _is_at(stage: Stage, face: int, box: Box) -> bool:
    now = _box(stage, face)
    corners = zip((now.x, now.y, now.right, now.bottom), (box.x, box.y, box.right, box.bottom), strict=True)
    return all(abs(here - there) <= BLUR for here, there in corners)


def _is_aligned_by(stage: Stage, face: int, box: Box) -> bool:
    landmarks = stage.library.faces.landmarks(face)
    return landmarks is not None and np.allclose(landmarks, landmarks_in(box), atol=0.01)


def _check(stage: Stage) -> None:
    stage.check_sound()
    assert check(stage.library, stage.pack).sound


@RESCANS
def test_at_half_the_size_every_box_is_where_its_face_is(party: Stage, rescan: Rescan) -> None:
    people = party.sql("SELECT id, person_id, confirmed, hidden, source FROM faces ORDER BY id")
    _save(party, HALF)
    rescan(party)
    for face, box in ((SEEN, PAINTED[0]), (CONFIRMED, PAINTED[1]), (HIDDEN, PAINTED[2]), (DRAWN, EMPTY)):
        assert _is_at(party, face, box.scaled(0.5))
        if face != SEEN:
            assert _is_aligned_by(party, face, box.scaled(0.5))
    assert party.sql("SELECT id, person_id, confirmed, hidden, source FROM faces ORDER BY id") == people
    _check(party)


@pytest.mark.parametrize("size", [(267, 133), (267, 134), (401, 200), (1200, 601), (2000, 1000), (100, 51)])
def test_the_other_size_may_be_any(party: Stage, size: Size) -> None:
    _save(party, _sized(size))
    _scan(party)
    factor = size[0] / WIDE
    assert _is_at(party, DRAWN, EMPTY.scaled(factor))
    assert party.value("SELECT count(*) FROM faces") == 4
    _check(party)


def test_the_camera_held_upright_makes_no_difference(party: Stage) -> None:
    exif = Pillow.Exif()
    exif[274] = 6
    with Pillow.open(_file(party)) as picture:
        lying = picture.transpose(Pillow.Transpose.ROTATE_90).resize((HIGH // 2, WIDE // 2))
    lying.save(_file(party), quality=95, subsampling=0, exif=exif)
    _scan(party)
    assert (party.library.photos.get(1).width, party.library.photos.get(1).height) == (WIDE // 2, HIGH // 2)
    assert _is_at(party, DRAWN, EMPTY.scaled(0.5))
    assert _is_at(party, CONFIRMED, PAINTED[1].scaled(0.5))


def test_there_and_back_again_is_where_it_was(party: Stage) -> None:
    original = _file(party).read_bytes()
    before = [_box(party, face) for face in (CONFIRMED, HIDDEN, DRAWN)]
    _save(party, _sized((267, 133)))
    _scan(party)
    _file(party).write_bytes(original)
    _scan(party)
    for face, box in zip((CONFIRMED, HIDDEN, DRAWN), before, strict=True):
        now = _box(party, face)
        assert np.allclose((now.x, now.y, now.width, now.height), (box.x, box.y, box.width, box.height))


def test_a_decision_from_before_is_undone_at_the_new_size(party: Stage) -> None:
    outlined = Box(300.0, 70.0, 140.0, 170.0)
    redraw(party.library, party.pack, party.drawn(vector_of(1, 2), box=outlined), CONFIRMED)
    _save(party, HALF)
    _scan(party)
    assert _is_at(party, CONFIRMED, outlined.scaled(0.5))
    undo(party.library, party.pack)
    assert _is_at(party, CONFIRMED, PAINTED[1].scaled(0.5))
    assert _is_aligned_by(party, CONFIRMED, PAINTED[1].scaled(0.5))
    redo(party.library, party.pack)
    assert _is_at(party, CONFIRMED, outlined.scaled(0.5))
    _check(party)


def test_a_drawn_face_that_was_undone_comes_back_at_the_new_size(party: Stage) -> None:
    save_drawn(party.library, party.pack, party.drawn(vector_of(8, 1), box=Box(10, 300, 60, 80)))
    face = 5
    wider = party.drawn(vector_of(8, 2), box=Box(10, 300, 70, 90))
    redraw(party.library, party.pack, replace(wider, replaces=face), face)
    undo(party.library, party.pack)
    undo(party.library, party.pack)
    _save(party, HALF)
    _scan(party)
    redo(party.library, party.pack)
    assert _box(party, face) == Box(5, 150, 30, 40)
    redo(party.library, party.pack)
    assert _box(party, face) == Box(5, 150, 35, 45)
    _check(party)


def test_a_step_that_was_overtaken_is_taken_anew_at_the_new_size(party: Stage) -> None:
    save_drawn(party.library, party.pack, party.drawn(vector_of(8, 1), box=Box(10, 300, 60, 80)))
    step = party.library.history.all(1)[0].id
    undo(party.library, party.pack)
    hide_face(party.library, party.pack, SEEN)
    _save(party, HALF)
    _scan(party)
    reverse(party.library, party.pack, step)
    assert _box(party, 5) == Box(5, 150, 30, 40)


def _owner(stage: Stage, face: int) -> int:
    person = stage.person_of(face)
    assert person is not None
    return person


def test_every_decision_can_be_undone_and_brought_back_afterwards(party: Stage) -> None:
    redraw(party.library, party.pack, party.drawn(vector_of(1, 2), box=Box(300, 70, 140, 170)), CONFIRMED)
    _save(party, HALF)
    _scan(party)
    columns = "SELECT id, x, y, width, height, landmarks, person_id, hidden FROM faces ORDER BY id"
    after, steps = party.sql(columns), party.steps()
    for _ in range(steps):
        undo(party.library, party.pack)
        _check(party)
    assert all(_is_at(party, face, PAINTED[face - 1].scaled(0.5)) for face in (1, 2, 3))
    for _ in range(steps):
        redo(party.library, party.pack)
    assert party.sql(columns) == after


def test_other_photos_and_their_steps_stay_byte_for_byte(party: Stage) -> None:
    party.photo(5, [(vector_of(3, 1), Box(100, 100, 80, 80))])
    other = party.drawn(vector_of(4, 1), photo=2, box=Box(300, 300, 60, 60))
    save_drawn(party.library, party.pack, other)
    rows = party.sql("SELECT * FROM faces WHERE photo_id = 2")
    step = party.sql("SELECT changes FROM history ORDER BY id DESC LIMIT 1")
    _save(party, HALF)
    _look_again(party)
    assert party.sql("SELECT * FROM faces WHERE photo_id = 2") == rows
    assert party.sql("SELECT changes FROM history ORDER BY id DESC LIMIT 1") == step


def test_of_a_step_about_several_photos_only_this_ones_faces_are_changed(party: Stage) -> None:
    _, (other,) = party.photo(5, [(vector_of(3, 1), Box(100, 100, 80, 80))])
    with party.library.transaction():
        journal = party.library.journal()
        journal.update("faces", other, x=90.0)
        journal.update("faces", DRAWN, x=700.0)
        party.library.history.add("redraw", "Outlines changed", journal.changes)
    _save(party, HALF)
    _look_again(party)
    undo(party.library, party.pack)
    assert (_box(party, other).x, _box(party, DRAWN).x) == (100, EMPTY.x / 2)


def test_damage_in_the_ledger_and_in_landmarks_does_not_stop_the_scan(party: Stage) -> None:
    party.sql('UPDATE history SET changes = \'nonsense "x" "photo_id": 1\' WHERE id = 1')
    party.sql('UPDATE history SET changes = replace(changes, \'"y": 60.0\', \'"y": "high"\') WHERE id = 2')
    party.sql("UPDATE faces SET landmarks = zeroblob(40) WHERE id = ?", HIDDEN)
    party.sql("UPDATE faces SET landmarks = x'00' WHERE id = ?", DRAWN)
    _save(party, HALF)
    _scan(party)
    assert _is_at(party, DRAWN, EMPTY.scaled(0.5))
    assert party.value("SELECT landmarks FROM faces WHERE id = ?", DRAWN) == b"\0"


@RESCANS
@pytest.mark.parametrize("change", [_turned, _cropped])
def test_in_a_cropped_or_turned_photo_what_was_decided_stays_where_it_was(
    party: Stage, rescan: Rescan, change: Callable[[Pillow.Image], Pillow.Image]
) -> None:
    _save(party, change)
    rescan(party)
    photo = party.library.photos.get(1)
    assert _box(party, DRAWN) == EMPTY
    assert EMPTY.clipped(photo.width, photo.height).area == 0
    assert {CONFIRMED, DRAWN} <= {found.face.id for found in party.library.faces.of_photo(1)}
    assert party.library.people.get(_owner(party, DRAWN)).name == "Kit"
    _check(party)


@pytest.mark.parametrize("change", [_turned, _cropped])
def test_a_face_outside_its_photo_harms_nobody(
    party: Stage, change: Callable[[Pillow.Image], Pillow.Image]
) -> None:
    _save(party, change)
    _scan(party)
    party.library.thumbnails.remove("face", [CONFIRMED, DRAWN])
    assert all(small_pictures(party.library, "face", [CONFIRMED, DRAWN]).values())
    seen = run(describe_drawn(party.library, JpegEngine(), 1, Box(2, 2, 60, 50)))
    merge_drawn(party.library, party.pack, seen, _owner(party, DRAWN))
    with pytest.raises(AppError, match="outside the photo"):
        run(describe_drawn(party.library, JpegEngine(), 1, EMPTY))
    undo(party.library, party.pack)
    _check(party)


@pytest.mark.parametrize("change", [_turned, _cropped])
def test_a_face_outside_its_photo_can_be_outlined_where_it_is_now(
    party: Stage, change: Callable[[Pillow.Image], Pillow.Image]
) -> None:
    _save(party, change)
    _scan(party)
    seen = run(describe_drawn(party.library, JpegEngine(), 1, Box(2, 2, 60, 50), replaces=DRAWN))
    redraw(party.library, party.pack, seen, DRAWN)
    assert _box(party, DRAWN) == Box(2, 2, 60, 50)
    undo(party.library, party.pack)
    assert _box(party, DRAWN) == EMPTY
    _check(party)


@pytest.mark.parametrize("change", [_turned, _cropped])
def test_a_damaged_vector_outside_its_photo_is_made_anew_of_its_crop(
    party: Stage, change: Callable[[Pillow.Image], Pillow.Image]
) -> None:
    _save(party, change)
    _scan(party)
    party.sql("UPDATE faces SET embedding = zeroblob(4 * dim), crop = ? WHERE id = ?", CROP, DRAWN)
    report = run(repair(party.library, JpegEngine()))
    assert report.faces == (DRAWN,)
    assert report.sentence == "1 face was damaged and rebuilt."
    _check(party)

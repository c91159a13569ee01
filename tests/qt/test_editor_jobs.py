from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from config.paths import Paths
from media.decode import OpenPhoto
from models.changes import Changes
from models.face import DetectedFace, Eyes, Face, Image
from models.geometry import Box
from models.photo import Photo
from models.suggestion import DrawnFace
from services.naming import name_person
from services.rejecting import confirm
from tests.fakes import CELL, PACK, FakeEngine, Look, cell_box, paint
from workers import networks, photo_pixels
from workers.editor_jobs import KEPT, OpenedPhoto
from workers.jobs import Jobs, prepare_library
from workers.photo_pixels import CHANGED

NOWHERE = Box(CELL * 1.1, 5, 50, 50)
LONG, SHORT = 4200, 300
TURNS = {
    1: lambda upright: upright,
    2: lambda upright: upright[:, ::-1],
    3: lambda upright: upright[::-1, ::-1],
    4: lambda upright: upright[::-1],
    5: lambda upright: upright.transpose(1, 0, 2),
    6: lambda upright: np.rot90(upright, 1),
    7: lambda upright: upright[::-1, ::-1].transpose(1, 0, 2),
    8: lambda upright: np.rot90(upright, -1),
}
"""How a camera stores an upright picture by EXIF orientation."""


class Gated(FakeEngine):
    """Describes only while the gate is open."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.gate.set()
        self.begun = threading.Event()
        self.boxes: list[Box] = []

    def describe(self, image: Image, box: Box, eyes: Eyes | None = None) -> DetectedFace:
        self.boxes.append(box)
        self.begun.set()
        assert self.gate.wait(30)
        return super().describe(image, box, eyes)


class Answers:
    """What came back of one request."""

    def __init__(self) -> None:
        self.got: list[Any] = []
        self.said: list[str] = []

    def one(self, qtbot: QtBot) -> Any:
        qtbot.waitUntil(lambda: bool(self.got or self.said), timeout=10_000)
        assert not self.said
        return self.got[-1]

    def sentence(self, qtbot: QtBot) -> str:
        qtbot.waitUntil(lambda: bool(self.got or self.said), timeout=10_000)
        assert not self.got
        return self.said[-1]


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gated]:
    made = Gated()
    monkeypatch.setattr(networks, "pack_for", lambda *_: PACK)
    monkeypatch.setattr(networks, "load_engine", lambda *_: made)
    yield made
    made.gate.set()


@pytest.fixture
def jobs(qtbot: QtBot, tmp_path: Path, engine: Gated) -> Iterator[Jobs]:
    paths = Paths.choose(tmp_path / "library")
    prepare_library(paths).close()
    made = Jobs(paths, None)
    yield made
    engine.gate.set()
    made.close()


@pytest.fixture
def album(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> Path:
    """Two people in four photos, each beside an empty cell; scanned."""
    folder = tmp_path / "Album"
    for number in range(4):
        paint(folder / f"{number}.png", [Look(0, number), None, Look(1, number), None])
    _scan(qtbot, jobs, folder)
    return folder


def _scan(qtbot: QtBot, jobs: Jobs, folder: Path) -> None:
    with qtbot.waitSignal(jobs.scanned, timeout=30_000):
        jobs.scans.scan([folder])


def _read(qtbot: QtBot, jobs: Jobs, query: Callable[[Any], Any]) -> Any:
    answers = Answers()
    jobs.read(query, answers.got.append)
    return answers.one(qtbot)


def _photo(qtbot: QtBot, jobs: Jobs, path: Path) -> Photo:
    found = _read(qtbot, jobs, lambda library: library.photos.by_path(path))
    assert isinstance(found, Photo)
    return found


def _faces(qtbot: QtBot, jobs: Jobs, photo: int) -> list[Face]:
    return [found.face for found in _read(qtbot, jobs, lambda library: library.faces.of_photo(photo))]


def _opened(qtbot: QtBot, jobs: Jobs, photo: Photo) -> OpenedPhoto:
    """The last answer."""
    answers = Answers()
    jobs.editor.open(photo, answers.got.append, answers.said.append)
    qtbot.waitUntil(lambda: bool(answers.said) or any(opened.whole for opened in answers.got), timeout=10_000)
    assert not answers.said
    found = answers.got[-1]
    assert isinstance(found, OpenedPhoto)
    return found


def _look(jobs: Jobs, photo: int, box: Box = NOWHERE, eyes: Eyes | None = None) -> Answers:
    answers = Answers()
    jobs.editor.look(photo, box, eyes, answers.got.append, answers.said.append)
    return answers


def _colour(image: QImage, x: int, y: int) -> tuple[int, ...]:
    colour = image.pixelColor(x, y)
    return tuple(round(value / 100) for value in (colour.red(), colour.green(), colour.blue()))


@pytest.mark.parametrize("orientation", TURNS)
@pytest.mark.parametrize("shape", [(SHORT, LONG), (LONG, SHORT)])
def test_a_large_photo_comes_upright_reduced_first_and_then_whole(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path, orientation: int, shape: tuple[int, int]
) -> None:
    upright = np.full((*shape, 3), 128, np.uint8)
    upright[: SHORT // 2, : SHORT // 2] = (200, 0, 0)
    upright[-SHORT // 2 :, : SHORT // 2] = (0, 200, 0)
    exif = Pillow.Exif()
    exif[274] = orientation
    file = tmp_path / "Large" / "turned.jpg"
    file.parent.mkdir()
    Pillow.fromarray(np.ascontiguousarray(TURNS[orientation](upright))).save(file, exif=exif, quality=95)
    _scan(qtbot, jobs, file.parent)
    answers = Answers()
    jobs.editor.open(_photo(qtbot, jobs, file), answers.got.append, answers.said.append)
    qtbot.waitUntil(lambda: len(answers.got) == 2 or bool(answers.said), timeout=10_000)
    reduced, whole = answers.got
    size = shape[::-1]
    assert [(opened.size, opened.changed, opened.whole) for opened in answers.got] == [
        (size, False, False),
        (size, False, True),
    ]
    assert (reduced.image.width(), reduced.image.height()) == (size[0] // 2, size[1] // 2)
    assert (whole.image.width(), whole.image.height()) == size
    for opened in answers.got:
        assert opened.image.format() == QImage.Format.Format_RGB32
        assert _colour(opened.image, 20, 20) == (2, 0, 0)
        assert _colour(opened.image, 20, opened.image.height() - 20) == (0, 2, 0)
        assert _colour(opened.image, opened.image.width() - 20, 20) == (1, 1, 1)


def test_a_small_photo_comes_once(qtbot: QtBot, jobs: Jobs, album: Path) -> None:
    answers = Answers()
    photo = _photo(qtbot, jobs, album / "0.png")
    jobs.editor.open(photo, answers.got.append, answers.said.append)
    opened = answers.one(qtbot)
    assert (opened.size, opened.changed, opened.whole) == ((4 * CELL, CELL), False, True)
    _look(jobs, photo.id).one(qtbot)
    assert answers.got == [opened]


def test_of_several_photos_only_the_newest_is_answered(qtbot: QtBot, jobs: Jobs, album: Path) -> None:
    photos = [_photo(qtbot, jobs, album / f"{number}.png") for number in range(4)]
    answers = [Answers() for _ in photos]
    for photo, answer in zip(photos, answers, strict=True):
        jobs.editor.open(photo, answer.got.append, answer.said.append)
    answers[-1].one(qtbot)
    jobs.editor.open(photos[0], answers[0].got.append, answers[0].said.append)
    jobs.editor.close()
    _look(jobs, photos[1].id).one(qtbot)
    assert [len(answer.got) + len(answer.said) for answer in answers] == [0, 0, 0, 1]


def test_a_photo_whose_file_was_edited_says_so(qtbot: QtBot, jobs: Jobs, album: Path) -> None:
    photo = _photo(qtbot, jobs, album / "0.png")
    assert not _opened(qtbot, jobs, photo).changed
    paint(photo.path, [None, Look(0, 9)])
    opened = _opened(qtbot, jobs, photo)
    assert (opened.changed, opened.size) == (True, (2 * CELL, CELL))


@pytest.mark.parametrize("garbage", [None, b"no picture", b""])
def test_a_photo_that_cannot_be_opened_is_a_sentence(
    qtbot: QtBot, jobs: Jobs, album: Path, garbage: bytes | None
) -> None:
    photo = _photo(qtbot, jobs, album / "0.png")
    photo.path.unlink()
    if garbage is not None:
        photo.path.write_bytes(garbage)
    answers = Answers()
    jobs.editor.open(photo, answers.got.append, answers.said.append)
    assert answers.sentence(qtbot).endswith(".")


def test_a_rectangle_is_described_and_compared_in_one_go(qtbot: QtBot, jobs: Jobs, album: Path) -> None:
    photo = _photo(qtbot, jobs, album / "0.png")
    face = _faces(qtbot, jobs, photo.id)[0]
    drawn = _look(jobs, photo.id, cell_box(0).widened(1.1)).one(qtbot)
    assert isinstance(drawn, DrawnFace)
    best = drawn.suggestion.best
    assert (drawn.replaces, best and best.person_id) == (face.id, face.person_id)
    assert drawn.eyes is None
    eyes = ((CELL * 1.3, 20.0), (CELL * 1.6, 20.0))
    clicked = _look(jobs, photo.id, NOWHERE, eyes).one(qtbot)
    assert (clicked.eyes, clicked.face.weak) == (eyes, False)
    weak = _look(jobs, photo.id).one(qtbot)
    assert weak.face.weak
    assert weak.doubts
    assert len(_faces(qtbot, jobs, photo.id)) == 2, "nothing is stored"


def test_an_outline_drawn_far_away_is_still_the_face_it_replaces(
    qtbot: QtBot, jobs: Jobs, album: Path
) -> None:
    photo = _photo(qtbot, jobs, album / "0.png")
    face = _faces(qtbot, jobs, photo.id)[0]
    answers = Answers()
    jobs.editor.look(photo.id, NOWHERE, None, answers.got.append, answers.said.append, replaces=face.id)
    assert answers.one(qtbot).replaces == face.id


def test_a_decision_changes_what_a_drawn_face_is_compared_with(qtbot: QtBot, jobs: Jobs, album: Path) -> None:
    photo = _photo(qtbot, jobs, album / "0.png")
    drawn = _look(jobs, photo.id, cell_box(0)).one(qtbot)
    best = drawn.suggestion.best
    with qtbot.waitSignal(jobs.changed):
        jobs.decide(lambda library, pack: name_person(library, pack, best.person_id, "Sarah"))
    answers = Answers()
    jobs.editor.compare(drawn, answers.got.append, answers.said.append)
    assert answers.one(qtbot).suggestion.best.name == "Sarah"


def test_the_open_photo_is_read_once_for_all_its_rectangles(
    qtbot: QtBot, jobs: Jobs, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Path] = []

    class Counted(OpenPhoto):
        def __init__(self, path: Path) -> None:
            read.append(path)
            super().__init__(path)

    monkeypatch.setattr(photo_pixels, "OpenPhoto", Counted)
    photo = _photo(qtbot, jobs, album / "0.png")
    _opened(qtbot, jobs, photo)
    for column in range(3):
        _look(jobs, photo.id, cell_box(column)).one(qtbot)
    _opened(qtbot, jobs, photo)
    assert read == [photo.path]
    os.utime(photo.path)
    _look(jobs, photo.id).one(qtbot)
    assert len(read) == 2, "a touched file is read again, and is the same"
    jobs.editor.forget()
    _look(jobs, photo.id).one(qtbot)
    assert len(read) == 3


def _paint_another(path: Path) -> None:
    paint(path, [Look(3, 1), None, None, None])


def _write_garbage(path: Path) -> None:
    path.write_bytes(b"no picture")


def _make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("happens", "sentence"),
    [
        (_paint_another, CHANGED),
        (_write_garbage, KEPT),
        (Path.unlink, "disappeared"),
        (_make_folder, "disappeared"),
    ],
)
def test_what_happens_to_the_file_while_somebody_draws_is_said(
    qtbot: QtBot,
    jobs: Jobs,
    album: Path,
    happens: Callable[[Path], None],
    sentence: str,
) -> None:
    photo = _photo(qtbot, jobs, album / "0.png")
    _opened(qtbot, jobs, photo)
    kept = album / "kept.bin"
    shutil.copy2(photo.path, kept)
    stale: list[int] = []
    jobs.editor.went_stale.connect(stale.append)
    happens(photo.path)
    said = _look(jobs, photo.id).sentence(qtbot)
    assert sentence in said
    is_stale = sentence == CHANGED
    assert (KEPT in said) is not is_stale
    assert stale == ([photo.id] if is_stale else [])
    if photo.path.is_dir():
        photo.path.rmdir()
    shutil.copy2(kept, photo.path)
    assert isinstance(_look(jobs, photo.id).one(qtbot), DrawnFace)


def test_rectangles_that_were_moved_on_cost_the_newest_nothing(
    qtbot: QtBot, jobs: Jobs, album: Path, engine: Gated
) -> None:
    photo = _photo(qtbot, jobs, album / "0.png")
    engine.gate.clear()
    boxes = [NOWHERE.moved(step, 0) for step in range(6)]
    answers = [Answers() for _ in boxes]
    tasks = [
        jobs.editor.look(photo.id, box, None, answer.got.append, answer.said.append)
        for box, answer in zip(boxes, answers, strict=True)
    ]
    assert engine.begun.wait(10)
    for task in tasks[:-1]:
        task.cancel()
    engine.gate.set()
    answers[-1].one(qtbot)
    assert engine.boxes == [boxes[0], boxes[-1]]
    assert not any(answer.got or answer.said for answer in answers[:-1])


def test_pages_and_decisions_do_not_wait_for_a_look(
    qtbot: QtBot, jobs: Jobs, album: Path, engine: Gated
) -> None:
    photo = _photo(qtbot, jobs, album / "0.png")
    engine.gate.clear()
    answers = _look(jobs, photo.id)
    assert engine.begun.wait(10)
    face = _faces(qtbot, jobs, photo.id)[0]
    with qtbot.waitSignal(jobs.changed):
        jobs.decide(lambda library, pack: name_person(library, pack, face.person_id or 0, "Sarah"))
    assert not answers.got
    engine.gate.set()
    answers.one(qtbot)


def test_warming_up_runs_the_networks_once_and_hides_no_damage(
    qtbot: QtBot, jobs: Jobs, album: Path, engine: Gated, tmp_path: Path
) -> None:
    photo = _photo(qtbot, jobs, album / "0.png")
    connection = sqlite3.connect(tmp_path / "library" / "kinframe.sqlite3")
    connection.execute("UPDATE people SET centroid = zeroblob(4 * dim) WHERE id = 1")
    connection.commit()
    connection.close()
    for _ in range(3):
        jobs.editor.warm()
    drawn = _look(jobs, photo.id, cell_box(0)).one(qtbot)
    assert drawn.suggestion.healed == 1, "the damage that warming up found and mended is told"
    jobs.editor.warm()
    assert _look(jobs, photo.id, cell_box(0)).one(qtbot).suggestion.healed == 0
    assert len(engine.boxes) == 3, "one run to warm up, and two looks"


def test_a_changed_photo_is_looked_at_again_and_decisions_stay(qtbot: QtBot, jobs: Jobs, album: Path) -> None:
    photo = _photo(qtbot, jobs, album / "0.png")
    first, second = _faces(qtbot, jobs, photo.id)
    with qtbot.waitSignal(jobs.changed):
        jobs.decide(lambda library, pack: confirm(library, pack, [first.id], first.person_id or 0))
    paint(photo.path, [Look(0, 0), Look(1, 7), None, None])
    seen: list[Changes] = []
    jobs.changed.connect(seen.append)
    answers = Answers()
    jobs.editor.look_again(photo.id, answers.got.append, answers.said.append)
    assert answers.one(qtbot) == photo.id
    assert photo.id in seen[0].photos
    stayed, new = _faces(qtbot, jobs, photo.id)
    assert (stayed.id, stayed.confirmed, stayed.person_id) == (first.id, True, first.person_id)
    assert (new.box, new.id == second.id) == (cell_box(1), False)
    assert not _opened(qtbot, jobs, _photo(qtbot, jobs, photo.path)).changed
    qtbot.waitUntil(lambda: _faces(qtbot, jobs, photo.id)[1].person_id == second.person_id, timeout=10_000)


def test_faces_outside_a_smaller_picture_are_kept_where_somebody_decided_about_them(
    qtbot: QtBot, jobs: Jobs, album: Path
) -> None:
    photo = _photo(qtbot, jobs, album / "0.png")
    first, second = _faces(qtbot, jobs, photo.id)
    with qtbot.waitSignal(jobs.changed):
        jobs.decide(lambda library, pack: confirm(library, pack, [second.id], second.person_id or 0))
    paint(photo.path, [Look(0, 0)])
    answers = Answers()
    jobs.editor.look_again(photo.id, answers.got.append, answers.said.append)
    answers.one(qtbot)
    smaller = _photo(qtbot, jobs, photo.path)
    assert (smaller.width, smaller.height) == (CELL, CELL)
    assert [face.id for face in _faces(qtbot, jobs, photo.id)] == [first.id, second.id]
    assert "outside the photo" in _look(jobs, photo.id, second.box).sentence(qtbot)
    chips: dict[int, bytes | None] = {}
    jobs.small_pictures("face", [second.id], chips.update, lambda _: None)
    qtbot.waitUntil(lambda: second.id in chips)
    assert _look(jobs, photo.id, cell_box(0)).one(qtbot).replaces == first.id


def test_a_photo_overwritten_by_a_known_one_leads_to_that(qtbot: QtBot, jobs: Jobs, album: Path) -> None:
    photo = _photo(qtbot, jobs, album / "0.png")
    shutil.copyfile(album / "1.png", photo.path)
    answers = Answers()
    jobs.editor.look_again(photo.id, answers.got.append, answers.said.append)
    shown = answers.one(qtbot)
    assert shown == _photo(qtbot, jobs, photo.path).id
    assert shown != photo.id
    assert len(_faces(qtbot, jobs, photo.id)) == 2, "what was known of the photo that was there is kept"


@pytest.mark.parametrize("happens", [Path.unlink, _write_garbage])
def test_looking_again_at_what_is_no_photo_any_more_keeps_what_is_known(
    qtbot: QtBot, jobs: Jobs, album: Path, happens: Callable[[Path], None]
) -> None:
    photo = _photo(qtbot, jobs, album / "0.png")
    happens(photo.path)
    answers = Answers()
    jobs.editor.look_again(photo.id, answers.got.append, answers.said.append)
    assert answers.sentence(qtbot).endswith(KEPT)
    assert len(_faces(qtbot, jobs, photo.id)) == 2

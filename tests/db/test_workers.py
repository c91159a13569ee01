"""Looking at photos in threads, describing drawn boxes, repairing, small pictures."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Iterator
from pathlib import Path

import numpy as np
import pytest

from faces.engine import Detection
from media.thumbnails import face_chip
from models.effort import Effort
from models.errors import AppError, LibraryError, PhotoError, UnknownNameError
from models.face import DetectedFace, Image
from models.geometry import Box
from models.photo import FileStamp, Problem
from models.progress import Progress
from models.suggestion import NOT_ASKED
from repository.library import Library
from repository.thumbnails import Kind
from services.checking import check
from services.forgetting import forget_person
from services.rejecting import not_this_person
from tests.db.stage import Stage, owner, run
from tests.fakes import CELL, FakeEngine, Look, cell_box, paint
from workers import thumbnail_worker
from workers.drawn_face_worker import compare_drawn, describe_drawn
from workers.face_detection_worker import Order, SeenPhoto, detect_faces
from workers.pace import Pace
from workers.repair_worker import repair
from workers.scan_steps import Manner
from workers.scan_worker import scan
from workers.thumbnail_worker import small_pictures
from workers.turns import Turns


def _stamps(folder: Path, count: int) -> list[FileStamp]:
    files = [paint(folder / f"{number:02d}.png", [Look(number % 5, number)]) for number in range(count)]
    return [FileStamp(file, file.stat().st_size, file.stat().st_mtime_ns) for file in files]


class _UnevenEngine(FakeEngine):
    """Takes longest over the first photos, so that later ones are ready before them."""

    def detect(self, image: Image, effort: Effort = Effort.BALANCED, scale: float = 1.0) -> list[Detection]:
        found = super().detect(image)
        green = int(image[30, 30, 1])
        time.sleep(max(0, 6 - green) * 0.01)
        return found


def test_results_come_in_the_order_of_the_files(tmp_path: Path) -> None:
    stamps = _stamps(tmp_path, 12)
    engine = _UnevenEngine()
    seen = list(detect_faces(map(Order, stamps), engine, Pace(3)))
    assert [photo.stamp for photo in seen if isinstance(photo, SeenPhoto)] == stamps
    assert engine.most_at_once <= 3


@pytest.mark.parametrize("threads", [1, 2, 4])
def test_never_more_than_two_photos_a_thread_are_under_way(tmp_path: Path, threads: int) -> None:
    taken: list[FileStamp] = []

    def handed_out() -> Iterator[FileStamp]:
        for stamp in _stamps(tmp_path, 20):
            taken.append(stamp)
            yield stamp

    photos = detect_faces(map(Order, handed_out()), FakeEngine(), Pace(threads))
    for done, _ in enumerate(photos, start=1):
        assert len(taken) <= done + 2 * threads - 1
    assert len(taken) == 20


def test_closing_drops_what_has_not_begun_and_leaves_no_thread(tmp_path: Path) -> None:
    engine = FakeEngine()
    photos = detect_faces(map(Order, _stamps(tmp_path, 20)), engine, Pace(2))
    next(photos)
    photos.close()
    assert engine.looks <= 5
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("look")]


def test_a_bug_in_a_network_is_not_swallowed(tmp_path: Path) -> None:
    class Broken(FakeEngine):
        def embed(self, image: Image, detection: Detection, scale: float = 1.0) -> DetectedFace:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(detect_faces(map(Order, _stamps(tmp_path, 3)), Broken(), Pace(2)))


def test_a_file_that_is_gone_is_a_problem_among_the_others(tmp_path: Path) -> None:
    stamps = _stamps(tmp_path, 3)
    stamps[1].path.unlink()
    first, gone, last = detect_faces(map(Order, stamps), FakeEngine(), Pace(2))
    assert isinstance(first, SeenPhoto)
    assert isinstance(last, SeenPhoto)
    assert gone == Problem(stamps[1].path, "The photo disappeared: it was moved, renamed or deleted.")


@pytest.fixture
def scanned(stage: Stage, tmp_path: Path) -> Stage:
    """Two people in four real photos, each beside an empty cell."""
    for number in range(4):
        paint(tmp_path / "photos" / f"{number}.png", [Look(0, number), None, Look(1, number), None])
    run(scan(stage.library, FakeEngine(), [tmp_path / "photos"], Manner(Pace(2))))
    return stage


def test_describing_stores_nothing(scanned: Stage) -> None:
    before = scanned.rows(("faces", "people", "decisions", "history", "photos"))
    drawn = run(describe_drawn(scanned.library, FakeEngine(), 1, Box(CELL * 1.1, 5, 50, 50)))
    assert drawn.face.weak
    assert drawn.replaces is None
    assert drawn.chip[:2] == b"\xff\xd8"
    assert scanned.rows(("faces", "people", "decisions", "history", "photos")) == before


def test_a_box_over_a_face_is_that_face(scanned: Stage) -> None:
    box = cell_box(0).widened(1.1)
    drawn = run(describe_drawn(scanned.library, FakeEngine(), 1, box))
    assert drawn.replaces == 1
    assert not drawn.face.weak
    assert drawn.suggestion is NOT_ASKED
    best = compare_drawn(scanned.library, scanned.pack, drawn).suggestion.best
    assert best is not None
    assert best.person_id == scanned.person_of(1)
    assert best.similarity < 0.999


def test_the_part_outside_the_photo_is_cut_off(scanned: Stage) -> None:
    drawn = run(describe_drawn(scanned.library, FakeEngine(), 1, Box(-30, -20, 60, 500)))
    assert drawn.face.box == Box(0, 0, 30, CELL)


@pytest.mark.parametrize(
    ("box", "sentence"),
    [
        (Box(10, 10, 7.9, 30), "too small to hold a face"),
        (Box(10, 10, 30, 0), "too small to hold a face"),
        (Box(-50, 0, 55, 30), "too small to hold a face"),
        (Box(9000, 10, 50, 50), "outside the photo, which is 240 x 60 pixels"),
    ],
)
def test_a_box_without_room_for_a_face_is_a_sentence(scanned: Stage, box: Box, sentence: str) -> None:
    with pytest.raises(AppError, match=sentence):
        run(describe_drawn(scanned.library, FakeEngine(), 1, box))


def test_a_vanished_photo_is_a_sentence(scanned: Stage) -> None:
    scanned.library.photos.get(1).path.unlink()
    with pytest.raises(PhotoError, match="The photo disappeared"):
        run(describe_drawn(scanned.library, FakeEngine(), 1, Box(10, 10, 30, 30)))
    with pytest.raises(UnknownNameError, match="no longer in the library"):
        run(describe_drawn(scanned.library, FakeEngine(), 99, Box(10, 10, 30, 30)))


def test_a_photo_of_another_size_than_was_scanned_is_a_sentence(scanned: Stage) -> None:
    paint(scanned.library.photos.get(1).path, [Look(0, 1)])
    with pytest.raises(AppError, match="changed since it was scanned"):
        run(describe_drawn(scanned.library, FakeEngine(), 1, Box(100, 10, 30, 30)))


def test_another_packs_engine_is_refused(scanned: Stage) -> None:
    scanned.sql("UPDATE meta SET value = 'other-0002'")
    with pytest.raises(LibraryError, match="other-0002"):
        run(describe_drawn(scanned.library, FakeEngine(), 1, Box(10, 10, 30, 30)))


def test_repair_rebuilds_faces_and_people(scanned: Stage) -> None:
    before = scanned.rows()
    scanned.sql("UPDATE faces SET embedding = x'80' WHERE id IN (1, 4)")
    scanned.sql("UPDATE people SET centroid = x'80' WHERE id = 1")
    scanned.sql("UPDATE people SET centroid = NULL WHERE id = 2")
    assert not check(scanned.library, scanned.pack).sound
    report = run(repair(scanned.library, FakeEngine()))
    assert report.sound
    assert (report.faces, set(report.centroids), report.repaired) == ((1, 4), {"face_000", "face_001"}, 4)
    assert scanned.rows() == before
    assert check(scanned.library, scanned.pack).repaired == 0


def test_repair_of_a_sound_library_changes_nothing(scanned: Stage) -> None:
    before = scanned.rows()
    report = run(repair(scanned.library, FakeEngine()))
    assert (report.sound, report.repaired) == (True, 0)
    assert scanned.rows() == before


def test_what_cannot_be_repaired_is_said(scanned: Stage, caplog: pytest.LogCaptureFixture) -> None:
    scanned.sql("UPDATE faces SET embedding = x'80', crop = x'ff' WHERE id = 1")
    scanned.library.photos.get(scanned.library.faces.get(1).photo_id).path.unlink()
    report = run(repair(scanned.library, FakeEngine()))
    assert (report.sound, report.repaired, report.faces) == (False, 0, (1,))
    assert "Face 1 could not be repaired: The photo disappeared" in caplog.text


@pytest.mark.parametrize("landmarks", [b"123", b"\x00" * 39, np.full((5, 2), np.nan, np.float32).tobytes()])
def test_damaged_landmarks_stop_no_repair(scanned: Stage, landmarks: bytes) -> None:
    scanned.sql("UPDATE faces SET embedding = x'80', landmarks = ? WHERE id = 1", landmarks)
    assert run(repair(scanned.library, FakeEngine())).sound


def test_repair_of_a_face_in_no_group(scanned: Stage) -> None:
    not_this_person(scanned.library, scanned.pack, [1], owner(scanned.library, 1))
    scanned.sql("UPDATE faces SET embedding = x'80' WHERE id = 1")
    assert run(repair(scanned.library, FakeEngine())).sound


def test_small_pictures_are_made_again(scanned: Stage) -> None:
    scanned.library.thumbnails.remove("photo", [1, 2])
    scanned.library.thumbnails.remove("face", [1])
    scanned.library.photos.get(2).path.unlink()
    photos = small_pictures(scanned.library, "photo", [1, 2, 3, 99])
    assert photos[1] is not None
    assert photos[1][:2] == b"\xff\xd8"
    assert photos[3] is not None
    assert (photos[2], photos[99]) == (None, None)
    face = small_pictures(scanned.library, "face", [1])[1]
    assert face is not None
    assert scanned.library.thumbnails.get("face", [1]) == {1: face}


def _chips(library: Library) -> set[int]:
    return set(library.thumbnails.get("face", list(range(1, 20))))


def test_a_face_forgotten_while_its_chip_is_made_has_none(
    scanned: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = scanned.library
    library.thumbnails.clear()
    owner = library.faces.get(1).person_id
    assert owner is not None
    forgotten: list[int] = []

    def forget_meanwhile(image: Image, box: Box) -> bytes:
        if not forgotten:
            forgotten.append(owner)
            with Library(library.file, scanned.folder / "thumbnails.sqlite3") as commands:
                forget_person(commands, scanned.pack, owner, keep_name=False)
        return face_chip(image, box)

    monkeypatch.setattr(thumbnail_worker, "face_chip", forget_meanwhile)
    assert small_pictures(library, "face", [1]) == {1: None}
    assert _chips(library) == set()
    assert library.erasing.owed() is None, "nothing was written that could be found"


def test_a_chip_stored_just_after_the_erasing_goes_again(
    scanned: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = scanned.library
    library.thumbnails.clear()
    owner = library.faces.get(1).person_id
    assert owner is not None
    put = library.thumbnails.put

    def forget_first(pictures: list[tuple[Kind, int, bytes]]) -> None:
        with Library(library.file, scanned.folder / "thumbnails.sqlite3") as commands:
            forget_person(commands, scanned.pack, owner, keep_name=False)
        put(pictures)

    monkeypatch.setattr(library.thumbnails, "put", forget_first)
    assert small_pictures(library, "face", [1]) == {1: None}
    assert _chips(library) == set()
    assert library.erasing.owed() == "some", "its bytes are still in the log of the file"


def test_a_chip_that_is_kept_of_a_forgotten_or_unknown_face_is_not_shown(scanned: Stage) -> None:
    library = scanned.library
    owner = library.faces.get(1).person_id
    assert owner is not None
    forget_person(library, scanned.pack, owner, keep_name=False)
    library.thumbnails.put([("face", 1, b"jpeg"), ("face", 999, b"jpeg")])
    assert small_pictures(library, "face", [1, 999]) == {1: None, 999: None}


def test_what_needs_the_library_alone_waits_for_the_step_and_holds_the_next(tmp_path: Path) -> None:
    turns = Turns()
    order: list[str] = []
    inside, go_on = threading.Event(), threading.Event()

    def steps() -> Generator[Progress, None, str]:
        for number in range(3):
            order.append(f"step {number}")
            inside.set()
            assert go_on.wait(10)
            order.append(f"end {number}")
            yield Progress("Working")
        return "done"

    results: list[str] = []
    worker = threading.Thread(target=lambda: results.append(run(turns.stepwise(steps()))))
    worker.start()
    assert inside.wait(10)

    def alone() -> None:
        with turns.alone():
            order.append("alone")
            time.sleep(0.1)
            order.append("not alone")

    guest = threading.Thread(target=alone)
    guest.start()
    while not turns._guests:
        time.sleep(0.01)
    go_on.set()
    guest.join()
    worker.join()
    assert results == ["done"]
    assert order == [
        "step 0", "end 0", "alone", "not alone", "step 1", "end 1", "step 2", "end 2",
    ]  # fmt: skip


def test_steps_that_fail_or_are_closed_leave_the_library_free() -> None:
    turns = Turns()

    def broken() -> Generator[Progress, None, None]:
        yield Progress("Working")
        raise AppError("The disk is full.")

    with pytest.raises(AppError):
        run(turns.stepwise(broken()))
    closed: list[bool] = []

    def steps() -> Generator[Progress, None, None]:
        try:
            yield Progress("Working")
        finally:
            closed.append(True)

    work = turns.stepwise(steps())
    next(work)
    work.close()
    assert closed == [True]
    with turns.alone():
        pass

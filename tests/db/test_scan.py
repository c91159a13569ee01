"""Scanning real files: everything once, nothing lost however it stops, decisions untouched."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from models.errors import LibraryError
from models.photo import Problem
from models.progress import Progress, ScanReport
from services.drawing import save_drawn
from services.merging import merge
from services.naming import name_person
from services.rejecting import confirm, hide_face, not_this_person
from tests.db.stage import Stage, owner, run
from tests.fakes import FakeEngine, Look, cell_box, paint
from workers import scan_steps
from workers.face_cluster_worker import GroupingPutOffError
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

PHOTOS, PEOPLE = 24, 5


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """24 photos in three folders; everybody of five people is in many, some photos show nobody."""
    chance = random.Random(1)  # noqa: S311 - the same photos each time
    for number in range(PHOTOS):
        shown = chance.sample(range(PEOPLE), chance.choice([0, 1, 2, 2, 3]))
        looks = [Look(person, number * 10) for person in shown]
        paint(tmp_path / "photos" / f"trip {number % 3}" / f"{number:03d}.png", looks)
    return tmp_path / "photos"


def _scan(stage: Stage, *folders: Path, engine: FakeEngine | None = None, often: bool = False) -> ScanReport:
    work = scan(stage.library, engine or FakeEngine(), folders, Manner(Pace(2), group_on_the_way=often))
    return run(work)


def everything(stage: Stage) -> dict[str, object]:
    """All that a scan leaves, but the times of day."""
    photos = "id, path, size, mtime_ns, fingerprint, width, height, orientation, format, pack_id"
    return {
        **stage.rows(),
        "photos": stage.sql(f"SELECT {photos} FROM photos ORDER BY id"),  # noqa: S608
        "folders": stage.sql("SELECT path, state FROM folders ORDER BY id"),
        "problems": stage.sql("SELECT path, sentence FROM problems ORDER BY path"),
        "history": stage.sql("SELECT * FROM history"),
    }


def test_a_scan_finds_everybody(stage: Stage, folder: Path) -> None:
    report = _scan(stage, folder)
    assert (report.photos, report.new, report.failed) == (PHOTOS, PHOTOS, ())
    assert report.added == PHOTOS
    assert report.people == PEOPLE
    assert report.faces == stage.library.faces.count() > 20
    assert set(report.seconds) == {"total", "decode", "detect", "embed", "group"}
    assert stage.library.folders.all(state="done") == [folder]
    stage.check_sound()
    face = stage.library.faces.of_photo(1)[0].face
    assert face.box == cell_box(0)
    assert stage.library.thumbnails.get("photo", range(1, PHOTOS + 1)).keys() == set(range(1, PHOTOS + 1))
    faces = [face.id for face in stage.library.faces.all()]
    assert stage.library.thumbnails.get("face", faces).keys() == set(faces)


def test_a_second_scan_finds_nothing_new_and_opens_no_photo(stage: Stage, folder: Path) -> None:
    _scan(stage, folder)
    before, engine = everything(stage), FakeEngine()
    report = _scan(stage, folder, engine=engine)
    assert (report.photos, report.new, engine.looks) == (PHOTOS, 0, 0)
    assert everything(stage) == before


def test_files_that_were_only_touched_are_not_looked_at_again(stage: Stage, folder: Path) -> None:
    _scan(stage, folder)
    before, engine = stage.rows(), FakeEngine()
    for file in folder.rglob("*.*"):
        os.utime(file, (1_000_000_000, 1_000_000_000))
    report = _scan(stage, folder, engine=engine)
    assert (report.photos, report.new, engine.looks) == (PHOTOS, 0, 0)
    assert stage.rows() == before
    assert _scan(stage, folder, engine=engine).new == 0


@pytest.mark.parametrize("stop_after", [1, 2, 3, 9, PHOTOS, PHOTOS + 3])
def test_a_scan_stopped_anywhere_goes_on_and_ends_the_same(
    stages: pytest.FixtureRequest, folder: Path, stop_after: int
) -> None:
    undisturbed, stopped = stages("undisturbed"), stages("stopped")  # type: ignore[operator]
    _scan(undisturbed, folder)
    work = scan(stopped.library, FakeEngine(), [folder], Manner(Pace(2)))
    for _ in range(stop_after):
        next(work)
    work.close()
    assert stopped.library.folders.unfinished() == [folder]
    stopped.reopen()
    _scan(stopped, folder)
    assert everything(stopped) == everything(undisturbed)


def test_grouping_on_the_way_ends_with_the_same_people(stages: pytest.FixtureRequest, folder: Path) -> None:
    once, often = stages("once"), stages("often")  # type: ignore[operator]
    _scan(once, folder)
    reports = list(scan(often.library, FakeEngine(), [folder], Manner(Pace(2), group_on_the_way=True)))
    assert sum(progress.changes.everything for progress in reports) > 2

    def groups(stage: Stage) -> set[frozenset[int]]:
        return {frozenset(stage.faces_of(person.id)) for person in stage.library.people.all()}

    assert groups(often) == groups(once)
    often.check_sound()


def test_progress_counts_and_names_what_is_new(stage: Stage, folder: Path) -> None:
    reports: list[Progress] = list(scan(stage.library, FakeEngine(), [folder], Manner(Pace(2))))
    looking = [progress for progress in reports if progress.stage == "Finding faces"]
    assert [progress.done for progress in looking] == list(range(PHOTOS + 1))
    assert {progress.total for progress in looking} == {PHOTOS}
    assert looking[-1].seconds_left == 0
    assert looking[-1].faces == stage.library.faces.count()
    assert frozenset().union(*(progress.changes.photos for progress in looking)) == set(range(1, PHOTOS + 1))


def test_a_changed_photo_is_looked_at_again_and_keeps_what_was_decided(stage: Stage, tmp_path: Path) -> None:
    file = paint(tmp_path / "p" / "a.png", [Look(0, 1), Look(1, 1), Look(2, 1), Look(3, 1), Look(4, 1)])
    paint(tmp_path / "p" / "b.png", [Look(0, 2), Look(1, 2), Look(2, 2), Look(3, 2), Look(4, 2)])
    _scan(stage, tmp_path / "p")
    first = [found.face.id for found in stage.library.faces.of_photo(1)]
    owners = {face: stage.person_of(face) for face in first}
    confirm(stage.library, stage.pack, [first[0]], owner(stage.library, first[0]))
    not_this_person(stage.library, stage.pack, [first[1]], owner(stage.library, first[1]))
    hide_face(stage.library, stage.pack, first[2])
    drawn = stage.drawn(stage.vector(6, 1), photo=1, box=cell_box(6))
    (manual,) = save_drawn(stage.library, stage.pack, drawn).faces
    # Face 3 looks different now, face 4 is gone, somebody new has come.
    paint(file, [Look(0, 9), Look(1, 9), Look(2, 9), Look(3, 200), None, Look(7, 1)])
    report = _scan(stage, tmp_path / "p")
    assert (report.new, report.added) == (1, 0)
    now = [found.face.id for found in stage.library.faces.of_photo(1)]
    assert now == [first[0], first[1], first[3], 12, manual]
    assert stage.person_of(first[0]) == owners[first[0]]
    assert stage.person_of(first[1]) != owners[first[1]]
    assert stage.value("SELECT hidden FROM faces WHERE id = ?", first[2]) == 1
    assert stage.value("SELECT embedding FROM faces WHERE id = ?", first[3]) == stage.vector(3, 200).tobytes()
    stage.check_sound()


def test_a_person_whose_photo_changed_has_a_fresh_centroid(stage: Stage, tmp_path: Path) -> None:
    for number in range(4):
        paint(tmp_path / "p" / f"{number}.png", [Look(0, number), Look(1, number)])
    _scan(stage, tmp_path / "p")
    name_person(stage.library, stage.pack, 1, "Sarah")
    paint(tmp_path / "p" / "0.png", [Look(0, 100), None])
    work = scan(stage.library, FakeEngine(), [tmp_path / "p"], Manner(Pace(1)))
    for progress in work:
        if progress.done == 1 and progress.changes:
            assert 1 in progress.changes.people
            assert stage.centroid(1) == stage.expected_centroid(1)
    stage.check_sound()


def test_files_that_cannot_be_used_are_told_and_forgotten_once_they_can(stage: Stage, folder: Path) -> None:
    bad = folder / "trip 0" / "broken.jpg"
    bad.write_bytes(b"not a photo at all")
    (folder / "empty.png").touch()
    report = _scan(stage, folder)
    assert [problem.path.name for problem in report.failed] == ["empty.png", "broken.jpg"]
    assert report.photos == PHOTOS
    assert [problem.path for problem in stage.library.problems.all()] == [folder / "empty.png", bad]
    again = _scan(stage, folder)
    assert (again.new, len(again.failed)) == (0, 2)
    paint(bad, [Look(0, 240)])
    (folder / "empty.png").unlink()
    mended = _scan(stage, folder)
    assert (mended.new, mended.failed) == (1, ())
    assert stage.library.problems.all() == []


def test_a_folder_that_can_be_read_again_is_no_problem_any_more(stage: Stage, folder: Path) -> None:
    away = folder.with_name("away")
    folder.rename(away)
    report = _scan(stage, folder)
    assert report.failed == (Problem(folder, "This folder does not exist."),)
    assert stage.library.problems.count() == 1
    away.rename(folder)
    assert _scan(stage, folder).failed == ()
    assert stage.library.problems.count() == 0


def test_problems_elsewhere_stay(stage: Stage, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "photos 2").mkdir()
    (tmp_path / "photos 2" / "broken.jpg").write_bytes(b"no")
    _scan(stage, tmp_path / "photos 2")
    _scan(stage, folder)
    assert stage.library.problems.count() == 1


def test_a_folder_that_vanishes_while_it_is_scanned(stage: Stage, folder: Path) -> None:
    work = scan(stage.library, FakeEngine(), [folder], Manner(Pace(1)))
    for progress in work:
        if progress.done == 4:
            break
    shutil.rmtree(folder)
    report = run(work)
    assert report.new + len(report.failed) == PHOTOS
    assert report.failed[-1].sentence == "The photo disappeared: it was moved, renamed or deleted."
    assert stage.library.photos.count() == report.new >= 4
    stage.check_sound()


def test_a_photo_that_moved_is_found_under_its_new_name(stage: Stage, folder: Path) -> None:
    _scan(stage, folder)
    name_person(stage.library, stage.pack, 1, "Sarah")
    before = stage.rows()
    folder.rename(folder.with_name("renamed"))
    report = _scan(stage, folder.with_name("renamed"))
    assert (report.photos, report.people) == (PHOTOS, PEOPLE)
    assert stage.rows() == before
    assert stage.library.photos.count() == PHOTOS
    assert {photo.path.parts[-3] for photo in stage.library.photos.all()} == {"renamed"}


def test_a_photo_moved_over_another_is_that_file_now(stage: Stage, folder: Path) -> None:
    _scan(stage, folder)
    (folder / "trip 0" / "003.png").rename(folder / "trip 1" / "001.png")
    _scan(stage, folder)
    stage.check_sound()
    assert stage.library.photos.by_path(folder / "trip 1" / "001.png").faces == 2


def test_deciding_while_a_scan_runs(stage: Stage, folder: Path) -> None:
    work = scan(stage.library, FakeEngine(), [folder], Manner(Pace(2), group_on_the_way=True))
    named: set[str] = set()
    for progress in work:
        people = stage.library.people.all()
        if progress.changes.everything and people and len(named) < 2:
            name = f"Person {len(named)}"
            name_person(stage.library, stage.pack, people[-1].id, name)
            named.add(name)
        stage.check_sound()
    assert {person.name for person in stage.library.people.all()} >= named
    first, second = (stage.library.people.find(name).id for name in sorted(named))
    merge(stage.library, stage.pack, first, second)
    stage.check_sound()


def test_a_disk_that_fails_while_grouping_ends_the_scan_loudly(
    stage: Stage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(scan_steps, "group_afresh", full)
    with pytest.raises(LibraryError, match="full"):
        _scan(stage, folder)
    monkeypatch.undo()
    assert stage.library.folders.unfinished() == [folder]
    assert _scan(stage, folder).people == PEOPLE


def test_a_library_of_another_pack_is_refused_before_anything_is_read(stage: Stage, folder: Path) -> None:
    stage.sql("UPDATE meta SET value = 'other-0002' WHERE key = 'pack'")
    with pytest.raises(LibraryError, match="other-0002"):
        _scan(stage, folder)
    assert stage.library.folders.all() == []


@pytest.mark.skipif(os.name == "nt", reason="Windows names are always text")
def test_a_folder_whose_name_is_no_text_is_a_problem(stage: Stage, tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/holiday \xff"))
    paint(odd / "a.png", [Look(0, 1)])
    report = _scan(stage, odd)
    assert (report.photos, len(report.failed)) == (0, 1)
    assert "no valid text" in report.failed[0].sentence


def test_grouping_put_off_at_the_end_is_done_at_the_next_scan(
    stage: Stage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_fast(*_: object) -> None:
        raise GroupingPutOffError("later")

    monkeypatch.setattr(scan_steps, "group_afresh", too_fast)
    assert _scan(stage, folder).people == 0
    assert stage.library.folders.unfinished() == [folder]
    monkeypatch.undo()
    assert _scan(stage, folder).people == PEOPLE
    assert stage.library.folders.unfinished() == []

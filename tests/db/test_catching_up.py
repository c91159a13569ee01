"""Libraries written before files were asked what they say: caught up with, without looking for faces."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from models.photo import FACTS_VERSION
from models.progress import Progress
from services.naming import name_person
from services.stacks import offers
from tests.conftest import ROOT
from tests.db.stage import Stage, run
from tests.fakes import FakeEngine, Look, paint
from workers.facts_worker import HANDFUL, catch_up
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

PHOTOS = 60
_MAKER, _MODEL, _GPS = 0x010F, 0x0110, 0x8825
_FORGET = (
    "UPDATE photos SET facts_version = 0, camera = NULL, lens = NULL, latitude = NULL, longitude = NULL,"
    " likeness = NULL, screenshot = 0"
)
SAID = "SELECT id, camera, lens, latitude, longitude, likeness, screenshot, facts_version FROM photos"


@pytest.fixture
def old(stage: Stage, tmp_path: Path) -> Stage:
    """A library as an earlier version left it: photos with faces, nothing of what their files say."""
    for number in range(PHOTOS - 2):
        paint(tmp_path / "p" / f"{number:03d}.png", [Look(number % 3, number)])
    _camera(tmp_path / "p" / "camera.jpg")
    Pillow.new("RGB", (1170, 2532), (9, 90, 200)).save(tmp_path / "p" / "Screenshot_2024-05-01.png")
    run(scan(stage.library, FakeEngine(), [tmp_path / "p"], Manner(Pace(2))))
    name_person(stage.library, stage.pack, 1, "Sarah")
    stage.before = stage.sql(SAID)  # type: ignore[attr-defined]
    stage.sql(_FORGET)
    return stage


def _camera(file: Path) -> None:
    exif = Pillow.Exif()
    exif[_MAKER], exif[_MODEL] = "Canon", "Canon EOS R6"
    gps = exif.get_ifd(_GPS)
    gps.update({1: "N", 2: (48.0, 30.0, 0.0), 3: "E", 4: (9.0, 3.0, 0.0)})
    spots = np.random.default_rng(5).integers(0, 100, (8, 12, 3), np.uint8)
    Pillow.fromarray(spots).resize((320, 200), Pillow.Resampling.BICUBIC).save(file, exif=exif)


def test_everything_is_read_that_a_scan_reads_and_nothing_else_changes(old: Stage) -> None:
    before = old.rows()
    caught = run(catch_up(old.library))
    assert (caught.read, caught.ended) == (PHOTOS, True)
    assert old.sql(SAID) == old.before  # type: ignore[attr-defined]
    assert old.sql("SELECT camera, latitude, longitude FROM photos WHERE camera IS NOT NULL") == [
        ("Canon EOS R6", 48.5, 9.05)
    ]
    assert old.value("SELECT count(*) FROM photos WHERE screenshot = 1") == 1
    assert old.rows() == before
    assert run(catch_up(old.library)).read == 0


def test_a_date_nobody_read_from_a_name_is_and_one_that_is_known_stays(old: Stage) -> None:
    shot = "SELECT taken_at, screenshot FROM photos WHERE path LIKE '%Screenshot%'"
    assert old.sql(shot) == [("2024-05-01", 0)]
    old.sql("UPDATE photos SET taken_at = NULL WHERE path LIKE '%Screenshot%'")
    old.sql("UPDATE photos SET taken_at = '1999-01-02T03:04:05' WHERE path LIKE '%camera.jpg'")
    run(catch_up(old.library))
    assert old.sql(shot) == [("2024-05-01", 1)]
    assert old.value("SELECT taken_at FROM photos WHERE path LIKE '%camera.jpg'") == "1999-01-02T03:04:05"


@pytest.mark.parametrize("stop_after", [1, 2])
def test_it_goes_on_where_it_was_stopped(old: Stage, stop_after: int) -> None:
    work = catch_up(old.library)
    for _ in range(stop_after):
        next(work)
    work.close()
    assert old.library.late_facts.count() == PHOTOS - stop_after * HANDFUL
    old.reopen()
    assert run(catch_up(old.library)).read == PHOTOS - stop_after * HANDFUL
    assert old.sql(SAID) == old.before  # type: ignore[attr-defined]


def test_it_goes_on_slice_by_slice(old: Stage) -> None:
    after, read, slices = 0, 0, 0
    while True:
        caught = run(catch_up(old.library, after=after, most=HANDFUL))
        after, read, slices = caught.after, read + caught.read, slices + 1
        if caught.ended:
            break
    assert (read, slices) == (PHOTOS, 3)


def test_it_tells_how_far_it_has_come(old: Stage) -> None:
    reports: list[Progress] = list(catch_up(old.library))
    assert [(report.done, report.total) for report in reports] == [(25, 60), (50, 60), (60, 60)]
    told = frozenset().union(*(report.changes.photos for report in reports))
    assert len(told) == PHOTOS


def test_a_photo_whose_file_is_away_is_read_when_it_is_back(old: Stage, tmp_path: Path) -> None:
    (tmp_path / "p").rename(tmp_path / "away")
    assert run(catch_up(old.library)).read == 0
    (tmp_path / "away").rename(tmp_path / "p")
    assert run(catch_up(old.library)).read == PHOTOS


def test_a_file_that_is_damaged_by_now_is_asked_once(old: Stage, tmp_path: Path) -> None:
    (tmp_path / "p" / "000.png").write_bytes(b"\x89PNG\r\n\x1a\n damaged")
    assert run(catch_up(old.library)).read == PHOTOS
    assert run(catch_up(old.library)).read == 0


def test_small_pictures_that_were_deleted_are_made_again(old: Stage) -> None:
    old.library.close()
    (old.folder / "thumbnails.sqlite3").unlink()
    old.reopen()
    run(catch_up(old.library))
    known = [row[5] for row in old.before if row[5] is not None]  # type: ignore[attr-defined]
    assert old.value("SELECT count(*) FROM photos WHERE likeness IS NOT NULL") == len(known) > 0


def test_a_newer_reader_reads_all_again(old: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    run(catch_up(old.library))
    monkeypatch.setattr("repository.late_facts.FACTS_VERSION", FACTS_VERSION + 1)
    assert run(catch_up(old.library)).read == PHOTOS
    assert old.value("SELECT min(facts_version) FROM photos") == FACTS_VERSION + 1


def test_a_scan_of_a_changed_photo_brings_it_up_to_date(old: Stage, tmp_path: Path) -> None:
    paint(tmp_path / "p" / "000.png", [Look(0, 200), Look(1, 200)])
    run(scan(old.library, FakeEngine(), [tmp_path / "p"], Manner(Pace(1))))
    assert old.library.late_facts.count() == PHOTOS - 1


def test_what_is_read_makes_similar_shots_known(old: Stage, tmp_path: Path) -> None:
    for number in range(2):
        shutil.copy(tmp_path / "p" / "camera.jpg", tmp_path / "p" / f"shot {number}.jpg")
        with (tmp_path / "p" / f"shot {number}.jpg").open("ab") as file:
            file.write(bytes([number]))
    run(scan(old.library, FakeEngine(), [tmp_path / "p"], Manner(Pace(1))))
    old.sql(_FORGET)
    assert run(offers(old.library)) == []
    run(catch_up(old.library))
    assert [len(offer) for offer in run(offers(old.library))] == [3]


def test_a_library_of_the_last_version_whose_files_are_gone_opens_and_stays_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    shutil.copy(ROOT / "tests" / "data" / "libraries" / "version-5.sqlite3", folder / "kinframe.sqlite3")
    stage = Stage.closed(folder)
    stage.reopen()
    try:
        before = stage.rows()
        photos = stage.library.photos.count()
        assert stage.library.late_facts.count() == photos > 0
        assert run(catch_up(stage.library)).read == 0
        assert stage.library.late_facts.count() == photos
        assert stage.rows() == before
    finally:
        stage.library.close()

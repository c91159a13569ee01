"""Scans of only what has changed: as right as a scan of everything, and of nothing else they say anything."""

from __future__ import annotations

import os
import random
import shutil
import time
from pathlib import Path

import pytest

from models.part import Part
from models.progress import ScanReport
from repository.library import Library
from services.naming import name_person
from tests.db.stage import Stage, run
from tests.db.test_scan import PHOTOS, folder
from tests.fakes import FakeEngine, Look, paint
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

__all__ = ["folder"]

LONG_AGO = time.time() - 1000


@pytest.fixture
def named(stage: Stage, folder: Path) -> Stage:
    for file in folder.rglob("*.png"):
        os.utime(file, (LONG_AGO, LONG_AGO))
    scan_again(stage, folder)
    name_person(stage.library, stage.pack, 1, "Sarah")
    return stage


def scan_again(
    stage: Stage,
    folder: Path,
    part: Part | None = None,
    *,
    engine: FakeEngine | None = None,
    patience: float = 0.0,
) -> ScanReport:
    chosen = stage.library.folders.all() or [folder]
    manner = Manner(Pace(2), patience=patience)
    return run(scan(stage.library, engine or FakeEngine(), chosen, manner, part))


def _whole(*folders: Path) -> Part:
    return Part(whole=frozenset(folders))


def _flat(*folders: Path) -> Part:
    return Part(flat=frozenset(folders))


def known(library: Library) -> dict[str, bool]:
    """Path of each file the library knows, and whether it is missing."""
    photos = {path: missing for _, path, missing in library.photos.places()}
    return photos | dict.fromkeys(library.copies.known_files(), False)


def on_disk(*folders: Path) -> set[str]:
    return {str(file) for root in folders for file in root.rglob("*.png")}


def test_only_what_changed_is_walked_and_no_folder_is_chosen(named: Stage, folder: Path) -> None:
    paint(folder / "trip 0" / "new.png", [Look(1, 250)])
    paint(folder / "trip 1" / "later.png", [Look(1, 251)])
    before, engine = named.sql("SELECT * FROM folders"), FakeEngine()
    report = scan_again(named, folder, _flat(folder / "trip 0"), engine=engine)
    assert (report.photos, report.new, engine.looks) == (PHOTOS // 3 + 1, 1, 1)
    assert named.sql("SELECT * FROM folders") == before
    assert not named.library.photos.has(folder / "trip 1" / "later.png")
    assert named.library.photos.count_missing() == 0
    named.check_sound()


def test_a_flat_folder_says_nothing_of_those_below(named: Stage, folder: Path) -> None:
    top = paint(folder / "top.png", [Look(2, 250)])
    (folder / "trip 0" / "000.png").unlink()
    scan_again(named, folder, _flat(folder))
    assert named.library.photos.has(top)
    assert named.library.photos.count_missing() == 0
    top.unlink()
    scan_again(named, folder, _flat(folder))
    assert named.library.photos.by_path(top).missing
    assert named.library.photos.count_missing() == 1


@pytest.mark.parametrize("one_by_one", [True, False])
def test_photos_move_between_folders(named: Stage, folder: Path, *, one_by_one: bool) -> None:
    before, rows = named.library.photos.paths(), named.rows()
    for file in (folder / "trip 0").glob("*.png"):
        file.rename(folder / "trip 1" / f"moved {file.name}")
    engine = FakeEngine()
    parts = [folder / "trip 0", folder / "trip 1"]
    for part in [_flat(one) for one in parts] if one_by_one else [_flat(*parts)]:
        scan_again(named, folder, part, engine=engine)
    assert engine.looks == 0
    assert named.rows() == rows
    assert set(known(named.library)) == on_disk(folder)
    assert not any(known(named.library).values())
    assert named.library.photos.paths().keys() == before.keys()


@pytest.mark.parametrize("deleted", [True, False])
def test_a_folder_that_is_gone(named: Stage, folder: Path, *, deleted: bool) -> None:
    rows, gone = named.rows(), folder / "trip 0"
    if deleted:
        shutil.rmtree(gone)
    else:
        gone.rename(folder.parent / "out")
    report = scan_again(named, folder, _whole(gone))
    assert report.failed == ()
    assert named.library.photos.count_missing() == PHOTOS // 3
    assert named.rows() == rows
    if not deleted:
        (folder.parent / "out").rename(folder / "back")
        scan_again(named, folder, _whole(folder / "back"))
        assert (named.library.photos.count_missing(), named.rows()) == (0, rows)


def test_a_renamed_folder(named: Stage, folder: Path) -> None:
    rows, engine = named.rows(), FakeEngine()
    (folder / "trip 1").rename(folder / "Summer")
    scan_again(named, folder, _whole(folder / "trip 1", folder / "Summer"), engine=engine)
    assert (named.rows(), engine.looks) == (rows, 0)
    assert set(known(named.library)) == on_disk(folder)


def test_a_chosen_folder_that_is_away_says_nothing(named: Stage, folder: Path) -> None:
    folder.rename(folder.with_name("away"))
    report = scan_again(named, folder, _whole(folder, folder / "trip 0") | _flat(folder / "trip 1"))
    assert (report.photos, report.failed) == (0, ())
    assert named.library.photos.count_missing() == 0


def test_a_photo_that_is_being_written_is_left_for_later(named: Stage, folder: Path) -> None:
    half = paint(folder / "trip 0" / "half.png", [Look(1, 250)])
    whole = half.read_bytes()
    half.write_bytes(whole[: len(whole) // 2])
    report = scan_again(named, folder, _flat(half.parent), patience=60.0)
    assert (report.new, report.failed) == (0, ())
    assert report.left == _flat(half.parent)
    assert named.library.problems.count() == 0
    half.write_bytes(whole)
    os.utime(half, (LONG_AGO, LONG_AGO))
    report = scan_again(named, folder, report.left, patience=60.0)
    assert (report.new, report.left) == (1, Part())


def test_a_photo_that_stays_half_is_a_problem(named: Stage, folder: Path) -> None:
    half = folder / "trip 0" / "half.png"
    half.write_bytes(b"no picture")
    os.utime(half, (LONG_AGO, LONG_AGO))
    report = scan_again(named, folder, _flat(half.parent), patience=60.0)
    assert [problem.path for problem in report.failed] == [half]
    assert not report.left
    half.unlink()
    scan_again(named, folder, _flat(folder / "trip 1"), patience=60.0)
    assert named.library.problems.count() == 1
    scan_again(named, folder, _flat(half.parent), patience=60.0)
    assert named.library.problems.count() == 0


def test_a_clock_that_is_ahead_keeps_nobody_waiting(named: Stage, folder: Path) -> None:
    photo = paint(folder / "trip 0" / "new.png", [Look(1, 250)])
    os.utime(photo, (time.time() + 10_000, time.time() + 10_000))
    assert scan_again(named, folder, _flat(photo.parent), patience=60.0).new == 1


@pytest.mark.parametrize("what", ["gone", "changed"])
def test_a_photo_that_changes_while_it_is_looked_at_is_no_problem(
    named: Stage, folder: Path, what: str
) -> None:
    photo = folder / "trip 0" / "new.png"
    photo.write_bytes(b"half a picture")
    os.utime(photo, (LONG_AGO, LONG_AGO))

    work = scan(named.library, FakeEngine(), [folder], Manner(Pace(1), patience=1.0), _flat(photo.parent))
    for progress in work:
        if progress.stage == "Finding faces":
            break
    photo.unlink()
    if what == "changed":
        photo.write_bytes(b"more of it, but not all")
    report = run(work)
    assert report.failed == ()
    assert report.left == _flat(photo.parent)
    assert named.library.problems.count() == 0


def test_a_folder_below_one_with_a_file_nomedia_is_not_looked_at(named: Stage, folder: Path) -> None:
    (folder / "trip 0" / ".nomedia").touch()
    scan_again(named, folder, _whole(folder / "trip 0"))
    shown = {photo.path.parent.name for photo in named.library.photos.all()}
    assert shown == {"trip 1", "trip 2"}
    new = paint(folder / "trip 0" / "below" / "new.png", [Look(1, 250)])
    assert scan_again(named, folder, _whole(new.parent) | _flat(new.parent)).new == 0
    (folder / "trip 0" / ".nomedia").unlink()
    assert scan_again(named, folder, _whole(folder / "trip 0")).new == 1
    assert len(named.library.photos.all()) == PHOTOS + 1
    named.check_sound()


def test_a_link_to_elsewhere_in_the_chosen_folders_is_not_followed(named: Stage, folder: Path) -> None:
    before = known(named.library)
    (folder / "trip 0" / "link.png").symlink_to(folder / "trip 1" / "001.png")
    (folder / "trip 0" / "links").symlink_to(folder / "trip 1")
    report = scan_again(named, folder, _whole(folder / "trip 0"))
    assert report.failed == ()
    assert known(named.library) == before


def test_nested_parts_are_walked_once(named: Stage, folder: Path) -> None:
    report = scan_again(named, folder, _whole(folder, folder / "trip 0") | _flat(folder / "trip 1", folder))
    assert report.photos == PHOTOS


@pytest.mark.parametrize("seed", range(6))
def test_any_changes_in_any_order_end_as_a_scan_of_everything(named: Stage, folder: Path, seed: int) -> None:
    """Files copied, moved, renamed, overwritten and deleted, folders too; told in several parts."""
    chance = random.Random(seed)  # noqa: S311 - the same changes each time
    rows = named.rows(["decisions", "look_alikes", "circles", "members"])
    ids = set(named.library.photos.paths())
    for _ in range(6):
        part = Part()
        for _ in range(chance.randint(1, 6)):
            part |= change(folder, chance)
        scan_again(named, folder, part)
    found = {path: missing for path, missing in known(named.library).items() if not missing}
    assert set(found) == on_disk(folder)
    assert ids <= set(named.library.photos.paths())
    assert named.rows(["decisions", "look_alikes", "circles", "members"]) == rows
    named.check_sound()
    before, engine = known(named.library), FakeEngine()
    report = scan_again(named, folder, engine=engine)
    assert (report.new, engine.looks, known(named.library)) == (0, 0, before)


def change(folder: Path, chance: random.Random) -> Part:  # noqa: PLR0911 - one for each kind
    files = sorted(folder.rglob("*.png"))
    folders = sorted(one for one in folder.rglob("*") if one.is_dir())
    file, other = chance.choice(files), chance.choice(folders)
    name = f"{chance.randrange(10**9)}.png"
    what = chance.choice(["copy", "move", "rename", "delete", "paint", "over", "folder", "swap"])
    if what == "copy":
        shutil.copy2(file, other / name)
        return _flat(other)
    if what == "move":
        file.rename(other / name)
        return _flat(file.parent, other)
    if what == "rename":
        file.rename(file.with_name(name))
        return _flat(file.parent)
    if what == "delete":
        file.unlink()
        return _flat(file.parent)
    if what == "paint":
        paint(other / name, [Look(chance.randrange(5), chance.randrange(250))])
        return _flat(other)
    if what == "over":
        target = chance.choice(files)
        file.replace(target)
        return _flat(file.parent, target.parent)
    if what == "swap":
        target = chance.choice(files)
        aside = file.rename(folder / "aside")
        target.rename(file) if target != file else None
        aside.rename(target)
        return _flat(file.parent, target.parent)
    renamed = other.with_name(f"folder {chance.randrange(10**9)}")
    other.rename(renamed)
    return _whole(other, renamed)


def test_a_known_photo_that_is_being_written_is_what_it_was_until_it_is_finished(
    named: Stage, folder: Path
) -> None:
    photo, engine = folder / "trip 0" / "000.png", FakeEngine()
    os.utime(photo)
    paint(photo, [Look(4, 200)])
    report = scan_again(named, folder, _flat(photo.parent), engine=engine, patience=60.0)
    assert (report.photos, engine.looks) == (PHOTOS // 3, 0)
    assert report.left == _flat(photo.parent)
    os.utime(photo, (LONG_AGO, LONG_AGO))
    report = scan_again(named, folder, report.left, engine=engine, patience=60.0)
    assert (report.new, engine.looks, report.left) == (1, 1, Part())


def test_a_known_photo_that_was_only_just_written_keeps_nobody_waiting(named: Stage, folder: Path) -> None:
    photo = folder / "trip 0" / "000.png"
    os.utime(photo)
    scan_again(named, folder, _flat(photo.parent))
    report = scan_again(named, folder, _flat(photo.parent), patience=60.0)
    assert not report.left

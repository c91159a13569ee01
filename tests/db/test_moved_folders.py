"""Whole folders and disks that are elsewhere now: believed only if most of what is there is the same."""

from __future__ import annotations

import os
import shutil
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from media.volumes import Volume
from models.errors import AppError
from models.photo import FileStamp
from services.naming import name_person
from services.relocating import folder_states, relocate
from tests.db.stage import Stage
from tests.db.test_moved_and_missing import _paths, _scan, named
from tests.db.test_scan import PHOTOS, folder
from tests.fakes import FakeEngine, Look, paint
from workers import scan_worker

__all__ = ["folder", "named"]

CARD = 6


def _mounted(monkeypatch: pytest.MonkeyPatch, *volumes: Volume) -> None:
    monkeypatch.setattr(scan_worker, "mounted_volumes", lambda: list(volumes))


def _card(mount: Path, look: int) -> Path:
    """A camera's card: all of them number their photos alike."""
    for number in range(CARD):
        paint(mount / "DCIM" / f"IMG_{number}.png", [Look(1, look + number), Look(2, look + number)])
    return mount / "DCIM"


@pytest.fixture
def card(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A scanned card in a reader, with a named person; returns where it is mounted."""
    mount = tmp_path / "media" / "one"
    _card(mount, 0)
    _mounted(monkeypatch, Volume("READER", mount))
    _scan(stage, mount / "DCIM")
    name_person(stage.library, stage.pack, 1, "Sarah")
    return mount


def test_another_card_with_the_same_id_changes_nothing(
    stage: Stage, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, paths = stage.rows(), _paths(stage)
    card.rename(card.with_name("drawer"))
    other = card.with_name("two")
    _card(other, 100)
    _mounted(monkeypatch, Volume("READER", other))
    report = _scan(stage, card / "DCIM")
    assert [problem.sentence for problem in report.failed] == ["This folder does not exist."]
    assert (_paths(stage), stage.rows(), stage.library.photos.count_missing()) == (paths, before, 0)
    assert stage.library.folders.all() == [card / "DCIM"]


@pytest.mark.parametrize(("same", "moves"), [(0, False), (CARD // 2, False), (CARD // 2 + 1, True)])
def test_a_disk_is_believed_if_most_photos_are_the_same(
    stage: Stage, card: Path, monkeypatch: pytest.MonkeyPatch, *, same: int, moves: bool
) -> None:
    other = card.with_name("two")
    _card(other, 100)
    for file in sorted((card / "DCIM").iterdir())[:same]:
        shutil.copy(file, other / "DCIM" / file.name)
    card.rename(card.with_name("drawer"))
    _mounted(monkeypatch, Volume("READER", other))
    _scan(stage, card / "DCIM")
    assert stage.library.folders.all() == [(other if moves else card) / "DCIM"]


def test_an_empty_disk_proves_nothing(stage: Stage, card: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = _paths(stage)
    card.rename(card.with_name("drawer"))
    (card.with_name("two") / "DCIM").mkdir(parents=True)
    _mounted(monkeypatch, Volume("READER", card.with_name("two")))
    _scan(stage, card / "DCIM")
    assert _paths(stage) == paths


def test_a_disk_from_which_photos_were_deleted_is_followed(
    stage: Stage, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = card.rename(card.with_name("two"))
    for number in range(CARD - 1):
        (other / "DCIM" / f"IMG_{number}.png").unlink()
    _mounted(monkeypatch, Volume("READER", other))
    _scan(stage, card / "DCIM")
    assert stage.library.folders.all() == [other / "DCIM"]
    assert stage.library.photos.count_missing() == CARD - 1


def test_a_folder_where_most_photos_are_others_is_refused(named: Stage, folder: Path, tmp_path: Path) -> None:
    paths, other = _paths(named), tmp_path / "other"
    shutil.copytree(folder, other)
    for file in sorted(other.rglob("*.png"))[: PHOTOS // 2]:
        paint(file, [Look(9, 250)])
    with pytest.raises(AppError, match=r"Most of the photos in .* are others.*Nothing was changed"):
        relocate(named.library, folder, other)
    assert _paths(named) == paths
    for file in sorted(other.rglob("*.png"))[: PHOTOS // 2]:
        file.unlink()
    relocate(named.library, folder, other)
    assert all(path.is_relative_to(other) for path in _paths(named))


def test_a_photo_is_relocated_to_where_its_own_copy_is(named: Stage, folder: Path, tmp_path: Path) -> None:
    before, now = named.rows(), tmp_path / "now"
    shutil.copytree(folder, now)
    _scan(named, folder, now)
    assert named.library.copies.count() == PHOTOS
    shutil.rmtree(folder)
    changes = relocate(named.library, folder, now)
    assert changes.text == f"{PHOTOS} photos moved along to {now}"
    assert named.library.copies.count() == 0
    assert named.rows() == before
    engine = FakeEngine()
    assert (_scan(named, now, engine=engine).new, engine.looks) == (0, 0)
    assert (named.library.photos.count(), named.library.photos.count_missing()) == (PHOTOS, 0)


def test_a_photo_is_not_relocated_to_a_copy_of_another(named: Stage, folder: Path, tmp_path: Path) -> None:
    now = tmp_path / "now"
    shutil.copytree(folder / "trip 0", now)
    shutil.copy(folder / "trip 1" / "001.png", now / "003.png")
    _scan(named, folder, now)
    shutil.rmtree(folder / "trip 0")
    changes = relocate(named.library, folder / "trip 0", now)
    assert "; 1 photo stayed" in changes.text
    assert named.library.photos.by_path(folder / "trip 0" / "003.png")
    for _ in range(2):
        _scan(named, folder, now)
    assert named.library.photos.by_path(now / "003.png").path == folder / "trip 1" / "001.png"
    named.check_sound()


def test_a_copy_is_not_relocated_to_where_a_photo_is(named: Stage, folder: Path, tmp_path: Path) -> None:
    """Copies lay in `old`; where that is now their photos, or others, are known already."""
    old, now = tmp_path / "old", tmp_path / "now"
    paint(old / "own.png", [Look(3, 222)])
    for name in ("003.png", "006.png"):
        shutil.copy(folder / "trip 0" / name, old / name)
    _scan(named, folder, old)
    old.rename(now)
    paint(now / "003.png", [Look(4, 222)])
    facts = "SELECT ?, size, 1, fingerprint, width, height, orientation, taken_at, format, pack_id, added_at"
    named.sql(
        "INSERT INTO photos (path, size, mtime_ns, fingerprint, width, height, orientation, taken_at, format,"
        f" pack_id, added_at) {facts} FROM photos WHERE id = 1",
        str(now / "003.png"),
    )
    relocate(named.library, old, now)
    assert list(named.library.copies.known_files()) == [str(now / "006.png")]
    for _ in range(2):
        _scan(named, folder, now)
    assert not set(named.library.photos.paths().values()) & set(named.library.copies.known_files())


@pytest.mark.parametrize("deeper", [True, False])
def test_a_folder_moved_into_itself_or_out(named: Stage, folder: Path, *, deeper: bool) -> None:
    """The new places of some photos are the old ones of others."""
    for name in ("x", "x/x", "x/x/x"):
        paint(folder / name / "a.png", [Look(6, 10 * len(name))])
    shutil.copy(folder / "trip 0" / "003.png", folder / "x" / "copy.png")
    shutil.copy(folder / "trip 0" / "006.png", folder / "x" / "x" / "copy.png")
    _scan(named, folder)
    ids = {path.read_bytes(): named.library.photos.by_path(path).id for path in (folder / "x").rglob("*.png")}
    aside = (folder / "x").rename(folder / "aside")
    if deeper:
        (folder / "x").mkdir()
        aside.rename(folder / "x" / "x")
        relocate(named.library, folder / "x", folder / "x" / "x")
    else:
        (aside / "x").rename(folder / "x")
        relocate(named.library, folder / "x" / "x", folder / "x")
    there = list((folder / "x").rglob("*.png"))
    assert len(there) == (5 if deeper else 3)
    engine = FakeEngine()
    _scan(named, folder, engine=engine)
    assert engine.looks == 0
    assert {file.read_bytes(): named.library.photos.by_path(file).id for file in there}.items() <= ids.items()
    named.check_sound()


def test_what_is_still_missing_after_a_relocation_stays_so(
    named: Stage, folder: Path, tmp_path: Path
) -> None:
    (folder / "trip 0" / "003.png").rename(folder / "trip 0" / "006.png")
    _scan(named, folder)
    assert named.library.photos.count_missing() == 1
    now = folder.rename(tmp_path / "now")
    relocate(named.library, folder, now)
    assert named.library.photos.count_missing() == 1
    _scan(named, now)
    assert (named.library.photos.count_missing(), named.library.photos.count()) == (1, PHOTOS)


@pytest.mark.parametrize("name", ["100%_sure", "photos", "photos ", "a[b]*?", "ümläut", "photos0"])
def test_folders_count_what_is_below_them_and_nothing_else(stage: Stage, name: str) -> None:
    if os.name == "nt":
        pytest.skip("the library keeps paths as this system writes them")
    names = ("100%_sure", "100xysure", "photos", "photos ", "photos.", "photos0", "photo", "a[b]*?", "ümläut")
    for number, each in enumerate(names):
        for place in (f"/p/{each}/1.jpg", f"/p/{each}/deep/\U0001f600/2.jpg"):
            _add(stage, place, number)
    stage.library.photos.set_missing(
        [stage.library.photos.by_path(Path(f"/p/{name}/1.jpg")).id], missing=True
    )
    assert stage.library.photos.count_below(Path("/p") / name) == (2, 1)
    assert len(stage.library.photos.below(Path("/p") / name)) == 2
    assert stage.library.photos.count_below(PurePosixPath("/")) == (2 * len(names), 1)
    stage.library.folders.mark([Path("/p") / name], "done")
    (state,) = folder_states(stage.library)
    assert (state.photos, state.missing, state.there) == (2, 1, False)


@pytest.mark.parametrize(
    ("folder_there", "count"),
    [
        ("C:\\Photos", 2),
        ("c:\\photos", 2),
        ("C:\\", 4),
        ("C:\\Photos\\Sub", 1),
        ("D:\\", 0),
        ("C:\\Photo", 0),
    ],
)
def test_folders_of_windows_are_counted_too(stage: Stage, folder_there: str, count: int) -> None:
    for place in ("a.jpg", "Sub\\b.jpg"):
        _add(stage, f"C:\\Photos\\{place}", 1)
    _add(stage, "C:\\Photos2\\a.jpg", 1)
    _add(stage, "C:\\Photos_\\a.jpg", 1)
    assert stage.library.photos.count_below(PureWindowsPath(folder_there)) == (count, 0)


def _add(stage: Stage, path: str, number: int) -> None:
    photo, _ = stage.photo(stage.library.photos.count() + 1)
    stage.sql("UPDATE photos SET path = ?, size = ? WHERE id = ?", path, number, photo)


def test_a_path_is_a_photo_or_a_copy_never_both(named: Stage, folder: Path) -> None:
    first, second = folder / "trip 0" / "003.png", folder / "trip 0" / "006.png"
    photos, copies = named.library.photos, named.library.copies
    copies.add(photos.by_path(first).id, FileStamp(folder / "copy.png", 1, 1))
    photos.move(photos.by_path(second).id, folder / "copy.png")
    assert copies.count() == 0

"""Copies that are none any more, links that lead nowhere, and names written in another way."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from models.errors import PhotoError
from services.locating import file_of
from tests.db.stage import Stage
from tests.db.test_moved_and_missing import _paths, _scan, named
from tests.db.test_scan import PHOTOS, folder
from tests.fakes import FakeEngine, Look, paint

__all__ = ["folder", "named"]


def test_a_stale_copy_is_not_taken_for_the_photo(named: Stage, folder: Path, tmp_path: Path) -> None:
    original, copy = folder / "trip 0" / "003.png", tmp_path / "elsewhere" / "copy.png"
    copy.parent.mkdir()
    shutil.copy(original, copy)
    _scan(named, folder, copy.parent)
    photo = named.library.photos.by_path(original)
    paint(copy, [Look(4, 200)])
    original.unlink()
    with pytest.raises(PhotoError, match="disappeared"):
        file_of(named.library, photo)
    _scan(named, folder)  # the copy's folder is not looked at
    found = named.library.photos.get(photo.id)
    assert (found.path, found.missing) == (original, True)
    assert named.library.copies.count() == 0


def test_a_copy_that_was_only_touched_can_stand_in(named: Stage, folder: Path) -> None:
    original, copy = folder / "trip 0" / "003.png", folder / "copy.png"
    shutil.copy(original, copy)
    _scan(named, folder)
    photo = named.library.photos.by_path(original)
    os.utime(copy, ns=(1, 1))
    original.unlink()
    assert file_of(named.library, photo) == copy


def test_a_photo_that_is_known_as_a_copy_too_is_no_copy(named: Stage, folder: Path) -> None:
    first, second = folder / "trip 0" / "003.png", folder / "trip 1" / "001.png"
    photo = named.library.photos.by_path(first).id
    named.sql("INSERT INTO copies (path, photo_id, size, mtime_ns) VALUES (?, ?, 1, 1)", str(second), photo)
    first.unlink()
    _scan(named, folder)
    assert named.library.photos.get(photo).missing
    assert named.library.copies.count() == 0
    _scan(named, folder)


@pytest.mark.skipif(os.name == "nt", reason="Windows wants a privilege for links")
def test_a_dead_link_is_not_the_photo(stage: Stage, tmp_path: Path) -> None:
    real = paint(tmp_path / "real" / "a.png", [Look(1, 1)])
    (tmp_path / "p").mkdir()
    link = tmp_path / "p" / "link.png"
    link.symlink_to(real)
    _scan(stage, tmp_path / "p")
    photo = stage.library.photos.by_path(link)
    now = real.rename(tmp_path / "p" / "here.png")
    with pytest.raises(PhotoError, match="disappeared"):
        file_of(stage.library, photo)
    engine = FakeEngine()
    _scan(stage, tmp_path / "p", engine=engine)
    assert (stage.library.photos.get(photo.id).path, engine.looks) == (now, 0)
    assert stage.library.copies.count() == 0


def _led(ask: Callable[..., os.stat_result], old: Path, new: Path) -> Callable[..., os.stat_result]:
    """What asks about a file, led from its old name to its new one."""
    return lambda path, **options: ask(new if str(path) == str(old) else path, **options)


@pytest.mark.parametrize(("before", "after"), [("a b.png", "A B.PNG"), ("\u00e9.png", "e\u0301.png")])
def test_a_name_written_in_another_way_is_no_copy(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str, after: str
) -> None:
    """As a disk on which capitals do not count shows it: the old name still leads to the file."""
    old, new = tmp_path / "p" / before, tmp_path / "p" / after
    paint(old, [Look(1, 1)])
    _scan(stage, tmp_path / "p")
    photo = stage.library.photos.by_path(old).id
    old.rename(new)
    for name in ("stat", "lstat"):
        monkeypatch.setattr(os, name, _led(getattr(os, name), old, new))
    engine = FakeEngine()
    report = _scan(stage, tmp_path / "p", engine=engine)
    monkeypatch.undo()
    assert (report.new, engine.looks, stage.library.copies.count()) == (0, 0, 0)
    assert _paths(stage) == [new]
    assert stage.library.photos.by_path(new).id == photo


def test_a_copy_whose_name_differs_in_capitals_only_is_one(named: Stage, folder: Path) -> None:
    copy = folder / "trip 0" / "003.PNG"
    if copy.exists():
        pytest.skip("capitals do not count on this disk")
    shutil.copy(folder / "trip 0" / "003.png", copy)
    _scan(named, folder)
    assert (named.library.copies.count(), named.library.photos.count()) == (1, PHOTOS)

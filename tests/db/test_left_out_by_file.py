"""Folders with a file `.nomedia`: whatever becomes of the photos in them, they are seen again without it."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.part import Part
from tests.db.stage import Stage
from tests.db.test_partial_scan import named, scan_again
from tests.db.test_scan import PHOTOS, folder
from tests.fakes import Look, paint

__all__ = ["folder", "named"]


def _shown(stage: Stage) -> list[str]:
    return sorted(str(photo.path) for photo in stage.library.photos.all())


@pytest.mark.parametrize("name", [".nomedia", ".NoMedia", ".NOMEDIA"])
def test_capitals_do_not_matter_to_either_scan(named: Stage, folder: Path, name: str) -> None:
    trip = folder / "trip 0"
    (trip / name).touch()
    scan_again(named, folder, Part(flat=frozenset({trip})))
    shown = _shown(named)
    assert 0 < len(shown) < PHOTOS
    scan_again(named, folder)
    assert _shown(named) == shown
    assert named.library.photos.count_missing() == 0
    (trip / name).unlink()
    scan_again(named, folder, Part(whole=frozenset({trip})))
    assert len(_shown(named)) == PHOTOS
    named.check_sound()


@pytest.mark.parametrize("together", [True, False])
def test_a_photo_whose_file_goes_while_it_is_left_out(named: Stage, folder: Path, *, together: bool) -> None:
    """It stays as it is while its folder is left out; afterwards it is missing, as any other would be."""
    note, photo = folder / "trip 0" / ".nomedia", min((folder / "trip 0").glob("*.png"))
    known = named.library.photos.by_path(photo).id
    note.touch()
    scan_again(named, folder)
    aside = photo.rename(folder.parent / "aside.png")
    if not together:
        scan_again(named, folder)
        assert named.library.photos.count_missing() == 0
        assert named.value("SELECT ignored FROM photos WHERE id = ?", known) != 0
    note.unlink()
    scan_again(named, folder)
    assert named.library.photos.count_missing() == 1
    assert named.sql("SELECT id, ignored FROM photos WHERE missing = 1") == [(known, 0)]
    aside.rename(photo)
    scan_again(named, folder)
    assert len(_shown(named)) == PHOTOS
    named.check_sound()


def test_a_photo_that_is_left_out_and_has_a_copy_elsewhere(named: Stage, folder: Path) -> None:
    photo = min((folder / "trip 0").glob("*.png"))
    known = named.library.photos.by_path(photo).id
    (folder / "trip 0" / ".nomedia").touch()
    scan_again(named, folder)
    photo.rename(folder / "trip 1" / "moved.png")
    scan_again(named, folder)
    assert named.library.photos.by_path(folder / "trip 1" / "moved.png").id == known
    assert str(folder / "trip 1" / "moved.png") in _shown(named)
    named.check_sound()


def test_another_picture_in_a_folder_that_is_left_out(named: Stage, folder: Path) -> None:
    photo = min((folder / "trip 0").glob("*.png"))
    (folder / "trip 0" / ".nomedia").touch()
    scan_again(named, folder)
    photo.unlink()
    paint(photo, [Look(4, 250)])
    scan_again(named, folder)
    (folder / "trip 0" / ".nomedia").unlink()
    scan_again(named, folder)
    assert str(photo) in _shown(named)
    assert not named.sql("SELECT id FROM photos WHERE ignored <> 0")
    named.check_sound()

"""Throwing photos away without a screen."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.db.test_headless import Program, photos, program

__all__ = ["photos", "program"]


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "Trash" / "files"


@pytest.fixture
def scanned(program: Program, photos: Path) -> Program:
    program.json("scan", photos)
    return program


def test_photos_go_to_the_trash_and_come_back(scanned: Program, photos: Path, trash: Path) -> None:
    first, second, *rest = sorted(photos.rglob("*.png"))
    people = scanned.json("people")
    told = scanned.json("trash", first, second)
    assert told["text"] == "Moved 2 photos to the trash"
    assert sorted(photos.rglob("*.png")) == rest
    assert {file.name for file in trash.iterdir()} == {first.name, second.name}
    assert scanned.json("people") != people
    assert scanned.json("history")[0]["kind"] == "trash"
    scanned.json("scan", photos)
    assert not first.exists()
    assert scanned.json("undo")["text"] == "Undone: Moved 2 photos to the trash"
    assert first.exists()
    assert scanned.json("people") == people
    scanned.json("redo")
    assert not first.exists()
    # From another folder, by a relative path.
    assert "is not in the library" in scanned.sentence("trash", os.path.relpath(first))


def test_an_emptied_trash_is_said(scanned: Program, photos: Path, trash: Path) -> None:
    first = min(photos.rglob("*.png"))
    scanned.json("trash", first)
    shutil.rmtree(trash.parent)
    assert "it was emptied. Nothing was changed." in scanned.sentence("undo")
    assert "cannot be undone" in scanned.sentence("undo")
    assert scanned.json("history")[0]["final"]


def test_copies_have_to_be_named(scanned: Program, photos: Path, trash: Path) -> None:
    first = min(photos.rglob("*.png"))
    copy = Path(shutil.copy(first, photos / "copy.png"))
    scanned.json("scan", photos)
    assert f"further copies: {copy}. --with-copies" in scanned.sentence("trash", first)
    assert first.exists()
    assert scanned.json("trash", first, "--with-copies")["text"] == "Moved 1 photo to the trash, with 1 copy"
    assert not first.exists()
    assert not copy.exists()

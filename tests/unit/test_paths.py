"""Where things live."""

from __future__ import annotations

from pathlib import Path

import pytest

from config.paths import Paths


def test_everything_lies_in_the_library_but_the_packs(tmp_path: Path) -> None:
    paths = Paths.choose(tmp_path / "lib")
    for place in (paths.database, paths.thumbnails, paths.logs, paths.log_file, paths.settings):
        assert place.is_relative_to(tmp_path / "lib")
    assert not paths.packs.is_relative_to(tmp_path / "lib")
    assert not (tmp_path / "lib").exists()


def test_libraries_share_their_packs(tmp_path: Path) -> None:
    assert Paths.choose(tmp_path / "a").packs == Paths.choose(tmp_path / "b").packs == Paths.choose().packs


def test_a_library_is_absolute_wherever_the_program_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Paths.choose(Path("here")).library == tmp_path / "here"
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Paths.choose(Path("~/photos")).library == tmp_path / "photos"


def test_without_a_choice_it_is_the_persons_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Paths.choose().library.is_relative_to(tmp_path)
    assert Paths.choose().library.name == "library"

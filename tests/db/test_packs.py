"""Which pack a library is read with: its own, and a sentence if that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from faces.packs import bundled_pack
from models.errors import LibraryError, PackError
from repository.library import Library
from services.packs import pack_for


def _pack_id(folder: Path, bound: str | None, wanted: str | None) -> str:
    with Library(folder / "kinframe.sqlite3", folder / "thumbnails.sqlite3") as library:
        if bound is not None:
            library.use_pack(bound)
        return pack_for(library, folder / "packs", wanted).id


def test_a_new_library_takes_the_bundled_pack(tmp_path: Path) -> None:
    assert _pack_id(tmp_path, None, None) == bundled_pack().id


@pytest.mark.parametrize("wanted", [bundled_pack().id, bundled_pack().folder.name])
def test_a_pack_is_chosen_by_id_or_folder(tmp_path: Path, wanted: str) -> None:
    assert _pack_id(tmp_path, None, wanted) == bundled_pack().id
    assert _pack_id(tmp_path, bundled_pack().id, wanted) == bundled_pack().id


def test_a_bound_library_keeps_its_pack(tmp_path: Path) -> None:
    assert _pack_id(tmp_path, bundled_pack().id, None) == bundled_pack().id


@pytest.mark.parametrize(("bound", "wanted"), [(None, "buffalo_l"), ("buffalo_l-1234", None)])
def test_a_pack_that_is_not_there_is_a_sentence(
    tmp_path: Path, bound: str | None, wanted: str | None
) -> None:
    with pytest.raises(
        PackError, match=r"The model pack 'buffalo_l.*' is not installed\. Installed: kinframe-"
    ):
        _pack_id(tmp_path, bound, wanted)


def test_another_pack_than_the_librarys_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="described by the model pack other-0002"):
        _pack_id(tmp_path, "other-0002", bundled_pack().id)

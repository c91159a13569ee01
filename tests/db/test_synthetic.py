"""The made-up library that the window is measured with is one the program could have made."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from config.paths import Paths
from faces.packs import bundled_pack
from repository.library import Library
from services.checking import check
from services.naming import name_person
from services.undoing import undo
from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "tools"))

from make_synthetic import make
from synthetic_cast import Amount, cast_of, group_sizes

AMOUNT = Amount(groups=60, faces=900, photos=500, named=12)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "library"
    make(folder, AMOUNT)
    return folder


@pytest.fixture
def library(made: Path) -> Iterator[Library]:
    paths = Paths.choose(made)
    with Library(paths.database, paths.thumbnails) as library:
        yield library


def test_it_holds_what_was_asked_for(library: Library) -> None:
    assert library.pack() == bundled_pack().id
    assert (library.people.count(), library.faces.count(), library.photos.count()) == (60, 900, 500)
    assert len(library.people.names()) == len(set(library.people.names())) == 12
    assert library.faces.count_in_no_group() == 180
    assert len({photo.path.parent for photo in library.photos.all()}) >= 5
    assert len(library.thumbnails.get("face", [1, 450, 900])) == 3
    assert len(library.thumbnails.get("photo", [1, 250, 500])) == 3


def test_nothing_is_wrong_with_it(library: Library) -> None:
    report = check(library, bundled_pack())
    assert (report.sound, report.damaged) == (True, 0)


def test_its_names_are_steps_that_can_be_taken_back(library: Library) -> None:
    pack = bundled_pack()
    assert len(library.history.all()) == 12
    name_person(library, pack, 30, "Somebody else")
    undo(library, pack)
    assert library.people.get(30).name is None


def test_there_is_never_a_second_library_in_one_folder(made: Path) -> None:
    with pytest.raises(ValueError, match="already"):
        make(made, AMOUNT)


def test_nobody_is_twice_in_a_photo() -> None:
    cast = cast_of(AMOUNT, np.random.default_rng(2))
    known = cast.who >= 0
    pairs = np.stack([cast.who[known], cast.photo[known]], axis=1)
    assert len(np.unique(pairs, axis=0)) == len(pairs)
    assert (np.diff(cast.photo) >= 0).all()


@pytest.mark.parametrize(("groups", "faces"), [(60, 720), (10, 20), (7, 1000)])
def test_groups_have_a_long_tail_and_two_faces_at_least(groups: int, faces: int) -> None:
    sizes = group_sizes(groups, faces, faces)
    assert (len(sizes), int(sizes.sum())) == (groups, faces)
    assert sizes.min() >= 2
    assert (np.diff(sizes) <= 0).all()


def test_too_few_faces_for_the_groups_are_refused() -> None:
    with pytest.raises(ValueError, match="two faces"):
        cast_of(Amount(groups=10, faces=19, photos=10, named=0), np.random.default_rng(1))

"""All photos as arrays: in which order, with which flags, and of which of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import blake2b
from pathlib import Path

import pytest

from models.photo import FileStamp, PhotoFacts
from models.photo_index import FILM, MISSING, SCREENSHOT, index_of
from models.query import PhotoQuery
from repository.library import Library
from repository.photo_index import plan
from services.searching import found


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite3", tmp_path / "thumbnails.sqlite3") as library:
        yield library


def store(library: Library, name: str, taken_at: str | None, **facts: object) -> int:
    known = PhotoFacts(40, 30, 1, taken_at, "JPEG", **facts)  # type: ignore[arg-type]
    with library.transaction():
        fingerprint = blake2b(name.encode(), digest_size=16).digest()
        return library.photos.store(FileStamp(Path(name), 9, 9), fingerprint, known, "pack")


def change(library: Library, photo: int, **values: object) -> None:
    with library.exclusively() as connection:
        for name, value in values.items():
            connection.execute(f"UPDATE photos SET {name} = ? WHERE id = ?", (value, photo))  # noqa: S608


def test_newest_first_and_those_without_a_date_last(library: Library) -> None:
    older = store(library, "/a/1.jpg", "2018-03-04T10:00:00")
    undated = store(library, "/a/2.jpg", None)
    newer = store(library, "/a/3.jpg", "2019-06-13T23:59:59+02:00")
    photos = library.pages.all()
    assert photos.listed == [newer, older, undated]
    assert photos.days.tolist() == [20190613, 20180304, 0]
    assert library.pages.count() == 3


@pytest.mark.parametrize(
    "taken_at", ["2019", "no date at all", "2019-13-01T00:00:00", "2019-00-10", "ü019-01-01"]
)
def test_what_is_no_day_is_none(library: Library, taken_at: str) -> None:
    photo = store(library, "/a/1.jpg", taken_at)
    photos = library.pages.all()
    assert photos.listed == [photo]
    assert photos.days.tolist() == [0]


def test_flags(library: Library) -> None:
    film = store(library, "/a/1.mp4", "2019-01-03T00:00:00", kind="film")
    screenshot = store(library, "/a/2.png", "2019-01-02T00:00:00", screenshot=True)
    gone = store(library, "/a/3.jpg", "2019-01-01T00:00:00")
    change(library, gone, missing=1)
    photos = library.pages.all()
    assert photos.flags.tolist() == [FILM, SCREENSHOT, MISSING]
    assert photos.only(FILM).listed == [film]
    assert photos.without(SCREENSHOT).listed == [film, gone]
    assert photos.count(MISSING) == 1
    assert photos.row_of(screenshot) == 1
    assert photos.row_of(999) == -1


def test_parts_stacks_trash_and_folders_left_out_are_not_there(library: Library) -> None:
    top = store(library, "/a/1.jpg", "2019-01-03T00:00:00")
    others = {
        what: store(library, f"/a/{what}.jpg", "2019-01-02T00:00:00", kind=kind)
        for what, kind in (
            ("live", "film"),
            ("raw", "raw"),
            ("stacked", "photo"),
            ("trashed", "photo"),
            ("out", "photo"),
        )
    }
    change(library, others["live"], shown_with=top)
    change(library, others["raw"], shown_with=top)
    change(library, top, stacked=top)
    change(library, others["stacked"], stacked=top)
    change(library, others["trashed"], trashed="[]")
    change(library, others["out"], ignored=1)
    assert library.pages.all().listed == [top]
    (tile,) = library.pages.tiles([top, 999])
    assert (tile.photo.id, tile.stacked, tile.live, tile.raw) == (top, 2, True, True)


def test_a_search_gives_the_same_arrays(library: Library) -> None:
    for number in range(1, 40):
        store(library, f"/a/{number}.jpg", f"20{number:02}-06-01T10:00:00" if number % 5 else None)
    for query in (PhotoQuery(since="2010-01-01"), PhotoQuery(text="3"), PhotoQuery(people=(7,))):
        answer = found(library, query)
        whole = library.searching.find(query)
        assert sorted(answer.photos.listed) == sorted(photo.id for photo in whole)
        assert dict(zip(answer.photos.listed, answer.photos.days.tolist(), strict=True)) == dict(
            zip(index_of(whole).listed, index_of(whole).days.tolist(), strict=True)
        )
        assert answer.total == 39


def test_an_empty_library(library: Library) -> None:
    assert len(library.pages.all()) == 0
    assert library.pages.tiles([]) == []
    assert library.pages.last_added() is None
    assert library.pages.folders(0, 10) == ([], 0)


def test_all_are_read_from_the_index_alone(library: Library, tmp_path: Path) -> None:
    store(library, "/a/1.jpg", None)
    with closing(sqlite3.connect(tmp_path / "library.sqlite3")) as connection:
        connection.row_factory = sqlite3.Row
        assert any("USING COVERING INDEX photos_shown" in line for line in plan(connection))


def test_folders_are_counted_a_part_at_a_time(library: Library) -> None:
    for number in range(25):
        store(library, f"/a/{'b/' if number % 3 else ''}{number}.jpg", None)
    counted: dict[str, int] = {}
    last, times = 0, 0
    while True:
        some, last = library.pages.folders(last, 10)
        if not last:
            break
        times += 1
        for folder, photos in some:
            counted[folder] = counted.get(folder, 0) + photos
    assert times == 3
    assert counted == {"/a/": 9, "/a/b/": 16}


def test_when_the_newest_came(library: Library) -> None:
    store(library, "/a/1.jpg", None)
    change(library, 1, added_at="2020-05-06T07:08:09+00:00")
    assert library.pages.last_added() == "2020-05-06T07:08:09+00:00"

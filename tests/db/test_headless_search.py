"""`search`: through the program's front door."""

from __future__ import annotations

from pathlib import Path

import pytest

from repository.library import Library
from tests.db.test_headless import Program, photos, program

__all__ = ["photos", "program"]


@pytest.fixture
def found(program: Program, photos: Path) -> Program:
    """Ann in all five, Bob in the first four; the first two are of a phone, and one of them from Berlin."""
    program.json("scan", photos)
    program.json("name", "face_000", "Ann")
    program.json("name", "face_001", "Bob")
    library = Library(program.library / "kinframe.sqlite3", program.library / "thumbnails.sqlite3")
    put = "UPDATE photos SET camera = ?, latitude = ?, longitude = ?, taken_at = ? WHERE path = ?"
    facts = (
        ("Apple iPhone 12", 52.52, 13.4, "2019-07-01T12:00:00", "0.png"),
        ("Apple iPhone 15", None, None, "2020-01-01T12:00:00", "1.png"),
    )
    with library, library.transaction():
        for *values, name in facts:
            library._connection.execute(put, (*values, str(photos / name)))
    return program


def names(program: Program, *words: object) -> list[str]:
    return [Path(path).name for path in program.json("search", *words)["photos"]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ["1.png", "0.png", "2.png", "3.png", "4.png"]),
        (["--person", "Ann", "--person", "Bob"], ["1.png", "0.png", "2.png", "3.png"]),
        (["--person", "Ann", "--without", "bob"], ["4.png"]),
        (["--person", "Ann", "--person", "Bob", "--only"], ["1.png", "0.png", "2.png", "3.png"]),
        (["--unnamed"], ["4.png"]),
        (["--faces", "2", "--text", "4"], ["4.png"]),
        (["--when", "summer 2019"], ["0.png"]),
        (["--from", "2019-08"], ["1.png"]),
        (["--from", "2019", "--to", "2019"], ["0.png"]),
        (["--camera", "iphone 12"], ["0.png"]),
        (["--camera", "iphone 15", "--person", "Ann"], ["1.png"]),
        (["--near", "Berlin"], ["0.png"]),
        (["--near", "Potsdam,5km"], []),
        (["--near", "potsdam, 40"], ["0.png"]),
        (["--type", "png", "--text", "3"], ["3.png"]),
        (["--type", "raw"], []),
    ],
    ids=lambda words: " ".join(map(str, words)) if isinstance(words, list) else "",
)
def test_all_that_is_said_has_to_hold(found: Program, words: list[str], expected: list[str]) -> None:
    assert names(found, *words) == expected


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--when", "soon"], "soon is no date"),
        (["--from", "never"], "never is no date"),
        (["--when", "2019", "--from", "2018"], "either --when"),
        (["--camera", "iphone"], "Apple iPhone 12, Apple iPhone 15"),
        (["--camera", "nikon"], "Apple iPhone 12, Apple iPhone 15"),
        (["--type", "tiff"], "There are: PNG"),
        (["--near", "Berlin,0"], "is no place"),
        (["--near", "Xqzw"], "No city called Xqzw"),
        (["--person", "Zoe"], "Zoe"),
        (["--folder", "/nowhere"], "There is no folder /nowhere."),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, list) else "",
)
def test_what_is_not_known_is_said(found: Program, words: list[str], sentence: str) -> None:
    assert sentence in found.sentence("search", *words)


def test_a_folder_that_is_away_is_still_known(found: Program, photos: Path) -> None:
    gone = photos.rename(photos.with_name("away"))
    assert len(names(found, "--folder", photos)) == 5
    assert names(found, "--folder", gone) == []


def test_plain_lines_say_the_same(found: Program, photos: Path) -> None:
    status, out, _ = found.run("search", "--near", "Berlin")
    assert status == 0
    assert str(photos / "0.png") in out


def test_searching_writes_nothing_and_needs_no_lock(found: Program) -> None:
    file = found.library / "kinframe.sqlite3"
    with Library(file, found.library / "thumbnails.sqlite3"):
        assert len(names(found)) == 5
